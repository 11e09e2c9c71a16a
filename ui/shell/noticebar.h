#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Trustgauge {

class Theme;

//! A message with an icon, an optional dim second line, up to two buttons and a close button.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Ok, Warn, Bad };

    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    //! \param button empty: no button
    void showNotice(Tone tone, const QString &text, const QString &button = {}, bool closable = true);
    //! Sets the second line; empty: none.
    void setDetail(const QString &detail);
    //! Shows a plain button before the other one; empty: none.
    void setSecondButton(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

signals:
    void activated();
    void secondActivated();
    void closed();

protected:
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QPushButton *secondButton() const { return m_second; }

private:
    void drawIcon();

    const Theme &m_theme;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_second = nullptr;
    QPushButton *m_button = nullptr;
    QToolButton *m_close = nullptr;
    Tone m_tone = Tone::Info;
};

} // namespace Trustgauge
