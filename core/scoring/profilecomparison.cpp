#include "core/scoring/profilecomparison.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace Trustgauge {

namespace {

struct DeviceDifference
{
    bool isOfBand = false;
    int64_t change = 0; //!< of the exact score, in 1/10,000 points
    uint32_t row = 0;
};

std::vector<uint32_t> differingRows(const ScoreTable &left, const ScoreTable &right)
{
    std::vector<DeviceDifference> found;
    for (uint32_t row = 0; row < left.size(); ++row) {
        const Score &a = left.score(row);
        const Score &b = right.score(row);
        const size_t from = left.placeOf(a);
        const size_t to = right.placeOf(b);
        if (from == insufficientPlace && to == insufficientPlace)
            continue;
        const int64_t change = std::abs(right.scorer().exact(b).tenThousandths()
                                        - left.scorer().exact(a).tenThousandths());
        if (from != to || change != 0)
            found.push_back({from != to, change, row});
    }
    std::sort(found.begin(), found.end(), [](const DeviceDifference &a, const DeviceDifference &b) {
        return std::tuple(!a.isOfBand, -a.change, a.row) < std::tuple(!b.isOfBand, -b.change, b.row);
    });
    std::vector<uint32_t> rows;
    rows.reserve(found.size());
    for (const DeviceDifference &one : found)
        rows.push_back(one.row);
    return rows;
}

} // namespace

ProfileComparison compareProfiles(const Profile &left, const Profile &right, const FleetPtr &fleet,
                                  int completenessFloor, const SignatureIndexPtr &reuse)
{
    ProfileComparison out{profileHash(left), profileHash(right), profileDifferences(left, right), {}, {}, {}, {}};
    if (!fleet)
        return out;
    const SignatureIndexPtr leftIndex = indexFor(fleet, left, reuse);
    out.left = std::make_shared<const ScoreTable>(leftIndex, left, completenessFloor);
    out.right = std::make_shared<const ScoreTable>(indexFor(fleet, right, leftIndex), right, completenessFloor);
    out.outcome = tuningOutcome(*out.left, out.left->summary(), *out.right, 0);
    out.differing = differingRows(*out.left, *out.right);
    return out;
}

} // namespace Trustgauge
