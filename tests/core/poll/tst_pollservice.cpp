#include "core/auth/secretstore.h"
#include "core/config/profilelibrary.h"
#include "core/poll/pollservice.h"
#include "support/pollfixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Trustgauge;

//! Polls of a running program from the keychain to the store, and cancelling them anywhere.
class TestPollService : public QObject
{
    Q_OBJECT

    PollFixture m_poll;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<KeychainSecrets> m_tenantSecrets;
    std::unique_ptr<ProfileLibrary> m_profiles;
    std::unique_ptr<PublishService> m_publishing;
    std::unique_ptr<CommitCancellation> m_cancellation;
    std::unique_ptr<PollService> m_service;
    TenantConfig m_tenant;

    QStringList idsInStore() const
    {
        QStringList out;
        const auto cycle = m_store->cycles().load(m_tenant.name, CycleTable::Which::NewestWithData);
        if (!cycle || !*cycle)
            return out;
        for (size_t row = 0; row < (*cycle)->fleet->size(); ++row)
            out << QString::fromStdString(std::string((*cycle)->fleet->machineId(row)));
        return out;
    }
    CycleState newestState() const
    {
        const auto log = m_store->cycles().log(m_tenant.name, 1);
        return log && !log->isEmpty() ? log->first().state : CycleState::Unfinished;
    }
    void makeService(const PollOptions &options = {})
    {
        m_service = std::make_unique<PollService>(PollService::Parts{*m_tenantSecrets,
                                                                     [this](const TenantConfig &tenant) {
            return m_profiles->find(tenant.profile);
                                                                     },
                                                                     *m_publishing, *m_cancellation},
                                                  options);
        m_service->open(*m_store);
    }
    bool pollToTheEnd()
    {
        QSignalSpy finished(m_service.get(), &PollService::finished);
        m_service->pollNow(m_tenant.name);
        return finished.wait(60'000);
    }

private slots:
    void init()
    {
        m_tenant = m_poll.serve(QStringLiteral("changing-software"), VulnerabilitySource::Bulk, 60);
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open(m_folder->filePath(QStringLiteral("s.db")), Store::Open::MakeIfMissing));
        m_secrets = std::make_unique<SecretStore>(SecretStore::Keep::InMemoryOnly);
        m_secrets->keepForSession(m_tenant.secretKey(), SecretText(m_poll.simulator->info().clientSecret.toUtf8()));
        m_profiles = std::make_unique<ProfileLibrary>(m_folder->filePath(QStringLiteral("profiles")));
        m_tenantSecrets = std::make_unique<KeychainSecrets>(*m_secrets);
        m_publishing = std::make_unique<PublishService>(*m_tenantSecrets);
        m_publishing->open(*m_store);
        m_cancellation = std::make_unique<CommitCancellation>();
        makeService();
        m_publishing->setTenants({m_tenant});
        m_service->setTenants({m_tenant});
    }
    void cleanup()
    {
        m_service.reset();
        m_publishing.reset();
        m_store.reset();
    }

    void cancelledWhileStoring_data()
    {
        QTest::addColumn<bool>("program"); // the program ends, too
        QTest::newRow("the cycle") << false;
        QTest::newRow("the program") << true;
    }
    void cancelledWhileStoring()
    {
        QFETCH(bool, program);
        QVERIFY(pollToTheEnd());
        const QStringList before = idsInStore();
        QVERIFY(before.size() > 50);
        const auto answers = m_store->answers().all(m_tenant.name);
        QVERIFY(answers && answers->size() == 1);

        QSignalSpy failed(m_service.get(), &PollService::failed);
        connect(m_service.get(), &PollService::progressed, this, [&](const QString &, const PollProgress &p) {
            if (p.stage != PollStage::Store)
                return;
            if (program)
                m_cancellation->askAll();
            else
                m_service->cancel(m_tenant.name);
        });
        m_service->pollNow(m_tenant.name);
        QVERIFY(failed.wait(60'000));
        QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::Cancelled);
        QVERIFY(newestState() == CycleState::Cancelled);
        QCOMPARE(idsInStore(), before); // although the cancelled cycle had found another device
        QCOMPARE(m_store->answers().all(m_tenant.name)->size(), 1);

        m_service->disconnect(this);
        if (program)
            return;
        QVERIFY(pollToTheEnd()); // cancelling applied to that cycle only
        QVERIFY(newestState() == CycleState::Complete);
        QVERIFY(idsInStore().size() > before.size());
    }
    void cancelledBeforeTheKeychainHasAnswered()
    {
        // Without a secret of the session, the keychain is asked, which takes a while.
        m_service.reset();
        m_secrets = std::make_unique<SecretStore>(SecretStore::Keep::InKeychain);
        m_tenantSecrets = std::make_unique<KeychainSecrets>(*m_secrets);
        makeService();
        m_service->setTenants({m_tenant});
        QSignalSpy failed(m_service.get(), &PollService::failed);
        m_service->pollNow(m_tenant.name);
        QCOMPARE(failed.size(), 0);
        m_service->cancel(m_tenant.name);
        QCOMPARE(failed.size(), 1); // at once
        QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::Cancelled);
        m_secrets->keepForSession(m_tenant.secretKey(), SecretText(m_poll.simulator->info().clientSecret.toUtf8()));
        QVERIFY(pollToTheEnd()); // the cancelled cycle has left nothing behind
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_store->cycles().log(m_tenant.name, 10)->size(), 1);
    }
    void schedulesAreTaken_data()
    {
        QTest::addColumn<bool>("owns");
        QTest::newRow("by who polls on schedule") << true;
        QTest::newRow("not by who polls by hand") << false;
    }
    void schedulesAreTaken()
    {
        QFETCH(bool, owns);
        m_service.reset();
        PollOptions options;
        options.ownsSchedules = owns;
        makeService(options);
        m_service->setTenants({m_tenant});
        QCOMPARE(StoreLock::take(m_store->path(), StoreLock::Use::Schedule, m_tenant.name).has_value(), !owns);
    }
    void pollsOfOthers_data()
    {
        QTest::addColumn<bool>("heeds");
        QTest::newRow("stand for the next one") << true;
        QTest::newRow("do not count") << false;
    }
    void pollsOfOthers()
    {
        QFETCH(bool, heeds);
        QVERIFY(pollToTheEnd());
        m_service.reset();
        PollOptions options;
        options.heedsOthers = heeds;
        makeService(options); // like a program that has just started
        m_service->setTenants({m_tenant});
        QSignalSpy left(m_service.get(), &PollService::left);
        QSignalSpy loaded(m_service.get(), &PollService::cycleLoaded);
        QSignalSpy finished(m_service.get(), &PollService::finished);
        m_service->pollOnSchedule(m_tenant.name);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 60'000);
        QCOMPARE(left.size(), heeds ? 1 : 0);
        QTRY_COMPARE(finished.size(), heeds ? 0 : 1);
        QCOMPARE(m_store->cycles().log(m_tenant.name, 10)->size(), heeds ? 1 : 2);
    }
    // Whether an unfinished poll still runs is told by its lock; that this cannot be asked is no answer.
    void unfinishedPolls()
    {
        CycleInfo begun;
        begun.id = QStringLiteral("c1");
        begun.tenantName = m_tenant.name;
        begun.tenantId = m_tenant.tenantId;
        begun.started = currentSecond();
        QVERIFY(m_store->cycles().begin(begun).has_value());
        QSignalSpy ended(m_service.get(), &PollService::failedBefore);
        QSignalSpy troubled(m_service.get(), &PollService::troubled);
        {
            const auto lock = StoreLock::take(m_store->path(), StoreLock::Use::Cycle, m_tenant.name);
            QVERIFY(lock);
            m_service->loadLastCycle(m_tenant.name);
        }
        QCOMPARE(ended.size(), 0);
        QCOMPARE(troubled.size(), 0);
        m_service->loadLastCycle(m_tenant.name);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(troubled.size(), 0);

        const QString locks = StoreLock::folderBeside(m_store->path());
        QVERIFY(QDir(locks).removeRecursively());
        QFile inItsPlace(locks);
        QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
        m_service->loadLastCycle(m_tenant.name);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(troubled.size(), 1);
        QVERIFY(troubled.first().first().value<Error>().code != ErrorCode::StoreLocked);
    }
    void removedWhilePolled()
    {
        QSignalSpy failed(m_service.get(), &PollService::failed);
        QSignalSpy progressed(m_service.get(), &PollService::progressed);
        m_service->pollNow(m_tenant.name);
        QVERIFY(progressed.wait());
        m_service->forget(m_tenant.name);
        m_service->setTenants({});
        QVERIFY(m_store->tenants().remove(m_tenant.name).has_value());
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::Cancelled);
        QVERIFY(m_store->tenants().list()->isEmpty());
        m_service->pollNow(m_tenant.name);
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed.at(1).at(1).value<Error>().code, ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestPollService)
#include "tst_pollservice.moc"
