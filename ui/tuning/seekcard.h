#pragma once

#include "ui/widgets/card.h"

namespace Trustgauge {

class DeviceScope;
class FilterWords;
class FleetSession;
class GoalPanel;
class SegmentedSwitch;
class SensitivityPanel;
class Theme;
class TuningSession;

//! Beside the sliders: seeks a goal, or shows which weight matters most, both for the devices of one filter.
class SeekCard : public Card
{
    Q_OBJECT

public:
    enum Part { Goal, Sensitivity };

    SeekCard(const FleetSession &session, TuningSession &model, FilterWords &words, const Theme &theme,
             QWidget *parent = nullptr);

    void open(Part part);
    //! The device offered for a goal; empty for none.
    void setDevice(const QString &machineId);
    [[nodiscard]] const GoalPanel &goal() const { return *m_goal; }
    [[nodiscard]] const SensitivityPanel &sensitivity() const { return *m_sensitivity; }

signals:
    void closed();

private:
    void turnTo(int part);

    SegmentedSwitch *m_switch = nullptr;
    DeviceScope *m_scope = nullptr;
    GoalPanel *m_goal = nullptr;
    SensitivityPanel *m_sensitivity = nullptr;
};

} // namespace Trustgauge
