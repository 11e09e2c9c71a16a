#include "bench/bench.h"
#include "bench/storedrecords.h"

#include "core/base/errortext.h"
#include "core/store/postgres/postgreslink.h"
#include "support/postgresserver.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

namespace Trustgauge::Bench {

namespace {

constexpr std::array copied{"device", "device_state", "device_seen"};

//! The rows of a stored cycle, and tables without keys that take them: a floor.
class BareCopy
{
public:
    explicit BareCopy(std::shared_ptr<PostgresLink> link) : m_link(std::move(link)) {}

    //! Takes the rows that a store holds. False: it failed.
    bool take(const PostgresServer &server, const QString &place)
    {
        m_rows.clear();
        for (const char *table : copied) {
            QFile file(server.host() + u'/' + QLatin1StringView(table));
            const QString made = server.run(
                place, QStringLiteral("COPY %1 TO '%2' (FORMAT binary)").arg(QLatin1StringView(table), file.fileName()));
            if (!made.isEmpty() || !file.open(QIODevice::ReadOnly))
                return false;
            m_rows.push_back(file.readAll().toStdString());
            file.remove();
        }
        return true;
    }
    //! Into new tables. False: it failed.
    bool insert()
    {
        bool isGood = runs(m_link->runAll(
            "DROP TABLE IF EXISTS device, device_state, device_seen; "
            "CREATE TABLE device (id bigint, tenant bigint, machine_id text, had_until bigint, had_completes bigint, "
            "name text, entra_id text); "
            "CREATE TABLE device_state (device bigint, from_cycle bigint, to_cycle bigint, hash bigint, signals bigint, "
            "traits bigint, cves bytea, name text, entra_id text); "
            "CREATE TABLE device_seen (device bigint, from_cycle bigint, to_cycle bigint, last_seen bigint)"));
        for (size_t i = 0; i < copied.size(); ++i)
            isGood = isGood
                     && runs(m_link->copy(std::string("COPY ") + copied[i] + " FROM STDIN (FORMAT binary)", m_rows[i]));
        return isGood;
    }

private:
    [[nodiscard]] bool runs(const PostgresLink::Answer &answer) const
    {
        return m_link->errorOf(answer).type() == QSqlError::NoError;
    }

    std::shared_ptr<PostgresLink> m_link;
    std::vector<std::string> m_rows; // of each table
};

std::vector<Figure> notMeasured(const QString &why)
{
    std::fprintf(stderr, "stores on a server are not measured: %s\n", qPrintable(why));
    return {};
}

} // namespace

std::vector<Figure> postgresFigures()
{
    PostgresServer server;
    if (const QString fault = server.start(); !fault.isEmpty())
        return notMeasured(fault);
    const QString place = server.makeDatabase();
    const auto where = PostgresPlace::from(server.makeDatabase());
    const auto link = where ? PostgresLink::connect(*where, {}) : tl::unexpected(where.error());
    if (!link)
        return notMeasured(errorText(link.error()));
    BareCopy bare(*link);
    const FleetPtr fleet = StoredRecords().fleet("2026-06-15T12:00:00Z");

    constexpr int runs = 5;
    bool stored = true;
    QString last = place;
    const Measured first = inTurn(
        [&] {
        last = server.makeDatabase();
        const auto store = Store::open(last, Store::Open::MakeIfMissing);
        stored = stored && store.has_value();
        const double time = milliseconds([&] { stored = stored && StoredRecords::storeCycle(**store, fleet); });
        stored = stored && bare.take(server, last);
        return time;
        },
        [&] { return milliseconds([&] { stored = stored && bare.insert(); }); }, runs);
    if (!stored)
        return notMeasured(QStringLiteral("no cycle could be stored"));

    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.db"));
    {
        const auto store = Store::open(file, Store::Open::MakeIfMissing);
        stored = store && StoredRecords::storeCycle(**store, fleet);
    }
    const Measured opened = timedInTurn([&] { stored = StoredRecords::opens(last) && stored; },
                                        [&] { stored = StoredRecords::opens(file) && stored; }, runs);
    if (!stored)
        return notMeasured(QStringLiteral("no cycle could be read"));
    return {{"store a cycle of 100,000 devices on a PostgreSQL server", "ms", first, 2.0, {}},
            {"open the 100,000 devices from there; floor: from a file", "ms", opened, 2.0, {}}};
}

} // namespace Trustgauge::Bench
