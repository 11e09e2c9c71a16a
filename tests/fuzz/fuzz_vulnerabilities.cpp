#include "core/defender/pagereaders.h"
#include "core/scoring/signature.h"
#include "fuzz/fuzztext.h"
#include "support/adddevice.h"

using namespace Trustgauge;

//! Vulnerability answers in all forms, and the answer about one device.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (int form = 0; form < 3; ++form) {
        Result<JsonText> text = Fuzz::textOf(data, size);
        if (!text)
            return 0;
        FleetBuilder builder;
        Device device;
        device.machineId = "a";
        addDevice(builder, device);
        if (form == 2) {
            builder.beginVulnerabilities(true);
            (void)readVulnerabilitiesOf("a", *text, QStringLiteral("input"), builder);
        } else {
            (void)readVulnerabilities(*text, form == 0 ? ReadAs::SavedFile : ReadAs::PollPage, QStringLiteral("input"),
                                      builder);
        }
        const FleetPtr fleet = builder.build(0);
        Fuzz::require(fleet->size() == 1);
        SignatureRules all;
        all.cvssTenths = 70;
        const auto wide = criticalCves(*fleet, 0, all);
        const auto narrow = criticalCves(*fleet, 0, {});
        Fuzz::require(wide.has_value() == narrow.has_value() && wide.value_or(0) >= narrow.value_or(0));
    }
    return 0;
}
