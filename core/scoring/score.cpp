#include "core/scoring/score.h"

namespace Trustgauge {

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
    for (size_t p = 0; p < pillarCount; ++p) {
        const auto pillar = static_cast<Pillar>(p);
        const int norm = profile.normalisation == Normalisation::Flat ? profile.flatTotal(pillar)
                                                                      : profile.attainable(pillar);
        m_norm[p] = norm > 0 ? norm : 1; // a pillar of weight 0 may have no weights at all
    }
    // points = pillar x weight x n/cap / norm, and an unknown group may fire with a third of its weight. The largest
    // denominator is 3 x 1000 x 800 x 800, so 100 points x 20,000 stay below 2^62.
    const int64_t scale = int64_t{3} * profile.cveCap;
    m_denominator = scale * m_norm[0] * m_norm[1];
    const auto numerator = [&](Group group, int weight) {
        return weight * scale * m_norm[1 - indexOf(pillarOf(group))];
    };
    for (size_t i = 0; i < indicatorCount; ++i)
        m_fired[i] = numerator(indicatorInfos[i].group, profile.weights[i]);
    for (size_t g = 0; g < groupCount; ++g) {
        m_full[g] = numerator(static_cast<Group>(g), profile.largestWeight(static_cast<Group>(g)));
        m_unknown[g] = profile.unknown == UnknownAs::Full    ? m_full[g]
                       : profile.unknown == UnknownAs::Third ? m_full[g] / 3
                                                             : 0;
    }
}

Score Scorer::score(const Signature &signature) const
{
    Score out;
    int64_t known = 0;
    int64_t all = 0;
    for (size_t g = 0; g < groupCount; ++g) {
        const auto group = static_cast<Group>(g);
        const size_t p = indexOf(pillarOf(group));
        const int64_t pillar = m_profile.pillars[p];
        int64_t fired = 0;
        all += pillar * m_full[g];
        if (signature.isUnknown(group)) {
            fired = m_unknown[g];
        } else {
            known += pillar * m_full[g];
            if (const auto indicator = signature.fires(group)) {
                fired = m_fired[indexOf(*indicator)];
                if (group == Group::Cves && m_profile.cveMode == CveMode::Linear)
                    fired = fired / m_profile.cveCap * signature.cves; // the scale holds the cap: exact
                else if (group == Group::Cves && signature.cves < m_profile.cveCap)
                    fired = 0;
            }
        }
        out.sub[p] += fired;
        out.points[g] = pillar * fired;
        out.exact += out.points[g];
    }
    out.score = static_cast<int>(exact(out).rounded());
    out.band = bandOf(out.score);
    // All numerators share one denominator, so it cancels.
    out.completeness = static_cast<int>((2 * 100 * known + all) / (2 * all));
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

Fraction Scorer::attainablePoints(Group group) const
{
    return {m_profile.pillar(pillarOf(group)) * m_full[indexOf(group)], m_denominator};
}

} // namespace Trustgauge
