#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace Trustgauge {

class Theme;

//! A table of whole rows in our look, which keeps its place when rows come and go. Its owner is whoever lays it out.
[[nodiscard]] QTableView *makeTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName,
                                    const Theme &theme);
//! The look and keyboard habits every table shares: 28 px rows, quiet zebra, no vertical lines, our delegate.
void setUpTable(QTableView *table, const Theme &theme);

//! The least width that cuts no word of a column's header.
[[nodiscard]] int headerWidth(const QTableView *table, int column);
//! Columns as wide as their headers and cells, now and whenever rows or room change; one takes the rest. A width that somebody
//! has set by hand stays.
void fitColumns(QTableView *table, int stretched);
//! The same for a table of a few rows, which is as high as they are.
void fitSmallTable(QTableView *table, int rows, int stretched = 0);
//! Gives such a table another number of rows.
void setTableRows(QTableView *table, int rows);

} // namespace Trustgauge
