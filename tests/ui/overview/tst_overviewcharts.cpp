#include "support/storedpast.h"
#include "support/windowfixture.h"
#include "ui/charts/bandchart.h"
#include "ui/charts/coveragebars.h"
#include "ui/charts/groupbars.h"
#include "ui/charts/scorehistogram.h"
#include "ui/devices/devicespage.h"
#include "ui/session/devicegroupcounts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractButton>
#include <QBarSet>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedBarSeries>
#include <QTableView>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The charts of Overview: each opens its devices, has a table, and is copied and scaled by keyboard and mouse.
class TestOverviewCharts : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void everyChartHasATable_data();
    void everyChartHasATable();
    void barsOpenTheirDevices_data();
    void barsOpenTheirDevices();
    void rowsOpenTheirDevices_data();
    void rowsOpenTheirDevices();
    void tilesOpenTheirDevices();
    void groupsFollowTheChoice();
    void theRestAndTheUngroupedOpen();
    void groupsFollowTheCycle();
    void smallCountsShowOnALogarithmicScale();
    void coverageIsInProportion();
    void tablesAreCopied();
    void effectsLeadToTheirPage();
    void effectsOpenTheirDevices();

private:
    static QList<Device> devices();
    [[nodiscard]] QString filter() const { return window().devicesPage().model().order().filter.text; }
    [[nodiscard]] int listed() const { return window().devicesPage().model().rowCount(); }
    [[nodiscard]] QStringList groupNames() const
    {
        const QAbstractItemModel &model = *m_fixture->find<QTableView>("groupsTable")->model();
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out << model.index(row, 0).data().toString() + u'=' + model.index(row, 1).data().toString();
        return out;
    }
    void showTable(const QString &name)
    {
        auto *segment =
            window().findChild<SegmentedSwitch *>(name + u"Switch"_s)->findChild<QAbstractButton *>(u"segment0"_s);
        segment->setFocus();
        QTest::keyClick(segment, Qt::Key_Right);
    }
    void groupBy(int choice) { m_fixture->find<QComboBox>("groupsBy")->setCurrentIndex(choice); }
};

//! Twelve groups: 40 devices in `Servers`, fewer in each further one; three devices have none.
QList<Device> TestOverviewCharts::devices()
{
    QList<Device> out = devicesAtRisk(120, 30);
    int at = 0;
    for (int group = 0; group < 12; ++group) {
        const std::string name = group == 0 ? "Servers" : group == 1 ? "The \"Lab\"" : "Group " + std::to_string(group);
        for (int i = 0; i < (group == 0 ? 40 : 12 - group); ++i)
            out[at++].deviceGroup = name;
    }
    while (at < out.size() - 3)
        out[at++].deviceGroup = "Servers";
    for (int i = 0; i < 12; ++i)
        out[i].avMode.reset();
    for (int i = 0; i < 12; ++i)
        out[i].defenderAvStatus.reset();
    for (Device &device : out)
        device.tags.clear();
    for (int i = 0; i < 5; ++i)
        out[i].tags = "vip;kiosk";
    out[5].tags = "vip";
    for (Device &device : out)
        device.osPlatform = "Windows11";
    return out;
}

void TestOverviewCharts::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(storePast(m_fixture->folder.filePath(u"store.db"_s), m_fixture->folder.filePath(u"tenants.json"_s),
                      {{"2026-06-01T08:00:00Z", devicesAtRisk(20, 3)}, {"2026-06-02T08:00:00Z", devices()}}));
    m_fixture->open();
    QTRY_COMPARE(session().view(), FleetSession::View::Showing);
    window().showPage(MainWindow::Overview);
    QTRY_VERIFY(groupNames().size() > 8);
}

void TestOverviewCharts::everyChartHasATable_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("name");
    QTest::newRow("bands") << u"bandChart"_s << u"band"_s;
    QTest::newRow("histogram") << u"scoreHistogram"_s << u"histogram"_s;
    QTest::newRow("groups") << u"groupBars"_s << u"groups"_s;
    QTest::newRow("coverage") << u"coverageBars"_s << u"coverage"_s;
}

void TestOverviewCharts::everyChartHasATable()
{
    QFETCH(const QString, chart);
    QFETCH(const QString, name);
    auto *bars = window().findChild<BarChart *>(chart);
    auto *table = window().findChild<QTableView *>(name + u"Table"_s);
    auto *save = window().findChild<QPushButton *>(name + u"Save"_s);
    QVERIFY(bars && table && save);
    QVERIFY(bars->isVisible() && save->isVisible() && !table->isVisible());
    showTable(name);
    QVERIFY(table->isVisible() && !bars->isVisible() && save->isVisible());
    QVERIFY(table->model()->rowCount() > 0);
    QVERIFY(!save->accessibleName().isEmpty());
}

void TestOverviewCharts::barsOpenTheirDevices_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("text");
    QTest::newRow("bands") << u"bandChart"_s << u"band = trustworthy and sufficient = true"_s;
    QTest::newRow("histogram") << u"scoreHistogram"_s << QString();
    QTest::newRow("groups") << u"groupBars"_s << u"deviceGroup == \"Servers\""_s;
    QTest::newRow("coverage") << u"coverageBars"_s << u"unknownGroups = antivirus"_s;
}

void TestOverviewCharts::barsOpenTheirDevices()
{
    QFETCH(const QString, chart);
    QFETCH(QString, text);
    auto *bars = window().findChild<BarChart *>(chart);
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Home);
    if (chart == u"coverageBars"_s) {
        QTest::keyClick(bars, Qt::Key_Down); // the third field
        QTest::keyClick(bars, Qt::Key_Down);
    }
    if (chart == u"scoreHistogram"_s) {
        int score = 0;
        for (; session().state().summary.histogram[static_cast<size_t>(score)] == 0; ++score)
            QTest::keyClick(bars, Qt::Key_Right);
        text = u"score = %1 and sufficient = true"_s.arg(score);
    }
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(window().page(), MainWindow::Devices);
    QCOMPARE(filter(), text);
    QTRY_VERIFY(listed() > 0 && listed() < 120);
}

void TestOverviewCharts::rowsOpenTheirDevices_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("text");
    QTest::newRow("bands") << u"band"_s << 2 << u"band = moderateRisk and sufficient = true"_s;
    QTest::newRow("insufficient data") << u"band"_s << 5 << u"sufficient = false"_s;
    QTest::newRow("groups") << u"groups"_s << 1 << u"deviceGroup == \"The \\\"Lab\\\"\""_s;
    QTest::newRow("coverage") << u"coverage"_s << 2 << u"unknownGroups = antivirus"_s;
}

void TestOverviewCharts::rowsOpenTheirDevices()
{
    QFETCH(const QString, name);
    QFETCH(const int, row);
    QFETCH(const QString, text);
    showTable(name);
    auto *table = window().findChild<QTableView *>(name + u"Table"_s);
    const int column = name == u"band"_s ? 2 : 1;
    const int told = table->model()->index(row, column).data().toInt();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(window().page(), MainWindow::Devices);
    QCOMPARE(filter(), text);
    QTRY_COMPARE(listed(), told);
}

void TestOverviewCharts::tilesOpenTheirDevices()
{
    for (FigureCard *card : window().findChildren<FigureCard *>()) {
        if (card->isVisible() && card->accessibleName().startsWith(u"Unknown antivirus state"_s)) {
            card->setFocus();
            QTest::keyClick(card, Qt::Key_Space);
        }
    }
    QCOMPARE(filter(), u"unknownGroups = antivirus"_s);
    QTRY_COMPARE(listed(), 12);
}

void TestOverviewCharts::groupsFollowTheChoice()
{
    groupBy(1);
    QTRY_COMPARE(groupNames(), QStringList({u"vip=6"_s, u"kiosk=5"_s, u"no tag=114"_s}));
    auto *bars = m_fixture->find<GroupBars>("groupBars");
    QCOMPARE(bars->figures().rows.size(), 3);
    QCOMPARE(bars->figures().columns.first(), u"tag"_s);
    groupBy(2);
    QTRY_COMPARE(groupNames(), QStringList{u"Windows11=120"_s});
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(filter(), u"osPlatform == \"Windows11\""_s);
    QTRY_COMPARE(listed(), 120);
}

void TestOverviewCharts::theRestAndTheUngroupedOpen()
{
    auto *bars = m_fixture->find<GroupBars>("groupBars");
    const QList<QVariantList> rows = bars->figures().rows;
    QCOMPARE(rows.size(), qsizetype{DeviceGroupCounts::largestLimit} + 2);
    QCOMPARE(rows.last().first().toString(), u"none"_s);
    QCOMPARE(rows.last().at(1).toInt(), 3);
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_End);
    QTest::keyClick(bars, Qt::Key_Up);
    QTest::keyClick(bars, Qt::Key_Return);
    QVERIFY2(filter().startsWith(u"isnotempty(deviceGroup) and deviceGroup !in (\"Servers\", "_s), qPrintable(filter()));
    QTRY_COMPARE(listed(), rows.at(rows.size() - 2).at(1).toInt());
    window().showPage(MainWindow::Overview);
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_End);
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(filter(), u"isempty(deviceGroup)"_s);
    QTRY_COMPARE(listed(), 3);
}

void TestOverviewCharts::groupsFollowTheCycle()
{
    QList<Device> fewer = devicesAtRisk(4, 1);
    for (Device &device : fewer)
        device.deviceGroup = "New";
    QVERIFY(storePast(m_fixture->folder.filePath(u"store.db"_s), m_fixture->folder.filePath(u"tenants.json"_s),
                      {{"2026-06-03T08:00:00Z", fewer}}));
    m_fixture->workspace->polls().ask(&PollService::loadLastCycle, u"Contoso"_s);
    QTRY_COMPARE(groupNames(), QStringList{u"New=4"_s});
}

void TestOverviewCharts::smallCountsShowOnALogarithmicScale()
{
    ScoreHistogram histogram(*m_fixture->theme);
    ScoreHistogram::Counts counts{};
    counts[0] = 90'000;
    counts[50] = 9; // Moderate Risk
    histogram.resize(700, 300);
    histogram.show();
    histogram.setCounts(counts);
    const QColor moderate = m_fixture->theme->colors().band(Band::ModerateRisk);
    const auto height = [&] {
        const QImage image = histogram.grab().toImage();
        int rows = 0;
        for (int y = 0; y < image.height(); ++y) {
            bool found = false;
            for (int x = 0; x < image.width() && !found; ++x)
                found = image.pixelColor(x, y) == moderate;
            rows += found ? 1 : 0;
        }
        return rows;
    };
    QTRY_VERIFY(height() <= 2);
    const auto *bars = qobject_cast<QStackedBarSeries *>(histogram.chart()->series().constFirst());
    QVERIFY(bars);
    const QBarSet *shown = bars->barSets().at(static_cast<int>(Band::ModerateRisk));
    QVERIFY(shown->at(50) > 100 && shown->at(50) < 1000); // longer than its share, so that a pixel of it is seen
    QCOMPARE(shown->at(51), 0.0);
    histogram.setLogarithmic(true);
    QTRY_VERIFY2(height() > 30, qPrintable(QString::number(height())));
    histogram.setLogarithmic(false);
    QTRY_VERIFY(height() <= 2);

    auto *scale = m_fixture->find<SegmentedSwitch>("histogramScale");
    QVERIFY(scale->isVisible());
    showTable(u"histogram"_s);
    QVERIFY(!scale->isVisible());
}

void TestOverviewCharts::coverageIsInProportion()
{
    CoverageBars bars(*m_fixture->theme);
    bars.resize(700, bars.sizeHint().height());
    bars.show();
    bars.setCounts({1000, 500, 100, 27, 1, 0, 0}, 1000);
    const QColor lacking = m_fixture->theme->colors().insufficient;
    const auto length = [&](int line) {
        const QImage image = bars.grab().toImage();
        const int y = line * Metrics::rowHeight + Metrics::rowHeight / 2;
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == lacking ? 1 : 0;
        return pixels;
    };
    QTRY_VERIFY(length(0) > 300);
    const double whole = length(0);
    QVERIFY(std::abs(length(1) - whole / 2) <= 2);
    QVERIFY(std::abs(length(2) - whole / 10) <= 2);
    QVERIFY(std::abs(length(3) - whole * 0.027) <= 2);
    QVERIFY(length(4) <= 2);
    QCOMPARE(length(5), 0);
}

void TestOverviewCharts::tablesAreCopied()
{
    showTable(u"band"_s);
    auto *table = m_fixture->find<QTableView>("bandTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const auto lines = [] { return QGuiApplication::clipboard()->text().trimmed().split(u'\n'); };
    QCOMPARE(lines().size(), 7);
    QCOMPARE(lines().first(), u"Band\tScores\tDevices\tShare"_s);
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(lines().size(), 2);
    QVERIFY(lines().last().startsWith(u"Low Risk\t"_s));
}

void TestOverviewCharts::effectsLeadToTheirPage()
{
    auto *message = m_fixture->find<QLabel>("effectsMessage");
    QTRY_VERIFY2(message->isVisible() && message->text().startsWith(u"No vulnerability records are kept"_s),
                 qPrintable(message->text()));
    QTest::mouseClick(m_fixture->find<QPushButton>("allEffects"), Qt::LeftButton);
    QCOMPARE(window().page(), MainWindow::Vulnerabilities);
}

void TestOverviewCharts::effectsOpenTheirDevices()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled(120);
    window().showPage(MainWindow::Overview);
    for (const auto &[view, name] : {std::pair(0, "overviewSoftware"), std::pair(1, "overviewCves")}) {
        m_fixture->find<SegmentedSwitch>("effectsView")->setCurrent(view);
        auto *table = m_fixture->find<QTableView>(name);
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
        const int devices = table->model()->index(0, view == 0 ? 1 : 2).data().toInt();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(window().page(), MainWindow::Devices);
        QVERIFY2(filter().startsWith(view == 0 ? u"vulnerableSoftware == "_s : u"cve = "_s), qPrintable(filter()));
        QTRY_VERIFY(listed() >= devices && listed() < 120); // a record without a CVE is software, too
        window().showPage(MainWindow::Overview);
    }
}

QTEST_MAIN(TestOverviewCharts)
#include "tst_overviewcharts.moc"
