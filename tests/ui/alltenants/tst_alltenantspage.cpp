#include "support/windowfixture.h"
#include "ui/alltenants/alltenantspage.h"
#include "ui/devices/devicespage.h"
#include "ui/models/fleettablemodel.h"
#include "ui/models/tenantsmodel.h"
#include "ui/widgets/card.h"

#include <QAction>
#include <QImage>
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

QTEST_MAIN(TestAllTenantsPage)
#include "tst_alltenantspage.moc"
