#include "ui/charts/trendtip.h"

#include "ui/theme/swatch.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int tipMargin = 12;
constexpr int tipLine = 20;
constexpr int columnGap = 20;
constexpr int distance = 12; // from the day

int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

TrendTip::TrendTip(const Theme &theme, QWidget *window) : QWidget(window), m_theme(theme)
{
    setObjectName(u"trendTip"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QSize TrendTip::contentSize() const
{
    const QFont small = Theme::font(Metrics::smallFont);
    const QFont strong = Theme::font(Metrics::baseFont, QFont::DemiBold);
    int whole = std::max(widthOf(m_content.title, strong), widthOf(m_content.note, small));
    for (const QString &about : m_content.about)
        whole = std::max(whole, widthOf(about, small));
    int name = widthOf(m_content.total.name, Theme::font());
    int count = widthOf(m_content.total.count, strong);
    int change = widthOf(m_content.total.change, Theme::font());
    for (const Line &line : m_content.lines) {
        name = std::max(name, Metrics::swatch + Metrics::gap + widthOf(line.name, Theme::font()));
        count = std::max(count, widthOf(line.count, strong));
        change = std::max(change, widthOf(line.change, Theme::font()));
    }
    const auto lines = static_cast<int>(m_content.lines.size()) + static_cast<int>(m_content.about.size()) + 2
                       + (m_content.note.isEmpty() ? 0 : 1);
    return {std::max(whole, name + columnGap + count + columnGap + change) + 2 * tipMargin,
            lines * tipLine + Metrics::gridStep + 2 * (tipMargin - 2)};
}

void TrendTip::showBeside(const QRect &day, Content content)
{
    m_content = std::move(content);
    const QSize size = contentSize();
    const QRect window = parentWidget()->rect();
    int left = day.right() + distance;
    if (left + size.width() > window.right() - Metrics::gap)
        left = day.left() - distance - size.width();
    const int lowest = window.bottom() - Metrics::gap - size.height();
    setGeometry(QRect(QPoint(std::max(Metrics::gap, left), std::clamp(day.top(), 0, std::max(0, lowest))), size));
    show();
    raise();
    update();
}

void TrendTip::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.insufficient, 1));
    painter.setBrush(colors.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::controlRadius,
                            Metrics::controlRadius);

    const QFont plain = Theme::font();
    const QFont small = Theme::font(Metrics::smallFont);
    const QFont strong = Theme::font(Metrics::baseFont, QFont::DemiBold);
    QRect line(tipMargin, tipMargin - 2, width() - 2 * tipMargin, tipLine);
    const auto draw =
        [&](const QRect &where, const QFont &font, const QColor &color, Qt::Alignment side, const QString &text) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), where), side | Qt::AlignVCenter, text);
    };
    const auto next = [&line] { line.translate(0, tipLine); };
    draw(line, strong, colors.text, Qt::AlignLeft, m_content.title);
    next();
    for (const QString &about : m_content.about) {
        draw(line, small, colors.dimText, Qt::AlignLeft, about);
        next();
    }

    int change = widthOf(m_content.total.change, plain);
    for (const Line &one : m_content.lines)
        change = std::max(change, widthOf(one.change, plain));
    const auto drawLine = [&](const Line &one, int indent) {
        draw(line.adjusted(indent, 0, 0, 0), plain, colors.text, Qt::AlignLeft, one.name);
        draw(line.adjusted(0, 0, -change - columnGap, 0), strong, colors.text, Qt::AlignRight, one.count);
        draw(line, plain, colors.dimText, Qt::AlignRight, one.change);
        next();
    };
    for (const Line &one : m_content.lines) {
        const QRect swatch(line.left(), line.center().y() - Metrics::swatch / 2 + 1, Metrics::swatch, Metrics::swatch);
        paintSwatch(painter, QStyle::visualRect(layoutDirection(), rect(), swatch), one.band, m_theme);
        drawLine(one, Metrics::swatch + Metrics::gap);
    }
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(line.left(), line.top() + 2, line.right(), line.top() + 2);
    line.translate(0, Metrics::gridStep);
    drawLine(m_content.total, 0);
    draw(line, small, colors.dimText, Qt::AlignLeft, m_content.note);
}

} // namespace Trustgauge
