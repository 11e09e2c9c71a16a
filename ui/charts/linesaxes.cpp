#include "ui/charts/linesaxes.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QValueAxis>

namespace Trustgauge {

void addLines(QChart &chart, QAbstractBarSeries *series, int lines)
{
    auto *values = new QValueAxis;
    values->setVisible(false);
    auto *places = new QValueAxis;
    places->setRange(-0.5, lines - 0.5);
    places->setVisible(false);
    chart.addSeries(series);
    chart.addAxis(values, Qt::AlignBottom);
    chart.addAxis(places, Qt::AlignLeft);
    series->attachAxis(values);
    series->attachAxis(places);
}

void setLineCount(const QChart &chart, int lines)
{
    const QList<QAbstractAxis *> axes = chart.axes(Qt::Vertical);
    for (QAbstractAxis *axis : axes)
        axis->setRange(-0.5, lines - 0.5);
}

void setLines(QBarSet *set, const QList<double> &values, bool mirrored)
{
    QList<qreal> wanted;
    for (const double value : values)
        wanted.prepend(mirrored ? -value : value);
    if (set->count() != wanted.size()) {
        set->remove(0, set->count());
        set->append(wanted);
        return;
    }
    for (int i = 0; i < wanted.size(); ++i) {
        if (set->at(i) != wanted.at(i))
            set->replace(i, wanted.at(i));
    }
}

void setLinesRange(const QChart &chart, double largest, bool mirrored)
{
    const QList<QAbstractAxis *> axes = chart.axes(Qt::Horizontal);
    for (QAbstractAxis *axis : axes)
        axis->setRange(mirrored ? -largest : 0.0, mirrored ? 0.0 : largest);
}

} // namespace Trustgauge
