#pragma once

#include <QList>

class QAbstractBarSeries;
class QBarSet;
class QChart;

namespace Trustgauge {

//! Horizontal bars as lines of a list: the first one on top, and from right to left where lines of text run so. Qt Charts counts
//! from the bottom and mirrors nothing.

//! Adds \p series with axes that nobody sees, for \p lines lines.
void addLines(QChart &chart, QAbstractBarSeries *series, int lines);
//! \p values from the top line on.
void setLines(QBarSet *set, const QList<double> &values, bool mirrored);
//! What the whole width stands for.
void setLinesRange(const QChart &chart, double largest, bool mirrored);

} // namespace Trustgauge
