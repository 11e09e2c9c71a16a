#include "core/config/tenantsfile.h"
#include "core/store/outbox.h"
#include "core/store/postgres/postgresgrant.h"
#include "core/workspace/workspace.h"
#include "support/patience.h"
#include "support/postgresserver.h"
#include "support/servicespy.h"
#include "support/simulatedtenant.h"
#include "support/storefixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Trustgauge;
using TestSupport::ServiceSpy;

namespace {

//! Somebody's window: a workspace with tenants of its own.
struct Seat
{
    explicit Seat(const QString &store, const QString &name, const QTemporaryDir &folder)
        : workspace({store,
                     folder.filePath(name + QStringLiteral(".json")),
                     folder.filePath(name + QStringLiteral("-profiles")),
                     {},
                     true,
                     false})
    {}
    [[nodiscard]] bool open()
    {
        workspace.open();
        return opened.wait(TestSupport::patience);
    }

    Workspace workspace;
    QSignalSpy opened{&workspace, &Workspace::opened};
    QSignalSpy failed{&workspace, &Workspace::failed};
    ServiceSpy tenants{workspace.tenants().origin(), &TenantService::changed};
    ServiceSpy cycles{workspace.polls().origin(), &PollService::cycleLoaded};
    ServiceSpy pollers{workspace.polls().origin(), &PollService::polledElsewhere};
    ServiceSpy pollFailures{workspace.polls().origin(), &PollService::failed};
    QSignalSpy publishing{&workspace, &Workspace::publishingChanged};
    QSignalSpy outages{&workspace, &Workspace::outageChanged};

    [[nodiscard]] QStringList tenantNames() const
    {
        QStringList out;
        if (!tenants.isEmpty()) {
            for (const TenantConfig &tenant : tenants.last().constFirst().value<QList<TenantConfig>>())
                out << tenant.name;
        }
        return out;
    }
    [[nodiscard]] QString newest() const
    {
        return cycles.isEmpty() ? QString() : cycles.last().at(1).value<StoredCycle>().info.id;
    }
    //! Who polls the tenant on schedule, as told last.
    [[nodiscard]] std::optional<Error> poller(const QString &tenant) const
    {
        for (qsizetype i = pollers.size() - 1; i >= 0; --i) {
            if (pollers.at(i).constFirst().toString() == tenant)
                return pollers.at(i).at(1).value<std::optional<Error>>();
        }
        return {};
    }
};

} // namespace

//! Windows that share a store on a server.
class TestSharedStore : public QObject
{
    Q_OBJECT

    PostgresServer m_server;
    QTemporaryDir m_folder;
    QString m_place;
    std::unique_ptr<Store> m_store; // of the program that polls
    std::unique_ptr<Simulator::Simulator> m_simulator;

private slots:
    void initTestCase()
    {
        m_simulator = TestSupport::started(TestSupport::unlimited(30));
        const QString fault = m_server.start();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    void init()
    {
        m_place = m_server.makeDatabase();
        auto store = Store::open(m_place, Store::Open::MakeIfMissing);
        QVERIFY(store);
        m_store = std::move(*store);
        QVERIFY(storeDevices(*m_store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
    }
    void cleanup() { m_store.reset(); }

    void aSeatWithoutSettingsSeesWhatOthersPoll()
    {
        Seat seat(m_place, QStringLiteral("looks"), m_folder);
        QVERIFY(seat.open());
        QVERIFY(seat.workspace.isShared());
        QCOMPARE(seat.tenantNames(), QStringList{QStringLiteral("Contoso")});
        QTRY_COMPARE(seat.newest(), QStringLiteral("c1"));
        QVERIFY(storeDevices(*m_store, QStringLiteral("c2"), {storedDevice(QStringLiteral("b"))}));
        QTRY_COMPARE(seat.newest(), QStringLiteral("c2"));
        // A tenant that is polled for the first time.
        StoredCycle other{cycleInfo(QStringLiteral("o1")), fleetOf({storedDevice(QStringLiteral("x"))}), Profile(), 50};
        other.info.tenantName = QStringLiteral("Fabrikam");
        other.info.tenantId = QStringLiteral("5c1e6f02-3a44-4b1b-9d3c-0a1b2c3d4e5f");
        QVERIFY(m_store->cycles().begin(other.info) && m_store->cycles().commit(other));
        QTRY_COMPARE(seat.newest(), QStringLiteral("o1"));
        QCOMPARE(seat.tenantNames(), (QStringList{QStringLiteral("Contoso"), QStringLiteral("Fabrikam")}));
    }
    void aPauseIsSeen()
    {
        Seat seat(m_place, QStringLiteral("pauses"), m_folder);
        QVERIFY(seat.open());
        QTRY_VERIFY(!seat.publishing.isEmpty()); // when it began to listen
        seat.publishing.clear();
        QVERIFY(Outbox(*m_store, QStringLiteral("Contoso")).setPaused(true));
        QTRY_COMPARE(seat.publishing.size(), 1);
        QCOMPARE(seat.publishing.constFirst().constFirst().toString(), QStringLiteral("Contoso"));
    }
    void aSavedProfileIsSeen()
    {
        Seat saves(m_place, QStringLiteral("saves"), m_folder);
        Seat sees(m_place, QStringLiteral("sees"), m_folder);
        QVERIFY(saves.open() && sees.open());
        QTRY_VERIFY(!sees.publishing.isEmpty()); // when it began to listen
        ServiceSpy profiles(sees.workspace.profiles().origin(), &ProfileService::changed);
        Profile profile;
        profile.name = QStringLiteral("Lab");
        saves.workspace.profiles().ask(&ProfileService::saveNew, profile, {});
        QTRY_VERIFY(!profiles.isEmpty());
        QStringList names;
        for (const Profile &one : profiles.last().constFirst().value<QList<Profile>>())
            names << one.name;
        QVERIFY(names.contains(profile.name));
    }
    void aServerThatGoesAndComesBack()
    {
        Seat seat(m_place, QStringLiteral("waits"), m_folder);
        QVERIFY(seat.open());
        QTRY_COMPARE(seat.newest(), QStringLiteral("c1"));
        QTRY_VERIFY(!seat.publishing.isEmpty());
        m_server.stop();
        QTRY_COMPARE(seat.outages.size(), 1);
        QVERIFY(seat.workspace.outage());
        const QString fault = m_server.start();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(storeDevices(*m_store, QStringLiteral("c2"), {storedDevice(QStringLiteral("b"))}));
        QTRY_COMPARE(seat.outages.size(), 2);
        QVERIFY(!seat.workspace.outage());
        QTRY_COMPARE(seat.newest(), QStringLiteral("c2")); // whether or not it was heard of
    }
    void aServerThatIsThereLater()
    {
        m_store.reset();
        m_server.stop();
        Seat seat(m_place, QStringLiteral("early"), m_folder);
        seat.workspace.open();
        QVERIFY(seat.failed.wait(TestSupport::patience));
        QTRY_VERIFY(seat.workspace.outage());
        const QString fault = m_server.start();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QTRY_COMPARE(seat.opened.size(), 1);
        QTRY_COMPARE(seat.newest(), QStringLiteral("c1"));
        QVERIFY(!seat.workspace.outage());
    }
    void oneSeatPollsAndTheOtherTakesOver()
    {
        TenantConfig tenant = TestSupport::tenantOf(*m_simulator);
        tenant.name = QStringLiteral("Polled");
        const auto connected = [&](Seat &seat) {
            ServiceSpy saved(seat.workspace.tenants().origin(), &TenantService::saved);
            seat.workspace.tenants().ask(&TenantService::save, {tenant, {}, TestSupport::secretOf(*m_simulator)});
            return saved.wait();
        };
        auto first = std::make_unique<Seat>(m_place, QStringLiteral("first"), m_folder);
        QVERIFY(first->open() && connected(*first));
        QVERIFY(!first->poller(tenant.name));
        Seat second(m_place, QStringLiteral("second"), m_folder);
        QVERIFY(second.open() && connected(second));
        QTRY_VERIFY(second.poller(tenant.name));
        QCOMPARE(second.poller(tenant.name)->code, ErrorCode::StoreLocked);
        const QString who = second.poller(tenant.name)->detail.english();
        QVERIFY2(who.contains(QStringLiteral("tst_sharedstore (process %1 on ").arg(QCoreApplication::applicationPid())),
                 qPrintable(who));

        first->workspace.polls().ask(&PollService::pollOnSchedule, tenant.name);
        QTRY_VERIFY_WITH_TIMEOUT(!first->newest().isEmpty() && second.newest() == first->newest(), 60'000);
        first.reset();
        const QString before = second.newest();
        second.workspace.polls().ask(&PollService::pollOnSchedule, tenant.name); // which was polled just now
        QTRY_VERIFY(!second.poller(tenant.name));
        second.workspace.polls().ask(&PollService::pollNow, tenant.name);
        QTRY_VERIFY_WITH_TIMEOUT(second.newest() != before, 60'000);
    }
    void readersLookAndDoNotPoll()
    {
        QCOMPARE(m_server.run(m_place, QStringLiteral("DROP ROLE IF EXISTS rita; CREATE ROLE rita LOGIN")), QString());
        QVERIFY(grantStore(m_place, StoreRole::Reader, QStringLiteral("rita"), {}));
        TenantConfig tenant = TestSupport::tenantOf(*m_simulator);
        tenant.name = QStringLiteral("Contoso");
        const QString own = m_folder.filePath(QStringLiteral("reader.json"));
        Seat seat(m_server.uriFor(m_place, QStringLiteral("rita")), QStringLiteral("reader"), m_folder);
        QVERIFY(seat.open());
        QVERIFY(!seat.workspace.mayWrite());
        QTRY_COMPARE(seat.newest(), QStringLiteral("c1"));
        ServiceSpy saved(seat.workspace.tenants().origin(), &TenantService::saved);
        seat.workspace.tenants().ask(&TenantService::save,
                                     {tenant, QStringLiteral("Contoso"), TestSupport::secretOf(*m_simulator)});
        QVERIFY(saved.wait());
        auto poller = StoreLock::take(m_place, StoreLock::Use::Schedule, tenant.name); // which a reader leaves alone
        QVERIFY(poller);
        QVERIFY(storeDevices(*m_store, QStringLiteral("c2"), {storedDevice(QStringLiteral("b"))}));
        QTRY_COMPARE(seat.newest(), QStringLiteral("c2"));
        QTRY_VERIFY(seat.poller(tenant.name));
        seat.workspace.polls().ask(&PollService::pollNow, tenant.name);
        QTRY_COMPARE(seat.pollFailures.size(), 1);
        QVERIFY2(seat.pollFailures.constFirst().at(1).value<Error>().detail.english().contains(
                     QStringLiteral("may read, but not poll")),
                 "");
    }
};

QTEST_GUILESS_MAIN(TestSharedStore)
#include "tst_sharedstore.moc"
