#pragma once

#include "core/scoring/scoretable.h"

#include <QString>

namespace Trustgauge {

//! The band's name for people, translated.
[[nodiscard]] QString bandName(Band band);

//! The table of the bands that the command line prints when no output is asked for, ending with a line feed.
[[nodiscard]] QString bandTable(const ScoreTable &table);

} // namespace Trustgauge
