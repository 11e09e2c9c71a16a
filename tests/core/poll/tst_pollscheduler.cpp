#include "core/poll/pollscheduler.h"
#include "core/workspace/workspace.h"
#include "support/servicespy.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Against a real workspace; a poll that is due ends at once for lack of a secret, which tells that it was asked for.
class TestPollScheduler : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pollsWhenDue();
    void atOnce();
    void disabledTenantsAreLeftAlone();
    void clockSetBack();

private:
    static TenantConfig contoso(bool enabled);
    void save(bool enabled);

    Ticks m_now = 1'700'000'000LL * ticksPerSecond;
    qint64 m_steadyMs = 0;
    void pass(qint64 seconds)
    {
        m_now += seconds * ticksPerSecond;
        m_steadyMs += seconds * 1'000;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PollScheduler> m_schedule;
};

void TestPollScheduler::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.storePath = m_folder->filePath(u"store.db"_s);
    options.tenantsPath = m_folder->filePath(u"tenants.json"_s);
    options.profileFolder = m_folder->filePath(u"profiles"_s);
    options.policyFolder = m_folder->filePath(u"policies"_s);
    options.secretsInMemory = true;
    m_workspace = std::make_unique<Workspace>(options);
    m_schedule = std::make_unique<PollScheduler>(m_workspace->polls(), PollScheduler::FirstPoll::WhenDue, [this] {
        return Moment{m_now, m_steadyMs};
    });
    connect(m_workspace->tenants().origin(), &TenantService::changed, m_schedule.get(), &PollScheduler::setTenants);
    connect(m_workspace.get(), &Workspace::opened, m_schedule.get(), &PollScheduler::start);
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open();
    QVERIFY(opened.wait());
}

void TestPollScheduler::cleanup()
{
    m_schedule.reset();
    m_workspace.reset();
    m_folder.reset();
}

TenantConfig TestPollScheduler::contoso(bool enabled)
{
    TenantConfig tenant;
    tenant.name = u"Contoso"_s;
    tenant.tenantId = u"6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01"_s;
    tenant.clientId = u"1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s;
    tenant.pollIntervalMinutes = 60;
    tenant.enabled = enabled;
    return tenant;
}

void TestPollScheduler::save(bool enabled)
{
    const TenantConfig tenant = contoso(enabled);
    TestSupport::ServiceSpy saved(m_workspace->tenants().origin(), &TenantService::saved);
    TestSupport::ServiceSpy empty(m_workspace->polls().origin(), &PollService::noCycle);
    m_workspace->tenants().ask(&TenantService::save, {tenant});
    m_workspace->polls().ask(&PollService::loadLastCycle, tenant.name);
    QVERIFY(saved.wait());
    QVERIFY(!empty.isEmpty() || empty.wait());
}

void TestPollScheduler::pollsWhenDue()
{
    save(true);
    TestSupport::ServiceSpy failed(m_workspace->polls().origin(), &PollService::failed);
    m_schedule->tick(); // starts are spread, so not within the first seconds
    pass(61);
    m_schedule->tick();
    QVERIFY(failed.wait());
    QCOMPARE(failed.count(), 1);
    const Ticks first = m_now;
    QTRY_COMPARE(m_schedule->next(u"Contoso"_s), std::optional<Ticks>(first + 60 * 60 * ticksPerSecond));
    pass(59 * 60);
    m_schedule->tick();
    pass(60);
    m_schedule->tick();
    QVERIFY(failed.wait());
    QCOMPARE(failed.count(), 2); // nothing was due a minute earlier
}

//! Without a word from the store about the tenant's cycles.
void TestPollScheduler::atOnce()
{
    PollScheduler schedule(m_workspace->polls(), PollScheduler::FirstPoll::AtOnce, [this] {
        return Moment{m_now, m_steadyMs};
    });
    TestSupport::ServiceSpy failed(m_workspace->polls().origin(), &PollService::failed);
    schedule.setTenants({contoso(true)});
    QCOMPARE(schedule.next(u"Contoso"_s), std::optional<Ticks>(m_now));
    schedule.tick();
    QVERIFY(!schedule.next(u"Contoso"_s)); // it runs
    QVERIFY(failed.wait());                // the workspace has no such tenant
    QTRY_COMPARE(schedule.next(u"Contoso"_s), std::optional<Ticks>(m_now + 60 * 60 * ticksPerSecond));
}

void TestPollScheduler::disabledTenantsAreLeftAlone()
{
    save(false);
    pass(24 * 60 * 60);
    TestSupport::ServiceSpy started(m_workspace->polls().origin(), &PollService::started);
    TestSupport::ServiceSpy logged(m_workspace->cycles().origin(), &CycleService::logLoaded);
    m_schedule->tick();
    m_workspace->cycles().ask(&CycleService::loadLog, u"Contoso"_s); // answered after all earlier requests
    QVERIFY(logged.wait());
    QCOMPARE(started.count(), 0);
    QVERIFY(!m_schedule->next(u"Contoso"_s));
}

void TestPollScheduler::clockSetBack()
{
    save(true);
    pass(61);
    TestSupport::ServiceSpy failed(m_workspace->polls().origin(), &PollService::failed);
    m_schedule->tick();
    QVERIFY(failed.wait());
    m_now -= 30LL * ticksPerDay;
    m_schedule->tick();
    QTRY_COMPARE(m_schedule->next(u"Contoso"_s), std::optional<Ticks>(m_now + 60 * 60 * ticksPerSecond));
    pass(60 * 60);
    m_schedule->tick();
    QVERIFY(failed.wait());
}

QTEST_GUILESS_MAIN(TestPollScheduler)
#include "tst_pollscheduler.moc"
