#include "ui/charts/coveragebars.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int lineHeight = Metrics::rowHeight;
constexpr int nameWidth = 112;
constexpr int figureWidth = 128;
} // namespace

CoverageBars::CoverageBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"coverageBars"_s);
    setAccessibleName(tr("Devices without data, by field"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize CoverageBars::sizeHint() const
{
    return {420, lineHeight * static_cast<int>(groupCount)};
}

QSize CoverageBars::minimumSizeHint() const
{
    return {280, lineHeight * static_cast<int>(groupCount)};
}

void CoverageBars::setCounts(const Counts &unknown, size_t devices)
{
    m_unknown = unknown;
    m_devices = devices;
    QStringList parts;
    for (size_t g = 0; g < groupCount; ++g)
        parts << u"%1: %2"_s.arg(groupName(static_cast<Group>(g)), percentText(unknown[g], devices));
    setAccessibleDescription(parts.join(u"; "_s));
    update();
}

int CoverageBars::groupAt(const QPoint &pos) const
{
    const int line = pos.y() / lineHeight;
    return rect().contains(pos) && line < static_cast<int>(groupCount) ? line : -1;
}

void CoverageBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = m_theme.colors();
    const int trackWidth = std::max(40, width() - nameWidth - figureWidth - 3 * Metrics::gap);
    for (size_t g = 0; g < groupCount; ++g) {
        const QRect line(0, static_cast<int>(g) * lineHeight, width(), lineHeight);
        const bool focused = hasFocus() && m_current == static_cast<int>(g);
        if (focused || m_hovered == static_cast<int>(g)) {
            painter.setPen(focused ? QPen(colors.accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(colors.hover);
            painter.drawRoundedRect(QRectF(line).adjusted(0.5, 1.5, -0.5, -1.5), 4, 4);
        }
        painter.setFont(Theme::font());
        painter.setPen(colors.text);
        painter.drawText(line.adjusted(Metrics::gap, 0, -Metrics::gap, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         groupName(static_cast<Group>(g)));
        const QRect place(nameWidth + Metrics::gap, line.center().y() - 3, trackWidth, 8);
        const QRectF track = QStyle::visualRect(layoutDirection(), line, place);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.track);
        painter.drawRoundedRect(track, 4, 4);
        if (m_unknown[g] > 0 && m_devices > 0) {
            // Cut from the round track, so that a short part keeps its length; one device is a hair.
            const double share = static_cast<double>(m_unknown[g]) / static_cast<double>(m_devices);
            const double length = std::max(1.5, track.width() * share);
            QPainterPath round;
            round.addRoundedRect(track, 4, 4);
            QPainterPath part;
            part.addRect(QStyle::visualRect(layoutDirection(), track.toRect(),
                                            QRectF(track.left(), track.top(), length, track.height()).toAlignedRect()));
            painter.setBrush(colors.insufficient);
            painter.drawPath(round.intersected(part));
        }
        painter.setPen(m_unknown[g] > 0 ? colors.text : colors.dimText);
        painter.drawText(line.adjusted(Metrics::gap, 0, -Metrics::gap, 0), Qt::AlignRight | Qt::AlignVCenter,
                         tr("%1 · %2", "devices · share")
                             .arg(grouped(static_cast<qint64>(m_unknown[g])), percentText(m_unknown[g], m_devices)));
    }
}

void CoverageBars::activate(int group)
{
    if (group >= 0 && m_unknown[static_cast<size_t>(group)] > 0)
        emit groupActivated(static_cast<Group>(group));
}

void CoverageBars::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = groupAt(event->pos());
    setCursor(m_hovered >= 0 && m_unknown[static_cast<size_t>(m_hovered)] > 0 ? Qt::PointingHandCursor
                                                                              : Qt::ArrowCursor);
    update();
}

void CoverageBars::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activate(groupAt(event->pos()));
}

void CoverageBars::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void CoverageBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Down:
        m_current = std::min(static_cast<int>(groupCount) - 1, m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const auto g = static_cast<size_t>(m_current);
    setAccessibleDescription(u"%1: %2"_s.arg(groupName(static_cast<Group>(g)), percentText(m_unknown[g], m_devices)));
    update();
}

void CoverageBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CoverageBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Trustgauge
