#include "ui/tuning/weightrow.h"

#include "core/scoring/profilelimits.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/weightslider.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int weightRowHeight = 26;
constexpr int longestName = 168;
constexpr int shortestName = 48;
constexpr int shortestSlider = 48;
constexpr int numberWidth = 56;
constexpr int rowButton = 22;
constexpr int rowGap = 4;
constexpr int besideName = shortestSlider + numberWidth + 2 * rowButton + 2 * Metrics::gap + rowGap;

//! A button that is as small without an icon as with one.
class RowButton : public Button
{
public:
    using Button::Button;

    [[nodiscard]] QSize sizeHint() const override { return {rowButton, rowButton}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

QPushButton *makeRowButton(const QString &objectName)
{
    auto *button = new RowButton;
    button->setProperty("role", u"row"_s);
    button->setAutoDefault(false);
    button->setObjectName(objectName);
    button->setFixedSize(button->sizeHint());
    button->setIconSize({16, 16});
    return button;
}

} // namespace

WeightRow::WeightRow(const QString &name, const QString &objectName, int defaultValue, const Theme &theme,
                     QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_default(defaultValue)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_name = makeElidedLabel(name);
    m_name->setElideMode(Qt::ElideMiddle); // what names begin with repeats
    m_slider = new WeightSlider(theme);
    m_slider->setMinimumWidth(shortestSlider);
    m_slider->setObjectName(objectName + u"Slider"_s);
    m_slider->setRange(ProfileLimits::weight.low, ProfileLimits::weight.high);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(5);
    m_box = new SteadySpinBox;
    m_box->setObjectName(objectName + u"Box"_s);
    m_box->setRange(ProfileLimits::weight.low, ProfileLimits::weight.high);
    m_box->setAlignment(Qt::AlignRight);
    m_box->setProperty("compact", true);
    m_box->setFixedWidth(numberWidth);
    m_name->setBuddy(m_box);
    m_reset = makeRowButton(objectName + u"Reset"_s);
    m_reset->setEnabled(false);
    m_lock = makeRowButton(objectName + u"Lock"_s);
    m_lock->setCheckable(true);
    layout->addWidget(m_name);
    layout->addSpacing(Metrics::gap);
    layout->addWidget(m_slider, 1);
    layout->addSpacing(Metrics::gap);
    layout->addWidget(m_box);
    layout->addSpacing(rowGap);
    layout->addWidget(m_reset);
    layout->addWidget(m_lock);
    setFixedHeight(weightRowHeight);
    m_slider->setFixedHeight(weightRowHeight); // the mark of the default is below its handle
    connect(m_slider, &QSlider::sliderPressed, this, &WeightRow::gestureBegan);
    connect(m_slider, &QSlider::sliderReleased, this, &WeightRow::gestureEnded);
    connect(m_slider, &QSlider::valueChanged, this, &WeightRow::valueChanged);
    connect(m_box, &QSpinBox::valueChanged, this, &WeightRow::valueChanged);
    connect(m_box, &SteadySpinBox::typingBegan, this, &WeightRow::gestureBegan);
    connect(m_box, &SteadySpinBox::typingEnded, this, &WeightRow::gestureEnded);
    connect(m_reset, &QPushButton::clicked, this, &WeightRow::resetRequested);
    connect(m_lock, &QPushButton::clicked, this, &WeightRow::lockRequested);
    setName(name);
}

//! The name's width follows the row's, and does not keep it from shrinking.
QSize WeightRow::minimumSizeHint() const
{
    return {shortestName + besideName, weightRowHeight};
}

void WeightRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The same for all rows: the name first, then the slider, gets what there is.
    m_name->setFixedWidth(std::clamp(std::min(width() - besideName, width() * 9 / 20), shortestName, longestName));
}

void WeightRow::setName(const QString &name)
{
    if (name == m_nameText)
        return;
    m_nameText = name;
    m_name->setWholeText(name);
    m_slider->setAccessibleName(name);
    m_box->setAccessibleName(name);
    tell();
}

void WeightRow::showValue(int value, int saved)
{
    if (m_saved == saved && m_slider->value() == value && m_box->value() == value)
        return; // most rows, at each step of a drag
    {
        const QSignalBlocker quietSlider(m_slider);
        const QSignalBlocker quietBox(m_box);
        m_slider->setValue(value);
        if (m_box->value() != value) // setValue() would discard a number being typed
            m_box->setValue(value);
    }
    m_saved = saved;
    m_slider->setMarks(m_default, saved);
    setStyleProperty(m_name, "role", value == saved ? QString() : u"strong"_s);
    tell();
}

void WeightRow::setLocked(bool locked)
{
    if (locked == m_locked && m_lock->isChecked() == locked) // a click has checked it
        return;
    m_locked = locked;
    tell();
}

void WeightRow::setFault(const QString &fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    setStyleProperty(m_box, "faulty", !fault.isEmpty());
    tell();
}

void WeightRow::tell()
{
    QString about = tr("Trustgauge's own default: %1.").arg(m_default);
    if (m_saved && *m_saved != m_slider->value())
        about += u' ' + tr("Saved: %1.", "the value in the saved profile").arg(*m_saved);
    if (m_locked)
        about += u' ' + tr("Locked.");
    m_slider->setAccessibleDescription(about);
    m_slider->setToolTip(toolTipText(about));
    m_box->setAccessibleDescription(m_fault.isEmpty() ? about : m_fault);
    m_box->setToolTip(toolTipText(m_fault.isEmpty() ? about : m_fault));

    // The button keeps its place, and the focus, while there is nothing to reset.
    const bool resets = m_slider->value() != m_default && !m_locked;
    if (m_reset->isEnabled() != resets) {
        m_reset->setIcon(resets ? m_theme.icon("reset"_L1, Theme::Tint::Accent) : QIcon());
        m_reset->setEnabled(resets);
    }
    m_reset->setAccessibleName(tr("Reset %1 to the default, %2").arg(m_nameText).arg(m_default));
    m_reset->setToolTip(resets ? tr("Back to Trustgauge's own default, %1").arg(m_default) : QString());
    if (m_isLockShown != m_locked) {
        m_lock->setIcon(
            m_theme.icon(m_locked ? "lock"_L1 : "unlock"_L1, m_locked ? Theme::Tint::Text : Theme::Tint::Dim));
        m_isLockShown = m_locked;
    }
    m_lock->setChecked(m_locked);
    m_lock->setAccessibleName(m_locked ? tr("Unlock %1").arg(m_nameText) : tr("Lock %1").arg(m_nameText));
    m_lock->setToolTip(m_locked ? tr("Locked: it stays as it is while other rows move. Press to unlock.")
                                : tr("Lock, so that it stays as it is while other rows move"));
}

} // namespace Trustgauge
