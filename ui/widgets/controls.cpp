#include "ui/widgets/controls.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTimer>
#include <QToolTip>
#include <QWheelEvent>

#include <chrono>

using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr auto typingRests = 600ms;

bool isHistoryKey(const QKeyEvent *key)
{
    const bool control = key->modifiers().testFlag(Qt::ControlModifier);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
           || (control && (key->key() == Qt::Key_Z || key->key() == Qt::Key_Y));
}

//! Whether a number field ignores the event, since the key belongs to an action of the window.
bool isLeftToWindow(const QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return isHistoryKey(key) || key->matches(QKeySequence::Save);
}

template<class Box>
void takeWholeNumbers(Box *box, QLineEdit *line)
{
    box->setKeyboardTracking(false);
    auto *rest = new QTimer(box);
    rest->setSingleShot(true);
    rest->setInterval(typingRests);
    QObject::connect(line, &QLineEdit::textEdited, rest, qOverload<>(&QTimer::start));
    QObject::connect(rest, &QTimer::timeout, box, [box, line] {
        if (!line->hasAcceptableInput()) // incomplete number; leaving the field restores the previous one
            return;
        const int at = line->cursorPosition();
        box->interpretText();
        line->setCursorPosition(at);
    });
}

} // namespace

// Qt also calls this to move the focus away from a widget that was just disabled.
bool Button::focusNextPrevChild(bool next)
{
    return isVisible() && !isEnabled() ? true : QPushButton::focusNextPrevChild(next);
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    // If the window was deactivated and activated meanwhile, it could not restore the focus itself.
    if (event->type() == QEvent::EnabledChange && isEnabled() && isActiveWindow() && window()->focusWidget() == this
        && !QApplication::focusWidget())
        setFocus(Qt::OtherFocusReason);
}

// In a mirrored window the style sheet style paints the text of a button with icon and menu over the menu arrow.
void Button::paintEvent(QPaintEvent *event)
{
    if (layoutDirection() == Qt::LeftToRight || icon().isNull() || !menu()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    constexpr int arrowRoom = 26; // as in the style sheet
    constexpr int edge = 12;
    const QRect inside = rect().adjusted(arrowRoom, 0, -edge, 0);
    QRect picture(QPoint(), iconSize());
    picture.moveCenter({inside.right() - picture.width() / 2, inside.center().y()});
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    icon().paint(&painter, picture, Qt::AlignCenter, mode);
    const QRect words(inside.topLeft(), QPoint(picture.left() - 1, inside.bottom()));
    painter.drawItemText(words, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextShowMnemonic, palette(),
                         isEnabled(), text(), QPalette::ButtonText);
}

QLabel *makeLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (role)
        label->setProperty("role", QLatin1StringView(role));
    return label;
}

ElidedLabel *makeElidedLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setElideMode(Qt::ElideRight);
    if (role)
        label->setProperty("role", QLatin1StringView(role));
    label->setWholeText(text);
    return label;
}

QLabel *makeParagraph(const QString &text, const char *role, QWidget *parent)
{
    QLabel *label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

QScrollArea *makeScrollArea(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QPushButton *makeButton(const QString &text, const char *role, QWidget *parent)
{
    auto *button = new Button(text, parent);
    button->setAutoDefault(false);
    if (role)
        button->setProperty("role", QLatin1StringView(role));
    return button;
}

void resizeWithinScreen(QWidget *window, QSize usual)
{
    constexpr QSize frame{8, 48}; // title bar and borders added by the desktop
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
    takeWholeNumbers(this, lineEdit());
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { setTyping(true); });
    connect(this, &QSpinBox::editingFinished, this, [this] { setTyping(false); });
}

void SteadySpinBox::setTyping(bool typing)
{
    if (typing == m_typing)
        return;
    m_typing = typing;
    if (typing)
        emit typingBegan();
    else
        emit typingEnded();
}

void SteadySpinBox::stepBy(int steps)
{
    interpretText();
    setTyping(false);
    QSpinBox::stepBy(steps);
}

bool SteadySpinBox::event(QEvent *event)
{
    if (isLeftToWindow(event)) {
        interpretText(); // so that the typed text is undone, or saved
        setTyping(false);
        event->ignore();
        return true;
    }
    return QSpinBox::event(event);
}

void SteadySpinBox::keyPressEvent(QKeyEvent *event)
{
    if (!isHistoryKey(event)) // an undo key only gets here with nothing to undo
        QSpinBox::keyPressEvent(event);
}

void SteadySpinBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

SteadyDoubleSpinBox::SteadyDoubleSpinBox(QWidget *parent) : QDoubleSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    takeWholeNumbers(this, lineEdit());
}

bool SteadyDoubleSpinBox::event(QEvent *event)
{
    if (isLeftToWindow(event)) {
        interpretText();
        event->ignore();
        return true;
    }
    return QDoubleSpinBox::event(event);
}

void SteadyDoubleSpinBox::keyPressEvent(QKeyEvent *event)
{
    if (!isHistoryKey(event)) // an undo key only gets here with nothing to undo
        QDoubleSpinBox::keyPressEvent(event);
}

void SteadyDoubleSpinBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

SteadyComboBox::SteadyComboBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void SteadyComboBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option->currentIcon.isNull() ? 0 : option->iconSize.width() + 4;
    option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideMiddle, field.width() - icon);
}

QString SteadyComboBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return option.currentText;
}

bool SteadyComboBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || shownText() == currentText())
        return QComboBox::event(event);
    const QString text = toolTip().isEmpty() ? currentText() : currentText() + u'\n' + toolTip();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(text), this);
    return true;
}

void SteadyComboBox::showPopup()
{
    // Cast, since the method is public only in the base class.
    const auto *list = static_cast<const QAbstractItemView *>(view());
    const int bar = count() > maxVisibleItems() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) : 0;
    view()->setMinimumWidth(list->sizeHintForColumn(0) + bar + 2 * Metrics::gap);
    QComboBox::showPopup();
}

void SteadyComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    elide();
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

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        elide();
    }
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_whole, m_mode, contentsRect().width());
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_whole ? QString() : toolTipText(m_whole));
}

} // namespace Trustgauge
