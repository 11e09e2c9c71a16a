#include "ui/charts/coveragebars.h"

#include "ui/charts/linesaxes.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int lineHeight = Metrics::rowHeight;
constexpr int coverageBarHeight = 8;
constexpr int nameWidth = 112;
constexpr int figureWidth = 128;
constexpr int shortestTrack = 40;
} // namespace

CoverageBars::CoverageBars(const Theme &theme, QWidget *parent)
    : BarChart(theme, Direction::Down, parent),
      m_lacking(new QBarSet({})),
      m_known(new QBarSet({})),
      m_series(new QHorizontalStackedBarSeries)
{
    setObjectName(u"coverageBars"_s);
    setAccessibleName(tr("Devices without data, by field"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_series->append({m_lacking, m_known});
    m_series->setBarWidth(static_cast<double>(coverageBarHeight) / lineHeight);
    addLines(*chart(), m_series, barCount());
    rearrange();
}

QSize CoverageBars::sizeHint() const
{
    return {420, lineHeight * barCount()};
}

QSize CoverageBars::minimumSizeHint() const
{
    return {280, lineHeight * barCount()};
}

void CoverageBars::setCounts(const Counts &unknown, size_t devices)
{
    m_unknown = unknown;
    m_devices = devices;
    summarizeBars();
    rearrange();
}

QString CoverageBars::describe(int group) const
{
    return u"%1: %2"_s.arg(groupName(static_cast<Group>(group)),
                           percentText(m_unknown[static_cast<size_t>(group)], m_devices));
}

QRectF CoverageBars::barArea(int group) const
{
    return {0.0, static_cast<double>(group * lineHeight + 1), static_cast<double>(width()), lineHeight - 2.0};
}

QRectF CoverageBars::plotRect() const
{
    const int track = std::max(shortestTrack, width() - nameWidth - figureWidth - 3 * Metrics::gap);
    return placed(
        {nameWidth + Metrics::gap, 0, static_cast<double>(track), static_cast<double>(lineHeight * barCount())});
}

void CoverageBars::arrange()
{
    const ThemeColors &colors = theme().colors();
    m_lacking->setPen(Qt::NoPen);
    m_lacking->setBrush(colors.insufficient);
    m_known->setPen(Qt::NoPen);
    m_known->setBrush(colors.track);
    QList<double> lacking, known;
    for (const size_t unknown : m_unknown) {
        const double share = m_devices == 0 ? 0.0 : static_cast<double>(unknown) / static_cast<double>(m_devices);
        lacking << barLength(share, plotRect().width(), 1.5); // one device is a thin line
        known << 1.0 - lacking.last();
    }
    setLines(m_lacking, lacking, isMirrored());
    setLines(m_known, known, isMirrored());
    setLinesRange(*chart(), 1.0, isMirrored());
}

void CoverageBars::paintLabels(QPainter &painter)
{
    const ThemeColors &colors = theme().colors();
    painter.setFont(Theme::font());
    for (int group = 0; group < barCount(); ++group) {
        const size_t unknown = m_unknown[static_cast<size_t>(group)];
        const QRectF line = barArea(group).adjusted(Metrics::gap, 0, -Metrics::gap, 0);
        painter.setPen(colors.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, groupName(static_cast<Group>(group)));
        painter.setPen(unknown > 0 ? colors.text : colors.dimText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         isolated(tr("%1 · %2", "devices · share")
                                      .arg(grouped(static_cast<qint64>(unknown)), percentText(unknown, m_devices))));
    }
}

ChartFigures CoverageBars::figures() const
{
    ChartFigures out{{u"field"_s, u"devicesUnknown"_s, u"devices"_s}, {}};
    for (size_t group = 0; group < groupCount; ++group)
        out.rows << QVariantList{QString::fromLatin1(groupKeys[group]), static_cast<qint64>(m_unknown[group]),
                                 static_cast<qint64>(m_devices)};
    return out;
}

} // namespace Trustgauge
