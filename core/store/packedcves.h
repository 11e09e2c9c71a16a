#pragma once

#include "core/fleet/cvecounts.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge {

// What a row of device_state holds of a device's CVEs: a CveKnowledge in the first byte, then for each entry the tenth in
// one byte and the count, seven bits a byte, lowest first.

void appendPackedCves(int64_t knowledge, std::span<const CveCounts::Entry> cves, std::string &out);

//! Replaces `cves`; false when the bytes are not in the form of appendPackedCves().
[[nodiscard]] bool readPackedCves(std::string_view bytes, int64_t &knowledge, std::vector<CveCounts::Entry> &cves);

//! Makes `packed_cves(knowledge, text)` known to all connections to SQLite that are opened from now on: for upgrades of
//! stores that held CveCounts::appendText(). NULL: the values were not readable. Any thread, any number of times.
void registerPackedCves();

} // namespace Trustgauge
