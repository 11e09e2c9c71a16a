#pragma once

#include <QString>
#include <QStringList>

namespace Trustgauge {

//! The members of `known` that `word` may be a misspelling of, nearest first; case-insensitive.
[[nodiscard]] QStringList nearNames(const QString &word, const QStringList &known);

} // namespace Trustgauge
