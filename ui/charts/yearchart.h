#pragma once

#include "ui/charts/barchart.h"
#include "ui/charts/dayaxis.h"
#include "ui/session/yearsession.h"

#include <vector>

namespace Trustgauge {

//! Devices by day under two profiles: before is a dashed line, after a solid one. Days without a complete cycle are
//! shaded, and no line crosses them. Hovering or the arrow keys tell a day's figures, PageUp and PageDown move by 30
//! days; a click or Enter opens a day.
class YearChart : public BarChart
{
    Q_OBJECT

public:
    explicit YearChart(const Theme &theme, QWidget *parent = nullptr);

    //! \param showsBefore false: both profiles are the same
    void setDays(const std::vector<YearSession::Day> &days, const std::vector<TrendMark> &marks, bool showsBefore);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] ChartFigures figures() const override;

signals:
    void dayActivated(int index);

protected:
    [[nodiscard]] int barCount() const override { return static_cast<int>(m_days.size()); }
    [[nodiscard]] QRectF barArea(int bar) const override;
    [[nodiscard]] QString describe(int bar) const override;
    [[nodiscard]] bool canActivate(int) const override { return true; }
    void activate(int bar) override { emit dayActivated(bar); }
    [[nodiscard]] QRectF plotRect() const override;
    void arrange() override;
    void paintLabels(QPainter &painter) override;
    void paintMark(QPainter &painter, int bar, bool focused) override;
    void showValue(int bar, const QPoint &globalPos) override;
    [[nodiscard]] int pageStep() const override { return 30; }

private:
    using Count = size_t YearSession::Day::*;
    [[nodiscard]] double heightAt(size_t devices) const;
    //! The last day with a complete cycle; nullptr when there is none.
    [[nodiscard]] const YearSession::Day *lastComplete() const;
    [[nodiscard]] QStringList endLabels() const;
    void paintGrid(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLine(QPainter &painter, Count count) const;
    void paintEnds(QPainter &painter) const;
    void paintChosen(QPainter &painter, const YearSession::Day &day) const;

    std::vector<YearSession::Day> m_days;
    std::vector<TrendMark> m_marks;
    bool m_showsBefore = true;
    double m_top = 4.0, m_step = 1.0;
    int m_scaleWidth = 0, m_endWidth = 0; // of the numbers at the left, and the labels at the right
    DayAxis m_axis;
};

} // namespace Trustgauge
