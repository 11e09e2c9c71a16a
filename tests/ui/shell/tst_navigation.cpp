#include "support/windowfixture.h"
#include "ui/devices/devicespage.h"
#include "ui/shell/placehistory.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Back and forward through pages, tenants and filters.
class TestNavigation : public WindowTest
{
    Q_OBJECT

    QAction *action(const char *name) const { return window().findChild<QAction *>(QLatin1StringView(name)); }
    //! As a person does: what one click changes has settled before the next.
    void show(MainWindow::Page page) const
    {
        window().showPage(page);
        QCoreApplication::processEvents();
    }
    static Place at(int page, const QString &tenant = u"Contoso"_s)
    {
        Place out;
        out.page = page;
        out.tenant = tenant;
        return out;
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openPolled(120);
        QCoreApplication::processEvents();
    }
    void history();
    void pages();
    void filterComesBack();
    void tenants();
    void stepsOfOneMoment();
    void mouseButtons();
};

void TestNavigation::history()
{
    PlaceHistory places;
    QVERIFY(!places.current());
    QVERIFY(!places.canGo(-1) && !places.canGo(1));
    places.visit(at(0, {})); // before the tenants are known
    places.visit(at(0));
    QVERIFY(!places.canGo(-1));
    places.visit(at(1));
    places.visit(at(1)); // no step
    places.visit(at(2));
    QCOMPARE(places.go(-1).page, 1);
    QCOMPARE(places.go(-1).page, 0);
    QVERIFY(!places.canGo(-1) && places.canGo(2));
    places.visit(at(3)); // forgets what lay forward
    QVERIFY(!places.canGo(1));
    places.visit(at(4, u"Adatum"_s));
    places.visit(at(5));
    places.forget([](const Place &place) { return place.tenant == u"Adatum"_s; });
    QCOMPARE(places.go(-1).page, 3);
    for (int i = 0; i < 300; ++i)
        places.visit(at(i % 2));
    int steps = 0;
    for (; places.canGo(-1); ++steps)
        places.go(-1);
    QCOMPARE(steps, 99);
}

void TestNavigation::pages()
{
    show(MainWindow::Overview);
    show(MainWindow::Tuning);
    show(MainWindow::Activity);
    QVERIFY(action("back")->isEnabled());
    QVERIFY(!action("forward")->isEnabled());
    auto *forward = m_fixture->find<QToolButton>("forwardButton");
    QVERIFY(forward->isVisible() && !forward->isEnabled());
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window().page(), MainWindow::Tuning);
    QVERIFY(forward->isEnabled());
    QTest::mouseClick(m_fixture->find<QToolButton>("backButton"), Qt::LeftButton);
    QCOMPARE(window().page(), MainWindow::Overview);
    QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window().page(), MainWindow::Activity);
    QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window().page(), MainWindow::Activity);
}

void TestNavigation::filterComesBack()
{
    FleetFilter words;
    words.text = u"risk:high"_s;
    window().showDevices(words);
    QCoreApplication::processEvents();
    show(MainWindow::Overview);
    FleetFilter band;
    band.band = Band::LowRisk;
    window().showDevices(band);
    QCoreApplication::processEvents();
    const auto filter = [this] { return window().devicesPage().model().order().filter; };
    QCOMPARE(filter(), band);
    action("back")->trigger();
    QCOMPARE(window().page(), MainWindow::Overview);
    action("back")->trigger();
    QCOMPARE(window().page(), MainWindow::Devices);
    QCOMPARE(filter(), words);
    action("forward")->trigger();
    action("forward")->trigger();
    QCOMPARE(window().page(), MainWindow::Devices);
    QCOMPARE(filter(), band);
}

void TestNavigation::tenants()
{
    m_fixture->connectTenant(m_fixture->tenant(u"Adatum"_s));
    QCoreApplication::processEvents();
    show(MainWindow::Doctor);
    session().selectTenant(u"Contoso"_s);
    QCoreApplication::processEvents();
    action("back")->trigger();
    QCOMPARE(session().tenantName(), u"Adatum"_s);
    QCOMPARE(window().page(), MainWindow::Doctor);
    action("forward")->trigger();
    QCOMPARE(session().tenantName(), u"Contoso"_s);
}

void TestNavigation::stepsOfOneMoment()
{
    show(MainWindow::Overview);
    window().showPage(MainWindow::Tuning);
    window().showPage(MainWindow::Activity); // before the first has settled
    QVERIFY(action("back")->isEnabled());
    action("back")->trigger();
    QCOMPARE(window().page(), MainWindow::Tuning);
    action("back")->trigger();
    QCOMPARE(window().page(), MainWindow::Overview);
}

void TestNavigation::mouseButtons()
{
    show(MainWindow::Overview);
    show(MainWindow::Activity);
    QTest::mouseClick(window().centralWidget(), Qt::BackButton);
    QCOMPARE(window().page(), MainWindow::Overview);
    QTest::mouseClick(window().centralWidget(), Qt::ForwardButton);
    QCOMPARE(window().page(), MainWindow::Activity);
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
