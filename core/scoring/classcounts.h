#pragma once

#include "core/scoring/scoretable.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace Trustgauge {

//! A choice of devices as the weights see it: how many of them each signature class of an index has.
using ClassCounts = std::vector<uint32_t>;
using ClassCountsPtr = std::shared_ptr<const ClassCounts>; //!< nullptr: all devices

//! \param rows of the index's fleet, each once
[[nodiscard]] ClassCounts classCounts(const SignatureIndex &index, std::span<const uint32_t> rows);

//! Number of devices per class: those chosen, or all.
[[nodiscard]] inline std::span<const uint32_t> countsOf(const SignatureIndex &index, const ClassCountsPtr &among)
{
    return among ? std::span<const uint32_t>(*among) : index.counts();
}

} // namespace Trustgauge
