#include "core/defender/pagereaders.h"
#include "fuzz/fuzztext.h"
#include "support/adddevice.h"

using namespace Trustgauge;

//! Antivirus pages about one known device and unknown ones.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const ReadAs as : {ReadAs::SavedFile, ReadAs::PollPage}) {
        Result<JsonText> text = Fuzz::textOf(data, size);
        if (!text)
            return 0;
        FleetBuilder builder;
        Device device;
        device.machineId = "a";
        addDevice(builder, device);
        (void)readAntivirus(*text, as, QStringLiteral("input"), builder);
        Fuzz::require(builder.build(0)->size() == 1);
    }
    return 0;
}
