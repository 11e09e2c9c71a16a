#include "core/defender/pagereaders.h"
#include "fuzz/fuzztext.h"

using namespace Trustgauge;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const ReadAs as : {ReadAs::SavedFile, ReadAs::PollPage}) {
        Result<JsonText> text = Fuzz::textOf(data, size);
        if (!text)
            return 0;
        AlertCounts open;
        uint64_t replaced = 0;
        const auto page = readAlerts(*text, as, QStringLiteral("input"), open, replaced);
        size_t counted = 0;
        for (const auto &[machineId, alerts] : open) {
            Fuzz::require(uint64_t{alerts.high} + alerts.medium + alerts.low <= alerts.all);
            counted += alerts.all;
        }
        Fuzz::require(!page || counted <= page->rows);
    }
    return 0;
}
