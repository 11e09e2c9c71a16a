#include "core/store/retention.h"

#include "core/store/sqlitestatement.h"
#include "core/store/storeconnection.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <map>

namespace Trustgauge {

namespace {

// What one transaction does at most; each takes some milliseconds.
constexpr size_t cyclesAtATime = 200;
constexpr int64_t rowsAtATime = 5'000;
constexpr int pagesAtATime = 500;

const QString beginWriting = QStringLiteral("BEGIN IMMEDIATE");

tl::unexpected<Error> stoppedError(const StoreConnection &connection)
{
    return failure(ErrorCode::Cancelled, connection.path(), sentence("Store", "was stopped"));
}

} // namespace

int64_t utcDay(Ticks time)
{
    return (time - (time % ticksPerDay + ticksPerDay) % ticksPerDay) / ticksPerDay;
}

Result<std::vector<RetentionPlan>> HistoryPruner::plan(const RetentionRule &rule, Ticks now)
{
    QSqlQuery query(m_connection.db());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral(
        "SELECT t.id, t.name, c.id, c.state IN ('complete', 'partial'), c.state = 'complete', "
        "coalesce(c.as_of, c.started), c.uuid IN (SELECT r.cycle FROM publish_run r JOIN outbox o ON o.run = r.id) "
        "FROM tenant t JOIN cycle c ON c.tenant = t.id ORDER BY t.id, c.id"));
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    struct Entry
    {
        qint64 row = 0;
        bool hasData = false, isComplete = false, isNeeded = false;
        Ticks time = noTime;
    };
    std::vector<RetentionPlan> out;
    std::vector<Entry> entries; // of one tenant
    const auto decide = [&] {
        RetentionPlan &plan = out.back();
        std::map<int64_t, qint64> lastOfDay; // complete cycles
        qint64 newestData = 0;
        qint64 newestComplete = 0;
        for (const Entry &entry : entries) {
            if (entry.hasData)
                newestData = entry.row;
            if (entry.isComplete) {
                newestComplete = entry.row;
                lastOfDay[utcDay(entry.time)] = entry.row;
            }
        }
        for (const Entry &entry : entries) {
            const Ticks age = now - entry.time;
            const bool isKept = entry.isNeeded || entry.row >= newestData || entry.row == newestComplete
                                || age <= rule.everyCycleDays * ticksPerDay
                                || (entry.isComplete && lastOfDay[utcDay(entry.time)] == entry.row
                                    && age <= rule.dailyDays * ticksPerDay);
            if (isKept) {
                plan.kept += entry.hasData ? 1 : 0;
                continue;
            }
            plan.taken.push_back(entry.row);
            if (!entry.hasData)
                continue;
            ++plan.withData;
            plan.oldest = plan.oldest == noTime ? entry.time : std::min(plan.oldest, entry.time);
            plan.newest = std::max(plan.newest, entry.time);
        }
        entries.clear();
    };
    qint64 tenant = -1;
    while (query.next()) {
        if (query.value(0).toLongLong() != tenant) {
            if (tenant >= 0)
                decide();
            tenant = query.value(0).toLongLong();
            out.push_back({query.value(1).toString(), {}, 0, 0, noTime, noTime});
        }
        entries.push_back({query.value(2).toLongLong(), query.value(3).toBool(), query.value(4).toBool(),
                           query.value(6).toBool(), query.value(5).toLongLong()});
    }
    if (query.lastError().isValid())
        return m_connection.sqlError(query.lastError());
    if (tenant >= 0)
        decide();
    return out;
}

Result<void> HistoryPruner::forgetCycles(const std::vector<qint64> &taken, const Stop &stop)
{
    for (size_t first = 0; first < taken.size(); first += cyclesAtATime) {
        if (stop && stop())
            return stoppedError(m_connection);
        const auto r = m_connection.inTransaction(beginWriting, [&]() -> Result<void> {
            SqliteStatement remove(m_connection.db(), "DELETE FROM cycle WHERE id = ?");
            for (size_t i = first; i < std::min(taken.size(), first + cyclesAtATime); ++i) {
                remove.bindInteger(1, taken[i]);
                if (!remove.run())
                    return m_connection.sqlError(remove.error());
            }
            return {};
        });
        if (!r)
            return r;
    }
    return {};
}

Result<void> HistoryPruner::forgetRows(const char *table, qint64 tenant, const Stop &stop)
{
    std::vector<int64_t> cycles; // rising
    SqliteStatement kept(m_connection.db(),
                         "SELECT id FROM cycle WHERE tenant = ? AND state IN ('complete', 'partial') ORDER BY id");
    kept.bindInteger(1, tenant);
    while (kept.next())
        cycles.push_back(kept.integer(0));
    if (kept.error().isValid())
        return m_connection.sqlError(kept.error());
    const auto isUsed = [&cycles](int64_t from, int64_t to) {
        const auto first = std::lower_bound(cycles.begin(), cycles.end(), from);
        return first != cycles.end() && *first < to;
    };
    // A later cycle cannot use a row that has ended, so one reading of the log is enough.
    const QByteArray name(table);
    const QByteArray asked = "SELECT s.device, s.from_cycle, s.to_cycle FROM " + name
                             + " s CROSS JOIN device d ON d.id = s.device WHERE d.tenant = ?1 "
                               "AND (s.device, s.from_cycle) > (?2, ?3) AND s.to_cycle IS NOT NULL "
                               "ORDER BY s.device, s.from_cycle LIMIT ?4";
    SqliteStatement ended(m_connection.db(), asked.constData());
    const QByteArray removal = "DELETE FROM " + name + " WHERE device = ? AND from_cycle = ?";
    SqliteStatement remove(m_connection.db(), removal.constData());
    ended.bindInteger(1, tenant);
    ended.bindInteger(4, rowsAtATime);
    int64_t device = -1;
    int64_t from = -1;
    for (bool hasMore = true; hasMore;) {
        if (stop && stop())
            return stoppedError(m_connection);
        const auto r = m_connection.inTransaction(beginWriting, [&]() -> Result<void> {
            ended.bindInteger(2, device);
            ended.bindInteger(3, from);
            int64_t rows = 0;
            std::vector<std::pair<int64_t, int64_t>> unused;
            for (; ended.next(); ++rows) {
                device = ended.integer(0);
                from = ended.integer(1);
                if (!isUsed(from, ended.integer(2)))
                    unused.emplace_back(device, from);
            }
            if (ended.error().isValid())
                return m_connection.sqlError(ended.error());
            hasMore = rows == rowsAtATime;
            for (const auto &[ofDevice, fromCycle] : unused) {
                remove.bindInteger(1, ofDevice);
                remove.bindInteger(2, fromCycle);
                if (!remove.run())
                    return m_connection.sqlError(remove.error());
            }
            return {};
        });
        if (!r)
            return r;
    }
    return {};
}

Result<void> HistoryPruner::giveSpaceBack(const Stop &stop)
{
    constexpr int incremental = 2;
    const Result<int> mode = m_connection.pragma("auto_vacuum");
    if (!mode)
        return tl::unexpected(mode.error());
    if (*mode != incremental) {
        for (const char *statement : {"PRAGMA auto_vacuum = INCREMENTAL", "VACUUM"}) {
            if (const auto r = m_connection.run(QString::fromLatin1(statement)); !r)
                return r;
        }
    }
    for (;;) {
        if (stop && stop())
            return stoppedError(m_connection);
        const Result<int> before = m_connection.pragma("freelist_count");
        if (!before)
            return tl::unexpected(before.error());
        if (*before == 0)
            break;
        const QByteArray statement = "PRAGMA incremental_vacuum(" + QByteArray::number(pagesAtATime) + ')';
        SqliteStatement shrink(m_connection.db(), statement.constData());
        while (shrink.next()) {}
        if (shrink.error().isValid())
            return m_connection.sqlError(shrink.error());
        shrink.reset();
        const Result<int> after = m_connection.pragma("freelist_count");
        if (!after)
            return tl::unexpected(after.error());
        if (*after >= *before)
            break; // another program uses the pages
    }
    return m_connection.run(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
}

Result<void> HistoryPruner::prune(const std::vector<RetentionPlan> &plans, const Stop &stop)
{
    for (const RetentionPlan &plan : plans) {
        if (const auto r = forgetCycles(plan.taken, stop); !r)
            return r;
        QSqlQuery query(m_connection.db());
        query.prepare(QStringLiteral("SELECT id FROM tenant WHERE name = ?"));
        query.addBindValue(plan.tenantName);
        if (const auto r = m_connection.run(query); !r)
            return r;
        if (!query.next())
            continue; // removed meanwhile
        const qint64 tenant = query.value(0).toLongLong();
        query.finish();
        for (const char *table : {"device_state", "device_seen"}) {
            if (const auto r = forgetRows(table, tenant, stop); !r)
                return r;
        }
    }
    return giveSpaceBack(stop);
}

} // namespace Trustgauge
