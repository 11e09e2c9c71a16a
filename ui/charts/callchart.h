#pragma once

#include "core/poll/callbudget.h"
#include "ui/charts/barchart.h"
#include "ui/charts/countscale.h"

namespace Trustgauge {

//! The calls of an endpoint in each minute of the last hour, below the limit of a minute.
class CallChart : public BarChart
{
    Q_OBJECT

public:
    explicit CallChart(const Theme &theme, QWidget *parent = nullptr);

    //! \param isLimited false: no limit is drawn
    void setBudget(const EndpointBudget &budget, Ticks now, bool isLimited);
    [[nodiscard]] QSize sizeHint() const override { return {520, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 120}; }
    [[nodiscard]] ChartFigures figures() const override;

protected:
    [[nodiscard]] int barCount() const override { return static_cast<int>(EndpointBudget::minutes); }
    [[nodiscard]] QRectF barArea(int minute) const override;
    [[nodiscard]] QString describe(int minute) const override;
    [[nodiscard]] bool canActivate(int) const override { return false; }
    void activate(int) override {}
    [[nodiscard]] QRectF plotRect() const override;
    void arrange() override;
    void paintLabels(QPainter &painter) override;
    [[nodiscard]] int pageStep() const override { return 10; }

private:
    [[nodiscard]] Ticks beginOf(int minute) const;
    [[nodiscard]] double heightAt(double calls) const;
    void paintBars(QPainter &painter) const;
    void paintLimit(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;

    EndpointBudget m_budget;
    Ticks m_now = noTime;
    bool m_isLimited = true;
    CountScale m_scale; //!< in calls
};

//! When a minute of a budget began; the last one ends at `now`.
[[nodiscard]] Ticks beginOfMinute(size_t minute, Ticks now);

} // namespace Trustgauge
