#pragma once

#include "core/scoring/goalseek.h"
#include "core/scoring/score.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace Trustgauge {

//! Tells of very many profiles whether they reach a goal. What does not depend on the weights is done once: classes of
//! signatures that score alike whatever the weights are one, and what a pillar adds is summed once for all classes that
//! have the same there. Keeps its memory between profiles. Use from one thread at a time.
class GoalTrial
{
public:
    static constexpr double reached = 1e-9; //!< up to this distance

    //! \param table with the thresholds and choices of the profiles to be tried; its scores are where the search begins
    GoalTrial(const ScoreTable &table, const Goal &goal);

    //! \param scorer of a valid profile
    [[nodiscard]] bool isReached(const Scorer &scorer);
    //! In points, how far the device that decides is above what the goal allows; 0 when it is reached, infinity when more
    //! devices lack sufficient data than at the beginning.
    [[nodiscard]] double distance(const Scorer &scorer);

private:
    //! Devices that score alike under all weights.
    struct Class
    {
        std::array<uint32_t, pillarCount> parts{}; //!< indexes into m_parts
        uint32_t lacking = 0;                      //!< index into m_lacking
        uint32_t count = 0;
    };
    using States = std::array<int, groupCount>;
    //! The states of a pillar's groups; those of the other pillar's are 0.
    struct Part
    {
        States states{};
        int64_t points = 0; //!< under the profile that is tried
    };
    using Places = std::array<std::map<States, uint32_t>, pillarCount>; //!< in m_parts
    //! The devices that lack the same groups.
    struct Lacking
    {
        unsigned groups = 0; //!< see Signature::unknownGroups()
        size_t all = 0, counted = 0;
        bool isSufficient = true; //!< under the profile that is tried
    };
    void gather(const SignatureIndex &index, std::span<const uint32_t> counts);
    void add(const Signature &signature, uint32_t count, uint32_t lacking, Places &places);
    void mergeAlike();
    void addPoints(const Scorer &scorer);
    //! Of all devices, and of those that the goal is about.
    [[nodiscard]] std::pair<size_t, size_t> sufficient(const Scorer &scorer);
    //! Prepares for a profile; false: it leaves more devices without sufficient data.
    [[nodiscard]] bool begins(const Scorer &scorer);
    [[nodiscard]] int64_t exact(const Class &one) const
    {
        return m_parts[0][one.parts[0]].points + m_parts[1][one.parts[1]].points;
    }
    [[nodiscard]] bool isAbove(const Class &one, int64_t exactScore) const
    {
        return 2 * exactScore >= m_least && m_lacking[one.lacking].isSufficient;
    }

    int m_top = 0; //!< highest score that does not count
    int m_floor = 0;
    double m_maxPercent = 0;
    std::array<std::vector<Part>, pillarCount> m_parts;
    std::vector<Lacking> m_lacking;
    std::vector<Class> m_classes;         //!< of which the goal counts devices
    std::pair<size_t, size_t> m_before{}; //!< sufficient at the beginning
    // Of the profile that is tried:
    int64_t m_least = 0; //!< twice the lowest exact score that counts
    size_t m_allowed = 0;
    std::vector<std::pair<int64_t, uint32_t>> m_above;
};

//! How many of the devices may be above a goal's limit.
[[nodiscard]] size_t allowedOf(size_t devices, double percent);

} // namespace Trustgauge
