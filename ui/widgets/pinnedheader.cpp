#include "ui/widgets/pinnedheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pinnedtable.h"

#include <QHelpEvent>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Trustgauge {

PinnedHeader::PinnedHeader(const Theme &theme) : QHeaderView(Qt::Horizontal), m_theme(theme)
{
    setSectionsClickable(true);
}

PinnedTable &PinnedHeader::table() const
{
    return *static_cast<PinnedTable *>(parentWidget());
}

//! From where the first section is seen to where it lies in the row of sections, which may be scrolled out of sight.
int PinnedHeader::shiftAt(const QPoint &pos) const
{
    if (!table().pinnedArea().contains(pos.x(), 0))
        return 0;
    return isRightToLeft() ? offset() : -offset();
}

QMouseEvent PinnedHeader::shifted(const QMouseEvent &event, int shift) const
{
    return {event.type(),          event.position() + QPointF(shift, 0),
            event.scenePosition(), event.globalPosition(),
            event.button(),        event.buttons(),
            event.modifiers(),     event.pointingDevice()};
}

void PinnedHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const QRect area = table().pinnedArea();
    if (area.isEmpty() || offset() == 0)
        return;
    QPainter painter(viewport());
    const QRect section(area.left(), 0, area.width(), height());
    painter.fillRect(section, m_theme.colors().card);
    paintSection(&painter, section, 0);
    painter.fillRect(PinnedTable::edgeOf(section, layoutDirection()), m_theme.colors().line);
}

bool PinnedHeader::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove: {
        const auto *hover = static_cast<QHoverEvent *>(event);
        const QPointF shift(shiftAt(hover->position().toPoint()), 0);
        QHoverEvent there(hover->type(), hover->position() + shift, hover->globalPosition(), hover->oldPosF() + shift,
                          hover->modifiers());
        if (offset() != 0)
            viewport()->update();
        return QHeaderView::viewportEvent(&there);
    }
    case QEvent::ToolTip:
    case QEvent::WhatsThis: {
        const auto *help = static_cast<QHelpEvent *>(event);
        QHelpEvent there(help->type(), help->pos() + QPoint(shiftAt(help->pos()), 0), help->globalPos());
        return QHeaderView::viewportEvent(&there);
    }
    default:
        return QHeaderView::viewportEvent(event);
    }
}

void PinnedHeader::mousePressEvent(QMouseEvent *event)
{
    m_held = shiftAt(event->position().toPoint());
    QMouseEvent there = shifted(*event, *m_held);
    QHeaderView::mousePressEvent(&there);
    viewport()->update();
}

void PinnedHeader::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent there = shifted(*event, m_held.value_or(shiftAt(event->position().toPoint())));
    QHeaderView::mouseMoveEvent(&there);
}

void PinnedHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent there = shifted(*event, m_held.value_or(0));
    QHeaderView::mouseReleaseEvent(&there);
    m_held.reset();
    viewport()->update();
    table().fitPinned();
}

void PinnedHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent there = shifted(*event, shiftAt(event->position().toPoint()));
    QHeaderView::mouseDoubleClickEvent(&there);
}

} // namespace Trustgauge
