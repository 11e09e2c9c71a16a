#include "ui/widgets/pinnedtable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pinnedheader.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace Trustgauge {

namespace {
constexpr int leastScrolled = 140; // room for any other column
} // namespace

PinnedTable::PinnedTable(const Theme &theme, QWidget *parent) : PinnedTable(theme, new PinnedHeader(theme), parent) {}

PinnedTable::PinnedTable(const Theme &theme, PinnedHeader *header, QWidget *parent)
    : QTableView(parent),
      m_theme(theme),
      m_header(header)
{
    setHorizontalHeader(m_header);
    m_header->setFirstSectionMovable(false);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int before, int width) {
        if (m_isFitting)
            return;
        if (section == 0 && before > 0 && width > 0) // neither hidden nor shown again
            m_chosenWidth = width;
        if (!m_header->isHeld())
            fitPinned();
    });
    connect(m_header, &QHeaderView::geometriesChanged, viewport(), qOverload<>(&QWidget::update));
}

QByteArray PinnedTable::columnState() const
{
    const int width = m_header->sectionSize(0);
    if (m_chosenWidth <= 0 || m_header->isSectionHidden(0))
        return m_header->saveState();
    const QSignalBlocker quiet(m_header);
    m_header->resizeSection(0, m_chosenWidth);
    const QByteArray state = m_header->saveState();
    m_header->resizeSection(0, width);
    return state;
}

void PinnedTable::restoreColumnState(const QByteArray &state)
{
    m_header->restoreState(state);
    m_header->setFirstSectionMovable(false);
    m_header->moveSection(m_header->visualIndex(0), 0);
    if (!m_header->isSectionHidden(0))
        m_chosenWidth = m_header->sectionSize(0);
    fitPinned();
}

void PinnedTable::setPinnedWidth(int width)
{
    m_chosenWidth = width;
    fitPinned();
}

void PinnedTable::fitPinned()
{
    if (m_isFitting || m_header->count() == 0 || m_header->isSectionHidden(0))
        return;
    const int others = m_header->length() - m_header->sectionSize(0);
    m_isFitting = true;
    m_header->resizeSection(0, std::max(m_chosenWidth, viewport()->width() - others));
    m_isFitting = false;
}

QRect PinnedTable::pinnedArea() const
{
    if (m_header->count() == 0 || m_header->isSectionHidden(0) || m_header->visualIndex(0) != 0)
        return {};
    const QRect whole = viewport()->rect();
    const int width = m_header->sectionSize(0);
    if (whole.width() - width < leastScrolled)
        return {};
    return QStyle::visualRect(layoutDirection(), whole, QRect(0, 0, width, whole.height()));
}

QRect PinnedTable::edgeOf(const QRect &area, Qt::LayoutDirection direction)
{
    return {direction == Qt::RightToLeft ? area.left() : area.right(), area.top(), 1, area.height()};
}

QModelIndex PinnedTable::indexAt(const QPoint &pos) const
{
    if (!pinnedArea().contains(pos))
        return QTableView::indexAt(pos);
    const int row = rowAt(pos.y());
    return row < 0 ? QModelIndex() : model()->index(row, 0, rootIndex());
}

QRect PinnedTable::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (const QRect area = pinnedArea(); index.column() == 0 && !area.isEmpty())
        rect.moveLeft(area.left());
    return rect;
}

void PinnedTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect area = pinnedArea();
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (area.isEmpty() || !index.isValid())
        return;
    if (index.column() == 0) // always visible
        horizontalScrollBar()->setValue(before);
    else if (const int start = m_header->sectionPosition(index.column()) - area.width();
             start < horizontalScrollBar()->value()) // otherwise it would be covered by the first column
        horizontalScrollBar()->setValue(start);
}

void PinnedTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QRect area = pinnedArea() & event->rect();
    if (m_header->offset() == 0 || area.isEmpty())
        return;
    QPainter painter(viewport());
    painter.fillRect(area, m_theme.colors().card);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int bottom = rowAt(area.bottom());
    const int last = bottom < 0 ? model()->rowCount(rootIndex()) - 1 : bottom;
    for (int row = std::max(0, rowAt(area.top())); row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        QStyleOptionViewItem cell = option;
        cell.rect = visualRect(index);
        cell.features.setFlag(QStyleOptionViewItem::Alternate, alternatingRowColors() && row % 2 == 1);
        if (selectionModel()->isSelected(index))
            cell.state |= QStyle::State_Selected;
        if (index == currentIndex() && hasFocus())
            cell.state |= QStyle::State_HasFocus;
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &cell, &painter, this);
        itemDelegateForIndex(index)->paint(&painter, cell, index);
    }
    painter.fillRect(edgeOf(pinnedArea(), layoutDirection()), m_theme.colors().line);
}

void PinnedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitPinned();
}

void PinnedTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    viewport()->update();
    m_header->viewport()->update();
}

} // namespace Trustgauge
