#pragma once

#include <QString>

namespace Trustgauge {

//! A text as a value of the filter language: as it is where that reads back as the same text, otherwise in quotes.
[[nodiscard]] QString filterLiteral(const QString &text);

} // namespace Trustgauge
