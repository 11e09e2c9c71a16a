#include "core/scoring/score.h"

#include "core/scoring/profilelimits.h"

#include <algorithm>

namespace Trustgauge {

namespace {

//! Whether bandOf() agrees with bandTops at both ends of every band.
constexpr bool areBandsAsTheirTops()
{
    int low = 0;
    for (size_t i = 0; i < bandCount; ++i) {
        if (bandOf(low) != static_cast<Band>(i) || bandOf(bandTops[i]) != static_cast<Band>(i))
            return false;
        low = bandTops[i] + 1;
    }
    return low == 101;
}
static_assert(areBandsAsTheirTops());

//! Whether all numerators stay below 2^62 / 20,000, see Scorer::Scorer().
constexpr bool staysWhole()
{
    int64_t denominator = int64_t{3} * ProfileLimits::cveCap.high;
    for (size_t p = 0; p < pillarCount; ++p) {
        int64_t total = 0;
        for (size_t i = 0; i < indicatorCount; ++i)
            total += pillarOf(static_cast<Indicator>(i)) == static_cast<Pillar>(p) ? ProfileLimits::weight.high : 0;
        denominator *= total;
    }
    return denominator < (int64_t{1} << 62) / (ProfileLimits::pillar.high * int64_t{20'000});
}
static_assert(staysWhole());

//! bandOf() as a look-up, because the processor cannot foretell which band comes next.
constexpr std::array<Band, 101> bandByScore = [] {
    std::array<Band, 101> out{};
    for (int score = 0; score <= 100; ++score)
        out[static_cast<size_t>(score)] = bandOf(score);
    return out;
}();

} // namespace

std::string fixedFour(int64_t tenThousandths)
{
    std::string fraction = std::to_string(tenThousandths % 10'000);
    fraction.insert(0, 4 - fraction.size(), '0');
    return std::to_string(tenThousandths / 10'000) + '.' + fraction;
}

std::string shortFour(int64_t tenThousandths)
{
    std::string text = fixedFour(tenThousandths);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

Scorer::Scorer(const Profile &profile) : m_profile(profile)
{
    // In one pass, as a search for other weights makes very many of these.
    std::array<int, groupCount> largest{}; // weight of the group
    std::array<int, pillarCount> norm{};
    for (size_t i = 0; i < indicatorCount; ++i) {
        int &of = largest[indexOf(indicatorInfos[i].group)];
        of = std::max(of, profile.weights[i]);
        norm[indexOf(pillarOf(indicatorInfos[i].group))] += profile.weights[i];
    }
    if (profile.normalisation == Normalisation::Attainable) {
        norm.fill(0);
        for (size_t g = 0; g < groupCount; ++g)
            norm[indexOf(pillarOf(static_cast<Group>(g)))] += largest[g];
    }
    for (size_t p = 0; p < pillarCount; ++p)
        m_norm[p] = norm[p] > 0 ? norm[p] : 1; // a pillar of weight 0 may have no weights
    // points = pillar x weight x n/cap / norm, and an unknown group may count a third of its weight. The largest
    // denominator is 3 x 1000 x 800 x 800, so 100 points x 20,000 stay below 2^62 (staysWhole()).
    const int64_t scale = int64_t{3} * profile.cveCap;
    m_denominator = scale * m_norm[0] * m_norm[1];
    const auto numerator = [&](Group group, int weight) {
        return weight * scale * m_norm[1 - indexOf(pillarOf(group))];
    };
    for (size_t i = 0; i < indicatorCount; ++i)
        m_fired[i] = numerator(indicatorInfos[i].group, profile.weights[i]);
    for (size_t g = 0; g < groupCount; ++g) {
        m_full[g] = numerator(static_cast<Group>(g), largest[g]);
        m_unknown[g] = profile.unknown == UnknownAs::Full    ? m_full[g]
                       : profile.unknown == UnknownAs::Third ? m_full[g] / 3
                                                             : 0;
    }
    m_pointsPerNumerator = 1.0 / static_cast<double>(m_denominator);
    for (size_t g = 0; g < m_points.size(); ++g) {
        const auto group = static_cast<Group>(g);
        for (int state = 0; state <= Signature::unknownState(group); ++state)
            m_points[g][static_cast<size_t>(state)] = pillarOfGroup(g) * subScoreOf(group, state);
    }
    const int64_t pillar = pillarOfGroup(indexOf(Group::Cves));
    m_pointsOfUnknownCves = pillar * subScoreOf(Group::Cves, -1);
    m_pointsOfACve = profile.cveMode == CveMode::Linear ? pillar * subScoreOf(Group::Cves, 1) : 0;
    m_pointsOfAllCves = pillar * subScoreOf(Group::Cves, profile.cveCap);
}

//! Numerator of the sub-score, before the pillar's weight is applied.
int64_t Scorer::subScoreOf(Group group, int state) const
{
    if (Signature::isUnknown(group, state))
        return m_unknown[indexOf(group)];
    const auto indicator = Signature::fires(group, state);
    if (!indicator)
        return 0;
    const int64_t full = m_fired[indexOf(*indicator)];
    if (group != Group::Cves)
        return full;
    if (m_profile.cveMode == CveMode::Linear)
        return full / m_profile.cveCap * state; // exact, because the scale contains the cap
    return state < m_profile.cveCap ? 0 : full;
}

//! Rounds half up without a division: the estimate is off by at most one and corrected exactly. `inline`, because the
//! compiler does not inline functions that a shared library could replace.
inline int Scorer::roundedScore(int64_t exact) const
{
    const int estimate = static_cast<int>(static_cast<double>(exact) * m_pointsPerNumerator + 0.5);
    const int64_t beyond = 2 * exact - (2 * estimate - 1) * m_denominator;
    return estimate + static_cast<int>(beyond >= 2 * m_denominator) - static_cast<int>(beyond < 0);
}

int Scorer::completeness(unsigned unknownGroups) const
{
    int64_t known = 0;
    int64_t all = 0;
    for (size_t g = 0; g < groupCount; ++g) {
        const int64_t most = pillarOfGroup(g) * m_full[g];
        all += most;
        known += (unknownGroups >> g & 1U) != 0 ? 0 : most;
    }
    // All numerators have the same denominator, so it cancels out.
    return static_cast<int>((2 * 100 * known + all) / (2 * all));
}

inline Score Scorer::withExact(int64_t exact, int completeness) const
{
    const int score = roundedScore(exact);
    return {exact, score, completeness, bandByScore[static_cast<size_t>(score)]};
}

Score Scorer::score(const Signature &signature) const
{
    int64_t exact = pointsOfCves(signature.cves);
    for (size_t g = 0; g < m_points.size(); ++g)
        exact += m_points[g][static_cast<size_t>(signature.state(static_cast<Group>(g)))];
    return withExact(exact, completeness(signature.unknownGroups()));
}

std::vector<Score> Scorer::scores(const std::vector<Signature> &signatures) const
{
    // Three groups together have few states, so two table look-ups replace six.
    struct Part
    {
        int64_t points = 0;
        unsigned unknown = 0;
    };
    constexpr size_t states = largestState + 1;
    std::array<Part, states * states * states> first{};
    std::array<Part, states * states * states> second{};
    const auto fill = [this](auto &parts, size_t from) {
        const auto last = [](size_t g) { return static_cast<size_t>(Signature::unknownState(static_cast<Group>(g))); };
        for (size_t a = 0; a <= last(from); ++a) {
            for (size_t b = 0; b <= last(from + 1); ++b) {
                for (size_t c = 0; c <= last(from + 2); ++c) {
                    Part &part = parts[(a * states + b) * states + c];
                    part.points = m_points[from][a] + m_points[from + 1][b] + m_points[from + 2][c];
                    part.unknown = static_cast<unsigned>(a == last(from)) << from
                                   | static_cast<unsigned>(b == last(from + 1)) << (from + 1)
                                   | static_cast<unsigned>(c == last(from + 2)) << (from + 2);
                }
            }
        }
    };
    fill(first, 0);
    fill(second, 3);
    std::vector<int64_t> pointsByCves; // index 0 is 'unknown'
    for (int cves = -1; cves <= m_profile.cveCap; ++cves)
        pointsByCves.push_back(pointsOfCves(cves));
    std::array<int, 1U << groupCount> completenessOf{};
    for (unsigned unknown = 0; unknown < completenessOf.size(); ++unknown)
        completenessOf[unknown] = completeness(unknown);

    std::vector<Score> out(signatures.size());
    auto next = out.begin();
    for (const Signature &s : signatures) {
        const Part &a = first[(indexOf(s.risk) * states + indexOf(s.exposure)) * states + indexOf(s.antivirus)];
        const Part &b = second[(indexOf(s.onboarding) * states + indexOf(s.health)) * states + indexOf(s.inactivity)];
        const unsigned cves = static_cast<unsigned>(s.cves < 0) << indexOf(Group::Cves);
        *next++ = withExact(a.points + b.points + pointsByCves[static_cast<size_t>(s.cves + 1)],
                            completenessOf[a.unknown | b.unknown | cves]);
    }
    return out;
}

Contributions Scorer::contributions(const Signature &signature) const
{
    Contributions out;
    for (size_t g = 0; g < groupCount; ++g) {
        const auto group = static_cast<Group>(g);
        const int64_t numerator = subScoreOf(group, signature.state(group));
        out.sub[indexOf(pillarOf(group))] += numerator;
        out.points[g] = pillarOfGroup(g) * numerator;
    }
    return out;
}

std::vector<Indicator> Scorer::fired(const Signature &signature) const
{
    std::vector<Indicator> out;
    for (size_t g = 0; g < groupCount; ++g) {
        const auto indicator = signature.fires(static_cast<Group>(g));
        if (!indicator)
            continue;
        const bool belowCap = m_profile.cveMode == CveMode::Binary && signature.cves < m_profile.cveCap;
        if (*indicator == Indicator::CriticalCves && belowCap)
            continue;
        out.push_back(*indicator);
    }
    return out;
}

std::vector<Group> Scorer::unknownGroups(const Signature &signature)
{
    std::vector<Group> out;
    for (size_t g = 0; g < groupCount; ++g) {
        if (signature.isUnknown(static_cast<Group>(g)))
            out.push_back(static_cast<Group>(g));
    }
    return out;
}

} // namespace Trustgauge
