#pragma once

#include "core/scoring/scoretable.h"

#include <QString>

namespace Trustgauge {

//! The band's name, translated.
[[nodiscard]] QString bandName(Band band);

//! The table of bands that the command line prints by default; ends with a line feed.
[[nodiscard]] QString bandTable(const ScoreTable &table);

} // namespace Trustgauge
