#include "ui/rehearsal/changeschart.h"

#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int unitHeight = 20;
constexpr int timesHeight = 20;

} // namespace

ChangesChart::ChangesChart(const Theme &theme, QWidget *parent) : BarChart(theme, Direction::Along, parent)
{
    setObjectName(u"changesChart"_s);
    setAccessibleName(tr("Devices whose action changed, by cycle"));
    rearrange();
}

void ChangesChart::setChanges(std::vector<ChangesInCycle> changes, std::vector<ChangesInCycle> others)
{
    m_changes = std::move(changes);
    m_others = std::move(others);
    choose(std::max(0, barCount() - 1));
    setSummary(m_changes.empty() ? QString() : describe(barCount() - 1));
    rearrange();
}

void ChangesChart::arrange()
{
    size_t most = 0;
    for (const std::vector<ChangesInCycle> *line : {&m_changes, &m_others}) {
        for (const ChangesInCycle &cycle : *line)
            most = std::max(most, cycle.devices);
    }
    m_scale = CountScale(most);
}

QRectF ChangesChart::plotRect() const
{
    return placed({static_cast<double>(m_scale.width()), unitHeight,
                   std::max(1.0, static_cast<double>(width() - m_scale.width() - 4)),
                   std::max(1.0, static_cast<double>(height() - unitHeight - timesHeight))});
}

QRectF ChangesChart::barArea(int cycle) const
{
    const QRectF plot = plotRect();
    const double step = plot.width() / std::max(1, barCount());
    const int place = isMirrored() ? barCount() - 1 - cycle : cycle;
    return {plot.left() + place * step, plot.top(), step, plot.height()};
}

QPointF ChangesChart::pointOf(int cycle, size_t devices) const
{
    const QRectF area = barArea(cycle);
    return {area.center().x(), m_scale.yOf(static_cast<double>(devices), area)};
}

QString ChangesChart::describe(int cycle) const
{
    const auto index = static_cast<size_t>(cycle);
    const QString text = tr("%1: %Ln device(s) met another action than before", "time",
                            static_cast<int>(m_changes[index].devices))
                             .arg(localTime(m_changes[index].asOf));
    return index < m_others.size() ? tr("%1; compared with %2", "changes; those of the other policy")
                                         .arg(text, grouped(static_cast<qint64>(m_others[index].devices)))
                                   : text;
}

void ChangesChart::paintLabels(QPainter &painter)
{
    painter.setFont(Theme::font(Metrics::smallFont));
    painter.setPen(theme().colors().dimText);
    painter.drawText(placed(QRectF(0, 0, width(), unitHeight)), Qt::AlignLeft | Qt::AlignTop,
                     m_others.empty() ? tr("Devices whose action changed, by cycle")
                                      : tr("Devices whose action changed, by cycle; dashed: what it is compared with"));
    if (m_changes.empty())
        return;
    m_scale.paint(painter, plotRect(), theme(), isMirrored());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto paintLine = [&](const std::vector<ChangesInCycle> &line, const QPen &pen) {
        QPainterPath path;
        for (int i = 0; i < static_cast<int>(line.size()); ++i) {
            const QPointF point = pointOf(i, line[static_cast<size_t>(i)].devices);
            if (i == 0)
                path.moveTo(point);
            else
                path.lineTo(point);
        }
        painter.setPen(pen);
        painter.drawPath(path);
        if (line.size() == 1) {
            painter.setBrush(pen.color());
            painter.drawEllipse(pointOf(0, line.front().devices), 2.0, 2.0);
            painter.setBrush(Qt::NoBrush);
        }
    };
    paintLine(m_others, QPen(theme().colors().dimText, 1, Qt::DashLine));
    paintLine(m_changes, QPen(theme().colors().accent, 2));
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintTimes(painter);
}

void ChangesChart::paintTimes(QPainter &painter) const
{
    const QRectF plot = plotRect();
    const QRectF line(plot.left(), plot.bottom() + 2, plot.width(), timesHeight - 2);
    painter.setFont(Theme::font(Metrics::smallFont));
    painter.setPen(theme().colors().dimText);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, localTime(m_changes.front().asOf));
    if (m_changes.size() > 1)
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, localTime(m_changes.back().asOf));
}

ChartFigures ChangesChart::figures() const
{
    ChartFigures out{{u"asOf"_s, u"devices"_s}, {}};
    if (!m_others.empty())
        out.columns << u"before"_s;
    for (size_t i = 0; i < m_changes.size(); ++i) {
        QVariantList row{QString::fromStdString(formatSeconds(m_changes[i].asOf)),
                         static_cast<qint64>(m_changes[i].devices)};
        if (i < m_others.size())
            row << static_cast<qint64>(m_others[i].devices);
        out.rows << row;
    }
    return out;
}

} // namespace Trustgauge
