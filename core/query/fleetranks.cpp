#include "core/query/fleetranks.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <string>
#include <unordered_map>

namespace Trustgauge {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

int compareWithoutCase(std::string_view a, std::string_view b)
{
    const size_t n = std::min(a.size(), b.size());
    for (size_t i = 0; i < n; ++i) {
        const auto x = static_cast<unsigned char>(lowered(a[i]));
        const auto y = static_cast<unsigned char>(lowered(b[i]));
        if (x != y)
            return x < y ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

//! Gives rows with equal text equal ranks; empty texts come last whatever the language of the rest.
template<class TextOf>
std::vector<uint32_t> ranksOf(size_t rows, const TextOf &textOf)
{
    // Texts of a dictionary column are few and share their address, so most rows cost one look-up.
    std::unordered_map<const char *, uint32_t> numberOf;
    std::vector<uint32_t> textNumber(rows);
    std::vector<std::string_view> texts;
    for (size_t row = 0; row < rows; ++row) {
        const std::string_view text = textOf(row);
        const auto [it, isNew] = numberOf.try_emplace(text.data(), static_cast<uint32_t>(texts.size()));
        if (!isNew && texts[it->second].size() != text.size())
            it->second = static_cast<uint32_t>(texts.size()); // empty texts of a block share the next one's address
        if (it->second == texts.size())
            texts.push_back(text);
        textNumber[row] = it->second;
    }
    std::vector<uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
        if (texts[a].empty() != texts[b].empty())
            return texts[b].empty();
        return compareWithoutCase(texts[a], texts[b]) < 0;
    });
    std::vector<uint32_t> rankOf(texts.size());
    uint32_t rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && compareWithoutCase(texts[order[i]], texts[order[i - 1]]) != 0)
            ++rank;
        rankOf[order[i]] = rank;
    }
    for (uint32_t &number : textNumber)
        number = rankOf[number];
    return textNumber;
}

} // namespace

const std::vector<uint32_t> &FleetRanks::of(FleetColumn column) const
{
    const auto i = static_cast<size_t>(column);
    std::call_once(m_once[i], [&] {
        const Fleet &fleet = *m_fleet;
        switch (column) {
        case FleetColumn::Device: {
            std::deque<std::string> ids; // in place of missing names
            m_ranks[i] = ranksOf(fleet.size(), [&](size_t row) -> std::string_view {
                const std::string_view name = fleet.deviceName(row);
                return name.empty() ? ids.emplace_back(fleet.machineId(row)) : name;
            });
            break;
        }
        case FleetColumn::Os: {
            const std::vector<uint32_t> platform = ranksOf(fleet.size(),
                                                           [&](size_t row) { return fleet.osPlatform(row); });
            const std::vector<uint32_t> version = ranksOf(fleet.size(),
                                                          [&](size_t row) { return fleet.osVersion(row); });
            std::vector<uint32_t> ranks(fleet.size());
            const uint32_t versions = version.empty() ? 1 : *std::max_element(version.begin(), version.end()) + 1;
            for (size_t row = 0; row < ranks.size(); ++row)
                ranks[row] = platform[row] * versions + version[row];
            m_ranks[i] = std::move(ranks);
            break;
        }
        case FleetColumn::Group:
            m_ranks[i] = ranksOf(fleet.size(), [&](size_t row) { return fleet.deviceGroup(row); });
            break;
        case FleetColumn::Tags:
            m_ranks[i] = ranksOf(fleet.size(), [&](size_t row) { return fleet.tags(row); });
            break;
        default:
            m_ranks[i].assign(fleet.size(), 0);
            break;
        }
    });
    return m_ranks[i];
}

} // namespace Trustgauge
