#include "core/poll/pollservice.h"

#include "core/auth/secretcheck.h"
#include "core/base/errortext.h"
#include "core/base/ownthread.h"
#include "core/config/tenantlist.h"
#include "core/poll/cyclestore.h"
#include "core/poll/pollcontext.h"
#include "core/store/alerttable.h"
#include "core/store/storeplace.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <utility>

namespace Trustgauge {

namespace {

//! The newest poll, apart from cancelled ones, if its program ended meanwhile, or if it still runs.
std::optional<CycleInfo> unfinishedPoll(Store &store, const QString &tenantName)
{
    const Result<QList<CycleInfo>> log = store.cycles().log(tenantName, cyclesLookedAt);
    if (!log)
        return std::nullopt;
    const auto newest = std::find_if(log->cbegin(), log->cend(),
                                     [](const CycleInfo &info) { return info.state != CycleState::Cancelled; });
    return newest != log->cend() && newest->state == CycleState::Unfinished ? std::optional(*newest) : std::nullopt;
}

Result<bool> isPolledElsewhere(Store &store, const QString &tenantName)
{
    const auto holder = StoreLock::holder(store.connection(), StoreLock::Use::Cycle, tenantName);
    if (!holder)
        return tl::unexpected(holder.error());
    return holder->has_value();
}

} // namespace

PollService::PollService(Parts parts, PollOptions options, QObject *parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_options(options)
{}

PollService::~PollService()
{
    close();
}

void PollService::open(Store &store)
{
    m_store = &store;
    m_mayWrite = store.connection().mayWrite().value_or(true); // if that cannot be found out, writing tells
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("poll"));
    m_runner = new PollRunner(RateLimitFile::of(store.path()));
    m_runner->moveToThread(m_thread.get());
    releaseAtEndOf(*m_thread, [runner = m_runner] { delete runner; });
    connect(m_runner, &PollRunner::progressed, this, &PollService::progressed);
    connect(m_runner, &PollRunner::noticed, this, &PollService::noticed);
    connect(m_runner, &PollRunner::finished, this, &PollService::ended);
    connect(m_runner, &PollRunner::troubled, this, &PollService::troubled);
    connect(m_runner, &PollRunner::deviceAnswered, this, &PollService::answered);
    connect(m_runner, &PollRunner::callsLeftTold, this, &PollService::callsLeftTold);
    connect(m_runner, &PollRunner::budgetTold, this, &PollService::budgetTold);
    m_thread->start();
}

void PollService::close()
{
    if (!m_store)
        return;
    m_closes = true;
    // Queued: calling quit() from here could overtake the cancelling.
    QMetaObject::invokeMethod(m_runner, [runner = m_runner] {
        runner->cancelAll();
        QThread::currentThread()->quit();
    });
    m_thread->wait();
    // Log entries of cancelled cycles arrive as queued calls; without the runner there are no other senders.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    m_polling.clear();
    m_schedules.clear();
    m_thread.reset();
    m_runner = nullptr;
    m_store = nullptr;
    m_closes = false;
}

const TenantConfig *PollService::find(const QString &tenantName) const
{
    const auto it = findTenant(m_tenants, tenantName);
    return it ? *it : nullptr;
}

void PollService::setTenants(const QList<TenantConfig> &tenants)
{
    TG_ON_OWN_THREAD(this);
    m_tenants = tenants;
    if (!m_store || !m_options.ownsSchedules)
        return;
    std::erase_if(m_schedules, [this](const auto &held) {
        const TenantConfig *tenant = find(held.first);
        return !tenant || !tenant->enabled;
    });
    for (const TenantConfig &tenant : std::as_const(m_tenants))
        tellPoller(tenant.name, tenant.enabled ? ownSchedule(tenant.name) : mayPoll(tenant.name));
}

void PollService::claimAgain()
{
    TG_ON_OWN_THREAD(this);
    m_schedules.clear();
    setTenants(QList<TenantConfig>(m_tenants));
}

// If it cannot be claimed, this is tried again when the tenant is due.
void PollService::tellPoller(const QString &tenantName, const Result<void> &claimed)
{
    if (!claimed && claimed.error().code == ErrorCode::StoreLocked) {
        emit polledElsewhere(tenantName, claimed.error());
    } else if (m_schedules.contains(tenantName) || !isServerStore(m_store->path())) {
        emit polledElsewhere(tenantName, std::nullopt);
    } else {
        const auto holder = StoreLock::holder(m_store->connection(), StoreLock::Use::Schedule, tenantName);
        emit polledElsewhere(tenantName, holder.value_or(std::nullopt));
    }
}

void PollService::lookAgain(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    if (!m_store || m_polling.contains(tenantName))
        return;
    const std::optional<CycleInfo> newest = newestCycle(tenantName);
    if (newest && newest->id != m_newest.value(tenantName))
        loadLastCycle(tenantName);
    else
        tellFailure(tenantName);
    tellPoller(tenantName, {});
}

Result<std::vector<StoreLockPtr>> PollService::keepOthersOut(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    std::vector<StoreLockPtr> held;
    if (!m_store)
        return held;
    for (const auto use : {StoreLock::Use::Schedule, StoreLock::Use::Cycle}) {
        if (use == StoreLock::Use::Schedule ? m_schedules.contains(tenantName) : m_polling.contains(tenantName))
            continue;
        Result<StoreLockPtr> lock = StoreLock::take(m_store->path(), use, tenantName);
        if (lock)
            held.push_back(std::move(*lock));
        else if (lock.error().code == ErrorCode::StoreLocked)
            return tl::unexpected(lock.error());
    }
    return held;
}

void PollService::forget(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    cancel(tenantName);
    m_newest.remove(tenantName);
}

void PollService::loadLastCycle(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    if (!m_store)
        return;
    const Result<std::optional<StoredCycle>> cycle = m_store->cycles().load(tenantName,
                                                                            CycleTable::Which::NewestWithData);
    if (!cycle)
        emit troubled(cycle.error());
    if (cycle && *cycle) {
        m_newest.insert(tenantName, (*cycle)->info.id);
        emit cycleLoaded(tenantName, **cycle);
    } else {
        emit noCycle(tenantName);
    }
    tellFailure(tenantName);
}

void PollService::tellFailure(const QString &tenantName)
{
    std::optional<CycleInfo> poll = unfinishedPoll(*m_store, tenantName);
    if (poll && !m_polling.contains(tenantName)) {
        const Result<bool> isElsewhere = isPolledElsewhere(*m_store, tenantName);
        if (!isElsewhere)
            emit troubled(isElsewhere.error());
        if (isElsewhere && !*isElsewhere) {
            poll->reason = sentence("Poll", "The program ended while it polled, so that nothing was stored.");
            emit failedBefore(tenantName, *poll);
            return;
        }
    }
    if (const auto failure = m_store->cycles().lastFailure(tenantName); failure && *failure)
        emit failedBefore(tenantName, **failure);
}

void PollService::logFailure(const TenantConfig &tenant, const Error &error)
{
    CycleInfo info = newCycle(tenant);
    info.state = CycleState::Failed;
    info.finished = info.started;
    info.reason = errorMessage(error);
    info.fault = error.code;
    if (const auto r = m_store->cycles().logFailure(info); !r)
        emit troubled(r.error());
}

void PollService::pollNow(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    const auto tenant = findTenant(m_tenants, tenantName);
    const Result<void> begun = tenant ? start(**tenant) : tl::unexpected(tenant.error());
    if (!begun)
        emit failed(tenantName, begun.error());
}

void PollService::pollOnSchedule(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    const TenantConfig *tenant = find(tenantName);
    if (!tenant || !m_store) {
        pollNow(tenantName); // which reports the error
        return;
    }
    if (m_outage) {
        emit left(tenantName, *m_outage, noTime);
        return;
    }
    const auto mine = ownSchedule(tenantName);
    tellPoller(tenantName, mine);
    if (!mine) {
        leaveTo(tenantName, mine.error());
        return;
    }
    // It may have been polled by hand, on the command line, while this program waited for its turn.
    const std::optional<CycleInfo> newest = m_options.heedsOthers ? newestCycle(tenantName) : std::nullopt;
    const Ticks interval = Ticks{tenant->pollIntervalMinutes} * 60 * ticksPerSecond;
    if (newest && newest->id != m_newest.value(tenantName) && currentSecond() - newest->started < interval) {
        leaveTo(tenantName, {ErrorCode::Cancelled, tenantName, sentence("Poll", "was polled by another program"), 0});
        return;
    }
    const auto begun = start(*tenant);
    if (!begun && begun.error().code == ErrorCode::StoreLocked)
        leaveTo(tenantName, begun.error());
    else if (!begun)
        emit failed(tenantName, begun.error());
}

Result<void> PollService::mayPoll(const QString &tenantName) const
{
    if (m_mayWrite)
        return {};
    return failure(ErrorCode::Usage, tenantName,
                   sentence("Poll", "is only looked at: the user of the store's server may read, but not poll"));
}

Result<void> PollService::ownSchedule(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    if (!m_store)
        return failure(ErrorCode::Usage, tenantName, sentence("Poll", "the store is not open"));
    if (const auto may = mayPoll(tenantName); !may)
        return may;
    if (const auto it = m_schedules.find(tenantName); it != m_schedules.end()) {
        if (it->second->proof().check(m_store->connection()))
            return {};
        m_schedules.erase(it); // lost with its connection; another program may have it by now
    }
    Result<StoreLockPtr> lock = StoreLock::take(m_store->path(), StoreLock::Use::Schedule, tenantName);
    if (!lock)
        return tl::unexpected(lock.error());
    m_schedules.emplace(tenantName, std::move(*lock));
    return {};
}

void PollService::leaveTo(const QString &tenantName, const Error &other)
{
    const std::optional<CycleInfo> newest = m_options.heedsOthers ? newestCycle(tenantName) : std::nullopt;
    emit left(tenantName, other, newest ? std::max(newest->started, newest->asOf) : noTime);
    if (!m_options.heedsOthers)
        return;
    if (newest && newest->id != m_newest.value(tenantName))
        loadLastCycle(tenantName);
    else
        tellFailure(tenantName); // a poll of the other program may have failed
}

std::optional<CycleInfo> PollService::newestCycle(const QString &tenantName)
{
    const Result<QList<CycleInfo>> log = m_store->cycles().log(tenantName, cyclesLookedAt);
    if (!log)
        return std::nullopt; // the poll itself will report the error
    const auto newest = std::find_if(log->cbegin(), log->cend(), [](const CycleInfo &info) {
        return info.state == CycleState::Complete || info.state == CycleState::Partial;
    });
    return newest == log->cend() ? std::nullopt : std::optional(*newest);
}

void PollService::readCredential(const TenantConfig &tenant, const std::function<void(const Result<SecretText> &)> &done)
{
    m_parts.secrets.readCredential(tenant, [this, tenant, done](const Result<SecretText> &secret) {
        if (secret)
            emit credentialRead(tenant, *secret);
        const Result<void> good = secret ? checkCredential(*secret, tenant) : tl::unexpected(secret.error());
        done(good ? secret : tl::unexpected(good.error()));
    });
}

Result<void> PollService::start(const TenantConfig &tenant)
{
    if (!m_store)
        return failure(ErrorCode::Usage, tenant.name, sentence("Poll", "the store is not open"));
    if (const auto may = mayPoll(tenant.name); !may)
        return may;
    if (m_closes)
        return failure(ErrorCode::Cancelled, tenant.name, {});
    if (m_polling.contains(tenant.name))
        return {}; // the running poll answers this request, too
    Result<PollContext> context = pollContextFor(*m_store, tenant, m_options.fresh);
    if (!context && context.error().code == ErrorCode::StoreBroken && !m_options.needsWholeStore) {
        emit troubled(context.error());
        context = pollContextFor(*m_store, tenant, true);
    }
    if (!context)
        return tl::unexpected(context.error());
    Result<StoreLockPtr> lock = StoreLock::take(m_store->path(), StoreLock::Use::Cycle, tenant.name);
    if (!lock)
        return tl::unexpected(lock.error());
    const quint64 number = ++m_lastNumber;
    m_polling.emplace(tenant.name, Running{std::move(*lock), number, false});
    m_parts.cancellation.withdraw(tenant.name);
    emit started(tenant.name);
    readCredential(tenant, [this, config = tenant, number, context = *context](const Result<SecretText> &secret) {
        if (!runs(config.name, number))
            return;
        if (!secret) {
            m_polling.erase(config.name);
            logFailure(config, secret.error());
            emit failed(config.name, secret.error());
            return;
        }
        m_parts.secrets.readProxyPassword(config, [=, this, key = *secret](const ProxyPassword &proxyPassword) {
            if (!runs(config.name, number))
                return;
            PollContext complete = context;
            complete.proxyPassword = proxyPassword;
            begin(config, key, std::move(complete));
        });
    });
    return {};
}

void PollService::begin(const TenantConfig &tenant, const SecretText &secret, PollContext context)
{
    context.begun = newCycle(tenant);
    if (const auto r = m_store->cycles().begin(*context.begun); !r) {
        if (m_options.needsWholeStore) {
            m_polling.erase(tenant.name);
            emit failed(tenant.name, r.error());
            return;
        }
        emit troubled(r.error());
    } else {
        m_polling[tenant.name].isLogged = true;
    }
    m_polling[tenant.name].calls = true;
    QMetaObject::invokeMethod(m_runner, [runner = m_runner, tenant, secret, context = std::move(context)] {
        runner->start(tenant, secret, context);
    });
}

bool PollService::runs(const QString &tenantName, quint64 number) const
{
    const auto it = m_polling.find(tenantName);
    return it != m_polling.end() && it->second.number == number;
}

void PollService::cancel(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    const auto it = m_polling.find(tenantName);
    if (it != m_polling.end() && !it->second.calls) { // still waiting for the keychain, which may be slow
        m_polling.erase(it);
        emit failed(tenantName, {ErrorCode::Cancelled, tenantName, {}, 0});
        return;
    }
    if (!m_store)
        return;
    m_parts.cancellation.ask(tenantName);
    QMetaObject::invokeMethod(m_runner, [runner = m_runner, tenantName] { runner->cancel(tenantName); });
}

void PollService::tellCallsLeft(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    const TenantConfig *tenant = find(tenantName);
    if (tenant && m_store)
        QMetaObject::invokeMethod(m_runner, [runner = m_runner, config = *tenant] { runner->tellCallsLeft(config); });
}

void PollService::tellBudget(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    const TenantConfig *tenant = find(tenantName);
    if (tenant && m_store)
        QMetaObject::invokeMethod(m_runner, [runner = m_runner, config = *tenant] { runner->tellBudget(config); });
}

void PollService::askAbout(const QString &tenantName, const QString &machineId, DeviceTopic topic)
{
    TG_ON_OWN_THREAD(this);
    const auto fail = [=, this](const Error &error) {
        emit deviceAnswered(tenantName, machineId, topic, tl::unexpected(error));
    };
    const auto tenant = findTenant(m_tenants, tenantName);
    if (!tenant) {
        fail(tenant.error());
        return;
    }
    if (!m_store) {
        fail({ErrorCode::Usage, tenantName, sentence("Poll", "the store is not open"), 0});
        return;
    }
    readCredential(**tenant, [=, this, config = **tenant](const Result<SecretText> &secret) {
        if (!secret) {
            fail(secret.error());
            return;
        }
        m_parts.secrets.readProxyPassword(config, [=, this, key = *secret](const ProxyPassword &proxyPassword) {
            if (m_closes || !m_runner) {
                fail({ErrorCode::Cancelled, tenantName, {}, 0});
                return;
            }
            const DeviceQuestion question{config, key, proxyPassword.secret, machineId};
            QMetaObject::invokeMethod(m_runner,
                                      [runner = m_runner, question, topic] { runner->askAbout(question, topic); });
        });
    });
}

void PollService::answered(const QString &tenantName, const QString &machineId, DeviceTopic topic,
                           const Result<DeviceAnswerPtr> &answer)
{
    Result<void> kept;
    if (answer && topic == DeviceTopic::Alerts && m_mayWrite)
        kept = AlertTable(m_store->connection()).keep(tenantName, machineId, (*answer)->alerts);
    emit deviceAnswered(tenantName, machineId, topic, answer);
    if (!kept)
        emit troubled(kept.error());
}

void PollService::ended(const CycleInfo &info, const Result<CycleOutcome> &outcome)
{
    const auto running = m_polling.find(info.tenantName);
    const Running poll = running != m_polling.end() ? std::move(running->second) : Running();
    m_polling.erase(info.tenantName);
    if (outcome) {
        commit(*outcome, poll);
        return;
    }
    if (const auto r = m_store->cycles().end(info); !r)
        emit troubled(r.error());
    emit failed(info.tenantName, outcome.error());
}

void PollService::commit(const CycleOutcome &outcome, const Running &poll)
{
    const QString name = outcome.info.tenantName;
    PollProgress storing;
    storing.stage = PollStage::Store;
    storing.total = outcome.info.devices;
    emit progressed(name, storing);
    const TenantConfig *tenant = find(name);
    if (!tenant) { // removed while it was polled
        emit failed(name, {ErrorCode::Cancelled, name, {}, 0});
        return;
    }
    StoredCycle cycle{outcome.info, outcome.fleet, Profile(), tenant->completenessFloor};
    if (const Result<Profile> profile = m_parts.profileOf(*tenant))
        cycle.profile = *profile;
    else
        cycle.info.notices << errorMessage(profile.error());
    m_store->connection().stopWhen([this, name] { return m_parts.cancellation.asked(name); });
    StoreConnection &connection = m_store->connection();
    connection.commitIf([&] { return poll.lock ? poll.lock->proof().check(connection) : Result<void>(); });
    // What was wrong with the store when the poll began may be over.
    Result<void> stored = poll.isLogged ? Result<void>() : m_store->cycles().begin(cycle.info);
    if (stored)
        stored = storeCycle(*m_store, cycle, outcome, m_parts.publishing.queueing(cycle));
    connection.commitIf({});
    if (!stored) {
        emit failed(name, stored.error());
        return;
    }
    m_newest.insert(name, cycle.info.id);
    emit cycleLoaded(name, cycle);
    emit finished(name, cycle.info);
    m_parts.publishing.cycleStored(name);
}

} // namespace Trustgauge
