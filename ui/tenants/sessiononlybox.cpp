#include "ui/tenants/sessiononlybox.h"

#include "ui/session/fleetsession.h"

namespace Trustgauge {

SessionOnlyBox::SessionOnlyBox(FleetSession &session, const QString &text) : QCheckBox(text), m_session(session)
{
    connect(&session, &FleetSession::keychainChanged, this, &SessionOnlyBox::followKeychain);
    followKeychain();
}

bool SessionOnlyBox::hasKeychain() const
{
    return !m_session.workspace().options().secretsInMemory && m_session.keychainAvailable();
}

void SessionOnlyBox::showEvent(QShowEvent *event)
{
    QCheckBox::showEvent(event);
    m_session.workspace().secrets().ask(&SecretService::probe);
}

void SessionOnlyBox::followKeychain()
{
    if (hasKeychain() == isEnabled())
        return;
    if (isEnabled())
        m_chosen = isChecked();
    setEnabled(hasKeychain());
    setChecked(!isEnabled() || m_chosen);
}

} // namespace Trustgauge
