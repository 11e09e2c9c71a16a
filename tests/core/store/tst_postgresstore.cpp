#include "core/store/outbox.h"
#include "core/store/postgres/postgresgrant.h"
#include "core/store/retention.h"
#include "core/store/store.h"
#include "core/store/storeinfo.h"
#include "core/store/storelock.h"
#include "support/servertest.h"
#include "support/storefixture.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>
#include <vector>

using namespace Trustgauge;

namespace {

const QString tenant = QStringLiteral("Contoso");

std::unique_ptr<Store> opened(const QString &place, Store::Open how = Store::Open::MakeIfMissing)
{
    auto store = Store::open(place, how);
    if (!store)
        qWarning("%s", qPrintable(store.error().detail.english()));
    return store ? std::move(*store) : nullptr;
}

QStringList idsOf(const FleetPtr &fleet)
{
    QStringList out;
    for (size_t row = 0; row < fleet->size(); ++row)
        out << QString::fromStdString(std::string(fleet->machineId(row).view()));
    return out;
}

} // namespace

//! What is PostgreSQL's own; that a store on it does the same as a file is told by the tests `tst_.._postgresql`.
class TestPostgresStore : public ServerTest
{
    Q_OBJECT

private slots:
    void thereIsNoneYet()
    {
        for (const auto how : {Store::Open::MustExist, Store::Open::ReadOnly}) {
            const auto store = Store::open(m_place, how);
            QVERIFY(!store);
            QCOMPARE(store.error().code, ErrorCode::StoreEmpty);
        }
    }
    void serversThatCannotBeReached()
    {
        QTemporaryDir empty;
        const auto store = Store::open(QStringLiteral("postgresql:///x?host=") + empty.path(), Store::Open::MustExist);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Network);
        QVERIFY(store.error().detail.english().contains(QStringLiteral("cannot be reached")));
    }
    // Whoever comes second finds the store made.
    void programsThatStartAtOnce()
    {
        QCOMPARE(errorsAtOnce(Store::Open::MakeIfMissing), QStringList());
        QCOMPARE(m_server.run(m_place, QStringLiteral("SELECT count(*) FROM store")), QStringLiteral("1"));
    }
    void newerStores()
    {
        QVERIFY(opened(m_place));
        QCOMPARE(m_server.run(m_place, QStringLiteral("UPDATE store SET version = 99")), QString());
        const auto store = Store::open(m_place, Store::Open::MustExist);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::StoreNewer);
    }

    // Whoever comes second finds it done.
    void programsThatUpgradeAtOnce()
    {
        QVERIFY(storesCycle(QStringLiteral("c1")));
        makeSchemaOne();
        QCOMPARE(errorsAtOnce(Store::Open::MustExist), QStringList());
        QCOMPARE(version(), QStringLiteral("2"));
        QCOMPARE(foreignKeysOfDevices(), QStringLiteral("0"));
        const auto store = opened(m_place);
        const auto cycle = store->cycles().load(tenant, CycleTable::Which::NewestWithData);
        QVERIFY(cycle && *cycle);
        QCOMPARE(idsOf((*cycle)->fleet), QStringList{QStringLiteral("a")});
        QVERIFY(store->tenants().remove(tenant));
        for (const char *table : {"device", "device_state", "device_seen"})
            QCOMPARE(m_server.run(m_place, QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))),
                     QStringLiteral("0"));
    }
    // Only its owner can change the tables. Everybody else works with the store as it is, and reading changes nothing.
    void olderStoresOfOthers()
    {
        QVERIFY(storesCycle(QStringLiteral("c1")));
        QCOMPARE(m_server.run(m_place, QStringLiteral("CREATE ROLE operator1 LOGIN")), QString());
        QVERIFY(grantStore(m_place, StoreRole::Operator, QStringLiteral("operator1")));
        makeSchemaOne();
        QVERIFY(opened(m_place, Store::Open::ReadOnly));
        const auto store = opened(m_server.uriFor(m_place, QStringLiteral("operator1")), Store::Open::MustExist);
        QVERIFY(store && storeDevices(*store, QStringLiteral("c2"), {storedDevice(QStringLiteral("b"))}));
        QCOMPARE(version(), QStringLiteral("1"));
        QCOMPARE(foreignKeysOfDevices(), QStringLiteral("1"));
    }

    // Whoever adds a column to one database is reminded of the other.
    void tablesAreThoseOfFiles()
    {
        QTemporaryDir folder;
        const auto file = opened(folder.filePath(QStringLiteral("s.db")));
        const auto server = opened(m_place);
        QVERIFY(file && server);
        const auto columns = [](Store &store, const char *sql) {
            QStringList out;
            QSqlQuery query(store.connection().db());
            if (!query.exec(QString::fromLatin1(sql)))
                return QStringList{QStringLiteral("the query failed")};
            while (query.next())
                out << query.value(0).toString() + u'.' + query.value(1).toString();
            out.sort();
            return out;
        };
        const QStringList ofFile = columns(*file, "SELECT m.name, p.name FROM sqlite_master m "
                                                  "JOIN pragma_table_info(m.name) p WHERE m.type = 'table' "
                                                  "AND m.name NOT LIKE 'sqlite_%'");
        QVERIFY(ofFile.size() > 100);
        QCOMPARE(columns(*server, "SELECT table_name, column_name FROM information_schema.columns "
                                  "WHERE table_schema = 'trustgauge' AND table_name NOT IN ('store', 'holder', 'seat', "
                                  "'library_file') "
                                  "AND column_name <> 'rowid'"),
                 ofFile);
    }

    // A reader sees one state, also when a cycle is stored while it reads.
    void readingIsSteady()
    {
        const auto writer = opened(m_place);
        QVERIFY(writer && storeDevices(*writer, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        const auto reader = opened(m_place, Store::Open::ReadOnly);
        QVERIFY(reader);
        const auto seen = reader->connection().steady([&]() -> Result<QStringList> {
            QStringList out;
            for (const char *next : {"c2", "c3"}) {
                const auto cycle = reader->cycles().load(tenant, CycleTable::Which::LastComplete);
                out << (*cycle)->info.id;
                if (!storeDevices(*writer, QString::fromLatin1(next), {storedDevice(QStringLiteral("b"))}))
                    out << QStringLiteral("not stored");
            }
            return out;
        });
        QVERIFY(seen);
        QCOMPARE(*seen, QStringList({QStringLiteral("c1"), QStringLiteral("c1")}));
        QCOMPARE((*reader->cycles().load(tenant, CycleTable::Which::LastComplete))->info.id, QStringLiteral("c3"));
    }
    void readersCannotWrite()
    {
        QVERIFY(opened(m_place));
        const auto reader = opened(m_place, Store::Open::ReadOnly);
        QVERIFY(reader);
        QVERIFY(!storeDevices(*reader, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        QVERIFY(reader->tenants().list()->isEmpty());
    }
    // More than one portion of a cursor, and of COPY.
    void manyDevices()
    {
        QList<Device> devices;
        for (int i = 0; i < 12'345; ++i)
            devices << storedDevice(QStringLiteral("d%1").arg(i, 6, 10, QLatin1Char('0')));
        const auto store = opened(m_place);
        QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), devices));
        for (int i = 0; i < devices.size(); i += 2)
            devices[i].riskScore = "High";
        devices.removeLast();
        QVERIFY(store->cycles().checkNewest(tenant).has_value());
        QVERIFY(storeDevices(*store, QStringLiteral("c2"), devices));
        const auto first = store->cycles().load(tenant, QStringLiteral("c1"));
        const auto second = store->cycles().load(tenant, QStringLiteral("c2"));
        QVERIFY(first && *first && second && *second);
        QCOMPARE((*first)->fleet->size(), size_t{12'345});
        QCOMPARE((*second)->fleet->size(), size_t{12'344});
        QCOMPARE((*second)->fleet->riskScore(2), std::string_view("High"));
        QCOMPARE((*second)->fleet->riskScore(3), std::string_view("Low"));
        const auto checked = checkStore(*store);
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().detail.english()));
    }
    // The next portion of a cursor is asked for ahead; others may run before it is taken.
    void cursorsRunBesideEachOther()
    {
        const auto store = opened(m_place);
        QVERIFY(store);
        StoreConnection &connection = store->connection();
        constexpr int rows = 7'001;
        const auto read = connection.steady([&]() -> Result<void> {
            SqlStatement up(connection, "SELECT generate_series(1, 7001)", SqlStatement::Rows::Many);
            SqlStatement down(connection, "SELECT generate_series(7001, 1, -1)", SqlStatement::Rows::Many);
            SqlStatement few(connection, "SELECT ? + 1");
            SqlStatement unread(connection, "SELECT generate_series(1, 7001)", SqlStatement::Rows::Many);
            if (!unread.next())
                return connection.sqlError(unread.error());
            for (int i = 1; i <= rows; ++i) {
                few.reset();
                few.bindInteger(1, i);
                if (!up.next() || !down.next() || !few.next())
                    return failure(ErrorCode::Internal, {}, QStringLiteral("a row is missing"));
                if (up.integer(0) != i || down.integer(0) != rows + 1 - i || few.integer(0) != i + 1)
                    return failure(ErrorCode::Internal, {}, QStringLiteral("a wrong row"));
            }
            if (up.next() || down.next() || up.error().isValid() || down.error().isValid())
                return failure(ErrorCode::Internal, {}, QStringLiteral("too many rows"));
            return {};
        });
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail.english()));
    }
    // Of which each takes memory there.
    void theServerKeepsFewStatements()
    {
        const auto store = opened(m_place);
        QVERIFY(store);
        const StoreConnection &connection = store->connection();
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 200; ++i) {
                SqlStatement statement(connection, qPrintable(QStringLiteral("SELECT %1 + ?").arg(i)));
                statement.bindInteger(1, 1);
                QVERIFY(statement.next());
                QCOMPARE(statement.integer(0), i + 1);
            }
        }
        QSqlQuery query(connection.db());
        QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM pg_prepared_statements")) && query.next());
        QVERIFY2(query.value(0).toInt() >= 10 && query.value(0).toInt() <= 100, qPrintable(query.value(0).toString()));
    }
    void thinningWorks()
    {
        const auto store = opened(m_place);
        QVERIFY(store);
        for (int i = 0; i < 5; ++i) {
            Device device = storedDevice(QStringLiteral("a"));
            device.deviceName = "pc-" + std::to_string(i);
            QVERIFY(storeDevices(*store, QStringLiteral("c%1").arg(i), {device}));
        }
        HistoryPruner pruner(store->connection());
        const auto plans = pruner.plan({0, 0}, parseTimestamp("2026-08-15T12:00:00Z"));
        QVERIFY(plans);
        QCOMPARE(plans->front().taken.size(), size_t{4});
        const auto pruned = pruner.prune(*plans);
        QVERIFY2(pruned.has_value(), pruned ? "" : qPrintable(pruned.error().detail.english()));
        QCOMPARE(m_server.run(m_place, QStringLiteral("SELECT count(*) FROM device_state")), QStringLiteral("1"));
        QVERIFY(checkStore(*store).has_value());
    }

    // Also by a reader: what it writes is seen by itself only, and nothing is written once the connection was lost.
    void aDryRunChangesNothing()
    {
        const auto store = opened(m_place);
        QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        QCOMPARE(m_server.run(m_place, QStringLiteral("CREATE ROLE dry LOGIN")), QString());
        QVERIFY(grantStore(m_place, StoreRole::Reader, QStringLiteral("dry")));
        const auto copy = opened(m_server.uriFor(m_place, QStringLiteral("dry")), Store::Open::Copy);
        QVERIFY(copy && copy->connection().isCopy());
        Outbox outbox(*copy, tenant);
        QVERIFY(outbox.setPaused(true));
        QVERIFY(*outbox.isPaused());
        QVERIFY(*copy->cycles().load(tenant, CycleTable::Which::LastComplete));
        QVERIFY(!*Outbox(*store, tenant).isPaused());
        QVERIFY(!copy->connection().run(QStringLiteral("UPDATE trustgauge.tenant SET name = 'x'")));
        QVERIFY(m_server
                    .run(m_place, QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                                 "WHERE usename = 'dry'"))
                    .startsWith(u't'));
        [[maybe_unused]] const auto lost = outbox.setPaused(true);
        QVERIFY(!outbox.setPaused(true));
        QVERIFY(!*Outbox(*store, tenant).isPaused());
    }
    void readersMayNotWriteAnything()
    {
        const auto store = opened(m_place);
        QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        QCOMPARE(m_server.run(m_place, QStringLiteral("CREATE ROLE reader1 LOGIN")), QString());
        const QString asReader = m_server.uriFor(m_place, QStringLiteral("reader1"));
        const auto before = Store::open(asReader, Store::Open::ReadOnly);
        QVERIFY(!before);
        QVERIFY(before.error().detail.english().contains(QStringLiteral("has no right to this store")));
        const auto granted = grantStore(m_place, StoreRole::Reader, QStringLiteral("reader1"));
        QVERIFY2(granted.has_value(), granted ? "" : qPrintable(granted.error().detail.english()));
        const auto reader = opened(asReader, Store::Open::ReadOnly);
        QVERIFY(reader);
        QVERIFY(*reader->cycles().load(tenant, CycleTable::Which::LastComplete));
        QVERIFY(checkStore(*reader).has_value());
        // Every kind of statement on every table, each of which must lack the right.
        const QString tried = m_server.run(asReader, QStringLiteral(R"sql(
DO $$
DECLARE
    name text;
    part text;
    statement text;
    tried int := 0;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'trustgauge' LOOP
        SELECT attname INTO part FROM pg_attribute WHERE attrelid = ('trustgauge.' || name)::regclass AND attnum > 0
            AND attidentity = '' LIMIT 1;
        FOREACH statement IN ARRAY ARRAY['DELETE FROM %1$I', 'INSERT INTO %1$I DEFAULT VALUES', 'TRUNCATE %1$I',
            'DROP TABLE %1$I', 'ALTER TABLE %1$I DISABLE ROW LEVEL SECURITY', 'UPDATE %1$I SET %2$I = %2$I',
            'SELECT 1 FROM %1$I FOR UPDATE', 'LOCK TABLE %1$I IN EXCLUSIVE MODE'] LOOP
            BEGIN
                EXECUTE format(statement, name, part);
                RAISE EXCEPTION 'may %', format(statement, name, part);
            EXCEPTION WHEN insufficient_privilege THEN
                tried := tried + 1;
            END;
        END LOOP;
    END LOOP;
    RAISE WARNING 'refused: %', tried >= 24 * 8;
END $$)sql"));
        QVERIFY2(tried.contains(QStringLiteral("refused: t")), qPrintable(tried));
        QVERIFY(
            m_server.run(asReader, QStringLiteral("CREATE TABLE mine (a int)")).contains(QStringLiteral("permission")));
        // One who was told to write all the same is told by what.
        const auto writing = opened(asReader, Store::Open::MustExist);
        QVERIFY(writing);
        const auto begun = writing->cycles().begin(cycleInfo(QStringLiteral("c2")));
        QVERIFY(!begun);
        QVERIFY(begun.error().detail.english().contains(QStringLiteral("lacks a right")));
        QVERIFY(grantStore(m_place, StoreRole::None, QStringLiteral("reader1")).has_value());
        QVERIFY(!Store::open(asReader, Store::Open::ReadOnly));
    }
    void usersOfOneTenant()
    {
        const auto store = opened(m_place);
        QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        StoredCycle other{cycleInfo(QStringLiteral("f1")), fleetOf({storedDevice(QStringLiteral("f"))}), Profile(), 50};
        other.info.tenantName = QStringLiteral("Fabrikam");
        other.info.tenantId = QStringLiteral("22222222-2222-3333-4444-555555555555");
        QVERIFY(store->cycles().begin(other.info) && store->cycles().commit(other));
        QCOMPARE(m_server.run(m_place, QStringLiteral("CREATE ROLE operator2 LOGIN; CREATE ROLE operator3 LOGIN")),
                 QString());
        QVERIFY(!grantStore(m_place, StoreRole::Operator, QStringLiteral("nobody2"), {tenant}));
        QVERIFY(!grantStore(m_place, StoreRole::Operator, QStringLiteral("operator2"), {QStringLiteral("Nobody")}));
        QVERIFY(grantStore(m_place, StoreRole::Operator, QStringLiteral("operator2"), {tenant}).has_value());
        QVERIFY(grantStore(m_place, StoreRole::Operator, QStringLiteral("operator3")).has_value());

        const auto limited = opened(m_server.uriFor(m_place, QStringLiteral("operator2")), Store::Open::MustExist);
        QVERIFY(limited);
        QCOMPARE(limited->tenants().list()->size(), 1);
        QVERIFY(!*limited->cycles().load(QStringLiteral("Fabrikam"), CycleTable::Which::LastComplete));
        for (const char *table : {"device", "device_state", "device_seen", "cycle", "cycle_histogram", "profile_text",
                                  "state_signals", "state_traits"})
            QCOMPARE(m_server.run(m_server.uriFor(m_place, QStringLiteral("operator2")),
                                  QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1StringView(table))),
                     QStringLiteral("1"));
        Device changed = storedDevice(QStringLiteral("a"));
        changed.riskScore = "High";
        const StoredCycle next{cycleInfo(QStringLiteral("c2")), fleetOf({changed, storedDevice(QStringLiteral("b"))}),
                               Profile(), 50};
        const auto begun = limited->cycles().begin(next.info);
        QVERIFY2(begun.has_value(), begun ? "" : qPrintable(begun.error().detail.english()));
        const auto committed = limited->cycles().commit(next);
        QVERIFY2(committed.has_value(), committed ? "" : qPrintable(committed.error().detail.english()));
        QCOMPARE((*limited->cycles().load(tenant, CycleTable::Which::LastComplete))->fleet->size(), size_t{2});
        QVERIFY(checkStore(*limited).has_value());
        const auto foreign = limited->cycles().begin(other.info);
        QVERIFY(!foreign);
        // How long cycles are kept holds for all tenants.
        RetentionTable limitedRetention(limited->connection());
        const auto rule = limitedRetention.rule();
        QVERIFY2(rule.has_value(), rule ? "" : qPrintable(rule.error().detail.english()));
        const auto changedRule = limitedRetention.setRule({1, 1});
        QVERIFY(!changedRule);
        QVERIFY(changedRule.error().detail.english().contains(QStringLiteral("all tenants")));
        for (const char *statement :
             {"DELETE FROM retention RETURNING id", "UPDATE retention SET thinned = 7 RETURNING id"})
            QCOMPARE(m_server.run(m_server.uriFor(m_place, QStringLiteral("operator2")), QLatin1StringView(statement)),
                     QString());
        QVERIFY(m_server
                    .run(m_server.uriFor(m_place, QStringLiteral("operator2")),
                         QStringLiteral("INSERT INTO retention VALUES (1, 1, 1, NULL) ON CONFLICT (id) DO UPDATE SET "
                                        "daily_days = 1"))
                    .contains(QStringLiteral("row-level security")));
        QVERIFY(limitedRetention.noteThinned(*rule, currentSecond()));
        QVERIFY(*limitedRetention.isDue(currentSecond()));
        QVERIFY(*limitedRetention.rule() == *rule);
        // Without its tenant, it sees none, not all.
        const auto all = opened(m_server.uriFor(m_place, QStringLiteral("operator3")), Store::Open::MustExist);
        QVERIFY(all);
        QCOMPARE(all->tenants().list()->size(), 2);
        const auto others = grantStore(m_server.uriFor(m_place, QStringLiteral("operator3")), StoreRole::Reader,
                                       QStringLiteral("operator2"));
        QVERIFY(!others);
        QVERIFY(others.error().detail.english().contains(QStringLiteral("only the user who made this store")));
        RetentionTable retention(all->connection());
        QVERIFY(retention.setRule({10, 20}).has_value());
        QVERIFY(*limitedRetention.rule() == RetentionRule({10, 20}));
        QVERIFY(all->tenants().remove(tenant).has_value());
        QCOMPARE(all->tenants().list()->size(), 1);
        QCOMPARE(limited->tenants().list()->size(), 0);
        other.info.id = QStringLiteral("f2");
        QVERIFY(all->cycles().begin(other.info) && all->cycles().commit(other));
        QVERIFY(checkStore(*store).has_value());
    }

    void whoPollsIsNamed()
    {
        const auto store = opened(m_place);
        auto first = StoreLock::take(m_place, StoreLock::Use::Cycle, tenant);
        QVERIFY(first);
        const auto second = StoreLock::take(m_place, StoreLock::Use::Cycle, tenant);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreLocked);
        const QString says = second.error().detail.english();
        QVERIFY2(says.contains(
                     QStringLiteral("tst_postgresstore (process %1 on ").arg(QCoreApplication::applicationPid()))
                     && says.contains(QStringLiteral(", since 20")),
                 qPrintable(says));
        QVERIFY(StoreLock::take(m_place, StoreLock::Use::Cycle, QStringLiteral("Fabrikam")));
        QVERIFY(StoreLock::take(m_place, StoreLock::Use::Publish, tenant));
        first->reset();
        QTRY_VERIFY(StoreLock::take(m_place, StoreLock::Use::Cycle, tenant).has_value());
    }

    // A connection that was lost is made again, except within a transaction.
    void theServerStartsAgain()
    {
        const auto store = opened(m_place);
        QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        for (const bool inOrder : {true, false}) {
            const StoredCycle next{cycleInfo(QStringLiteral("lost")), fleetOf({storedDevice(QStringLiteral("b"))}),
                                   Profile(), 50};
            QVERIFY(store->cycles().begin(next.info));
            const auto committed = store->cycles().commit(next, [&]() -> Result<void> {
                if (inOrder)
                    m_server.stop();
                else
                    m_server.kill();
                const QString fault = m_server.start();
                return fault.isEmpty() ? Result<void>() : failure(ErrorCode::Internal, fault, {});
            });
            QVERIFY(!committed);
            QCOMPARE(committed.error().code, ErrorCode::Network);
            const auto loaded = store->cycles().load(tenant, CycleTable::Which::NewestWithData);
            QVERIFY2(loaded && *loaded, loaded ? "" : qPrintable(loaded.error().detail.english()));
            QCOMPARE((*loaded)->info.id, QStringLiteral("c1"));
            QCOMPARE(idsOf((*loaded)->fleet), QStringList{QStringLiteral("a")});
            QCOMPARE(m_server.run(m_place, QStringLiteral("DELETE FROM cycle WHERE uuid = 'lost'")), QString());
        }
        QVERIFY(storeDevices(*store, QStringLiteral("c2"), {storedDevice(QStringLiteral("b"))}));
        QVERIFY(checkStore(*store).has_value());
    }

private:
    //! What six programs are told that open the store at once.
    [[nodiscard]] QStringList errorsAtOnce(Store::Open how) const
    {
        std::vector<std::future<QString>> all;
        for (int i = 0; i < 6; ++i)
            all.push_back(std::async(std::launch::async, [this, how] {
                const auto store = Store::open(m_place, how);
                return store ? QString() : store.error().detail.english();
            }));
        QStringList out;
        for (std::future<QString> &one : all) {
            if (const QString error = one.get(); !error.isEmpty())
                out << error;
        }
        return out;
    }
    //! A cycle with the device "a".
    bool storesCycle(const QString &id) const
    {
        const auto store = opened(m_place);
        return store && storeDevices(*store, id, {storedDevice(QStringLiteral("a"))});
    }
    //! As older programs made it.
    void makeSchemaOne() const
    {
        QCOMPARE(m_server.run(m_place, QStringLiteral("ALTER TABLE device ADD CONSTRAINT device_tenant_fkey FOREIGN KEY "
                                                      "(tenant) REFERENCES tenant(id) ON DELETE CASCADE; "
                                                      "UPDATE store SET version = 1")),
                 QString());
        QCOMPARE(foreignKeysOfDevices(), QStringLiteral("1"));
    }
    [[nodiscard]] QString version() const { return m_server.run(m_place, QStringLiteral("SELECT version FROM store")); }
    [[nodiscard]] QString foreignKeysOfDevices() const
    {
        return m_server.run(m_place, QStringLiteral("SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND "
                                                    "conrelid = 'trustgauge.device'::regclass"));
    }
};

QTEST_GUILESS_MAIN(TestPostgresStore)
#include "tst_postgresstore.moc"
