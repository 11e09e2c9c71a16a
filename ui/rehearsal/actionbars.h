#pragma once

#include "ui/charts/barchart.h"

#include <optional>

namespace Trustgauge {

//! How many devices meet each action: a bar each, with those of what it is compared with as a dashed frame. A click or
//! Enter asks for the devices of an action.
class ActionBars : public BarChart
{
    Q_OBJECT

public:
    enum class Scale { Count, Share, Log };
    struct Line
    {
        QString name; //!< plain text
        qint64 devices = 0;
        std::optional<qint64> before; //!< nullopt: compared with nothing

        bool operator==(const Line &) const = default;
    };

    explicit ActionBars(const Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
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
    [[nodiscard]] bool canActivate(int line) const override { return m_lines.at(line).devices > 0; }
    void activate(int line) override { emit lineActivated(line); }
    [[nodiscard]] QRectF plotRect() const override;
    void arrange() override {}
    void paintLabels(QPainter &painter) override;

private:
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int figureWidth() const;
    [[nodiscard]] int changeWidth() const;
    [[nodiscard]] QString figureText(const Line &line) const;
    [[nodiscard]] QString changeText(const Line &line) const;
    [[nodiscard]] qint64 devicesInAll() const;
    [[nodiscard]] double share(qint64 devices) const;

    QList<Line> m_lines;
    Scale m_scale = Scale::Count;
};

} // namespace Trustgauge
