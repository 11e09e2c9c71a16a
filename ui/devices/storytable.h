#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace Trustgauge {

class Theme;

//! A small table in a device's panel: low rows, as high as its rows, without a scroll bar of its own downwards, so that
//! the panel scrolls and not the table in it. Where its columns do not fit, it scrolls sideways: nothing is lost. A row
//! that the keyboard reaches is scrolled into view. Cells look as their StoryRole says.
//! \param elided the column that gives way first
[[nodiscard]] QTableView *makeStoryTable(QAbstractItemModel *model, int elided, const QString &objectName,
                                         const QString &accessibleName, const Theme &theme);
//! The width of each column that shows its header, and its cells up to a limit; the elided column gets what is left.
//! Call it when rows or width have changed.
void fitStoryTable(QTableView *table);

} // namespace Trustgauge
