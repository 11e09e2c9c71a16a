#pragma once

#include <QRectF>

#include <cstddef>

class QPainter;

namespace Trustgauge {

class Theme;

//! The scale of counts beside a plot: a round top, and a line with its number at each step.
class CountScale
{
public:
    //! \param largest of the counts that are shown
    explicit CountScale(size_t largest = 0);

    //! The room that the numbers need beside the plot, in pixels.
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] double heightOf(double count, const QRectF &plot) const { return count / m_top * plot.height(); }
    [[nodiscard]] double yOf(double count, const QRectF &plot) const { return plot.bottom() - heightOf(count, plot); }
    //! \param isMirrored the numbers are at the right
    void paint(QPainter &painter, const QRectF &plot, const Theme &theme, bool isMirrored) const;

private:
    double m_top = 1, m_step = 1;
    int m_width = 0;
};

} // namespace Trustgauge
