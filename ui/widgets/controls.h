#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>

namespace Trustgauge {

class ElidedLabel;

//! Keeps the focus while disabled, for instance while its work is running: otherwise Qt moves the focus, and the next
//! key press triggers the neighbour.
class Button : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

//! A label in one of the theme's roles (dim, small, title, strong, page, figure, bad, warn, ok), plain text only.
[[nodiscard]] QLabel *makeLabel(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
//! A label of one line that is elided when too long.
[[nodiscard]] ElidedLabel *makeElidedLabel(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
//! A label that wraps.
[[nodiscard]] QLabel *makeParagraph(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
//! A Button in one of the theme's roles (primary, link, destructive), or a plain one.
[[nodiscard]] QPushButton *makeButton(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
//! Scrolls content that is too high. Content whose minimum width is too large gets a horizontal scroll bar as well, so
//! that everything can be reached.
[[nodiscard]] QScrollArea *makeScrollArea(QWidget *content);
//! Sets an icon before the text, with spacing (which the style sheet style omits).
void setButtonText(QPushButton *button, const QIcon &icon, const QString &text);
//! Gives a window its usual size, or less when the screen is smaller.
void resizeWithinScreen(QWidget *window, QSize usual);
//! Sets a property that the style sheet selects by, and restyles the widget.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

//! Controls that ignore the wheel: scrolling the page never changes a value.
class SteadySlider : public QSlider
{
    Q_OBJECT

public:
    explicit SteadySlider(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

//! A typed number takes effect when typing pauses, the focus leaves, or Enter is pressed. Undo and redo are the
//! window's; their keys, and the one for saving, first apply what was typed.
class SteadySpinBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit SteadySpinBox(QWidget *parent = nullptr);

    void stepBy(int steps) override;

signals:
    void typingBegan(); //!< changes from here to typingEnded count as one, however long the pauses
    void typingEnded();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setTyping(bool typing);
    bool m_typing = false;
};

class SteadyDoubleSpinBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit SteadyDoubleSpinBox(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

//! Elides a text that is wider than the box in the middle, with the full text in the tooltip; its list is as wide as its
//! texts.
class SteadyComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SteadyComboBox(QWidget *parent = nullptr);

    void showPopup() override;
    //! The current text, as it is shown.
    [[nodiscard]] QString shownText() const;

protected:
    bool event(QEvent *event) override;
    void initStyleOption(QStyleOptionComboBox *option) const override;
    void wheelEvent(QWheelEvent *event) override;
};

//! One line of plain text, elided (by default in the middle), with the full text in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWholeText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();
    QString m_whole;
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
};

} // namespace Trustgauge
