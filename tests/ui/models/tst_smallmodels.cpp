#include "core/scoring/profilediff.h"
#include "support/testfleet.h"
#include "ui/models/cyclelogmodel.h"
#include "ui/models/doctormodel.h"
#include "ui/models/figuretablemodel.h"
#include "ui/models/fleettablemodel.h"
#include "ui/models/migrationmodel.h"
#include "ui/models/movedmodel.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTranslator>

using namespace Trustgauge;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class TestSmallModels : public QObject
{
    Q_OBJECT

private slots:
    void figures();
    void migration();
    void moved();
    void cycleLogInsertsNewOnesOnTop();
    void doctorLadder();
    void permissions();
    void words();
    void timesHaveOneReading_data();
    void timesHaveOneReading();
    void valuesOfTheApiAreTranslated_data();
    void valuesOfTheApiAreTranslated();
    void profilesAreComparedInWords();
    void eachMissingSecretHasWordsOfItsOwn();
};

void TestSmallModels::figures()
{
    FigureTableModel model({u"Band"_s, u"Devices"_s});
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setRows({{{u"Trustworthy"_s, u"3"_s}, 0}, {{u"High Risk"_s, u"1"_s}, 4}});
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({{{u"Trustworthy"_s, u"2"_s}, 0}, {{u"High Risk"_s, u"2"_s}, 4}});
    QCOMPARE(changed.count(), 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSmallModels::migration()
{
    MigrationModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    MigrationMatrix matrix{};
    matrix[0][1] = 120;
    matrix[0][0] = 7190;
    matrix[3][2] = 58;
    model.setMatrix(matrix);
    const auto moved = [&model] {
        int devices = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                devices += cell.data(MigrationModel::MovedRole).toBool() ? cell.data().toInt() : 0;
            }
        }
        return devices;
    };
    QCOMPARE(moved(), 178);
    QCOMPARE(model.index(0, 2).data().toString(), u"120"_s);
    QVERIFY(model.index(0, 2).data(MigrationModel::MovedRole).toBool());
    QVERIFY(!model.index(0, 1).data(MigrationModel::MovedRole).toBool());
    QCOMPARE(model.index(3, 0).data().toString(), bandName(Band::Suspicious));

    // A device that loses its band moves, too.
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.columnCount(), 8);
    matrix[1][insufficientPlace] = 47;
    model.setMatrix(matrix);
    QCOMPARE(moved(), 225);
    QCOMPARE(model.index(1, 6).data().toString(), u"47"_s);
    QVERIFY(model.index(1, 6).data(MigrationModel::MovedRole).toBool());
    QCOMPARE(model.index(5, 0).data().toString(), insufficientWord());
    QCOMPARE(model.index(5, 0).data(FleetTableModel::BandRole).toInt(), -1);
    QCOMPARE(model.headerData(6, Qt::Horizontal, Qt::DisplayRole).toString(), insufficientWord());

    // Sums of the rows, of the columns, and the whole fleet.
    const auto sum = [&model](int row, int column) {
        return model.count(MigrationModel::moveAt(model.index(row, column)));
    };
    QCOMPARE(sum(0, 7), size_t{7310});
    QCOMPARE(sum(1, 7), size_t{47});
    QCOMPARE(sum(6, 3), size_t{58});
    QCOMPARE(sum(6, 6), size_t{47});
    QCOMPARE(sum(6, 7), size_t{7415});
    QCOMPARE(model.index(6, 7).data().toString(), grouped(7415));
    QVERIFY(!model.index(6, 2).data(MigrationModel::MovedRole).toBool());
    QVERIFY(!model.index(6, 0).data(FleetTableModel::BandRole).isValid());
}

void TestSmallModels::moved()
{
    MovedModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    Device device = TestFleet::cleanDevice("a", "HQ");
    device.riskScore = "High";
    const FleetPtr fleet = TestFleet::fleetOf({device});
    Profile heavier;
    heavier.pillars = {100, 0};
    const ScoreTablePtr before = TestFleet::scored(fleet);
    const ScoreTablePtr after = TestFleet::scored(fleet, heavier);
    model.setDevices(before, after, {0});
    QCOMPARE(model.index(0, MovedModel::Before).data().toString(), u"41"_s);
    QCOMPARE(model.index(0, MovedModel::After).data().toString(), u"55"_s);
    QCOMPARE(model.index(0, MovedModel::Change).data().toString(), u"+14"_s);
    model.setDevices(after, before, {0});
    QCOMPARE(model.index(0, MovedModel::Change).data().toString(), u"\u221214"_s);
    model.setDevices({}, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestSmallModels::cycleLogInsertsNewOnesOnTop()
{
    CycleLogModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    CycleInfo old;
    old.id = u"1"_s;
    old.state = CycleState::Complete;
    old.started = TestFleet::asOf;
    old.finished = TestFleet::asOf + 41 * ticksPerSecond;
    model.setRows({old});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    CycleInfo next = old;
    next.id = u"2"_s;
    next.state = CycleState::Failed;
    model.setRows({next, old});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(inserted.first().at(2).toInt(), 0);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.index(0, CycleLogModel::State).data().toString(), cycleStateName(CycleState::Failed));
    QCOMPARE(model.index(1, CycleLogModel::Duration).data().toString(), u"41 s"_s);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestSmallModels::doctorLadder()
{
    DoctorModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), doctorCheckCount);
    QCOMPARE(model.state(7), DoctorModel::RowState::Waiting);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRunning(DoctorCheck::TokenObtained);
    QCOMPARE(model.state(7), DoctorModel::RowState::Running);
    QCOMPARE(changed.takeLast().first().toModelIndex().row(), 7);
    CheckResult result;
    result.check = DoctorCheck::TokenObtained;
    result.state = CheckState::Fail;
    result.evidence = u"<b>x</b>\n"_s;
    model.setResult(result);
    QCOMPARE(model.state(7), DoctorModel::RowState::Fail);
    QCOMPARE(model.index(7, DoctorModel::State).data().toString(), stateText(CheckState::Fail));
    QTextDocument tip; // as a tooltip shows it
    tip.setHtml(model.index(7, DoctorModel::Evidence).data(Qt::ToolTipRole).toString());
    QVERIFY2(tip.toPlainText().contains(u"<b>x</b>"_s), qPrintable(tip.toPlainText()));
    model.setRunning(std::nullopt);
    model.clear();
    QCOMPARE(model.state(7), DoctorModel::RowState::Waiting);
}

void TestSmallModels::permissions()
{
    PermissionsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    PermissionRow row{u"WindowsDefenderATP"_s, u"Machine.Read.All"_s, true, false, {}, {}};
    row.granted = PermissionRow::Granted::AsDelegated;
    model.setRows({row});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, PermissionsModel::Granted).data().toString(), u"Delegated only"_s);
    QVERIFY(model.index(0, 0).data(PermissionsModel::NeededRole).toBool());
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSmallModels::words()
{
    QCOMPARE(bandRange(Band::Trustworthy), u"0–20"_s);
    QCOMPARE(bandRange(Band::HighRisk), u"81–100"_s);
    QCOMPARE(hundredthsText(4125), u"41.25"_s);
    QCOMPARE(hundredthsText(750), u"7.5"_s);
    QCOMPARE(hundredthsText(2100), u"21"_s);
    QCOMPARE(pointsText(412'549), u"41.25"_s);
    QCOMPARE(percentText(1, 8), u"12.5 %"_s);
    QCOMPARE(percentText(0, 0), u"0.0 %"_s);
    // A tooltip interprets text that looks like markup, so it is escaped.
    for (const auto &text : {u"R&D"_s, u"a < b"_s, u"&amp;"_s, u"<b>bold</b>"_s, u"<img src=x> & co"_s}) {
        const QString tip = toolTipText(text);
        QTextDocument shown;
        if (Qt::mightBeRichText(tip))
            shown.setHtml(tip);
        else
            shown.setPlainText(tip);
        QCOMPARE(shown.toPlainText(), text);
    }
    Profile edges;
    edges.inactiveDays = {1, 2, 8, 15};
    QCOMPARE(indicatorName(Indicator::Inactive1To3Days, edges), u"Inactive: day 1"_s);
    QCOMPARE(indicatorName(Indicator::Inactive4To7Days, edges), u"Inactive: 2–7 days"_s);
}

void TestSmallModels::timesHaveOneReading_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *name : {"C", "en_US", "en_GB", "de_DE", "ar_EG"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSmallModels::timesHaveOneReading()
{
    QFETCH(QString, locale);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    const Ticks ticks = ticksFromDateTime(QDateTime(QDate(2026, 6, 5), QTime(7, 8, 9)));
    CycleInfo info;
    info.started = info.asOf = ticks;
    CycleLogModel log;
    log.setRows({info});
    const QString started = log.index(0, CycleLogModel::Started).data().toString();
    const QStringList said{localTime(ticks), cycleTime(ticks), timeOfDay(ticks)};
    QLocale::setDefault(before);
    QCOMPARE(said, QStringList({u"2026-06-05 07:08"_s, u"2026-06-05 07:08:09"_s, u"07:08"_s}));
    QCOMPARE(started, u"2026-06-05 07:08:09"_s); // seconds distinguish two cycles of one minute
}

namespace {

//! Marks every text that goes through translation.
class MarkingTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'\u00AB' + QString::fromUtf8(text) + u'\u00BB';
    }
};

} // namespace

void TestSmallModels::valuesOfTheApiAreTranslated_data()
{
    QTest::addColumn<Group>("group");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("shown");
    const auto row = [](Group group, const char *received, const char *shown) {
        QTest::addRow("%s %s", qPrintable(groupName(group)), received)
            << group << QString::fromUtf8(received) << QString::fromUtf8(shown);
    };
    row(Group::Risk, "High", "«High»");
    row(Group::Risk, "Informational", "«Informational»");
    row(Group::Risk, "none", "«None»");
    row(Group::Exposure, "Low", "«Low»");
    row(Group::Exposure, "None", "«None»");
    row(Group::Antivirus, "NotUpdated", "«Not updated»");
    row(Group::Antivirus, "Disabled", "«Disabled»");
    row(Group::Onboarding, "CanBeOnboarded", "«Can be onboarded»");
    row(Group::Onboarding, "InsufficientInfo", "«Insufficient information»");
    row(Group::Health, "Active", "«Active»");
    row(Group::Health, "NoSensorDataImpairedCommunication", "«No sensor data, impaired communication»");
    row(Group::Health, "Unknown", "«Unknown»");
    row(Group::Health, "Strange <b>", "Strange <b>");
}

void TestSmallModels::valuesOfTheApiAreTranslated()
{
    QFETCH(Group, group);
    QFETCH(QString, received);
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString shown = receivedWord(group, received.toStdString());
    QCoreApplication::removeTranslator(&translator);
    QTEST(shown, "shown");
}

void TestSmallModels::profilesAreComparedInWords()
{
    Profile after;
    after.weights[indexOf(Indicator::AvNotReporting)] = 7;
    after.pillars = {60, 40};
    after.inactiveDays = {2, 4, 8, 15};
    after.graceHours = 12;
    after.cvssTenths = 85;
    after.cveCap = 5;
    after.cveMode = CveMode::Binary;
    after.nullCvss = NullCvss::Severity;
    after.normalisation = Normalisation::Flat;
    after.unknown = UnknownAs::Third;
    const QList<ProfileDifference> differences = profileDifferences(Profile(), after);
    QCOMPARE(differences.size(), 11);
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QStringList names, values;
    for (const ProfileDifference &one : differences) {
        names << settingName(one.key, Profile());
        values << settingValue(one.key, one.before) << settingValue(one.key, one.after);
    }
    QCoreApplication::removeTranslator(&translator);
    for (const QString &name : std::as_const(names))
        QVERIFY2(name.startsWith(u'\u00AB'), qPrintable(name));
    const QStringList choices = values.mid(values.size() - 8);
    for (const QString &value : choices)
        QVERIFY2(value.startsWith(u'\u00AB'), qPrintable(value));
}

void TestSmallModels::eachMissingSecretHasWordsOfItsOwn()
{
    const auto text = [](ErrorCode code) {
        return windowErrorText({code, QStringLiteral("Contoso"), QStringLiteral("its key is encrypted"), 0});
    };
    QVERIFY(text(ErrorCode::NoCredential).contains(QStringLiteral("certificate")));
    QVERIFY(text(ErrorCode::NoProxyPassword).contains(QStringLiteral("forward proxy")));
    QVERIFY(text(ErrorCode::NoPublishSecret).contains(QStringLiteral("REST proxy")));
    QVERIFY(text(ErrorCode::BadCredential).contains(QStringLiteral("its key is encrypted")));
    for (const ErrorCode code :
         {ErrorCode::NoCredential, ErrorCode::NoProxyPassword, ErrorCode::NoPublishSecret, ErrorCode::BadCredential}) {
        QCOMPARE(exitCode(code), 3);
        QVERIFY(!text(code).contains(QStringLiteral("trustgauge-cli")));
    }
}

QTEST_GUILESS_MAIN(TestSmallModels)
#include "tst_smallmodels.moc"
