#include "ui/tuning/weightrow.h"

#include "core/scoring/profilelimits.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int shortestName = 96;
constexpr int longestName = 168;
} // namespace

WeightRow::WeightRow(const QString &name, const QString &objectName, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    m_name = makeElidedLabel(name);
    m_name->setFixedWidth(shortestName);
    m_slider = new SteadySlider;
    m_slider->setMinimumWidth(48);
    m_slider->setObjectName(objectName + u"Slider"_s);
    m_slider->setRange(ProfileLimits::weight.low, ProfileLimits::weight.high);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(5);
    m_box = new SteadySpinBox;
    m_box->setObjectName(objectName + u"Box"_s);
    m_box->setRange(ProfileLimits::weight.low, ProfileLimits::weight.high);
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
    connect(m_box, &SteadySpinBox::typingBegan, this, &WeightRow::gestureBegan);
    connect(m_box, &SteadySpinBox::typingEnded, this, &WeightRow::gestureEnded);
}

void WeightRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_name->setFixedWidth(std::clamp(width() * 12 / 25, shortestName, longestName)); // the same for all rows
}

void WeightRow::setName(const QString &name)
{
    m_name->setWholeText(name);
    m_slider->setAccessibleName(name);
    m_box->setAccessibleName(name);
}

void WeightRow::showValue(int value)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietBox(m_box);
    m_slider->setValue(value);
    if (m_box->value() != value) // setValue() would discard a number being typed
        m_box->setValue(value);
}

void WeightRow::setFault(const QString &fault)
{
    setStyleProperty(m_box, "faulty", !fault.isEmpty());
    m_box->setToolTip(toolTipText(fault));
}

} // namespace Trustgauge
