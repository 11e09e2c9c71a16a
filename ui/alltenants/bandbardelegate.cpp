#include "ui/alltenants/bandbardelegate.h"

#include "ui/models/tenantsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cellbackground.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace Trustgauge {

namespace {
constexpr int barWidth = 150;
constexpr int barHeight = 10;
} // namespace

BandBarDelegate::BandBarDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void BandBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    paintCellBackground(*painter, opt);

    const QVariantList places = index.data(TenantsModel::PlacesRole).toList();
    std::array<qint64, placeCount> devices{};
    qint64 all = 0;
    for (size_t place = 0; place < placeCount && static_cast<qsizetype>(place) < places.size(); ++place) {
        devices[place] = places.at(static_cast<qsizetype>(place)).toLongLong();
        all += devices[place];
    }
    if (all == 0)
        return;
    const QRect cell = opt.rect.adjusted(Metrics::gap, 0, -Metrics::gap, 0);
    const QRect bar(cell.left(), cell.center().y() - barHeight / 2, std::min(cell.width(), barWidth), barHeight);
    // From the worst band to the best, then insufficient data. A band with a single device stays visible.
    qint64 before = 0;
    const auto placeAt = [&](qint64 count) { return static_cast<int>(count * bar.width() / all); };
    const auto draw = [&](size_t place, const QBrush &brush) {
        if (devices[place] == 0)
            return;
        const int from = std::min(placeAt(before), bar.width() - 1);
        before += devices[place];
        const int to = std::max(from + 1, placeAt(before));
        const QRect part(bar.left() + from, bar.top(), to - from, bar.height());
        painter->fillRect(QStyle::visualRect(opt.direction, opt.rect, part), brush);
    };
    if (opt.state & QStyle::State_Selected) // on which bands could not be told
        painter->fillRect(QStyle::visualRect(opt.direction, opt.rect, bar.adjusted(-1, -1, 1, 1)),
                          m_theme.colors().card);
    for (size_t band = bandCount; band-- > 0;)
        draw(band, m_theme.colors().bands[band]);
    draw(insufficientPlace, QBrush(m_theme.colors().insufficient, Qt::BDiagPattern));
}

QSize BandBarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {barWidth + 2 * Metrics::gap, Metrics::rowHeight};
}

} // namespace Trustgauge
