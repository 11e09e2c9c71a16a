#pragma once

#include "core/scoring/profile.h"
#include "core/scoring/tuninglocks.h"

namespace Trustgauge {

//! A change of one weight with those that follow it.
struct LinkedMove
{
    Profile profile;
    bool stopped = false; //!< short of the value: the row is locked, or no unlocked row can take or give more
};

//! Sets a weight and keeps the attainable total of its pillar: the other groups of the pillar share the difference by
//! largest remainder, in proportion to their largest weights, and their smaller weights follow. The other rows of its
//! own group stay. Locked rows stay as they are; where the unlocked ones cannot follow, the weight stops as near as it
//! gets. Groups of zeros only grow when there is no other. A pillar of zeros has no total to keep.
//! \param value points; limited to what a weight may be
[[nodiscard]] LinkedMove moveWeight(const Profile &profile, Indicator indicator, int value, const TuningLocks &locks);

//! Moves a weight back to what it is in another profile, as moveWeight() does, but so that the other groups come nearer
//! to that profile, too, as long as they can: rows reset one by one end at that profile.
[[nodiscard]] LinkedMove resetWeight(const Profile &profile, Indicator indicator, const Profile &target,
                                     const TuningLocks &locks);

//! As rebalanced() without locks, but locked rows stay; if they leave no way to 100, the total comes as near as it gets.
[[nodiscard]] Profile rebalanced(const Profile &profile, Pillar pillar, const TuningLocks &locks);

} // namespace Trustgauge
