#include "ui/charts/scorehistogram.h"

#include "ui/charts/nicetop.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QPainter>
#include <QPainterPath>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr double leastShare = 0.006; // of the axis: a bar of one device is seen beside one of thousands

} // namespace

ScoreHistogram::ScoreHistogram(const Theme &theme, QWidget *parent)
    : BarChart(theme, Direction::Along, parent),
      m_series(new QStackedBarSeries),
      m_scores(new QValueAxis),
      m_devices(new QValueAxis),
      m_powers(new QCategoryAxis)
{
    setObjectName(u"scoreHistogram"_s);
    setAccessibleName(tr("Devices by score, from 0 to 100"));
    for (size_t i = 0; i < bandCount; ++i) {
        m_sets[i] = new QBarSet(bandName(static_cast<Band>(i)));
        m_series->append(m_sets[i]);
    }
    m_series->setBarWidth(0.8);
    m_scores->setRange(-1, 101);
    m_scores->setTickType(QValueAxis::TicksDynamic);
    m_scores->setTickAnchor(0);
    m_scores->setTickInterval(20);
    m_scores->setLabelFormat(u"%.0f"_s); // localised numbers need a precision to be drawn
    m_scores->setGridLineVisible(false);
    m_scores->setTitleText(tr("Score"));
    m_devices->setTickType(QValueAxis::TicksDynamic);
    m_devices->setTickAnchor(0);
    m_devices->setLabelFormat(u"%.0f"_s);
    m_devices->setLineVisible(false);
    m_devices->setTitleText(tr("Devices"));
    m_powers->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_powers->setLineVisible(false);
    m_powers->setTitleText(tr("Devices"));
    m_powers->setVisible(false);

    chart()->addSeries(m_series);
    chart()->addAxis(m_scores, Qt::AlignBottom);
    chart()->addAxis(m_devices, Qt::AlignLeft);
    chart()->addAxis(m_powers, Qt::AlignLeft);
    m_series->attachAxis(m_scores);
    m_series->attachAxis(m_devices);
    rearrange();
}

void ScoreHistogram::arrange()
{
    for (size_t i = 0; i < bandCount; ++i) {
        m_sets[i]->setPen(Qt::NoPen);
        m_sets[i]->setBrush(theme().colors().bands[i]);
    }
    style(m_scores);
    style(m_devices);
    style(m_powers);
}

void ScoreHistogram::setCounts(const Counts &counts)
{
    m_counts = counts;
    m_before.reset();
    setHeights();
}

void ScoreHistogram::setCounts(const Counts &before, const Counts &after)
{
    m_counts = after;
    m_before = before;
    setHeights();
}

double ScoreHistogram::heightOf(size_t devices) const
{
    if (devices == 0)
        return 0.0; // 0 stays 0, and 1 is visible
    const auto value = static_cast<double>(devices);
    return m_logarithmic ? std::log1p(value) : std::max(value, m_least);
}

void ScoreHistogram::setLogarithmic(bool logarithmic)
{
    if (logarithmic == m_logarithmic)
        return;
    m_logarithmic = logarithmic;
    QAbstractAxis *const old = logarithmic ? static_cast<QAbstractAxis *>(m_devices) : m_powers;
    QAbstractAxis *const now = logarithmic ? static_cast<QAbstractAxis *>(m_powers) : m_devices;
    m_series->detachAxis(old);
    old->setVisible(false);
    now->setVisible(true);
    m_series->attachAxis(now);
    setHeights();
}

void ScoreHistogram::setHeights()
{
    size_t largest = *std::max_element(m_counts.begin(), m_counts.end());
    if (m_before)
        largest = std::max(largest, *std::max_element(m_before->begin(), m_before->end()));
    const auto [top, step] = niceTop(largest);
    m_least = top * leastShare;
    for (size_t i = 0; i < bandCount; ++i) {
        QList<qreal> values(101, 0.0);
        for (int score = 0; score <= 100; ++score) {
            if (bandOf(score) == static_cast<Band>(i))
                values[score] = heightOf(m_counts[static_cast<size_t>(score)]);
        }
        m_sets[i]->remove(0, m_sets[i]->count());
        m_sets[i]->append(values);
    }
    if (m_logarithmic) {
        setPowers(largest);
        return;
    }
    m_devices->setRange(0, top);
    m_devices->setTickInterval(step);
}

void ScoreHistogram::setPowers(size_t largest)
{
    const QStringList labels = m_powers->categoriesLabels();
    for (const QString &label : labels)
        m_powers->remove(label);
    m_powers->setRange(0, std::log1p(static_cast<double>(std::max<size_t>(largest, 10))) * 1.05);
    m_powers->setStartValue(0);
    m_powers->append(grouped(0), 0);
    for (size_t power = 1; power <= std::max<size_t>(largest, 10); power *= 10)
        m_powers->append(grouped(static_cast<qint64>(power)), std::log1p(static_cast<double>(power)));
}

QRectF ScoreHistogram::barArea(int score) const
{
    const QPointF left = chart()->mapToPosition({score - 0.5, 0}, m_series);
    const QPointF right = chart()->mapToPosition({score + 0.5, 0}, m_series);
    const QRectF area = chart()->plotArea();
    return {left.x(), area.top(), right.x() - left.x(), area.height()};
}

//! The outline of the counts before, in one line over the bars.
void ScoreHistogram::paintLabels(QPainter &painter)
{
    if (!m_before)
        return;
    QPainterPath outline;
    for (size_t score = 0; score < m_before->size(); ++score) {
        const double height = heightOf((*m_before)[score]);
        const double left = static_cast<double>(score) - 0.5;
        const QPointF from = chart()->mapToPosition({left, height}, m_series);
        const QPointF to = chart()->mapToPosition({left + 1.0, height}, m_series);
        if (score == 0)
            outline.moveTo(from);
        else
            outline.lineTo(from);
        outline.lineTo(to);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().colors().text, 1, Qt::DashLine));
    painter.drawPath(outline);
}

QString ScoreHistogram::describe(int score) const
{
    if (m_before)
        return tr("Score %1 (%2): %Ln device(s), before: %3", nullptr,
                  static_cast<int>(m_counts[static_cast<size_t>(score)]))
            .arg(score)
            .arg(bandName(bandOf(score)), grouped(static_cast<qint64>((*m_before)[static_cast<size_t>(score)])));
    return tr("Score %1 (%2): %Ln device(s)", nullptr, static_cast<int>(m_counts[static_cast<size_t>(score)]))
        .arg(score)
        .arg(bandName(bandOf(score)));
}

ChartFigures ScoreHistogram::figures() const
{
    ChartFigures out{{u"score"_s, u"devices"_s}, {}};
    if (m_before)
        out.columns << u"devicesBefore"_s;
    for (size_t score = 0; score < m_counts.size(); ++score) {
        QVariantList row{static_cast<qint64>(score), static_cast<qint64>(m_counts[score])};
        if (m_before)
            row << static_cast<qint64>((*m_before)[score]);
        out.rows << row;
    }
    return out;
}

QList<ChartKey> ScoreHistogram::colorKeys() const
{
    QList<ChartKey> out;
    for (size_t band = 0; band < bandCount; ++band)
        out << ChartKey{bandName(static_cast<Band>(band)), theme().colors().bands[band], false};
    return out;
}

} // namespace Trustgauge
