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
    bool isRepublished = false; //!< queued before, with scores of another profile than the one in use

    bool operator==(const NewCycle &) const = default;
};

//! What publishing now would send, see PublishControl::preview().
struct PublishPreview
{
    std::optional<NewCycle> cycle; //!< nullopt: nothing is new
    PublishPlan plan;              //!< of that cycle, without its records
    bool brake = false;            //!< the brake holds it without a person's word
    //! In sending order: records already waiting that the plan does not replace, parked records, and
    //! the plan's records, which have no event ids yet.
    std::vector<OutboxRecord> records;
    qint64 planned = 0; //!< how many of the records are from the plan
};

//! Decides what is new for a tenant, previews what would be sent, and queues it; for the window and the command line.
//! The tenant must have a publish section. On the store's thread; every call may wait for the disk.
class PublishControl
{
public:
    //! \param store must live longer
    //! \param inUse the tenant's profile if cycles are to be published under it; otherwise they are published as they
    //! were scored
    PublishControl(Store &store, TenantConfig tenant, std::optional<Profile> inUse = {});

    [[nodiscard]] Outbox &outbox() { return m_outbox; }

    //! The newest complete cycle, or with `includePartial` the newest with data; nullopt when that cycle or a newer one
    //! was already queued for this destination.
    [[nodiscard]] Result<std::optional<NewCycle>> newCycle(bool includePartial);
    //! The error that explains why there is nothing to publish, for a tenant that never queued anything.
    [[nodiscard]] Error nothingStored(bool includePartial);

    //! Plans as if it were queued, also for a new destination, calls `look` with the result, and rolls everything back.
    //! \param mostWaiting at most this many of the already waiting records, per topic
    [[nodiscard]] Result<void> preview(const PublishOverrides &overrides, int mostWaiting,
                                       const std::function<Result<void>(PublishPreview &)> &look);
    //! Decides what is new and queues it, unless a safety check holds it, in one transaction: if two programs do this
    //! at the same time, one of them finds nothing new. nullopt when nothing is new.
    [[nodiscard]] Result<std::optional<QueueOutcome>> queueNew(const PublishOverrides &overrides);

private:
    [[nodiscard]] Result<StoredCycle> load(const NewCycle &chosen);

    Store &m_store;
    TenantConfig m_tenant;
    std::optional<Profile> m_inUse;
    Outbox m_outbox;
};

} // namespace Trustgauge
