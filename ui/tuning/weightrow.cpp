#include "ui/tuning/weightrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

WeightRow::WeightRow(const QString &name, const QString &objectName, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    m_name = makeLabel(name);
    m_name->setFixedWidth(156);
    m_slider = new SteadySlider;
    m_slider->setObjectName(objectName + u"Slider"_s);
    m_slider->setRange(0, 100);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(5);
    m_box = new SteadySpinBox;
    m_box->setObjectName(objectName + u"Box"_s);
    m_box->setRange(0, 100);
    m_box->setAlignment(Qt::AlignRight);
    m_box->setProperty("compact", true);
    m_box->setFixedWidth(58);
    m_name->setBuddy(m_box);
    layout->addWidget(m_name);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_box);
    setFixedHeight(26);
    setName(name);
    connect(m_slider, &QSlider::sliderPressed, this, &WeightRow::gestureBegan);
    connect(m_slider, &QSlider::sliderReleased, this, &WeightRow::gestureEnded);
    connect(m_slider, &QSlider::valueChanged, this, &WeightRow::valueChanged);
    connect(m_box, &QSpinBox::valueChanged, this, &WeightRow::valueChanged);
}

void WeightRow::setName(const QString &name)
{
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideRight, m_name->width()));
    m_name->setToolTip(name.toHtmlEscaped());
    m_slider->setAccessibleName(name);
    m_box->setAccessibleName(name);
}

void WeightRow::showValue(int value)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietBox(m_box);
    m_slider->setValue(value);
    m_box->setValue(value);
}

void WeightRow::setFault(const QString &fault)
{
    setStyleProperty(m_box, "faulty", !fault.isEmpty());
    m_box->setToolTip(fault.toHtmlEscaped());
}

} // namespace Trustgauge
