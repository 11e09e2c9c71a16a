#pragma once

#include "core/scoring/score.h"

#include <array>
#include <optional>
#include <vector>

namespace Trustgauge {

//! How one group's state turns into points.
struct GroupExplanation
{
    Group group = Group::Risk;
    bool unknown = false;
    std::optional<Indicator> fires; //!< its condition holds, even at weight 0
    int weight = 0;                 //!< the weight applied: of the indicator, or the largest when unknown counts
    Fraction part{0, 1};            //!< fraction of the weight: 1; n/cap for criticalCves; 1/3 for `unknown` = third
    int64_t points = 0;             //!< numerator over the Scorer's denominator; the seven sum up to Score::exact
};

//! The explanation of every group, in the model's order. Pure; any thread.
[[nodiscard]] std::array<GroupExplanation, groupCount> explain(const Scorer &scorer, const Signature &signature);

//! Whether Inactive health and a long inactivity have one cause: the sensor has not reported for a week. (The service
//! calls a device Inactive after 7 days without a report.)
[[nodiscard]] bool sameCause(const Signature &signature, const SignatureRules &rules);

//! One state that would have to improve.
struct Remedy
{
    Group group = Group::Risk;
    Indicator from = Indicator::RiskLow;
    std::optional<Indicator> to; //!< nullopt: nothing fires
    int cves = 0;                //!< number of critical CVEs to remove; for Group::Cves only
    int64_t points = 0;          //!< points saved; numerator over the Scorer's denominator

    bool operator==(const Remedy &) const = default;
};

//! The changes that would bring a device into the next lower band.
struct CheapestChange
{
    std::vector<Remedy> remedies; //!< in the model's order
    int score = 0;                //!< after the changes
    Band band = Band::Trustworthy;

    bool operator==(const CheapestChange &) const = default;
};

//! The cheapest way to a lower band: the fewest causes (see sameCause()), then the fewest steps, then the least points
//! saved. One level of risk or exposure, one CVE, or one fault is a step. Unknown groups stay unknown. nullopt when the
//! device is Trustworthy, or when no change of known groups reaches a lower band. Pure; any thread; up to a few
//! thousand evaluations.
[[nodiscard]] std::optional<CheapestChange> cheapestChange(const Scorer &scorer, const Signature &signature);

} // namespace Trustgauge
