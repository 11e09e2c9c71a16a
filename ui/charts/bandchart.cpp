#include "ui/charts/bandchart.h"

#include "ui/models/migrationmodel.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int topSpace = 22;    // count above a bar
constexpr int changeSpace = 14; // its change above that
constexpr int bottomSpace = 40; // name and range below
constexpr int outlineSpace = 6; // dashed outline around a bar
} // namespace

BandChart::BandChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"bandChart"_s);
    setAccessibleName(tr("Devices by band"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize BandChart::sizeHint() const
{
    return {520, 240};
}

QSize BandChart::minimumSizeHint() const
{
    return {240, 150};
}

void BandChart::setCounts(const Counts &counts)
{
    m_counts = {};
    std::copy(counts.begin(), counts.end(), m_counts.begin());
    m_before.reset();
    tellCounts();
}

void BandChart::setCounts(const FleetSummary &before, const FleetSummary &after)
{
    m_before.emplace();
    std::copy(before.bands.begin(), before.bands.end(), m_before->begin());
    std::copy(after.bands.begin(), after.bands.end(), m_counts.begin());
    m_before->back() = before.insufficient;
    m_counts.back() = after.insufficient;
    tellCounts();
}

BandChart::Counts BandChart::counts() const
{
    Counts bands{};
    std::copy_n(m_counts.begin(), bandCount, bands.begin());
    return bands;
}

void BandChart::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    update();
}

void BandChart::tellCounts()
{
    QStringList parts;
    for (size_t place = 0; place < columns(); ++place)
        parts << describe(place);
    setAccessibleDescription(parts.join(u"; "_s));
    update();
}

QString BandChart::describe(size_t place) const
{
    const auto devices = static_cast<int>(m_counts[place]);
    const QString now = place == insufficientPlace ? tr("%1: %Ln device(s)", nullptr, devices).arg(placeName(place))
                                                   : tr("%1 (%2): %Ln device(s)", nullptr, devices)
                                                         .arg(placeName(place), bandRange(static_cast<Band>(place)));
    if (m_before)
        return tr("%1, before: %2").arg(now, grouped(static_cast<qint64>((*m_before)[place])));
    const size_t total = std::accumulate(m_counts.begin(), m_counts.end(), size_t{0});
    return tr("%1, %2").arg(now, percentText(m_counts[place], total));
}

QString BandChart::changeText(size_t place) const
{
    const qint64 change = static_cast<qint64>(m_counts[place]) - static_cast<qint64>((*m_before)[place]);
    if (change == 0)
        return {};
    return (change > 0 ? u"+"_s : u"\u2212"_s) + grouped(std::abs(change));
}

QRect BandChart::columnRect(size_t place) const
{
    const auto all = static_cast<int>(columns());
    const auto shown = static_cast<int>(place);
    const int left = width() * shown / all;
    const QRect column(left, 0, width() * (shown + 1) / all - left, height());
    return QStyle::visualRect(layoutDirection(), rect(), column);
}

int BandChart::placeAt(const QPoint &pos) const
{
    for (size_t place = 0; place < columns(); ++place) {
        if (columnRect(place).contains(pos))
            return static_cast<int>(place);
    }
    return -1;
}

void BandChart::paintBar(QPainter &painter, size_t place, const QRectF &bar) const
{
    const ThemeColors &colors = m_theme.colors();
    if (place == insufficientPlace) { // no band, so no colour of one
        painter.setPen(QPen(colors.insufficient, 1.2));
        painter.setBrush(QBrush(colors.insufficient, Qt::BDiagPattern));
        painter.drawRect(bar);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.bands[place]);
    const double radius = std::min(3.0, bar.height() / 2);
    painter.drawRoundedRect(bar, radius, radius);
}

void BandChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = m_theme.colors();
    size_t largest = *std::max_element(m_counts.begin(), m_counts.end());
    if (m_before)
        largest = std::max(largest, *std::max_element(m_before->begin(), m_before->end()));
    const int top = topSpace + (m_before ? changeSpace : 0);
    const int room = height() - top - bottomSpace;
    const int base = height() - bottomSpace;
    const auto barHeight = [&](size_t count) {
        if (count == 0 || largest == 0)
            return 0.0;
        const auto value = static_cast<double>(count);
        const auto whole = static_cast<double>(largest);
        const double part = m_logarithmic ? std::log1p(value) / std::log1p(whole) : value / whole;
        return std::max(2.0, room * part);
    };

    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(QPointF(0, base + 0.5), QPointF(width(), base + 0.5));

    for (size_t place = 0; place < columns(); ++place) {
        const QRect column = columnRect(place);
        const bool current = hasFocus() && m_current == static_cast<int>(place);
        if (m_hovered == static_cast<int>(place) || current) {
            painter.setPen(current ? QPen(colors.accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(colors.hover);
            painter.drawRoundedRect(QRectF(column).adjusted(2.5, 0.5, -2.5, -0.5), Metrics::controlRadius,
                                    Metrics::controlRadius);
        }
        const int barWidth = std::clamp(column.width() - 4 * outlineSpace, 8, 96);
        const double left = column.center().x() - barWidth / 2.0;
        const double h = barHeight(m_counts[place]);
        const QRectF bar(left, base - h, barWidth, h);
        if (h > 0)
            paintBar(painter, place, bar);
        double above = bar.top();
        if (m_before) {
            const double before = barHeight((*m_before)[place]);
            painter.setPen(QPen(colors.dimText, 1.2, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            if (before > 0)
                painter.drawRect(QRectF(left - outlineSpace, base - before, barWidth + 2 * outlineSpace, before));
            above = std::min(above, base - before);
        }
        painter.setPen(colors.text);
        painter.setFont(Theme::font(12, QFont::DemiBold));
        painter.drawText(QRectF(column.left(), above - topSpace, column.width(), topSpace - 3),
                         Qt::AlignHCenter | Qt::AlignBottom, grouped(static_cast<qint64>(m_counts[place])));
        if (m_before) {
            painter.setFont(Theme::font(Metrics::smallFont));
            painter.drawText(QRectF(column.left(), above - topSpace - changeSpace + 2, column.width(), changeSpace),
                             Qt::AlignHCenter | Qt::AlignBottom, changeText(place));
        }
        painter.setFont(Theme::font(12));
        const QString name = painter.fontMetrics().elidedText(placeName(place), Qt::ElideRight, column.width() - 4);
        painter.drawText(QRectF(column.left(), base + 4, column.width(), 17), Qt::AlignCenter, name);
        painter.setPen(colors.dimText);
        painter.setFont(Theme::font(Metrics::smallFont));
        painter.drawText(QRectF(column.left(), base + 20, column.width(), 15), Qt::AlignCenter,
                         place == insufficientPlace ? tr("no band") : bandRange(static_cast<Band>(place)));
    }
}

void BandChart::mouseMoveEvent(QMouseEvent *event)
{
    const int place = placeAt(event->pos());
    if (place == m_hovered)
        return;
    m_hovered = place;
    setCursor(place >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BandChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

bool BandChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int place = placeAt(help->pos());
        if (place >= 0)
            QToolTip::showText(help->globalPos(), describe(static_cast<size_t>(place)), this,
                               columnRect(static_cast<size_t>(place)));
        return true;
    }
    return QWidget::event(event);
}

void BandChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int place = placeAt(event->pos());
    if (event->button() == Qt::LeftButton && place >= 0) {
        setCurrent(place);
        activate(place);
    }
}

void BandChart::activate(int place)
{
    if (static_cast<size_t>(place) == insufficientPlace)
        emit insufficientActivated();
    else
        emit bandActivated(static_cast<Band>(place));
}

void BandChart::setCurrent(int place)
{
    m_current = std::clamp(place, 0, static_cast<int>(columns()) - 1);
    update();
}

void BandChart::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current + (mirrored ? 1 : -1));
        break;
    case Qt::Key_Right:
        setCurrent(m_current + (mirrored ? -1 : 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const QString text = describe(static_cast<size_t>(m_current));
    const QRect column = columnRect(static_cast<size_t>(m_current));
    QToolTip::showText(mapToGlobal(QPoint(column.center().x(), column.top())), text, this);
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void BandChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BandChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tellCounts();
}

} // namespace Trustgauge
