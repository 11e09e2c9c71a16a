#include "core/workspace/fleetreport.h"

#include "core/fleet/commondevices.h"
#include "core/fleet/fleetpart.h"
#include "core/report/fleettrend.h"
#include "core/store/retention.h"
#include "core/store/store.h"
#include "core/workspace/cveslens.h"
#include "core/workspace/cyclerehearsal.h"

#include <algorithm>
#include <map>
#include <utility>

namespace Trustgauge {

namespace {

ScoreTablePtr scoredThen(const FleetPtr &fleet, const StoredCycle &cycle)
{
    return std::make_shared<const ScoreTable>(indexFor(fleet, cycle.profile), cycle.profile, cycle.completenessFloor);
}

//! The rows of a fleet whose devices are in another one.
std::vector<uint32_t> rowsAlsoIn(const Fleet &other, const Fleet &fleet)
{
    std::vector<uint32_t> out;
    forEachCommonDevice(fleet, other,
                        [&out](size_t row, size_t /*there*/) { out.push_back(static_cast<uint32_t>(row)); });
    return out;
}

class ReportReading
{
public:
    ReportReading(const ReportQuestion &question, Store &store, const StoredCycle &cycle, const ReportProgress &progress)
        : m_question(question),
          m_store(store),
          m_cycle(cycle),
          m_progress(progress)
    {}

    [[nodiscard]] Result<ReportContent> run()
    {
        m_out.tenantName = m_cycle.info.tenantName;
        m_out.made = m_question.made;
        m_out.cycle = m_cycle.info;
        m_out.filter = m_question.filter.text;
        m_out.allDevices = m_cycle.fleet->size();
        for (const auto step : {&ReportReading::choose, &ReportReading::readTrend, &ReportReading::readChange,
                                &ReportReading::readCves}) {
            if (isStale())
                return failure(ErrorCode::Cancelled, m_out.tenantName, sentence("Report", "the report was cancelled"));
            if (const auto r = (this->*step)(); !r)
                return tl::unexpected(r.error());
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool isStale() const { return m_progress.isStale && m_progress.isStale(); }
    [[nodiscard]] bool isFiltered() const { return !m_question.filter.isEmpty(); }

    //! Finds the devices, and what the policy does with them; without a policy, one without rules only chooses.
    Result<void> choose()
    {
        RehearsalQuestion question{m_question.policy.value_or(Policy()), m_cycle.profile, m_question.filter, {}, {}};
        Result<CycleRehearsal> found = rehearseCycle(question, m_store, m_cycle, std::nullopt);
        if (!found)
            return tl::unexpected(found.error());
        m_out.remarks = found->remarks;
        const std::vector<uint32_t> rows = found->rehearsal.rows.rows();
        m_fleet = isFiltered() ? fleetPart(*m_cycle.fleet, rows) : m_cycle.fleet;
        m_out.scores = isFiltered() ? scoredThen(m_fleet, m_cycle) : found->rehearsal.scores;
        if (m_question.policy)
            m_out.rehearsal = ReportRehearsal{*m_question.policy, std::move(found->rehearsal.outcome)};
        m_wholeScores = found->rehearsal.scores;
        return {};
    }

    Result<void> readTrend()
    {
        const TimeRange range{m_cycle.info.asOf - ReportContent::trendDays * ticksPerDay, m_cycle.info.asOf};
        const QString &tenant = m_cycle.info.tenantName;
        const Result<HistogramPast> past = HistogramTable(m_store.connection()).read(tenant, range, lastOfEachDay);
        if (!past)
            return tl::unexpected(past.error());
        if (isFiltered())
            return readFilteredTrend(*past);
        const Result<FleetTrend> trend = fleetTrend(
            *past, SignatureRules::of(m_cycle.profile),
            [&]() -> Result<std::shared_ptr<const FleetPast>> {
                Result<FleetPast> devices = m_store.history().fleet(tenant, range);
                if (!devices)
                    return tl::unexpected(devices.error());
                return std::make_shared<const FleetPast>(std::move(*devices));
            },
            m_progress.isStale);
        if (!trend)
            return tl::unexpected(trend.error());
        for (const TrendDay &day : trend->days)
            addDay(day.cycle, day.asScored);
        return {};
    }

    Result<void> readFilteredTrend(const HistogramPast &past)
    {
        qint64 done = 0;
        for (const HistogramPast::Counted &counted : past.counted) {
            if (isStale())
                return failure(ErrorCode::Cancelled, m_out.tenantName, sentence("Report", "the report was cancelled"));
            if (m_progress.reached)
                m_progress.reached(done++, static_cast<qint64>(past.counted.size()));
            const Result<std::optional<StoredCycle>> day = m_store.cycles().load(m_cycle.info.tenantName,
                                                                                 counted.cycle.id);
            if (!day)
                return tl::unexpected(day.error());
            if (!*day)
                continue; // forgotten meanwhile
            const ScoreTable scores((*day)->fleet == m_fleet
                                        ? indexFor(m_fleet, (*day)->profile)
                                        : indexFor(fleetPart(*(*day)->fleet, rowsAlsoIn(*m_fleet, *(*day)->fleet)),
                                                   (*day)->profile),
                                    (*day)->profile, (*day)->completenessFloor);
            PlaceCounts places{};
            for (size_t row = 0; row < scores.size(); ++row)
                ++places[scores.place(row)];
            addDay(counted.cycle, places);
        }
        return {};
    }

    void addDay(const PastCycle &cycle, const PlaceCounts &places)
    {
        QString &hash = m_hashes[cycle.profile.get()];
        if (hash.isEmpty())
            hash = profileHash(*cycle.profile);
        m_out.days.push_back({utcDay(cycle.asOf), cycle.asOf, cycle.state, places, hash});
    }

    Result<void> readChange()
    {
        const Result<std::optional<StoredCycle>> before = m_store.cycles().loadBefore(m_cycle.info.tenantName,
                                                                                      m_cycle.info.id);
        if (!before)
            return tl::unexpected(before.error());
        if (!*before)
            return {};
        const FleetPtr fleet = isFiltered() ? fleetPart(*(*before)->fleet, rowsAlsoIn(*m_fleet, *(*before)->fleet))
                                            : (*before)->fleet;
        ReportChange change{{}, scoredThen(fleet, **before), (*before)->info};
        change.fleet = fleetChange(*change.before, *m_out.scores, ReportContent::largestChanges);
        m_out.change = std::move(change);
        return {};
    }

    Result<void> readCves()
    {
        const Result<CvesSubject> subject = cvesOfCycle(m_store, m_cycle.info, m_wholeScores, m_cycle.profile.name,
                                                        m_question.filter);
        if (!subject)
            return tl::unexpected(subject.error());
        const Result<CvesFound> found = findCves(*subject, {m_progress.isStale, {}});
        if (!found)
            return tl::unexpected(found.error());
        ReportCves &cves = m_out.cves;
        cves.areKept = found->areKept;
        if (!found->areKept)
            return {};
        cves.lackSoftware = found->lacksSoftware;
        cves.recordsAsOf = found->source.recordsAsOf;
        cves.denominator = found->source.denominator;
        cves.unknown = found->unknown;
        cves.cves = found->analysis->byCve();
        cves.cves.resize(std::min(cves.cves.size(), ReportContent::topCves));
        cves.software = found->analysis->bySoftware();
        cves.software.resize(std::min(cves.software.size(), ReportContent::topCves));
        return {};
    }

    const ReportQuestion &m_question;
    Store &m_store;
    const StoredCycle &m_cycle;
    const ReportProgress &m_progress;
    FleetPtr m_fleet;            // of the devices that match
    ScoreTablePtr m_wholeScores; // of all devices of the cycle
    std::map<const Profile *, QString> m_hashes;
    ReportContent m_out;
};

} // namespace

Result<ReportContent> fleetReport(const ReportQuestion &question, Store &store, const StoredCycle &cycle,
                                  const ReportProgress &progress)
{
    return ReportReading(question, store, cycle, progress).run();
}

} // namespace Trustgauge
