#pragma once

class QString;
class QTableView;

namespace Trustgauge {

class Theme;

//! Lets the rows of a small table be copied, by the usual key and from a menu: those selected, or all when none is.
//! They are copied as text with the headers, columns separated by tabs, as spreadsheets take it.
void makeCopyable(QTableView *table, const Theme &theme);

//! What copying puts on the clipboard.
[[nodiscard]] QString copiedText(const QTableView &table);

} // namespace Trustgauge
