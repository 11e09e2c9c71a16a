#pragma once

#include "core/config/tenant.h"
#include "core/store/cycle.h"
#include "core/store/outbox.h"

namespace Trustgauge {

//! A person's word for what publishing does not do by itself.
struct PublishOverrides
{
    bool acceptBandChanges = false;
    bool includePartial = false;
    bool tombstones = false; //!< also where the store's setting does not ask for them
};

//! What publishing a cycle would send, with the figures of the brake.
struct PublishPlan
{
    std::vector<OutboxRecord> records; //!< devices, corrections, and last the summary
    qint64 devices = 0;                //!< records with a score
    qint64 insufficient = 0;           //!< devices left out for lack of data
    qint64 duplicates = 0;             //!< devices left out because another record has their Entra device id
    qint64 corrections = 0;            //!< records that take an old score back
    qint64 tombstones = 0;             //!< null values for devices whose last record says that they have left
    qint64 formerKeys = 0;             //!< records that take devices back under keys of an older form
    qint64 compared = 0;               //!< devices among what was last accepted
    qint64 bandChanges = 0;            //!< of these, how many change band
    //! Of these, how many are not in the cycle, though the last publish had them. One that was missing before, and one that
    //! was merged into another, does not count.
    qint64 missing = 0;

    //! More than that share of the compared devices changes band or is missing. Nothing compared never trips it.
    [[nodiscard]] bool tripsBrake(int percent) const { return (bandChanges + missing) * 100 > compared * percent; }
};

enum class EventIds {
    Make,
    LeaveOut, //!< a preview: null in the JSON
};

//! Renders the records of a cycle (`trustgauge/device-score/1` and `trustgauge/fleet-summary/1`). Devices with one
//! Entra device id are represented once: onboarded first, then the latest `lastSeen`, then the smallest machine id.
//! Devices below the completeness floor are left out. A device that was published (or waits) and is now one of these,
//! was merged, or has left gets one record with a null score. A device that was accepted under a key of an older form is
//! taken back there (`gone`) beside its first record under the key of today, see recordKey(). With tombstones, which the store's setting or the caller
//! asks for, a key whose last accepted record says `gone` gets a null value in a later cycle. The store's thread.
[[nodiscard]] Result<PublishPlan> planOf(const StoredCycle &cycle, const TenantConfig &tenant, Outbox &outbox,
                                         EventIds ids, bool tombstones = false);

//! What tells one destination from another: what was accepted by one says nothing about another.
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

//! Queues a cycle of the store unless a rail holds it. Within a transaction: that which stores the cycle, or one of
//! its own. The tenant must have a publish section.
[[nodiscard]] Result<QueueOutcome> queueCycle(const StoredCycle &cycle, const TenantConfig &tenant, Outbox &outbox,
                                              const PublishOverrides &overrides);

} // namespace Trustgauge
