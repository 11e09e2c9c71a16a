#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace Trustgauge {

//! Paints a cell as the style does, but without its text, which a delegate then paints in its own way.
void paintCellBackground(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace Trustgauge
