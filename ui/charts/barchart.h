#pragma once

#include "ui/charts/chartfile.h"

#include <QChartView>

class QAbstractAxis;

namespace Trustgauge {

class Theme;

//! The common base of all charts: style of chart and axes, light and dark; hover and arrow keys, which show and
//! announce a bar's value; click and Enter, which ask for the devices behind it; a key for the same figures as a
//! table; a menu that has this and saves the chart. Derived charts add the series and paint the labels of the bars.
class BarChart : public QChartView
{
    Q_OBJECT

public:
    //! The direction of the arrow keys between bars.
    enum class Direction { Along, Down };
    //! Leads to a table with the same figures, and from there back.
    static constexpr Qt::Key tableKey = Qt::Key_F7;
    [[nodiscard]] static QString tableKeyText();

    [[nodiscard]] virtual ChartFigures figures() const = 0;
    //! For charts that do not tell them at their bars.
    [[nodiscard]] virtual QList<ChartKey> colorKeys() const { return {}; }
    //! Paints the chart as it is on the screen, without hover and focus, at the origin.
    void paintPicture(QPainter &painter);
    //! Whether its menu offers to save it.
    void setSavable(bool savable) { m_isSavable = savable; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

signals:
    void saveRequested();
    //! For the table with the same figures. Where nobody offers one, all bars are told in a dialog instead.
    void tableRequested();

protected:
    BarChart(const Theme &theme, Direction direction, QWidget *parent);

    [[nodiscard]] virtual int barCount() const = 0;
    //! The area in which the pointer selects a bar, including its labels.
    [[nodiscard]] virtual QRectF barArea(int bar) const = 0;
    //! Describes a bar and its value, as plain text.
    [[nodiscard]] virtual QString describe(int bar) const = 0;
    [[nodiscard]] virtual bool canActivate(int bar) const = 0;
    virtual void activate(int bar) = 0;
    //! The area of the bars, for charts that reserve room for their labels; empty: the area left by the axes.
    [[nodiscard]] virtual QRectF plotRect() const { return {}; }
    //! Sets values and pixel sizes: called after every change of size, theme and layout direction.
    virtual void arrange() = 0;
    virtual void paintLabels(QPainter &) {}
    //! Marks the bar that the pointer is on or the keys have chosen, behind everything else.
    virtual void paintMark(QPainter &painter, int bar, bool focused);
    //! Shows the value of a bar; in a tooltip at \p globalPos.
    virtual void showValue(int bar, const QPoint &globalPos);
    virtual void hideValue();
    //! By how many bars PageUp and PageDown move; 0: not at all.
    [[nodiscard]] virtual int pageStep() const { return 0; }

    //! The accessible description of the whole chart, until a bar is selected.
    void setSummary(const QString &summary);
    //! All bars, one after another, are the summary.
    void summarizeBars();
    void rearrange();
    //! The bar that the keys move from.
    void choose(int bar);
    //! The bar under the pointer, or else the one chosen by keys; -1: none.
    [[nodiscard]] int markedBar() const;
    //! Applies our style to an axis.
    void style(QAbstractAxis *axis) const;
    [[nodiscard]] bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    //! \p rect, mirrored when the layout direction is right to left.
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
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int barAt(const QPoint &pos) const;
    void hover(int bar, const QPoint &globalPos);
    [[nodiscard]] int stepOf(int key) const;
    void showTable();

    const Theme &m_theme;
    Direction m_direction;
    QString m_summary;
    int m_hovered = -1;
    int m_current = 0;
    bool m_isSavable = false;
    bool m_isPicture = false; // being painted
};

//! The length of a bar for \p share of a whole: at least \p leastPixels if there is anything, so that it is visible.
[[nodiscard]] double barLength(double share, double room, double leastPixels);

} // namespace Trustgauge
