#include "core/store/alerttable.h"
#include "support/servicespy.h"
#include "support/storedpast.h"
#include "support/windowfixture.h"
#include "ui/devices/breakdownpanel.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/timelinechart.h"
#include "ui/models/timelinemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

constexpr auto beginning = "2026-05-01T08:00:00Z";

} // namespace

//! The timeline of the selected device, in the whole window.
class TestTimeline : public WindowTest
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void oneCycleIsNoTimeline();
    void nothingChanged();
    void changesAddUp();
    void manyChangesAreFolded();
    void onlyTheLastSelectionIsRead();
    void aDamagedPastIsTold();
    void nothingIsReadWhileHidden();
    void alertsAreMarked();
    void keysTellAndCopy();
    void keysKeepTheLineInView();
    void pointsAreNeverCut_data();
    void pointsAreNeverCut();

private:
    //! A cycle a day; each may change the second of three devices, `d001`.
    using Change = std::function<void(int, Device &)>;
    bool store(int days, const Change &change)
    {
        QList<PastOne> past;
        QList<QByteArray> times;
        Device device = devicesAtRisk(3, 0).at(1);
        for (int day = 0; day < days; ++day)
            times << QByteArray::fromStdString(formatSeconds(parseTimestamp(beginning) + day * ticksPerDay));
        for (int day = 0; day < days; ++day) {
            QList<Device> devices = devicesAtRisk(3, 0);
            for (Device &other : devices)
                other.lastSeen = parseTimestamp(times.at(day).toStdString());
            device.lastSeen = devices.at(1).lastSeen;
            change(day, device);
            devices[1] = device;
            past.append({times.at(day).constData(), devices});
        }
        return storePast(storePath(), m_fixture->folder.filePath(u"tenants.json"_s), past);
    }
    QString storePath() const { return m_fixture->folder.filePath(u"store.db"_s); }
    void open()
    {
        m_fixture->open();
        QTRY_COMPARE_WITH_TIMEOUT(session().view(), FleetSession::View::Showing, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!window().devicesPage().model().isArranging(), 20'000);
    }
    void showDevice(const QString &machineId)
    {
        window().showPage(MainWindow::Devices);
        window().devicesPage().selectDevice(machineId);
    }
    QTableView &table() const { return *m_fixture->find<QTableView>("timelineChanges"); }
    TimelineModel &model() const { return *static_cast<TimelineModel *>(table().model()); }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }
    bool isTold(int rows) const { return table().isVisible() && model().rowCount() == rows; }
    QString words() const { return m_fixture->find<QLabel>("timelineWords")->text(); }
    double sumShown() const
    {
        double out = 0;
        for (int row = 0; row < model().rowCount(); ++row)
            out += cell(row, TimelineModel::Points).replace(u'\u2212', u'-').toDouble();
        return out;
    }
};

void TestTimeline::oneCycleIsNoTimeline()
{
    QVERIFY(store(1, [](int, Device &) {}));
    open();
    showDevice(u"d001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(words(), u"The timeline begins with the second cycle."_s, 10'000);
    QVERIFY(!m_fixture->find<TimelineChart>("timelineChart")->isVisible());
    QVERIFY(!table().isVisible());
}

void TestTimeline::nothingChanged()
{
    QVERIFY(store(3, [](int, Device &) {}));
    open();
    showDevice(u"d001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(words(), u"Nothing changed."_s, 10'000);
    QVERIFY(m_fixture->find<TimelineChart>("timelineChart")->isVisible());
    QVERIFY(!table().isVisible());
}

// By hand: 28 points of antivirus and 55 of risk in a pillar of 75 % that adds up to 100.
void TestTimeline::changesAddUp()
{
    QVERIFY(store(4, [](int day, Device &device) {
        if (day == 1)
            device.avMode = "2";
        if (day == 3)
            device.riskScore = "High";
    }));
    open();
    showDevice(u"d001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(2), 10'000);
    QCOMPARE(cell(0, TimelineModel::When), u"4 May"_s);
    QCOMPARE(cell(0, TimelineModel::What), u"Risk None → High"_s);
    QCOMPARE(cell(0, TimelineModel::Points), u"+41.25"_s);
    QCOMPARE(model().index(0, TimelineModel::What).data(TimelineModel::MovedToRole).toString(), u"to Suspicious"_s);
    QCOMPARE(cell(1, TimelineModel::What), u"Antivirus On → Disabled"_s);
    QCOMPARE(cell(1, TimelineModel::Points), u"+21"_s);
    QCOMPARE(m_fixture->find<QLabel>("timelineCount")->text(), u"2 change(s)"_s);
    QVERIFY(m_fixture->find<QLabel>("timelineSpan")->text().startsWith(u"3 day(s)"_s));
    QVERIFY(!m_fixture->find<QPushButton>("timelineFold")->isVisible());
    // Another device has another past.
    showDevice(u"d002"_s);
    QVERIFY(!table().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(words(), u"Nothing changed."_s, 10'000);
}

void TestTimeline::manyChangesAreFolded()
{
    QVERIFY(store(24, [](int day, Device &device) {
        device.exposureLevel = day % 2 == 0 ? "Medium" : "High"; // small
        if (day == 12)
            device.avMode = "2"; // to another band
    }));
    open();
    showDevice(u"d001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(TimelineModel::foldedRows), 10'000);
    auto *fold = m_fixture->find<QPushButton>("timelineFold");
    QVERIFY(fold->isVisible());
    QCOMPARE(fold->text(), u"All 24 change(s)"_s);
    QStringList texts;
    for (int row = 0; row < model().rowCount(); ++row)
        texts << model().rowText(row);
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"smaller: Exposure"_s), qPrintable(all));
    QVERIFY2(all.contains(u"Antivirus On → Disabled\tto "_s), qPrintable(all));
    constexpr double whole = 21 + 3; // antivirus, and exposure High instead of Medium
    QCOMPARE(sumShown(), whole);
    fold->click();
    QVERIFY(isTold(24));
    QCOMPARE(sumShown(), whole);
    QVERIFY(table().height() >= table().rowViewportPosition(23) + table().rowHeight(23));
    fold->click();
    QVERIFY(isTold(TimelineModel::foldedRows));
}

void TestTimeline::onlyTheLastSelectionIsRead()
{
    QVERIFY(store(3, [](int day, Device &device) { device.avMode = day == 2 ? "2" : "0"; }));
    open();
    const TestSupport::ServiceSpy loaded(m_fixture->workspace->history().origin(), &HistoryService::deviceLoaded);
    for (const char *id : {"d000", "d002", "d001"})
        showDevice(QString::fromLatin1(id));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(1), 10'000);
    QCOMPARE(loaded.size(), 1);
}

void TestTimeline::aDamagedPastIsTold()
{
    QVERIFY(store(3, [](int day, Device &device) { device.avMode = day == 2 ? "2" : "0"; }));
    QCOMPARE(editStore(storePath(), {u"UPDATE device_state SET hash = hash + 1 WHERE to_cycle IS NOT NULL"_s}),
             QString());
    open();
    showDevice(u"d001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"d001"_s), 10'000);
    QVERIFY(m_fixture->find<QLabel>("timelineWords")->isVisible());
    QVERIFY(!m_fixture->find<TimelineChart>("timelineChart")->isVisible());
    auto *retry = m_fixture->find<QPushButton>("timelineRetry");
    QVERIFY(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton); // in vain
    QVERIFY(!retry->isVisible());
    QVERIFY(!m_fixture->find<QLabel>("timelineWords")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), 10'000);
    showDevice(u"d002"_s); // is as it was stored
    QVERIFY(!retry->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(words(), u"Nothing changed."_s, 10'000);
    showDevice(u"d001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), 10'000);
    QCOMPARE(editStore(storePath(), {u"UPDATE device_state SET hash = hash - 1 WHERE to_cycle IS NOT NULL"_s}),
             QString());
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(1), 10'000);
    QVERIFY(!retry->isVisible());
}

void TestTimeline::nothingIsReadWhileHidden()
{
    QVERIFY(store(3, [](int day, Device &device) { device.avMode = day == 2 ? "2" : "0"; }));
    open();
    QVERIFY(!window().devicesPage().isVisible());
    const TestSupport::ServiceSpy loaded(m_fixture->workspace->history().origin(), &HistoryService::deviceLoaded);
    window().devicesPage().selectDevice(u"d000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window().devicesPage().model().isArranging(), 10'000);
    showDevice(u"d001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(1), 10'000);
    QCOMPARE(loaded.size(), 1);
}

// What was learned of alerts, also of those that are over or that the service lists no more, has its place in time.
void TestTimeline::alertsAreMarked()
{
    QVERIFY(store(4, [](int day, Device &device) { device.avMode = day == 2 ? "2" : "0"; }));
    const Ticks first = parseTimestamp(beginning);
    const auto alert = [](const char *title, AlertSeverity severity, AlertStatus status, Ticks created, Ticks told) {
        return DeviceAlert{
            QString::fromLatin1(title), QString::fromLatin1(title), severity, status, created, noTime, told};
    };
    {
        const auto stored = Store::open(storePath(), Store::Open::MustExist);
        QVERIFY(stored);
        AlertTable alerts((*stored)->connection());
        const Ticks asked = first + 4 * ticksPerDay;
        QVERIFY(alerts
                    .keep(u"Contoso"_s, u"d001"_s,
                          {asked,
                           0,
                           {alert("before it was polled", AlertSeverity::High, AlertStatus::New, first - 1, asked),
                            alert("Antivirus tampering", AlertSeverity::High, AlertStatus::New,
                                  first + 2 * ticksPerDay + 1, asked),
                            alert("Odd sign-in", AlertSeverity::Low, AlertStatus::Resolved, first + 1, asked)}})
                    .has_value());
        QVERIFY(alerts.keep(u"Contoso"_s, u"d002"_s, {asked, 0, {}}).has_value());
    }
    open();
    showDevice(u"d001"_s);
    auto *note = m_fixture->find<QLabel>("timelineAlerts");
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), 10'000);
    QVERIFY2(note->text().contains(u"2 alert(s)"_s) && note->text().contains(u"2026-05-05"_s), qPrintable(note->text()));
    auto *chart = m_fixture->find<TimelineChart>("timelineChart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    const QString told = chart->accessibleDescription();
    QVERIFY2(told.contains(u"Alert, High: Antivirus tampering (open)"_s) && !told.contains(u"sign-in"_s),
             qPrintable(told));
    QTest::keyClick(chart, Qt::Key_Home);
    QVERIFY2(chart->accessibleDescription().contains(u"Alert, Low: Odd sign-in (resolved)"_s),
             qPrintable(chart->accessibleDescription()));
    // Nobody has asked for those of one device, and another one has none.
    showDevice(u"d000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && note->text().contains(u"nobody has asked"_s), 10'000);
    showDevice(u"d002"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && note->text().startsWith(u"No alert of this time"_s), 10'000);
}

void TestTimeline::keysTellAndCopy()
{
    QVERIFY(store(4, [](int day, Device &device) { device.avMode = day == 2 ? "2" : "0"; }));
    open();
    showDevice(u"d001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(2), 10'000);
    auto *chart = m_fixture->find<TimelineChart>("timelineChart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    const QString told = chart->accessibleDescription();
    QVERIFY2(told.contains(u"Antivirus On → Disabled +21"_s) && told.contains(u"Low Risk"_s), qPrintable(told));
    table().setFocus();
    table().selectRow(1);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"3 May\tAntivirus On → Disabled\tto Low Risk\t+21"_s);
}

void TestTimeline::keysKeepTheLineInView()
{
    QVERIFY(store(40, [](int day, Device &device) { device.avMode = day % 2 == 0 ? "2" : "0"; }));
    open();
    window().resize(900, 600);
    QTRY_COMPARE(window().size(), QSize(900, 600));
    showDevice(u"d001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table().isVisible(), 10'000);
    m_fixture->find<QPushButton>("timelineFold")->click();
    const int last = model().rowCount() - 1;
    QVERIFY(last > 30);
    const auto *area = window().findChild<BreakdownPanel *>()->findChild<QScrollArea *>();
    const auto isInView = [&](int row) {
        const QRect rect = table().visualRect(model().index(row, TimelineModel::What));
        const QPoint top = table().viewport()->mapTo(area->viewport(), rect.topLeft());
        return top.y() >= 0 && top.y() + rect.height() <= area->viewport()->height();
    };
    const auto where = [&](int row) {
        const QRect rect = table().visualRect(model().index(row, TimelineModel::What));
        return u"row %1 at %2 of %3, height %4"_s.arg(row)
            .arg(table().viewport()->mapTo(area->viewport(), rect.topLeft()).y())
            .arg(area->viewport()->height())
            .arg(rect.height());
    };
    table().setFocus();
    QTRY_VERIFY(table().hasFocus());
    const auto bottom = [&] {
        const QRect rect = table().visualRect(model().index(last, TimelineModel::What));
        return table().viewport()->mapTo(area->widget(), rect.bottomLeft()).y();
    };
    QTRY_VERIFY(bottom() < area->widget()->height()); // the unfolded lines are laid out
    table().selectRow(0);
    const std::pair<Qt::Key, int> ends[]{{Qt::Key_End, last}, {Qt::Key_Home, 0}};
    for (const auto &[key, row] : ends) {
        QTest::keyClick(&table(), key, Qt::ControlModifier);
        QCOMPARE(table().currentIndex().row(), row);
        QTRY_VERIFY2(isInView(row), qPrintable(where(row)));
    }
    for (int row = 1; row <= last; ++row) {
        QTest::keyClick(&table(), Qt::Key_Down);
        QCOMPARE(table().currentIndex().row(), row);
        QTRY_VERIFY2(isInView(row), qPrintable(where(row)));
    }
}

void TestTimeline::pointsAreNeverCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(900, 600);
    QTest::newRow("1024 x 640") << QSize(1024, 640);
    QTest::newRow("usual") << QSize(1440, 900);
}

void TestTimeline::pointsAreNeverCut()
{
    QFETCH(const QSize, size);
    QVERIFY(store(24, [](int day, Device &device) {
        device.healthStatus = day % 2 == 0 ? "Active" : "ImpairedCommunication";
        device.avMode = day % 5 == 0 ? "0" : "2";
    }));
    open();
    window().resize(size);
    QTRY_COMPARE(window().size(), size);
    showDevice(u"d001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(TimelineModel::foldedRows), 10'000);
    m_fixture->find<QPushButton>("timelineFold")->click();
    const QFontMetrics strong(Theme::font(12, QFont::DemiBold));
    for (int row = 0; row < model().rowCount(); ++row) {
        const QRect rect = table().visualRect(model().index(row, TimelineModel::Points));
        QVERIFY(rect.right() <= table().viewport()->width());
        QVERIFY(rect.width() >= strong.horizontalAdvance(cell(row, TimelineModel::Points)));
    }
    auto *area = window().findChild<BreakdownPanel *>()->findChild<QScrollArea *>();
    QVERIFY(area->widget()->width() <= area->viewport()->width());
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
