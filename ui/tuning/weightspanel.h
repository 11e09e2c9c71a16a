#pragma once

#include "core/scoring/profile.h"
#include "ui/widgets/card.h"

#include <array>

class QPushButton;

namespace Trustgauge {

class Theme;
class TuningSession;
class WeightRow;

//! Both pillars with all sixteen weights, and the thresholds in a collapsible section.
class WeightsPanel : public Card
{
    Q_OBJECT

public:
    WeightsPanel(TuningSession &model, const Theme &theme, QWidget *parent = nullptr);

private:
    struct PillarHead
    {
        QLabel *attainable = nullptr;
        QPushButton *rebalance = nullptr;
        QLabel *notice = nullptr;
    };
    void addPillar(QVBoxLayout *column, Pillar pillar);
    void listen(WeightRow *row);
    void refresh();

    TuningSession &m_model;
    std::array<WeightRow *, pillarCount> m_pillars{};
    std::array<WeightRow *, indicatorCount> m_weights{};
    std::array<PillarHead, pillarCount> m_heads{};
    QWidget *m_thresholds = nullptr;
};

} // namespace Trustgauge
