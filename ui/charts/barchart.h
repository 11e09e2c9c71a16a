#pragma once

#include <QChartView>

class QAbstractAxis;

namespace Trustgauge {

class Theme;

//! What all our charts share: the look of chart and axes, in light and dark; hover and the arrow keys, which tell a bar's value to
//! eyes and screen readers; click and Enter, which ask for the devices behind it. A chart derived from it has the series and
//! writes its labels at the bars.
class BarChart : public QChartView
{
    Q_OBJECT

public:
    //! Which way one goes from bar to bar.
    enum class Direction { Along, Down };

protected:
    BarChart(const Theme &theme, Direction direction, QWidget *parent);

    [[nodiscard]] virtual int barCount() const = 0;
    //! Where the pointer means a bar, its labels included.
    [[nodiscard]] virtual QRectF barArea(int bar) const = 0;
    //! A bar and its value in words, without markup.
    [[nodiscard]] virtual QString describe(int bar) const = 0;
    [[nodiscard]] virtual bool canActivate(int bar) const = 0;
    virtual void activate(int bar) = 0;
    //! Where the bars are, for a chart that leaves room for its labels by itself; empty: as the axes leave it.
    [[nodiscard]] virtual QRectF plotRect() const { return {}; }
    //! Values, and what is measured in pixels: after every change of size, theme and direction.
    virtual void arrange() = 0;
    virtual void paintLabels(QPainter &) {}

    //! Said of the chart as a whole, until a bar is chosen.
    void setSummary(const QString &summary);
    void rearrange();
    //! The look of an axis.
    void style(QAbstractAxis *axis) const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    //! \p rect as it lies where lines run from right to left.
    [[nodiscard]] QRectF placed(const QRectF &rect) const;

    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int barAt(const QPoint &pos) const;
    void hover(int bar, const QPoint &globalPos);
    void choose(int bar);
    [[nodiscard]] int stepOf(int key) const;

    const Theme &m_theme;
    Direction m_direction;
    QString m_summary;
    int m_hovered = -1;
    int m_current = 0;
};

//! The length of a bar for \p share of a whole: whatever there is can be seen, so it is \p leastPixels at least.
[[nodiscard]] double barLength(double share, double room, double leastPixels);

} // namespace Trustgauge
