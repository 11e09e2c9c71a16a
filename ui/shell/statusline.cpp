#include "ui/shell/statusline.h"

#include "core/base/errortext.h"
#include "core/poll/pollscheduler.h"
#include "ui/session/fleetsession.h"
#include "ui/session/hindrancetext.h"
#include "ui/text/secretreminder.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QResizeEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int roomForPoller = 1200;
}

StatusLine::StatusLine(FleetSession &session, const PollScheduler &schedule, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_schedule(schedule),
      m_theme(theme)
{
    setObjectName(u"statusLine"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(Metrics::statusHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, 0, Metrics::cardGap, 0);
    layout->setSpacing(Metrics::gap);
    m_dot = new QLabel;
    m_cycle = makeLabel({});
    m_cycle->setObjectName(u"cycleStatus"_s);
    m_progress = new QProgressBar;
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the poll"));
    m_cancel = makeButton(tr("Cancel"), "link");
    m_cancel->setObjectName(u"cancelPoll"_s);
    m_cancel->setAccessibleName(tr("Cancel the poll"));
    connect(m_cancel, &QPushButton::clicked, &session, &FleetSession::cancelPoll);
    m_next = makeLabel({});
    m_calls = makeLabel({});
    m_calls->setObjectName(u"callsLeft"_s);
    m_secret = makeLabel({}, "warn");
    m_secret->setObjectName(u"secretStatus"_s);
    layout->addWidget(m_dot);
    layout->addWidget(m_cycle);
    layout->addSpacing(Metrics::gap);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addSpacing(Metrics::gap);
    layout->addWidget(m_next);
    layout->addSpacing(Metrics::gap);
    layout->addWidget(m_calls);
    layout->addSpacing(Metrics::gap);
    layout->addWidget(m_secret);
    layout->addStretch();
    m_direction = makeLabel(tr("Risk score: higher is worse"));
    layout->addWidget(m_direction);

    connect(&session, &FleetSession::viewChanged, this, &StatusLine::refresh);
    connect(&session, &FleetSession::progressChanged, this, &StatusLine::refresh);
    connect(&schedule, &PollScheduler::pausedChanged, this, &StatusLine::refresh);
    connect(&schedule, &PollScheduler::planned, this, &StatusLine::refresh);
    connect(&theme, &Theme::changed, this, &StatusLine::refresh);
    auto *clock = new QTimer(this); // so that displayed ages are updated
    clock->setInterval(20'000);
    connect(clock, &QTimer::timeout, this, &StatusLine::refresh);
    // Also between polls: the limits per minute and hour free up over time.
    const auto askForCalls = [this] {
        if (!m_session.tenantName().isEmpty() && !m_session.state().polling)
            m_session.workspace().polls().ask(&PollService::tellCallsLeft, m_session.tenantName());
    };
    connect(clock, &QTimer::timeout, this, askForCalls);
    connect(&session, &FleetSession::tenantChanged, this, askForCalls);
    connect(&session, &FleetSession::pollEnded, this, askForCalls);
    clock->start();
    refresh();
}

QString StatusLine::cycleText() const
{
    const TenantState &state = m_session.state();
    if (!state.cycle)
        return state.loaded ? tr("Never polled") : QString();
    const CycleInfo &info = state.cycle->info;
    const QString devices = tr("%Ln device(s)", nullptr, static_cast<int>(info.devices));
    const QString age = ageText(info.asOf, currentSecond());
    return tr("%1 cycle of %2, %3 · %4", "state, time, age, devices")
        .arg(cycleStateName(info.state), localTime(info.asOf), age, devices);
}

//! On a server it may be on another computer, and is named where there is room.
QString StatusLine::pollerText() const
{
    if (!m_session.workspace().isShared() || width() < roomForPoller)
        return tr("Polled by another program");
    return plainText(errorText(*m_session.state().polledBy));
}

//! With seconds.
QString StatusLine::timesText() const
{
    const TenantState &state = m_session.state();
    QStringList lines;
    if (state.cycle)
        lines << tr("Data as of %1").arg(exactTime(state.cycle->info.asOf));
    if (state.pollError && state.pollErrorAt != noTime)
        lines << tr("Last poll failed at %1").arg(exactTime(state.pollErrorAt));
    return lines.join(u'\n');
}

QString StatusLine::progressText() const
{
    const PollProgress &now = m_session.state().progress;
    QString text = stageName(now.stage);
    if (now.total > 0)
        text = tr("%1: %2 of %3", "stage: done of total").arg(text, grouped(now.done), grouped(now.total));
    else if (now.done > 0)
        text = tr("%1: %2", "stage: done").arg(text, grouped(now.done));
    if (now.secondsLeft > 0)
        text = tr("%1, about %2 left").arg(text, durationText(now.secondsLeft));
    return text;
}

void StatusLine::refresh()
{
    const TenantState &state = m_session.state();
    const ThemeColors &colors = m_theme.colors();
    m_progress->setVisible(state.polling);
    m_cancel->setVisible(state.polling);
    QColor dot = colors.insufficient;
    if (state.polling) {
        dot = colors.accent;
        m_cycle->setText(progressText());
        if (state.progress.total > 0) {
            m_progress->setRange(0, 1000);
            m_progress->setValue(
                static_cast<int>(std::min<qint64>(1000, state.progress.done * 1000 / state.progress.total)));
        } else {
            showBusy(m_progress);
        }
    } else {
        if (state.pollError)
            dot = colors.bad;
        else if (state.cycle)
            dot = state.cycle->info.state == CycleState::Complete ? colors.ok : colors.warn;
        const QString text = cycleText();
        m_cycle->setText(!state.pollError ? text
                         : state.cycle    ? tr("Last poll failed · %1").arg(text)
                                          : tr("Last poll failed"));
    }
    m_cycle->setAccessibleName(m_cycle->text());
    m_cycle->setToolTip(timesText().toHtmlEscaped().replace(u'\n', "<br>"_L1));
    const bool known = !m_session.tenants().isEmpty() && !m_cycle->text().isEmpty();
    m_dot->setVisible(known);

    const std::optional<StoreOutage> &outage = m_session.workspace().outage();
    const std::optional<Ticks> next = m_schedule.next(m_session.tenantName());
    m_next->setText(m_schedule.isPaused() ? tr("Polling is paused")
                    : outage              ? tr("Server on %1 not reached").arg(serverName(*outage))
                    : state.polledBy      ? pollerText()
                    : next                ? tr("Next poll %1").arg(timeOfDay(*next))
                                          : QString());
    m_next->setToolTip(state.polledBy ? plainText(errorText(*state.polledBy)).toHtmlEscaped()
                       : next         ? exactTime(*next)
                                      : QString());

    const TenantConfig *tenant = m_session.tenant();
    m_secret->setText(tenant ? expiryStatus(*tenant, m_session.secretLastDay(*tenant), QDate::currentDate())
                             : QString());
    m_secret->setVisible(!m_secret->text().isEmpty());

    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(8, 8) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    painter.drawEllipse(QRectF(0, 0, 8, 8));
    painter.end();
    m_dot->setPixmap(pixmap);

    const std::optional<PollProgress> &calls = state.lastProgress;
    if (calls && calls->callsLeftThisMinute >= 0) {
        m_calls->setText(calls->callsLeftThisHour >= 0
                             ? tr("Calls left: %1/min, %2/h")
                                   .arg(grouped(calls->callsLeftThisMinute), grouped(calls->callsLeftThisHour))
                             : tr("Calls left: %1/min").arg(grouped(calls->callsLeftThisMinute)));
    } else {
        m_calls->clear();
    }
    fit();
}

QSize StatusLine::minimumSizeHint() const
{
    return {0, Metrics::statusHeight};
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((event->oldSize().width() < roomForPoller) != (event->size().width() < roomForPoller))
        refresh();
    fit();
}

void StatusLine::fit()
{
    const QList<QLabel *> givesWay{m_direction, m_calls, m_next};
    int needed = 2 * Metrics::cardGap + 6 * Metrics::gap;
    for (const QWidget *part :
         {static_cast<QWidget *>(m_dot), static_cast<QWidget *>(m_cycle), static_cast<QWidget *>(m_secret),
          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)}) {
        if (!part->isHidden())
            needed += part->sizeHint().width() + Metrics::gap;
    }
    for (const QLabel *part : givesWay)
        needed += part->text().isEmpty() ? 0 : part->sizeHint().width() + Metrics::gap;
    for (QLabel *part : givesWay) {
        const bool room = needed <= width();
        if (!room && !part->text().isEmpty())
            needed -= part->sizeHint().width() + Metrics::gap;
        part->setVisible(room && !part->text().isEmpty());
    }
}

} // namespace Trustgauge
