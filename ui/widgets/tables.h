#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace Trustgauge {

struct GivingWay;
class Theme;

//! A table of whole rows in our style, which keeps its scroll position when rows change. The layout becomes its owner.
[[nodiscard]] QTableView *makeTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName,
                                    const Theme &theme);
//! The style and keyboard behaviour of all tables: 28 px rows, light zebra stripes, no vertical lines, our delegate.
void setUpTable(QTableView *table, const Theme &theme);

//! Lets people sort a table by its headers, beginning with a column, highest first.
void makeSortable(QTableView *table, int column);

//! The minimum width at which no word of a column's header is cut.
[[nodiscard]] int headerWidth(const QTableView *table, int column);
//! Keeps columns as wide as their headers and cells when rows or available width change; one takes the rest. Widths set
//! by the user are kept.
void fitColumns(QTableView *table, int stretched);
//! The same; where there is no room for all columns, some give way.
void fitColumns(QTableView *table, int stretched, const GivingWay &givingWay);
//! The same for a small table, whose height is that of its rows.
void fitSmallTable(QTableView *table, int rows, int stretched = 0);
//! Changes the number of rows of such a table.
void setTableRows(QTableView *table, int rows);

} // namespace Trustgauge
