#include "core/defender/pagereaders.h"
#include "core/defender/savedtext.h"
#include "fuzz/fuzztext.h"

using namespace Trustgauge;

//! A file of any format, compressed or not, read as each of the three kinds.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qint64 largest = qint64{4} << 20;
    for (int kind = 0; kind < 3; ++kind) {
        QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
        Result<JsonText> text = savedTextOf(std::move(bytes), QStringLiteral("input"), largest);
        if (!text)
            return 0;
        (void)kindOfRow(text->view());
        (void)wrapperIn(text->view());
        FleetBuilder builder;
        const auto reader = kind == 0 ? readMachines : readAntivirus;
        const auto page = kind == 2 ? readVulnerabilities(*text, ReadAs::SavedFile, QStringLiteral("input"), builder)
                                    : reader(*text, ReadAs::SavedFile, QStringLiteral("input"), builder);
        Fuzz::require(!page || page->skippedRows == 0);
        Fuzz::require(kind == 0 || builder.machineCount() == 0);
    }
    return 0;
}
