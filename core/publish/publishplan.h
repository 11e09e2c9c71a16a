#pragma once

#include "core/config/tenant.h"
#include "core/store/cycle.h"
#include "core/store/outbox.h"

namespace Trustgauge {

//! What publishing does only when a person asks for it.
struct PublishOverrides
{
    bool acceptBandChanges = false;
    bool includePartial = false;
    bool tombstones = false; //!< also when the store's setting does not ask for them
};

//! What publishing a cycle would send, with the numbers for the brake.
struct PublishPlan
{
    std::vector<OutboxRecord> records; //!< devices, then corrections, the summary last
    qint64 devices = 0;                //!< records with a score
    qint64 insufficient = 0;           //!< devices left out for lack of data
    qint64 duplicates = 0;             //!< devices left out because another record has their Entra device id
    qint64 corrections = 0;            //!< records that withdraw an old score
    qint64 tombstones = 0;             //!< null values for devices whose last record says `gone`
    qint64 formerKeys = 0;             //!< records that withdraw devices under old-format keys
    qint64 compared = 0;               //!< devices that were accepted before
    qint64 bandChanges = 0;            //!< of these, devices that change band
    //! Of these, devices missing from the cycle though the last publish had them. Devices that were missing before, or
    //! were merged into another, do not count.
    qint64 missing = 0;

    //! Whether more than `percent` of the compared devices change band or are missing. Never when nothing was compared.
    [[nodiscard]] bool tripsBrake(int percent) const { return (bandChanges + missing) * 100 > compared * percent; }
};

enum class EventIds {
    Make,
    LeaveOut, //!< for a preview: null in the JSON
};

//! Renders the records of a cycle (`trustgauge/device-score/1` and `trustgauge/fleet-summary/1`). Devices with one
//! Entra device id are represented once: onboarded first, then the latest `lastSeen`, then the smallest machine id.
//! Devices below the completeness floor are left out. A device that was published (or waits) and is now left out, was
//! merged, or has left gets one record with a null score. A device accepted under an old-format key is withdrawn there
//! (`gone`) beside its first record under the current key, see recordKey(). With tombstones (store setting or caller),
//! a key whose last accepted record says `gone` later gets a null value. On the store's thread.
[[nodiscard]] Result<PublishPlan> planOf(const StoredCycle &cycle, const TenantConfig &tenant, Outbox &outbox,
                                         EventIds ids, bool tombstones = false);

//! Identifies a destination: records accepted by one say nothing about another.
[[nodiscard]] QString targetOf(const TenantConfig &tenant);

struct QueueOutcome
{
    enum class State {
        Queued,
        HeldByBrake,
        HeldAsPartial,
    };
    State state = State::Queued;
    PublishPlan plan; //!< without its records

    //! Why it is held, in English; empty when queued.
    [[nodiscard]] Message reason(const PublishTarget &target) const;
};

//! Queues a cycle of the store unless a safety check holds it. Runs in a transaction: the one that stores the cycle, or
//! one of its own. The tenant must have a publish section.
[[nodiscard]] Result<QueueOutcome> queueCycle(const StoredCycle &cycle, const TenantConfig &tenant, Outbox &outbox,
                                              const PublishOverrides &overrides);

} // namespace Trustgauge
