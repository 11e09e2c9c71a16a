#include "core/fleet/fleetbuilder.h"
#include "core/workspace/workspace.h"
#include "support/adddevice.h"
#include "support/patience.h"
#include "support/servicespy.h"
#include "support/storefixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using TestSupport::ServiceSpy;

//! The store as the window's settings show it.
class TestStorageService : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Ticks m_today = noTime; //!< its beginning, UTC

    QString file(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    bool addCycle(Store &store, const char *id, Ticks asOf) const
    {
        StoredCycle cycle{cycleInfo(QString::fromLatin1(id)), {}, {}, 50};
        cycle.info.asOf = asOf;
        FleetBuilder builder;
        builder.restoreSource(true);
        addDevice(builder, storedDevice(QString::fromLatin1(id)));
        cycle.fleet = builder.build(asOf);
        return store.cycles().begin(cycle.info) && store.cycles().commit(cycle);
    }
    StorageService::State state() const
    {
        ServiceSpy loaded(m_workspace->storage().origin(), &StorageService::loaded);
        m_workspace->storage().ask(&StorageService::load);
        return loaded.wait() ? loaded.first().first().value<StorageService::State>() : StorageService::State();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_today = utcDay(currentSecond()) * ticksPerDay;
        {
            auto store = Store::open(file("s.db"), Store::Open::MakeIfMissing);
            QVERIFY(store);
            QVERIFY(addCycle(**store, "very old", m_today - 500 * ticksPerDay));
            QVERIFY(addCycle(**store, "early", m_today - 50 * ticksPerDay + ticksPerHour));
            QVERIFY(addCycle(**store, "late", m_today - 50 * ticksPerDay + 2 * ticksPerHour));
            QVERIFY(addCycle(**store, "new", m_today));
        }
        m_workspace = std::make_unique<Workspace>(
            Workspace::Options{file("s.db"), file("tenants.json"), file("profiles"), {}, true, false});
        QSignalSpy opened(m_workspace.get(), &Workspace::opened);
        m_workspace->open();
        QVERIFY(opened.wait(TestSupport::patience));
    }
    void cleanup() { m_workspace.reset(); }

    void tellsWhatTheStoreHolds()
    {
        const StorageService::State now = state();
        QCOMPARE(now.path, file("s.db"));
        QVERIFY(now.info.bytes > 0);
        QCOMPARE(now.info.tenants.size(), 1U);
        QCOMPARE(now.info.tenants.front().cycles, 4);
        QCOMPARE(now.info.tenants.front().oldest, m_today - 500 * ticksPerDay);
        QCOMPARE(now.info.retention, RetentionRule());
    }
    void aRuleIsShownBeforeItIsSet()
    {
        ServiceSpy previewed(m_workspace->storage().origin(), &StorageService::previewed);
        m_workspace->storage().ask(&StorageService::preview, {40, 400});
        QVERIFY(previewed.wait());
        QCOMPARE(previewed.first().at(0).value<RetentionRule>(), (RetentionRule{40, 400}));
        const auto plans = previewed.first().at(1).value<std::vector<RetentionPlan>>();
        QCOMPARE(plans.size(), 1U);
        QCOMPARE(plans.front().withData, 2);
        QCOMPARE(plans.front().oldest, m_today - 500 * ticksPerDay);
        QCOMPARE(plans.front().newest, m_today - 50 * ticksPerDay + ticksPerHour);
        QCOMPARE(state().info.tenants.front().cycles, 4);
        QCOMPARE(state().info.retention, RetentionRule());
    }
    void aRuleIsCarriedOutInTheBackground()
    {
        ServiceSpy set(m_workspace->storage().origin(), &StorageService::ruleSet);
        ServiceSpy thinned(m_workspace->storage().origin(), &StorageService::thinned);
        m_workspace->storage().ask(&StorageService::setRule, {40, 400});
        QVERIFY(thinned.wait(60'000));
        QTRY_COMPARE(set.size(), 1);
        QCOMPARE(thinned.first().first().toLongLong(), 2);
        QCOMPARE(state().info.tenants.front().cycles, 2);
        m_workspace->storage().ask(&StorageService::setRule, {40, 45});
        QVERIFY(thinned.wait(60'000));
        QCOMPARE(thinned.last().first().toLongLong(), 1);
        QCOMPARE(state().info.retention, (RetentionRule{40, 45}));
    }
    void copiesAndChecks()
    {
        ServiceSpy done(m_workspace->storage().origin(), &StorageService::done);
        ServiceSpy notDone(m_workspace->storage().origin(), &StorageService::notDone);
        m_workspace->storage().ask(&StorageService::backUp, file("copy.db"));
        QVERIFY(done.wait(60'000));
        QVERIFY(done.first().first().value<StorageService::Job>() == StorageService::Job::BackUp);
        const auto copy = Store::open(file("copy.db"), Store::Open::ReadOnly);
        QVERIFY(copy && checkStore(**copy));
        m_workspace->storage().ask(&StorageService::backUp, file("copy.db"));
        QVERIFY(notDone.wait(60'000));
        QCOMPARE(notDone.first().at(1).value<Error>().code, ErrorCode::Usage);

        m_workspace->storage().ask(&StorageService::check);
        QVERIFY(done.wait(60'000));
        QVERIFY(done.last().first().value<StorageService::Job>() == StorageService::Job::Check);
        QCOMPARE(editStore(file("s.db"), {QStringLiteral("UPDATE state_signals SET risk = 'None'")}), QString());
        m_workspace->storage().ask(&StorageService::check);
        QVERIFY(notDone.wait(60'000));
        QCOMPARE(notDone.last().at(1).value<Error>().code, ErrorCode::StoreBroken);
    }
    void aCancelledCopyLeavesNothing()
    {
        // Something that takes long to copy.
        QCOMPARE(editStore(file("s.db"),
                           {QStringLiteral("CREATE TABLE filling (id INTEGER PRIMARY KEY, text TEXT)"),
                            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                                           "i < 400000) INSERT INTO filling SELECT i, hex(zeroblob(100)) FROM n")}),
                 QString());
        ServiceSpy notDone(m_workspace->storage().origin(), &StorageService::notDone);
        QDir(m_folder->path()).mkdir(QStringLiteral("copies"));
        m_workspace->storage().ask(&StorageService::backUp, file("copies/copy.db"));
        m_workspace->storage().ask(&StorageService::cancel);
        QVERIFY(notDone.wait(60'000));
        QCOMPARE(notDone.first().at(1).value<Error>().code, ErrorCode::Cancelled);
        QVERIFY(QDir(file("copies")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
};

QTEST_GUILESS_MAIN(TestStorageService)
#include "tst_storageservice.moc"
