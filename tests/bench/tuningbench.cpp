#include "bench/bench.h"

#include "core/scoring/tuningoutcome.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Trustgauge::Bench {

namespace {

//! The floor of a tick: for each signature one look-up for each group, the sum, and a count in the histogram and in the
//! matrix. Inexact, without statistics, and ignores missing data.
class BareTick
{
public:
    explicit BareTick(const ScoreTable &before) : m_index(*before.index())
    {
        for (size_t group = 0; group < groupCount; ++group)
            m_points[group].assign(group == indexOf(Group::Cves) ? 1002 : 8, 0);
        for (uint32_t klass = 0; klass < m_index.classCount(); ++klass) {
            m_placeBefore.push_back(static_cast<uint8_t>(before.placeOf(before.classScores()[klass])));
            const Signature &signature = m_index.signature(klass);
            const Contributions parts = before.scorer().contributions(signature);
            for (size_t g = 0; g < groupCount; ++g) {
                const double points = before.scorer().contribution(parts, static_cast<Group>(g)).toDouble();
                m_points[g][static_cast<size_t>(signature.state(static_cast<Group>(g)) + 1)] = static_cast<uint32_t>(
                    std::lround(points * unitsAPoint));
            }
        }
        for (size_t units = 0; units < m_scoreOf.size(); ++units)
            m_scoreOf[units] = static_cast<uint8_t>(std::min<size_t>((units + unitsAPoint / 2) / unitsAPoint, 100));
    }

    [[nodiscard]] size_t run() const
    {
        std::array<size_t, 101> histogram{};
        std::array<std::array<size_t, bandCount>, placeCount> matrix{};
        for (uint32_t klass = 0; klass < m_index.classCount(); ++klass) {
            const Signature &s = m_index.signature(klass);
            const uint32_t units = m_points[0][indexOf(s.risk) + 1] + m_points[1][indexOf(s.exposure) + 1]
                                   + m_points[2][indexOf(s.antivirus) + 1] + m_points[3][indexOf(s.onboarding) + 1]
                                   + m_points[4][indexOf(s.health) + 1] + m_points[5][indexOf(s.inactivity) + 1]
                                   + m_points[6][static_cast<size_t>(s.cves + 1)];
            const uint8_t score = m_scoreOf[units];
            histogram[score] += m_index.count(klass);
            matrix[m_placeBefore[klass]][indexOf(bandOf(score))] += m_index.count(klass);
        }
        return histogram[0] + matrix[0][0];
    }

private:
    static constexpr size_t unitsAPoint = 100;

    const SignatureIndex &m_index;
    std::array<std::vector<uint32_t>, groupCount> m_points; // indexed by state + 1
    std::array<uint8_t, 101 * unitsAPoint> m_scoreOf{};
    std::vector<uint8_t> m_placeBefore;
};

} // namespace

std::vector<Figure> tuningFigures(const FleetPtr &fleet)
{
    const Profile saved;
    const SignatureIndexPtr index = indexFor(fleet, saved);
    const ScoreTable before(index, saved, 50);
    const FleetSummary summary = before.summary();
    const BareTick bare(before);
    Profile edited = saved;
    int weight = 0;
    volatile size_t sink = 0;
    const Measured tick = timedInTurn( // the same work as in TuningSession
        [&] {
        edited.weights[indexOf(Indicator::RiskHigh)] = 40 + ++weight % 60;
        const ScoreTable after(index, edited, 50);
        const TuningOutcome outcome = tuningOutcome(before, summary, after, 50);
        sink = sink + outcome.after.bands[0] + outcome.migration[0][0] + outcome.mostMoved.size();
        },
        [&] { sink = sink + bare.run(); }, 101);
    return {{"one tick of a weight at 1,000,000 devices", "ms", tick, 2.0, 1.0}};
}

std::vector<Figure> memoryFigures(const FleetPtr &fleet)
{
    const double bytes = static_cast<double>(fleet->allocatedBytes()) / static_cast<double>(fleet->size());
    return {{"memory of a 1,000,000-device fleet, a device", "B", {bytes, {}, {}}, {}, 120}};
}

} // namespace Trustgauge::Bench
