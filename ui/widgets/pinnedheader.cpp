#include "ui/widgets/pinnedheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pinnedtable.h"

#include <QHelpEvent>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cstdlib>

namespace Trustgauge {

PinnedHeader::PinnedHeader(const Theme &theme) : QHeaderView(Qt::Horizontal), m_theme(theme)
{
    setSectionsClickable(true);
}

PinnedTable &PinnedHeader::table() const
{
    return *static_cast<PinnedTable *>(parentWidget());
}

//! The offset from where the first section is painted to its real position, which may be scrolled out of view.
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
    if (area.isEmpty())
        return;
    // Also without scrolling: mirrored, the base class paints one pixel beside the cells, so the text would jump.
    QPainter painter(viewport());
    const QRect section(area.left(), 0, area.width(), height());
    painter.fillRect(section, m_theme.colors().card);
    paintSection(&painter, section, 0);
    if (offset() != 0)
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

bool PinnedHeader::isAtPinnedEdge(const QPoint &pos) const
{
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    const QRect edge = PinnedTable::edgeOf(table().pinnedArea(), layoutDirection());
    return shiftAt(pos) != 0 && std::abs(pos.x() - edge.left()) < grip;
}

void PinnedHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    m_isHeld = true;
    m_shift = shiftAt(pos);
    if (event->button() == Qt::LeftButton && isAtPinnedEdge(pos)) {
        m_sizing = Sizing{pos.x(), sectionSize(0)};
        return;
    }
    QMouseEvent there = shifted(*event, m_shift);
    QHeaderView::mousePressEvent(&there);
    viewport()->update();
}

void PinnedHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (m_sizing) {
        const int wider = isRightToLeft() ? m_sizing->from - pos.x() : pos.x() - m_sizing->from;
        resizeSection(0, std::clamp(m_sizing->size + wider, minimumSectionSize(), maximumSectionSize()));
        return;
    }
    if (event->buttons() == Qt::NoButton && shiftAt(pos) != 0) { // the base class ignores sections outside the view
        if (isAtPinnedEdge(pos))
            setCursor(Qt::SplitHCursor);
        else
            unsetCursor();
        return;
    }
    QMouseEvent there = shifted(*event, m_isHeld ? m_shift : 0);
    QHeaderView::mouseMoveEvent(&there);
}

void PinnedHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_sizing) {
        QMouseEvent there = shifted(*event, m_shift);
        QHeaderView::mouseReleaseEvent(&there);
    }
    m_sizing.reset();
    m_isHeld = false;
    viewport()->update();
    table().fitPinned();
}

void PinnedHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent there = shifted(*event, shiftAt(event->position().toPoint()));
    QHeaderView::mouseDoubleClickEvent(&there);
}

} // namespace Trustgauge
