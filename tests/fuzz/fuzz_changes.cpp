#include "core/defender/pagereaders.h"
#include "fuzz/fuzztext.h"

using namespace Trustgauge;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Result<JsonText> text = Fuzz::textOf(data, size);
    if (!text)
        return 0;
    size_t told = 0;
    FleetNotices notices;
    const auto page = readVulnerabilityChanges(
        *text, QStringLiteral("input"),
        [&told](const VulnerabilityRow &row) {
        ++told;
        Fuzz::require(!row.id.empty() && !row.machineId.empty() && row.at != noTime);
        Fuzz::require(row.cvssTenths >= -1 && row.cvssTenths <= 100);
        },
        notices);
    Fuzz::require(!page || told == page->rows);
    return 0;
}
