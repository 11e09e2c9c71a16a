#include "support/windowfixture.h"
#include "ui/alltenants/alltenantspage.h"
#include "ui/devices/devicespage.h"
#include "ui/models/fleettablemodel.h"
#include "ui/models/tenantsmodel.h"
#include "ui/widgets/card.h"

#include <QAction>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestAllTenantsPage : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void tenantsStandSideBySide();
    void whatLacksIsAtLeast();
    void aTenantOpens();
    void aDeviceOpensInItsTenant();
    void theDoctorRunsForTheTenantChosen();
    void enabledOnesArePolled();
    void barsHaveTheColoursOfTheBands();
    void filterCountsSome();
    void filterAsksTheStore();
    void trendOfTheDays();
    void tableAsCsv();

private:
    [[nodiscard]] QTableView *table() const { return m_fixture->find<QTableView>("allTenants"); }
    [[nodiscard]] QString cell(int row, TenantsModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    //! The text under the figure of a card with this title.
    [[nodiscard]] QString spoken(const QString &title) const
    {
        for (const FigureCard *card : m_fixture->find<QWidget>("allTenantsPage")->findChildren<FigureCard *>()) {
            if (card->accessibleName().startsWith(title))
                return card->accessibleName();
        }
        return {};
    }
    void choose(int row)
    {
        table()->setFocus();
        table()->selectRow(row);
    }
};

void TestAllTenantsPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled(60);
    m_fixture->connectTenant(m_fixture->tenant(u"Fabrikam"_s));
    window().showPage(MainWindow::AllTenants);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, 20'000);
}

void TestAllTenantsPage::tenantsStandSideBySide()
{
    QCOMPARE(cell(0, TenantsModel::Tenant), u"Contoso"_s);
    QCOMPARE(cell(0, TenantsModel::State), u"Complete"_s);
    QCOMPARE(cell(0, TenantsModel::Devices), QString::number(session().state(u"Contoso"_s).summary.devices));
    const FleetSummary &summary = session().state(u"Contoso"_s).summary;
    QCOMPARE(cell(0, TenantsModel::HighRisk), QString::number(summary.bands[indexOf(Band::HighRisk)]));
    QCOMPARE(cell(0, TenantsModel::Insufficient), QString::number(summary.insufficient));
    QCOMPARE(cell(1, TenantsModel::Tenant), u"Fabrikam"_s);
    QCOMPARE(cell(1, TenantsModel::Devices), u"–"_s); // not 0: nothing is known
    QVERIFY(cell(1, TenantsModel::State) != cell(0, TenantsModel::State));

    m_fixture->poll(u"Fabrikam"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, TenantsModel::Devices), cell(0, TenantsModel::Devices), 20'000);
    QTRY_COMPARE(cell(1, TenantsModel::State), u"Complete"_s);
    // The same devices twice: each of the worst stands there for both.
    auto *worst = m_fixture->find<QTableView>("worstDevices");
    QTRY_COMPARE(worst->model()->rowCount(), 20);
    QCOMPARE(worst->model()->index(0, WorstDevicesModel::Device).data(),
             worst->model()->index(1, WorstDevicesModel::Device).data());
    int before = 101;
    for (int row = 0; row < worst->model()->rowCount(); ++row) {
        const int score = worst->model()->index(row, WorstDevicesModel::Score).data().toInt();
        QVERIFY(score <= before);
        before = score;
    }
}

void TestAllTenantsPage::whatLacksIsAtLeast()
{
    QVERIFY2(spoken(u"High Risk"_s).contains(u"at least"_s), qPrintable(spoken(u"High Risk"_s)));
    QVERIFY(spoken(u"Tenants"_s).contains(u"none needs you"_s));
    m_fixture->poll(u"Fabrikam"_s);
    QTRY_VERIFY_WITH_TIMEOUT(spoken(u"High Risk"_s).contains(u"of all tenants"_s), 20'000);
    QVERIFY(m_fixture->simulator->setScenario(u"no-machine-role"_s));
    m_fixture->poll(u"Fabrikam"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, TenantsModel::State), u"Failed"_s, 20'000);
    QVERIFY(spoken(u"High Risk"_s).contains(u"at least"_s));
    QVERIFY2(spoken(u"Tenants"_s).contains(u"1 need"_s), qPrintable(spoken(u"Tenants"_s)));
    QVERIFY(!cell(1, TenantsModel::Note).isEmpty());
}

void TestAllTenantsPage::aTenantOpens()
{
    choose(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(session().tenantName(), u"Contoso"_s);
    QCOMPARE(window().page(), MainWindow::Overview);
}

void TestAllTenantsPage::aDeviceOpensInItsTenant()
{
    auto *worst = m_fixture->find<QTableView>("worstDevices");
    QTRY_VERIFY(worst->model()->rowCount() > 3);
    session().selectTenant(u"Fabrikam"_s);
    const QModelIndex third = worst->model()->index(2, 0);
    const QString id = third.data(FleetTableModel::KeyRole).toString();
    worst->setFocus();
    worst->setCurrentIndex(third);
    QTest::keyClick(worst, Qt::Key_Return);
    QCOMPARE(session().tenantName(), u"Contoso"_s);
    QCOMPARE(window().page(), MainWindow::Devices);
    auto *devices = m_fixture->find<QTableView>("deviceTable");
    QTRY_COMPARE_WITH_TIMEOUT(devices->currentIndex().data(FleetTableModel::KeyRole).toString(), id, 20'000);
}

void TestAllTenantsPage::theDoctorRunsForTheTenantChosen()
{
    session().selectTenant(u"Contoso"_s);
    choose(1);
    m_fixture->find<QPushButton>("doctorOfTenant")->click();
    QCOMPARE(session().tenantName(), u"Fabrikam"_s);
    QCOMPARE(window().page(), MainWindow::Doctor);
}

void TestAllTenantsPage::enabledOnesArePolled()
{
    auto *pollAll = m_fixture->find<QPushButton>("pollAllTenants");
    QVERIFY(!pollAll->isEnabled()); // both are disabled
    TenantConfig enabled = m_fixture->tenant(u"Fabrikam"_s);
    enabled.enabled = true;
    m_fixture->find<QAction>("pausePolling")->trigger(); // otherwise it is polled by itself
    m_fixture->connectTenant(enabled);
    QTRY_VERIFY_WITH_TIMEOUT(pollAll->isEnabled(), 20'000);
    const Ticks before = session().state(u"Contoso"_s).cycle->info.finished;
    pollAll->click();
    QTRY_VERIFY_WITH_TIMEOUT(session().state(u"Fabrikam"_s).scores, 30'000);
    QCOMPARE(session().state(u"Contoso"_s).cycle->info.finished, before);
}

void TestAllTenantsPage::barsHaveTheColoursOfTheBands()
{
    const QModelIndex bar = table()->model()->index(0, TenantsModel::Bands);
    QTRY_VERIFY(table()->visualRect(bar).width() > 100);
    table()->scrollTo(bar);
    const QRect cell = table()->visualRect(bar);
    const QImage image = table()->viewport()->grab(cell).toImage();
    const FleetSummary &summary = session().state(u"Contoso"_s).summary;
    for (size_t band = 0; band < bandCount; ++band) {
        const QRgb colour = m_fixture->theme->colors().bands[band].rgb();
        bool found = false;
        for (int x = 0; x < image.width(); ++x)
            found = found || image.pixel(x, image.height() / 2) == colour;
        QCOMPARE(found, summary.bands[band] > 0);
    }
}

void TestAllTenantsPage::filterCountsSome()
{
    m_fixture->poll(u"Fabrikam"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, TenantsModel::Devices), cell(0, TenantsModel::Devices), 20'000);
    const int all = cell(0, TenantsModel::Devices).toInt();
    auto *filter = m_fixture->find<QLineEdit>("tenantsFilter");
    filter->setText(u"risk >= medium"_s);
    QTRY_VERIFY(cell(0, TenantsModel::Devices).toInt() < all);
    const int some = cell(0, TenantsModel::Devices).toInt();
    QVERIFY(some > 0);
    QCOMPARE(cell(1, TenantsModel::Devices).toInt(), some);
    QVERIFY2(spoken(u"Devices"_s).contains(QString::number(2 * some)), qPrintable(spoken(u"Devices"_s)));
    QVERIFY(spoken(u"Devices"_s).contains(u"that match"_s));
    // Of the worst devices, too: each has a risk.
    auto *worst = m_fixture->find<QTableView>("worstDevices");
    QVERIFY(worst->model()->rowCount() > 0 && worst->model()->rowCount() <= 2 * some);
    // What is no filter leaves the figures.
    filter->setText(u"risk >="_s);
    QCOMPARE(cell(0, TenantsModel::Devices).toInt(), some);
    QVERIFY(m_fixture->find<QWidget>("tenantsVerdict")->isVisible());
    filter->setText(u"risk >= medium"_s);
    // A tenant opens with its devices that match.
    choose(1);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(session().tenantName(), u"Fabrikam"_s);
    QCOMPARE(window().page(), MainWindow::Devices);
    QCOMPARE(m_fixture->find<QLineEdit>("deviceFilter")->text(), u"risk >= medium"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window().devicesPage().model().rowCount(), some, 20'000);
    m_fixture->find<QPushButton>("wayBack")->click();
    QCOMPARE(window().page(), MainWindow::AllTenants);
    filter->clear();
    QTRY_COMPARE(cell(0, TenantsModel::Devices).toInt(), all);
}

void TestAllTenantsPage::filterAsksTheStore()
{
    auto *filter = m_fixture->find<QLineEdit>("tenantsFilter");
    const int all = cell(0, TenantsModel::Devices).toInt();
    filter->setText(u"isnotempty(vulnerableSoftware)"_s);
    QTRY_VERIFY(cell(0, TenantsModel::Devices).toInt() < all);
    QVERIFY(cell(0, TenantsModel::Devices).toInt() > 0);
}

void TestAllTenantsPage::trendOfTheDays()
{
    QTRY_VERIFY(
        !table()->model()->index(0, TenantsModel::Trend).data(TenantsModel::TrendRole).value<QList<RiskyDay>>().isEmpty());
    const auto days =
        table()->model()->index(0, TenantsModel::Trend).data(TenantsModel::TrendRole).value<QList<RiskyDay>>();
    const FleetSummary &summary = session().state(u"Contoso"_s).summary;
    QCOMPARE(days.constLast().devices,
             summary.bands[indexOf(Band::HighRisk)] + summary.bands[indexOf(Band::Suspicious)]);
    QVERIFY(cell(0, TenantsModel::Trend).contains(QString::number(days.constLast().devices)));
    QVERIFY(cell(1, TenantsModel::Trend).isEmpty()); // nothing is stored
}

void TestAllTenantsPage::tableAsCsv()
{
    TenantLine line;
    line.name = u"=Contoso, Inc."_s;
    line.health = TenantHealth::Partial;
    line.hasData = true;
    line.devices = 7;
    line.places = {1, 2, 0, 0, 3, 1};
    line.asOf = parseTimestamp("2026-06-15T12:00:00Z");
    line.note = u"lacks"_s;
    TenantLine other;
    other.name = u"Fabrikam"_s;
    other.isEnabled = false;
    QCOMPARE(tenantsCsv({line, other}, u"risk = high"_s, {}),
             QByteArray("tenant,enabled,state,devices,trustworthy,lowRisk,moderateRisk,suspicious,highRisk,"
                        "insufficientData,asOf,nextPoll,problem,filter\r\n"
                        "\"'=Contoso, Inc.\",true,partial,7,1,2,0,0,3,1,2026-06-15T12:00:00Z,,lacks,risk = high\r\n"
                        "Fabrikam,false,,,,,,,,,,,,risk = high\r\n"));
}

QTEST_MAIN(TestAllTenantsPage)
#include "tst_alltenantspage.moc"
