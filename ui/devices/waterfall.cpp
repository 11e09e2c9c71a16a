#include "ui/devices/waterfall.h"

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

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int lineHeight = 40;
constexpr int margin = 4;
constexpr int shortestBars = 48; // all bars together
constexpr int longestBars = 260;

//! What stands at the end says more than the label before it, so the label gives way first.
QString shortened(const QFontMetrics &metrics, const QString &label, const QString &value, int room)
{
    const int wanted = std::min(metrics.horizontalAdvance(value) + 1, label.isEmpty() ? room : room * 3 / 4);
    return metrics.elidedText(label, Qt::ElideRight, room - wanted)
           + metrics.elidedText(value, Qt::ElideMiddle, wanted);
}

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
    return {180, lineHeight * static_cast<int>(groupCount)};
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

//! Points first: the widest of them has its room; then the words; what is left is for the bars, which need least.
Waterfall::Columns Waterfall::columnsFor(int width) const
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
    const int room = width - 2 * margin - out.points - 2 * Metrics::gap;
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
    const QString weight = part.level.isEmpty()
                               ? tr("weight %1").arg(part.weight)
                               : tr(" \u00D7 weight %1", "after a level or a fraction").arg(part.weight);
    if (!part.hundredthsBefore || *part.hundredthsBefore == part.hundredths)
        return weight;
    return tr("%1 · %2 points before", "weight; points under the saved profile")
        .arg(weight, hundredthsText(*part.hundredthsBefore));
}

void Waterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = m_theme.colors();
    const Columns columns = columnsFor(width());
    const int barLeft = width() - margin - columns.points - Metrics::gap - columns.bars;
    // The scale ends at the next round ten above the score, so small scores stay readable.
    const double scale = std::max<double>(
        20.0, std::min<double>(100.0, (static_cast<double>(m_breakdown.totalHundredths) / 100.0 + 9.99)));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto x = [&](int64_t hundredths) {
        const double at = barLeft + columns.bars * static_cast<double>(hundredths) / 100.0 / scale;
        return mirrored ? width() - at : at;
    };
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };

    for (size_t i = 0; i < m_breakdown.parts.size(); ++i) {
        const BreakdownPart &part = m_breakdown.parts[i];
        const bool counts = part.hundredths > 0;
        const QRect line(0, static_cast<int>(i) * lineHeight, width(), lineHeight);
        if (hasFocus() && m_current == static_cast<int>(i)) {
            painter.setPen(QPen(colors.accent, 1));
            painter.setBrush(colors.hover);
            painter.drawRoundedRect(QRectF(line).adjusted(0.5, 1.5, -0.5, -1.5), 4, 4);
        }
        const QRect text = place({margin, line.top() + 3, columns.words, line.height() - 6});
        painter.setFont(Theme::font(12, counts ? QFont::DemiBold : QFont::Normal));
        painter.setPen(colors.text);
        const QString value = valueText(part);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
                         shortened(painter.fontMetrics(), value.left(value.size() - part.value.size()),
                                   value.right(part.value.size()), text.width()));
        painter.setFont(Theme::font(Metrics::smallFont));
        painter.setPen(colors.dimText);
        const bool fires = !part.unknown && !part.indicator.isEmpty();
        painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                         fires ? shortened(painter.fontMetrics(), part.level, weightText(part), text.width())
                               : painter.fontMetrics().elidedText(how(part), Qt::ElideRight, text.width()));

        const double from = x(part.startHundredths);
        const double to = x(part.startHundredths + part.hundredths);
        const QRectF bar(std::min(from, to), line.center().y() - 7, std::max(2.0, std::abs(to - from)), 16);
        const QColor color = part.unknown             ? colors.insufficient
                             : m_breakdown.sufficient ? colors.band(m_breakdown.band)
                                                      : colors.dimText;
        if (i > 0) { // where the bar before ended
            painter.setPen(QPen(colors.line, 1));
            painter.drawLine(QPointF(from, line.top() - 8), QPointF(from, bar.top()));
        }
        if (part.unknown) {
            painter.setPen(QPen(color, 1.2, Qt::DotLine));
            painter.setBrush(counts ? QBrush(color, Qt::BDiagPattern) : QBrush(Qt::NoBrush));
            painter.drawRect(counts ? bar : QRectF(from - (mirrored ? 6 : 0), bar.top(), 6, bar.height()));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(counts ? color : colors.dimText);
            painter.drawRoundedRect(bar, counts ? 2 : 0, counts ? 2 : 0);
        }
        painter.setFont(Theme::font(12, counts ? QFont::DemiBold : QFont::Normal));
        painter.setPen(counts ? colors.text : colors.dimText);
        painter.drawText(line.adjusted(margin, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter,
                         hundredthsText(part.hundredths));
    }
}

bool Waterfall::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto i = static_cast<size_t>(std::max(0, help->pos().y() / lineHeight));
        if (i < m_breakdown.parts.size())
            QToolTip::showText(help->globalPos(), toolTipText(describe(m_breakdown.parts[i])), this);
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
