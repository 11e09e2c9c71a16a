#include "ui/charts/groupbars.h"

#include "ui/charts/linesaxes.h"
#include "ui/models/migrationmodel.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int groupLineHeight = Metrics::rowHeight;
constexpr int barHeight = 14;
constexpr int narrowestName = 96, widestName = 260;
constexpr int groupFigureWidth = 72;
constexpr int shortestBar = 60;
constexpr int keysHeight = 26;
constexpr std::array<size_t, placeCount> worstFirst{4, 3, 2, 1, 0, insufficientPlace};

uint64_t devicesOfLine(const GroupBars::Line &line)
{
    return std::accumulate(line.places.begin(), line.places.end(), uint64_t{0});
}

} // namespace

GroupBars::GroupBars(const Theme &theme, QWidget *parent)
    : BarChart(theme, Direction::Down, parent),
      m_series(new QHorizontalStackedBarSeries)
{
    setObjectName(u"groupBars"_s);
    setAccessibleName(tr("Devices by group and band"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const size_t place : worstFirst) {
        m_sets[place] = new QBarSet({});
        m_series->append(m_sets[place]);
    }
    m_series->setBarWidth(static_cast<double>(barHeight) / groupLineHeight);
    addLines(*chart(), m_series, 1);
    rearrange();
}

QSize GroupBars::sizeHint() const
{
    return {640, groupLineHeight * std::max(1, barCount()) + keysHeight};
}

QSize GroupBars::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void GroupBars::setGroups(const QList<Line> &lines, const QString &column)
{
    m_column = column;
    if (lines == m_lines)
        return;
    m_lines = lines;
    choose(0);
    hideValue();
    summarizeBars();
    setLineCount(*chart(), std::max(1, barCount()));
    updateGeometry();
    rearrange();
}

void GroupBars::setScale(Scale scale)
{
    m_scale = scale;
    rearrange();
}

bool GroupBars::canActivate(int line) const
{
    return devicesOfLine(m_lines.at(line)) > 0;
}

QString GroupBars::describe(int line) const
{
    const Line &shown = m_lines.at(line);
    QStringList parts;
    for (const size_t place : worstFirst) {
        if (shown.places[place] > 0)
            parts << u"%1 %2"_s.arg(placeName(place), grouped(shown.places[place]));
    }
    const QString devices = tr("%1: %Ln device(s)", "group", static_cast<int>(devicesOfLine(shown))).arg(shown.name);
    return parts.isEmpty() ? devices : u"%1 (%2)"_s.arg(devices, parts.join(u", "_s));
}

int GroupBars::nameWidth() const
{
    const QFontMetrics metrics(Theme::font());
    int widest = narrowestName;
    for (const Line &line : m_lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.name) + 2);
    return std::min({widest, widestName, std::max(narrowestName, width() / 3)});
}

QRectF GroupBars::barArea(int line) const
{
    return {0.0, static_cast<double>(line * groupLineHeight + 1), static_cast<double>(width()), groupLineHeight - 2.0};
}

QRectF GroupBars::plotRect() const
{
    const int before = nameWidth() + 2 * Metrics::gap;
    const int bars = std::max(shortestBar, width() - before - groupFigureWidth - Metrics::gap);
    return placed({static_cast<double>(before), 0, static_cast<double>(bars),
                   static_cast<double>(groupLineHeight * std::max(1, barCount()))});
}

void GroupBars::arrange()
{
    const ThemeColors &colors = theme().colors();
    uint64_t largest = 0;
    for (const Line &line : m_lines)
        largest = std::max(largest, devicesOfLine(line));
    std::array<QList<double>, placeCount> lengths;
    for (const Line &line : m_lines) {
        const auto devices = static_cast<double>(devicesOfLine(line));
        const auto most = static_cast<double>(std::max<uint64_t>(1, largest));
        const double share = devices == 0              ? 0.0
                             : m_scale == Scale::Share ? 1.0
                             : m_scale == Scale::Log   ? std::log1p(devices) / std::log1p(most)
                                                       : devices / most;
        const double length = barLength(share, plotRect().width(), 2.0);
        for (size_t place = 0; place < placeCount; ++place)
            lengths[place] << (devices == 0 ? 0.0 : length * line.places[place] / devices);
    }
    for (size_t place = 0; place < placeCount; ++place) {
        m_sets[place]->setPen(Qt::NoPen);
        m_sets[place]->setBrush(place == insufficientPlace ? QBrush(colors.insufficient, Qt::BDiagPattern)
                                                           : QBrush(colors.bands[place]));
        setLines(m_sets[place], lengths[place], isMirrored());
    }
    setLinesRange(*chart(), 1.0, isMirrored());
}

void GroupBars::paintLabels(QPainter &painter)
{
    const ThemeColors &colors = theme().colors();
    painter.setFont(Theme::font());
    const int nameRoom = nameWidth();
    for (int line = 0; line < barCount(); ++line) {
        const Line &shown = m_lines.at(line);
        const QRectF area = barArea(line).adjusted(Metrics::gap, 0, -Metrics::gap, 0);
        painter.setPen(shown.isDim ? colors.dimText : colors.text);
        const QString name = painter.fontMetrics().elidedText(shown.name, Qt::ElideMiddle, nameRoom);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, grouped(static_cast<qint64>(devicesOfLine(shown))));
    }
    paintKeys(painter);
}

//! What the colours mean: those that occur.
void GroupBars::paintKeys(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    painter.setFont(Theme::font(Metrics::smallFont));
    const QFontMetrics metrics = painter.fontMetrics();
    const double top = groupLineHeight * std::max(1, barCount()) + (keysHeight - Metrics::swatch) / 2.0 + 3;
    double x = nameWidth() + 2.0 * Metrics::gap;
    for (const size_t place : worstFirst) {
        const bool occurs = std::any_of(m_lines.begin(), m_lines.end(),
                                        [place](const Line &line) { return line.places[place] > 0; });
        if (!occurs)
            continue;
        const QString name = placeName(place);
        const int textWidth = metrics.horizontalAdvance(name) + 1;
        const QRectF square = placed({x, top, double{Metrics::swatch}, double{Metrics::swatch}});
        if (place == insufficientPlace) {
            painter.fillRect(square, QBrush(colors.insufficient, Qt::BDiagPattern));
            painter.setPen(QPen(colors.insufficient, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(square);
        } else {
            painter.fillRect(square, colors.bands[place]);
        }
        painter.setPen(colors.dimText);
        painter.drawText(placed({x + Metrics::swatch + 5, top - 5, double(textWidth), Metrics::swatch + 10.0}),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        x += Metrics::swatch + 5 + textWidth + Metrics::cardGap;
    }
}

ChartFigures GroupBars::figures() const
{
    ChartFigures out{{m_column, u"devices"_s}, {}};
    for (const size_t place : worstFirst)
        out.columns << placeKey(place);
    for (const Line &line : m_lines) {
        QVariantList row{line.key.isEmpty() ? line.name : line.key, static_cast<qint64>(devicesOfLine(line))};
        for (const size_t place : worstFirst)
            row << static_cast<qint64>(line.places[place]);
        out.rows << row;
    }
    return out;
}

} // namespace Trustgauge
