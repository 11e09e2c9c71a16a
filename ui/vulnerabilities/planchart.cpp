#include "ui/vulnerabilities/planchart.h"

#include "core/base/safetext.h"
#include "ui/models/vulnerabilitywords.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int titleHeight = 20;
constexpr int topSpace = 18; // for the figure of the highest step
constexpr int lineHeight = 16;
constexpr int namesHeight = 2 * lineHeight + 4;
constexpr int leastNameWidth = 32;

} // namespace

PlanChart::PlanChart(const Theme &theme, QWidget *parent) : BarChart(theme, Direction::Along, parent)
{
    setObjectName(u"patchPlan"_s);
    setAccessibleName(tr("Band drops of the patch plan, step by step"));
    rearrange();
}

void PlanChart::setSteps(std::vector<PlanStep> steps, int64_t denominator)
{
    m_steps = std::move(steps);
    m_denominator = denominator;
    choose(0);
    setSummary(m_steps.empty() ? QString() : describe(barCount() - 1));
    rearrange();
}

void PlanChart::arrange()
{
    m_scale = CountScale(m_steps.empty() ? 0 : static_cast<size_t>(m_steps.back().total.bandDrops));
}

QRectF PlanChart::plotRect() const
{
    return placed({static_cast<double>(m_scale.width()), titleHeight + topSpace,
                   std::max(1.0, static_cast<double>(width() - m_scale.width() - 2)),
                   std::max(1.0, static_cast<double>(height() - titleHeight - topSpace - namesHeight))});
}

double PlanChart::heightAt(double drops) const
{
    return m_scale.yOf(drops, plotRect());
}

QRectF PlanChart::barArea(int step) const
{
    const QRectF plot = plotRect();
    const double width = plot.width() / std::max(1, barCount());
    const int place = isMirrored() ? barCount() - 1 - step : step;
    return {plot.left() + place * width, double(titleHeight), width, height() - double(titleHeight)};
}

QString PlanChart::describe(int step) const
{
    const PlanStep &row = m_steps[static_cast<size_t>(step)];
    return tr("Step %1: %2. %Ln band drop(s) more, %3 in all; %4 points.", nullptr, static_cast<int>(row.gain.bandDrops))
        .arg(grouped(step + 1), quotedText(softwareName(row.vendor, row.software)), grouped(row.total.bandDrops),
             pointSumText(row.gain.points.tenThousandths(m_denominator)));
}

void PlanChart::paintLabels(QPainter &painter)
{
    painter.setFont(Theme::font(Metrics::smallFont));
    painter.setPen(theme().colors().dimText);
    painter.drawText(placed(QRectF(0, 0, width(), titleHeight)), Qt::AlignLeft | Qt::AlignTop,
                     tr("Band drops, cumulative"));
    if (m_steps.empty())
        return;
    m_scale.paint(painter, plotRect(), theme(), isMirrored());
    paintStairs(painter);
    paintNames(painter);
}

void PlanChart::paintStairs(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    const QRectF plot = plotRect();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line;
    double before = plot.bottom();
    for (int i = 0; i < barCount(); ++i) {
        const PlanStep &step = m_steps[static_cast<size_t>(i)];
        const QRectF area = barArea(i);
        const double y = heightAt(static_cast<double>(step.total.bandDrops));
        painter.fillRect(QRectF(area.left() + 0.5, y, area.width() - 1, plot.bottom() - y), colors.selection);
        const double first = isMirrored() ? area.right() : area.left();
        const double last = isMirrored() ? area.left() : area.right();
        if (i == 0)
            line.moveTo(first, before);
        line.lineTo(first, y);
        line.lineTo(last, y);
        before = y;
    }
    painter.setPen(QPen(colors.accent, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < barCount(); ++i) {
        const PlanStep &step = m_steps[static_cast<size_t>(i)];
        const QRectF area = barArea(i);
        const double y = heightAt(static_cast<double>(step.total.bandDrops));
        const auto tell = [&](double top, const QString &text) {
            if (painter.fontMetrics().horizontalAdvance(text) <= area.width())
                painter.drawText(QRectF(area.left(), top, area.width(), lineHeight), Qt::AlignCenter, text);
        };
        painter.setPen(colors.text);
        painter.setFont(Theme::font(Metrics::smallFont, QFont::DemiBold));
        tell(y - lineHeight - 1, grouped(step.total.bandDrops));
        painter.setPen(colors.dimText);
        painter.setFont(Theme::font(Metrics::smallFont));
        if (plot.bottom() - y > lineHeight)
            tell(y + 2, signedCountText(step.gain.bandDrops));
    }
}

void PlanChart::paintNames(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    const double top = plotRect().bottom() + 2;
    for (int i = 0; i < barCount(); ++i) {
        const PlanStep &step = m_steps[static_cast<size_t>(i)];
        const QRectF area = barArea(i);
        painter.setPen(colors.text);
        painter.drawText(QRectF(area.left(), top, area.width(), lineHeight), Qt::AlignCenter, grouped(i + 1));
        if (area.width() < leastNameWidth) // the table has the names
            continue;
        const QString name = plainText(step.software.empty() ? step.vendor : step.software);
        painter.setPen(colors.dimText);
        painter.drawText(QRectF(area.left() + 2, top + lineHeight, area.width() - 4, lineHeight), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideMiddle, static_cast<int>(area.width()) - 4));
    }
}

ChartFigures PlanChart::figures() const
{
    // The columns and figures of the file that the command line writes.
    ChartFigures out{{u"step"_s, u"vendor"_s, u"software"_s, u"devices"_s, u"bandDrops"_s, u"points"_s,
                      u"totalBandDrops"_s, u"totalPoints"_s},
                     {}};
    const auto points = [this](const PointSum &sum) {
        return static_cast<double>(sum.tenThousandths(m_denominator)) / 10'000.0;
    };
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const PlanStep &step = m_steps[i];
        out.rows << QVariantList{static_cast<qint64>(i + 1),
                                 QString::fromStdString(step.vendor),
                                 QString::fromStdString(step.software),
                                 static_cast<qint64>(step.devices),
                                 static_cast<qint64>(step.gain.bandDrops),
                                 points(step.gain.points),
                                 static_cast<qint64>(step.total.bandDrops),
                                 points(step.total.points)};
    }
    return out;
}

} // namespace Trustgauge
