#include "ui/widgets/celldelegate.h"

#include "ui/models/fleettablemodel.h"
#include "ui/models/migrationmodel.h"
#include "ui/theme/swatch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cellbackground.h"

#include <QPainter>

namespace Trustgauge {

CellDelegate::CellDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const QString text = opt.text;
    const bool moved = index.data(MigrationModel::MovedRole).toBool();
    if (moved)
        painter->fillRect(opt.rect, m_theme.colors().selection);
    paintCellBackground(*painter, opt);

    const bool right = opt.displayAlignment & Qt::AlignRight;
    QRect rect = opt.rect.adjusted(Metrics::gap, 0, right ? -m_rightPadding : -Metrics::gap, 0);
    const QVariant band = index.data(FleetTableModel::BandRole);
    const QFontMetrics metrics(opt.font);
    if (band.isValid()) {
        const int width = std::min(metrics.horizontalAdvance(text), rect.width() - Metrics::swatch - 6);
        const int left = right ? rect.right() - width - Metrics::swatch - 6 : rect.left();
        const QRect swatch(left, rect.center().y() - Metrics::swatch / 2 + 1, Metrics::swatch, Metrics::swatch);
        paintSwatch(*painter, QStyle::visualRect(opt.direction, opt.rect, swatch), band.toInt(), m_theme);
        if (!right)
            rect.setLeft(rect.left() + Metrics::swatch + 6);
    }
    rect = QStyle::visualRect(opt.direction, opt.rect, rect);
    painter->save();
    QFont font = opt.font;
    if (moved)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const bool dim = index.data(FleetTableModel::DimRole).toBool();
    painter->setPen(dim ? m_theme.colors().dimText : m_theme.colors().text);
    painter->drawText(rect, static_cast<int>(opt.displayAlignment),
                      QFontMetrics(font).elidedText(text, option.textElideMode, rect.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(FleetTableModel::BandRole).isValid())
        size.rwidth() += Metrics::swatch + 6;
    size.setHeight(Metrics::rowHeight);
    return size;
}

} // namespace Trustgauge
