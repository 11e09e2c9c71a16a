#pragma once

#include "core/policy/policyoutcome.h"
#include "core/policy/policywarnings.h"
#include "core/report/cves.h"
#include "core/scoring/scorechange.h"
#include "core/scoring/signaturetrend.h"
#include "core/store/cycle.h"

#include <optional>
#include <vector>

namespace Trustgauge {

//! A UTC day of the report's trend, as scored then.
struct ReportDay
{
    int64_t day = 0; //!< see utcDay()
    Ticks asOf = noTime;
    CycleState state = CycleState::Complete; //!< partial: the day has no complete cycle
    PlaceCounts places{};
    QString profileHash;
};

//! How the fleet differs from the cycle before.
struct ReportChange
{
    FleetChange fleet;
    ScoreTablePtr before; //!< as scored then
    CycleInfo cycle;      //!< the one before

    //! Data was missing in one of both cycles, so that scores may differ by that alone.
    [[nodiscard]] bool lacksData(const CycleInfo &now) const
    {
        return cycle.state == CycleState::Partial || now.state == CycleState::Partial;
    }
};

//! What vulnerability records say.
struct ReportCves
{
    bool areKept = false; //!< false: there are no records, and the rest is empty
    bool lackSoftware = false;
    Ticks recordsAsOf = noTime;
    std::vector<CveRow> cves; //!< those of most effect, most first
    std::vector<SoftwareRow> software;
    int64_t denominator = 1; //!< of points
    size_t unknown = 0;      //!< devices whose CVEs are unknown
};

//! A policy and what it would do.
struct ReportRehearsal
{
    Policy policy;
    PolicyOutcome outcome;
    std::vector<PolicyWarning> warnings;
};

//! All that a report tells, as data. With a filter, everything is of the devices that match now.
struct ReportContent
{
    QString tenantName;
    QString version; //!< of the program
    Ticks made = noTime;
    CycleInfo cycle;
    ScoreTablePtr scores;  //!< of the devices reported
    size_t allDevices = 0; //!< of the cycle, whether they match or not
    QString filter;        //!< empty: none
    std::vector<ReportDay> days;
    std::optional<ReportChange> change; //!< nullopt: there is no cycle before
    ReportCves cves;
    std::optional<ReportRehearsal> rehearsal;
    QList<Message> remarks; //!< complete sentences

    static constexpr int trendDays = 90;
    static constexpr size_t worstDevices = 50;
    static constexpr size_t topCves = 10;
    static constexpr size_t largestChanges = 10;
};

} // namespace Trustgauge
