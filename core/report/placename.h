#pragma once

#include <QString>

#include <cstddef>

namespace Trustgauge {

//! The name of a band, or of insufficient data, translated. \param place see ScoreTable::place()
[[nodiscard]] QString placeName(size_t place);

} // namespace Trustgauge
