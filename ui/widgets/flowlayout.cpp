#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Trustgauge {

namespace {

//! Of an item in a line of this width.
QSize sizeIn(int width, const QLayoutItem *item)
{
    const QSize hint = item->sizeHint();
    if (hint.width() <= width)
        return hint;
    return {width, item->hasHeightForWidth() ? item->heightForWidth(width) : hint.height()};
}

} // namespace

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent)
{
    setSpacing(gap);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + (size.width() > 0 ? spacing() : 0) + item->sizeHint().width(),
                    std::max(size.height(), item->sizeHint().height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

//! \return the height of the lines
int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = rect.top();
    qsizetype endFrom = m_endFrom < 0 ? m_items.size() : m_endFrom; // of those that are shown
    while (endFrom < m_items.size() && m_items.at(endFrom)->isEmpty())
        ++endFrom;
    for (qsizetype begin = 0; begin < m_items.size();) {
        int used = 0;
        int height = 0;
        qsizetype end = begin;
        for (; end < m_items.size(); ++end) {
            const QLayoutItem *item = m_items.at(end);
            if (item->isEmpty())
                continue;
            const int wanted = used + (used > 0 ? spacing() : 0) + item->sizeHint().width();
            if (used > 0 && wanted > rect.width())
                break;
            used = wanted;
            height = std::max(height, sizeIn(rect.width(), item).height());
        }
        int left = rect.left();
        bool first = true;
        for (qsizetype i = begin; apply && i < end; ++i) {
            QLayoutItem *item = m_items.at(i);
            if (item->isEmpty())
                continue;
            if (i == endFrom || (first && i > endFrom))
                left += std::max(0, rect.width() - used);
            if (!first)
                left += spacing();
            first = false;
            const QSize size = sizeIn(rect.width(), item);
            item->setGeometry(QStyle::visualRect(direction, rect, {{left, top + (height - size.height()) / 2}, size}));
            left += size.width();
        }
        if (height > 0)
            top += height + spacing();
        begin = end;
    }
    return std::max(0, top - rect.top() - spacing());
}

} // namespace Trustgauge
