#pragma once

#include "core/scoring/signature.h"

#include <array>
#include <string>
#include <vector>

namespace Trustgauge {

//! An exact fraction, not negative. Numerators of the model are below 2^62 / 20,000, so nothing overflows.
struct Fraction
{
    int64_t numerator = 0;
    int64_t denominator = 1;

    [[nodiscard]] double toDouble() const { return static_cast<double>(numerator) / static_cast<double>(denominator); }
    //! Rounded half up to 1/10,000.
    [[nodiscard]] int64_t tenThousandths() const { return (2 * numerator * 10'000 + denominator) / (2 * denominator); }
};

//! `41.2500`: always four decimals.
[[nodiscard]] std::string fixedFour(int64_t tenThousandths);
//! `41.25`: at most four decimals, no trailing zeros.
[[nodiscard]] std::string shortFour(int64_t tenThousandths);

//! The score of one signature. Kept small: a fleet has tens of thousands, recomputed at every tick of a slider.
struct Score
{
    int64_t exact = 0;    //!< numerator of the exact score in points, over the Scorer's denominator
    int score = 0;        //!< 0..100: the exact score, rounded half up once
    int completeness = 0; //!< percent, rounded half up
    Band band = Band::Trustworthy;

    bool operator==(const Score &) const = default;
};

//! What a score is made of. All numerators are over the Scorer's denominator.
struct Contributions
{
    std::array<int64_t, groupCount> points{}; //!< sum up to Score::exact
    std::array<int64_t, pillarCount> sub{};   //!< sub-scores

    bool operator==(const Contributions &) const = default;
};

//! A profile prepared for scoring: all weights are integers over one common denominator, so no score is computed in
//! floating point. Cheap to make; immutable; any thread.
class Scorer
{
public:
    //! \param profile must pass profileErrors()
    explicit Scorer(const Profile &profile);

    [[nodiscard]] Score score(const Signature &signature) const;
    //! The scores of many signatures, faster than one by one. Their CVE counts must be capped at the profile's cap.
    [[nodiscard]] std::vector<Score> scores(const std::vector<Signature> &signatures) const;
    [[nodiscard]] Contributions contributions(const Signature &signature) const;
    //! What a group adds to `exact` in a state, see Signature::state().
    [[nodiscard]] int64_t points(Group group, int state) const
    {
        return group == Group::Cves ? pointsOfCves(state) : m_points[indexOf(group)][static_cast<size_t>(state)];
    }
    //! Percent, rounded half up. \param unknownGroups see Signature::unknownGroups()
    [[nodiscard]] int completeness(unsigned unknownGroups) const;
    //! The denominator of all numerators (`exact`, `points`, `sub`).
    [[nodiscard]] int64_t denominator() const { return m_denominator; }
    [[nodiscard]] Fraction exact(const Score &s) const { return {s.exact, m_denominator}; }
    [[nodiscard]] Fraction contribution(const Contributions &c, Group group) const
    {
        return {c.points[indexOf(group)], m_denominator};
    }
    //! Sum of fired(g) / norm over the pillar's groups, in [0,1]; independent of the pillar's weight.
    [[nodiscard]] Fraction subScore(const Contributions &c, Pillar pillar) const
    {
        return {c.sub[indexOf(pillar)], m_denominator};
    }
    //! Indicators whose condition holds with a fraction above 0, even at weight 0, in the model's order.
    [[nodiscard]] std::vector<Indicator> fired(const Signature &signature) const;
    //! Groups without data, in the model's order.
    [[nodiscard]] static std::vector<Group> unknownGroups(const Signature &signature);
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] SignatureRules rules() const { return SignatureRules::of(m_profile); }

private:
    [[nodiscard]] int64_t pillarOfGroup(size_t group) const
    {
        return m_profile.pillars[indexOf(pillarOf(static_cast<Group>(group)))];
    }
    [[nodiscard]] int64_t subScoreOf(Group group, int state) const;
    [[nodiscard]] int64_t pointsOfCves(int cves) const
    {
        return cves < 0 ? m_pointsOfUnknownCves : cves < m_profile.cveCap ? m_pointsOfACve * cves : m_pointsOfAllCves;
    }
    [[nodiscard]] Score withExact(int64_t exact, int completeness) const;
    [[nodiscard]] int roundedScore(int64_t exact) const;

    static constexpr size_t largestState = indexOf(InactivityState::Unknown); //!< of all groups except the CVEs

    Profile m_profile;
    int64_t m_denominator = 1;
    double m_pointsPerNumerator = 1;
    std::array<int64_t, pillarCount> m_norm{}; //!< at least 1
    // Numerators of sub-scores, before the pillar's weight is applied:
    std::array<int64_t, groupCount> m_full{};      //!< the group's largest weight
    std::array<int64_t, groupCount> m_unknown{};   //!< contribution of an unknown group
    std::array<int64_t, indicatorCount> m_fired{}; //!< of an indicator that fires in full
    // Numerators of points:
    std::array<std::array<int64_t, largestState + 1>, groupCount - 1> m_points{}; //!< of each state
    int64_t m_pointsOfUnknownCves = 0, m_pointsOfACve = 0, m_pointsOfAllCves = 0; //!< the second: of each CVE
};

} // namespace Trustgauge
