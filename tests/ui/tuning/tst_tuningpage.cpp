#include "core/scoring/presets.h"
#include "core/store/retention.h"
#include "support/adddevice.h"
#include "support/livingfleet.h"
#include "support/patience.h"
#include "support/servicespy.h"
#include "support/windowfixture.h"
#include "ui/charts/yearchart.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/exporter.h"
#include "ui/models/migrationmodel.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/tuning/profilelibrarydialog.h"
#include "ui/tuning/tuningpage.h"
#include "ui/tuning/yearcard.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The tuning page in the whole window: devices that change band, undo and profiles.
class TestTuningPage : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void tuningShowsWhoMoves();
    void undoWorksInNumberBoxes();
    void whatTuningOpensIsTheEditedWorld();
    void profileIsSavedAndUsed();
    void profilesHaveVersions();
    void tuningIsWholeInASmallWindow();
    void theDaysFollowTheSlider();
    void flapsAreCountedBeforeAndAfter();
    void thePastSaysWhatIsMissing();

private:
    //! Opens Tuning of a tenant with one stored cycle on each of these days before today.
    void openWithPast(const QList<int> &daysAgo);
};

void TestTuningPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled();
    window().showPage(MainWindow::Tuning);
}

void TestTuningPage::tuningShowsWhoMoves()
{
    window().showPage(MainWindow::Tuning);
    TuningPage &page = window().tuningPage();
    TuningSession &model = page.model();
    QVERIFY(!m_fixture->find<QPushButton>("saveButton")->isEnabled());
    QSlider *slider = m_fixture->find<QSlider>("pillar0Slider");
    slider->setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(model.edited().pillar(Pillar::Critical), 45);
    QCOMPARE(m_fixture->find<QSpinBox>("pillar1Box")->value(), 55);
    QVERIFY(model.outcome().bandChanges() > 0);
    QVERIFY(m_fixture->find<QPushButton>("saveButton")->isEnabled());
    QVERIFY(m_fixture->find<QLabel>("bandChanges")->text().contains(QString::number(model.outcome().bandChanges())));

    // A cell off the diagonal opens exactly its devices.
    const auto &matrix = *qobject_cast<MigrationModel *>(m_fixture->find<QTableView>("migrationMatrix")->model());
    for (int from = 0; from < static_cast<int>(placeCount); ++from) {
        for (int to = 0; to < static_cast<int>(placeCount); ++to) {
            const size_t count = matrix.count(static_cast<size_t>(from), static_cast<size_t>(to));
            if (from == to || count == 0)
                continue;
            auto *view = m_fixture->find<QTableView>("migrationMatrix");
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              view->visualRect(matrix.index(from, to + 1)).center());
            QCOMPARE(window().page(), MainWindow::Devices);
            QTRY_COMPARE(window().devicesPage().model().rowCount(), static_cast<int>(count));
            from = static_cast<int>(placeCount);
            break;
        }
    }
    window().showDevices({});
    window().showPage(MainWindow::Tuning);
    QTest::mouseClick(m_fixture->find<QPushButton>("undoButton"), Qt::LeftButton); // the keys were one step
    QVERIFY(!model.isChanged());
    QVERIFY(!m_fixture->find<QPushButton>("undoButton")->isEnabled());
}

void TestTuningPage::undoWorksInNumberBoxes()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), TestSupport::patience));
    window().showPage(MainWindow::Tuning);
    TuningPage &page = window().tuningPage();
    TuningSession &model = page.model();
    QVERIFY(!model.isChanged());
    QSpinBox *box = m_fixture->find<QSpinBox>("weight0Box");
    box->setFocus();
    box->selectAll();
    QSignalSpy rescored(&model, &TuningSession::outcomeChanged);
    QTest::keyClicks(box, u"60"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(model.edited().weight(Indicator::RiskLow), 60);
    QCOMPARE(rescored.count(), 1); // not for the 6 as well
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!model.isChanged());
    QCOMPARE(box->value(), 15);
    QTest::keyClick(box, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(box->value(), 60);
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(box->value(), 60);
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(box->value(), 15);
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier); // nothing is left to undo, and the box has no undo of its own
    QCOMPARE(box->text(), u"15"_s);

    // A number that is still being typed is undone as one step, even after a pause in typing.
    box->selectAll();
    QTest::keyClicks(box, u"4"_s);
    QTRY_COMPARE(model.edited().weight(Indicator::RiskLow), 4); // applied in a pause of typing
    QTest::keyClicks(box, u"2"_s);
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(box->value(), 15);
    QVERIFY(!model.isChanged());
    QTest::keyClick(box, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(box->value(), 42);
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!model.isChanged());
}

void TestTuningPage::whatTuningOpensIsTheEditedWorld()
{
    window().showPage(MainWindow::Tuning);
    TuningPage &page = window().tuningPage();
    TuningSession &model = page.model();
    DevicesPage &devices = window().devicesPage();
    model.setPillar(Pillar::Critical, 45);
    m_fixture->find<QTableView>("deviceTable")->setColumnHidden(static_cast<int>(FleetColumn::Score), true);
    const auto &matrix = *qobject_cast<MigrationModel *>(m_fixture->find<QTableView>("migrationMatrix")->model());
    auto *view = m_fixture->find<QTableView>("migrationMatrix");
    size_t count = 0;
    for (int row = 0; row < matrix.rowCount() && count == 0; ++row) {
        for (int column = 1; column < matrix.columnCount() && count == 0; ++column) {
            if (!matrix.index(row, column).data(MigrationModel::MovedRole).toBool())
                continue;
            count = matrix.count(static_cast<size_t>(row), static_cast<size_t>(column) - 1);
            emit view->activated(matrix.index(row, column));
        }
    }
    QVERIFY(count > 0);
    QCOMPARE(window().page(), MainWindow::Devices);
    QTRY_COMPARE(devices.model().rowCount(), static_cast<int>(count));
    QTRY_VERIFY(devices.model().before());
    const ScoreTable &after = *devices.model().scores();
    const ScoreTable &before = *devices.model().before();
    const size_t row = devices.model().fleetRow(0);
    QVERIFY(after.place(row) != before.place(row));
    const auto cell = [&](FleetColumn column) {
        return devices.model().index(0, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(cell(FleetColumn::Score), QString::number(after.score(row).score));
    QCOMPARE(cell(FleetColumn::ScoreBefore), QString::number(before.score(row).score));
    QVERIFY(!m_fixture->find<QTableView>("deviceTable")->isColumnHidden(static_cast<int>(FleetColumn::ScoreBefore)));
    QVERIFY(!m_fixture->find<QTableView>("deviceTable")->isColumnHidden(static_cast<int>(FleetColumn::Score)));
    QVERIFY(m_fixture->find<QLabel>("tunedWords")->isVisible());
    QVERIFY(m_fixture->find<QLabel>("tunedWords")->text().contains(profileHash(model.edited())));
    QVERIFY(m_fixture->find<QLabel>("bandBefore")->text().startsWith(QString::number(before.score(row).score)));

    // The exported file lists the same devices.
    TestSupport::ServiceSpy written(m_fixture->workspace->exports().origin(), &ExportService::fileWritten);
    const QString path = m_fixture->folder.filePath(u"edited.csv"_s);
    devices.findChild<Exporter *>()->write(Exporter::Kind::CsvShown, path);
    QVERIFY(written.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), static_cast<qsizetype>(count) + 2);
    QVERIFY(lines.at(0).endsWith("dataSufficient,scoreBefore,exactScoreBefore,bandBefore\r"));
    QVERIFY2(lines.at(1).contains(u",%1 (edited),%2,"_s.arg(model.saved().name, profileHash(model.edited())).toUtf8()),
             lines.at(1).constData());
    QVERIFY2(lines.at(1).contains("," + QByteArray::number(before.score(row).score) + ","), lines.at(1).constData());

    // After another edit that list is no longer valid.
    model.history().undo();
    QVERIFY(!m_fixture->find<QLabel>("tunedWords")->isVisible());
    QTRY_VERIFY(!devices.model().before());
    QTRY_COMPARE(devices.model().rowCount(), static_cast<int>(session().state().summary.devices));
    QVERIFY(m_fixture->find<QTableView>("deviceTable")->isColumnHidden(static_cast<int>(FleetColumn::ScoreBefore)));
    QVERIFY(
        m_fixture->find<QTableView>("deviceTable")->isColumnHidden(static_cast<int>(FleetColumn::Score))); // as before
    m_fixture->find<QTableView>("deviceTable")->setColumnHidden(static_cast<int>(FleetColumn::Score), false);
}

void TestTuningPage::profileIsSavedAndUsed()
{
    window().showPage(MainWindow::Tuning);
    TuningSession &model = window().tuningPage().model();
    model.setPillar(Pillar::Critical, 60);
    QTest::mouseClick(m_fixture->find<QPushButton>("saveButton"), Qt::LeftButton);
    auto *dialog = window().findChild<QDialog *>(u"saveProfileDialog"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"profileName"_s);
    auto *save = dialog->findChild<QPushButton *>(u"saveProfileButton"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"profileEffect"_s)->text().contains(model.bandChangesText()));
    name->setText(Profile{}.name);
    QVERIFY(!save->isEnabled()); // the name of the built-in profile is reserved
    name->setText(u"Sixty forty"_s);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(session().profile().name, u"Sixty forty"_s);
    QTRY_COMPARE(session().state().scores->profile().pillars, (std::array<int, 2>{60, 40}));
    QTRY_VERIFY(!model.isChanged());
    QCOMPARE(session().tenant()->profile, u"Sixty forty"_s);
    QVERIFY(m_fixture->find<QPushButton>("undoButton")->isEnabled()); // undo goes back beyond saving
}

void TestTuningPage::profilesHaveVersions()
{
    Profile profile;
    profile.name = u"Sixty forty"_s;
    profile.pillars = {60, 40};
    TestSupport::ServiceSpy saved(m_fixture->workspace->profiles().origin(), &ProfileService::saved);
    m_fixture->workspace->profiles().ask(&ProfileService::save, profile, {});
    QVERIFY(saved.wait());
    m_fixture->workspace->tenants().ask(&TenantService::assignProfiles, {{session().tenantName(), profile.name}});
    QTRY_COMPARE(session().profile().name, profile.name);
    profile.weights[indexOf(Indicator::RiskLow)] = 17;
    m_fixture->workspace->profiles().ask(&ProfileService::save, profile, u"a little more"_s);
    QVERIFY(saved.wait());
    QTRY_COMPARE(window().tuningPage().model().edited().weight(Indicator::RiskLow), 17);
    window().tuningPage().openLibrary();
    auto *dialog = window().findChild<ProfileLibraryDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->versionsShown(), 2);
    auto *versions = dialog->findChild<QTableView *>(u"versionTable"_s);
    QCOMPARE(versions->model()->index(0, 3).data().toString(), u"a little more"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"deleteProfile"_s)->isEnabled()); // a tenant uses it
    versions->selectRow(1);
    auto *differences = dialog->findChild<QTableView *>(u"differenceTable"_s);
    QCOMPARE(differences->model()->rowCount(), 1);
    QCOMPARE(differences->model()->index(0, 0).data().toString(), indicatorName(Indicator::RiskLow));
    QCOMPARE(differences->model()->index(0, 1).data().toString(), u"15"_s);
    auto *list = dialog->findChild<QListWidget *>(u"profileList"_s);
    list->setCurrentRow(1); // a preset
    QVERIFY(!versions->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"loadProfile"_s), Qt::LeftButton);
    TuningSession &model = window().tuningPage().model();
    Profile loaded = model.edited();
    loaded.name = presets().at(1).name;
    QCOMPARE(loaded, presets().at(1));
    model.resetToSaved();
}

void TestTuningPage::tuningIsWholeInASmallWindow()
{
    window().showPage(MainWindow::Tuning);
    m_fixture->find<QPushButton>("thresholdsOpener")->setChecked(true);
    m_fixture->find<QAbstractButton>("goalButton")->click();
    QTRY_VERIFY(m_fixture->find<QWidget>("goalPanel")->isVisible());
    for (const QSize &size : {QSize(900, 600), QSize(1024, 660), QSize(1280, 720)}) {
        window().resize(size);
        QTRY_COMPARE(window().size(), size);
        TuningPage &page = window().tuningPage();
        for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            const QWidget *owner = button->parentWidget(); // which lays out icons within a line of its own
            if (!button->isVisible() || qobject_cast<const QAbstractButton *>(owner)
                || qobject_cast<const QLineEdit *>(owner))
                continue;
            QTRY_VERIFY2(button->width() >= button->minimumSizeHint().width()
                             && button->height() >= button->minimumSizeHint().height(),
                         qPrintable(u"%1 (%2) at %3"_s.arg(button->text(), button->objectName()).arg(size.width())));
        }
        // Every number box, with its arrows, lies within what can be seen or scrolled to.
        for (const QAbstractSpinBox *box : page.findChildren<QAbstractSpinBox *>()) {
            if (!box->isVisible())
                continue;
            const QWidget *body = box->parentWidget();
            while (body && body->objectName() != "scrollBody"_L1)
                body = body->parentWidget();
            QVERIFY(body);
            QTRY_VERIFY2(body->width() <= body->parentWidget()->width(), qPrintable(box->objectName()));
            const QRect place(box->mapTo(body, QPoint()), box->size());
            QVERIFY2(body->rect().contains(place), qPrintable(u"%1 at %2: %3+%4 of %5"_s.arg(box->objectName())
                                                                  .arg(size.width())
                                                                  .arg(place.x())
                                                                  .arg(place.width())
                                                                  .arg(body->width())));
        }
        // The matrix fits, or scrolls.
        const auto *matrix = m_fixture->find<QTableView>("migrationMatrix");
        const auto *header = matrix->horizontalHeader();
        QVERIFY(header->length() <= matrix->viewport()->width() || matrix->horizontalScrollBar()->isVisible());
        const QFontMetrics heads(Theme::font(Metrics::smallFont, QFont::DemiBold));
        for (int column = 1; column < 7; ++column) {
            for (const QString &word : matrix->model()->headerData(column, Qt::Horizontal).toString().split(u' '))
                QVERIFY2(header->sectionSize(column) >= heads.horizontalAdvance(word) + Metrics::gap, qPrintable(word));
        }
        QVERIFY(matrix->viewport()->height() >= 6 * Metrics::rowHeight);
    }
    m_fixture->find<QPushButton>("thresholdsOpener")->setChecked(false);
    window().resize(1440, 900);
    m_fixture->find<QPushButton>("seekClose")->click();
}

void TestTuningPage::openWithPast(const QList<int> &daysAgo)
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->serve();
    {
        auto store = Store::open(m_fixture->folder.filePath(u"store.db"_s), Store::Open::MakeIfMissing);
        QVERIFY(store);
        LivingFleet living(5);
        const Ticks now = currentSecond();
        for (const int days : daysAgo) {
            FleetBuilder builder;
            builder.restoreSource(true);
            for (const Device &device : living.next())
                addDevice(builder, device);
            const Ticks asOf = now - days * ticksPerDay;
            StoredCycle cycle{cycleInfo(u"c%1"_s.arg(days)), builder.build(asOf), {}, 50};
            cycle.info.tenantId = m_fixture->tenant().tenantId;
            cycle.info.asOf = asOf;
            QVERIFY((*store)->cycles().begin(cycle.info) && (*store)->cycles().commit(cycle));
        }
    }
    m_fixture->open();
    m_fixture->connectTenant(m_fixture->tenant());
    QTRY_COMPARE(session().view(), daysAgo.isEmpty() ? FleetSession::View::Empty : FleetSession::View::Showing);
    window().showPage(MainWindow::Tuning);
}

void TestTuningPage::theDaysFollowTheSlider()
{
    openWithPast({9, 8, 7, 3, 2, 1, 0});
    auto *chart = m_fixture->find<YearChart>("yearChart");
    QTRY_VERIFY(chart->isVisible());
    const auto *card = qobject_cast<const YearCard *>(chart->parentWidget());
    QVERIFY(card);
    const auto hasText = [&](const QString &text) {
        const auto labels = card->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QVERIFY(hasText(u"The last 10 day(s) under the profile in use"_s));
    const Ticks now = session().state().cycle->info.asOf;
    const QString today = dayText(utcDay(now));
    QVERIFY(chart->accessibleDescription().contains(today));
    QVERIFY(!chart->accessibleDescription().contains(u"before"_s));

    // Risk alone makes a device Suspicious.
    TuningSession &model = window().tuningPage().model();
    Profile edited = model.saved();
    edited.pillars = {95, 5};
    for (const Indicator risk : {Indicator::RiskLow, Indicator::RiskMedium, Indicator::RiskHigh})
        edited.weights[indexOf(risk)] = 100;
    model.edit(edited, u"weights"_s);
    QVERIFY(hasText(u"The last 10 day(s) under the edited weights"_s));
    const auto devices = [&](const FleetSummary &summary) {
        return grouped(
            static_cast<qint64>(summary.bands[indexOf(Band::Suspicious)] + summary.bands[indexOf(Band::HighRisk)]));
    };
    const FleetSummary &before = model.outcome().before;
    const FleetSummary &after = model.outcome().after;
    QVERIFY(devices(before) != devices(after));
    const QString figures = u"before %1, after %2"_s.arg(devices(before), devices(after));
    QVERIFY2(chart->accessibleDescription().endsWith(u"%1: %2"_s.arg(today, figures)),
             qPrintable(chart->accessibleDescription()));

    // The arrow keys go from day to day; a gap is passed over.
    chart->setFocus();
    for (const int days : {1, 2, 3, 7}) {
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY2(chart->accessibleDescription().contains(dayText(utcDay(now - days * ticksPerDay))),
                 qPrintable(chart->accessibleDescription()));
    }
    QTest::keyClick(chart, Qt::Key_End);
    QVERIFY(chart->accessibleDescription().contains(today));

    // Enter and a click open a day, only to be read.
    const auto shownDay = [this]() -> QString {
        const auto *words = m_fixture->shown<QLabel>("asOfWords");
        return words && words->text().startsWith(u"As of "_s) ? words->text().mid(6, 10) : QString();
    };
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(window().page(), MainWindow::Overview);
    QTRY_COMPARE(shownDay(), cycleTime(now - 3 * ticksPerDay).left(10));
    QVERIFY(model.isChanged());
    window().showPage(MainWindow::Tuning);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, {chart->width() * 2 / 5, chart->height() / 2}); // a gap
    QCOMPARE(window().page(), MainWindow::Tuning);

    // It stays high enough in a small window.
    window().resize(1024, 640);
    QTRY_COMPARE(window().size(), QSize(1024, 640));
    QVERIFY(chart->height() >= 96);
    QVERIFY(card->width() <= card->parentWidget()->width());
}

void TestTuningPage::flapsAreCountedBeforeAndAfter()
{
    openWithPast({9, 8, 7, 6, 5, 4, 3, 2, 1, 0});
    const auto *change = m_fixture->find<QLabel>("flapChange");
    QTRY_VERIFY(change->text().startsWith(u"Flaps: "_s));
    QVERIFY(!change->text().contains(u"→"_s));
    QTRY_VERIFY(m_fixture->find<QLabel>("flapGrace")->text().startsWith(u"A grace of 12 hour(s) instead of 6: "_s));
    TuningSession &model = window().tuningPage().model();
    model.setPillar(Pillar::Critical, 40);
    QTRY_VERIFY(change->text().contains(u"→"_s));

    const auto *card = qobject_cast<const YearCard *>(m_fixture->find<YearChart>("yearChart")->parentWidget());
    auto *view = card->findChild<SegmentedSwitch *>(u"yearView"_s);
    view->findChild<QAbstractButton *>(u"segment1"_s)->click();
    const auto *table = m_fixture->find<QTableView>("flapTable");
    QVERIFY(table->isVisible());
    QVERIFY(!m_fixture->find<YearChart>("yearChart")->isVisible());
    const QAbstractItemModel &rows = *table->model();
    QTRY_COMPARE(rows.rowCount(), 4);
    const QStringList names{u"Before"_s, u"After"_s, u"With a grace of 12 hour(s)"_s,
                            u"With edges of 2, 5, 9, 16 days"_s};
    int devices = -1;
    for (int row = 0; row < rows.rowCount(); ++row) {
        QCOMPARE(rows.index(row, 0).data().toString().remove(QChar(0x2066)).remove(QChar(0x2069)), names.at(row));
        int sum = 0;
        for (int column = 1; column < rows.columnCount(); ++column)
            sum += rows.index(row, column).data().toString().toInt();
        QVERIFY(sum > 0);
        QVERIFY(devices < 0 || sum == devices); // all the devices that there were
        devices = sum;
    }
}

void TestTuningPage::thePastSaysWhatIsMissing()
{
    const auto *message = m_fixture->find<QLabel>("yearMessage"); // polled once
    QTRY_VERIFY(message->text().startsWith(u"One day is stored so far: "_s));
    QVERIFY(message->isVisible());
    QVERIFY(!m_fixture->find<YearChart>("yearChart")->isVisible());

    // A store whose rows are no longer what a cycle said.
    openWithPast({2, 1, 0});
    QTRY_VERIFY(m_fixture->find<YearChart>("yearChart")->isVisible());
    const QString path = m_fixture->folder.filePath(u"store.db"_s);
    m_fixture->close();
    QCOMPARE(editStore(path, {u"UPDATE cycle_histogram SET sum = sum + 1"_s}), QString());
    m_fixture->open();
    QTRY_COMPARE(session().view(), FleetSession::View::Showing);
    window().showPage(MainWindow::Tuning);
    message = m_fixture->find<QLabel>("yearMessage");
    QTRY_COMPARE(message->text(), u"The stored cycles could not be read."_s);
    QCOMPARE(editStore(path, {u"UPDATE cycle_histogram SET sum = sum - 1"_s}), QString());
    m_fixture->find<QPushButton>("yearRetry")->click();
    QTRY_VERIFY(m_fixture->find<YearChart>("yearChart")->isVisible());
}

QTEST_MAIN(TestTuningPage)
#include "tst_tuningpage.moc"
