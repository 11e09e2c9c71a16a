#pragma once

#include "ui/charts/barchart.h"
#include "ui/models/breakdown.h"

namespace Trustgauge {

//! Seven lines that show each group's value and its points under the profile in use (dashed, dim) and under the edited
//! one, with the difference; below them the exact score of both.
class PointsComparison : public BarChart
{
    Q_OBJECT

public:
    explicit PointsComparison(const Theme &theme, QWidget *parent = nullptr);

    //! \param breakdown with what it was before
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
    void arrange() override {}
    void paintLabels(QPainter &painter) override;

private:
    //! Left edges and widths of a line's columns, in reading direction.
    struct Column
    {
        double left = 0, width = 0;
    };
    struct Columns
    {
        Column words, bars, before, after, change;
        bool areStacked = false; //!< too narrow: figures stand below the words, and there are no bars
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] QRectF cell(const Column &column, double top, double height) const;
    void paintFigures(QPainter &painter, const Columns &at, double top, double height, int64_t before, int64_t after,
                      bool strong) const;
    void paintHead(QPainter &painter, const Columns &at) const;
    void paintLine(QPainter &painter, const Columns &at, int line) const;

    Breakdown m_breakdown;
};

} // namespace Trustgauge
