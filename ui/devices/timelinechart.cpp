#include "ui/devices/timelinechart.h"

#include "ui/text/alertwords.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int chartHeight = 136;
constexpr double laneHeight = 20; // above the plot, for words at marks
constexpr double daysHeight = 20; // below it
constexpr double scaleWidth = 32; // at its start: numbers and the colours of the bands
constexpr double nowWidth = 32;   // at its end: the score now
constexpr double stripWidth = 4;
constexpr double dot = 3.5;
constexpr double leastArea = 3; // of a step under the pointer
constexpr double alertWidth = 8, alertHeight = 7;
constexpr int64_t fullScore = 1'000'000;
constexpr auto flagsOf = [](Qt::Alignment horizontal) { return static_cast<int>(horizontal | Qt::AlignVCenter); };

bool isProfile(const TimelineLine &line)
{
    return line.subject == TimelineLine::Subject::Profile;
}

//! When the profile changed, oldest first.
std::vector<Ticks> profileChanges(const DeviceTimeline &timeline)
{
    std::vector<Ticks> out;
    for (const TimelineChange &change : timeline.changes) {
        if (std::any_of(change.lines.begin(), change.lines.end(), isProfile))
            out.push_back(change.asOf);
    }
    return out;
}

} // namespace

TimelineChart::TimelineChart(const Theme &theme, QWidget *parent) : BarChart(theme, Direction::Along, parent)
{
    setObjectName(u"timelineChart"_s);
    setProperty("framesFocus", true); // a step may be too narrow for a mark that is seen
    setAccessibleName(tr("Score over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rearrange();
}

QSize TimelineChart::sizeHint() const
{
    return {380, chartHeight};
}

QSize TimelineChart::minimumSizeHint() const
{
    return {180, chartHeight};
}

void TimelineChart::setTimeline(const DeviceTimelinePtr &timeline)
{
    m_timeline = timeline;
    QString summary;
    if (m_timeline && !m_timeline->steps.empty()) {
        QStringList words;
        for (const auto &step : {m_timeline->steps.cbegin(), std::prev(m_timeline->steps.cend())})
            words << describe(static_cast<int>(step - m_timeline->steps.cbegin()));
        words.removeDuplicates();
        summary = words.join(u" \u2026 "_s);
    }
    setSummary(summary);
    choose(barCount() - 1);
    rearrange();
}

int TimelineChart::barCount() const
{
    return m_timeline ? static_cast<int>(m_timeline->steps.size()) : 0;
}

Ticks TimelineChart::endOf(size_t step) const
{
    return step + 1 < m_timeline->steps.size() ? m_timeline->steps[step + 1].from : m_timeline->until;
}

//! Alerts after the last cycle belong to the last step.
bool TimelineChart::isInStep(const DeviceAlert &alert, size_t step) const
{
    const std::vector<TimelineStep> &steps = m_timeline->steps;
    return m_timeline->has(alert) && alert.created >= steps[step].from
           && (step + 1 == steps.size() || alert.created < steps[step + 1].from);
}

QRectF TimelineChart::plotRect() const
{
    return placed({scaleWidth, laneHeight, std::max(1.0, width() - scaleWidth - nowWidth),
                   chartHeight - laneHeight - daysHeight});
}

double TimelineChart::xOf(Ticks time) const
{
    const QRectF plot = plotRect();
    const auto whole = static_cast<double>(std::max<Ticks>(1, m_timeline->until - m_timeline->since));
    const double share = std::clamp(static_cast<double>(time - m_timeline->since) / whole, 0.0, 1.0);
    return isMirrored() ? plot.right() - share * plot.width() : plot.left() + share * plot.width();
}

double TimelineChart::yOf(int64_t tenThousandths) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - plot.height() * static_cast<double>(tenThousandths) / static_cast<double>(fullScore);
}

QRectF TimelineChart::between(Ticks from, Ticks to) const
{
    const QRectF plot = plotRect();
    const double a = xOf(from);
    const double b = xOf(to);
    return {std::min(a, b), plot.top(), std::abs(b - a), plot.height()};
}

QRectF TimelineChart::barArea(int step) const
{
    const auto index = static_cast<size_t>(step);
    QRectF area = between(m_timeline->steps[index].from, endOf(index));
    if (area.width() < leastArea)
        area.adjust(-(leastArea - area.width()) / 2, 0, (leastArea - area.width()) / 2, 0);
    return area;
}

QString TimelineChart::describe(int step) const
{
    const auto index = static_cast<size_t>(step);
    const TimelineStep &shown = m_timeline->steps[index];
    const QString from = localTime(shown.from);
    const QString times = index + 1 < m_timeline->steps.size()
                              ? tr("%1 to %2", "two times").arg(from, localTime(endOf(index)))
                              : tr("since %1").arg(from);
    QStringList lines;
    for (const TimelineChange &change : m_timeline->changes) {
        if (change.asOf != shown.from)
            continue;
        for (const TimelineLine &line : change.lines)
            lines << u"%1 %2"_s.arg(timelineLineText(change, line), exactPointsText(line.tenThousandths));
    }
    for (const DeviceAlert &alert : m_timeline->alerts.alerts) {
        if (isInStep(alert, index))
            lines << u"%1 %2"_s.arg(localTime(alert.created), alertText(m_timeline->alerts, alert));
    }
    if (shown.worstTenThousandths)
        lines.prepend(tr("partial cycle: up to %1 at worst, if all that is unknown counted in full", "an exact score")
                          .arg(pointsText(*shown.worstTenThousandths)));
    if (shown.standing)
        lines.prepend(tr("%1: score %2 (%3), %4", "when, score, exact score, band")
                          .arg(times)
                          .arg(shown.standing->score)
                          .arg(pointsText(shown.standing->exactTenThousandths), standingName(*shown.standing)));
    else
        lines.prepend(tr("%1: not among the devices").arg(times));
    return lines.join(u'\n');
}

void TimelineChart::paintLabels(QPainter &painter)
{
    if (barCount() == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(Metrics::smallFont));
    paintAbsences(painter);
    paintScale(painter);
    paintDays(painter);
    paintMarks(painter);
    paintRanges(painter);
    paintSteps(painter);
    paintAlerts(painter);
    paintScoreNow(painter);
}

//! Times in which it was silent are grey, those without it hatched.
void TimelineChart::paintAbsences(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    QColor shade = colors.dimText;
    shade.setAlphaF(0.14F);
    QColor hatching = colors.dimText;
    hatching.setAlphaF(0.55F);
    for (const Silence &silence : m_timeline->silences)
        painter.fillRect(between(silence.from, silence.to), shade);
    for (size_t i = 0; i < m_timeline->steps.size(); ++i) {
        if (!m_timeline->steps[i].standing)
            painter.fillRect(between(m_timeline->steps[i].from, endOf(i)), QBrush(hatching, Qt::BDiagPattern));
    }
}

void TimelineChart::paintScale(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    const QRectF plot = plotRect();
    const double strip = isMirrored() ? plot.right() + 4 : plot.left() - 4 - stripWidth;
    int bottom = 0;
    for (size_t band = 0; band < bandCount; ++band) {
        const double y = yOf(bandTops[band] * 10'000LL);
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.fillRect(QRectF(strip, y + 0.5, stripWidth, yOf(bottom * 10'000LL) - y - 1), colors.bands[band]);
        bottom = bandTops[band];
    }
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setPen(colors.dimText);
    for (const int score : {0, 40, 80}) {
        const QRectF text = placed({0, yOf(score * 10'000LL) - 8, scaleWidth - stripWidth - 8, 16});
        painter.drawText(text, flagsOf(Qt::AlignRight), QLocale().toString(score));
    }
}

//! The first and the last day, and those between for which there is room.
void TimelineChart::paintDays(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    const QRectF plot = plotRect();
    const QFontMetrics metrics = painter.fontMetrics();
    const QDateTime first = dateTimeFromTicks(m_timeline->since).toLocalTime();
    const QDateTime last = dateTimeFromTicks(m_timeline->until).toLocalTime();
    const bool isOneDay = first.date() == last.date();
    std::vector<Ticks> times{m_timeline->since, m_timeline->until};
    const qint64 days = first.date().daysTo(last.date());
    constexpr int monthsFrom = 45; // days
    for (QDate day = first.date().addDays(1); day < last.date() && days >= monthsFrom; day = day.addDays(1)) {
        if (day.day() == 1)
            times.push_back(ticksFromDateTime(day.startOfDay()));
    }
    const qint64 pace = days >= monthsFrom ? 0 : std::max<qint64>(1, (days + 3) / 4);
    for (qint64 back = pace; back > 0 && back < days; back += pace)
        times.push_back(ticksFromDateTime(last.date().addDays(-back).startOfDay()));

    std::vector<QRectF> taken;
    for (const Ticks time : times) {
        const QString text = isOneDay ? timeOfDay(time) : shortDay(time, m_timeline->until);
        const double textWidth = metrics.horizontalAdvance(text) + 2;
        const double x = xOf(time);
        const double left = std::clamp(x - textWidth / 2, plot.left(), std::max(plot.left(), plot.right() - textWidth));
        const QRectF rect(left, plot.bottom() + 4, textWidth, daysHeight - 4);
        const bool collides = std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) {
            return other.adjusted(-Metrics::gap, 0, Metrics::gap, 0).intersects(rect);
        });
        if (collides)
            continue;
        taken.push_back(rect);
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        painter.setPen(colors.dimText);
        painter.drawText(rect, Qt::AlignCenter, text);
    }
}

//! Words stand in the lane above the plot, while there is room.
void TimelineChart::paintMarks(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    const QRectF plot = plotRect();
    const QFontMetrics metrics = painter.fontMetrics();
    QRectF silent;
    if (!m_timeline->silences.empty() && !m_timeline->silences.back().isOver) {
        const QString text = tr("not seen since %1").arg(shortDay(m_timeline->silences.back().from, m_timeline->until));
        const double textWidth = metrics.horizontalAdvance(text) + 2;
        const double begin = xOf(m_timeline->silences.back().from);
        const double last = std::max(plot.left(), plot.right() - textWidth);
        silent = QRectF(std::clamp(isMirrored() ? begin - textWidth : begin, plot.left(), last), 0, textWidth,
                        laneHeight - 2);
        painter.setPen(colors.dimText);
        painter.drawText(silent, Qt::AlignCenter, text);
    }
    const std::vector<Ticks> changes = profileChanges(*m_timeline);
    QPen dashed(colors.text, 1, Qt::DashLine);
    dashed.setDashPattern({3, 3});
    for (const Ticks time : changes) {
        const double x = xOf(time);
        const bool isUnderWords = !silent.isEmpty() && silent.left() - 2 <= x && x <= silent.right() + 2;
        painter.setPen(dashed);
        painter.drawLine(QPointF(x, isUnderWords ? plot.top() : laneHeight - 14), QPointF(x, plot.bottom()));
    }
    if (changes.empty())
        return;
    const QString text = tr("profile changed");
    const double textWidth = metrics.horizontalAdvance(text) + 2;
    const double x = xOf(changes.back());
    painter.setPen(colors.dimText);
    for (const double left : {x + 5, x - 5 - textWidth}) {
        const QRectF rect(left, 0, textWidth, laneHeight - 2);
        if (left < plot.left() || rect.right() > plot.right() || rect.adjusted(-6, 0, 6, 0).intersects(silent))
            continue;
        painter.drawText(rect, Qt::AlignCenter, text);
        break;
    }
}

//! From the score of a partial cycle up to the one at worst, which is dashed.
void TimelineChart::paintRanges(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    QColor shade = colors.warn;
    shade.setAlphaF(0.22F);
    for (size_t i = 0; i < m_timeline->steps.size(); ++i) {
        const TimelineStep &step = m_timeline->steps[i];
        if (!step.standing || !step.worstTenThousandths)
            continue;
        QRectF range = barArea(static_cast<int>(i));
        range.setTop(yOf(*step.worstTenThousandths));
        range.setBottom(yOf(step.standing->exactTenThousandths));
        painter.fillRect(range, shade);
        painter.setPen(QPen(colors.warn, 1, Qt::DashLine));
        painter.drawLine(range.topLeft(), range.topRight());
    }
}

void TimelineChart::paintSteps(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    const std::vector<TimelineStep> &steps = m_timeline->steps;
    for (size_t i = 0; i < steps.size(); ++i) {
        const auto &now = steps[i].standing;
        if (!now)
            continue;
        const bool isKnown = now->place != insufficientPlace;
        painter.setPen(QPen(isKnown ? colors.text : colors.insufficient, 1.5, isKnown ? Qt::SolidLine : Qt::DotLine));
        const double x = xOf(steps[i].from);
        const double y = yOf(now->exactTenThousandths);
        if (i > 0 && steps[i - 1].standing)
            painter.drawLine(QPointF(x, yOf(steps[i - 1].standing->exactTenThousandths)), QPointF(x, y));
        painter.drawLine(QPointF(x, y), QPointF(xOf(endOf(i)), y));
    }
    const DeviceStanding *last = nullptr;
    for (const TimelineStep &step : steps) {
        if (!step.standing)
            continue;
        if (last && last->place != step.standing->place) {
            const bool isKnown = step.standing->place != insufficientPlace;
            painter.setPen(QPen(isKnown ? colors.card : colors.insufficient, 1));
            painter.setBrush(isKnown ? colors.bands[step.standing->place] : colors.card);
            painter.drawEllipse(QPointF(xOf(step.from), yOf(step.standing->exactTenThousandths)), dot, dot);
        }
        last = &*step.standing;
    }
}

//! Triangles on the line of time; only open alerts are filled.
void TimelineChart::paintAlerts(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    const double bottom = plotRect().bottom();
    painter.setPen(QPen(colors.bad, 1));
    for (const DeviceAlert &alert : m_timeline->alerts.alerts) {
        if (!m_timeline->has(alert))
            continue;
        const double x = xOf(alert.created);
        painter.setBrush(m_timeline->alerts.isOpen(alert) ? colors.bad : colors.card);
        painter.drawPolygon(QPolygonF({QPointF(x - alertWidth / 2, bottom), QPointF(x, bottom - alertHeight),
                                       QPointF(x + alertWidth / 2, bottom)}));
    }
}

void TimelineChart::paintScoreNow(QPainter &painter) const
{
    const auto &now = m_timeline->steps.back().standing;
    if (!now)
        return;
    painter.setFont(Theme::font(Metrics::baseFont, QFont::DemiBold));
    painter.setPen(theme().colors().text);
    const double y = std::clamp(yOf(now->exactTenThousandths), laneHeight, chartHeight - daysHeight);
    painter.drawText(placed({width() - nowWidth + 4, y - 10, nowWidth - 4, 20}), flagsOf(Qt::AlignRight),
                     QLocale().toString(now->score));
}

ChartFigures TimelineChart::figures() const
{
    ChartFigures out{{u"from"_s, u"score"_s, u"exactScore"_s, u"band"_s, u"completeness"_s, u"exactScoreAtWorst"_s}, {}};
    if (!m_timeline)
        return out;
    for (const TimelineStep &step : m_timeline->steps) {
        QVariantList row{QString::fromStdString(formatSeconds(step.from))};
        if (step.standing)
            row << qint64{step.standing->score} << static_cast<double>(step.standing->exactTenThousandths) / 10'000.0
                << placeKey(step.standing->place) << qint64{step.standing->completeness};
        else // not in the cycles
            row << QString() << QString() << QString() << QString();
        row << (step.worstTenThousandths ? QVariant(static_cast<double>(*step.worstTenThousandths) / 10'000.0)
                                         : QVariant(QString()));
        out.rows << row;
    }
    return out;
}

} // namespace Trustgauge
