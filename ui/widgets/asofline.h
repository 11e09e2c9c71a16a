#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Trustgauge {

class ShownCycle;

//! Says that a page shows a cycle of the past, reads one, or cannot; leads back to the newest one. Hidden otherwise.
class AsOfLine : public QFrame
{
    Q_OBJECT

public:
    explicit AsOfLine(ShownCycle &shown, QWidget *parent = nullptr);

    //! Whether the window's way back (Alt+Left) first leads back to the newest cycle; not when the page has another way
    //! back.
    void setTakesKey(bool takes);
    //! It would do that now.
    [[nodiscard]] bool leadsBack() const { return m_takesKey && !isHidden(); }
    void goBack();

private:
    void refresh();

    ShownCycle &m_shown;
    QLabel *m_words = nullptr;
    QPushButton *m_back = nullptr;
    bool m_takesKey = true;
};

} // namespace Trustgauge
