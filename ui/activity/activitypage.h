#pragma once

#include <QWidget>

class QStackedWidget;

namespace Trustgauge {

class CyclesPart;
class FleetSession;
class SegmentedSwitch;
class Theme;

//! What this program did: the cycles of the tenant shown, and the log of the program.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    ActivityPage(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

    //! Shows the cycles and selects the newest one, as soon as they are loaded.
    void showNewest();

signals:
    void doctorRequested();

private:
    SegmentedSwitch *m_switch = nullptr;
    QStackedWidget *m_parts = nullptr;
    CyclesPart *m_cycles = nullptr;
};

} // namespace Trustgauge
