#pragma once

#include "core/scoring/score.h"

#include <array>
#include <optional>
#include <vector>

namespace Trustgauge {

//! One group's way from its state to points.
struct GroupExplanation
{
    Group group = Group::Risk;
    bool unknown = false;
    std::optional<Indicator> fires; //!< whose condition holds, even at weight 0
    int weight = 0;                 //!< that counts: of the indicator, or the group's largest where unknown counts
    Fraction part{0, 1};            //!< of the weight: 1, but n/cap for criticalCves, 1/3 for `unknown` = third
    int64_t points = 0;             //!< numerator over the Scorer's denominator; the seven add up to Score::exact

    [[nodiscard]] bool counts() const { return points != 0; }
};

//! The chain of every group, in the model's order. Pure; any thread.
[[nodiscard]] std::array<GroupExplanation, groupCount> explain(const Scorer &scorer, const Signature &signature);

//! Whether Inactive health and a long inactivity are two views of one fact: the sensor has not reported for a week
//! (the service calls a device Inactive after 7 days of silence).
[[nodiscard]] bool sameCause(const Signature &signature, const SignatureRules &rules);

//! One state that would have to become better.
struct Remedy
{
    Group group = Group::Risk;
    Indicator from = Indicator::RiskLow;
    std::optional<Indicator> to; //!< nullopt: nothing fires any more
    int cves = 0;                //!< critical CVEs to be gone, for Group::Cves only
    int64_t points = 0;          //!< saved; numerator over the Scorer's denominator

    bool operator==(const Remedy &) const = default;
};

//! What would bring a device into the next lower band.
struct CheapestChange
{
    std::vector<Remedy> remedies; //!< in the model's order
    int score = 0;                //!< afterwards
    Band band = Band::Trustworthy;

    bool operator==(const CheapestChange &) const = default;
};

//! The cheapest way to a lower band: the fewest causes to remove (Inactive health and long inactivity count as one
//! when they are one), then the fewest steps (one level of risk or exposure, or one CVE less, is a step, and so is a
//! fault mended), then the least points. Unknown groups stay as they are. nullopt when the device is Trustworthy, or no change of what is known
//! reaches a lower band. Pure; any thread; at most a few thousand evaluations.
[[nodiscard]] std::optional<CheapestChange> cheapestChange(const Scorer &scorer, const Signature &signature);

} // namespace Trustgauge
