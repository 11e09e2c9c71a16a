#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QShortcut;

namespace Trustgauge {

class ShownCycle;

//! Says that a page shows a cycle of the past, reads one, or cannot; leads back to the newest one. Hidden otherwise.
class AsOfLine : public QFrame
{
    Q_OBJECT

public:
    explicit AsOfLine(ShownCycle &shown, QWidget *parent = nullptr);

    //! Alt+Left leads back to the newest cycle, unless the page has another way back.
    void setTakesKey(bool takes);

private:
    void refresh();

    ShownCycle &m_shown;
    QLabel *m_words = nullptr;
    QPushButton *m_back = nullptr;
    QShortcut *m_key = nullptr;
    bool m_takesKey = true;
};

} // namespace Trustgauge
