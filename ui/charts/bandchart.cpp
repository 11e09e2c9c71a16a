#include "ui/charts/bandchart.h"

#include "ui/models/migrationmodel.h"
#include "ui/text/figures.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QBarSet>
#include <QChart>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int topSpace = 22;    // count above a bar
constexpr int changeSpace = 14; // its change above that, or a second line for a range
constexpr int bottomSpace = 40; // name and range below
constexpr int outlineSpace = 6; // dashed outline around a bar
constexpr int widestBar = 96;
} // namespace

BandChart::BandChart(const Theme &theme, QWidget *parent)
    : BarChart(theme, Direction::Along, parent),
      m_series(new QStackedBarSeries),
      m_places(new QValueAxis)
{
    setObjectName(u"bandChart"_s);
    setAccessibleName(tr("Devices by band"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (QBarSet *&set : m_sets) { // one per place, so that each has its own colour
        set = new QBarSet({});
        set->append(QList<qreal>(static_cast<qsizetype>(placeCount), 0.0));
        m_series->append(set);
    }
    m_places->setLabelsVisible(false);
    m_places->setGridLineVisible(false);
    m_places->setLineVisible(false); // it stays behind when the chart is resized
    auto *heights = new QValueAxis;
    heights->setRange(0, 1);
    heights->setVisible(false);
    chart()->addSeries(m_series);
    chart()->addAxis(m_places, Qt::AlignBottom);
    chart()->addAxis(heights, Qt::AlignLeft);
    m_series->attachAxis(m_places);
    m_series->attachAxis(heights);
    rearrange();
}

void BandChart::setCounts(const Counts &counts)
{
    m_counts = {};
    std::copy(counts.begin(), counts.end(), m_counts.begin());
    m_outlined.reset();
    tellCounts();
}

void BandChart::setCounts(const FleetSummary &before, const FleetSummary &after)
{
    outline(after, before, Outlines::Before);
}

void BandChart::setRange(const FleetSummary &atBest, const FleetSummary &atWorst)
{
    outline(atBest, atWorst, Outlines::AtWorst);
}

void BandChart::outline(const FleetSummary &bars, const FleetSummary &outlined, Outlines outlines)
{
    m_outlines = outlines;
    m_outlined.emplace();
    std::copy(outlined.bands.begin(), outlined.bands.end(), m_outlined->begin());
    std::copy(bars.bands.begin(), bars.bands.end(), m_counts.begin());
    m_outlined->back() = outlined.insufficient;
    m_counts.back() = bars.insufficient;
    tellCounts();
}

void BandChart::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    rearrange();
}

void BandChart::setShares(bool shares)
{
    m_shares = shares;
    rearrange();
}

void BandChart::tellCounts()
{
    summarizeBars();
    rearrange();
}

QString BandChart::describe(int bar) const
{
    const auto place = static_cast<size_t>(bar);
    const auto devices = static_cast<int>(m_counts[place]);
    const QString now = place == insufficientPlace ? tr("%1: %Ln device(s)", nullptr, devices).arg(placeName(place))
                                                   : tr("%1 (%2): %Ln device(s)", nullptr, devices)
                                                         .arg(placeName(place), bandRange(static_cast<Band>(place)));
    const QString share = percentText(m_counts[place], total());
    if (!m_outlined)
        return tr("%1, %2").arg(now, share);
    const QString others = grouped(static_cast<qint64>((*m_outlined)[place]));
    const QString othersShare = percentText((*m_outlined)[place], total());
    return isRange() ? tr("%1, %2; at worst: %3, %4", "devices, share; devices at worst, share at worst")
                           .arg(now, share, others, othersShare)
                     : tr("%1, %2; before: %3, %4", "devices, share; devices before, share before")
                           .arg(now, share, others, othersShare);
}

size_t BandChart::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), size_t{0});
}

QString BandChart::labelText(size_t place) const
{
    const auto text = [this](size_t count) {
        return m_shares ? percentText(count, total()) : grouped(static_cast<qint64>(count));
    };
    return isRange() ? rangeText(text(m_counts[place]), text((*m_outlined)[place])) : text(m_counts[place]);
}

QString BandChart::changeText(size_t place) const
{
    if (m_shares) // of one fleet, so both have the same total
        return shareChangeText((*m_outlined)[place], m_counts[place], total());
    const qint64 change = static_cast<qint64>(m_counts[place]) - static_cast<qint64>((*m_outlined)[place]);
    return change == 0 ? QString() : signedCountText(change);
}

void BandChart::activate(int bar)
{
    if (static_cast<size_t>(bar) == insufficientPlace)
        emit insufficientActivated();
    else
        emit bandActivated(static_cast<Band>(bar));
}

QRectF BandChart::plotRect() const
{
    const int top = labelHeight();
    return {0.0, static_cast<double>(top), static_cast<double>(width()),
            static_cast<double>(std::max(1, height() - top - bottomSpace))};
}

int BandChart::labelHeight() const
{
    return topSpace + (m_outlined ? changeSpace : 0);
}

QRectF BandChart::barArea(int bar) const
{
    const double column = static_cast<double>(width()) / barCount();
    return placed(QRectF(column * bar, 0, column, height()).adjusted(2, 0, -2, 0));
}

double BandChart::barWidth() const
{
    return std::clamp(static_cast<double>(width()) / barCount() - 4.0 * outlineSpace, 8.0, double{widestBar});
}

QRectF BandChart::barRect(int bar, size_t count) const
{
    const QRectF plot = plotRect();
    const double height = plot.height() * heightOf(count);
    return {barArea(bar).center().x() - barWidth() / 2, plot.bottom() - height, barWidth(), height};
}

double BandChart::heightOf(size_t count) const
{
    size_t largest = *std::max_element(m_counts.begin(), m_counts.end());
    if (m_outlined)
        largest = std::max(largest, *std::max_element(m_outlined->begin(), m_outlined->end()));
    if (largest == 0)
        return 0.0;
    const auto value = static_cast<double>(count);
    const auto whole = static_cast<double>(largest);
    return barLength(m_logarithmic ? std::log1p(value) / std::log1p(whole) : value / whole, plotRect().height(), 2.0);
}

void BandChart::arrange()
{
    const ThemeColors &colors = theme().colors();
    const int bars = barCount();
    style(m_places);
    m_places->setRange(-0.5, bars - 0.5);
    m_series->setBarWidth(barWidth() * bars / std::max(1, width()));
    for (int place = 0; place < static_cast<int>(placeCount); ++place) {
        QBarSet *set = m_sets[static_cast<size_t>(place)];
        set->setPen(Qt::NoPen);
        if (static_cast<size_t>(place) == insufficientPlace) // not a band, so it has no band colour
            set->setBrush(QBrush(colors.insufficient, Qt::BDiagPattern));
        else
            set->setBrush(colors.bands[static_cast<size_t>(place)]);
        const int at = isMirrored() ? bars - 1 - place : place;
        for (int i = 0; i < static_cast<int>(placeCount); ++i) {
            const double value = i == at && place < bars ? heightOf(m_counts[static_cast<size_t>(place)]) : 0.0;
            if (set->at(i) != value)
                set->replace(i, value);
        }
    }
}

void BandChart::paintLabels(QPainter &painter)
{
    const ThemeColors &colors = theme().colors();
    const double base = plotRect().bottom();
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(QPointF(0, base), QPointF(width(), base));
    for (int bar = 0; bar < barCount(); ++bar) {
        const auto place = static_cast<size_t>(bar);
        const QRectF column = barArea(bar);
        const QRectF rect = barRect(bar, m_counts[place]);
        double above = rect.top();
        painter.setBrush(Qt::NoBrush);
        if (place == insufficientPlace && m_counts[place] > 0) {
            painter.setPen(QPen(colors.insufficient, 1));
            painter.drawRect(rect);
        }
        if (m_outlined && (*m_outlined)[place] > 0) {
            const QRectF outline = barRect(bar, (*m_outlined)[place]).adjusted(-outlineSpace, 0, outlineSpace, 0);
            painter.setPen(QPen(colors.dimText, 1, Qt::DashLine));
            painter.drawRect(outline);
            above = std::min(above, outline.top());
        }
        painter.setPen(colors.text);
        painter.setFont(Theme::font(12, QFont::DemiBold));
        const int high = isRange() ? labelHeight() : topSpace; // a range may take two lines
        painter.drawText(QRectF(column.left(), above - high, column.width(), high - 3),
                         Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, labelText(place));
        if (isChange()) {
            painter.setFont(Theme::font(Metrics::smallFont));
            painter.drawText(QRectF(column.left(), above - topSpace - changeSpace + 2, column.width(), changeSpace),
                             Qt::AlignHCenter | Qt::AlignBottom, changeText(place));
        }
        painter.setFont(Theme::font(12));
        const QString name = painter.fontMetrics().elidedText(placeName(place), Qt::ElideRight,
                                                              static_cast<int>(column.width()));
        painter.drawText(QRectF(column.left(), base + 4, column.width(), 17), Qt::AlignCenter, name);
        painter.setPen(colors.dimText);
        painter.setFont(Theme::font(Metrics::smallFont));
        painter.drawText(QRectF(column.left(), base + 20, column.width(), 15), Qt::AlignCenter,
                         place == insufficientPlace ? tr("no band") : bandRange(static_cast<Band>(place)));
    }
}

ChartFigures BandChart::figures() const
{
    ChartFigures out{{u"band"_s, u"devices"_s}, {}};
    if (m_outlined)
        out.columns << (isRange() ? u"devicesAtWorst"_s : u"devicesBefore"_s);
    for (size_t place = 0; place < static_cast<size_t>(barCount()); ++place) {
        QVariantList row{placeKey(place), static_cast<qint64>(m_counts[place])};
        if (m_outlined)
            row << static_cast<qint64>((*m_outlined)[place]);
        out.rows << row;
    }
    return out;
}

} // namespace Trustgauge
