#include "ui/theme/swatch.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace Trustgauge {

void paintSwatch(QPainter &painter, const QRect &rect, int band, const Theme &theme)
{
    const ThemeColors &colors = theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF square = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (band < 0) {
        painter.setPen(QPen(colors.insufficient, 1.5));
        painter.setBrush(Qt::NoBrush);
    } else {
        QColor outline = colors.text;
        outline.setAlphaF(theme.hasHighContrast() ? 1.0F : 0.55F);
        painter.setPen(QPen(outline, 1));
        painter.setBrush(colors.bands[static_cast<size_t>(band)]);
    }
    painter.drawRoundedRect(square, 2, 2);
    painter.restore();
}

} // namespace Trustgauge
