#include "app/cli/watch.h"

#include "app/cli/commands.h"
#include "app/cli/counted.h"
#include "core/base/errortext.h"
#include "core/platform/interrupts.h"
#include "core/poll/pollscheduler.h"

#include <QEventLoop>

namespace Trustgauge::Cli {

namespace {

class Watch : public QObject
{
public:
    Watch(const WatchedServices &services, bool endsWhenHeld)
        : m_services(services),
          m_endsWhenHeld(endsWhenHeld),
          m_scheduler(Remote(services.polls), PollScheduler::FirstPoll::AtOnce)
    {
        connect(&services.polls, &PollService::left, this, [](const QString &, const Error &error) {
            say(QStringLiteral("%1; trying again in a minute").arg(errorText(error)));
        });
        // Queued: what is published of the cycle is reported first.
        connect(
            &services.polls, &PollService::finished, this,
            [this](const QString &name, const CycleInfo &info) { ended(name, info.state, info.devices); },
            Qt::QueuedConnection);
        connect(
            &services.polls, &PollService::failed, this,
            [this](const QString &name) { ended(name, CycleState::Failed, 0); }, Qt::QueuedConnection);
        connect(&services.publishing, &PublishService::finished, this, &Watch::endWhenIdle);
        connect(&m_interrupts, &Interrupts::interrupted, this, &Watch::stop);
    }

    int run(const QList<TenantConfig> &tenants)
    {
        m_scheduler.setTenants(tenants);
        m_scheduler.start();
        m_loop.exec();
        return m_exitCode;
    }

private:
    void ended(const QString &tenantName, CycleState state, qint64 devices)
    {
        if (m_stopping)
            return;
        const int code = m_services.codeOf(tenantName);
        if (m_endsWhenHeld && m_services.published.wasHeldByBrake()) {
            m_exitCode = exitNotAccepted;
            stop();
            return;
        }
        QString outcome = keyOf(state);
        if (state != CycleState::Failed && (code == exitDone || code == exitPartial))
            outcome += QStringLiteral(", ") + counted(devices, "device", "devices");
        const Ticks next = m_scheduler.next(tenantName).value_or(noTime);
        say(QStringLiteral("%1: %2; next poll at %3")
                .arg(tenantName, outcome, QString::fromStdString(formatSeconds(next))));
    }

    void stop()
    {
        if (m_stopping)
            return;
        m_stopping = true;
        m_scheduler.stop();
        m_services.polls.close(); // ends and logs each poll before it returns
        m_services.publishing.cancelAll();
        endWhenIdle();
    }

    void endWhenIdle()
    {
        if (m_stopping && m_services.publishing.isIdle())
            m_loop.quit();
    }

    WatchedServices m_services;
    bool m_endsWhenHeld;
    PollScheduler m_scheduler;
    Interrupts m_interrupts;
    QEventLoop m_loop;
    bool m_stopping = false;
    int m_exitCode = exitDone;
};

} // namespace

int watch(const WatchedServices &services, const QList<TenantConfig> &tenants, bool endsWhenHeld)
{
    return Watch(services, endsWhenHeld).run(tenants);
}

} // namespace Trustgauge::Cli
