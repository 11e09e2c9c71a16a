#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Trustgauge {

class ShownCycle;
class Theme;

//! Says above the figures of the cycle shown what they lack: signals that are unknown on half of the devices or more,
//! and that a past cycle is partial. (The window's own banner says it of the newest cycle.) Leads to the doctor.
class GapLine : public QFrame
{
    Q_OBJECT

public:
    //! \param shown must live longer
    GapLine(const ShownCycle &shown, const Theme &theme, QWidget *parent = nullptr);

signals:
    void doctorRequested();

private:
    void refresh();
    void drawIcon();
    [[nodiscard]] QString gapText() const;

    const ShownCycle &m_shown;
    const Theme &m_theme;
    QLabel *m_icon = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_doctor = nullptr;
};

} // namespace Trustgauge
