#include "ui/shell/pageframe.h"

#include "ui/session/fleetsession.h"
#include "ui/session/hindrancetext.h"
#include "ui/session/showncycle.h"
#include "ui/session/tenanthealth.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statepage.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! Errors that polling again will not fix.
bool needsTenantEdit(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoCredential:
    case ErrorCode::NoProxyPassword:
    case ErrorCode::BadCredential:
    case ErrorCode::SecretIsId:
    case ErrorCode::Keychain:
    case ErrorCode::TokenRefused:
    case ErrorCode::ForeignHost:
        return true;
    default:
        return false;
    }
}

} // namespace

PageFrame::PageFrame(QWidget *page, FleetSession &session, const Theme &theme, const ShownCycle *shown, QWidget *parent)
    : QStackedWidget(parent),
      m_session(session),
      m_theme(theme),
      m_shown(shown),
      m_page(page),
      m_state(new StatePage)
{
    addWidget(m_page);
    addWidget(m_state);
    connect(m_state, &StatePage::activated, this, &PageFrame::act);
    connect(m_state, &StatePage::secondActivated, this, &PageFrame::actOtherwise);
    connect(m_state, &StatePage::cancelled, &session, &FleetSession::cancelPoll);
    connect(&session, &FleetSession::viewChanged, this, &PageFrame::refresh);
    connect(&session, &FleetSession::progressChanged, this, &PageFrame::refresh);
    connect(&theme, &Theme::changed, this, &PageFrame::refresh);
    if (shown)
        connect(shown, &ShownCycle::scoresChanged, this, &PageFrame::refresh);
    refresh();
}

bool PageFrame::isWithoutDevices() const
{
    return m_shown && !m_shown->isPast() && m_session.view() == FleetSession::View::Showing && m_shown->state().scores
           && m_shown->state().scores->size() == 0;
}

void PageFrame::refresh()
{
    const TenantState &state = m_session.state();
    const QString tenant = plainText(m_session.tenantName());
    const QString hindrance = hindranceText(m_session.hindrance());
    const auto icon = [this](QLatin1StringView name, Theme::Tint tint = Theme::Tint::Dim) {
        return m_theme.icon(name, tint);
    };
    switch (m_session.view()) {
    case FleetSession::View::Showing:
        if (!isWithoutDevices()) {
            setCurrentWidget(m_page);
            return;
        }
        m_state->setState(icon("devices"_L1), tr("%1 has no devices.").arg(tenant),
                          tr("The cycle of %1 brought none. Either none is onboarded to Microsoft Defender yet, or the "
                             "application may see none of them.")
                              .arg(cycleTime(m_shown->state().cycle->info.asOf)),
                          tr("Run the doctor"));
        break;
    case FleetSession::View::Opening:
    case FleetSession::View::NoTenants:
        m_state->setState(icon("table"_L1), tr("Opening the store…"), tr("This takes a moment."), {}, true);
        m_state->setProgress(0, 0);
        break;
    case FleetSession::View::Loading:
        m_state->setState(icon("table"_L1), tr("Loading the last cycle of %1…").arg(tenant),
                          tr("The devices appear as soon as they are read from the store."), {}, true);
        m_state->setProgress(0, 0);
        break;
    case FleetSession::View::Empty:
        m_state->setState(icon("devices"_L1), tr("%1 has not been polled yet.").arg(tenant),
                          hindrance.isEmpty()
                              ? tr("Poll it to read its devices from Microsoft Defender and score them.")
                              : hindrance,
                          hindrance.isEmpty() ? tr("Poll now") : QString());
        break;
    case FleetSession::View::Polling:
        m_state->setState(icon("refresh"_L1, Theme::Tint::Accent), tr("Polling %1…").arg(tenant),
                          state.progress.total > 0
                              ? tr("%1: %2 of %3", "stage: done of total")
                                    .arg(stageName(state.progress.stage), grouped(state.progress.done),
                                         grouped(state.progress.total))
                              : stageName(state.progress.stage),
                          {}, true);
        m_state->setProgress(state.progress.done, state.progress.total);
        break;
    case FleetSession::View::PollFailed:
        m_state->setState(icon("error"_L1, Theme::Tint::Bad), tr("The last poll of %1 failed.").arg(tenant),
                          pollErrorText(state), tr("Run the doctor"));
        break;
    case FleetSession::View::StoreFailed:
        m_state->setState(icon("error"_L1, Theme::Tint::Bad),
                          m_session.failedPart() == Workspace::Part::Store ? tr("The store cannot be used.")
                                                                           : tr("The list of tenants cannot be read."),
                          windowErrorText(*m_session.storeError()), tr("Try again"));
        break;
    }
    m_state->setCancelButton(m_session.view() == FleetSession::View::Polling ? tr("Cancel") : QString());
    m_state->setSecondButton(!hindrance.isEmpty()                                 ? QString()
                             : isWithoutDevices()                                 ? tr("Poll again")
                             : m_session.view() != FleetSession::View::PollFailed ? QString()
                             : needsTenantEdit(state.pollError->code)             ? tr("Edit the tenant…")
                                                                                  : tr("Poll again"));
    setCurrentWidget(m_state);
}

void PageFrame::act()
{
    switch (m_session.view()) {
    case FleetSession::View::Empty:
        m_session.poll();
        break;
    case FleetSession::View::Showing:
    case FleetSession::View::PollFailed:
        emit doctorRequested();
        break;
    case FleetSession::View::StoreFailed:
        emit reopenRequested();
        break;
    default:
        break;
    }
}

void PageFrame::actOtherwise()
{
    if (isWithoutDevices()) {
        m_session.poll();
        return;
    }
    if (m_session.view() != FleetSession::View::PollFailed)
        return;
    if (needsTenantEdit(m_session.state().pollError->code))
        emit editTenantRequested();
    else
        m_session.poll();
}

} // namespace Trustgauge
