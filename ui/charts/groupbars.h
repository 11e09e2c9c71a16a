#pragma once

#include "core/scoring/signaturetrend.h"
#include "ui/charts/barchart.h"

#include <array>

class QBarSet;
class QHorizontalStackedBarSeries;

namespace Trustgauge {

//! Groups of devices, one to a line: a bar of its devices by band, the worst first, insufficient data hatched at the
//! end.
class GroupBars : public BarChart
{
    Q_OBJECT

public:
    enum class Scale {
        Count, //!< length in proportion to the devices
        Share, //!< all bars are as long
        Log,   //!< length logarithmic, its parts in proportion to the devices
    };
    struct Line
    {
        QString name; //!< plain text
        QString key;  //!< of the CSV file; `name` when it is empty
        PlaceCounts places{};
        bool isDim = false; //!< not a group itself, such as the rest

        bool operator==(const Line &) const = default;
    };

    explicit GroupBars(const Theme &theme, QWidget *parent = nullptr);

    //! \param column word of the CSV file for what the lines are
    void setGroups(const QList<Line> &lines, const QString &column);
    void setScale(Scale scale);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] ChartFigures figures() const override;

signals:
    void lineActivated(int line);

protected:
    [[nodiscard]] int barCount() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] QRectF barArea(int line) const override;
    [[nodiscard]] QString describe(int line) const override;
    [[nodiscard]] bool canActivate(int line) const override;
    void activate(int line) override { emit lineActivated(line); }
    [[nodiscard]] QRectF plotRect() const override;
    void arrange() override;
    void paintLabels(QPainter &painter) override;

private:
    [[nodiscard]] int nameWidth() const;
    void paintKeys(QPainter &painter) const;

    QList<Line> m_lines;
    QString m_column;
    Scale m_scale = Scale::Count;
    std::array<QBarSet *, placeCount> m_sets{}; //!< by place
    QHorizontalStackedBarSeries *m_series = nullptr;
};

} // namespace Trustgauge
