#include "core/fleet/entraduplicates.h"

#include "core/base/text.h"

#include <string>
#include <unordered_map>
#include <utility>

namespace Trustgauge {

namespace {

using Rank = std::pair<bool, Ticks>;

Rank rankOf(const Fleet &fleet, size_t row)
{
    return {fleet.onboarding(row) == OnboardingState::Onboarded, fleet.lastSeen(row)};
}

} // namespace

std::string_view entraIdOf(const Fleet &fleet, size_t row)
{
    const std::string_view id = trimmed(fleet.entraDeviceId(row));
    return id.find_first_not_of("0-{}") == std::string_view::npos ? std::string_view() : id;
}

std::vector<bool> representedRows(const Fleet &fleet)
{
    std::vector<bool> out(fleet.size(), true);
    std::unordered_map<std::string, size_t> best;
    for (size_t row = 0; row < fleet.size(); ++row) { // in ascending order of the machine id
        const std::string_view id = entraIdOf(fleet, row);
        if (id.empty())
            continue;
        const auto [it, isNew] = best.try_emplace(toUpperAscii(id), row);
        if (isNew)
            continue;
        const bool better = rankOf(fleet, row) > rankOf(fleet, it->second);
        out[better ? it->second : row] = false;
        if (better)
            it->second = row;
    }
    return out;
}

std::optional<EntraDuplicates> entraDuplicatesOf(const Fleet &fleet, size_t row)
{
    const std::string wanted = toUpperAscii(entraIdOf(fleet, row));
    if (wanted.empty())
        return std::nullopt;
    std::vector<uint32_t> rows;
    for (size_t other = 0; other < fleet.size(); ++other) {
        const std::string_view id = entraIdOf(fleet, other);
        if (id.size() == wanted.size() && toUpperAscii(id) == wanted)
            rows.push_back(static_cast<uint32_t>(other));
    }
    if (rows.size() < 2)
        return std::nullopt;
    EntraDuplicates out;
    out.published = rows.front();
    for (const uint32_t other : rows) {
        if (rankOf(fleet, other) > rankOf(fleet, out.published))
            out.published = other;
    }
    const Rank winner = rankOf(fleet, out.published);
    std::optional<Rank> second;
    for (const uint32_t other : rows) {
        if (other == out.published)
            continue;
        out.others.push_back(other);
        second = std::max(second, std::optional(rankOf(fleet, other)));
    }
    out.why = second->first != winner.first     ? EntraDuplicates::Why::Onboarded
              : second->second != winner.second ? EntraDuplicates::Why::SeenLater
                                                : EntraDuplicates::Why::SmallerId;
    return out;
}

} // namespace Trustgauge
