#include "ui/shell/tenantalerts.h"

#include "core/base/pluralcount.h"
#include "core/scoring/scorechange.h"
#include "ui/settings/uisettings.h"
#include "ui/text/figures.h"
#include "ui/text/secretreminder.h"

#include <QWidget>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr auto gatherFor = 2s;
constexpr auto secretsEvery = 10min;                      // days pass while the window is closed
constexpr Ticks brokenAgainAfter = 3600 * ticksPerSecond; // a connection that flaps is told once an hour
constexpr size_t fewestBandChanges = 3;                   // a part of a tiny fleet is not many devices
constexpr qsizetype mostRemindersKept = 200;

size_t sumOf(const std::array<size_t, changeCauseCount> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), size_t{0});
}

} // namespace

TenantAlerts::TenantAlerts(const QWidget &window, FleetSession &session, UiSettingsStore &settings, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_session(session),
      m_settings(settings)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherFor);
    connect(&m_gather, &QTimer::timeout, this, &TenantAlerts::raiseWaiting);
    connect(&session, &FleetSession::viewChanged, this, &TenantAlerts::watchHealth);
    connect(&session, &FleetSession::viewChanged, this, &TenantAlerts::watchSecrets);
    auto *days = new QTimer(this);
    days->setInterval(secretsEvery);
    connect(days, &QTimer::timeout, this, &TenantAlerts::watchSecrets);
    days->start();
    connect(&session, &FleetSession::tenantScored, this, &TenantAlerts::compare);
    connect(&session, &FleetSession::tenantChanged, this, &TenantAlerts::forgetRemoved);
}

TenantAlerts::~TenantAlerts() = default;

bool TenantAlerts::isInView(const QString &tenant) const
{
    return m_window.isActiveWindow() && tenant == m_session.tenantName();
}

void TenantAlerts::watchHealth()
{
    const Ticks now = currentSecond();
    for (const TenantConfig &tenant : m_session.tenants()) {
        const TenantState &state = m_session.state(tenant.name);
        const TenantHealth health = healthOf(state);
        const TenantHealth before = std::exchange(m_health[tenant.name], health);
        // A failure of an earlier run of the program is not news: then the state before is unknown.
        const bool broke = health == TenantHealth::Failed
                           && (before == TenantHealth::Good || before == TenantHealth::Partial);
        if (!broke || !m_settings.value().notifications.connectionBroke || isInView(tenant.name))
            continue;
        const auto told = m_toldBroken.constFind(tenant.name);
        if (told != m_toldBroken.constEnd() && now - *told < brokenAgainAfter)
            continue;
        m_toldBroken.insert(tenant.name, now);
        raise({TenantAlert::Kind::ConnectionBroke, tenant.name,
               tr("%1 cannot be polled", "tenant").arg(plainText(tenant.name)), pollErrorText(state)});
    }
}

void TenantAlerts::watchSecrets()
{
    const QDate today = QDate::currentDate();
    QStringList told;
    for (const TenantConfig &tenant : m_session.tenants()) {
        const QDate lastDay = m_session.secretLastDay(tenant);
        if (!lastDay.isValid())
            continue;
        const ExpiryStage stage = expiryStage(daysLeft(lastDay, today));
        if (stage == ExpiryStage::Far)
            continue;
        const QString name = reminderName(tenant, lastDay, stage);
        const UiSettings &settings = m_settings.value();
        if (settings.toldReminders.contains(name) || settings.closedReminders.contains(name))
            continue;
        told << name;
        if (settings.notifications.secretEnds && !m_window.isActiveWindow()) // otherwise the banner tells it
            raise({TenantAlert::Kind::SecretEnds, tenant.name,
                   tenant.credential == CredentialKind::Certificate
                       ? tr("The certificate of %1 ends", "tenant").arg(plainText(tenant.name))
                       : tr("The secret of %1 ends", "tenant").arg(plainText(tenant.name)),
                   expirySentence(tenant, lastDay, today)});
    }
    if (told.isEmpty())
        return;
    m_settings.change([&told](UiSettings &s) {
        s.toldReminders << told;
        while (s.toldReminders.size() > mostRemindersKept)
            s.toldReminders.removeFirst();
    });
}

// The scores before are those that this object saw last: scoring a small fleet can end before word of its cycle gets
// here.
void TenantAlerts::compare(const QString &tenant)
{
    Comparison &comparison = m_comparisons[tenant];
    const ScoreTablePtr after = m_session.state(tenant).scores;
    const ScoreTablePtr before = std::exchange(comparison.last, after);
    if (!before || !after || before->fleet().asOf() >= after->fleet().asOf()
        || !m_settings.value().notifications.bandsChanged)
        return;
    // Another profile moves devices by intention.
    if (after->profile() != before->profile() || after->completenessFloor() != before->completenessFloor())
        return;
    if (!comparison.call)
        comparison.call = std::make_shared<LatestCall>();
    comparison.call->run(
        this, [before, after] { return fleetChange(*before, *after, 0); },
        [this, tenant](const FleetChange &change) { takeChange(tenant, change); });
}

void TenantAlerts::forgetRemoved()
{
    for (auto it = m_comparisons.begin(); it != m_comparisons.end(); ++it) {
        if (!m_session.tenant(it.key()))
            it->last.reset(); // its call may be running
    }
}

void TenantAlerts::takeChange(const QString &tenant, const FleetChange &change)
{
    const NotificationChoice &wanted = m_settings.value().notifications;
    const size_t moved = bandChanges(change.migration);
    const bool many = moved >= fewestBandChanges
                      && moved * 100 >= static_cast<size_t>(wanted.bandsPercent) * change.both;
    if (!many || !wanted.bandsChanged || isInView(tenant))
        return;
    raise({TenantAlert::Kind::BandsChanged, tenant,
           tr("%1: %2", "tenant: what happened")
               .arg(plainText(tenant), tr("%Ln device(s) changed band", nullptr, countOf(static_cast<qint64>(moved)))),
           tr("Of %1 in both cycles: %2 to a worse band, %3 to a better one.", "devices, numbers")
               .arg(tr("%Ln device(s)", nullptr, countOf(static_cast<qint64>(change.both))),
                    grouped(static_cast<qint64>(sumOf(change.worse))),
                    grouped(static_cast<qint64>(sumOf(change.better))))});
}

void TenantAlerts::raise(const TenantAlert &alert)
{
    m_waiting << alert;
    if (!m_gather.isActive())
        m_gather.start();
}

void TenantAlerts::raiseWaiting()
{
    const QList<TenantAlert> waiting = std::exchange(m_waiting, {});
    for (const auto kind :
         {TenantAlert::Kind::ConnectionBroke, TenantAlert::Kind::BandsChanged, TenantAlert::Kind::SecretEnds}) {
        QList<TenantAlert> same;
        std::copy_if(waiting.cbegin(), waiting.cend(), std::back_inserter(same),
                     [kind](const TenantAlert &alert) { return alert.kind == kind; });
        if (same.isEmpty())
            continue;
        TenantAlert out = same.constFirst();
        if (same.size() > 1) {
            const int count = countOf(same.size());
            out.title = kind == TenantAlert::Kind::ConnectionBroke ? tr("%n tenant(s) cannot be polled", nullptr, count)
                        : kind == TenantAlert::Kind::BandsChanged
                            ? tr("Many devices changed band in %n tenant(s)", nullptr, count)
                            : tr("Secrets of %n tenant(s) end", nullptr, count);
            QStringList names;
            for (const TenantAlert &alert : same)
                names << plainText(alert.tenant);
            out.text = names.join(u", "_s);
        }
        emit raised(out);
    }
}

} // namespace Trustgauge
