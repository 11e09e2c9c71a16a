#include "ui/session/traystatus.h"

#include "core/poll/pollscheduler.h"
#include "ui/session/fleetsession.h"
#include "ui/session/tenanthealth.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr qsizetype mostTenants = 4; // keeps the tooltip short

QString lineOf(const TenantConfig &tenant, const TenantState &known, const PollScheduler &schedule, Ticks now)
{
    const QString last = lastPollText(known, now);
    QString line = QStringLiteral("%1: %2").arg(plainText(tenant.name), last);
    if (const std::optional<Ticks> next = schedule.next(tenant.name))
        line = QCoreApplication::translate("TrayStatus", "%1, next %2", "tenant and last cycle, time")
                   .arg(line, timeOfDay(*next));
    return line;
}

} // namespace

std::optional<Band> worstBand(const TenantState &state)
{
    std::optional<Band> out;
    for (size_t i = 0; state.scores && i < bandCount; ++i) {
        if (state.summary.bands[i] > 0)
            out = static_cast<Band>(i); // they get worse
    }
    return out;
}

TrayStatus trayStatus(const FleetSession &session, const PollScheduler &schedule, Ticks now)
{
    TrayStatus out;
    bool failed = session.storeError().has_value();
    bool partial = false;
    bool any = false;
    QStringList lines;
    qsizetype more = 0;
    for (const TenantConfig &tenant : session.tenants()) {
        const TenantState &known = session.state(tenant.name);
        out.polling = out.polling || known.polling;
        failed = failed || known.pollError.has_value();
        partial = partial || (known.cycle && known.cycle->info.state == CycleState::Partial);
        any = any || known.cycle.has_value();
        if (const std::optional<Band> worst = worstBand(known))
            out.worst = std::max(out.worst.value_or(Band::Trustworthy), *worst);
        if (lines.size() < mostTenants)
            lines << lineOf(tenant, known, schedule, now);
        else
            ++more;
    }
    if (more > 0)
        lines << QCoreApplication::translate("TrayStatus", "and %Ln more", nullptr, static_cast<int>(more));

    out.state = schedule.isPaused() ? TrayStatus::State::Paused
                : failed            ? TrayStatus::State::Failed
                : partial           ? TrayStatus::State::Incomplete
                : any               ? TrayStatus::State::Good
                                    : TrayStatus::State::Nothing;
    QString head = QStringLiteral("Trustgauge");
    if (schedule.isPaused())
        head = QCoreApplication::translate("TrayStatus", "Trustgauge: polling is paused");
    else if (session.storeError())
        head = session.failedPart() == Workspace::Part::Store
                   ? QCoreApplication::translate("TrayStatus", "Trustgauge: the store cannot be used")
                   : QCoreApplication::translate("TrayStatus", "Trustgauge: the list of tenants cannot be read");
    if (out.worst)
        lines.prepend(QCoreApplication::translate("TrayStatus", "Worst band of a device: %1").arg(bandName(*out.worst)));
    lines.prepend(head);
    out.text = lines.join(u'\n');
    return out;
}

} // namespace Trustgauge
