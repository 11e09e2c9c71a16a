#pragma once

#include "core/scoring/signature.h"

#include <type_traits>
#include <vector>

namespace Trustgauge::TestSupport {

//! Every combination of states, with up to so many critical CVEs.
inline std::vector<Signature> allSignatures(int cveCap)
{
    std::vector<Signature> out;
    Signature s;
    const auto inEach = [](auto &state, const auto &action) {
        using State = std::decay_t<decltype(state)>;
        for (int value = 0; value <= static_cast<int>(State::Unknown); ++value) {
            state = static_cast<State>(value);
            action();
        }
    };
    const auto add = [&] {
        for (int cves = -1; cves <= cveCap; ++cves) {
            s.cves = static_cast<int16_t>(cves);
            out.push_back(s);
        }
    };
    const auto ofRisk = [&] { inEach(s.risk, add); };
    const auto ofExposure = [&] { inEach(s.exposure, ofRisk); };
    const auto ofAntivirus = [&] { inEach(s.antivirus, ofExposure); };
    const auto ofOnboarding = [&] { inEach(s.onboarding, ofAntivirus); };
    const auto ofHealth = [&] { inEach(s.health, ofOnboarding); };
    inEach(s.inactivity, ofHealth);
    return out;
}

} // namespace Trustgauge::TestSupport
