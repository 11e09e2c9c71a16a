#include "core/scoring/score.h"
#include "fuzz/fuzztext.h"
#include "support/signatures.h"

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
    static const std::vector<Signature> signatures = TestSupport::allSignatures(1);
    for (size_t i = 0; i < signatures.size(); i += 97) {
        const Score score = scorer.score(signatures[i]);
        Fuzz::require(score.score >= 0 && score.score <= 100);
    }
    return 0;
}
