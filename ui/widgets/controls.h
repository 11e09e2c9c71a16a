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

//! Keeps the focus while it is disabled, as it is while its work goes on: elsewhere Qt hands the focus on, and the next
//! press of a key acts on the neighbour.
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
//! A label of one line that ends in an ellipsis where its room does.
[[nodiscard]] ElidedLabel *makeElidedLabel(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
//! A label that wraps.
[[nodiscard]] QLabel *makeParagraph(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
//! A Button in one of the theme's roles (primary, link, destructive), or a plain one.
[[nodiscard]] QPushButton *makeButton(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
//! Scrolls what is higher than its room. What is wider than it, at the least, can be reached by a bar as well: nothing is cut
//! where nobody can get at it.
[[nodiscard]] QScrollArea *makeScrollArea(QWidget *content);
//! An icon before the words, with room between them (the style sheet's style leaves none).
void setButtonText(QPushButton *button, const QIcon &icon, const QString &text);
//! Gives a window its usual size, or less where its screen is smaller.
void resizeWithinScreen(QWidget *window, QSize usual);
//! Sets a property the style sheet asks for and restyles the widget.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

//! Controls that leave the wheel to whatever scrolls: a value never changes by scrolling past it.
class SteadySlider : public QSlider
{
    Q_OBJECT

public:
    explicit SteadySlider(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

//! A number that is typed counts once it is whole: when typing rests, the focus leaves, or Enter is pressed. Undo and redo
//! are the window's; the keys for them, and for saving, take what was typed first.
class SteadySpinBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit SteadySpinBox(QWidget *parent = nullptr);

    void stepBy(int steps) override;

signals:
    void typingBegan(); //!< values from here to the end are one change, however long the pauses
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

class SteadyComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SteadyComboBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

//! One line of plain text, elided (in the middle, if nothing else is asked for), the whole of it in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWholeText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] const QString &wholeText() const { return m_whole; }
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
