#pragma once

#include "core/scoring/profilediff.h"
#include "core/scoring/tuningoutcome.h"

#include <QList>

#include <vector>

namespace Trustgauge {

//! Two profiles side by side, on one fleet.
struct ProfileComparison
{
    QString leftHash, rightHash;
    QList<ProfileDifference> settings; //!< those that differ; `before` is the left value
    ScoreTablePtr left, right;
    TuningOutcome outcome; //!< from left (`before`) to right (`after`); without TuningOutcome::mostMoved
    //! Devices in another band, or in a band under one profile only; then those with another exact score (in 1/10,000
    //! points); either with the largest change first, then by machine id. Devices in no band under either are left out.
    std::vector<uint32_t> differing;

    //! So many of them, from the first, change band.
    [[nodiscard]] size_t bandChanges() const { return outcome.bandChanges(); }
};

//! Compares any two valid profiles. Scores each signature twice, and looks at each device once. Any thread; not for the
//! GUI thread.
//! \param fleet nullptr: only what needs no devices
//! \param completenessFloor see ScoreTable
//! \param reuse an index that may fit one of the profiles; see indexFor()
[[nodiscard]] ProfileComparison compareProfiles(const Profile &left, const Profile &right, const FleetPtr &fleet,
                                                int completenessFloor, const SignatureIndexPtr &reuse = {});

} // namespace Trustgauge
