#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "support/patience.h"
#include "support/servicespy.h"
#include "support/simulatedtenant.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Trustgauge;

class TestWorkspace : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir; // of each function its own, so that none needs what another one left
    std::unique_ptr<Simulator::Simulator> m_simulator;

    Workspace::Options options() const
    {
        return {m_dir->filePath(QStringLiteral("t.db")),
                m_dir->filePath(QStringLiteral("tenants.json")),
                m_dir->filePath(QStringLiteral("profiles")),
                m_dir->filePath(QStringLiteral("policies")),
                true,
                false};
    }
    TenantConfig tenant() const { return TestSupport::tenantOf(*m_simulator); }

private slots:
    void initTestCase() { m_simulator = TestSupport::started(TestSupport::unlimited(30)); }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void fromNothingToAScoredFleetAndBackAfterARestart()
    {
        size_t devices = 0;
        {
            Workspace workspace(options());
            QSignalSpy opened(&workspace, &Workspace::opened);
            TestSupport::ServiceSpy saved(workspace.tenants().origin(), &TenantService::saved);
            TestSupport::ServiceSpy finished(workspace.polls().origin(), &PollService::finished);
            TestSupport::ServiceSpy loaded(workspace.polls().origin(), &PollService::cycleLoaded);
            QSignalSpy refused(&workspace, &Workspace::requestFailed);
            workspace.open();
            QVERIFY(opened.wait(TestSupport::patience));
            workspace.tenants().ask(&TenantService::save, {tenant(), {}, TestSupport::secretOf(*m_simulator)});
            QVERIFY(saved.wait());
            workspace.polls().ask(&PollService::pollNow, tenant().name);
            QVERIFY(finished.wait(60'000));
            QTRY_COMPARE(loaded.size(), 1);
            QCOMPARE(refused.size(), 0);
            const auto cycle = loaded.first().at(1).value<StoredCycle>();
            devices = cycle.fleet->size();
            QVERIFY(devices > 20);

            TestSupport::ServiceSpy written(workspace.exports().origin(), &ExportService::fileWritten);
            const auto scores = std::make_shared<const ScoreTable>(indexFor(cycle.fleet, cycle.profile), cycle.profile,
                                                                   50);
            const QString csv = m_dir->filePath(QStringLiteral("out.csv"));
            workspace.exports().ask(&ExportService::writeCsv, scores, cycle, csv, {});
            QVERIFY(written.wait());
            QFile file(csv);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll().count('\n'), static_cast<qsizetype>(devices + 1));
            workspace.exports().ask(&ExportService::writeCsv, scores, cycle,
                                    m_dir->filePath(QStringLiteral("no/such/folder.csv")), {});
            QVERIFY(refused.wait(TestSupport::patience));
        }
        Workspace again(options());
        TestSupport::ServiceSpy loaded(again.polls().origin(), &PollService::cycleLoaded);
        again.open();
        QVERIFY(loaded.wait());
        QCOMPARE(loaded.first().at(1).value<StoredCycle>().fleet->size(), devices);
    }

    void secretsFollowATenantToItsNewIds()
    {
        Workspace workspace(options());
        QSignalSpy opened(&workspace, &Workspace::opened);
        TestSupport::ServiceSpy saved(workspace.tenants().origin(), &TenantService::saved);
        TestSupport::ServiceSpy failed(workspace.polls().origin(), &PollService::failed);
        TestSupport::ServiceSpy finished(workspace.polls().origin(), &PollService::finished);
        workspace.open();
        QVERIFY(opened.wait(TestSupport::patience));
        const TenantConfig known = tenant();
        workspace.tenants().ask(&TenantService::save, {known, {}, TestSupport::secretOf(*m_simulator)});
        QVERIFY(saved.wait());
        TenantConfig mistyped = known;
        mistyped.clientId = QStringLiteral("1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02");
        workspace.tenants().ask(&TenantService::save, {mistyped, known.name});
        QVERIFY(saved.wait());
        workspace.polls().ask(&PollService::pollNow, known.name);
        QVERIFY(failed.wait(60'000));
        QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::TokenRefused); // there was a secret to try

        // A second tenant with the old ids has none, since the secret was moved.
        TenantConfig second = known;
        second.name = QStringLiteral("Second");
        workspace.tenants().ask(&TenantService::save, {second});
        QVERIFY(saved.wait());
        workspace.polls().ask(&PollService::pollNow, second.name);
        QVERIFY(failed.wait(60'000));
        QCOMPARE(failed.at(1).at(1).value<Error>().code, ErrorCode::NoCredential);

        // And back; a secret that two tenants share is copied, not moved.
        workspace.tenants().ask(&TenantService::save, {known, known.name});
        QVERIFY(saved.wait());
        workspace.tenants().ask(&TenantService::save, {mistyped, known.name});
        QVERIFY(saved.wait());
        workspace.polls().ask(&PollService::pollNow, second.name);
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.first().at(0).toString(), second.name);
    }
    void importWithoutAKeychain()
    {
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        Workspace::Options own = options();
        own.secretsInMemory = false;
        Workspace workspace(own);
        QSignalSpy opened(&workspace, &Workspace::opened);
        workspace.open();
        QVERIFY(opened.wait(TestSupport::patience));
        QFile in(m_simulator->info().configPath);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QByteArray text = in.readAll();
        text.replace("\"tenantId\"",
                     "\"clientSecret\":\"" + m_simulator->info().clientSecret.toUtf8() + "\",\"tenantId\"");
        QFile file(m_dir->filePath(QStringLiteral("with-secret.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        TestSupport::ServiceSpy imported(workspace.tenants().origin(), &TenantService::imported);
        TestSupport::ServiceSpy unstored(workspace.secrets().origin(), &SecretService::unstoredChanged);
        QSignalSpy refused(&workspace, &Workspace::requestFailed);
        workspace.tenants().ask(&TenantService::importFile, file.fileName());
        QVERIFY(unstored.wait(60'000));
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(imported.first().at(0).toStringList(), QStringList{tenant().name});
        QCOMPARE(imported.first().at(1).toBool(), false); // the file is not to be deleted yet
        QCOMPARE(unstored.first().at(0).toStringList(), QStringList{tenant().name});
        QCOMPARE(unstored.first().at(1).value<Error>().code, ErrorCode::Keychain);
        QCOMPARE(refused.size(), 0);
        workspace.secrets().ask(&SecretService::keepForSession); // confirmed by a person
        QVERIFY(unstored.wait(60'000));
        QVERIFY(unstored.last().at(0).toStringList().isEmpty());
        TestSupport::ServiceSpy finished(workspace.polls().origin(), &PollService::finished);
        workspace.polls().ask(&PollService::pollNow, tenant().name); // with the secret of this session
        QVERIFY(finished.wait(60'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    }
    void profilesAndFailures()
    {
        Workspace workspace(options());
        QSignalSpy opened(&workspace, &Workspace::opened);
        workspace.open();
        QVERIFY(opened.wait(TestSupport::patience));
        TestSupport::ServiceSpy saved(workspace.profiles().origin(), &ProfileService::saved);
        QSignalSpy refused(&workspace, &Workspace::requestFailed);
        TestSupport::ServiceSpy tenants(workspace.tenants().origin(), &TenantService::changed);
        workspace.tenants().ask(&TenantService::save, {tenant(), {}, {}}); // without a secret
        QVERIFY(tenants.wait());
        Profile profile;
        workspace.profiles().ask(&ProfileService::save, profile, {}); // the built-in name
        QVERIFY(refused.wait(TestSupport::patience));
        profile.name = QStringLiteral("Mine / \u00fc");
        profile.weights[0] = 20;
        workspace.profiles().ask(&ProfileService::save, profile, {});
        QVERIFY(saved.wait());
        workspace.tenants().ask(&TenantService::assignProfiles, {{tenant().name, profile.name}});
        QVERIFY(tenants.wait());
        QCOMPARE(tenants.last().first().value<QList<TenantConfig>>().first().profile, profile.name);
        // What a tenant had is told, and all is assigned or nothing.
        TestSupport::ServiceSpy assigned(workspace.tenants().origin(), &TenantService::profilesAssigned);
        const auto assign = [&workspace](const QList<ProfileAssignment> &assignments) {
            workspace.tenants().ask(&TenantService::assignProfiles, assignments);
        };
        using Assignments = QList<ProfileAssignment>;
        assign({{tenant().name, Profile{}.name}, {QStringLiteral("nobody"), Profile{}.name}});
        QVERIFY(assigned.wait());
        QCOMPARE(assigned.last().at(0).value<Assignments>(), (Assignments{{tenant().name, Profile{}.name}}));
        QCOMPARE(assigned.last().at(1).value<Assignments>(), (Assignments{{tenant().name, profile.name}}));
        assign({{tenant().name, profile.name}, {QStringLiteral("nobody"), QStringLiteral("no such profile")}});
        QVERIFY(refused.wait(TestSupport::patience));
        QCOMPARE(tenants.last().first().value<QList<TenantConfig>>().first().profile, Profile{}.name);
        assign({{tenant().name, profile.name}});
        QVERIFY(assigned.wait());
        QCOMPARE(tenants.last().first().value<QList<TenantConfig>>().first().profile, profile.name);
        // Its tenants follow a profile that is renamed, and one in use is not deleted.
        TestSupport::ServiceSpy renamed(workspace.profiles().origin(), &ProfileService::renamed);
        workspace.profiles().ask(&ProfileService::rename, profile.name, QStringLiteral("Ours"));
        QVERIFY(renamed.wait());
        QCOMPARE(tenants.last().first().value<QList<TenantConfig>>().first().profile, QStringLiteral("Ours"));
        workspace.profiles().ask(&ProfileService::remove, QStringLiteral("Ours"));
        QVERIFY(refused.wait(TestSupport::patience));
        workspace.tenants().ask(&TenantService::assignProfiles, {{tenant().name, Profile{}.name}});
        QVERIFY(tenants.wait());
        TestSupport::ServiceSpy profiles(workspace.profiles().origin(), &ProfileService::changed);
        workspace.profiles().ask(&ProfileService::remove, QStringLiteral("Ours"));
        QVERIFY(profiles.wait());
        const qsizetype builtIn = profiles.last().first().value<QList<Profile>>().size();
        workspace.profiles().ask(&ProfileService::restore, QStringLiteral("Ours"));
        QVERIFY(saved.wait());
        QCOMPARE(profiles.last().first().value<QList<Profile>>().size(), builtIn + 1);
        TestSupport::ServiceSpy failed(workspace.polls().origin(), &PollService::failed);
        workspace.polls().ask(&PollService::pollNow, tenant().name);
        QVERIFY(failed.wait(TestSupport::patience));
        QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::NoCredential);
        TestSupport::ServiceSpy removed(workspace.tenants().origin(), &TenantService::removed);
        workspace.tenants().ask(&TenantService::remove, tenant().name);
        QVERIFY(removed.wait());
        QVERIFY(tenants.last().first().value<QList<TenantConfig>>().isEmpty());
    }

    void scheduleLeavesWhatOthersPoll()
    {
        // Two workspaces act like two programs: the second polls by hand while the first waits for its next turn.
        const Workspace::Options mine = options();
        const SecretText secret(m_simulator->info().clientSecret.toUtf8());
        Workspace first(mine);
        QSignalSpy opened(&first, &Workspace::opened);
        TestSupport::ServiceSpy saved(first.tenants().origin(), &TenantService::saved);
        first.open();
        QVERIFY(opened.wait(TestSupport::patience));
        first.tenants().ask(&TenantService::save, {tenant(), {}, secret});
        QVERIFY(saved.wait());
        QString id;
        {
            Workspace second(mine);
            QSignalSpy secondOpened(&second, &Workspace::opened);
            TestSupport::ServiceSpy secondSaved(second.tenants().origin(), &TenantService::saved);
            TestSupport::ServiceSpy finished(second.polls().origin(), &PollService::finished);
            TestSupport::ServiceSpy left(second.polls().origin(), &PollService::left);
            second.open();
            QVERIFY(secondOpened.wait(TestSupport::patience));
            second.tenants().ask(&TenantService::save, {tenant(), tenant().name, secret});
            QVERIFY(secondSaved.wait());
            second.polls().ask(&PollService::pollOnSchedule, tenant().name); // the first does that
            QVERIFY(left.wait());
            QCOMPARE(left.first().at(1).value<Error>().code, ErrorCode::StoreLocked);
            QCOMPARE(left.first().at(2).value<Ticks>(), noTime);
            second.polls().ask(&PollService::pollNow, tenant().name);
            QVERIFY(finished.wait(60'000));
            id = finished.first().at(1).value<CycleInfo>().id;
        }
        TestSupport::ServiceSpy left(first.polls().origin(), &PollService::left);
        TestSupport::ServiceSpy loaded(first.polls().origin(), &PollService::cycleLoaded);
        TestSupport::ServiceSpy started(first.polls().origin(), &PollService::started);
        first.polls().ask(&PollService::pollOnSchedule, tenant().name);
        QVERIFY(loaded.wait());
        QCOMPARE(loaded.first().at(1).value<StoredCycle>().info.id, id);
        QTRY_COMPARE(left.size(), 1);
        QVERIFY(left.first().at(2).value<Ticks>() != noTime);
        QCOMPARE(started.size(), 0);
        first.polls().ask(&PollService::pollOnSchedule,
                          tenant().name); // the cycle is known now, so the next turn is its own
        QVERIFY(started.wait());
    }

    void closedWhileItPolls()
    {
        Simulator::SimulatorOptions slow = TestSupport::unlimited(30);
        slow.latencyMs = 60'000;
        const auto simulator = TestSupport::started(slow);
        const TenantConfig tenant = TestSupport::tenantOf(*simulator);
        {
            Workspace workspace(options());
            QSignalSpy opened(&workspace, &Workspace::opened);
            TestSupport::ServiceSpy saved(workspace.tenants().origin(), &TenantService::saved);
            TestSupport::ServiceSpy started(workspace.polls().origin(), &PollService::started);
            TestSupport::ServiceSpy progress(workspace.polls().origin(), &PollService::progressed);
            workspace.open();
            QVERIFY(opened.wait(TestSupport::patience));
            workspace.tenants().ask(&TenantService::save, {tenant, {}, TestSupport::secretOf(*simulator)});
            QVERIFY(saved.wait());
            workspace.polls().ask(&PollService::pollNow, tenant.name);
            QVERIFY(!progress.isEmpty() || progress.wait());
        } // does not wait for the answer, which takes a minute
        const auto store = Store::open(options().storePath, Store::Open::MustExist);
        QVERIFY(store);
        const auto log = (*store)->cycles().log(tenant.name, 1);
        QVERIFY(log && !log->isEmpty());
        QCOMPARE(log->first().state, CycleState::Cancelled);
    }

    void brokenStore()
    {
        QFile file(options().storePath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        Workspace workspace(options());
        QSignalSpy failed(&workspace, &Workspace::failed);
        workspace.open();
        QVERIFY(failed.wait(TestSupport::patience));
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::StoreBroken);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
