#pragma once

#include "ui/charts/barchart.h"
#include "ui/models/timelinemodel.h"

namespace Trustgauge {

//! A device's score over time as steps. Its "bars" are the steps: hover and the arrow keys tell each.
class TimelineChart : public BarChart
{
    Q_OBJECT

public:
    explicit TimelineChart(const Theme &theme, QWidget *parent = nullptr);

    //! nullptr: nothing is drawn
    void setTimeline(const DeviceTimelinePtr &timeline);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] ChartFigures figures() const override;

protected:
    [[nodiscard]] int barCount() const override;
    [[nodiscard]] QRectF barArea(int step) const override;
    [[nodiscard]] QString describe(int step) const override;
    [[nodiscard]] bool canActivate(int) const override { return false; }
    void activate(int) override {}
    [[nodiscard]] QRectF plotRect() const override;
    void arrange() override {}
    void paintLabels(QPainter &painter) override;

private:
    [[nodiscard]] Ticks endOf(size_t step) const;
    [[nodiscard]] bool isInStep(const DeviceAlert &alert, size_t step) const;
    //! Places in the plot; times outside are at its edges.
    [[nodiscard]] double xOf(Ticks time) const;
    [[nodiscard]] double yOf(int64_t tenThousandths) const;
    [[nodiscard]] QRectF between(Ticks from, Ticks to) const;
    void paintScale(QPainter &painter) const;
    void paintAbsences(QPainter &painter) const;
    void paintDays(QPainter &painter) const;
    void paintRanges(QPainter &painter) const;
    void paintSteps(QPainter &painter) const;
    void paintAlerts(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintScoreNow(QPainter &painter) const;

    DeviceTimelinePtr m_timeline;
};

} // namespace Trustgauge
