#include "ui/charts/scorehistogram.h"

#include "ui/charts/nicetop.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QBarSet>
#include <QChart>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ScoreHistogram::ScoreHistogram(const Theme &theme, QWidget *parent)
    : BarChart(theme, Direction::Along, parent),
      m_series(new QStackedBarSeries),
      m_scores(new QValueAxis),
      m_devices(new QValueAxis)
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

    chart()->addSeries(m_series);
    chart()->addAxis(m_scores, Qt::AlignBottom);
    chart()->addAxis(m_devices, Qt::AlignLeft);
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
}

void ScoreHistogram::setCounts(const Counts &counts)
{
    m_counts = counts;
    for (size_t i = 0; i < bandCount; ++i) {
        QList<qreal> values(101, 0.0);
        for (int score = 0; score <= 100; ++score) {
            if (bandOf(score) == static_cast<Band>(i))
                values[score] = static_cast<qreal>(counts[static_cast<size_t>(score)]);
        }
        m_sets[i]->remove(0, m_sets[i]->count());
        m_sets[i]->append(values);
    }
    const auto [top, step] = niceTop(*std::max_element(counts.begin(), counts.end()));
    m_devices->setRange(0, top);
    m_devices->setTickInterval(step);
}

QRectF ScoreHistogram::barArea(int score) const
{
    const QPointF left = chart()->mapToPosition({score - 0.5, 0}, m_series);
    const QPointF right = chart()->mapToPosition({score + 0.5, 0}, m_series);
    const QRectF area = chart()->plotArea();
    return {left.x(), area.top(), right.x() - left.x(), area.height()};
}

QString ScoreHistogram::describe(int score) const
{
    return tr("Score %1 (%2): %Ln device(s)", nullptr, static_cast<int>(m_counts[static_cast<size_t>(score)]))
        .arg(score)
        .arg(bandName(bandOf(score)));
}

ChartFigures ScoreHistogram::figures() const
{
    ChartFigures out{{u"score"_s, u"devices"_s}, {}};
    for (size_t score = 0; score < m_counts.size(); ++score)
        out.rows << QVariantList{static_cast<qint64>(score), static_cast<qint64>(m_counts[score])};
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
