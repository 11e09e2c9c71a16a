#include "ui/shell/trayicon.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPixmap>

namespace Trustgauge {

namespace {

enum class Mark { None, Tick, OneBar, TwoBars, ThreeBars, Exclamation, Cross, Pause };

Mark markOf(const TrayStatus &status)
{
    switch (status.state) {
    case TrayStatus::State::Nothing:
        return Mark::None;
    case TrayStatus::State::Paused:
        return Mark::Pause;
    case TrayStatus::State::Failed:
        return Mark::Cross;
    case TrayStatus::State::Incomplete:
        return Mark::Exclamation;
    case TrayStatus::State::Good:
        break;
    }
    switch (status.worst.value_or(Band::Trustworthy)) {
    case Band::Trustworthy:
    case Band::LowRisk:
        return Mark::Tick;
    case Band::ModerateRisk:
        return Mark::OneBar;
    case Band::Suspicious:
        return Mark::TwoBars;
    case Band::HighRisk:
        return Mark::ThreeBars;
    }
    return Mark::None;
}

//! The badge has its own background, so it works on light and dark trays.
QColor groundOf(const TrayStatus &status)
{
    const ThemeColors &colors = lightColors();
    switch (status.state) {
    case TrayStatus::State::Failed:
        return colors.bad;
    case TrayStatus::State::Incomplete:
        return colors.warn;
    case TrayStatus::State::Good:
        return status.worst.value_or(Band::Trustworthy) <= Band::LowRisk ? colors.ok : colors.band(*status.worst);
    default:
        return colors.dimText;
    }
}

void drawBars(QPainter &painter, const QRectF &inside, int count)
{
    const qreal step = inside.width() / 3;
    const qreal left = inside.center().x() - step * count / 2;
    for (int i = 0; i < count; ++i) { // each higher than the one before
        const qreal height = inside.height() * (count == 1 ? 1.0 : 0.5 + 0.5 * i / (count - 1));
        painter.drawRect(QRectF(left + step * i + step * 0.15, inside.bottom() - height, step * 0.7, height));
    }
}

void drawMark(QPainter &painter, Mark mark, const QRectF &badge)
{
    const qreal margin = badge.width() * 0.24;
    const QRectF inside = badge.adjusted(margin, margin, -margin, -margin);
    QPen pen(Qt::white, badge.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::Tick:
        painter.drawPolyline(QPolygonF{QPointF(inside.left(), inside.center().y()),
                                       QPointF(inside.left() + inside.width() * 0.38, inside.bottom()),
                                       QPointF(inside.right(), inside.top())});
        break;
    case Mark::Cross:
        painter.drawLine(inside.topLeft(), inside.bottomRight());
        painter.drawLine(inside.topRight(), inside.bottomLeft());
        break;
    case Mark::Exclamation:
        painter.drawLine(QPointF(inside.center().x(), inside.top()),
                         QPointF(inside.center().x(), inside.top() + inside.height() * 0.6));
        painter.drawPoint(QPointF(inside.center().x(), inside.bottom()));
        break;
    case Mark::Pause:
        for (const qreal x : {0.2, 0.8})
            painter.drawLine(QPointF(inside.left() + inside.width() * x, inside.top()),
                             QPointF(inside.left() + inside.width() * x, inside.bottom()));
        break;
    case Mark::OneBar:
    case Mark::TwoBars:
    case Mark::ThreeBars:
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        drawBars(painter, inside, static_cast<int>(mark) - static_cast<int>(Mark::OneBar) + 1);
        break;
    case Mark::None:
        break;
    }
}

} // namespace

QIcon trayIcon(const TrayStatus &status)
{
    const QIcon program(QStringLiteral(":/trustgauge/icons/app/trustgauge.svg"));
    const Mark mark = markOf(status);
    QIcon out;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = program.pixmap(QSize(size, size), 1.0);
        if (mark != Mark::None) {
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            const qreal width = size * 0.62;
            const QRectF badge(size - width, size - width, width, width);
            painter.setPen(QPen(Qt::white, size / 22.0));
            painter.setBrush(groundOf(status));
            const qreal line = size / 44.0;
            painter.drawEllipse(badge.adjusted(line, line, -line, -line));
            drawMark(painter, mark, badge);
        }
        out.addPixmap(pixmap);
    }
    return out;
}

} // namespace Trustgauge
