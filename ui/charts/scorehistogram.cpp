#include "ui/charts/scorehistogram.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! A round number at or above the largest count, and the distance of its ticks.
std::pair<double, double> niceTop(size_t largest)
{
    if (largest <= 4)
        return {4.0, 1.0};
    const double rough = static_cast<double>(largest) / 4.0;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10.0 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough && (factor != 2.5 || power >= 10.0)) {
            step = factor * power;
            break;
        }
    }
    return {step * std::ceil(static_cast<double>(largest) / step), step};
}

} // namespace

ScoreHistogram::ScoreHistogram(const Theme &theme, QWidget *parent)
    : QChartView(parent),
      m_theme(theme),
      m_series(new QStackedBarSeries),
      m_scores(new QValueAxis),
      m_devices(new QValueAxis)
{
    setObjectName(u"scoreHistogram"_s);
    setAccessibleName(tr("Devices by score, from 0 to 100"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    for (size_t i = 0; i < bandCount; ++i) {
        m_sets[i] = new QBarSet(bandName(static_cast<Band>(i)));
        m_series->append(m_sets[i]);
    }
    m_series->setBarWidth(0.8);
    m_scores->setRange(-1, 101);
    m_scores->setTickType(QValueAxis::TicksDynamic);
    m_scores->setTickAnchor(0);
    m_scores->setTickInterval(20);
    m_scores->setLabelFormat(u"%.0f"_s); // with localised numbers a format without precision draws nothing
    m_scores->setGridLineVisible(false);
    m_scores->setTitleText(tr("Score"));
    m_devices->setTickType(QValueAxis::TicksDynamic);
    m_devices->setTickAnchor(0);
    m_devices->setLabelFormat(u"%.0f"_s);
    m_devices->setLineVisible(false);
    m_devices->setTitleText(tr("Devices"));

    QChart *plot = chart();
    plot->legend()->hide();
    plot->setBackgroundVisible(false);
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->setMargins({});
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->addSeries(m_series);
    plot->addAxis(m_scores, Qt::AlignBottom);
    plot->addAxis(m_devices, Qt::AlignLeft);
    m_series->attachAxis(m_scores);
    m_series->attachAxis(m_devices);
    plot->setLocalizeNumbers(true);
    restyle();
    connect(&theme, &Theme::changed, this, &ScoreHistogram::restyle);
}

void ScoreHistogram::restyle()
{
    const ThemeColors &colors = m_theme.colors();
    setBackgroundBrush(colors.card);
    for (size_t i = 0; i < bandCount; ++i) {
        m_sets[i]->setColor(colors.bands[i]);
        m_sets[i]->setBorderColor(Qt::transparent);
        m_sets[i]->setPen(Qt::NoPen);
    }
    for (QValueAxis *axis : {m_scores, m_devices}) {
        axis->setLabelsColor(colors.dimText);
        axis->setLabelsFont(Theme::font(Metrics::smallFont));
        axis->setTitleFont(Theme::font(Metrics::smallFont));
        axis->setTitleBrush(colors.dimText);
        axis->setGridLinePen(QPen(colors.line, 1));
        axis->setLinePen(QPen(colors.line, 1));
    }
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

QRectF ScoreHistogram::barColumn(int score) const
{
    const QPointF left = chart()->mapToPosition({score - 0.5, 0}, m_series);
    const QPointF right = chart()->mapToPosition({score + 0.5, 0}, m_series);
    const QRectF area = chart()->plotArea();
    return {left.x(), area.top(), right.x() - left.x(), area.height()};
}

int ScoreHistogram::scoreAt(const QPoint &pos) const
{
    if (!chart()->plotArea().contains(pos))
        return -1;
    const int score = qRound(chart()->mapToValue(pos, m_series).x());
    return score < 0 || score > 100 ? -1 : score;
}

void ScoreHistogram::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_current < 0)
        return;
    QColor shade = m_theme.colors().text;
    shade.setAlphaF(0.10F);
    painter->fillRect(barColumn(m_current), shade);
}

void ScoreHistogram::tell(int score, const QPoint &globalPos)
{
    if (score == m_current)
        return;
    m_current = score;
    setCursor(score >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    scene()->update();
    if (score < 0) {
        QToolTip::hideText();
        return;
    }
    const QString text = tr("Score %1 (%2): %Ln device(s)", nullptr,
                            static_cast<int>(m_counts[static_cast<size_t>(score)]))
                             .arg(score)
                             .arg(bandName(bandOf(score)));
    QToolTip::showText(globalPos, text, this);
    setAccessibleDescription(text);
}

void ScoreHistogram::mouseMoveEvent(QMouseEvent *event)
{
    tell(scoreAt(event->pos()), event->globalPosition().toPoint());
}

void ScoreHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    const int score = scoreAt(event->pos());
    if (event->button() == Qt::LeftButton && score >= 0 && m_counts[static_cast<size_t>(score)] > 0)
        emit scoreActivated(score);
}

void ScoreHistogram::leaveEvent(QEvent *)
{
    tell(-1, {});
}

void ScoreHistogram::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    tell(-1, {});
}

void ScoreHistogram::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ScoreHistogram::keyPressEvent(QKeyEvent *event)
{
    int score = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        score = std::max(0, score - 1);
        break;
    case Qt::Key_Right:
        score = std::min(100, score + 1);
        break;
    case Qt::Key_Home:
        score = 0;
        break;
    case Qt::Key_End:
        score = 100;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (score >= 0 && m_counts[static_cast<size_t>(score)] > 0)
            emit scoreActivated(score);
        return;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    tell(score, mapToGlobal(barColumn(score).topLeft().toPoint()));
}

} // namespace Trustgauge
