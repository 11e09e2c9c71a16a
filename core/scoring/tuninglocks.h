#pragma once

#include "core/scoring/model.h"

#include <QStringList>

#include <array>

namespace Trustgauge {

//! The weights and pillars that stay as they are while others are moved, balanced or sought. Part of no profile: they
//! belong to the person who edits.
struct TuningLocks
{
    std::array<bool, pillarCount> pillars{}; //!< both total 100, so one that is locked holds the other, too
    std::array<bool, indicatorCount> weights{};

    bool operator==(const TuningLocks &) const = default;

    [[nodiscard]] bool has(Indicator indicator) const { return weights[indexOf(indicator)]; }
    [[nodiscard]] bool has(Pillar pillar) const { return pillars[indexOf(pillar)]; }
    [[nodiscard]] bool holdPillars() const { return pillars[0] || pillars[1]; }
    [[nodiscard]] bool isEmpty() const { return *this == TuningLocks{}; }

    //! The locked rows in the order of a profile file: `pillars.critical`, `weights.riskLow`.
    [[nodiscard]] QStringList keys() const;
    //! Ignores what is no key.
    [[nodiscard]] static TuningLocks fromKeys(const QStringList &keys);
};

} // namespace Trustgauge
