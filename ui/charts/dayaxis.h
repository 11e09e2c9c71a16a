#pragma once

#include <QDate>
#include <QRectF>

#include <cstdint>

class QPainter;

namespace Trustgauge {

struct ThemeColors;

//! The horizontal axis of a chart of UTC days: where a day lies, and its dates below. Mirrored when the layout
//! direction is right to left.
class DayAxis
{
public:
    static constexpr int datesHeight = 22; //!< below the plot

    DayAxis() = default;
    //! \param first, last see utcDay(); both included
    //! \param plot the area of the days, as it is on the screen
    DayAxis(int64_t first, int64_t last, const QRectF &plot, bool isMirrored);

    //! Where a day begins.
    [[nodiscard]] double left(int64_t day) const;
    [[nodiscard]] double center(int64_t day) const { return (left(day) + left(day + 1)) / 2; }
    //! The area of some days, whole pixels, at least one wide, as high as the plot.
    [[nodiscard]] QRect area(int64_t firstDay, int64_t lastDay) const;
    //! Ticks and dates: days or weeks, from ten weeks on months.
    //! \param width of the whole chart
    void paintDates(QPainter &painter, const ThemeColors &colors, int width) const;

private:
    [[nodiscard]] bool namesMonths() const;
    [[nodiscard]] QString label(int64_t day, bool isFirst) const;

    int64_t m_first = 0, m_last = 0;
    QRectF m_plot;
    bool m_isMirrored = false;
};

//! See utcDay().
[[nodiscard]] inline QDate dateOfDay(int64_t utcDay)
{
    return QDate(1970, 1, 1).addDays(utcDay);
}

} // namespace Trustgauge
