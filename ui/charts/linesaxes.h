#pragma once

#include <QList>

class QAbstractBarSeries;
class QBarSet;
class QChart;

namespace Trustgauge {

//! Horizontal bars in reading order: the first line on top, mirrored when the layout direction is right to left. Qt
//! Charts counts lines from the bottom and does not mirror.

//! Adds \p series with invisible axes for \p lines lines.
void addLines(QChart &chart, QAbstractBarSeries *series, int lines);
//! Changes the number of lines.
void setLineCount(const QChart &chart, int lines);
//! \p values in order from the top line.
void setLines(QBarSet *set, const QList<double> &values, bool mirrored);
//! Sets the value represented by the full width.
void setLinesRange(const QChart &chart, double largest, bool mirrored);

} // namespace Trustgauge
