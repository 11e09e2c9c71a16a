#include "ui/charts/countscale.h"

#include "ui/charts/nicetop.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>
#include <tuple>

namespace Trustgauge {

namespace {

constexpr int numberHeight = 16;
constexpr int numberGap = 6; // to the plot

} // namespace

CountScale::CountScale(size_t largest)
{
    std::tie(m_top, m_step) = niceTop(largest);
    const QFontMetrics metrics(Theme::font(Metrics::smallFont));
    m_width = metrics.horizontalAdvance(grouped(std::lround(m_top))) + Metrics::gap;
}

void CountScale::paint(QPainter &painter, const QRectF &plot, const Theme &theme, bool isMirrored) const
{
    painter.setFont(Theme::font(Metrics::smallFont));
    const double left = isMirrored ? plot.right() + numberGap : plot.left() - m_width;
    for (double value = 0.0; value <= m_top + m_step / 2; value += m_step) {
        const double y = std::round(yOf(value, plot)) + 0.5;
        painter.setPen(QPen(theme.colors().line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.colors().dimText);
        painter.drawText(QRectF(left, y - numberHeight / 2.0, m_width - numberGap, numberHeight),
                         Qt::AlignRight | Qt::AlignVCenter, grouped(std::lround(value)));
    }
}

} // namespace Trustgauge
