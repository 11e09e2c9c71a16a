#include "app/cli/watch.h"

#include "app/cli/commands.h"
#include "core/base/counted.h"
#include "core/base/errortext.h"
#include "core/platform/interrupts.h"
#include "core/poll/pollschedule.h"
#include "core/store/storelock.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <map>

namespace Trustgauge::Cli {

namespace {

// The wall clock may be set, and the machine may sleep, while a timer waits.
constexpr qint64 longestWaitMs = 5'000;
constexpr qint64 askAgainMs = 60'000; // for a tenant that another program is polling

class Watch : public QObject
{
public:
    explicit Watch(const WatchJob &job) : m_job(job), m_runner(job.rateLimitPath)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Watch::tick);
        connect(&m_runner, &PollRunner::begun, this, [this](const CycleInfo &info) {
            if (const auto r = m_job.begun(info); !r)
                say(errorText(r.error()));
        });
        connect(&m_runner, &PollRunner::noticed, this,
                [this](const QString &tenant, const Message &text) { m_job.noticed(tenant, text); });
        connect(&m_runner, &PollRunner::troubled, this, [](const Error &error) { say(errorText(error)); });
        connect(&m_runner, &PollRunner::finished, this, &Watch::ended);
        connect(&m_interrupts, &Interrupts::interrupted, this, &Watch::stop);
    }

    int run()
    {
        QList<TenantConfig> tenants;
        for (WatchJob::Watched watched : std::as_const(m_job.tenants)) {
            watched.tenant.enabled = true; // also one that is named although it is disabled
            tenants << watched.tenant;
        }
        m_schedule.setTenants(tenants, currentMoment());
        for (const TenantConfig &tenant : std::as_const(tenants))
            m_schedule.setLastStart(tenant.name, noTime); // the first cycle comes at once, whatever the store holds
        QTimer::singleShot(0, this, &Watch::tick);
        m_loop.exec();
        return m_exitCode;
    }

private:
    void tick()
    {
        const Moment now = currentMoment();
        const QStringList due = m_schedule.due(now);
        for (const QString &name : due) {
            if (m_stopping)
                return;
            m_schedule.began(name, now);
            const auto watched = std::find_if(m_job.tenants.begin(), m_job.tenants.end(),
                                              [&](const WatchJob::Watched &w) { return w.tenant.name == name; });
            Result<StoreLockPtr> lock = StoreLock::take(m_job.storePath, StoreLock::Use::Cycle, name);
            if (!lock) {
                say(QStringLiteral("%1; trying again in a minute").arg(errorText(lock.error())));
                m_schedule.postpone(name, now, askAgainMs);
                continue;
            }
            const Result<PollContext> input = m_job.input(watched->tenant);
            if (!input && input.error().code == ErrorCode::StoreBroken) { // nothing is built upon it
                say(QStringLiteral("%1: %2").arg(name, errorText(input.error())));
                m_schedule.ended(name);
                tellNext(name, keyOf(CycleState::Failed));
                continue;
            }
            if (!input)
                say(errorText(input.error())); // the cycle does without
            m_cycles.insert_or_assign(name, std::move(*lock));
            m_runner.start(watched->tenant, watched->secret, input.value_or(PollContext()));
        }
        const qint64 wait = std::min(longestWaitMs, m_schedule.msToNext(currentMoment()).value_or(longestWaitMs));
        m_timer.start(static_cast<int>(std::max<qint64>(wait, 1)));
    }

    void ended(const CycleInfo &info, const Result<CycleOutcome> &outcome)
    {
        const auto watched = std::find_if(m_job.tenants.begin(), m_job.tenants.end(),
                                          [&](const WatchJob::Watched &w) { return w.tenant.name == info.tenantName; });
        const int code = m_job.ended(watched->tenant, info, outcome);
        m_cycles.erase(info.tenantName);
        m_schedule.ended(info.tenantName);
        if (m_stopping)
            return;
        if (const std::optional<int> end = m_job.endsWith()) {
            m_exitCode = *end;
            stop();
            return;
        }
        const bool hasDevices = code == exitDone || code == exitPartial;
        tellNext(info.tenantName,
                 keyOf(info.state)
                     + (hasDevices ? QStringLiteral(", ") + counted(info.devices, "device", "devices") : QString()));
        m_timer.start(0);
    }

    void tellNext(const QString &tenant, const QString &outcome) const
    {
        const std::optional<Ticks> next = m_schedule.next(tenant, currentMoment());
        say(QStringLiteral("%1: %2; next poll at %3")
                .arg(tenant, outcome, QString::fromStdString(formatSeconds(next.value_or(noTime)))));
    }

    void stop()
    {
        if (m_stopping)
            return;
        m_stopping = true;
        m_timer.stop();
        m_runner.cancelAll(); // each ends, and is logged, before this returns
        if (m_job.stopping)
            m_job.stopping([this] { m_loop.quit(); });
        else
            m_loop.quit();
    }

    const WatchJob &m_job;
    PollRunner m_runner;
    PollSchedule m_schedule;
    std::map<QString, StoreLockPtr> m_cycles; //!< of the tenants that are being polled
    QTimer m_timer;
    Interrupts m_interrupts;
    QEventLoop m_loop;
    bool m_stopping = false;
    int m_exitCode = exitDone;
};

} // namespace

int watch(const WatchJob &job)
{
    return Watch(job).run();
}

} // namespace Trustgauge::Cli
