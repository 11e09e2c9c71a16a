#include "core/poll/pollplanner.h"

#include "core/config/vulnerabilitysource.h"

#include <algorithm>
#include <cmath>

namespace Trustgauge {

namespace {

//! `1 call`, `2 calls`.
Message callsOf(qint64 calls)
{
    const auto count = static_cast<int>(calls); // lupdate passes over a cast
    return sentence("Poll", "%n call(s)", nullptr, count);
}

constexpr qint64 assumedRowsPerThousand = 200'000;
constexpr qint64 bytesPerRow = 1'000;
constexpr qint64 bytesPerMachine = 1'500;
constexpr qint64 bulkPageRows = 50'000;
constexpr qint64 listPageRows = 10'000;
constexpr qint64 exportCompression = 12;      // gzip of such rows
constexpr double assumedChangesPerDay = 0.07; // of the records: what is patched each month goes and comes once
constexpr double keptPerSecond = 1e6;         // records read back from the store
constexpr double callSeconds = 0.3;           // from question to first byte
constexpr double callsAtOnce = 10;
constexpr double bytesPerSecond = 10e6;       // of JSON the service makes for an answer
constexpr double exportBytesPerSecond = 50e6; // of JSON in files that lie ready
constexpr double exportSeconds = 60;          // until the service has put its links together

qint64 pagesOf(qint64 rows, qint64 page)
{
    return std::max<qint64>(1, (rows + page - 1) / page);
}

QString minutesText(double minutes)
{
    return minutes < 10 ? QString::number(minutes, 'f', 1) : QString::number(std::ceil(minutes), 'f', 0);
}

qint64 megabytes(qint64 bytes)
{
    return (bytes + 999'999) / 1'000'000;
}

Message phraseOf(VulnerabilitySource source)
{
    return phraseOf(factsOf(source));
}

} // namespace

double minutesForCalls(qint64 calls, const CallLimit &limit, int leftThisMinute, int leftThisHour)
{
    const auto byMinute = [&limit](qint64 n, qint64 atOnce) {
        return n <= atOnce ? 0.0 : std::ceil(static_cast<double>(n - atOnce) / limit.perMinute);
    };
    if (calls <= leftThisHour)
        return byMinute(calls, leftThisMinute);
    const qint64 later = calls - leftThisHour;
    const qint64 hours = (later + limit.perHour - 1) / limit.perHour;
    return 60.0 * static_cast<double>(hours) + byMinute(later - (hours - 1) * limit.perHour, limit.perMinute);
}

template<class Wait>
SourcePlan PollPlanner::planOfChanges(const BaselineInfo &baseline, const Wait &wait)
{
    const auto records = static_cast<double>(baseline.records);
    const double days = static_cast<double>(currentSecond() - baseline.changesSince()) / ticksPerDay;
    double perDay = records * assumedChangesPerDay;
    if (baseline.changeSeconds > 0)
        perDay = static_cast<double>(baseline.changes) * 86'400 / static_cast<double>(baseline.changeSeconds);
    const auto rows = static_cast<qint64>(std::ceil(perDay * std::max(0.0, days)));
    const qint64 pages = pagesOf(rows, bulkPageRows);
    const qint64 bytes = rows * bytesPerRow;
    const double seconds = static_cast<double>(pages) * callSeconds + static_cast<double>(bytes) / bytesPerSecond
                           + records / keptPerSecond;
    return {VulnerabilitySource::Auto, pages, bytes,
            std::max(wait(Endpoint::VulnerabilityChanges, pages), seconds / 60)};
}

PollPlanner::PollPlanner(const PlanFacts &facts, RateLimiter &limiter) : m_facts(facts)
{
    const auto wait = [&limiter](Endpoint endpoint, qint64 calls) {
        return minutesForCalls(calls, documentedLimit(endpoint), limiter.leftThisMinute(endpoint),
                               limiter.leftThisHour(endpoint));
    };
    const qint64 perThousand = facts.rowsPerThousand > 0 ? facts.rowsPerThousand : assumedRowsPerThousand;
    const qint64 rows = facts.devices * perThousand / 1000;
    const qint64 rowBytes = rows * bytesPerRow;
    const auto seconds = [](double s) { return s / 60; };

    const qint64 lists = pagesOf(facts.devices, listPageRows);
    const double listBytes = static_cast<double>(facts.devices * bytesPerMachine * (facts.withAntivirus ? 2 : 1));
    m_listMinutes = wait(Endpoint::Machines, lists) + seconds(static_cast<double>(lists) * callSeconds)
                    + seconds(listBytes / bytesPerSecond);

    const auto devices = static_cast<double>(facts.devices);
    const SourcePlan each{VulnerabilitySource::PerDevice, facts.devices, rowBytes,
                          std::max(wait(Endpoint::MachineVulnerabilities, facts.devices),
                                   seconds(devices * callSeconds / callsAtOnce
                                           + static_cast<double>(rowBytes) / bytesPerSecond))};
    const qint64 pages = pagesOf(rows, bulkPageRows);
    const SourcePlan bulk{VulnerabilitySource::Bulk, pages, rowBytes,
                          std::max(wait(Endpoint::VulnerabilitiesByMachine, pages),
                                   seconds(static_cast<double>(pages) * callSeconds
                                           + static_cast<double>(rowBytes) / bytesPerSecond))};
    const SourcePlan files{VulnerabilitySource::Export, 1, rowBytes / exportCompression,
                           wait(Endpoint::VulnerabilitiesExport, 1)
                               + seconds(exportSeconds + static_cast<double>(rowBytes) / exportBytesPerSecond)};
    m_plans = {each, bulk, files};
    if (facts.baseline)
        m_changes = planOfChanges(*facts.baseline, wait);
}

bool PollPlanner::areChangesCheaper(VulnerabilitySource source) const
{
    if (!m_changes || !readsWholeLists(source))
        return false;
    const SourcePlan &whole = planOf(source);
    return m_changes->minutes != whole.minutes ? m_changes->minutes < whole.minutes : m_changes->bytes < whole.bytes;
}

Message PollPlanner::reasonForChanges(VulnerabilitySource source) const
{
    const SourcePlan &whole = planOf(source);
    return sentence("Poll",
                    "Only what changed since the last answer about vulnerabilities is read: about %1 min with %2 "
                    "and %3 MB, against about %4 min %5.")
        .arg(minutesText(m_changes->minutes))
        .arg(callsOf(m_changes->calls))
        .arg(megabytes(m_changes->bytes))
        .arg(minutesText(whole.minutes))
        .arg(phraseOf(whole.source));
}

const SourcePlan &PollPlanner::planOf(VulnerabilitySource source) const
{
    const auto it = std::find_if(m_plans.begin(), m_plans.end(),
                                 [source](const SourcePlan &plan) { return plan.source == source; });
    return it != m_plans.end() ? *it : soonest();
}

const SourcePlan &PollPlanner::soonest() const
{
    return *std::min_element(m_plans.begin(), m_plans.end(), [](const SourcePlan &a, const SourcePlan &b) {
        return a.minutes != b.minutes ? a.minutes < b.minutes : a.calls < b.calls;
    });
}

Message PollPlanner::reason() const
{
    const SourcePlan &best = soonest();
    QList<Message> others;
    for (const SourcePlan &plan : m_plans) {
        if (plan.source != best.source)
            others << sentence("Poll", "%1 min %2").arg(minutesText(plan.minutes)).arg(phraseOf(plan.source));
    }
    if (m_changes)
        others << sentence("Poll", "%1 min %2").arg(minutesText(m_changes->minutes)).arg(phraseOf(changesSource));
    return sentence("Poll", "Vulnerabilities are read %1: about %2 min with %3 and %4 MB, against about %5.")
        .arg(phraseOf(best.source), minutesText(best.minutes))
        .arg(callsOf(best.calls))
        .arg(megabytes(best.bytes))
        .arg(Message::joined(others, sentence("Poll", " and ")));
}

Message PollPlanner::warning(VulnerabilitySource source) const
{
    if (source == VulnerabilitySource::None || m_facts.intervalMinutes <= 0)
        return {};
    if (areChangesCheaper(source) && cycleMinutes(*m_changes) <= m_facts.intervalMinutes)
        return {};
    const SourcePlan &plan = planOf(source);
    const double minutes = cycleMinutes(plan);
    if (minutes <= m_facts.intervalMinutes)
        return {};
    QList<Message> remedies;
    const SourcePlan &best = soonest();
    if (best.source != plan.source && cycleMinutes(best) <= m_facts.intervalMinutes)
        remedies << sentence("Poll", "read %1 would take about %2 min (vulnerabilitySource \"%3\")")
                        .arg(phraseOf(best.source))
                        .arg(minutesText(cycleMinutes(best)))
                        .arg(keyOf(best.source));
    const auto interval = static_cast<int>(std::ceil(minutes));
    if (interval <= maxPollIntervalMinutes)
        remedies << sentence("Poll", "an interval of %1 min would do").arg(interval);
    if (remedies.isEmpty())
        remedies << sentence("Poll", "no source and no interval would do");
    const auto devices = static_cast<int>(m_facts.devices);
    return sentence("Poll", "This schedule cannot finish: %1 read %2 take about %3 min, and the interval is %4 "
                            "min; %5.")
        .arg(sentence("Poll", "%n device(s)", nullptr, devices))
        .arg(phraseOf(plan.source))
        .arg(minutesText(minutes))
        .arg(m_facts.intervalMinutes)
        .arg(Message::joined(remedies, sentence("Poll", ", or ")));
}

} // namespace Trustgauge
