#include "support/windowfixture.h"
#include "ui/shell/tenantalerts.h"

#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! What is told as desktop notifications: each event once, only what is wanted, and not what is in view.
class TestAlerts : public WindowTest
{
    Q_OBJECT

    QList<TenantAlert> m_told;

    void open(const QString &scenario = u"healthy"_s)
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->serve(scenario);
        m_fixture->open();
        follow();
    }
    void follow()
    {
        m_told.clear();
        connect(window().alerts(), &TenantAlerts::raised, this, [this](const TenantAlert &alert) { m_told << alert; });
    }
    //! Waits until one is told that comes after everything before it.
    void breakMarker()
    {
        m_fixture->connectTenant(m_fixture->tenant(u"Marker"_s));
        QVERIFY(m_fixture->simulator->setScenario(u"healthy"_s));
        m_fixture->poll(u"Marker"_s);
        m_fixture->settings->change([](UiSettings &s) { s.notifications.connectionBroke = true; });
        QVERIFY(m_fixture->simulator->setScenario(u"no-machine-role"_s));
        m_fixture->poll(u"Marker"_s);
    }
    void noteSecret(const QString &tenant, const QDate &day) const
    {
        m_fixture->workspace->secrets().ask(&SecretService::noteDate, session().tenant(tenant)->secretKey(), day);
    }

private slots:
    void init() { open(); }
    void brokenIsToldOnce();
    void brokenInViewIsNotTold();
    void switchedOff();
    void severalAreOne();
    void secretIsToldOnceAStage();
    void opensTheTenant();
    void noneInTheDemo();
};

void TestAlerts::brokenIsToldOnce()
{
    m_fixture->connectTenant(m_fixture->tenant());
    m_fixture->poll();
    window().hide();
    QVERIFY(m_fixture->simulator->setScenario(u"no-machine-role"_s));
    m_fixture->poll();
    m_fixture->poll(); // still broken
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().kind, TenantAlert::Kind::ConnectionBroke);
    QCOMPARE(m_told.constFirst().tenant, u"Contoso"_s);
    QVERIFY2(m_told.constFirst().text.contains(u"Machine.Read.All"_s), qPrintable(m_told.constFirst().text));
    // One that comes and goes is not told each time.
    QVERIFY(m_fixture->simulator->setScenario(u"healthy"_s));
    m_fixture->poll();
    QVERIFY(m_fixture->simulator->setScenario(u"no-machine-role"_s));
    m_fixture->poll();
    breakMarker();
    QTRY_COMPARE(m_told.size(), 2);
    QCOMPARE(m_told.constLast().tenant, u"Marker"_s);
}

void TestAlerts::brokenInViewIsNotTold()
{
    m_fixture->connectTenant(m_fixture->tenant());
    m_fixture->poll();
    QVERIFY(window().isActiveWindow());
    QVERIFY(m_fixture->simulator->setScenario(u"no-machine-role"_s));
    m_fixture->poll();
    window().hide();
    breakMarker();
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().tenant, u"Marker"_s);
}

void TestAlerts::switchedOff()
{
    m_fixture->connectTenant(m_fixture->tenant());
    m_fixture->poll();
    window().hide();
    m_fixture->settings->change([](UiSettings &s) { s.notifications.connectionBroke = false; });
    QVERIFY(m_fixture->simulator->setScenario(u"no-machine-role"_s));
    m_fixture->poll();
    breakMarker();
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().tenant, u"Marker"_s);
}

void TestAlerts::severalAreOne()
{
    for (const QString &name : {u"Adatum"_s, u"Contoso"_s}) {
        m_fixture->connectTenant(m_fixture->tenant(name));
        noteSecret(name, QDate::currentDate().addDays(5));
    }
    // Both have the same app registration, so that there is one secret; each tenant is named.
    window().hide();
    m_fixture->settings->change([](UiSettings &s) { s.toldReminders.clear(); });
    emit session().viewChanged();
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().kind, TenantAlert::Kind::SecretEnds);
    QVERIFY2(!m_told.constFirst().text.isEmpty(), qPrintable(m_told.constFirst().title));
}

void TestAlerts::secretIsToldOnceAStage()
{
    m_fixture->connectTenant(m_fixture->tenant());
    window().hide();
    noteSecret(u"Contoso"_s, QDate::currentDate().addDays(20));
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY2(m_told.constFirst().title.contains(u"Contoso"_s), qPrintable(m_told.constFirst().title));
    emit session().viewChanged();
    noteSecret(u"Contoso"_s, QDate::currentDate().addDays(6));
    QTRY_COMPARE(m_told.size(), 2);
    m_fixture->open(); // after a restart the same is not told again
    follow();
    window().hide();
    QTRY_VERIFY(session().tenant(u"Contoso"_s));
    QTRY_VERIFY(session().secretLastDay(*session().tenant(u"Contoso"_s)).isValid());
    breakMarker();
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().tenant, u"Marker"_s);
}

void TestAlerts::opensTheTenant()
{
    m_fixture->connectTenant(m_fixture->tenant(u"Adatum"_s));
    m_fixture->connectTenant(m_fixture->tenant(u"Contoso"_s));
    window().hide();
    window().openAlert({TenantAlert::Kind::ConnectionBroke, u"Adatum"_s, {}, {}});
    QVERIFY(window().isVisible());
    QCOMPARE(session().tenantName(), u"Adatum"_s);
    QCOMPARE(window().page(), MainWindow::Doctor);
    window().openAlert({TenantAlert::Kind::BandsChanged, u"Contoso"_s, {}, {}});
    QCOMPARE(session().tenantName(), u"Contoso"_s);
    QCOMPARE(window().page(), MainWindow::Overview);
    window().openAlert({TenantAlert::Kind::BandsChanged, u"Deleted"_s, {}, {}});
    QCOMPARE(session().tenantName(), u"Contoso"_s);
}

void TestAlerts::noneInTheDemo()
{
    Workspace::Options options = WindowFixture::inMemory();
    options.isDemo = true;
    m_fixture->open(options);
    QVERIFY(!window().alerts());
}

QTEST_MAIN(TestAlerts)
#include "tst_alerts.moc"
