#include "ui/shell/secretbar.h"

#include "ui/session/fleetsession.h"
#include "ui/settings/uisettings.h"
#include "ui/text/secretreminder.h"
#include "ui/text/words.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Trustgauge {

SecretBar::SecretBar(FleetSession &session, UiSettingsStore &settings, const Theme &theme, QWidget *parent)
    : NoticeBar(theme, parent),
      m_session(session),
      m_settings(settings)
{
    button()->setObjectName(u"secretReminderButton"_s);
    connect(&session, &FleetSession::viewChanged, this, &SecretBar::refresh);
    connect(this, &NoticeBar::activated, this, &SecretBar::act);
    connect(this, &NoticeBar::closed, this, [this] {
        m_settings.change([this](UiSettings &s) { s.closedReminders << m_reminder; });
        refresh();
    });
    auto *clock = new QTimer(this); // days pass while the window is open
    clock->setInterval(10 * 60'000);
    connect(clock, &QTimer::timeout, this, &SecretBar::refresh);
    clock->start();
    refresh();
}

void SecretBar::refresh()
{
    const QDate today = QDate::currentDate();
    const TenantConfig *chosen = nullptr;
    qint64 least = 0;
    for (const TenantConfig &tenant : m_session.tenants()) {
        const QDate lastDay = m_session.secretLastDay(tenant);
        if (!lastDay.isValid())
            continue;
        const qint64 days = daysLeft(lastDay, today);
        const ExpiryStage stage = expiryStage(days);
        if (stage == ExpiryStage::Far
            || m_settings.value().closedReminders.contains(reminderName(tenant, lastDay, stage)))
            continue;
        const bool shown = tenant.name == m_session.tenantName();
        if (!chosen || shown || (days < least && chosen->name != m_session.tenantName())) {
            chosen = &tenant;
            least = days;
        }
    }
    if (!chosen) {
        m_tenant.clear();
        hide();
        return;
    }
    const QDate lastDay = m_session.secretLastDay(*chosen);
    const ExpiryStage stage = expiryStage(least);
    m_tenant = chosen->name;
    m_reminder = reminderName(*chosen, lastDay, stage);
    const bool shown = m_tenant == m_session.tenantName();
    const QString sentence = expirySentence(*chosen, lastDay, today);
    const bool urgent = stage == ExpiryStage::Days1 || stage == ExpiryStage::Passed;
    showNotice(urgent ? Tone::Bad : Tone::Warn,
               shown ? sentence : tr("%1: %2", "tenant: sentence").arg(plainText(m_tenant), sentence),
               shown ? replaceSecretText(*chosen) : tr("Show this tenant"));
}

void SecretBar::act()
{
    if (m_tenant == m_session.tenantName())
        emit replaceRequested();
    else
        m_session.selectTenant(m_tenant);
}

} // namespace Trustgauge
