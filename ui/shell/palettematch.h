#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Trustgauge {

//! The titles that have all words of the text, as their positions: those that begin with the text first, then those
//! whose words begin with the words, then the others; equal ones in their order. When there are none, those in which
//! each word may be a misspelling. Ignores case; an empty text matches all.
[[nodiscard]] QList<qsizetype> matchTitles(const QStringList &titles, const QString &text);

} // namespace Trustgauge
