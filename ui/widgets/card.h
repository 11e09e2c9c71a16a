#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace Trustgauge {

class ElidedLabel;

//! A white surface on one topic: title left, an optional dim remark beside it, controls right, content below.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    //! Puts a control at the right end of the title line.
    void addToHeader(QWidget *widget);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    //! Removes the inner margins, for tables that fill the card.
    void setTight();

private:
    QHBoxLayout *m_header = nullptr;
    QVBoxLayout *m_body = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_remark = nullptr;
};

//! A card with one figure; if it is a link, it can be clicked and reached by keyboard.
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &remark);
    enum class Tone { Neutral, Better, Worse, Warning };
    //! How the figure has changed, beside it; empty: not told.
    void setChange(const QString &change, Tone tone);
    void setActivatable(bool activatable);

signals:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tell();

    QString m_titleText, m_remarkText, m_changeText;
    QLabel *m_figure = nullptr;
    ElidedLabel *m_change = nullptr;
    ElidedLabel *m_remark = nullptr;
    bool m_activatable = false;
};

} // namespace Trustgauge
