#pragma once

#include "core/policy/actionchanges.h"
#include "core/policy/policyoutcome.h"
#include "core/policy/policywarnings.h"

#include <atomic>
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
    size_t mostDevices = usualMostDevices; //!< an action that more devices meet is warned of

    //! The expressions of all policies, and the filter.
    [[nodiscard]] QList<const FilterExpression *> expressions() const;
};

//! The devices of a cycle, with what rules may ask beyond their signals. What is missing is unknown to the rules.
struct RehearsedFleet
{
    FleetPtr fleet;
    int completenessFloor = 50; //!< percent
    //! Scores of the cycle before, under any profile: what fits is not computed again. nullptr: there is none.
    ScoreTablePtr before = nullptr;
    RecordLists records{}; //!< of the same fleet
    //! Likewise of the fleet. May be nullptr.
    ScoreTablePtr known = nullptr;
    const std::atomic<bool> *cancelled = nullptr; //!< may be set from another thread
};

//! What a policy would do. Nothing is enforced.
struct Rehearsal
{
    ScoreTablePtr scores; //!< of all devices of the cycle
    RowMask rows;         //!< of the devices that were asked about
    PolicyOutcome outcome;
    std::vector<PolicyWarning> warnings = {};
    //! What it is rehearsed against decides, and the moves from that to the outcome; nullopt: against nothing.
    std::optional<PolicyOutcome> against = {};
    std::vector<ActionMove> moves = {};
    //! When earlier cycles are replayed, up to the rehearsed one, and the same of what it is rehearsed against.
    std::optional<CountedChanges> changes = {}, againstChanges = {};
};

//! The devices that meet one action, by an index into the outcome's actions; ascending.
[[nodiscard]] std::vector<uint32_t> rowsOfAction(const PolicyOutcome &outcome, uint32_t action);
//! The devices that a rule, from 1, or `otherwise`, 0, decides about; ascending.
[[nodiscard]] std::vector<uint32_t> rowsOfRule(const PolicyOutcome &outcome, uint32_t rule);
//! The devices that move from one action to another; ascending. None without something to compare with.
[[nodiscard]] std::vector<uint32_t> rowsOfMove(const Rehearsal &rehearsal, const QString &from, const QString &to);

//! Usage, naming the filter or the policy, when a regular expression exceeds its bound; Cancelled. A million devices and
//! twenty rules take less than a second: not for the GUI thread.
//! \param matching the devices that the filter finds, where somebody knows them already; else nullptr
[[nodiscard]] Result<Rehearsal> rehearse(const RehearsalQuestion &question, const RehearsedFleet &devices,
                                         const RowMask *matching = nullptr);

//! The policy's outcome for some devices of a cycle. Errors as above.
//! \param among nullptr: all
[[nodiscard]] Result<PolicyOutcome> outcomeFor(const Policy &policy, const Profile &profile,
                                               const RehearsedFleet &devices, const RowMask *among);

} // namespace Trustgauge
