#include "ui/shell/healthbar.h"

#include "ui/session/fleetsession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

HealthBar::HealthBar(FleetSession &session, const Theme &theme, QWidget *parent)
    : NoticeBar(theme, parent),
      m_session(session)
{
    setQuiet(false);
    button()->setObjectName(u"runDoctorFromBanner"_s);
    secondButton()->setObjectName(u"showNotes"_s);
    connect(this, &NoticeBar::activated, this, &HealthBar::doctorRequested);
    connect(this, &NoticeBar::secondActivated, this, &HealthBar::notesRequested);
    connect(&session, &FleetSession::viewChanged, this, &HealthBar::refresh);
    refresh();
}

void HealthBar::setQuiet(bool quiet)
{
    setStyleProperty(button(), "role", quiet ? QVariant() : QVariant(u"primary"_s));
}

void HealthBar::refresh()
{
    const HealthNotice now = healthNotice(m_session.state(), currentSecond());
    const FleetSession::View view = m_session.view();
    const bool hadCause = hasCause();
    m_shown = now;
    // If there is no fleet, the page itself shows that the poll failed; without a store, nothing is known.
    if (!hasCause() || view == FleetSession::View::StoreFailed || view == FleetSession::View::NoTenants) {
        m_shown = {};
        hide();
    } else {
        showNotice(now.health == TenantHealth::Failed ? Tone::Bad : Tone::Warn, now.what, tr("Run the doctor"), false);
        setDetail(now.means);
        setSecondButton(tr("What is missing"));
        secondButton()->setVisible(now.health == TenantHealth::Partial);
    }
    if (hadCause != hasCause())
        emit causeChanged();
}

} // namespace Trustgauge
