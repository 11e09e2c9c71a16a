#pragma once

#include "core/scoring/profile.h"
#include "ui/widgets/card.h"

#include <array>

class QCheckBox;
class QPushButton;

namespace Trustgauge {

class ThresholdsPanel;
class Theme;
class TuningSession;
class WeightRow;

//! Both pillars with all sixteen weights and their locks, and the thresholds in a collapsible section.
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
    void refreshNotices();
    [[nodiscard]] QString stopText() const;

    TuningSession &m_model;
    const Theme &m_theme;
    QCheckBox *m_keepTotals = nullptr;
    std::array<WeightRow *, pillarCount> m_pillars{};
    std::array<WeightRow *, indicatorCount> m_weights{};
    std::array<PillarHead, pillarCount> m_heads{};
    QLabel *m_pillarNotice = nullptr;
    QLabel *m_differences = nullptr;
    ElidedLabel *m_summary = nullptr;
    ThresholdsPanel *m_thresholds = nullptr;
};

} // namespace Trustgauge
