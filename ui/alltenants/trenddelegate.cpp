#include "ui/alltenants/trenddelegate.h"

#include "ui/models/tenantsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cellbackground.h"

#include <QPainter>

#include <algorithm>

namespace Trustgauge {

namespace {
constexpr int trendWidth = 84;
constexpr int trendMargin = 7; // above and below the line
constexpr double dotRadius = 2;
} // namespace

TrendDelegate::TrendDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void TrendDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    paintCellBackground(*painter, opt);

    const auto days = index.data(TenantsModel::TrendRole).value<QList<RiskyDay>>();
    if (days.isEmpty())
        return;
    const QRect cell = opt.rect.adjusted(Metrics::gap, trendMargin, -Metrics::gap, -trendMargin);
    const QRectF room(cell.left(), cell.top(), std::min(cell.width(), trendWidth), cell.height());
    const auto [least, most] = std::minmax_element(days.begin(), days.end(), [](const RiskyDay &a, const RiskyDay &b) {
        return a.devices < b.devices;
    });
    const auto span = static_cast<double>(std::max<int64_t>(1, days.constLast().day - days.constFirst().day));
    const auto range = static_cast<double>(most->devices - least->devices);
    QPolygonF line;
    for (const RiskyDay &day : days) {
        const double along = static_cast<double>(day.day - days.constFirst().day) / span * room.width();
        const double share = range > 0 ? static_cast<double>(day.devices - least->devices) / range : 0.5;
        const double x = opt.direction == Qt::RightToLeft ? opt.rect.right() - (room.left() - opt.rect.left()) - along
                                                          : room.left() + along;
        line << QPointF(x, room.bottom() - share * room.height());
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.colors().accent, 1.5));
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.colors().accent);
    painter->drawEllipse(line.constLast(), dotRadius, dotRadius);
    painter->restore();
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {trendWidth + 2 * Metrics::gap, Metrics::rowHeight};
}

} // namespace Trustgauge
