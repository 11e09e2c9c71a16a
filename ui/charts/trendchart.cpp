#include "ui/charts/trendchart.h"

#include "ui/models/migrationmodel.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QLocale>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int laneHeight = 22;
constexpr int titleWidth = 18;
constexpr int rightSpace = 8;
constexpr int markSize = 14;
constexpr int daysOfPage = 30;

//! Those that explain most come first; the others yield to them.
constexpr std::array marksByRank{TrendMark::Kind::ProfileChanged, TrendMark::Kind::NothingPolled,
                                 TrendMark::Kind::PartialOnly, TrendMark::Kind::Partial};

size_t devicesOf(const PlaceCounts &places)
{
    return std::accumulate(places.begin(), places.end(), size_t{0});
}

} // namespace

TrendChart::TrendChart(const Theme &theme, QWidget *parent) : BarChart(theme, Direction::Along, parent)
{
    setObjectName(u"trendChart"_s);
    setAccessibleName(tr("Devices by band, day by day"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_isShown.fill(true);
    rearrange();
}

TrendChart::~TrendChart()
{
    delete m_tip;
}

void TrendChart::setDays(std::vector<TrendColumn> days, std::vector<TrendMark> marks)
{
    const bool isFirst = m_days.empty();
    m_days = std::move(days);
    m_marks = std::move(marks);
    hideValue();
    if (isFirst)
        choose(barCount() - 1);
    setSummary(m_days.empty() ? QString() : describe(barCount() - 1));
    rearrange();
}

void TrendChart::setPlaceShown(size_t place, bool shown)
{
    m_isShown[place] = shown;
    rearrange();
}

void TrendChart::setActivation(const QString &note)
{
    m_activation = note;
}

int TrendChart::pageStep() const
{
    return daysOfPage;
}

void TrendChart::arrange()
{
    size_t largest = 0;
    for (const TrendColumn &column : m_days) {
        size_t sum = 0;
        for (size_t place = 0; place < placeCount; ++place)
            sum += m_isShown[place] ? column.places[place] : 0;
        largest = std::max(largest, sum);
    }
    m_scale = CountScale(largest);
}

QRectF TrendChart::plotRect() const
{
    const double beside = titleWidth + m_scale.width();
    return placed({beside, static_cast<double>(laneHeight), std::max(1.0, width() - beside - rightSpace),
                   std::max(1.0, static_cast<double>(height() - laneHeight - DayAxis::datesHeight))});
}

DayAxis TrendChart::axis() const
{
    return {m_days.front().day, m_days.back().day, plotRect(), isMirrored()};
}

QRect TrendChart::area(int64_t firstDay, int64_t lastDay) const
{
    return axis().area(firstDay, lastDay);
}

QRectF TrendChart::barArea(int bar) const
{
    const int64_t day = m_days[static_cast<size_t>(bar)].day;
    return QRectF(area(day, day)).adjusted(0, -laneHeight, 0, 0);
}

int TrendChart::heightOf(size_t devices) const
{
    return static_cast<int>(std::lround(m_scale.heightOf(static_cast<double>(devices), plotRect())));
}

void TrendChart::paintLabels(QPainter &painter)
{
    if (m_days.empty())
        return;
    paintGrid(painter);
    paintAreas(painter);
    axis().paintDates(painter, theme().colors(), width());
    paintLane(painter);
    paintShown(painter);
    if (const int bar = markedBar(); bar >= 0)
        paintChosen(painter, bar);
}

void TrendChart::paintGrid(QPainter &painter) const
{
    const QRectF plot = plotRect();
    m_scale.paint(painter, plot, theme(), isMirrored());
    painter.save();
    painter.translate(placed(QRectF(0, plot.top(), titleWidth, plot.height())).center());
    painter.rotate(-90);
    painter.drawText(QRectF(-plot.height() / 2, -titleWidth / 2.0, plot.height(), titleWidth), Qt::AlignCenter,
                     tr("Devices"));
    painter.restore();
}

void TrendChart::paintAreas(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    for (const TrendColumn &column : m_days) {
        const QRect whole = area(column.day, column.day);
        const int base = whole.top() + whole.height();
        size_t sum = 0;
        int bottom = base;
        for (const size_t place : stackedPlaces) {
            if (!m_isShown[place])
                continue;
            sum += column.places[place];
            const int top = base - heightOf(sum);
            const QBrush brush = place == insufficientPlace ? QBrush(colors.insufficient, Qt::BDiagPattern)
                                                            : QBrush(colors.bands[place]);
            painter.fillRect(QRect(whole.left(), top, whole.width(), bottom - top), brush);
            bottom = top;
        }
        if (column.isPartial)
            painter.fillRect(QRect(whole.left(), bottom, whole.width(), base - bottom),
                             QBrush(colors.card, Qt::BDiagPattern));
    }
    for (const TrendMark &mark : m_marks) {
        if (mark.kind == TrendMark::Kind::NothingPolled)
            painter.fillRect(area(mark.firstDay, mark.lastDay), QBrush(colors.line, Qt::BDiagPattern));
    }
}

void TrendChart::paintLane(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors();
    const QFontMetrics metrics(Theme::font(Metrics::smallFont));
    std::vector<std::pair<QRectF, const TrendMark *>> shown;
    std::vector<QRectF> taken;
    const auto isFree = [&taken](const QRectF &rect) {
        return std::none_of(taken.begin(), taken.end(), [&rect](const QRectF &one) { return one.intersects(rect); });
    };
    for (const TrendMark::Kind kind : marksByRank) {
        for (const TrendMark &mark : m_marks) {
            if (mark.kind != kind)
                continue;
            const QRect days = area(mark.firstDay, mark.lastDay);
            const double x = mark.kind == TrendMark::Kind::NothingPolled ? QRectF(days).center().x()
                             : isMirrored()                              ? days.right() + 0.5
                                                                         : days.left() + 0.5;
            if (mark.kind == TrendMark::Kind::ProfileChanged || mark.kind == TrendMark::Kind::PartialOnly) {
                painter.setPen(
                    QPen(mark.kind == TrendMark::Kind::PartialOnly ? colors.warn : colors.text, 1, Qt::DashLine));
                painter.drawLine(QPointF(x, laneHeight - 2), QPointF(x, days.top() + days.height()));
            }
            const QRectF icon(x - markSize / 2.0, 2, markSize, markSize);
            if (!isFree(icon))
                continue;
            taken.push_back(icon);
            shown.emplace_back(icon, &mark);
        }
    }
    painter.setFont(Theme::font(Metrics::smallFont));
    for (const auto &[icon, mark] : shown) {
        const bool isPartial = mark->kind == TrendMark::Kind::Partial || mark->kind == TrendMark::Kind::PartialOnly;
        if (mark->kind == TrendMark::Kind::NothingPolled) {
            painter.setPen(QPen(colors.dimText, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(icon.adjusted(3.5, 3.5, -3.5, -3.5));
        } else {
            theme()
                .icon(isPartial ? "warning"_L1 : "tuning"_L1, isPartial ? Theme::Tint::Warn : Theme::Tint::Text)
                .paint(&painter, icon.toRect());
        }
        const QString text = tr("%1: %2", "day of a chart: what happened")
                                 .arg(trendMarkDays(*mark), trendMarkText(*mark));
        const int textWidth = metrics.horizontalAdvance(text) + 2;
        const QRectF beside(isMirrored() ? icon.left() - 2 - textWidth : icon.right() + 2, 0, textWidth, laneHeight - 4);
        // Text only while it fits; the card of the day tells the rest.
        if (beside.left() < 0 || beside.right() > width() || !isFree(beside.adjusted(1, 0, Metrics::gap, 0)))
            continue;
        taken.push_back(beside);
        painter.setPen(colors.dimText);
        painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

//! A frame around the day, and a foot below it, which can be seen of a day that is a pixel wide, too.
void TrendChart::paintShown(QPainter &painter) const
{
    constexpr int narrowest = 6;
    constexpr double foot = 5;
    for (const TrendColumn &column : m_days) {
        if (!column.isShown)
            continue;
        const QRect day = area(column.day, column.day);
        const int beside = std::max(0, (narrowest - day.width() + 1) / 2);
        const QRectF frame = QRectF(day).adjusted(-beside, 0, beside, 0);
        const double x = frame.center().x();
        const double base = frame.bottom();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().colors().text, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().colors().text);
        const std::array triangle{QPointF(x, base), QPointF(x - foot, base + foot), QPointF(x + foot, base + foot)};
        painter.drawPolygon(triangle.data(), static_cast<int>(triangle.size()));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void TrendChart::paintChosen(QPainter &painter, int bar) const
{
    const ThemeColors &colors = theme().colors();
    const TrendColumn &column = m_days[static_cast<size_t>(bar)];
    const QRect whole = area(column.day, column.day);
    const double x = QRectF(whole).center().x();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.text, 1.5));
    painter.drawLine(QPointF(x, laneHeight - 2), QPointF(x, whole.top() + whole.height()));
    size_t sum = 0;
    for (const size_t place : stackedPlaces) {
        if (!m_isShown[place] || column.places[place] == 0)
            continue;
        sum += column.places[place];
        painter.setPen(QPen(colors.card, 1.5));
        painter.setBrush(place == insufficientPlace ? colors.insufficient : colors.bands[place]);
        painter.drawEllipse(QPointF(x, whole.top() + whole.height() - heightOf(sum)), 3.5, 3.5);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QString TrendChart::describe(int bar) const
{
    const TrendTip::Content tip = tipOf(static_cast<size_t>(bar));
    QStringList parts;
    for (const TrendTip::Line &line : tip.lines)
        parts << (line.change.isEmpty()
                      ? tr("%1: %2", "band: devices").arg(line.name, line.count)
                      : tr("%1: %2 (%3)", "band: devices (change)").arg(line.name, line.count, line.change));
    return (QStringList{u"%1: %2"_s.arg(tip.title, parts.join(u", "_s))} + tip.about).join(u"; "_s);
}

TrendTip::Content TrendChart::tipOf(size_t index) const
{
    const TrendColumn &column = m_days[index];
    const TrendColumn *before = index > 0 ? &m_days[index - 1] : nullptr;
    TrendTip::Content out;
    out.title = QLocale().toString(dateOfDay(column.day), u"ddd "_s) + dayText(column.day);
    out.about = column.about;
    for (auto it = stackedPlaces.rbegin(); it != stackedPlaces.rend(); ++it) {
        const size_t place = *it;
        const auto devices = static_cast<qint64>(column.places[place]);
        out.lines.push_back(
            {place == insufficientPlace ? -1 : static_cast<int>(place), placeName(place), grouped(devices),
             before ? signedCountText(devices - static_cast<qint64>(before->places[place])) : QString()});
    }
    const auto devices = static_cast<qint64>(devicesOf(column.places));
    out.total = {-1, tr("Devices"), grouped(devices),
                 before ? signedCountText(devices - static_cast<qint64>(devicesOf(before->places))) : QString()};
    QStringList note;
    if (before)
        note << tr("change against %1").arg(dayText(before->day));
    if (!m_activation.isEmpty())
        note << m_activation;
    out.note = note.join(u" · "_s);
    return out;
}

void TrendChart::showValue(int bar, const QPoint &)
{
    if (!m_tip || m_tip->parentWidget() != window()) {
        delete m_tip;
        m_tip = new TrendTip(theme(), window());
    }
    const int64_t day = m_days[static_cast<size_t>(bar)].day;
    const QRect where = area(day, day);
    m_tip->showBeside(QRect(mapTo(window(), where.topLeft()), where.size()), tipOf(static_cast<size_t>(bar)));
}

void TrendChart::hideValue()
{
    if (m_tip)
        m_tip->hide();
}

void TrendChart::hideEvent(QHideEvent *event)
{
    BarChart::hideEvent(event);
    hideValue();
}

void TrendChart::wheelEvent(QWheelEvent *event)
{
    hideValue(); // the page scrolls away under it
    BarChart::wheelEvent(event);
}

ChartFigures TrendChart::figures() const
{
    ChartFigures out{{u"day"_s}, {}};
    for (const size_t place : stackedPlaces)
        out.columns << placeKey(place);
    out.columns << u"devices"_s << u"partial"_s;
    for (const TrendColumn &column : m_days) {
        QVariantList row{dayText(column.day)};
        for (const size_t place : stackedPlaces)
            row << static_cast<qint64>(column.places[place]);
        out.rows << (row << static_cast<qint64>(devicesOf(column.places)) << (column.isPartial ? u"yes"_s : u"no"_s));
    }
    return out;
}

QList<ChartKey> TrendChart::colorKeys() const
{
    QList<ChartKey> out;
    for (const size_t place : stackedPlaces) {
        if (!m_isShown[place])
            continue;
        const bool isInsufficient = place == insufficientPlace;
        out << ChartKey{placeName(place),
                        isInsufficient ? theme().colors().insufficient : theme().colors().bands[place], isInsufficient};
    }
    return out;
}

} // namespace Trustgauge
