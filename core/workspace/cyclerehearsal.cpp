#include "core/workspace/cyclerehearsal.h"

#include "core/fleet/commondevices.h"
#include "core/policy/actionchanges.h"
#include "core/store/store.h"
#include "core/workspace/filtersources.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace Trustgauge {

namespace {

//! What records say of the devices of one fleet, asked about those of an earlier one.
class RecordsOfEarlier final : public RecordList
{
public:
    //! \param list of `fleet`; both must live longer
    RecordsOfEarlier(const RecordList &list, const Fleet &fleet, const Fleet &earlier)
        : m_list(list),
          m_rows(earlier.size(), noRow)
    {
        forEachCommonDevice(earlier, fleet, [this](size_t then, size_t now) { m_rows[then] = now; });
    }

    [[nodiscard]] bool isRead(size_t row) const override { return m_rows[row] != noRow && m_list.isRead(m_rows[row]); }
    [[nodiscard]] std::span<const uint32_t> of(size_t row) const override
    {
        return m_rows[row] == noRow ? std::span<const uint32_t>() : m_list.of(m_rows[row]);
    }
    [[nodiscard]] std::string_view text(uint32_t number) const override { return m_list.text(number); }
    [[nodiscard]] size_t textCount() const override { return m_list.textCount(); }

private:
    static constexpr size_t noRow = SIZE_MAX;

    const RecordList &m_list;
    std::vector<size_t> m_rows;
};

//! Ids of the cycles with data from a time up to a cycle, which is the last of them; oldest first.
Result<QStringList> cyclesUpTo(const CycleInfo &last, Ticks since, Store &store)
{
    const Result<QList<CycleInfo>> log = store.cycles().log(last.tenantName, std::numeric_limits<int>::max());
    if (!log)
        return tl::unexpected(log.error());
    auto newest = std::find_if(log->begin(), log->end(), [&](const CycleInfo &info) { return info.id == last.id; });
    QStringList out;
    for (; newest != log->end(); ++newest) {
        const bool hasData = newest->state == CycleState::Complete || newest->state == CycleState::Partial;
        if (hasData && newest->asOf >= since && newest->asOf <= last.asOf)
            out.prepend(newest->id);
    }
    return out;
}

//! Rehearses earlier cycles, too.
class PastRehearsal
{
public:
    PastRehearsal(const RehearsalQuestion &question, const RehearsedFleet &devices, Store &store,
                  const StoredCycle &cycle, bool needsBefore)
        : m_question(question),
          m_devices(devices),
          m_store(store),
          m_cycle(cycle),
          m_needsBefore(needsBefore)
    {}

    [[nodiscard]] Result<void> run(int days, const RehearsalProgress &progress, Rehearsal &into)
    {
        const Result<QStringList> ids = cyclesUpTo(m_cycle.info, m_cycle.info.asOf - days * ticksPerDay, m_store);
        if (!ids)
            return tl::unexpected(ids.error());
        ActionChanges changes(m_devices.fleet, into.rows);
        ActionChanges others(m_devices.fleet, into.rows); // of what it is rehearsed against
        Scored before;
        for (qsizetype i = 0; i + 1 < ids->size(); ++i) {
            if (progress.isStale && progress.isStale())
                return failure(ErrorCode::Cancelled, m_question.policy.name,
                               sentence("Policy", "the rehearsal was cancelled"));
            if (progress.reached)
                progress.reached(i, ids->size());
            const Result<std::optional<StoredCycle>> earlier = m_store.cycles().load(m_cycle.info.tenantName, (*ids)[i]);
            if (!earlier)
                return tl::unexpected(earlier.error());
            if (!*earlier)
                continue; // forgotten meanwhile
            if (m_needsBefore && !before.scores) {
                const auto first = m_store.cycles().loadBefore(m_cycle.info.tenantName, (*ids)[i]);
                if (!first)
                    return tl::unexpected(first.error());
                if (*first)
                    before = scored(**first);
            }
            const Scored then = scored(**earlier);
            if (const auto r = add(**earlier, then, before, changes, into.against ? &others : nullptr); !r)
                return r;
            before = m_needsBefore ? then : Scored();
        }
        changes.add(*m_devices.fleet, into.outcome);
        into.changes = changes.counted();
        if (into.against) {
            others.add(*m_devices.fleet, *into.against);
            into.againstChanges = others.counted();
        }
        return {};
    }

private:
    //! A cycle under the profile, and under that which it is rehearsed against. Each cycle is scored once, although it is
    //! also the one before the next.
    struct Scored
    {
        ScoreTablePtr scores, against;
    };
    [[nodiscard]] Scored scored(const StoredCycle &cycle) const
    {
        Scored out;
        out.scores = scoredUnder(m_question.profile, cycle.fleet, cycle.completenessFloor);
        out.against = m_question.againstProfile
                          ? scoredUnder(*m_question.againstProfile, cycle.fleet, cycle.completenessFloor, out.scores)
                          : out.scores;
        return out;
    }

    //! \param others nullptr: it is rehearsed against nothing
    [[nodiscard]] Result<void> add(const StoredCycle &earlier, const Scored &then, const Scored &before,
                                   ActionChanges &changes, ActionChanges *others) const
    {
        RehearsedFleet devices{earlier.fleet, earlier.completenessFloor, before.scores};
        const auto ofEarlier = [&](const RecordListPtr &list) -> RecordListPtr {
            return list ? std::make_shared<const RecordsOfEarlier>(*list, *m_devices.fleet, *earlier.fleet) : nullptr;
        };
        devices.records = {ofEarlier(m_devices.records.cves), ofEarlier(m_devices.records.software),
                           ofEarlier(m_devices.records.vulnerableSoftware)};
        const RowMask rows = changes.rowsIn(*earlier.fleet);
        devices.known = then.scores;
        const Result<PolicyOutcome> outcome = outcomeFor(m_question.policy, m_question.profile, devices, &rows);
        if (!outcome)
            return tl::unexpected(outcome.error());
        changes.add(*earlier.fleet, *outcome);
        if (!others)
            return {};
        devices.before = before.against;
        devices.known = then.against;
        const Result<PolicyOutcome> other = outcomeFor(m_question.againstPolicy.value_or(m_question.policy),
                                                       m_question.againstProfile.value_or(m_question.profile), devices,
                                                       &rows);
        if (!other)
            return tl::unexpected(other.error());
        others->add(*earlier.fleet, *other);
        return {};
    }

    const RehearsalQuestion &m_question;
    const RehearsedFleet &m_devices;
    Store &m_store;
    const StoredCycle &m_cycle;
    bool m_needsBefore;
};

} // namespace

Result<CycleRehearsal> rehearseCycle(const RehearsalQuestion &question, Store &store, const StoredCycle &cycle,
                                     std::optional<int> historyDays, const RehearsalProgress &progress)
{
    const FilterExpression tests = allTestsOf(question.expressions());
    RehearsedFleet devices{cycle.fleet, cycle.completenessFloor, nullptr};
    QList<Message> remarks;
    devices.known = scoredUnder(question.profile, cycle.fleet, cycle.completenessFloor);
    const Result<FilterSources> sources = readFilterSources(tests, store, {cycle.info.tenantName, cycle.info.id},
                                                            *devices.known);
    if (!sources)
        return tl::unexpected(sources.error());
    devices.records = sources->records;
    devices.before = sources->before;
    for (const FilterLack lack : sources->lacks)
        remarks << sentenceOf(lack);
    if (historyDays && devices.records.areThere())
        remarks << sentence("Policy",
                            "The rules ask of vulnerability records, which are kept as they are now: by these "
                            "the past was judged, too.");
    Result<Rehearsal> now = rehearse(question, devices);
    if (!now)
        return tl::unexpected(now.error());
    CycleRehearsal out{std::move(*now), remarks};
    if (historyDays) {
        QList<const FilterExpression *> rules = expressionsOf(question.policy);
        if (question.againstPolicy)
            rules << expressionsOf(*question.againstPolicy);
        PastRehearsal past(question, devices, store, cycle, asksOfBefore(allTestsOf(rules)));
        if (const auto r = past.run(*historyDays, progress, out.rehearsal); !r)
            return tl::unexpected(r.error());
    }
    return out;
}

} // namespace Trustgauge
