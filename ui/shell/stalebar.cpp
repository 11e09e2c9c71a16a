#include "ui/shell/stalebar.h"

#include "ui/session/fleetsession.h"
#include "ui/text/words.h"

#include <QTimer>

namespace Trustgauge {

StaleBar::StaleBar(FleetSession &session, const Theme &theme, QWidget *parent)
    : NoticeBar(theme, parent),
      m_session(session)
{
    connect(this, &NoticeBar::activated, &session, &FleetSession::poll);
    connect(&session, &FleetSession::viewChanged, this, &StaleBar::refresh);
    auto *clock = new QTimer(this); // data grows old while the window is open
    clock->setInterval(30'000);
    connect(clock, &QTimer::timeout, this, &StaleBar::refresh);
    clock->start();
    refresh();
}

void StaleBar::refresh()
{
    const Ticks now = currentSecond();
    const TenantState &state = m_session.state();
    // If the poll failed, the age is shown together with the error.
    if (!m_session.isStale(now) || state.polling || state.pollError || m_session.view() != FleetSession::View::Showing) {
        hide();
        return;
    }
    showNotice(Tone::Warn,
               tr("The data is of %1, %2: older than two poll intervals.")
                   .arg(localTime(state.cycle->info.asOf), ageText(state.cycle->info.asOf, now)),
               tr("Poll now"), false);
}

} // namespace Trustgauge
