#include "ui/rehearsal/actionbars.h"

#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int lineOfAction = Metrics::rowHeight;
constexpr double barOfAction = 14;
constexpr int narrowestAction = 72, widestAction = 200;
constexpr double shortestActionBar = 60;

} // namespace

ActionBars::ActionBars(const Theme &theme, QWidget *parent) : BarChart(theme, Direction::Down, parent)
{
    setObjectName(u"actionBars"_s);
    setAccessibleName(tr("Devices by action"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rearrange();
}

QSize ActionBars::sizeHint() const
{
    return {420, lineOfAction * std::max(1, barCount())};
}

QSize ActionBars::minimumSizeHint() const
{
    return {280, sizeHint().height()};
}

void ActionBars::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    const bool isSameSet = lines.size() == m_lines.size();
    m_lines = lines;
    if (!isSameSet)
        choose(0);
    hideValue();
    summarizeBars();
    updateGeometry();
    rearrange();
}

void ActionBars::setScale(Scale scale)
{
    m_scale = scale;
    rearrange();
    viewport()->update();
}

qint64 ActionBars::devicesInAll() const
{
    return std::accumulate(m_lines.cbegin(), m_lines.cend(), qint64{0},
                           [](qint64 sum, const Line &line) { return sum + line.devices; });
}

QString ActionBars::describe(int line) const
{
    const Line &shown = m_lines.at(line);
    const QString devices = tr("%1: %Ln device(s), %2", "action; share", static_cast<int>(shown.devices))
                                .arg(shown.name, percentText(static_cast<size_t>(shown.devices),
                                                             static_cast<size_t>(devicesInAll())));
    return shown.before ? tr("%1; compared with %2", "devices of an action; of the other policy")
                              .arg(devices, grouped(*shown.before))
                        : devices;
}

QString ActionBars::figureText(const Line &line) const
{
    return m_scale == Scale::Share ? percentText(static_cast<size_t>(line.devices), static_cast<size_t>(devicesInAll()))
                                   : grouped(line.devices);
}

QString ActionBars::changeText(const Line &line) const
{
    return line.before ? signedCountText(line.devices - *line.before) : QString();
}

int ActionBars::nameWidth() const
{
    const QFontMetrics metrics(Theme::font());
    int widest = narrowestAction;
    for (const Line &line : m_lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.name) + 2);
    return std::min({widest, widestAction, std::max(narrowestAction, width() / 3)});
}

int ActionBars::figureWidth() const
{
    const QFontMetrics metrics(Theme::font(Metrics::baseFont, QFont::DemiBold));
    int widest = 40;
    for (const Line &line : m_lines)
        widest = std::max(widest, metrics.horizontalAdvance(figureText(line)) + Metrics::gap);
    return widest;
}

int ActionBars::changeWidth() const
{
    const QFontMetrics metrics(Theme::font());
    int widest = 0;
    for (const Line &line : m_lines) {
        if (line.before)
            widest = std::max(widest, metrics.horizontalAdvance(changeText(line)) + Metrics::cardGap);
    }
    return widest;
}

QRectF ActionBars::barArea(int line) const
{
    return {0.0, static_cast<double>(line * lineOfAction + 1), static_cast<double>(width()), lineOfAction - 2.0};
}

QRectF ActionBars::plotRect() const
{
    const int before = nameWidth() + 2 * Metrics::gap;
    const int after = figureWidth() + changeWidth() + Metrics::gap;
    return placed({static_cast<double>(before), 0, std::max(shortestActionBar, double(width() - before - after)),
                   static_cast<double>(lineOfAction * std::max(1, barCount()))});
}

double ActionBars::share(qint64 devices) const
{
    qint64 largest = 1;
    for (const Line &line : m_lines)
        largest = std::max({largest, line.devices, line.before.value_or(0)});
    if (m_scale == Scale::Log)
        return std::log1p(static_cast<double>(devices)) / std::log1p(static_cast<double>(largest));
    // The share of all devices, so that a full bar is all of them.
    const auto whole = static_cast<double>(m_scale == Scale::Share ? std::max<qint64>(devicesInAll(), 1) : largest);
    return std::min(1.0, static_cast<double>(devices) / whole);
}

void ActionBars::paintLabels(QPainter &painter)
{
    const ThemeColors &colors = theme().colors();
    const QRectF plot = plotRect();
    const int names = nameWidth();
    const int changes = changeWidth();
    const auto bar = [&](const QRectF &area, qint64 devices) {
        const double length = plot.width() * barLength(share(devices), plot.width(), 2.0);
        const double left = isMirrored() ? plot.right() - length : plot.left();
        return QRectF(left, area.center().y() - barOfAction / 2, length, barOfAction);
    };
    for (int line = 0; line < barCount(); ++line) {
        const Line &shown = m_lines.at(line);
        const QRectF area = barArea(line);
        if (shown.devices > 0)
            painter.fillRect(bar(area, shown.devices), colors.accent);
        if (shown.before.value_or(0) > 0) {
            painter.setPen(QPen(colors.dimText, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar(area, *shown.before).adjusted(-0.5, -2.5, 0.5, 2.5));
        }
        const QRectF inner = area.adjusted(Metrics::gap, 0, -Metrics::gap, 0);
        painter.setPen(colors.text);
        painter.setFont(Theme::font());
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(shown.name, Qt::ElideMiddle, names));
        if (changes > 0) {
            painter.setPen(colors.dimText);
            painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, changeText(shown));
        }
        painter.setPen(colors.text);
        painter.setFont(Theme::font(Metrics::baseFont, QFont::DemiBold));
        const QRectF figure = isMirrored() ? inner.adjusted(changes, 0, 0, 0) : inner.adjusted(0, 0, -changes, 0);
        painter.drawText(figure, Qt::AlignRight | Qt::AlignVCenter, figureText(shown));
    }
}

ChartFigures ActionBars::figures() const
{
    ChartFigures out{{u"action"_s, u"devices"_s}, {}};
    const bool compares = std::any_of(m_lines.cbegin(), m_lines.cend(),
                                      [](const Line &line) { return line.before.has_value(); });
    if (compares)
        out.columns << u"before"_s;
    for (const Line &line : m_lines) {
        QVariantList row{line.name, line.devices};
        if (compares)
            row << line.before.value_or(0);
        out.rows << row;
    }
    return out;
}

} // namespace Trustgauge
