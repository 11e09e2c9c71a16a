#include "core/scoring/placemove.h"

namespace Trustgauge {

std::vector<uint32_t> rowsOf(const PlaceMove &move, const ScoreTable &before, const ScoreTable &after)
{
    std::vector<uint32_t> rows;
    for (uint32_t row = 0; row < before.size(); ++row) {
        if (move.contains(before, after, row))
            rows.push_back(row);
    }
    return rows;
}

} // namespace Trustgauge
