#include "ui/session/tenanthealth.h"

#include "ui/session/fleetsession.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace Trustgauge {

TenantHealth healthOf(const TenantState &state)
{
    if (state.pollError)
        return TenantHealth::Failed;
    if (!state.cycle)
        return TenantHealth::Unknown;
    return state.cycle->info.state == CycleState::Partial ? TenantHealth::Partial : TenantHealth::Good;
}

QString lastPollText(const TenantState &state, Ticks now)
{
    if (state.polling)
        return QCoreApplication::translate("TenantHealth", "polling now");
    if (state.polledBy)
        return QCoreApplication::translate("TenantHealth", "polled by another program");
    if (state.pollError)
        return state.pollErrorAt == noTime ? QCoreApplication::translate("TenantHealth", "last poll failed")
                                           : QCoreApplication::translate("TenantHealth", "last poll failed %1", "age")
                                                 .arg(ageText(state.pollErrorAt, now));
    if (state.cycle)
        return QCoreApplication::translate("TenantHealth", "%1 cycle %2", "state, age")
            .arg(cycleStateName(state.cycle->info.state), ageText(state.cycle->info.asOf, now));
    return QCoreApplication::translate("TenantHealth", "never polled");
}

QString pollErrorText(const TenantState &state)
{
    if (!state.pollError)
        return {};
    if (!state.pollErrorLogged)
        return windowErrorText(*state.pollError);
    switch (state.pollError->code) {
    case ErrorCode::NoCredential:
    case ErrorCode::NoProxyPassword:
    case ErrorCode::NoPublishSecret:
        return windowErrorText(*state.pollError); // the logged detail has advice for the command line
    default:
        return plainText(state.pollError->detail.text());
    }
}

HealthNotice healthNotice(const TenantState &state, Ticks now)
{
    HealthNotice out;
    out.health = healthOf(state);
    if (out.health == TenantHealth::Failed) {
        const QString why = pollErrorText(state);
        out.what = state.pollErrorAt == noTime
                       ? QCoreApplication::translate("TenantHealth", "The last poll failed. %1").arg(why)
                       : QCoreApplication::translate("TenantHealth", "The poll of %1 failed. %2", "time, reason")
                             .arg(localTime(state.pollErrorAt), why);
        out.means = state.cycle
                        ? QCoreApplication::translate("TenantHealth", "Shown is the last good cycle, of %1, %2.",
                                                      "time, age")
                              .arg(localTime(state.cycle->info.asOf), ageText(state.cycle->info.asOf, now))
                        : QCoreApplication::translate("TenantHealth", "No device of this tenant has been read yet.");
    } else if (out.health == TenantHealth::Partial) {
        out.what = QCoreApplication::translate("TenantHealth", "Partial cycle of %1. %2", "time, reason")
                       .arg(cycleTime(state.cycle->info.asOf), plainText(state.cycle->info.reason.text()));
        out.means = QCoreApplication::translate(
            "TenantHealth",
            "What is missing is unknown, not safe: scores may be too low. It is published only when you say so.");
    } else {
        out.health = TenantHealth::Unknown;
    }
    return out;
}

} // namespace Trustgauge
