#pragma once

#include "core/report/csvcells.h"

#include <optional>

class QLocale;

namespace Trustgauge {

struct UiSettings;

//! The CSV format that spreadsheets of the locale expect; nullopt: the standard format.
[[nodiscard]] std::optional<CsvFormat> csvFormatOf(const QLocale &locale);
//! The CSV format that the person has chosen.
[[nodiscard]] CsvFormat csvFormatOf(const UiSettings &settings);

} // namespace Trustgauge
