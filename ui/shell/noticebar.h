#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Trustgauge {

class Theme;

//! One line across the window with a message, one button and a cross.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Ok, Warn, Bad };

    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    //! \param button empty: none
    void showNotice(Tone tone, const QString &text, const QString &button = {}, bool closable = true);
    [[nodiscard]] QString text() const;

signals:
    void activated();
    void closed();

private:
    const Theme &m_theme;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QToolButton *m_close = nullptr;
    Tone m_tone = Tone::Info;
    void drawIcon();
};

} // namespace Trustgauge
