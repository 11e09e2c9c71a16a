#pragma once

#include "ui/charts/barchart.h"
#include "ui/models/breakdown.h"

class QBarSet;
class QHorizontalStackedBarSeries;

namespace Trustgauge {

//! Seven lines that show each group's value and points; each bar starts where the previous one ended.
class Waterfall : public BarChart
{
    Q_OBJECT

public:
    explicit Waterfall(const Theme &theme, QWidget *parent = nullptr);

    void setBreakdown(const Breakdown &breakdown);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] ChartFigures figures() const override;

protected:
    [[nodiscard]] int barCount() const override { return static_cast<int>(m_breakdown.parts.size()); }
    [[nodiscard]] QRectF barArea(int line) const override;
    [[nodiscard]] QString describe(int line) const override;
    [[nodiscard]] bool canActivate(int) const override { return false; }
    void activate(int) override {}
    [[nodiscard]] QRectF plotRect() const override;
    void arrange() override;
    void paintLabels(QPainter &painter) override;

private:
    //! The columns of a line: texts, bars, points, in reading direction.
    struct Columns
    {
        int words = 0, bars = 0, points = 0;
    };
    [[nodiscard]] Columns columns() const;
    //! Points represented by the full width of the bars.
    [[nodiscard]] double scale() const;
    [[nodiscard]] double lengthOf(const BreakdownPart &part) const;
    //! The area of a part's bar.
    [[nodiscard]] QRectF barRect(int line, const QRectF &plot) const;
    [[nodiscard]] static QString valueText(const BreakdownPart &part);
    [[nodiscard]] static QString how(const BreakdownPart &part);
    [[nodiscard]] static QString weightText(const BreakdownPart &part);

    Breakdown m_breakdown;
    QBarSet *m_start = nullptr;  //!< invisible: the points of the previous parts
    QBarSet *m_counts = nullptr; //!< points from a value
    QBarSet *m_unknown = nullptr;
    QBarSet *m_nothing = nullptr; //!< a thin line for a value of zero points
    QHorizontalStackedBarSeries *m_series = nullptr;
};

} // namespace Trustgauge
