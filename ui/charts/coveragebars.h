#pragma once

#include "core/scoring/model.h"
#include "ui/charts/barchart.h"

#include <array>

class QBarSet;
class QHorizontalStackedBarSeries;

namespace Trustgauge {

//! How many devices lack each field: one labelled line per group, the bar is the share of all devices.
class CoverageBars : public BarChart
{
    Q_OBJECT

public:
    using Counts = std::array<size_t, groupCount>;

    explicit CoverageBars(const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const Counts &unknown, size_t devices);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] ChartFigures figures() const override;

signals:
    void groupActivated(Trustgauge::Group group);

protected:
    [[nodiscard]] int barCount() const override { return static_cast<int>(groupCount); }
    [[nodiscard]] QRectF barArea(int group) const override;
    [[nodiscard]] QString describe(int group) const override;
    [[nodiscard]] bool canActivate(int group) const override { return m_unknown[static_cast<size_t>(group)] > 0; }
    void activate(int group) override { emit groupActivated(static_cast<Group>(group)); }
    [[nodiscard]] QRectF plotRect() const override;
    void arrange() override;
    void paintLabels(QPainter &painter) override;

private:
    Counts m_unknown{};
    size_t m_devices = 0;
    QBarSet *m_lacking = nullptr;
    QBarSet *m_known = nullptr; //!< the background of the bar
    QHorizontalStackedBarSeries *m_series = nullptr;
};

} // namespace Trustgauge
