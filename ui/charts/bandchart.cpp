#include "ui/charts/bandchart.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int topSpace = 22;    // count above a bar
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
    return {360, 150};
}

void BandChart::setCounts(const Counts &counts)
{
    m_counts = counts;
    m_before.reset();
    tellCounts();
}

void BandChart::setCounts(const Counts &before, const Counts &after)
{
    m_counts = after;
    m_before = before;
    tellCounts();
}

void BandChart::tellCounts()
{
    QStringList parts;
    for (size_t i = 0; i < bandCount; ++i)
        parts << describe(static_cast<Band>(i));
    setAccessibleDescription(parts.join(u"; "_s));
    update();
}

QString BandChart::describe(Band band) const
{
    const size_t i = indexOf(band);
    const size_t total = std::accumulate(m_counts.begin(), m_counts.end(), size_t{0});
    const QString now = tr("%1 (%2): %Ln device(s)", nullptr, static_cast<int>(m_counts[i]))
                            .arg(bandName(band), bandRange(band));
    if (m_before)
        return tr("%1, before: %2").arg(now, grouped(static_cast<qint64>((*m_before)[i])));
    return tr("%1, %2").arg(now, percentText(m_counts[i], total));
}

QRect BandChart::columnRect(Band band) const
{
    const int step = width() / static_cast<int>(bandCount);
    return {static_cast<int>(indexOf(band)) * step, 0, step, height()};
}

int BandChart::bandAt(const QPoint &pos) const
{
    for (size_t i = 0; i < bandCount; ++i) {
        if (columnRect(static_cast<Band>(i)).contains(pos))
            return static_cast<int>(i);
    }
    return -1;
}

void BandChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = m_theme.colors();
    size_t largest = *std::max_element(m_counts.begin(), m_counts.end());
    if (m_before)
        largest = std::max(largest, *std::max_element(m_before->begin(), m_before->end()));
    const int room = height() - topSpace - bottomSpace;
    const int base = height() - bottomSpace;
    const auto barHeight = [&](size_t count) {
        if (count == 0 || largest == 0)
            return 0.0;
        return std::max(2.0, static_cast<double>(room) * static_cast<double>(count) / static_cast<double>(largest));
    };

    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(QPointF(0, base + 0.5), QPointF(width(), base + 0.5));

    for (size_t i = 0; i < bandCount; ++i) {
        const auto band = static_cast<Band>(i);
        const QRect column = columnRect(band);
        const int barWidth = std::min(96, column.width() - 4 * outlineSpace);
        const double left = column.center().x() - barWidth / 2.0;
        const double h = barHeight(m_counts[i]);
        const QRectF bar(left, base - h, barWidth, h);
        if (m_hovered == static_cast<int>(i) || (hasFocus() && m_current == static_cast<int>(i))) {
            painter.setPen(hasFocus() && m_current == static_cast<int>(i) ? QPen(colors.accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(colors.hover);
            painter.drawRoundedRect(QRectF(column).adjusted(2.5, 0.5, -2.5, -0.5), Metrics::controlRadius,
                                    Metrics::controlRadius);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.bands[i]);
        painter.drawRoundedRect(bar, std::min(3.0, h / 2), std::min(3.0, h / 2));
        double top = bar.top();
        if (m_before) {
            const double before = barHeight((*m_before)[i]);
            painter.setPen(QPen(colors.dimText, 1.2, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(left - outlineSpace, base - before, barWidth + 2 * outlineSpace, before));
            top = std::min(top, base - before);
        }
        painter.setPen(colors.text);
        painter.setFont(Theme::font(12, QFont::DemiBold));
        painter.drawText(QRectF(column.left(), top - topSpace, column.width(), topSpace - 3),
                         Qt::AlignHCenter | Qt::AlignBottom, grouped(static_cast<qint64>(m_counts[i])));
        painter.setFont(Theme::font(12));
        const QString name = painter.fontMetrics().elidedText(bandName(band), Qt::ElideRight, column.width());
        painter.drawText(QRectF(column.left(), base + 4, column.width(), 17), Qt::AlignCenter, name);
        painter.setPen(colors.dimText);
        painter.setFont(Theme::font(Metrics::smallFont));
        painter.drawText(QRectF(column.left(), base + 20, column.width(), 15), Qt::AlignCenter, bandRange(band));
    }
}

void BandChart::mouseMoveEvent(QMouseEvent *event)
{
    const int band = bandAt(event->pos());
    if (band == m_hovered)
        return;
    m_hovered = band;
    setCursor(band >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
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
        const int band = bandAt(help->pos());
        if (band >= 0)
            QToolTip::showText(help->globalPos(), describe(static_cast<Band>(band)), this,
                               columnRect(static_cast<Band>(band)));
        return true;
    }
    return QWidget::event(event);
}

void BandChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int band = bandAt(event->pos());
    if (event->button() == Qt::LeftButton && band >= 0) {
        setCurrent(band);
        emit bandActivated(static_cast<Band>(band));
    }
}

void BandChart::setCurrent(int band)
{
    m_current = std::clamp(band, 0, static_cast<int>(bandCount) - 1);
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
        emit bandActivated(static_cast<Band>(m_current));
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const QString text = describe(static_cast<Band>(m_current));
    const QRect column = columnRect(static_cast<Band>(m_current));
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
