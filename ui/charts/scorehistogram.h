#pragma once

#include "core/scoring/model.h"

#include <QChartView>

#include <array>

class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace Trustgauge {

class Theme;

//! Devices per score from 0 to 100, coloured by band. Hover and the arrow keys tell the value; click or Enter asks
//! for the devices behind a bar.
class ScoreHistogram : public QChartView
{
    Q_OBJECT

public:
    using Counts = std::array<size_t, 101>;

    explicit ScoreHistogram(const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    [[nodiscard]] QSize sizeHint() const override { return {520, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 150}; }

signals:
    void scoreActivated(int score);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void restyle();
    [[nodiscard]] int scoreAt(const QPoint &pos) const;
    [[nodiscard]] QRectF barColumn(int score) const;
    void tell(int score, const QPoint &globalPos);

    const Theme &m_theme;
    Counts m_counts{};
    std::array<QBarSet *, bandCount> m_sets{};
    QStackedBarSeries *m_series = nullptr;
    QValueAxis *m_scores = nullptr;
    QValueAxis *m_devices = nullptr;
    int m_current = -1;
};

} // namespace Trustgauge
