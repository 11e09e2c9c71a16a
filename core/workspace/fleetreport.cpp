#include "core/workspace/fleetreport.h"

#include "core/fleet/commondevices.h"
#include "core/fleet/fleetpart.h"
#include "core/policy/rehearsal.h"
#include "core/query/filterrecords.h"
#include "core/report/fleettrend.h"
#include "core/store/retention.h"
#include "core/store/store.h"
#include "core/workspace/cveslens.h"
#include "core/workspace/filtersources.h"

#include <algorithm>
#include <map>
#include <utility>

namespace Trustgauge {

namespace {

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
          m_progress(progress),
          m_tests(testsOf(question)),
          m_ruleRecords(question.policy ? allTestsOf(expressionsOf(*question.policy)) : FilterExpression())
    {}

    [[nodiscard]] Result<ReportContent> run()
    {
        m_out.tenantName = m_cycle.info.tenantName;
        m_out.made = m_question.made;
        m_out.cycle = m_cycle.info;
        m_out.filter = m_question.filter.text;
        m_out.allDevices = m_cycle.fleet->size();
        for (const auto step : {&ReportReading::readBefore, &ReportReading::readCves, &ReportReading::rehearsePolicy,
                                &ReportReading::compare, &ReportReading::readTrend}) {
            if (isStale())
                return cancelled();
            if (const auto r = (this->*step)(); !r)
                return tl::unexpected(r.error());
        }
        if (isStale()) // what there is may be half
            return cancelled();
        return std::move(m_out);
    }

private:
    [[nodiscard]] static FilterExpression testsOf(const ReportQuestion &question)
    {
        QList<const FilterExpression *> all{&question.filter};
        if (question.policy)
            all << expressionsOf(*question.policy);
        return allTestsOf(all);
    }
    [[nodiscard]] bool isStale() const { return m_progress.isStale && m_progress.isStale(); }
    [[nodiscard]] bool isFiltered() const { return !m_question.filter.isEmpty(); }
    [[nodiscard]] tl::unexpected<Error> cancelled() const
    {
        return failure(ErrorCode::Cancelled, m_out.tenantName, sentence("Report", "the report was cancelled"));
    }

    Result<void> readBefore()
    {
        Result<std::optional<StoredCycle>> before = m_store.cycles().loadBefore(m_cycle.info.tenantName,
                                                                                m_cycle.info.id);
        if (!before)
            return tl::unexpected(before.error());
        m_before = std::move(*before);
        return {};
    }

    //! Reads the records, once for the CVEs, the filter and the rules; and so finds the devices.
    Result<void> readCves()
    {
        m_wholeScores = scoredUnder(m_cycle.profile, m_cycle.fleet, m_cycle.completenessFloor);
        CvesSubject subject = cvesSubject(m_wholeScores, m_cycle.profile.name, m_question.filter);
        if (m_before && asksOfBefore(m_tests))
            m_scoresBefore = scoredUnder(m_cycle.profile, m_before->fleet, m_cycle.completenessFloor);
        subject.before = m_scoresBefore;
        subject.visit = [this](const QString &, const BaselineTable::Visitor &visitor) { return visit(visitor); };
        const Result<CvesFound> found = findCves(subject, {m_progress.isStale, m_progress.reached});
        if (!found)
            return tl::unexpected(found.error());
        takeCves(*found);
        m_matches = found->matches;
        m_fleet = isFiltered() ? fleetPart(*m_cycle.fleet, m_matches.rows()) : m_cycle.fleet;
        m_out.scores = isFiltered() ? scoredUnder(m_cycle.profile, m_fleet, m_cycle.completenessFloor) : m_wholeScores;
        if (!found->areKept && asksOfRecords(m_tests))
            m_out.remarks << sentenceOf(FilterLack::Records);
        if (!m_before && asksOfBefore(m_tests))
            m_out.remarks << sentenceOf(FilterLack::CycleBefore);
        return {};
    }

    Result<bool> visit(const BaselineTable::Visitor &visitor)
    {
        if (!m_ruleRecords.areAskedFor())
            return m_store.baseline().visit(m_cycle.info.tenantName, visitor);
        BaselineTable::Visitor both = visitor;
        both.begun = [this, &visitor](Ticks told) {
            m_ruleRecords.clear();
            visitor.begun(told);
        };
        both.device = [this, &visitor](const VisitedRecords &device) {
            addRecords(device, m_ruleRecords);
            visitor.device(device);
        };
        return m_store.baseline().visit(m_cycle.info.tenantName, both);
    }

    void takeCves(const CvesFound &found)
    {
        ReportCves &cves = m_out.cves;
        cves.areKept = found.areKept;
        if (!found.areKept)
            return;
        cves.lackSoftware = found.lacksSoftware;
        cves.recordsAsOf = found.source.recordsAsOf;
        cves.denominator = found.source.denominator;
        cves.unknown = found.unknown;
        cves.cves = found.analysis->byCve();
        cves.cves.resize(std::min(cves.cves.size(), ReportContent::topCves));
        cves.software = found.analysis->bySoftware();
        cves.software.resize(std::min(cves.software.size(), ReportContent::topCves));
    }

    Result<void> rehearsePolicy()
    {
        if (!m_question.policy)
            return {};
        RehearsedFleet devices{m_cycle.fleet, m_cycle.completenessFloor};
        devices.known = m_wholeScores;
        devices.before = m_scoresBefore;
        if (m_out.cves.areKept && m_ruleRecords.areAskedFor())
            devices.records = m_ruleRecords.finish(m_cycle.fleet);
        Result<Rehearsal> rehearsal = rehearse({*m_question.policy, m_cycle.profile, {}, {}, {}}, devices, &m_matches);
        if (!rehearsal)
            return tl::unexpected(rehearsal.error());
        m_out.rehearsal = ReportRehearsal{*m_question.policy, std::move(rehearsal->outcome),
                                          std::move(rehearsal->warnings)};
        return {};
    }

    Result<void> compare()
    {
        if (!m_before)
            return {};
        const FleetPtr fleet = isFiltered() ? fleetPart(*m_before->fleet, rowsAlsoIn(*m_fleet, *m_before->fleet))
                                            : m_before->fleet;
        ReportChange change{{},
                            scoredUnder(m_before->profile, fleet, m_before->completenessFloor, m_scoresBefore),
                            m_before->info};
        change.fleet = fleetChange(*change.before, *m_out.scores, ReportContent::largestChanges);
        m_out.change = std::move(change);
        return {};
    }

    Result<void> readTrend()
    {
        const TimeRange range{m_cycle.info.asOf - ReportContent::trendDays * ticksPerDay, m_cycle.info.asOf};
        const QString &tenant = m_cycle.info.tenantName;
        Result<HistogramPast> past = HistogramTable(m_store.connection()).read(tenant, range, lastOfEachDay);
        if (!past)
            return tl::unexpected(past.error());
        HistoryTable::Choice isMeant;
        if (isFiltered()) { // histograms are of all devices
            for (HistogramPast::Counted &counted : past->counted)
                counted.histogram.reset();
            isMeant = [this](std::string_view machineId) { return m_fleet->find(machineId).has_value(); };
        }
        const Result<FleetTrend> trend = fleetTrend(
            *past, SignatureRules::of(m_cycle.profile),
            [&]() -> Result<std::shared_ptr<const FleetPast>> {
                Result<FleetPast> devices = m_store.history().fleet(tenant, range, isMeant);
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

    void addDay(const PastCycle &cycle, const PlaceCounts &places)
    {
        QString &hash = m_hashes[cycle.profile.get()];
        if (hash.isEmpty())
            hash = profileHash(*cycle.profile);
        m_out.days.push_back({utcDay(cycle.asOf), cycle.asOf, cycle.state, places, hash});
    }

    const ReportQuestion &m_question;
    Store &m_store;
    const StoredCycle &m_cycle;
    const ReportProgress &m_progress;
    FilterExpression m_tests;    // of the filter and the rules
    FilterRecords m_ruleRecords; // what the rules ask of records
    std::optional<StoredCycle> m_before;
    ScoreTablePtr m_scoresBefore; // under the profile of the cycle; nullptr: nobody asks of them
    ScoreTablePtr m_wholeScores;  // of all devices of the cycle
    RowMask m_matches;            // of these, the devices reported
    FleetPtr m_fleet;             // of the devices reported
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
