#include "core/query/devicesearch.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace Trustgauge {

namespace {

constexpr size_t searchRanks = 3;

//! 0: the whole text, 1: its beginning, 2: elsewhere, searchRanks: not at all.
size_t searchRank(const QString &wanted, const std::string &wantedBytes, std::string_view text)
{
    if (text.size() < wantedBytes.size())
        return searchRanks; // folding case may change the length, but not of what people type here
    const QString given = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const qsizetype at = given.indexOf(wanted, 0, Qt::CaseInsensitive);
    if (at < 0)
        return searchRanks;
    return at > 0 ? 2 : given.size() == wanted.size() ? 0 : 1;
}

} // namespace

std::vector<size_t> searchDevices(const Fleet &fleet, const QString &text, size_t most)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || most == 0)
        return {};
    const std::string bytes = wanted.toStdString();
    std::array<std::vector<size_t>, searchRanks> found;
    for (size_t row = 0; row < fleet.size() && found[0].size() < most; ++row) {
        size_t rank = searchRank(wanted, bytes, fleet.deviceName(row));
        if (rank > 0)
            rank = std::min(rank, searchRank(wanted, bytes, fleet.machineId(row).view()));
        if (rank > 0)
            rank = std::min(rank, searchRank(wanted, bytes, fleet.entraDeviceId(row)));
        if (rank < searchRanks && found[rank].size() < most)
            found[rank].push_back(row);
    }
    std::vector<size_t> out;
    for (const std::vector<size_t> &rows : found) {
        for (const size_t row : rows) {
            if (out.size() < most)
                out.push_back(row);
        }
    }
    return out;
}

} // namespace Trustgauge
