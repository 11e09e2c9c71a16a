#pragma once

#include "core/poll/cyclestore.h"
#include "core/poll/pollcontext.h"
#include "support/pollfixture.h"

#include <QTemporaryDir>
#include <QtGlobal>

#include <memory>

namespace Trustgauge {

//! A base of tests that store the cycles of a simulator and poll again with what was stored.
class StoredPolls
{
protected:
    PollFixture m_poll;
    std::unique_ptr<QTemporaryDir> m_folder; //!< of the store
    std::unique_ptr<Store> m_store;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("s.db")); }
    void makeStore()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Store>> made = Store::open(path(), Store::Open::MakeIfMissing);
        if (!made)
            qFatal("no store");
        m_store = std::move(*made);
    }
    //! The context of the tenant's next cycle, as if its last answer were older than six hours.
    [[nodiscard]] PollContext input(const TenantConfig &tenant, bool fresh = false)
    {
        Result<PollContext> out = pollContextFor(*m_store, tenant, fresh);
        if (!out)
            qFatal("poll input");
        out->answer.reset();
        return *out;
    }
    Result<CycleOutcome> pollAndStore(const TenantConfig &tenant, const PollContext &given)
    {
        Result<CycleOutcome> outcome = m_poll.poll(tenant, given);
        if (!outcome)
            return outcome;
        if (const auto begun = m_store->cycles().begin(outcome->info); !begun)
            return tl::unexpected(begun.error());
        const auto stored = storeCycle(*m_store, {outcome->info, outcome->fleet, Profile(), 50}, *outcome);
        return stored ? outcome : tl::unexpected(stored.error());
    }
    Result<CycleOutcome> pollAndStore(const TenantConfig &tenant, bool fresh = false)
    {
        return pollAndStore(tenant, input(tenant, fresh));
    }
};

} // namespace Trustgauge
