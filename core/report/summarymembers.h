#pragma once

#include "core/base/jsonwriter.h"
#include "core/scoring/scoretable.h"

namespace Trustgauge {

//! Appends the members `bands`, `insufficientData`, `mean`, `median` and `p95` to a JSON object.
inline void writeSummaryMembers(JsonWriter &json, const FleetSummary &summary)
{
    json.key("bands").beginObject();
    for (size_t b = 0; b < bandCount; ++b)
        json.key(bandKeys[b]).number(static_cast<int64_t>(summary.bands[b]));
    json.endObject().key("insufficientData").number(static_cast<int64_t>(summary.insufficient));
    const auto figure = [&json](std::string_view key, const std::optional<int64_t> &value) {
        json.key(key).json(value ? shortFour(*value) : "null");
    };
    figure("mean", summary.mean);
    figure("median", summary.median);
    figure("p95", summary.p95);
}

} // namespace Trustgauge
