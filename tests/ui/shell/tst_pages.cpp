#include "support/servicespy.h"
#include "support/windowfixture.h"
#include "ui/charts/bandchart.h"
#include "ui/devices/devicespage.h"
#include "ui/session/cyclechange.h"
#include "ui/shell/commandpalette.h"
#include "ui/text/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The pages of the whole window, and the ways between them.
class TestPages : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void pollShowsTheFleet();
    void bandOpensItsDevices();
    void changesAreExplained();
    void palette();
    void keysGoToPages();
    void fitsASmallScreen();
};

void TestPages::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled();
}

void TestPages::pollShowsTheFleet()
{
    QCOMPARE(session().view(), FleetSession::View::Showing);
    QVERIFY(!session().state().polling);
    const FleetSummary &sum = session().state().summary;
    QVERIFY(sum.devices > 300);
    const QString told = m_fixture->find<BandChart>("bandChart")->accessibleDescription();
    for (size_t band = 0; band < bandCount; ++band) {
        const auto devices = static_cast<qint64>(sum.bands[band]);
        QVERIFY2(told.contains(u"): %1 device"_s.arg(grouped(devices))), qPrintable(told));
    }
    size_t total = sum.insufficient;
    for (const size_t band : sum.bands)
        total += band;
    QCOMPARE(total, sum.devices);
    QTRY_COMPARE(window().devicesPage().model().rowCount(), static_cast<int>(sum.devices));
}

void TestPages::bandOpensItsDevices()
{
    window().showPage(MainWindow::Overview);
    auto *chart = m_fixture->find<BandChart>("bandChart");
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, // the second of five
                      {chart->width() * 3 / 10, chart->height() / 2});
    QCOMPARE(window().page(), MainWindow::Devices);
    FleetTableModel &model = window().devicesPage().model();
    QTRY_COMPARE(model.rowCount(), static_cast<int>(session().state().summary.bands[indexOf(Band::LowRisk)]));
    QCOMPARE(model.order().filter.text, u"band = lowRisk and sufficient = true"_s);
    QTest::keyClick(&window().devicesPage(), Qt::Key_Escape);
    QTRY_COMPARE(model.rowCount(), static_cast<int>(session().state().summary.devices));
}

void TestPages::changesAreExplained()
{
    QTRY_VERIFY_WITH_TIMEOUT(window().cycleChange().isFirstCycle(), 10'000);
    window().showPage(MainWindow::Overview);
    QVERIFY(!m_fixture->find<QTableView>("changeCauses")->isVisible());
    Profile other;
    other.name = u"Other"_s;
    other.pillars = {60, 40};
    TestSupport::ServiceSpy saved(m_fixture->workspace->profiles().origin(), &ProfileService::saved);
    m_fixture->workspace->profiles().ask(&ProfileService::save, other, {});
    QVERIFY(saved.wait());
    m_fixture->workspace->tenants().ask(&TenantService::assignProfiles, {{session().tenantName(), other.name}});
    QTRY_COMPARE(session().profile().name, other.name);
    m_fixture->poll();
    QTRY_VERIFY_WITH_TIMEOUT(window().cycleChange().fleet(), 60'000);
    // The first cycle was scored with the default profile, this one with another.
    const FleetChange &change = *window().cycleChange().fleet();
    QCOMPARE(change.both, session().state().scores->size());
    QVERIFY(change.devices[indexOf(ChangeCause::Weights)] > 0);
    QCOMPARE(change.parts[indexOf(ChangeCause::Weights)], change.total);
    auto *causes = m_fixture->find<QTableView>("changeCauses");
    QTRY_VERIFY(causes->isVisible());
    QCOMPARE(causes->model()->index(4, 1).data().toString(), QString::number(change.up + change.down));
    emit m_fixture->find<QTableView>("changedDevices")
        ->activated(m_fixture->find<QTableView>("changedDevices")->model()->index(0, 0));
    QCOMPARE(window().page(), MainWindow::Devices);
    QTRY_VERIFY(!m_fixture->find<QLabel>("deviceChange")->text().isEmpty());
}

void TestPages::palette()
{
    window().openPalette();
    auto *palette = window().findChild<CommandPalette *>();
    QVERIFY(palette->isVisible());
    const QAbstractItemModel *shown = palette->findChild<QListView *>()->model();
    QVERIFY(shown->rowCount() > 12);
    auto *search = m_fixture->find<QLineEdit>("commandSearch");
    QTest::keyClicks(search, u"go to over"_s);
    QCOMPARE(shown->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(window().page(), MainWindow::Overview);
    window().openPalette();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TestPages::keysGoToPages()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    const QList<Qt::Key> keys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_8};
    for (int i = 0; i < keys.size(); ++i) {
        QTest::keyClick(&window(), keys.at(i), Qt::ControlModifier);
        QCOMPARE(static_cast<int>(window().page()), i);
    }
    QTRY_VERIFY(m_fixture->find<QTableView>("cycleLog")->model()->rowCount() >= 1);
}

void TestPages::fitsASmallScreen()
{
    window().resize(1280, 720);
    QTRY_COMPARE(window().size(), QSize(1280, 720));
    for (const auto page : {MainWindow::Overview, MainWindow::Devices, MainWindow::Tuning, MainWindow::Rehearsal,
                            MainWindow::Doctor, MainWindow::Publishing, MainWindow::Activity}) {
        window().showPage(page);
        const QSize least = window().centralWidget()->minimumSizeHint();
        QVERIFY2(least.width() <= 1280 && least.height() <= 720,
                 qPrintable(u"page %1: %2 x %3"_s.arg(page).arg(least.width()).arg(least.height())));
        for (const QScrollArea *area : window().findChildren<QScrollArea *>()) {
            if (!area->isVisible() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
                continue;
            QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                     qPrintable(u"page %1: %2 in %3"_s.arg(page)
                                    .arg(area->widget()->minimumSizeHint().width())
                                    .arg(area->viewport()->width())));
        }
    }
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
