#include "ui/widgets/controls.h"

#include <QScreen>
#include <QStyle>
#include <QWheelEvent>

namespace Trustgauge {

QLabel *makeLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (role)
        label->setProperty("role", QLatin1StringView(role));
    return label;
}

QLabel *makeParagraph(const QString &text, const char *role, QWidget *parent)
{
    QLabel *label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

QPushButton *makeButton(const QString &text, const char *role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    if (role)
        button->setProperty("role", QLatin1StringView(role));
    return button;
}

void resizeWithinScreen(QWidget *window, QSize usual)
{
    constexpr QSize frame{8, 48}; // the title bar and the borders that the desktop adds
    window->resize(usual.boundedTo(window->screen()->availableGeometry().size() - frame));
}

void setButtonText(QPushButton *button, const QIcon &icon, const QString &text)
{
    button->setIcon(icon);
    button->setText(u' ' + text);
    QString spoken = text;
    button->setAccessibleName(spoken.remove(u'&'));
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

SteadySlider::SteadySlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void SteadySlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

SteadySpinBox::SteadySpinBox(QWidget *parent) : QSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void SteadySpinBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

SteadyDoubleSpinBox::SteadyDoubleSpinBox(QWidget *parent) : QDoubleSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void SteadyDoubleSpinBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

SteadyComboBox::SteadyComboBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void SteadyComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWholeText(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {24, QLabel::minimumSizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + 2, QLabel::sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideMiddle, width());
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole.toHtmlEscaped());
}

} // namespace Trustgauge
