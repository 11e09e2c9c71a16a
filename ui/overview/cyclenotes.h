#pragma once

#include "core/store/cycle.h"

#include <QStringList>

namespace Trustgauge {

//! What is worth knowing about a cycle beside its figures: its own notices, values the model does not know, skewed
//! clocks, records left out. One sentence each, translated, plain text.
[[nodiscard]] QStringList cycleNotes(const StoredCycle &cycle);

} // namespace Trustgauge
