#pragma once

#include "core/report/cves.h"
#include "ui/charts/barchart.h"
#include "ui/charts/countscale.h"

#include <vector>

namespace Trustgauge {

//! The band drops of a patch plan, step by step: a staircase of all so far, with what each step adds. A click or Enter
//! asks for the devices of a step's software.
class PlanChart : public BarChart
{
    Q_OBJECT

public:
    explicit PlanChart(const Theme &theme, QWidget *parent = nullptr);

    //! \param denominator of the points
    void setSteps(std::vector<PlanStep> steps, int64_t denominator);
    [[nodiscard]] QSize sizeHint() const override { return {420, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 200}; }
    [[nodiscard]] ChartFigures figures() const override;

signals:
    void stepActivated(int step);

protected:
    [[nodiscard]] int barCount() const override { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] QRectF barArea(int step) const override;
    [[nodiscard]] QString describe(int step) const override;
    [[nodiscard]] bool canActivate(int) const override { return true; }
    void activate(int step) override { emit stepActivated(step); }
    [[nodiscard]] QRectF plotRect() const override;
    void arrange() override;
    void paintLabels(QPainter &painter) override;

private:
    [[nodiscard]] double heightAt(double drops) const;
    void paintStairs(QPainter &painter) const;
    void paintNames(QPainter &painter) const;

    std::vector<PlanStep> m_steps;
    int64_t m_denominator = 1;
    CountScale m_scale;
};

} // namespace Trustgauge
