#include "ui/devices/waterfall.h"

#include "ui/charts/linesaxes.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int stepHeight = 40;
constexpr int stepBarHeight = 16;
constexpr int margin = 4;
constexpr int shortestBars = 48; // for all bars together
constexpr int longestBars = 260;
constexpr double hair = 2.0;   // width of a bar for zero points
constexpr double hollow = 6.0; // and of one for an unknown value

//! The text at the end is more important than the label before it, so the label is shortened first.
QString shortened(const QFontMetrics &metrics, const QString &label, const QString &value, int room)
{
    const int wanted = std::min(metrics.horizontalAdvance(value) + 1, label.isEmpty() ? room : room * 3 / 4);
    return metrics.elidedText(label, Qt::ElideRight, room - wanted)
           + metrics.elidedText(value, Qt::ElideMiddle, wanted);
}

} // namespace

Waterfall::Waterfall(const Theme &theme, QWidget *parent)
    : BarChart(theme, Direction::Down, parent),
      m_start(new QBarSet({})),
      m_counts(new QBarSet({})),
      m_unknown(new QBarSet({})),
      m_nothing(new QBarSet({})),
      m_series(new QHorizontalStackedBarSeries)
{
    setObjectName(u"waterfall"_s);
    setAccessibleName(tr("From values to points"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_series->append({m_start, m_counts, m_unknown, m_nothing});
    m_series->setBarWidth(static_cast<double>(stepBarHeight) / stepHeight);
    addLines(*chart(), m_series, static_cast<int>(groupCount));
    rearrange();
}

QSize Waterfall::sizeHint() const
{
    return {380, stepHeight * static_cast<int>(groupCount)};
}

QSize Waterfall::minimumSizeHint() const
{
    return {180, stepHeight * static_cast<int>(groupCount)};
}

void Waterfall::setBreakdown(const Breakdown &breakdown)
{
    m_breakdown = breakdown;
    summarizeBars();
    rearrange();
}

QString Waterfall::describe(int line) const
{
    const BreakdownPart &part = m_breakdown.parts[static_cast<size_t>(line)];
    const QString points = hundredthsText(part.hundredths);
    if (part.unknown)
        return tr("%1: unknown (%2), %3 points").arg(groupName(part.group), part.value, points);
    if (part.indicator.isEmpty())
        return tr("%1: %2, nothing fires, 0 points").arg(groupName(part.group), part.value);
    return tr("%1: %2; “%3” with weight %4 gives %5 points")
        .arg(groupName(part.group), part.value, part.indicator)
        .arg(part.weight)
        .arg(points);
}

//! Points get the width they need, then the texts; the bars get the rest, since they need least.
Waterfall::Columns Waterfall::columns() const
{
    const QFontMetrics strong(Theme::font(12, QFont::DemiBold));
    const QFontMetrics small(Theme::font(Metrics::smallFont));
    int points = 0;
    int words = 0;
    for (const BreakdownPart &part : m_breakdown.parts) {
        points = std::max(points, strong.horizontalAdvance(hundredthsText(part.hundredths)));
        words = std::max({words, strong.horizontalAdvance(valueText(part)), small.horizontalAdvance(how(part))});
    }
    Columns out;
    out.points = points + margin;
    const int room = width() - 2 * margin - out.points - 2 * Metrics::gap;
    out.words = std::clamp(words + 2, 0, std::max(0, room - shortestBars));
    out.bars = std::clamp(room - out.words, 0, longestBars);
    return out;
}

QString Waterfall::valueText(const BreakdownPart &part)
{
    return tr("%1: %2", "group: value").arg(groupName(part.group), part.value);
}

QString Waterfall::how(const BreakdownPart &part)
{
    if (part.unknown)
        return tr("unknown");
    if (part.indicator.isEmpty())
        return tr("nothing fires");
    return part.level + weightText(part);
}

QString Waterfall::weightText(const BreakdownPart &part)
{
    return part.level.isEmpty() ? tr("weight %1").arg(part.weight)
                                : tr(" \u00D7 weight %1", "after a level or a fraction").arg(part.weight);
}

//! The next multiple of ten above the score, so that small scores stay readable.
double Waterfall::scale() const
{
    return std::clamp(static_cast<double>(m_breakdown.totalHundredths) / 100.0 + 9.99, 20.0, 100.0);
}

double Waterfall::lengthOf(const BreakdownPart &part) const
{
    return static_cast<double>(part.hundredths) / 100.0 / scale();
}

QRectF Waterfall::barArea(int line) const
{
    return {0.0, static_cast<double>(line * stepHeight + 1), static_cast<double>(width()), stepHeight - 2.0};
}

QRectF Waterfall::plotRect() const
{
    const Columns shared = columns();
    const int left = width() - margin - shared.points - Metrics::gap - shared.bars;
    return placed({static_cast<double>(left), 0, std::max(1.0, static_cast<double>(shared.bars)),
                   static_cast<double>(stepHeight * static_cast<int>(groupCount))});
}

QRectF Waterfall::barRect(int line, const QRectF &plot) const
{
    const BreakdownPart &part = m_breakdown.parts[static_cast<size_t>(line)];
    const double start = plot.width() * static_cast<double>(part.startHundredths) / 100.0 / scale();
    const double length = part.hundredths == 0 && part.unknown ? hollow : std::max(hair, plot.width() * lengthOf(part));
    return {isMirrored() ? plot.right() - start - length : plot.left() + start,
            barArea(line).center().y() - stepBarHeight / 2.0, length, stepBarHeight};
}

void Waterfall::arrange()
{
    const ThemeColors &colors = theme().colors();
    for (QBarSet *set : {m_start, m_counts, m_unknown, m_nothing})
        set->setPen(Qt::NoPen);
    m_start->setBrush(Qt::NoBrush);
    m_counts->setBrush(m_breakdown.sufficient ? colors.band(m_breakdown.band) : colors.dimText);
    m_unknown->setBrush(QBrush(colors.insufficient, Qt::BDiagPattern));
    m_nothing->setBrush(colors.dimText);
    const double room = plotRect().width();
    QList<double> start, counts, unknown, nothing;
    for (const BreakdownPart &part : m_breakdown.parts) {
        start << static_cast<double>(part.startHundredths) / 100.0 / scale();
        const double length = barLength(lengthOf(part), room, hair);
        counts << (part.unknown ? 0.0 : length);
        unknown << (part.unknown ? length : 0.0);
        nothing << (part.hundredths == 0 && !part.unknown ? hair / room : 0.0);
    }
    setLines(m_start, start, isMirrored());
    setLines(m_counts, counts, isMirrored());
    setLines(m_unknown, unknown, isMirrored());
    setLines(m_nothing, nothing, isMirrored());
    setLinesRange(*chart(), 1.0, isMirrored());
}

void Waterfall::paintLabels(QPainter &painter)
{
    const ThemeColors &colors = theme().colors();
    const int words = columns().words;
    const QRectF plot = plotRect(); // measures every text
    for (int i = 0; i < barCount(); ++i) {
        const BreakdownPart &part = m_breakdown.parts[static_cast<size_t>(i)];
        const bool counts = part.hundredths > 0;
        const QRectF line = barArea(i);
        const QRectF text = placed({margin, line.top() + 2, static_cast<double>(words), line.height() - 4});
        painter.setFont(Theme::font(12, counts ? QFont::DemiBold : QFont::Normal));
        painter.setPen(colors.text);
        const QString value = valueText(part);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
                         shortened(painter.fontMetrics(), value.left(value.size() - part.value.size()),
                                   value.right(part.value.size()), words));
        painter.setFont(Theme::font(Metrics::smallFont));
        painter.setPen(colors.dimText);
        const bool fires = !part.unknown && !part.indicator.isEmpty();
        painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                         fires ? shortened(painter.fontMetrics(), part.level, weightText(part), words)
                               : painter.fontMetrics().elidedText(how(part), Qt::ElideRight, words));

        const QRectF bar = barRect(i, plot);
        if (i > 0) { // marks where the previous bar ended
            const double from = isMirrored() ? bar.right() : bar.left();
            painter.setPen(QPen(colors.line, 1));
            painter.drawLine(QPointF(from, barRect(i - 1, plot).bottom() + 4), QPointF(from, bar.top()));
        }
        if (part.unknown) {
            painter.setPen(QPen(colors.insufficient, 1, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar);
        }
        painter.setFont(Theme::font(12, counts ? QFont::DemiBold : QFont::Normal));
        painter.setPen(counts ? colors.text : colors.dimText);
        painter.drawText(line.adjusted(margin, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter,
                         hundredthsText(part.hundredths));
    }
}

ChartFigures Waterfall::figures() const
{
    ChartFigures out{{u"field"_s, u"value"_s, u"points"_s}, {}};
    for (const BreakdownPart &part : m_breakdown.parts)
        out.rows << QVariantList{QString::fromLatin1(groupKeys[indexOf(part.group)]), part.value,
                                 static_cast<double>(part.hundredths) / 100.0};
    return out;
}

} // namespace Trustgauge
