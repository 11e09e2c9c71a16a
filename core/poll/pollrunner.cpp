#include "core/poll/pollrunner.h"

#include "core/base/ownthread.h"
#include "core/platform/memory.h"

#include <QThread>

#include <chrono>
#include <utility>

namespace Trustgauge {

namespace {
using namespace std::chrono_literals;
constexpr auto idleBeforeGivingBack = 10s; // cycles of other tenants may follow soon
} // namespace

PollRunner::PollRunner(std::unique_ptr<RateLimitFile> rateLimits, QObject *parent)
    : QObject(parent),
      m_rateLimits(rateLimits ? std::move(rateLimits) : std::make_unique<RateLimitFile>(QString())),
      m_idle(this)
{
    m_rateLimits->setParent(this);
    connect(m_rateLimits.get(), &RateLimitFile::failed, this, &PollRunner::troubled);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleBeforeGivingBack);
    connect(&m_idle, &QTimer::timeout, this, [] { giveBackFreedMemory(); });
}

void PollRunner::start(const TenantConfig &tenant, const SecretText &secret, const PollContext &input)
{
    TG_ON_OWN_THREAD(this);
    if (m_running.contains(tenant.name))
        return;
    auto *cycle = new PollCycle(tenant, secret, m_rateLimits->limiterOf(tenant), input, this);
    const QString name = tenant.name;
    m_running.insert(name, cycle);
    m_idle.stop();
    connect(cycle, &PollCycle::progressed, this, [this, name](const PollProgress &p) { emit progressed(name, p); });
    connect(cycle, &PollCycle::noticed, this, [this, name](const Message &text) { emit noticed(name, text); });
    connect(cycle, &PollCycle::finished, this, [this, name, cycle](const Result<CycleOutcome> &outcome) {
        m_running.remove(name);
        cycle->deleteLater();
        if (m_running.isEmpty())
            m_idle.start();
        emit finished(cycle->info(), outcome);
    });
    cycle->start();
}

void PollRunner::askAbout(const DeviceQuestion &question, DeviceTopic topic)
{
    TG_ON_OWN_THREAD(this);
    auto *owner = new QObject(this); // the query is deleted with it, and not while it reports
    const auto done = [this, owner, topic, name = question.tenant.name,
                       machineId = question.machineId](const Result<DeviceAnswer> &answer) {
        owner->deleteLater();
        emit deviceAnswered(name, machineId, topic, answer.map([](const DeviceAnswer &known) -> DeviceAnswerPtr {
            return std::make_shared<const DeviceAnswer>(known);
        }));
    };
    makeDeviceQuery(question, topic, m_rateLimits->limiterOf(question.tenant), done, owner)->start();
}

void PollRunner::tellCallsLeft(const TenantConfig &tenant)
{
    TG_ON_OWN_THREAD(this);
    if (m_running.contains(tenant.name))
        return; // the cycle reports progress itself
    RateLimiter &limiter = m_rateLimits->limiterOf(tenant);
    const CallBudget budget = callBudgetOf(limiter, currentSecond());
    if (!budget.isLimited) {
        emit callsLeftTold(tenant.name, -1, -1);
        return;
    }
    const EndpointBudget &least = budget.endpoints.at(budget.scarcest());
    emit callsLeftTold(tenant.name, least.leftThisMinute, least.leftThisHour);
}

void PollRunner::tellBudget(const TenantConfig &tenant)
{
    TG_ON_OWN_THREAD(this);
    emit budgetTold(tenant.name, callBudgetOf(m_rateLimits->limiterOf(tenant), currentSecond()));
}

void PollRunner::cancel(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    if (PollCycle *cycle = m_running.value(tenantName))
        cycle->cancel();
}

void PollRunner::cancelAll()
{
    TG_ON_OWN_THREAD(this);
    const QList<PollCycle *> cycles = m_running.values();
    for (PollCycle *cycle : cycles)
        cycle->cancel();
}

} // namespace Trustgauge
