#include "core/store/devicestate.h"

#include "core/store/contentsum.h"

#include <charconv>

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

int64_t stateHash(const StateTexts &texts, std::string_view cves, int64_t knowledge)
{
    StateHash hash;
    for (const std::string_view text : texts)
        hash.add(text);
    hash.add(cves);
    std::array<char, 24> number{};
    hash.add({number.data(), std::to_chars(number.data(), number.data() + number.size(), knowledge).ptr});
    return hash.value();
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
