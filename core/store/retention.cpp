#include "core/store/retention.h"

#include "core/store/alerttable.h"
#include "core/store/sqlstatement.h"
#include "core/store/storeconnection.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace Trustgauge {

namespace {

// What one transaction does at most; each takes some milliseconds.
constexpr size_t cyclesAtATime = 200;
constexpr int64_t rowsAtATime = 5'000;
constexpr int64_t devicesAtATime = 500; // whose alerts are forgotten

constexpr Ticks betweenThinnings = ticksPerDay;
//! The tables of the history; their rows are valid from `from_cycle` up to `to_cycle`.
constexpr std::array tables{"device_state", "device_seen"};
//! The tables of texts that rows of device_state have.
constexpr std::array textTables{"state_signals", "state_traits"};
constexpr size_t alertPart = tables.size() + textTables.size(); // after these tables
constexpr size_t parts = alertPart + 1;

tl::unexpected<Error> stoppedError(const StoreConnection &connection)
{
    return failure(ErrorCode::Cancelled, connection.path(), sentence("Store", "was stopped"));
}

} // namespace

int64_t utcDay(Ticks time)
{
    return (time - (time % ticksPerDay + ticksPerDay) % ticksPerDay) / ticksPerDay;
}

Result<RetentionRule> RetentionTable::rule()
{
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT every_cycle_days, daily_days FROM retention"));
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next())
        return m_connection.damaged(sentence("Store", "how long its cycles are kept is not there any more"));
    return RetentionRule{query.value(0).toInt(), query.value(1).toInt()};
}

Result<void> RetentionTable::setRule(const RetentionRule &rule)
{
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("UPDATE retention SET every_cycle_days = ?, daily_days = ?, thinned = CASE "
                                 "WHEN every_cycle_days = ? AND daily_days = ? THEN thinned END RETURNING id"));
    for (const int days : {rule.everyCycleDays, rule.dailyDays, rule.everyCycleDays, rule.dailyDays})
        query.addBindValue(days);
    if (const auto r = m_connection.run(query); !r)
        return r;
    if (!query.next())
        return failure(ErrorCode::OutputFailed, m_connection.path(),
                       sentence("Store", "how long cycles are kept holds for all tenants, so only a user who may work "
                                         "on all of them may change it"));
    return {};
}

Result<bool> RetentionTable::isDue(Ticks now)
{
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT thinned FROM retention WHERE thinned IS NOT NULL"));
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next())
        return true;
    // A clock that was set back must not prevent it for long.
    const Ticks since = now - query.value(0).toLongLong();
    return since >= betweenThinnings || since < 0;
}

Result<void> RetentionTable::noteThinned(const RetentionRule &rule, Ticks now)
{
    return m_connection.run(QStringLiteral(
                                "UPDATE retention SET thinned = ? WHERE every_cycle_days = ? AND daily_days = ?"),
                            {static_cast<qint64>(now), rule.everyCycleDays, rule.dailyDays});
}

Result<std::vector<RetentionPlan>> HistoryPruner::plan(const RetentionRule &rule, Ticks now)
{
    QSqlQuery query(m_connection.db());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral(
        "SELECT t.id, t.name, c.id, c.state IN ('complete', 'partial'), c.state = 'complete', "
        "coalesce(c.as_of, c.started), c.uuid IN (SELECT r.cycle FROM publish_run r JOIN outbox o ON o.run = r.id), "
        "c.uuid "
        "FROM tenant t JOIN cycle c ON c.tenant = t.id ORDER BY t.id, c.id"));
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    struct Entry
    {
        qint64 row = 0;
        bool hasData = false, isComplete = false, isNeeded = false;
        Ticks time = noTime;
        QString id;
    };
    std::vector<RetentionPlan> out;
    std::vector<Entry> entries; // of one tenant
    const auto decide = [&] {
        RetentionPlan &plan = out.back();
        std::map<int64_t, qint64> lastOfDay; // complete cycles
        qint64 newestData = 0;
        qint64 newestComplete = 0;
        for (const Entry &entry : entries) {
            if (entry.hasData) {
                newestData = plan.newestWithData = entry.row;
                plan.newestId = entry.id;
            }
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
            out.emplace_back();
            out.back().tenantName = query.value(1).toString();
            out.back().tenant = tenant;
        }
        entries.push_back({query.value(2).toLongLong(), query.value(3).toBool(), query.value(4).toBool(),
                           query.value(6).toBool(), query.value(5).toLongLong(), query.value(7).toString()});
    }
    if (query.lastError().isValid())
        return m_connection.sqlError(query.lastError());
    if (tenant >= 0)
        decide();
    for (RetentionPlan &tenantPlan : out) {
        tenantPlan.alertsBefore = now - rule.longestAge();
        const Result<qint64> alerts = AlertTable(m_connection).countBefore(tenantPlan.tenant, tenantPlan.alertsBefore);
        if (!alerts)
            return tl::unexpected(alerts.error());
        tenantPlan.alerts = *alerts;
    }
    return out;
}

void HistoryPruner::begin(std::vector<RetentionPlan> plans)
{
    m_plans = std::move(plans);
    m_plan = m_cycle = m_table = 0;
    m_kept.reset();
    m_lastDevice = m_lastCycle = m_lastText = -1;
    m_usedTexts = {};
}

void HistoryPruner::nextTable()
{
    ++m_table;
    m_kept.reset();
    m_lastDevice = m_lastCycle = m_lastText = -1;
}

Result<HistoryPruner::Step> HistoryPruner::step()
{
    if (m_plan == m_plans.size())
        return giveSpaceBack();
    const RetentionPlan &plan = m_plans[m_plan];
    if (plan.newestWithData == 0 || m_table == parts) {
        ++m_plan;
        m_cycle = m_table = 0;
        m_usedTexts = {};
        return Step::Looked;
    }
    if (m_cycle < plan.taken.size())
        return forgetCycles(plan);
    if (m_table == alertPart)
        return forgetAlerts(plan);
    if (m_table >= tables.size())
        return forgetTexts(plan);
    return m_kept ? forgetRows(plan) : readKept(plan);
}

Result<HistoryPruner::Step> HistoryPruner::change(const RetentionPlan &plan, const std::function<Result<void>()> &work)
{
    bool isThere = true;
    const auto r = m_connection.inTransaction(StoreConnection::Begin::Writing, [&]() -> Result<void> {
        // Row numbers are used again when a tenant was removed.
        QSqlQuery query(m_connection.db());
        query.prepare(QStringLiteral("SELECT 1 FROM cycle WHERE id = ? AND uuid = ? AND tenant = ?"));
        query.addBindValue(plan.newestWithData);
        query.addBindValue(plan.newestId);
        query.addBindValue(plan.tenant);
        if (const auto asked = m_connection.run(query); !asked)
            return asked;
        isThere = query.next();
        query.finish();
        return isThere ? work() : Result<void>();
    });
    if (!r)
        return tl::unexpected(r.error());
    if (!isThere) {
        m_cycle = plan.taken.size();
        m_table = parts;
    }
    return Step::Wrote;
}

Result<HistoryPruner::Step> HistoryPruner::forgetCycles(const RetentionPlan &plan)
{
    const size_t end = std::min(plan.taken.size(), m_cycle + cyclesAtATime);
    Result<Step> done = change(plan, [&]() -> Result<void> {
        SqlStatement remove(m_connection, "DELETE FROM cycle WHERE id = ?");
        for (size_t i = m_cycle; i < end; ++i) {
            remove.bindInteger(1, plan.taken[i]);
            if (!remove.run())
                return m_connection.sqlError(remove.error());
        }
        return {};
    });
    if (done)
        m_cycle = end;
    return done;
}

Result<HistoryPruner::Step> HistoryPruner::readKept(const RetentionPlan &plan)
{
    std::vector<int64_t> cycles;
    SqlStatement kept(m_connection,
                      "SELECT id FROM cycle WHERE tenant = ? AND state IN ('complete', 'partial') ORDER BY id");
    kept.bindInteger(1, plan.tenant);
    while (kept.next())
        cycles.push_back(kept.integer(0));
    if (kept.error().isValid())
        return m_connection.sqlError(kept.error());
    m_kept = std::move(cycles);
    return Step::Looked;
}

Result<HistoryPruner::Step> HistoryPruner::forgetRows(const RetentionPlan &plan)
{
    // Cycles stored meanwhile are not among those read: rows that end after the last of them may be theirs.
    const auto isUsed = [this](int64_t from, int64_t to) {
        const auto first = std::lower_bound(m_kept->begin(), m_kept->end(), from);
        return first == m_kept->end() || *first < to;
    };
    const QByteArray name(tables[m_table]);
    const bool hasTexts = m_table == 0; // of device_state; all rows are read for them, also those that have not ended
    constexpr int endColumn = 2, firstTextColumn = 3;
    const QByteArray asked = QByteArray("SELECT s.device, s.from_cycle, s.to_cycle")
                             + (hasTexts ? ", s.signals, s.traits FROM " : " FROM ") + name
                             + " s CROSS JOIN device d ON d.id = s.device WHERE d.tenant = ?1 "
                               "AND (s.device, s.from_cycle) > (?2, ?3)"
                             + (hasTexts ? "" : " AND s.to_cycle IS NOT NULL")
                             + " ORDER BY s.device, s.from_cycle LIMIT ?4";
    SqlStatement ended(m_connection, asked.constData());
    ended.bindInteger(1, plan.tenant);
    ended.bindInteger(2, m_lastDevice);
    ended.bindInteger(3, m_lastCycle);
    ended.bindInteger(4, rowsAtATime);
    int64_t rows = 0;
    std::pair last{m_lastDevice, m_lastCycle};
    std::vector<std::pair<int64_t, int64_t>> unused;
    for (; ended.next(); ++rows) {
        last = {ended.integer(0), ended.integer(1)};
        if (!ended.isNull(endColumn) && !isUsed(last.second, ended.integer(endColumn))) {
            unused.push_back(last);
            continue;
        }
        for (size_t i = 0; hasTexts && i < m_usedTexts.size(); ++i)
            m_usedTexts[i].insert(ended.integer(firstTextColumn + static_cast<int>(i)));
    }
    if (ended.error().isValid())
        return m_connection.sqlError(ended.error());
    ended.reset();
    // A row that has ended never changes, so it need not be read in the transaction.
    if (!unused.empty()) {
        Result<Step> done = change(plan, [&]() -> Result<void> {
            const QByteArray removal = "DELETE FROM " + name + " WHERE device = ? AND from_cycle = ?";
            SqlStatement remove(m_connection, removal.constData());
            for (const auto &[ofDevice, fromCycle] : unused) {
                remove.bindInteger(1, ofDevice);
                remove.bindInteger(2, fromCycle);
                if (!remove.run())
                    return m_connection.sqlError(remove.error());
            }
            return {};
        });
        if (!done || m_table == parts)
            return done;
    }
    std::tie(m_lastDevice, m_lastCycle) = last;
    if (rows < rowsAtATime)
        nextTable();
    return unused.empty() ? Step::Looked : Step::Wrote;
}

Result<HistoryPruner::Step> HistoryPruner::forgetTexts(const RetentionPlan &plan)
{
    const size_t index = m_table - tables.size();
    const QByteArray name(textTables[index]);
    const QByteArray asked = "SELECT id FROM " + name
                             + " WHERE tenant = ?1 AND id > ?2 AND ?3 = (SELECT max(id) FROM cycle WHERE tenant = ?1 "
                               "AND state IN ('complete', 'partial')) ORDER BY id LIMIT ?4";
    const QByteArray removal = "DELETE FROM " + name + " WHERE id = ?";
    bool hasMore = false;
    int64_t last = m_lastText;
    Result<Step> done = change(plan, [&]() -> Result<void> {
        const auto profiles = m_connection.run(
            QStringLiteral("DELETE FROM profile_text WHERE tenant = ? AND id NOT IN (SELECT profile_id FROM cycle "
                           "WHERE tenant = ? AND profile_id IS NOT NULL)"),
            {plan.tenant, plan.tenant});
        if (!profiles)
            return profiles;
        // A cycle that was stored since the rows were read may have texts that none of them had; then the texts stay
        // until the next time.
        SqlStatement texts(m_connection, asked.constData());
        texts.bindInteger(1, plan.tenant);
        texts.bindInteger(2, m_lastText);
        texts.bindInteger(3, plan.newestWithData);
        texts.bindInteger(4, rowsAtATime);
        std::vector<int64_t> unused;
        int64_t rows = 0;
        for (; texts.next(); ++rows) {
            last = texts.integer(0);
            if (!m_usedTexts[index].contains(last))
                unused.push_back(last);
        }
        if (texts.error().isValid())
            return m_connection.sqlError(texts.error());
        hasMore = rows == rowsAtATime;
        texts.reset();
        SqlStatement remove(m_connection, removal.constData());
        for (const int64_t id : unused) {
            remove.bindInteger(1, id);
            if (!remove.run())
                return m_connection.sqlError(remove.error());
        }
        return {};
    });
    if (!done || m_table == parts)
        return done;
    m_lastText = last;
    if (!hasMore)
        nextTable();
    return done;
}

Result<HistoryPruner::Step> HistoryPruner::forgetAlerts(const RetentionPlan &plan)
{
    AlertTable alerts(m_connection);
    const Result<bool> isDue = alerts.hasBefore(plan.tenant, plan.alertsBefore);
    if (!isDue)
        return tl::unexpected(isDue.error());
    if (!*isDue) {
        nextTable();
        return Step::Looked;
    }
    return change(plan, [&] { return alerts.forgetBefore(plan.tenant, plan.alertsBefore, devicesAtATime); });
}

Result<HistoryPruner::Step> HistoryPruner::giveSpaceBack()
{
    const Result<bool> hasMore = m_connection.giveSpaceBack();
    if (!hasMore)
        return tl::unexpected(hasMore.error());
    return *hasMore ? Step::Wrote : Step::Done;
}

Result<void> HistoryPruner::prune(std::vector<RetentionPlan> plans, const Stop &stop)
{
    begin(std::move(plans));
    for (;;) {
        if (stop && stop())
            return stoppedError(m_connection);
        const Result<Step> done = step();
        if (!done)
            return tl::unexpected(done.error());
        if (*done == Step::Done)
            return {};
    }
}

} // namespace Trustgauge
