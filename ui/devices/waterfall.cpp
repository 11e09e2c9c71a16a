#include "ui/devices/waterfall.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int lineHeight = 40;
constexpr int pointsWidth = 52;
} // namespace

Waterfall::Waterfall(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"waterfall"_s);
    setAccessibleName(tr("From values to points"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Waterfall::sizeHint() const
{
    return {380, lineHeight * static_cast<int>(groupCount)};
}

QSize Waterfall::minimumSizeHint() const
{
    return {260, lineHeight * static_cast<int>(groupCount)};
}

void Waterfall::setBreakdown(const Breakdown &breakdown)
{
    m_breakdown = breakdown;
    QStringList lines;
    for (const BreakdownPart &part : breakdown.parts)
        lines << describe(part);
    setAccessibleDescription(lines.join(u"; "_s));
    update();
}

QString Waterfall::describe(const BreakdownPart &part) const
{
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

void Waterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = m_theme.colors();
    const int textWidth = width() * 46 / 100;
    const double barLeft = textWidth + Metrics::gap;
    const double barRoom = std::max(20.0, width() - barLeft - pointsWidth);
    // The scale ends at the next round ten above the score, so small scores stay readable.
    const double scale = std::max<double>(
        20.0, std::min<double>(100.0, (static_cast<double>(m_breakdown.totalHundredths) / 100.0 + 9.99)));
    const auto x = [&](int64_t hundredths) {
        return barLeft + barRoom * static_cast<double>(hundredths) / 100.0 / scale;
    };

    for (size_t i = 0; i < m_breakdown.parts.size(); ++i) {
        const BreakdownPart &part = m_breakdown.parts[i];
        const QRect line(0, static_cast<int>(i) * lineHeight, width(), lineHeight);
        if (hasFocus() && m_current == static_cast<int>(i)) {
            painter.setPen(QPen(colors.accent, 1));
            painter.setBrush(colors.hover);
            painter.drawRoundedRect(QRectF(line).adjusted(0.5, 1.5, -0.5, -1.5), 4, 4);
        }
        const QRect text = line.adjusted(4, 3, -(width() - textWidth), -3);
        painter.setFont(Theme::font(12, part.hundredths > 0 ? QFont::DemiBold : QFont::Normal));
        painter.setPen(colors.text);
        painter.drawText(
            text, Qt::AlignLeft | Qt::AlignTop,
            painter.fontMetrics().elidedText(tr("%1: %2", "group: value").arg(groupName(part.group), part.value),
                                             Qt::ElideMiddle, text.width()));
        painter.setFont(Theme::font(Metrics::smallFont));
        painter.setPen(colors.dimText);
        const QString how = part.unknown               ? tr("unknown")
                            : part.indicator.isEmpty() ? tr("nothing fires")
                                                       : tr("%1 × weight %2").arg(part.indicator).arg(part.weight);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                         painter.fontMetrics().elidedText(how, Qt::ElideRight, text.width()));

        const double left = x(part.startHundredths);
        const double right = x(part.startHundredths + part.hundredths);
        const QRectF bar(left, line.center().y() - 7, std::max(2.0, right - left), 16);
        const QColor color = part.unknown             ? colors.insufficient
                             : m_breakdown.sufficient ? colors.band(m_breakdown.band)
                                                      : colors.dimText;
        if (i > 0) { // where the bar before ended
            painter.setPen(QPen(colors.line, 1));
            painter.drawLine(QPointF(left, line.top() - 8), QPointF(left, bar.top()));
        }
        if (part.unknown) {
            painter.setPen(QPen(color, 1.2, Qt::DotLine));
            painter.setBrush(part.hundredths > 0 ? QBrush(color, Qt::BDiagPattern) : QBrush(Qt::NoBrush));
            painter.drawRect(part.hundredths > 0 ? bar : QRectF(left, bar.top(), 6, bar.height()));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(part.hundredths > 0 ? color : colors.dimText);
            painter.drawRoundedRect(bar, part.hundredths > 0 ? 2 : 0, part.hundredths > 0 ? 2 : 0);
        }
        painter.setFont(Theme::font(12, part.hundredths > 0 ? QFont::DemiBold : QFont::Normal));
        painter.setPen(part.hundredths > 0 ? colors.text : colors.dimText);
        painter.drawText(line.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, hundredthsText(part.hundredths));
    }
}

bool Waterfall::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto i = static_cast<size_t>(std::max(0, help->pos().y() / lineHeight));
        if (i < m_breakdown.parts.size())
            QToolTip::showText(help->globalPos(), describe(m_breakdown.parts[i]).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

void Waterfall::tellCurrent()
{
    if (m_current < static_cast<int>(m_breakdown.parts.size()))
        setAccessibleDescription(describe(m_breakdown.parts[static_cast<size_t>(m_current)]));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void Waterfall::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        m_current = std::max(0, m_current - 1);
    else if (event->key() == Qt::Key_Down)
        m_current = std::min(static_cast<int>(groupCount) - 1, m_current + 1);
    else
        return QWidget::keyPressEvent(event);
    tellCurrent();
}

void Waterfall::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tellCurrent();
}

void Waterfall::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Trustgauge
