#pragma once

#include "ui/charts/barchart.h"
#include "ui/charts/countscale.h"
#include "ui/charts/dayaxis.h"
#include "ui/charts/trendtip.h"
#include "ui/session/trendmarks.h"

#include <QPointer>

#include <array>
#include <vector>

namespace Trustgauge {

//! From the base line up: the worst band first, insufficient data on top.
inline constexpr std::array<size_t, placeCount> stackedPlaces{4, 3, 2, 1, 0, insufficientPlace};

//! A day of a TrendChart.
struct TrendColumn
{
    int64_t day = 0; //!< see utcDay()
    PlaceCounts places{};
    bool isPartial = false; //!< data is missing, so it is drawn hatched
    bool isShown = false;   //!< its cycle is shown in the window, so it is framed
    QStringList about;      //!< what else to tell of it, by lines
};

//! Devices by place, day by day, stacked; days without data stay empty. Above them is a lane with marks. Hovering or the
//! arrow keys tell a day's figures, PageUp and PageDown move by 30 days.
class TrendChart : public BarChart
{
    Q_OBJECT

public:
    explicit TrendChart(const Theme &theme, QWidget *parent = nullptr);
    ~TrendChart() override;

    void setDays(std::vector<TrendColumn> days, std::vector<TrendMark> marks);
    //! Whether the devices of a place are drawn; they are always told.
    void setPlaceShown(size_t place, bool shown);
    //! What a click does, as a note in the card of a day; empty: days cannot be activated.
    void setActivation(const QString &note);
    [[nodiscard]] QSize sizeHint() const override { return {720, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 190}; }
    [[nodiscard]] ChartFigures figures() const override;
    [[nodiscard]] QList<ChartKey> colorKeys() const override;

signals:
    void dayActivated(int index);

protected:
    [[nodiscard]] int barCount() const override { return static_cast<int>(m_days.size()); }
    [[nodiscard]] QRectF barArea(int bar) const override;
    [[nodiscard]] QString describe(int bar) const override;
    [[nodiscard]] bool canActivate(int) const override { return !m_activation.isEmpty(); }
    void activate(int bar) override { emit dayActivated(bar); }
    [[nodiscard]] QRectF plotRect() const override;
    void arrange() override;
    void paintLabels(QPainter &painter) override;
    void paintMark(QPainter &, int, bool) override {} // a line, above the areas
    void showValue(int bar, const QPoint &globalPos) override;
    void hideValue() override;
    [[nodiscard]] int pageStep() const override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] DayAxis axis() const;
    //! The area of some days, whole pixels, from the lane's bottom to the base line.
    [[nodiscard]] QRect area(int64_t firstDay, int64_t lastDay) const;
    [[nodiscard]] int heightOf(size_t devices) const;
    void paintGrid(QPainter &painter) const;
    void paintAreas(QPainter &painter) const;
    void paintLane(QPainter &painter) const;
    void paintShown(QPainter &painter) const;
    void paintChosen(QPainter &painter, int bar) const;
    [[nodiscard]] TrendTip::Content tipOf(size_t index) const;

    std::vector<TrendColumn> m_days;
    std::vector<TrendMark> m_marks;
    std::array<bool, placeCount> m_isShown{};
    QString m_activation;
    CountScale m_scale;
    QPointer<TrendTip> m_tip;
};

} // namespace Trustgauge
