#pragma once

#include "ui/charts/barchart.h"
#include "ui/models/breakdown.h"

class QBarSet;
class QHorizontalStackedBarSeries;

namespace Trustgauge {

//! Seven lines from value to points; each bar begins where the one before ended.
class Waterfall : public BarChart
{
    Q_OBJECT

public:
    explicit Waterfall(const Theme &theme, QWidget *parent = nullptr);

    void setBreakdown(const Breakdown &breakdown);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

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
    //! How the width is shared out: words, bars, points, from the line's beginning to its end.
    struct Columns
    {
        int words = 0, bars = 0, points = 0;
    };
    [[nodiscard]] Columns columns() const;
    //! Points that the whole width of the bars stands for.
    [[nodiscard]] double scale() const;
    [[nodiscard]] double lengthOf(const BreakdownPart &part) const;
    //! Where a part's bar is.
    [[nodiscard]] QRectF barRect(int line) const;
    [[nodiscard]] static QString valueText(const BreakdownPart &part);
    [[nodiscard]] static QString how(const BreakdownPart &part);
    [[nodiscard]] static QString weightText(const BreakdownPart &part);

    Breakdown m_breakdown;
    QBarSet *m_start = nullptr;  //!< not seen: the points of the parts before
    QBarSet *m_counts = nullptr; //!< points that a value gives
    QBarSet *m_unknown = nullptr;
    QBarSet *m_nothing = nullptr; //!< a hair where a value gives none
    QHorizontalStackedBarSeries *m_series = nullptr;
};

} // namespace Trustgauge
