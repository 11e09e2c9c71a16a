#include "core/store/devicestate.h"

#include "core/store/contentsum.h"

#include <string>

namespace Trustgauge {

namespace {

// These texts are different for each device.
constexpr size_t nameColumn = 0, entraColumn = StateTexts().size() - 1;

//! A text's part of a digest.
uint64_t sumOf(std::string_view text, size_t column)
{
    return contentSum(text, column + 1);
}

uint64_t sumOf(std::span<const CveCounts::Entry> cves, int64_t knowledge)
{
    uint64_t sum = contentSum({}, static_cast<uint64_t>(knowledge) + StateTexts().size() + 1);
    for (const CveCounts::Entry &entry : cves)
        sum = std::rotl((sum ^ (uint64_t{entry.tenths} << 16 | entry.count)) * 0xC2B2AE3D27D4EB4FULL, 31)
              * 0x9E3779B97F4A7C15ULL;
    return sum;
}

} // namespace

StateTexts stateTexts(const Fleet &fleet, size_t row)
{
    return {fleet.deviceName(row),   fleet.riskScore(row),        fleet.exposureLevel(row), fleet.onboardingStatus(row),
            fleet.healthStatus(row), fleet.defenderAvStatus(row), fleet.avMode(row),        fleet.osPlatform(row),
            fleet.osVersion(row),    fleet.deviceGroup(row),      fleet.tags(row),          fleet.entraDeviceId(row)};
}

int64_t stateHash(const HashedState &state)
{
    StateHash hash;
    for (const std::string_view text : state.texts)
        hash.add(text);
    hash.add(state.cves);
    hash.add(std::to_string(state.knowledge));
    return hash.value();
}

std::array<int64_t, statesAtOnce> stateHashes(const std::array<HashedState, statesAtOnce> &states)
{
    StateHash a, b, c, d;
    for (size_t i = 0; i < states[0].texts.size(); ++i)
        StateHash::add(a, states[0].texts[i], b, states[1].texts[i], c, states[2].texts[i], d, states[3].texts[i]);
    StateHash::add(a, states[0].cves, b, states[1].cves, c, states[2].cves, d, states[3].cves);
    a.add(std::to_string(states[0].knowledge));
    b.add(std::to_string(states[1].knowledge));
    c.add(std::to_string(states[2].knowledge));
    d.add(std::to_string(states[3].knowledge));
    return {a.value(), b.value(), c.value(), d.value()};
}

uint64_t stateDigest(const StateTexts &texts, std::span<const CveCounts::Entry> cves, int64_t knowledge)
{
    uint64_t digest = sumOf(cves, knowledge);
    for (size_t column = 0; column < texts.size(); ++column)
        digest += sumOf(texts[column], column);
    return digest;
}

uint64_t FleetDigests::of(size_t row, const StateTexts &texts)
{
    uint64_t digest = sumOf(m_fleet.cves(row), static_cast<int64_t>(m_fleet.cveKnowledge(row)))
                      + sumOf(texts[nameColumn], nameColumn) + sumOf(texts[entraColumn], entraColumn);
    for (size_t column = nameColumn + 1; column < entraColumn; ++column) {
        const char *text = texts[column].data();
        // Texts are at least 32 bytes apart, the size of a std::string.
        Summed &summed = m_memo[column * memoSize + (reinterpret_cast<uintptr_t>(text) / sizeof(std::string)) % memoSize];
        if (summed.text != text)
            summed = {text, sumOf(texts[column], column)};
        digest += summed.sum;
    }
    return digest;
}

} // namespace Trustgauge
