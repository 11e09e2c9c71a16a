#include "core/defender/pagereaders.h"
#include "core/scoring/scoretable.h"
#include "fuzz/fuzztext.h"

using namespace Trustgauge;

//! Machine pages, as a saved file and as a poll; the result is scored.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const ReadAs as : {ReadAs::SavedFile, ReadAs::PollPage}) {
        Result<JsonText> text = Fuzz::textOf(data, size);
        if (!text)
            return 0;
        FleetBuilder builder;
        const auto page = readMachines(*text, as, QStringLiteral("input"), builder);
        const FleetPtr fleet = builder.build(0);
        if (!page)
            continue;
        Fuzz::require(fleet->size() <= page->rows);
        const ScoreTable table(indexFor(fleet, Profile()), Profile(), 50);
        for (size_t row = 0; row < table.size(); ++row)
            Fuzz::require(table.score(row).score >= 0 && table.score(row).score <= 100);
    }
    return 0;
}
