#pragma once

#include "core/scoring/scoretable.h"
#include "ui/charts/barchart.h"

#include <array>
#include <optional>

class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace Trustgauge {

//! Devices by band: five labelled bars. When a change is shown, dashed outlines mark the counts before, each bar is
//! labelled with its change, and a hatched sixth bar shows the devices with insufficient data. It is there also when
//! ranges are shown; then outlines mark the counts at worst.
class BandChart : public BarChart
{
    Q_OBJECT

public:
    using Counts = std::array<size_t, bandCount>;

    explicit BandChart(const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    void setCounts(const FleetSummary &before, const FleetSummary &after);
    //! Of the same devices, with all that is unknown as good and as bad as it can be.
    void setRange(const FleetSummary &atBest, const FleetSummary &atWorst);
    //! Labels in shares of all devices instead of counts.
    void setShares(bool shares);
    //! Logarithmic bar heights, so that small counts stay visible beside thousands.
    void setLogarithmic(bool logarithmic);
    [[nodiscard]] QSize sizeHint() const override { return {520, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 150}; }
    [[nodiscard]] ChartFigures figures() const override;

signals:
    void bandActivated(Trustgauge::Band band);
    void insufficientActivated();

protected:
    [[nodiscard]] int barCount() const override { return static_cast<int>(m_outlined ? placeCount : bandCount); }
    [[nodiscard]] QRectF barArea(int bar) const override;
    [[nodiscard]] QString describe(int bar) const override;
    [[nodiscard]] bool canActivate(int) const override { return true; }
    void activate(int bar) override;
    [[nodiscard]] QRectF plotRect() const override;
    void arrange() override;
    void paintLabels(QPainter &painter) override;

private:
    using Places = std::array<size_t, placeCount>;
    //! What the dashed outlines mark.
    enum class Outlines { Before, AtWorst };
    //! The fraction of the plot's height, 0 to 1.
    [[nodiscard]] double heightOf(size_t count) const;
    [[nodiscard]] double barWidth() const;
    //! The area of a bar for this count.
    [[nodiscard]] QRectF barRect(int bar, size_t count) const;
    [[nodiscard]] QString labelText(size_t place) const;
    [[nodiscard]] QString changeText(size_t place) const;
    [[nodiscard]] size_t total() const;
    [[nodiscard]] bool isChange() const { return m_outlined && m_outlines == Outlines::Before; }
    [[nodiscard]] bool isRange() const { return m_outlined && m_outlines == Outlines::AtWorst; }
    //! Above the highest bar.
    [[nodiscard]] int labelHeight() const;
    void outline(const FleetSummary &bars, const FleetSummary &outlined, Outlines outlines);
    void tellCounts();

    Places m_counts{};
    std::optional<Places> m_outlined;
    Outlines m_outlines = Outlines::Before;
    bool m_logarithmic = false;
    bool m_shares = false;
    std::array<QBarSet *, placeCount> m_sets{};
    QStackedBarSeries *m_series = nullptr;
    QValueAxis *m_places = nullptr;
};

} // namespace Trustgauge
