#include "ui/widgets/markdelegate.h"

#include <utility>

namespace Trustgauge {

MarkDelegate::MarkDelegate(Mark mark, QObject *parent) : QStyledItemDelegate(parent), m_mark(std::move(mark)) {}

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {16, 16};
    option->icon = m_mark(index);
}

} // namespace Trustgauge
