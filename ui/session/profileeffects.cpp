#include "ui/session/profileeffects.h"

#include "ui/session/fleetsession.h"

#include <algorithm>

namespace Trustgauge {

ProfileEffects::ProfileEffects(const FleetSession &session, Profile profile, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_profile(std::move(profile))
{
    connect(&session, &FleetSession::tenantScored, this, &ProfileEffects::next);
    connect(&session, &FleetSession::viewChanged, this, &ProfileEffects::next);
    next();
}

TenantEffect ProfileEffects::of(const QString &tenantName) const
{
    const TenantState &state = m_session.state(tenantName);
    if (!state.scores)
        return {state.loaded && !state.cycle ? TenantEffect::State::NoData : TenantEffect::State::Loading, {}};
    const auto counted = m_counted.constFind(tenantName);
    if (counted == m_counted.cend() || counted->inUse != state.scores)
        return {TenantEffect::State::Counting, {}};
    return {TenantEffect::State::Known, counted->outcome};
}

int ProfileEffects::open() const
{
    const QList<TenantConfig> &tenants = m_session.tenants();
    return static_cast<int>(std::count_if(tenants.begin(), tenants.end(), [this](const TenantConfig &tenant) {
        const TenantEffect::State state = of(tenant.name).state;
        return state == TenantEffect::State::Loading || state == TenantEffect::State::Counting;
    }));
}

void ProfileEffects::next()
{
    emit changed();
    if (m_call.isRunning())
        return;
    const QList<TenantConfig> &tenants = m_session.tenants();
    const auto tenant = std::find_if(tenants.begin(), tenants.end(), [this](const TenantConfig &one) {
        return of(one.name).state == TenantEffect::State::Counting;
    });
    if (tenant == tenants.end())
        return;
    const TenantState &state = m_session.state(tenant->name);
    m_call.run(
        this,
        [inUse = state.scores, summary = state.summary, profile = m_profile] {
        const SignatureIndexPtr index = indexFor(inUse->index()->fleet(), profile, inUse->index());
        const ScoreTable after(index, profile, inUse->completenessFloor());
        return Counted{inUse, tuningOutcome(*inUse, summary, after, 0)};
        },
        [this, name = tenant->name](const Counted &counted) {
        m_counted.insert(name, counted);
        next();
    });
}

} // namespace Trustgauge
