#pragma once

#include "core/report/csvcells.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <cstddef>

namespace Trustgauge {

class BarChart;

//! What a chart shows, as the rows of a CSV file: the words of our files, dates as 2026-06-05, and numbers.
struct ChartFigures
{
    QStringList columns;
    QList<QVariantList> rows; //!< cells: texts, whole numbers, or doubles
};

//! What a colour of a chart means.
struct ChartKey
{
    QString name;
    QColor color;
    bool hatched = false;
};

//! The word of our files for a place: a band's, or `insufficient`.
[[nodiscard]] QString placeKey(size_t place);

//! The file formats of a chart.
enum class ChartFormat { Png, Svg, Csv };

//! By the ending of a file's name; PNG when that is none of them.
[[nodiscard]] ChartFormat chartFormatOf(const QString &path);

[[nodiscard]] QByteArray csvOf(const ChartFigures &figures, const CsvFormat &format);
//! The chart as it is on the screen, with a title above and the meaning of its colours below. PNG has two pixels for each
//! of the screen's.
//! \param about below the title, such as tenant and time
[[nodiscard]] QByteArray pngOf(BarChart &chart, const QString &about);
[[nodiscard]] QByteArray svgOf(BarChart &chart, const QString &about);

} // namespace Trustgauge
