#pragma once

#include "core/policy/actionchanges.h"
#include "ui/charts/barchart.h"
#include "ui/charts/countscale.h"

#include <vector>

namespace Trustgauge {

//! How many devices met another action in each cycle, replayed: a line of the policy, and a dashed one of what it is
//! compared with.
class ChangesChart : public BarChart
{
    Q_OBJECT

public:
    explicit ChangesChart(const Theme &theme, QWidget *parent = nullptr);

    //! \param others of the same cycles; empty: compared with nothing
    void setChanges(std::vector<ChangesInCycle> changes, std::vector<ChangesInCycle> others);
    [[nodiscard]] QSize sizeHint() const override { return {420, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 140}; }
    [[nodiscard]] ChartFigures figures() const override;

protected:
    [[nodiscard]] int barCount() const override { return static_cast<int>(m_changes.size()); }
    [[nodiscard]] QRectF barArea(int cycle) const override;
    [[nodiscard]] QString describe(int cycle) const override;
    [[nodiscard]] bool canActivate(int) const override { return false; }
    void activate(int) override {}
    [[nodiscard]] QRectF plotRect() const override;
    void arrange() override;
    void paintLabels(QPainter &painter) override;

private:
    [[nodiscard]] QPointF pointOf(int cycle, size_t devices) const;
    void paintTimes(QPainter &painter) const;

    std::vector<ChangesInCycle> m_changes, m_others;
    CountScale m_scale;
};

} // namespace Trustgauge
