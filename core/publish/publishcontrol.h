#pragma once

#include "core/config/tenant.h"
#include "core/publish/publishplan.h"
#include "core/scoring/profile.h"
#include "core/store/outbox.h"

#include <functional>
#include <optional>
#include <vector>

namespace Trustgauge {

class Store;

//! A cycle that publishing now would queue.
struct NewCycle
{
    PublishableCycle cycle;
    bool isRepublished = false; //!< it was queued before, with scores of another profile than the one in use

    bool operator==(const NewCycle &) const = default;
};

//! What publishing now would send, see PublishControl::preview().
struct PublishPreview
{
    std::optional<NewCycle> cycle; //!< nullopt: nothing is new
    PublishPlan plan;              //!< of that cycle, without its records
    bool brake = false;            //!< the brake holds it without a person's word
    //! In the order in which they would go out: what waits already and is not replaced, what was put aside, and the
    //! plan's records, whose event ids are not made yet.
    std::vector<OutboxRecord> records;
    qint64 planned = 0; //!< of these, those of the plan
};

//! What is new of a tenant, what it would send, and queueing it: decided here, once, for the window and the command
//! line. The tenant must have a publish section. On the store's thread; every call may wait for the disk.
class PublishControl
{
public:
    //! \param store must live longer
    //! \param inUse the tenant's profile, where a cycle is to be published under it; else a cycle is published as it was
    //! scored
    PublishControl(Store &store, TenantConfig tenant, std::optional<Profile> inUse = {});

    [[nodiscard]] Outbox &outbox() { return m_outbox; }

    //! The newest complete cycle, or with a person's word the newest with data, unless it, or a newer one, was queued for
    //! this destination before; nullopt when there is nothing new.
    [[nodiscard]] Result<std::optional<NewCycle>> newCycle(bool includePartial);
    //! The error that says why there is nothing to publish, for a tenant of which nothing was ever queued.
    [[nodiscard]] Error nothingStored(bool includePartial);

    //! Plans as if it were queued, another destination included, lets `look` see that, and undoes it.
    //! \param mostWaiting so many records of what waits already, of each topic
    [[nodiscard]] Result<void> preview(const PublishOverrides &overrides, int mostWaiting,
                                       const std::function<Result<void>(PublishPreview &)> &look);
    //! Decides what is new and queues it, unless a rail holds it, in one transaction: of two programs that do so at once
    //! one finds nothing new. nullopt when nothing is new.
    [[nodiscard]] Result<std::optional<QueueOutcome>> queueNew(const PublishOverrides &overrides);

private:
    [[nodiscard]] Result<StoredCycle> load(const NewCycle &chosen);

    Store &m_store;
    TenantConfig m_tenant;
    std::optional<Profile> m_inUse;
    Outbox m_outbox;
};

} // namespace Trustgauge
