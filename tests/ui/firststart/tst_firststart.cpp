#include "support/windowfixture.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! What the window shows before any device was read.
class TestFirstStart : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void firstStartOffersThreeWays();
    void neverPolled();
    void failedPollSaysWhatToDo();
};

void TestFirstStart::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->serve();
    m_fixture->open();
}

void TestFirstStart::firstStartOffersThreeWays()
{
    QTRY_COMPARE(session().view(), FleetSession::View::NoTenants);
    for (const char *button : {"startDemo", "connectTenant"})
        QVERIFY(m_fixture->find<QPushButton>(button)->isVisible());
    QSignalSpy demo(&window(), &MainWindow::demoRequested);
    QTest::mouseClick(m_fixture->find<QPushButton>("startDemo"), Qt::LeftButton);
    QCOMPARE(demo.count(), 1);
}

void TestFirstStart::neverPolled()
{
    m_fixture->workspace->tenants().ask(&TenantService::save, {m_fixture->tenant()});
    QTRY_COMPARE(session().view(), FleetSession::View::Empty);
    QTRY_VERIFY(m_fixture->shown<QPushButton>("stateButton"));
}

void TestFirstStart::failedPollSaysWhatToDo()
{
    m_fixture->workspace->tenants().ask(&TenantService::save, {m_fixture->tenant()});
    QTRY_COMPARE(session().view(), FleetSession::View::Empty);
    session().poll(); // fails without a secret
    QTRY_COMPARE(session().view(), FleetSession::View::PollFailed);
    QTRY_VERIFY(m_fixture->shown<QPushButton>("secondStateButton"));
    QTest::mouseClick(m_fixture->shown<QPushButton>("secondStateButton"),
                      Qt::LeftButton); // opens the form instead of failing again
    QTRY_VERIFY(window().findChild<QDialog *>(u"tenantForm"_s));
    window().findChild<QDialog *>(u"tenantForm"_s)->reject();
    QTRY_VERIFY(!window().findChild<QDialog *>(u"tenantForm"_s));
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
