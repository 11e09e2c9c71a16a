#include "ui/session/fleetsession.h"

#include <algorithm>

namespace Trustgauge {

namespace {

struct Scored
{
    ScoreTablePtr scores;
    FleetSummary summary;
};

Scored scored(const FleetPtr &fleet, const Profile &profile, int floor, const SignatureIndexPtr &reuse)
{
    auto scores = std::make_shared<const ScoreTable>(indexFor(fleet, profile, reuse), profile, floor);
    return {scores, scores->summary()};
}

} // namespace

FleetSession::FleetSession(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, [this] {
        m_opened = true;
        m_storeError.reset();
        emit viewChanged();
    });
    connect(&workspace, &Workspace::failed, this, [this](const Error &error, Workspace::Part part) {
        m_storeError = error;
        m_failedPart = part;
        emit viewChanged();
    });
    connect(workspace.tenants().origin(), &TenantService::changed, this, &FleetSession::takeTenants);
    connect(workspace.profiles().origin(), &ProfileService::changed, this, [this](const QList<Profile> &profiles) {
        m_profiles = profiles;
        emit profilesChanged();
        for (const TenantConfig &tenant : std::as_const(m_tenants))
            rescore(tenant.name);
    });
    connect(workspace.secrets().origin(), &SecretService::keychainChecked, this,
            [this](const QString &name, bool available) {
        if (name == m_keychainName && available == m_keychainAvailable)
            return;
        m_keychainName = name;
        m_keychainAvailable = available;
        emit keychainChanged();
    });
    connect(workspace.secrets().origin(), &SecretService::datesChanged, this, [this](const SecretDates &dates) {
        m_secretDates = dates;
        emit viewChanged();
    });
    connect(workspace.polls().origin(), &PollService::cycleLoaded, this, &FleetSession::takeCycle);
    connect(workspace.polls().origin(), &PollService::noCycle, this, [this](const QString &name) {
        at(name).loaded = true;
        emit viewChanged();
    });
    connect(workspace.polls().origin(), &PollService::started, this, [this](const QString &name) {
        at(name).polling = true;
        at(name).progress = {};
        at(name).polledBy.reset();
        emit viewChanged(); // the previous outcome is kept until this poll has ended
    });
    connect(workspace.polls().origin(), &PollService::failedBefore, this,
            [this](const QString &name, const CycleInfo &failure) {
        takeFailure(name, {failure.fault.value_or(ErrorCode::Api), {}, failure.reason, 0},
                    failure.finished == noTime ? failure.started : failure.finished, true);
        emit viewChanged();
    });
    connect(workspace.polls().origin(), &PollService::callsLeftTold, this,
            [this](const QString &name, int minute, int hour) {
        if (at(name).polling)
            return; // the poll reports this itself
        PollProgress left;
        left.callsLeftThisMinute = minute;
        left.callsLeftThisHour = hour;
        at(name).lastProgress = left;
        if (name == m_tenantName)
            emit progressChanged();
    });
    connect(workspace.polls().origin(), &PollService::left, this, [this](const QString &name, const Error &error) {
        if (error.code == ErrorCode::StoreLocked)
            at(name).polledBy = error;
        emit viewChanged();
    });
    connect(workspace.polls().origin(), &PollService::polledElsewhere, this,
            [this](const QString &name, const std::optional<Error> &who) {
        if (at(name).polledBy == who)
            return;
        at(name).polledBy = who;
        emit viewChanged();
    });
    connect(&workspace, &Workspace::outageChanged, this, &FleetSession::viewChanged);
    connect(workspace.tenants().origin(), &TenantService::removed, this,
            [this](const QString &name) { m_states.remove(name); }); // another tenant may get the same name later
    connect(workspace.polls().origin(), &PollService::progressed, this,
            [this](const QString &name, const PollProgress &progress) {
        TenantState &state = at(name);
        state.polling = true;
        state.progress = progress;
        if (progress.callsLeftThisMinute >= 0)
            state.lastProgress = progress;
        if (name == m_tenantName)
            emit progressChanged();
    });
    connect(workspace.polls().origin(), &PollService::finished, this, [this](const QString &name, const CycleInfo &) {
        at(name).polling = false;
        at(name).pollError.reset();
        emit viewChanged();
        emit pollEnded(name, true);
    });
    connect(workspace.polls().origin(), &PollService::failed, this, [this](const QString &name, const Error &error) {
        TenantState &state = at(name);
        state.polling = false;
        state.loaded = true;
        if (error.code != ErrorCode::Cancelled) // which says nothing about the connection
            takeFailure(name, error, currentSecond(), false);
        emit viewChanged();
        emit pollEnded(name, false);
    });
}

FleetSession::~FleetSession() = default;

void FleetSession::open()
{
    m_storeError.reset();
    m_workspace.open();
    emit viewChanged();
}

FleetSession::View FleetSession::view() const
{
    if (m_storeError)
        return View::StoreFailed;
    if (m_tenants.isEmpty())
        return m_opened ? View::NoTenants : View::Opening;
    const TenantState &now = state();
    if (now.scores)
        return View::Showing;
    if (now.polling)
        return View::Polling;
    if (now.cycle)
        return View::Loading;
    if (now.pollError)
        return View::PollFailed;
    return now.loaded ? View::Empty : View::Loading;
}

void FleetSession::takeTenants(const QList<TenantConfig> &tenants)
{
    const QList<TenantConfig> before = m_tenants;
    m_tenants = tenants;
    for (const QString &known : m_states.keys()) {
        if (!tenant(known) && !m_states.value(known).polling)
            m_states.remove(known);
    }
    const bool stillThere = tenant(m_tenantName) != nullptr;
    if (!stillThere) {
        // A renamed tenant stays the shown one; a deleted one is replaced by the first.
        const auto old = std::find_if(before.begin(), before.end(),
                                      [this](const TenantConfig &t) { return t.name == m_tenantName; });
        const qsizetype place = old == before.end() ? 0 : old - before.begin();
        m_tenantName = m_tenants.isEmpty()                                             ? QString()
                       : before.size() == m_tenants.size() && place < m_tenants.size() ? m_tenants.at(place).name
                                                                                       : m_tenants.constFirst().name;
        // At opening, the workspace loads every tenant on its own.
        if (m_opened && !m_tenantName.isEmpty() && !state().loaded)
            m_workspace.polls().ask(&PollService::loadLastCycle, m_tenantName);
    }
    emit tenantChanged();
    emit viewChanged();
    emit scoresChanged();
    for (const TenantConfig &now : std::as_const(m_tenants)) {
        if (now.isOnlyShared())
            continue; // scored as its poller did
        const TenantState &known = state(now.name);
        if (known.scores
            && (known.scores->profile().name != now.profile
                || known.scores->completenessFloor() != now.completenessFloor))
            rescore(now.name);
    }
}

void FleetSession::takeCycle(const QString &tenantName, const StoredCycle &cycle)
{
    TenantState &state = at(tenantName);
    state.loaded = true;
    state.cycle = cycle;
    if (cycle.info.asOf > state.pollErrorAt)
        state.pollError.reset(); // another program may have polled successfully since
    emit viewChanged();
    rescore(tenantName);
}

void FleetSession::takeFailure(const QString &tenantName, const Error &error, Ticks when, bool logged)
{
    at(tenantName).pollError = error;
    at(tenantName).pollErrorAt = when;
    at(tenantName).pollErrorLogged = logged;
}

void FleetSession::rescore(const QString &tenantName)
{
    const TenantState &now = state(tenantName);
    if (!now.cycle || !now.cycle->fleet)
        return;
    const TenantConfig *config = tenant(tenantName);
    const int floor = config && !config->isOnlyShared() ? config->completenessFloor : now.cycle->completenessFloor;
    const Profile profile = profileFor(tenantName);
    if (now.scores && now.scores->index()->fleet() == now.cycle->fleet && now.scores->profile() == profile
        && now.scores->completenessFloor() == floor)
        return;
    const SignatureIndexPtr reuse = now.scores ? now.scores->index() : SignatureIndexPtr();
    auto &call = m_scoring[tenantName];
    if (!call)
        call = std::make_shared<LatestCall>();
    call->run(
        this, [fleet = now.cycle->fleet, profile, floor, reuse] { return scored(fleet, profile, floor, reuse); },
        [this, tenantName](const Scored &result) {
        TenantState &target = at(tenantName);
        target.scores = result.scores;
        target.summary = result.summary;
        emit tenantScored(tenantName);
        if (tenantName == m_tenantName) {
            emit viewChanged();
            emit scoresChanged();
        }
        });
}

Profile FleetSession::profileFor(const QString &tenantName) const
{
    const TenantConfig *config = tenant(tenantName);
    const QString name = config ? config->profile : QString();
    for (const Profile &candidate : m_profiles) {
        if (candidate.name == name && profileErrors(candidate).empty())
            return candidate;
    }
    const TenantState &now = state(tenantName);
    return now.cycle && profileErrors(now.cycle->profile).empty() ? now.cycle->profile : Profile{};
}

Profile FleetSession::profile() const
{
    return profileFor(m_tenantName);
}

void FleetSession::selectTenant(const QString &name)
{
    if (name == m_tenantName || !tenant(name))
        return;
    m_tenantName = name;
    if (m_opened && !state().loaded)
        m_workspace.polls().ask(&PollService::loadLastCycle, name);
    emit tenantChanged();
    emit viewChanged();
    emit scoresChanged();
}

const TenantConfig *FleetSession::tenant(const QString &name) const
{
    const auto it = std::find_if(m_tenants.begin(), m_tenants.end(),
                                 [&name](const TenantConfig &t) { return t.name == name; });
    return it == m_tenants.end() ? nullptr : &*it;
}

const TenantConfig *FleetSession::tenant() const
{
    return tenant(m_tenantName);
}

const TenantState &FleetSession::state(const QString &tenantName) const
{
    static const TenantState none;
    const auto it = m_states.constFind(tenantName);
    return it == m_states.cend() ? none : *it;
}

const TenantState &FleetSession::state() const
{
    return state(m_tenantName);
}

bool FleetSession::isStale(Ticks now) const
{
    const TenantConfig *config = tenant();
    const TenantState &known = state();
    if (!config || !known.cycle || config->pollIntervalMinutes <= 0)
        return false;
    return now - known.cycle->info.asOf > 2 * config->pollIntervalMinutes * 60 * ticksPerSecond;
}

FleetSession::Hindrance FleetSession::hindranceOf(const Workspace &workspace)
{
    return workspace.outage() ? Hindrance::Outage : workspace.mayWrite() ? Hindrance::None : Hindrance::MayOnlyRead;
}

FleetSession::Hindrance FleetSession::hindrance() const
{
    const Hindrance ofAll = hindranceOf(m_workspace);
    const TenantConfig *shown = tenant();
    return ofAll == Hindrance::None && shown && shown->isOnlyShared() ? Hindrance::NoSettings : ofAll;
}

void FleetSession::poll()
{
    if (!m_tenantName.isEmpty())
        m_workspace.polls().ask(&PollService::pollNow, m_tenantName);
}

void FleetSession::cancelPoll()
{
    if (!m_tenantName.isEmpty())
        m_workspace.cancelPoll(m_tenantName);
}

} // namespace Trustgauge
