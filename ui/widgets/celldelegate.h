#pragma once

#include "core/scoring/model.h"

#include <QStyledItemDelegate>

namespace Trustgauge {

class Theme;

//! Paints the cells of every table: swatch beside the text, unknown values dim, long text elided, moved cells marked.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(const Theme &theme, QObject *parent = nullptr);

    //! Distance of right-aligned text from the cell's edge, to match a header that reserves room for an arrow.
    void setRightPadding(int padding) { m_rightPadding = padding; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    int m_rightPadding = 8;
};

} // namespace Trustgauge
