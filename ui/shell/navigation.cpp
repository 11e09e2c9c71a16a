#include "ui/shell/navigation.h"

#include "ui/devices/devicespage.h"
#include "ui/session/fleetsession.h"
#include "ui/session/showncycle.h"
#include "ui/shell/pagestack.h"
#include "ui/theme/theme.h"
#include "ui/widgets/asofline.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Trustgauge {

Navigation::Navigation(FleetSession &session, PageStack &pages, const Theme &theme, QWidget *window)
    : QObject(window),
      m_session(session),
      m_pages(pages),
      m_window(window)
{
    const auto add = [&](QLatin1StringView icon, const QString &text, Qt::Key key, const QString &name, int steps) {
        auto *action = new QAction(theme.icon(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        window->addAction(action);
        connect(action, &QAction::triggered, this, [this, steps] { go(steps); });
        return action;
    };
    m_back = add("back"_L1, tr("Back"), Qt::Key_Left, u"back"_s, -1);
    m_forward = add("forward"_L1, tr("Forward"), Qt::Key_Right, u"forward"_s, 1);
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, &Navigation::record);
    const auto settle = [this] { noticeMove(); };
    connect(&pages, &PageStack::pageShown, this, settle);
    if (const auto *shown = pages.findChild<ShownCycle *>())
        connect(shown, &ShownCycle::changed, this, settle);
    connect(&session, &FleetSession::tenantChanged, this, [this, settle] {
        forgetRemoved();
        settle();
    });
    qApp->installEventFilter(this);
    refresh();
}

Place Navigation::here() const
{
    Place out;
    out.page = m_pages.page();
    out.tenant = m_session.tenantName();
    return out;
}

AsOfLine *Navigation::pastLine() const
{
    const QWidget *page = m_pages.currentWidget();
    auto *line = page ? page->findChild<AsOfLine *>() : nullptr;
    return line && line->leadsBack() ? line : nullptr;
}

void Navigation::noticeMove()
{
    if (m_isGoing)
        return; // to a place that is known
    // Another page before the last move has settled: that was a step of its own.
    const Place *shown = m_history.current();
    if (m_settled.isActive() && shown && m_seen.page != shown->page && m_seen.page != m_pages.page()) {
        noteFilter();
        m_history.visit(m_seen);
    }
    m_seen = here();
    m_settled.start();
    refresh();
}

void Navigation::record()
{
    noteFilter();
    const Place now = here();
    const Place *shown = m_history.current();
    if (!shown || !shown->isSameAs(now))
        m_history.visit(now);
    refresh();
}

//! The list keeps its filter while other pages are shown, so it can still be asked for it.
void Navigation::noteFilter()
{
    const Place *shown = m_history.current();
    if (!shown || shown->page != PageStack::Devices)
        return;
    const FleetTableModel &model = m_pages.devices().model();
    m_history.leave(model.order().filter, model.scores() ? std::weak_ptr<const Fleet>(model.scores()->index()->fleet())
                                                         : std::weak_ptr<const Fleet>());
}

void Navigation::go(int steps)
{
    if (m_settled.isActive()) {
        m_settled.stop();
        record();
    }
    if (AsOfLine *line = steps < 0 ? pastLine() : nullptr) {
        line->goBack();
        return;
    }
    if (!m_history.canGo(steps))
        return;
    noteFilter();
    const Place place = m_history.go(steps);
    m_isGoing = true;
    m_session.selectTenant(place.tenant);
    if (place.page == PageStack::Devices) {
        FleetFilter filter = place.filter;
        const ScoreTablePtr &scores = m_pages.devices().model().scores();
        if (!scores || place.fleet.lock() != scores->index()->fleet()) { // rows of another cycle
            filter.rows = nullptr;
            filter.rowsTitle.clear();
        }
        if (filter != m_pages.devices().model().order().filter)
            m_pages.showDevices(filter);
    }
    m_pages.showPage(static_cast<PageStack::Page>(place.page));
    m_isGoing = false;
    refresh();
}

void Navigation::forgetRemoved()
{
    m_history.forget([this](const Place &place) { return !m_session.tenant(place.tenant); });
    refresh();
}

void Navigation::refresh()
{
    const Place *shown = m_history.current();
    const bool hasMoved = m_settled.isActive() && shown && !shown->tenant.isEmpty() && !shown->isSameAs(here());
    m_back->setEnabled(m_history.canGo(-1) || hasMoved || pastLine());
    m_forward->setEnabled(m_history.canGo(1));
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick) // two quick ones
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != m_window || QApplication::activeModalWidget())
        return false;
    (button == Qt::BackButton ? m_back : m_forward)->trigger();
    return true;
}

} // namespace Trustgauge
