#include "core/scoring/score.h"
#include "fuzz/fuzztext.h"

using namespace Trustgauge;

//! An accepted profile is unchanged after writing and reading, and its scores are in range.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto profile = parseProfile(bytes);
    if (!profile) {
        Fuzz::require(!profile.error().empty());
        return 0;
    }
    Fuzz::require(profileErrors(*profile).empty());
    const auto again = parseProfile(profileToJson(*profile));
    Fuzz::require(again && *again == *profile && profileHash(*again) == profileHash(*profile));
    const Scorer scorer(*profile);
    for (uint32_t code = 0; code < Signature::codeCount(1); code += 97) {
        const Score score = scorer.score(Signature::fromCode(code));
        Fuzz::require(score.score >= 0 && score.score <= 100);
    }
    return 0;
}
