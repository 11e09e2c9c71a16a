#include "ui/tuning/weightslider.h"

#include "ui/theme/theme.h"

#include <QPainter>
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
    constexpr qreal below = 4.0; // from the middle of the track to the tip
    constexpr QSizeF tip{3.5, 4.5};
    constexpr QSizeF line{2.0, 14.0};
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QPointF at = place(m_default) + QPointF(0, below);
        painter.setBrush(m_theme.colors().dimText);
        painter.drawPolygon(
            QPolygonF{at, at + QPointF(tip.width(), tip.height()), at + QPointF(-tip.width(), tip.height())});
        if (m_saved != value()) {
            painter.setBrush(m_theme.colors().text);
            QRectF mark(QPointF(), line);
            mark.moveCenter(place(m_saved));
            painter.drawRect(mark);
        }
    }
    SteadySlider::paintEvent(event); // the handle is above the marks
}

} // namespace Trustgauge
