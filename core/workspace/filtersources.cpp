#include "core/workspace/filtersources.h"

#include "core/store/store.h"

#include <chrono>
#include <memory>
#include <optional>

namespace Trustgauge {

namespace {

//! nullopt: no records are kept.
Result<std::optional<RecordLists>> recordsOf(const FilterExpression &filter, Store &store, const QString &tenantName,
                                             const FleetPtr &fleet)
{
    FilterRecords records(filter);
    const BaselineTable::Visitor visitor{[&records](Ticks) { records.clear(); },
                                         [&records](const VisitedRecords &device) { addRecords(device, records); }};
    const Result<bool> kept = store.baseline().visit(tenantName, visitor);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return std::nullopt;
    return records.finish(fleet);
}

} // namespace

Message sentenceOf(FilterLack lack)
{
    if (lack == FilterLack::Records)
        return sentence(
            "Filter",
            "No vulnerability records of this tenant are stored, so cve, software and "
            "vulnerableSoftware are unknown of every device. A poll stores them where the tenant has a source of "
            "vulnerabilities.");
    return sentence("Filter",
                    "There is no cycle before this one, so change and bandBefore are unknown of every device.");
}

void FilterSources::giveTo(FilterInput &input) const
{
    input.before = before.get();
    input.records = records;
}

void addRecords(const VisitedRecords &device, FilterRecords &into)
{
    for (const VulnerabilityRecord &record : device.records)
        into.add(device.machineId, record.cveId, record.vendor, record.software);
}

bool asksOfRecords(const FilterExpression &filter)
{
    return filter.uses(ExpressionField::Cve) || filter.uses(ExpressionField::Software)
           || filter.uses(ExpressionField::VulnerableSoftware);
}

bool asksOfBefore(const FilterExpression &filter)
{
    return filter.uses(ExpressionField::Change) || filter.uses(ExpressionField::BandBefore);
}

bool needsSources(const FilterExpression &filter)
{
    return asksOfRecords(filter) || asksOfBefore(filter);
}

Result<ScoreTablePtr> scoresOfCycleBefore(Store &store, const FilterCycle &cycle, const ScoreTable &scores)
{
    const Result<std::optional<StoredCycle>> before = store.cycles().loadBefore(cycle.tenantName, cycle.cycleId);
    if (!before)
        return tl::unexpected(before.error());
    return *before ? scoredUnder(scores.profile(), (*before)->fleet, scores.completenessFloor()) : nullptr;
}

Result<FilterSources> readFilterSources(const FilterExpression &filter, Store &store, const FilterCycle &cycle,
                                        const ScoreTable &scores)
{
    FilterSources out;
    if (asksOfRecords(filter)) {
        Result<std::optional<RecordLists>> records = recordsOf(filter, store, cycle.tenantName, scores.index()->fleet());
        if (!records)
            return tl::unexpected(records.error());
        if (*records)
            out.records = std::move(**records);
        else
            out.lacks << FilterLack::Records;
    }
    if (asksOfBefore(filter)) {
        const Result<ScoreTablePtr> before = scoresOfCycleBefore(store, cycle, scores);
        if (!before)
            return tl::unexpected(before.error());
        out.before = *before;
        if (!out.before)
            out.lacks << FilterLack::CycleBefore;
    }
    return out;
}

Result<FilterSources> FilterSourceReader::read(const FilterExpression &filter, const FilterCycle &cycle,
                                               const ScoreTablePtr &scores, const std::function<bool()> &stop)
{
    FilterSources out;
    if (!needsSources(filter))
        return out;
    const auto cancelled = [this] {
        return failure(ErrorCode::Cancelled, m_path, sentence("Filter", "the search was cancelled."));
    };
    std::unique_lock lock(m_mutex, std::defer_lock);
    constexpr std::chrono::milliseconds aMoment{50}; // between two looks at `stop`
    while (!lock.try_lock_for(aMoment)) {
        if (stop())
            return cancelled();
    }
    if (stop())
        return cancelled();
    const Result<std::unique_ptr<Store>> store = Store::open(m_path, Store::Open::MustExist);
    if (!store)
        return tl::unexpected(store.error());
    (*store)->connection().interruptWhen(stop);
    if (asksOfRecords(filter)) {
        if (const auto r = addRecords(filter, **store, cycle, scores->index()->fleet(), out); !r)
            return tl::unexpected(r.error());
    }
    if (asksOfBefore(filter)) {
        if (const auto r = addBefore(**store, cycle, *scores, out); !r)
            return tl::unexpected(r.error());
    }
    return out;
}

Result<void> FilterSourceReader::addRecords(const FilterExpression &filter, Store &store, const FilterCycle &cycle,
                                            const FleetPtr &fleet, FilterSources &out)
{
    const Result<std::optional<BaselineInfo>> info = store.baseline().info(cycle.tenantName);
    if (!info)
        return tl::unexpected(info.error());
    if (!*info) {
        m_records = {};
        out.lacks << FilterLack::Records;
        return {};
    }
    if (m_records.tenantName != cycle.tenantName || m_records.generation != (*info)->generation
        || m_records.fleet != fleet)
        m_records = {cycle.tenantName, (*info)->generation, fleet, {}};
    RecordLists &lists = m_records.lists;
    const bool lacksCves = filter.uses(ExpressionField::Cve) && !lists.cves;
    const bool lacksSoftware = filter.uses(ExpressionField::Software) && !lists.software;
    const bool lacksVulnerable = filter.uses(ExpressionField::VulnerableSoftware) && !lists.vulnerableSoftware;
    if (lacksCves || lacksSoftware || lacksVulnerable) {
        const Result<std::optional<RecordLists>> read = recordsOf(filter, store, cycle.tenantName, fleet);
        if (!read)
            return tl::unexpected(read.error());
        if (!*read) { // removed since
            m_records = {};
            out.lacks << FilterLack::Records;
            return {};
        }
        if ((*read)->cves)
            lists.cves = (*read)->cves;
        if ((*read)->software)
            lists.software = (*read)->software;
        if ((*read)->vulnerableSoftware)
            lists.vulnerableSoftware = (*read)->vulnerableSoftware;
    }
    out.records = lists;
    return {};
}

Result<void> FilterSourceReader::addBefore(Store &store, const FilterCycle &cycle, const ScoreTable &scores,
                                           FilterSources &out)
{
    if (m_before.after != cycle || !m_before.exists) {
        const Result<std::optional<StoredCycle>> before = store.cycles().loadBefore(cycle.tenantName, cycle.cycleId);
        if (!before)
            return tl::unexpected(before.error());
        m_before = {cycle, before->has_value(), *before ? (*before)->fleet : FleetPtr(), {}};
    }
    if (!m_before.exists) {
        out.lacks << FilterLack::CycleBefore;
        return {};
    }
    m_before.scores = scoredUnder(scores.profile(), m_before.fleet, scores.completenessFloor(), m_before.scores);
    out.before = m_before.scores;
    return {};
}

RecordLists FilterSourceReader::known(const FleetPtr &fleet)
{
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    return lock.owns_lock() && m_records.fleet == fleet ? m_records.lists : RecordLists();
}

} // namespace Trustgauge
