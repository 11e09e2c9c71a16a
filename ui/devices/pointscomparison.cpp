#include "ui/devices/pointscomparison.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int comparedHead = 24;
constexpr int comparedLine = 40;
constexpr int comparedTotal = 30;
constexpr int comparedMargin = 4;
constexpr int comparedBar = 7; // height; two stand above each other
constexpr double leastBars = 40;
constexpr double mostBars = 160;
constexpr double leastLength = 2;
constexpr double leastWordsShown = 0.7; // of the longest; else they get a line of their own

QString signedHundredths(int64_t hundredths)
{
    return signedPointsText(hundredths * 100);
}

QString weightOf(bool unknown, const QString &indicator, int weight)
{
    if (unknown)
        return PointsComparison::tr("unknown");
    if (indicator.isEmpty())
        return PointsComparison::tr("nothing fires");
    return PointsComparison::tr("weight %1").arg(weight);
}

QString wholeOf(const QString &level, const QString &weight)
{
    return level.isEmpty() ? weight : PointsComparison::tr("%1 × %2", "level or fraction, weight").arg(level, weight);
}

//! How the points of a group come about, before and after where that differs.
struct Comparison
{
    QString level; //!< gives way first
    QString weights;

    [[nodiscard]] QString whole() const { return wholeOf(level, weights); }
};

Comparison howCompared(const BreakdownPart &part)
{
    const QString after = weightOf(part.unknown, part.indicator, part.weight);
    if (!part.before)
        return {part.level, after};
    const BreakdownPart::Before &was = *part.before;
    QString before = weightOf(was.unknown, was.indicator, was.weight);
    if (was.value == part.value && was.indicator == part.indicator && was.level == part.level
        && was.unknown == part.unknown) {
        return {part.level, before == after
                                ? after
                                : PointsComparison::tr("%1 before, %2 after", "a weight").arg(before).arg(part.weight)};
    }
    before = wholeOf(was.level, before);
    if (was.value != part.value)
        before = PointsComparison::tr("%1, %2", "value, weight").arg(was.value, before);
    return {{},
            PointsComparison::tr("%1 before, %2 after", "how points come about").arg(before, wholeOf(part.level, after))};
}

//! The weights are more important than the level, so that is shortened first.
QString shortenedHow(const QFontMetrics &metrics, const Comparison &how, int room)
{
    if (how.level.isEmpty() || metrics.horizontalAdvance(how.whole()) <= room)
        return metrics.elidedText(how.whole(), Qt::ElideMiddle, room);
    const int left = room - metrics.horizontalAdvance(wholeOf(u"x"_s, how.weights)) + metrics.horizontalAdvance(u'x');
    const QString level = metrics.elidedText(how.level, Qt::ElideRight, left);
    return metrics.elidedText(level.size() > 1 ? wholeOf(level, how.weights) : how.weights, Qt::ElideMiddle, room);
}

QString nameAndValue(const BreakdownPart &part)
{
    return PointsComparison::tr("%1: %2", "group: value").arg(groupName(part.group), part.value);
}

int64_t hundredthsBefore(const BreakdownPart &part)
{
    return part.before ? part.before->hundredths : part.hundredths;
}

} // namespace

PointsComparison::PointsComparison(const Theme &theme, QWidget *parent) : BarChart(theme, Direction::Down, parent)
{
    setObjectName(u"pointsComparison"_s);
    setAccessibleName(tr("Points before and after the edit"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rearrange();
}

QSize PointsComparison::sizeHint() const
{
    return {380, comparedHead + comparedLine * static_cast<int>(groupCount) + comparedTotal};
}

QSize PointsComparison::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

void PointsComparison::setBreakdown(const Breakdown &breakdown)
{
    m_breakdown = breakdown;
    QStringList lines;
    for (int line = 0; line < barCount(); ++line)
        lines << describe(line);
    setSummary(lines.join(u"; "_s));
    rearrange();
}

QString PointsComparison::describe(int line) const
{
    const BreakdownPart &part = m_breakdown.parts[static_cast<size_t>(line)];
    return tr("%1; %2: %3 points before, %4 after, %5", "value; how; points; points; change")
        .arg(nameAndValue(part), howCompared(part).whole(), hundredthsText(hundredthsBefore(part)),
             hundredthsText(part.hundredths), signedHundredths(part.hundredths - hundredthsBefore(part)));
}

//! Figures get the width they need, then the texts; the bars get the rest.
PointsComparison::Columns PointsComparison::columns() const
{
    const QFontMetrics strong(Theme::font(12, QFont::DemiBold));
    const QFontMetrics head(Theme::font(Metrics::smallFont, QFont::DemiBold));
    const QFontMetrics small(Theme::font(Metrics::smallFont));
    int before = head.horizontalAdvance(tr("Before", "editing"));
    int after = head.horizontalAdvance(tr("After", "editing"));
    int change = head.horizontalAdvance(tr("Change"));
    int words = 0;
    const auto take = [&](int64_t then, int64_t now) {
        before = std::max(before, strong.horizontalAdvance(hundredthsText(then)));
        after = std::max(after, strong.horizontalAdvance(hundredthsText(now)));
        change = std::max(change, strong.horizontalAdvance(signedHundredths(now - then)));
    };
    for (const BreakdownPart &part : m_breakdown.parts) {
        take(hundredthsBefore(part), part.hundredths);
        words = std::max(
            {words, strong.horizontalAdvance(nameAndValue(part)), small.horizontalAdvance(howCompared(part).whole())});
    }
    if (m_breakdown.before)
        take(m_breakdown.before->totalHundredths, m_breakdown.totalHundredths);
    Columns out;
    const double end = width() - comparedMargin;
    out.change = {end - change - 1, change + 1.0};
    out.after = {out.change.left - Metrics::gap - after - 1, after + 1.0};
    out.before = {out.after.left - Metrics::gap - before - 1, before + 1.0};
    const double room = out.before.left - Metrics::gap - comparedMargin;
    const double bars = std::clamp(room - Metrics::gap - words - 2, std::min(leastBars, room / 4), mostBars);
    out.bars = {out.before.left - Metrics::gap - bars, bars};
    out.words = {comparedMargin, std::max(0.0, out.bars.left - Metrics::gap - comparedMargin)};
    out.areStacked = out.words.width < leastWordsShown * words;
    if (out.areStacked)
        out.words.width = std::max(0.0, end - comparedMargin);
    return out;
}

QRectF PointsComparison::cell(const Column &column, double top, double height) const
{
    return placed({column.left, top, column.width, height});
}

QRectF PointsComparison::barArea(int line) const
{
    return {0.0, static_cast<double>(comparedHead + line * comparedLine + 1), static_cast<double>(width()),
            comparedLine - 2.0};
}

void PointsComparison::paintFigures(QPainter &painter, const Columns &at, double top, double height, int64_t before,
                                    int64_t after, bool strong) const
{
    const ThemeColors &colors = theme().colors();
    const int place = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    painter.setFont(Theme::font(12));
    painter.setPen(colors.dimText);
    painter.drawText(cell(at.before, top, height), place, hundredthsText(before));
    painter.setPen(before == after ? colors.dimText : colors.text);
    painter.drawText(cell(at.change, top, height), place, signedHundredths(after - before));
    painter.setPen(strong ? colors.text : colors.dimText);
    painter.setFont(Theme::font(12, strong ? QFont::DemiBold : QFont::Normal));
    painter.drawText(cell(at.after, top, height), place, hundredthsText(after));
}

void PointsComparison::paintHead(QPainter &painter, const Columns &at) const
{
    const ThemeColors &colors = theme().colors();
    painter.setFont(Theme::font(Metrics::smallFont, QFont::DemiBold));
    painter.setPen(colors.dimText);
    const double height = comparedHead - 4.0;
    const int right = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    const double words = at.before.left - Metrics::gap - at.words.left;
    painter.drawText(cell({at.words.left, words}, 0, height), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(tr("What fires"), Qt::ElideRight, static_cast<int>(words)));
    painter.drawText(cell(at.before, 0, height), right, tr("Before", "editing"));
    painter.drawText(cell(at.after, 0, height), right, tr("After", "editing"));
    painter.drawText(cell(at.change, 0, height), right, tr("Change"));
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(QPointF(0, comparedHead - 0.5), QPointF(width(), comparedHead - 0.5));
}

void PointsComparison::paintLine(QPainter &painter, const Columns &at, int line) const
{
    const ThemeColors &colors = theme().colors();
    const BreakdownPart &part = m_breakdown.parts[static_cast<size_t>(line)];
    const QRectF area = barArea(line);
    const int64_t before = hundredthsBefore(part);
    const bool counts = part.hundredths > 0;
    const QRectF words = cell(at.words, area.top() + 2, area.height() - 4);
    const int room = static_cast<int>(at.words.width);
    const int below = at.areStacked ? static_cast<int>(at.before.left - Metrics::gap - at.words.left) : room;
    painter.setFont(Theme::font(12, counts ? QFont::DemiBold : QFont::Normal));
    painter.setPen(colors.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(nameAndValue(part), Qt::ElideMiddle, room));
    painter.setFont(Theme::font(Metrics::smallFont));
    painter.setPen(colors.dimText);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     shortenedHow(painter.fontMetrics(), howCompared(part), below));
    if (at.areStacked) {
        const double half = area.height() / 2;
        paintFigures(painter, at, area.top() + half, half, before, part.hundredths, counts);
        return;
    }

    int64_t most = 1;
    for (const BreakdownPart &each : m_breakdown.parts)
        most = std::max({most, each.hundredths, hundredthsBefore(each)});
    const auto bar = [&](int64_t hundredths, double top) {
        const double length = std::max(leastLength,
                                       at.bars.width * static_cast<double>(hundredths) / static_cast<double>(most));
        return placed({at.bars.left, top, length, double{comparedBar}});
    };
    const QRectF was = bar(before, area.center().y() - comparedBar - 1);
    const QRectF is = bar(part.hundredths, area.center().y() + 1);
    if (before == 0 && part.hundredths == 0 && !part.unknown) {
        painter.fillRect(was.united(is), colors.dimText); // one line for nothing
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.dimText, 1, before > 0 ? Qt::DashLine : Qt::SolidLine));
        painter.drawRect(was.adjusted(0.5, 0.5, -0.5, -0.5));
        const QColor band = m_breakdown.sufficient && counts ? colors.band(m_breakdown.band) : colors.dimText;
        painter.fillRect(is, part.unknown ? QBrush(colors.insufficient, Qt::BDiagPattern) : QBrush(band));
    }
    paintFigures(painter, at, area.top(), area.height(), before, part.hundredths, counts);
}

void PointsComparison::paintLabels(QPainter &painter)
{
    const Columns at = columns();
    paintHead(painter, at);
    for (int line = 0; line < barCount(); ++line)
        paintLine(painter, at, line);
    const double top = comparedHead + comparedLine * static_cast<double>(groupCount);
    painter.setPen(QPen(theme().colors().line, 1));
    painter.drawLine(QPointF(0, top + 0.5), QPointF(width(), top + 0.5));
    if (!m_breakdown.before)
        return;
    painter.setFont(Theme::font(12, QFont::DemiBold));
    painter.setPen(theme().colors().text);
    painter.drawText(cell({comparedMargin, at.before.left - comparedMargin - Metrics::gap}, top, comparedTotal),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tr("Exact score"));
    paintFigures(painter, at, top, comparedTotal, m_breakdown.before->totalHundredths, m_breakdown.totalHundredths,
                 true);
}

ChartFigures PointsComparison::figures() const
{
    const auto points = [](int64_t hundredths) { return static_cast<double>(hundredths) / 100.0; };
    ChartFigures out{{u"field"_s, u"value"_s, u"pointsBefore"_s, u"points"_s, u"change"_s}, {}};
    for (const BreakdownPart &part : m_breakdown.parts)
        out.rows << QVariantList{QString::fromLatin1(groupKeys[indexOf(part.group)]), part.value,
                                 points(hundredthsBefore(part)), points(part.hundredths),
                                 points(part.hundredths - hundredthsBefore(part))};
    return out;
}

} // namespace Trustgauge
