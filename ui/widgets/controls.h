#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

namespace Trustgauge {

//! A label in one of the theme's roles (dim, small, title, strong, page, figure, bad, warn, ok), plain text only.
[[nodiscard]] QLabel *makeLabel(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
//! A label that wraps.
[[nodiscard]] QLabel *makeParagraph(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
//! A push button in one of the theme's roles (primary, link, destructive), or a plain one.
[[nodiscard]] QPushButton *makeButton(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
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

class SteadySpinBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit SteadySpinBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

class SteadyDoubleSpinBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit SteadyDoubleSpinBox(QWidget *parent = nullptr);

protected:
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

//! One line of plain text, elided in the middle, the whole of it in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWholeText(const QString &text);
    [[nodiscard]] const QString &wholeText() const { return m_whole; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    QString m_whole;
};

} // namespace Trustgauge
