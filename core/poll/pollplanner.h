#pragma once

#include "core/config/tenant.h"
#include "core/defender/ratelimiter.h"
#include "core/store/vulnerabilitybaseline.h"

#include <QString>

#include <optional>
#include <vector>

namespace Trustgauge {

//! What reading all vulnerabilities from one source is expected to take.
struct SourcePlan
{
    VulnerabilitySource source = VulnerabilitySource::Bulk;
    qint64 calls = 0;   //!< to the API, without those for devices and antivirus
    qint64 bytes = 0;   //!< to be received
    double minutes = 0; //!< with what is left of the limits now

    bool operator==(const SourcePlan &) const = default;
};

//! What a plan goes by.
struct PlanFacts
{
    qint64 devices = 0;
    qint64 rowsPerThousand = 0; //!< vulnerability rows of a thousand devices; 0: not known, 200 a device are assumed
    int intervalMinutes = 0;
    bool withAntivirus = true;
    std::optional<BaselineInfo> baseline = {}; //!< records that changes can be brought to
};

//! Predicts what every source takes for a fleet under the documented limits and what the limiter says is left.
class PollPlanner
{
public:
    PollPlanner(const PlanFacts &facts, RateLimiter &limiter);

    //! Per device, bulk and export, in this order.
    [[nodiscard]] const std::vector<SourcePlan> &plans() const { return m_plans; }
    [[nodiscard]] const SourcePlan &planOf(VulnerabilitySource source) const;
    //! The one that finishes soonest; of two alike the one with fewer calls.
    [[nodiscard]] const SourcePlan &soonest() const;
    //! Why the soonest was chosen, in English.
    [[nodiscard]] Message reason() const;
    //! Whether to read only what changed finishes sooner than what the tenant's source would do, or as soon with less to
    //! receive. False where there is nothing that changes could be brought to.
    [[nodiscard]] bool areChangesCheaper(VulnerabilitySource source) const;
    //! What that is expected to take; only where there are records to bring changes to.
    [[nodiscard]] const std::optional<SourcePlan> &changes() const { return m_changes; }
    //! Why only changes are read, in English.
    [[nodiscard]] Message reasonForChanges(VulnerabilitySource source) const;
    //! Says, in English, that cycles with this source cannot finish within the interval, and what would; empty when
    //! they can. For `auto`: with the soonest; with changes only, where they are read.
    [[nodiscard]] Message warning(VulnerabilitySource source) const;

private:
    template<class Wait>
    static SourcePlan planOfChanges(const BaselineInfo &baseline, const Wait &wait);
    [[nodiscard]] double cycleMinutes(const SourcePlan &plan) const { return m_listMinutes + plan.minutes; }

    PlanFacts m_facts;
    double m_listMinutes = 0; //!< devices and antivirus
    std::vector<SourcePlan> m_plans;
    std::optional<SourcePlan> m_changes;
};

//! Minutes until the last of so many calls has started: at once what this minute has left, then minute by minute, and
//! hour by hour where the hour's limit binds.
[[nodiscard]] double minutesForCalls(qint64 calls, const CallLimit &limit, int leftThisMinute, int leftThisHour);

} // namespace Trustgauge
