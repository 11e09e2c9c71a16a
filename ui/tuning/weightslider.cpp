#include "ui/tuning/weightslider.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionSlider>

namespace Trustgauge {

WeightSlider::WeightSlider(const Theme &theme, QWidget *parent) : SteadySlider(parent), m_theme(theme) {}

void WeightSlider::setMarks(int defaultValue, int savedValue)
{
    if (defaultValue == m_default && savedValue == m_saved)
        return;
    m_default = defaultValue;
    m_saved = savedValue;
    update();
}

QPointF WeightSlider::place(int value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.sliderPosition = value;
    option.sliderValue = value;
    return QRectF(style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this)).center();
}

void WeightSlider::paintEvent(QPaintEvent *event)
{
    SteadySlider::paintEvent(event);
    constexpr qreal handleRadius = 8.0; // as in the style sheet
    constexpr QSizeF tip{3.5, 4.0};
    constexpr QSizeF line{2.0, 14.0};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QPointF at = place(m_default) + QPointF(0, handleRadius + 0.5);
    painter.setBrush(m_theme.colors().dimText);
    painter.drawPolygon(
        QPolygonF{at, at + QPointF(tip.width(), tip.height()), at + QPointF(-tip.width(), tip.height())});
    if (m_saved == value())
        return;
    QPainterPath mark;
    const QPointF saved = place(m_saved);
    mark.addRect(QRectF({saved.x() - line.width() / 2, saved.y() - line.height() / 2}, line));
    QPainterPath handle;
    handle.addEllipse(place(value()), handleRadius, handleRadius);
    painter.setBrush(m_theme.colors().text);
    painter.drawPath(mark.subtracted(handle)); // the handle is above it
}

} // namespace Trustgauge
