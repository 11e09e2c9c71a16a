#pragma once

#include "core/scoring/score.h"
#include "core/scoring/tuninglocks.h"

#include <array>
#include <map>
#include <utility>
#include <vector>

namespace Trustgauge {

//! The lowest score that a signature can get from any valid choice of the weights and pillars that are not locked, with
//! the thresholds and choices of a profile. Exact. Use from one thread at a time.
class LowestScore
{
public:
    LowestScore(const Profile &profile, const TuningLocks &locks);

    struct Found
    {
        Fraction exact;  //!< in points
        Profile profile; //!< valid, with that score
    };
    [[nodiscard]] Found of(const Signature &signature);

private:
    //! Weights of one group: what the signature's state adds to the sum of its pillar's points, and what they add to the
    //! sum that it is divided by.
    struct Choice
    {
        int64_t fired = 0, norm = 0;
        std::array<int, indicatorCount> weights{}; //!< those of the group
    };
    using Choices = std::vector<Choice>;
    struct PillarChoice
    {
        Choice sum;
        bool isThere = false; //!< false: all weights are locked at 0
    };
    [[nodiscard]] const Choices &choicesFor(Group group, int state);
    [[nodiscard]] Choices everyChoice(Group group, int state) const;
    [[nodiscard]] PillarChoice lowest(Pillar pillar, const Signature &signature);

    Profile m_profile;
    TuningLocks m_locks;
    std::map<std::pair<Group, int>, Choices> m_choices;
    std::map<std::pair<Pillar, std::vector<int>>, PillarChoice> m_lowest;
};

} // namespace Trustgauge
