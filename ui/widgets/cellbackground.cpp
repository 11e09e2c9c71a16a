#include "ui/widgets/cellbackground.h"

#include <QApplication>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace Trustgauge {

void paintCellBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem cell = option;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, &painter, cell.widget);
}

} // namespace Trustgauge
