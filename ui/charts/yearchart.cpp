#include "ui/charts/yearchart.h"

#include "ui/charts/nicetop.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int topSpace = 8;
constexpr int lowestPlot = 96;
constexpr int labelHeight = 16;
constexpr double dotRadius = 3.5;

} // namespace

YearChart::YearChart(const Theme &theme, QWidget *parent) : BarChart(theme, Direction::Along, parent)
{
    setObjectName(u"yearChart"_s);
    setAccessibleName(tr("Devices that are Suspicious or worse, day by day"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    rearrange();
}

//! Higher than its minimum only where there is room.
QSize YearChart::sizeHint() const
{
    return {520, minimumSizeHint().height()};
}

QSize YearChart::minimumSizeHint() const
{
    return {240, topSpace + lowestPlot + DayAxis::datesHeight};
}

void YearChart::setDays(const std::vector<YearSession::Day> &days, const std::vector<TrendMark> &marks, bool showsBefore)
{
    const bool isOtherSpan = days.size() != m_days.size();
    m_days = days;
    m_marks = marks;
    m_showsBefore = showsBefore;
    if (isOtherSpan)
        choose(barCount() - 1);
    setSummary(m_days.empty() ? QString() : describe(barCount() - 1));
    rearrange();
}

const YearSession::Day *YearChart::lastComplete() const
{
    const auto it = std::find_if(m_days.rbegin(), m_days.rend(), [](const auto &day) { return !day.isPartial; });
    return it == m_days.rend() ? nullptr : &*it;
}

QStringList YearChart::endLabels() const
{
    const YearSession::Day *last = lastComplete();
    if (!last)
        return {};
    const QString after = grouped(static_cast<qint64>(last->after));
    if (!m_showsBefore)
        return {after};
    return {tr("after %1", "devices").arg(after),
            tr("before %1", "devices").arg(grouped(static_cast<qint64>(last->before)))};
}

void YearChart::arrange()
{
    size_t largest = 0;
    for (const YearSession::Day &day : m_days) {
        if (!day.isPartial)
            largest = std::max({largest, day.after, m_showsBefore ? day.before : 0});
    }
    std::tie(m_top, m_step) = niceTop(largest);
    const QFontMetrics metrics(Theme::font(Metrics::smallFont));
    m_scaleWidth = metrics.horizontalAdvance(grouped(static_cast<qint64>(m_top))) + Metrics::gap;
    m_endWidth = 0;
    const QFontMetrics strong(Theme::font(Metrics::smallFont, QFont::DemiBold));
    for (const QString &label : endLabels())
        m_endWidth = std::max(m_endWidth, strong.horizontalAdvance(label) + Metrics::gap + 2);
    if (!m_days.empty())
        m_axis = DayAxis(m_days.front().day, m_days.back().day, plotRect(), isMirrored());
}

QRectF YearChart::plotRect() const
{
    return placed({static_cast<double>(m_scaleWidth), topSpace,
                   std::max(1.0, double(width() - m_scaleWidth - m_endWidth)),
                   std::max(1.0, double(height() - topSpace - DayAxis::datesHeight))});
}

double YearChart::heightAt(size_t devices) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - static_cast<double>(devices) / m_top * plot.height();
}

QRectF YearChart::barArea(int bar) const
{
    const int64_t day = m_days[static_cast<size_t>(bar)].day;
    return m_axis.area(day, day);
}

QString YearChart::describe(int bar) const
{
    const YearSession::Day &day = m_days[static_cast<size_t>(bar)];
    const QString date = QLocale().toString(dateOfDay(day.day), u"ddd "_s) + dayText(day.day);
    QStringList parts;
    if (!day.isPartial && m_showsBefore)
        parts << tr("%1: before %2, after %3", "day: devices")
                     .arg(date, grouped(static_cast<qint64>(day.before)), grouped(static_cast<qint64>(day.after)));
    else if (!day.isPartial)
        parts << tr("%1: %Ln device(s)", nullptr, static_cast<int>(day.after)).arg(date);
    else
        parts << date;
    for (const TrendMark &mark : m_marks) {
        if (mark.firstDay == day.day)
            parts << trendMarkText(mark);
    }
    return parts.join(u"; "_s);
}

void YearChart::showValue(int bar, const QPoint &globalPos)
{
    QToolTip::showText(globalPos, toolTipText(describe(bar) + u'\n' + tr("click opens the day")), this);
}

void YearChart::paintMark(QPainter &painter, int bar, bool)
{
    painter.setPen(QPen(theme().colors().accent, 1));
    const double x = m_axis.center(m_days[static_cast<size_t>(bar)].day);
    painter.drawLine(QPointF(x, 0), QPointF(x, plotRect().bottom()));
}

void YearChart::paintLabels(QPainter &painter)
{
    if (m_days.empty())
        return;
    paintGrid(painter);
    paintMarks(painter);
    m_axis.paintDates(painter, theme().colors(), width());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_showsBefore)
        paintLine(painter, &YearSession::Day::before);
    paintLine(painter, &YearSession::Day::after);
    paintEnds(painter);
    if (const int bar = markedBar(); bar >= 0)
        paintChosen(painter, m_days[static_cast<size_t>(bar)]);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void YearChart::paintGrid(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    const QRectF plot = plotRect();
    painter.setFont(Theme::font(Metrics::smallFont));
    for (double value = 0.0; value <= m_top + m_step / 2; value += m_step) {
        const double y = std::round(heightAt(static_cast<size_t>(std::lround(value)))) + 0.5;
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colors.dimText);
        painter.drawText(placed(QRectF(0, y - labelHeight / 2.0, m_scaleWidth - 6, labelHeight)),
                         Qt::AlignRight | Qt::AlignVCenter, grouped(std::lround(value)));
    }
}

//! Shades days without figures and tells where the profile changed; in words where they fit.
void YearChart::paintMarks(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    const QRectF plot = plotRect();
    painter.setFont(Theme::font(Metrics::smallFont));
    const QFontMetrics metrics(painter.font());
    std::vector<std::pair<const TrendMark *, QRectF>> shown;
    std::vector<QRectF> taken; // by texts, and by lines of other marks
    for (const TrendMark &mark : m_marks) {
        if (mark.kind == TrendMark::Kind::Partial) // beside a complete cycle
            continue;
        QRectF days(m_axis.area(mark.firstDay, mark.lastDay));
        if (mark.kind == TrendMark::Kind::ProfileChanged) {
            const double x = std::floor(m_axis.left(mark.firstDay)) + 0.5;
            days = QRectF(x, plot.top(), 0, plot.height());
            painter.setPen(QPen(colors.dimText, 1, Qt::DotLine));
            painter.drawLine(days.topLeft(), days.bottomLeft());
            taken.push_back(days.adjusted(-1, 0, 1, 0));
        } else {
            const bool isPartial = mark.kind == TrendMark::Kind::PartialOnly;
            painter.fillRect(days, isPartial ? QBrush(colors.dimText, Qt::BDiagPattern) : QBrush(colors.line));
        }
        shown.emplace_back(&mark, days);
    }
    for (const auto &[mark, days] : shown) {
        const QString text = tr("%1: %2", "day of a chart: what happened")
                                 .arg(trendMarkDays(*mark), trendMarkText(*mark));
        const double room = metrics.horizontalAdvance(text) + Metrics::gridStep;
        const QRectF words(0, plot.bottom() - labelHeight - 1, room, labelHeight);
        const double before = days.left() - Metrics::gridStep - room;
        const double after = days.right() + Metrics::gridStep;
        // At a gap it stands over it, otherwise beside; never across the line of a change of profile.
        std::vector<double> places;
        if (mark->kind != TrendMark::Kind::ProfileChanged)
            places.push_back(days.center().x() - room / 2);
        places.insert(places.end(), {isMirrored() ? before : after, isMirrored() ? after : before});
        const auto free = std::find_if(places.begin(), places.end(), [&](double left) {
            const QRectF there = words.translated(left, 0);
            return there.left() >= plot.left() && there.right() <= plot.right()
                   && std::none_of(taken.begin(), taken.end(),
                                   [&there](const QRectF &one) { return one.intersects(there); });
        });
        if (free == places.end())
            continue;
        const QRectF place = words.translated(*free, 0);
        taken.push_back(place);
        painter.fillRect(place, colors.card);
        painter.setPen(colors.dimText);
        painter.drawText(place, Qt::AlignCenter, text);
    }
}

void YearChart::paintLine(QPainter &painter, Count count) const
{
    const ThemeColors &colors = theme().colors();
    const bool isAfter = count == &YearSession::Day::after;
    const QColor &color = isAfter ? colors.accent : colors.dimText;
    QPen pen(color, isAfter ? 1.5 : 1);
    if (!isAfter)
        pen.setDashPattern({3, 3});
    pen.setJoinStyle(Qt::RoundJoin);
    QPainterPath path;
    const auto draw = [&] {
        if (path.elementCount() == 1) { // a day between two without figures
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(QPointF(path.elementAt(0)), 1.5, 1.5);
        } else {
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(path);
        }
        path = {};
    };
    const YearSession::Day *last = nullptr; // of the path
    for (const YearSession::Day &day : m_days) {
        if (last && (day.isPartial || day.day != last->day + 1)) {
            draw();
            last = nullptr;
        }
        if (day.isPartial)
            continue;
        const QPointF at(m_axis.center(day.day), heightAt(day.*count));
        if (last)
            path.lineTo(at);
        else
            path.moveTo(at);
        last = &day;
    }
    if (last)
        draw();
}

//! Names the lines where they end; the labels keep a line's distance.
void YearChart::paintEnds(QPainter &painter) const
{
    const YearSession::Day *last = lastComplete();
    if (!last)
        return;
    const ThemeColors &colors = theme().colors();
    const QRectF plot = plotRect();
    const QStringList labels = endLabels();
    double after = heightAt(last->after);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawEllipse(QPointF(m_axis.center(last->day), after), dotRadius - 1, dotRadius - 1);
    const auto paint = [&](const QString &label, double y) {
        painter.drawText(placed(QRectF(width() - m_endWidth + Metrics::gap, y - labelHeight / 2.0, m_endWidth,
                                       labelHeight)),
                         Qt::AlignLeft | Qt::AlignVCenter, label);
    };
    const double lowest = plot.bottom() - labelHeight / 2.0;
    if (m_showsBefore) {
        double before = heightAt(last->before);
        if (const double distance = std::abs(before - after); distance < labelHeight) {
            const double apart = (labelHeight - distance) / 2;
            after += before <= after ? apart : -apart;
            before += before <= after ? -apart : apart;
        }
        const double below = std::max(before, after) - lowest;
        if (below > 0) {
            before -= below;
            after -= below;
        }
        painter.setPen(colors.dimText);
        painter.setFont(Theme::font(Metrics::smallFont));
        paint(labels.at(1), before);
    }
    painter.setPen(colors.accent);
    painter.setFont(Theme::font(Metrics::smallFont, QFont::DemiBold));
    paint(labels.at(0), std::min(after, lowest));
}

void YearChart::paintChosen(QPainter &painter, const YearSession::Day &day) const
{
    if (day.isPartial)
        return;
    const ThemeColors &colors = theme().colors();
    const double x = m_axis.center(day.day);
    painter.setBrush(colors.card);
    if (m_showsBefore) {
        painter.setPen(QPen(colors.dimText, 1.5));
        painter.drawEllipse(QPointF(x, heightAt(day.before)), dotRadius, dotRadius);
    }
    painter.setPen(QPen(colors.accent, 1.5));
    painter.drawEllipse(QPointF(x, heightAt(day.after)), dotRadius, dotRadius);
}

ChartFigures YearChart::figures() const
{
    ChartFigures out{{u"day"_s, u"suspiciousOrWorse"_s}, {}};
    if (m_showsBefore)
        out.columns << u"suspiciousOrWorseBefore"_s;
    for (const YearSession::Day &day : m_days) {
        if (day.isPartial)
            continue;
        QVariantList row{dayText(day.day), static_cast<qint64>(day.after)};
        if (m_showsBefore)
            row << static_cast<qint64>(day.before);
        out.rows << row;
    }
    return out;
}

} // namespace Trustgauge
