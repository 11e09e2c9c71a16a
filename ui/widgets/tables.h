#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace Trustgauge {

class Theme;

//! A table of whole rows in our look. Its owner is whoever lays it out.
[[nodiscard]] QTableView *makeTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName,
                                    const Theme &theme);
//! The look and keyboard habits every table shares: 28 px rows, quiet zebra, no vertical lines, our delegate.
void setUpTable(QTableView *table, const Theme &theme);

//! A table of ready figures that takes the height of its rows and stretches its first column.
void fitSmallTable(QTableView *table, int rows);
//! Gives a table the height of so many rows and its header.
void setTableRows(QTableView *table, int rows);

} // namespace Trustgauge
