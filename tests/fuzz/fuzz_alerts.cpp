#include "core/defender/pagereaders.h"
#include "fuzz/fuzztext.h"

using namespace Trustgauge;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const ReadAs as : {ReadAs::SavedFile, ReadAs::PollPage}) {
        Result<JsonText> text = Fuzz::textOf(data, size);
        if (!text)
            return 0;
        AlertsByMachine byMachine;
        uint64_t replaced = 0;
        const auto page = readAlerts(*text, as, QStringLiteral("input"), byMachine, replaced);
        size_t counted = 0;
        for (const auto &[machineId, alerts] : byMachine) {
            for (const DeviceAlert &alert : alerts)
                Fuzz::require(!machineId.empty() && !alert.id.isEmpty());
            counted += alerts.size();
        }
        Fuzz::require(!page || counted + page->skippedRows <= page->rows);
    }
    return 0;
}
