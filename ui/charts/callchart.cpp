#include "ui/charts/callchart.h"

#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int callTitleHeight = 20;
constexpr int callLineHeight = 16;
constexpr int timesHeight = callLineHeight + 4;
constexpr double leastCallHeight = 2; // of one call beside a high limit
constexpr int minutesBetweenTimes = 15;

} // namespace

Ticks beginOfMinute(size_t minute, Ticks now)
{
    return now - static_cast<Ticks>(EndpointBudget::minutes - minute) * 60 * ticksPerSecond;
}

CallChart::CallChart(const Theme &theme, QWidget *parent) : BarChart(theme, Direction::Along, parent)
{
    setObjectName(u"callChart"_s);
    setAccessibleName(tr("Calls in each minute of the last hour"));
    choose(barCount() - 1);
    rearrange();
}

void CallChart::setBudget(const EndpointBudget &budget, Ticks now, bool isLimited)
{
    if (budget == m_budget && now == m_now && isLimited == m_isLimited)
        return;
    m_budget = budget;
    m_now = now;
    m_isLimited = isLimited;
    setSummary(tr("%Ln call(s) in the last hour", nullptr, budget.startedThisHour()));
    rearrange();
}

void CallChart::arrange()
{
    const int largest = *std::max_element(m_budget.started.begin(), m_budget.started.end());
    const int limit = m_isLimited ? documentedLimit(m_budget.endpoint).perMinute : 0;
    m_scale = CountScale(static_cast<size_t>(std::max(largest, limit)));
}

Ticks CallChart::beginOf(int minute) const
{
    return beginOfMinute(static_cast<size_t>(minute), m_now);
}

QRectF CallChart::plotRect() const
{
    return placed({static_cast<double>(m_scale.width()), callTitleHeight,
                   std::max(1.0, static_cast<double>(width() - m_scale.width() - 2)),
                   std::max(1.0, static_cast<double>(height() - callTitleHeight - timesHeight))});
}

double CallChart::heightAt(double calls) const
{
    return m_scale.yOf(calls, plotRect());
}

QRectF CallChart::barArea(int minute) const
{
    const QRectF plot = plotRect();
    const double width = plot.width() / barCount();
    const int place = isMirrored() ? barCount() - 1 - minute : minute;
    return {plot.left() + place * width, plot.top(), width, plot.height()};
}

QString CallChart::describe(int minute) const
{
    const int calls = m_budget.started[static_cast<size_t>(minute)];
    //: of a minute: %1 and %2 are times of day
    const QString told = tr("%1 to %2: %Ln call(s)", nullptr, calls)
                             .arg(timeOfDay(beginOf(minute)), timeOfDay(beginOf(minute + 1)));
    if (!m_isLimited)
        return told;
    return tr("%1, of %2 that a minute allows").arg(told, grouped(documentedLimit(m_budget.endpoint).perMinute));
}

void CallChart::paintLabels(QPainter &painter)
{
    painter.setFont(Theme::font(Metrics::smallFont));
    painter.setPen(theme().colors().dimText);
    painter.drawText(placed(QRectF(0, 0, width(), callTitleHeight)), Qt::AlignLeft | Qt::AlignTop,
                     tr("Calls per minute"));
    m_scale.paint(painter, plotRect(), theme(), isMirrored());
    paintBars(painter);
    if (m_isLimited)
        paintLimit(painter);
    if (m_now != noTime)
        paintTimes(painter);
}

void CallChart::paintBars(QPainter &painter) const
{
    for (int minute = 0; minute < barCount(); ++minute) {
        const int calls = m_budget.started[static_cast<size_t>(minute)];
        if (calls == 0)
            continue;
        const QRectF area = barArea(minute);
        const double height = std::max(leastCallHeight, area.bottom() - heightAt(calls));
        painter.fillRect(QRectF(area.left() + 0.5, area.bottom() - height, std::max(1.0, area.width() - 1), height),
                         theme().colors().accent);
    }
}

void CallChart::paintLimit(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    const QRectF plot = plotRect();
    const double y = std::round(heightAt(documentedLimit(m_budget.endpoint).perMinute)) + 0.5;
    painter.setPen(QPen(colors.warn, 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const Qt::Alignment end = isMirrored() ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(QRectF(plot.left(), y + 1, plot.width(), callLineHeight), static_cast<int>(end | Qt::AlignTop),
                     tr("limit of a minute"));
}

void CallChart::paintTimes(QPainter &painter) const
{
    const QRectF plot = plotRect();
    painter.setPen(theme().colors().dimText);
    const double text = painter.fontMetrics().horizontalAdvance(timeOfDay(m_now)) + Metrics::gap;
    int step = minutesBetweenTimes;
    while (step < barCount() && plot.width() / barCount() * step < text)
        step *= 2; // fewer, where they would run into each other
    const double width = plot.width() / barCount() * step;
    for (int minute = 0; minute <= barCount(); minute += step) {
        const double share = static_cast<double>(minute) / barCount();
        const double x = isMirrored() ? plot.right() - share * plot.width() : plot.left() + share * plot.width();
        const QRectF room(std::clamp(x - width / 2, 0.0, std::max(0.0, this->width() - width)), plot.bottom() + 2,
                          width, callLineHeight);
        const bool isFirst = isMirrored() ? minute == barCount() : minute == 0;
        const bool isLast = isMirrored() ? minute == 0 : minute == barCount();
        painter.drawText(room,
                         isFirst  ? Qt::AlignLeft
                         : isLast ? Qt::AlignRight
                                  : Qt::AlignHCenter,
                         timeOfDay(beginOf(minute)));
    }
}

ChartFigures CallChart::figures() const
{
    ChartFigures out{{u"endpoint"_s, u"begin"_s, u"calls"_s}, {}};
    for (size_t minute = 0; minute < EndpointBudget::minutes; ++minute)
        out.rows << QVariantList{QString::fromLatin1(factsOf(m_budget.endpoint).key),
                                 dateTimeFromTicks(beginOfMinute(minute, m_now)).toUTC().toString(Qt::ISODate),
                                 m_budget.started[minute]};
    return out;
}

} // namespace Trustgauge
