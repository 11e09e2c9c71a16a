#pragma once

#include "core/scoring/model.h"
#include "ui/charts/barchart.h"

#include <array>
#include <optional>

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace Trustgauge {

//! Devices per score from 0 to 100, coloured by band.
class ScoreHistogram : public BarChart
{
    Q_OBJECT

public:
    using Counts = std::array<size_t, 101>;

    explicit ScoreHistogram(const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    //! The same beside those before, which a dashed outline shows.
    void setCounts(const Counts &before, const Counts &after);
    //! Logarithmic bar heights, so that small counts stay visible beside thousands.
    void setLogarithmic(bool logarithmic);
    [[nodiscard]] QSize sizeHint() const override { return {520, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 150}; }
    [[nodiscard]] ChartFigures figures() const override;
    [[nodiscard]] QList<ChartKey> colorKeys() const override;

signals:
    void scoreActivated(int score);

protected:
    [[nodiscard]] int barCount() const override { return static_cast<int>(m_counts.size()); }
    [[nodiscard]] QRectF barArea(int score) const override;
    [[nodiscard]] QString describe(int score) const override;
    [[nodiscard]] bool canActivate(int score) const override { return m_counts[static_cast<size_t>(score)] > 0; }
    void activate(int score) override { emit scoreActivated(score); }
    void arrange() override;
    void paintLabels(QPainter &painter) override;

private:
    void setHeights();
    void setPowers(size_t largest);
    //! The height of a bar on the axis in use.
    [[nodiscard]] double heightOf(size_t devices) const;

    Counts m_counts{};
    std::optional<Counts> m_before;
    double m_least = 0.0; //!< height of the smallest bar
    bool m_logarithmic = false;
    std::array<QBarSet *, bandCount> m_sets{};
    QStackedBarSeries *m_series = nullptr;
    QValueAxis *m_scores = nullptr;
    QValueAxis *m_devices = nullptr;
    QCategoryAxis *m_powers = nullptr; //!< in place of m_devices when logarithmic: 1, 10, 100 devices
};

} // namespace Trustgauge
