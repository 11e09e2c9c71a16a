#pragma once

#include "core/config/tenant.h"
#include "core/defender/ratelimiter.h"
#include "core/store/vulnerabilitybaseline.h"

#include <QString>

#include <optional>
#include <vector>

namespace Trustgauge {

//! The expected cost of reading all vulnerabilities from one source.
struct SourcePlan
{
    VulnerabilitySource source = VulnerabilitySource::Bulk;
    qint64 calls = 0;   //!< API calls, without those for devices and antivirus
    qint64 bytes = 0;   //!< to download
    double minutes = 0; //!< given the calls left now

    bool operator==(const SourcePlan &) const = default;
};

//! The facts that a plan is based on.
struct PlanFacts
{
    qint64 devices = 0;
    qint64 rowsPerThousand = 0; //!< vulnerability rows per thousand devices; 0: not known, 200 per device are assumed
    int intervalMinutes = 0;
    bool withAntivirus = true;
    std::optional<BaselineInfo> baseline = {}; //!< stored records to which changes can be applied
};

//! Estimates what every source costs for a fleet, from the documented limits and the calls left.
class PollPlanner
{
public:
    PollPlanner(const PlanFacts &facts, RateLimiter &limiter);

    [[nodiscard]] const SourcePlan &planOf(VulnerabilitySource source) const;
    //! The fastest plan; of equal ones the one with fewer calls.
    [[nodiscard]] const SourcePlan &soonest() const;
    //! Why the fastest was chosen, in English.
    [[nodiscard]] Message reason() const;
    //! Whether reading only changes is faster than the tenant's source, or equally fast with less to download. False
    //! when there are no records to apply changes to.
    [[nodiscard]] bool areChangesCheaper(VulnerabilitySource source) const;
    //! The cost of reading only changes; nullopt when there are no records to apply them to.
    [[nodiscard]] const std::optional<SourcePlan> &changes() const { return m_changes; }
    //! Why only changes are read, in English.
    [[nodiscard]] Message reasonForChanges(VulnerabilitySource source) const;
    //! A warning, in English, that cycles with this source cannot finish within the interval, with an alternative;
    //! empty when they can. For `auto`: of the fastest source; of changes only, where these are read.
    [[nodiscard]] Message warning(VulnerabilitySource source) const;

private:
    template<class Wait>
    static SourcePlan planOfChanges(const BaselineInfo &baseline, const Wait &wait);
    [[nodiscard]] double cycleMinutes(const SourcePlan &plan) const { return m_listMinutes + plan.minutes; }

    PlanFacts m_facts;
    double m_listMinutes = 0; //!< for devices and antivirus
    std::vector<SourcePlan> m_plans;
    std::optional<SourcePlan> m_changes;
};

//! Minutes until the last of `calls` has started: first the calls left this minute, then minute by minute, and hour by
//! hour when the hourly limit is reached.
[[nodiscard]] double minutesForCalls(qint64 calls, const CallLimit &limit, int leftThisMinute, int leftThisHour);

} // namespace Trustgauge
