#include "core/publish/publishcontrol.h"

#include "core/store/store.h"

#include <QPair>
#include <QSet>

#include <iterator>
#include <utility>

namespace Trustgauge {

PublishControl::PublishControl(Store &store, TenantConfig tenant, std::optional<Profile> inUse)
    : m_store(store),
      m_tenant(std::move(tenant)),
      m_inUse(std::move(inUse)),
      m_outbox(store, m_tenant.name)
{}

Result<std::optional<NewCycle>> PublishControl::newCycle(bool includePartial)
{
    if (const Result<void> whole = m_outbox.checkWhole(); !whole)
        return tl::unexpected(whole.error());
    const Result<std::optional<PublishableCycle>> cycle = m_outbox.newestCycle(includePartial);
    if (!cycle)
        return tl::unexpected(cycle.error());
    const Result<std::optional<PublishRun>> last = m_outbox.lastQueued();
    if (!last)
        return tl::unexpected(last.error());
    if (!*cycle)
        return std::nullopt;
    if (!*last || (*last)->target != targetOf(m_tenant))
        return NewCycle{**cycle, false};
    if ((*cycle)->id == (*last)->cycleId) {
        const bool otherProfile = m_inUse && !(*last)->profileHash.isEmpty()
                                  && (*last)->profileHash != profileHash(*m_inUse);
        return otherProfile ? std::optional(NewCycle{**cycle, true}) : std::nullopt;
    }
    return (*cycle)->asOf >= (*last)->asOf ? std::optional(NewCycle{**cycle, false}) : std::nullopt;
}

Error PublishControl::nothingStored(bool includePartial)
{
    const Result<std::optional<PublishableCycle>> partial = m_outbox.newestCycle(true);
    if (!partial)
        return partial.error();
    return {ErrorCode::StoreEmpty, m_store.path(),
            (*partial && !includePartial
                 ? sentence("Publish", "holds only partial cycles of \"%1\"; --include-partial publishes the newest")
                 : sentence("Publish", "holds no complete cycle of \"%1\"; poll it first"))
                .arg(m_tenant.name),
            0};
}

Result<StoredCycle> PublishControl::load(const NewCycle &chosen)
{
    Result<std::optional<StoredCycle>> cycle = m_store.cycles().load(
        m_tenant.name, chosen.cycle.complete ? CycleTable::Which::LastComplete : CycleTable::Which::NewestWithData);
    if (!cycle)
        return tl::unexpected(cycle.error());
    if (!*cycle || (*cycle)->info.id != chosen.cycle.id)
        return failure(ErrorCode::Internal, m_store.path(),
                       sentence("Publish", "the cycle to be published is not there"));
    StoredCycle out = std::move(**cycle);
    if (m_inUse)
        out.profile = *m_inUse;
    return out;
}

Result<void> PublishControl::preview(const PublishOverrides &overrides, int mostWaiting,
                                     const std::function<Result<void>(PublishPreview &)> &look)
{
    const Error undo{ErrorCode::Cancelled, {}, {}, 0};
    const auto done = m_outbox.inTransaction([&]() -> Result<void> {
        PublishPreview out;
        Result<std::optional<NewCycle>> chosen = newCycle(overrides.includePartial);
        if (!chosen)
            return tl::unexpected(chosen.error());
        out.cycle = std::move(*chosen);
        if (const auto r = m_outbox.beginTarget(targetOf(m_tenant)); !r)
            return r;
        if (const auto r = m_outbox.requeue(); !r)
            return r;
        Result<std::vector<OutboxRecord>> devices = m_outbox.waiting(RecordKind::Device, mostWaiting);
        if (!devices)
            return tl::unexpected(devices.error());
        Result<std::vector<OutboxRecord>> summaries = m_outbox.waiting(RecordKind::Summary, mostWaiting);
        if (!summaries)
            return tl::unexpected(summaries.error());
        if (out.cycle) {
            const Result<StoredCycle> cycle = load(*out.cycle);
            if (!cycle)
                return tl::unexpected(cycle.error());
            Result<PublishPlan> plan = planOf(*cycle, m_tenant, m_outbox, EventIds::LeaveOut, overrides.tombstones);
            if (!plan)
                return tl::unexpected(plan.error());
            out.brake = plan->tripsBrake(m_tenant.publish->bandChangeBrakePercent);
            out.planned = static_cast<qint64>(plan->records.size());
            QSet<QPair<int, QString>> replaced;
            for (const OutboxRecord &record : plan->records)
                replaced.insert({static_cast<int>(record.kind), record.machineId});
            for (std::vector<OutboxRecord> *waiting : {&*devices, &*summaries})
                std::erase_if(*waiting, [&replaced](const OutboxRecord &record) {
                    return replaced.contains({static_cast<int>(record.kind), record.machineId});
                });
            for (OutboxRecord &record : plan->records)
                (record.kind == RecordKind::Summary ? *summaries : *devices).push_back(std::move(record));
            plan->records.clear();
            out.plan = std::move(*plan);
        }
        out.records = std::move(*devices);
        out.records.insert(out.records.end(), std::make_move_iterator(summaries->begin()),
                           std::make_move_iterator(summaries->end()));
        if (const auto r = look(out); !r)
            return r;
        return tl::unexpected(undo);
    });
    return done.error() == undo ? Result<void>() : done;
}

Result<std::optional<QueueOutcome>> PublishControl::queueNew(const PublishOverrides &overrides)
{
    std::optional<QueueOutcome> out;
    const auto done = m_outbox.inTransaction([&]() -> Result<void> {
        const Result<std::optional<NewCycle>> chosen = newCycle(overrides.includePartial);
        if (!chosen || !*chosen)
            return chosen ? Result<void>() : tl::unexpected(chosen.error());
        const Result<StoredCycle> cycle = load(**chosen);
        if (!cycle)
            return tl::unexpected(cycle.error());
        Result<QueueOutcome> queued = queueCycle(*cycle, m_tenant, m_outbox, overrides);
        if (!queued)
            return tl::unexpected(queued.error());
        out = std::move(*queued);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace Trustgauge
