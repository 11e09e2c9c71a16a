#pragma once

#include "core/policy/policyoutcome.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace Trustgauge {

//! What is rehearsed, and against what.
struct RehearsalQuestion
{
    Policy policy;
    Profile profile;
    FilterExpression filter; //!< which devices; empty: all
    // At most one of these; with none there are no moves.
    std::optional<Profile> againstProfile; //!< the same policy under this profile
    std::optional<Policy> againstPolicy;   //!< this policy under the same profile

    //! The expressions of all policies, and the filter.
    [[nodiscard]] QList<const FilterExpression *> expressions() const;
};

//! The devices of a cycle, with what rules may ask beyond their signals. What is missing is unknown to the rules.
struct RehearsedFleet
{
    FleetPtr fleet;
    int completenessFloor = 50; //!< percent
    FleetPtr before = nullptr;  //!< of the cycle before; nullptr: there is none
    // Of the same fleet; they must live longer.
    const RecordList *cves = nullptr;
    const RecordList *software = nullptr;
};

//! What a policy would do. Nothing is enforced.
struct Rehearsal
{
    ScoreTablePtr scores; //!< of all devices of the cycle
    RowMask rows;         //!< of the devices that were asked about
    PolicyOutcome outcome;
    std::vector<ActionMove> moves; //!< from what it is rehearsed against to the outcome
    //! By row, how often the action changed from cycle to cycle; nullopt: not counted.
    std::optional<std::vector<uint32_t>> changes;
    size_t cyclesReplayed = 0; //!< for the changes, the rehearsed one included
};

//! Usage, naming the filter or the policy, when a regular expression exceeds its bound. Not for the GUI thread.
[[nodiscard]] Result<Rehearsal> rehearse(const RehearsalQuestion &question, const RehearsedFleet &devices);

//! The policy's outcome for some devices of a cycle. Errors as above.
//! \param among nullptr: all
[[nodiscard]] Result<PolicyOutcome> outcomeFor(const Policy &policy, const Profile &profile,
                                               const RehearsedFleet &devices, const RowMask *among);

} // namespace Trustgauge
