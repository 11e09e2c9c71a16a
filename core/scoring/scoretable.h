#pragma once

#include "core/scoring/score.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Trustgauge {

//! The devices of a fleet grouped by signature ('classes'), so that a weight change is evaluated for each class only.
//! Depends on thresholds and the cycle's clock, not on weights. Immutable; any thread.
class SignatureIndex
{
public:
    //! Takes one pass over the fleet.
    SignatureIndex(FleetPtr fleet, const SignatureRules &rules);

    [[nodiscard]] const FleetPtr &fleet() const { return m_fleet; }
    [[nodiscard]] const SignatureRules &rules() const { return m_rules; }
    [[nodiscard]] size_t deviceCount() const { return m_classOf.size(); }
    [[nodiscard]] size_t classCount() const { return m_signatures.size(); }
    [[nodiscard]] uint32_t classOf(size_t row) const { return m_classOf[row]; }
    [[nodiscard]] const std::vector<uint32_t> &classes() const { return m_classOf; }
    [[nodiscard]] const Signature &signature(uint32_t klass) const { return m_signatures[klass]; }
    [[nodiscard]] const std::vector<Signature> &signatures() const { return m_signatures; }
    //! Number of devices of a class.
    [[nodiscard]] uint32_t count(uint32_t klass) const { return m_counts[klass]; }
    [[nodiscard]] std::span<const uint32_t> counts() const { return m_counts; }
    //! Their rows, ascending.
    [[nodiscard]] std::span<const uint32_t> rowsOf(uint32_t klass) const
    {
        return {m_rows.data() + m_starts[klass], count(klass)};
    }
    //! Number of devices for which the group is unknown.
    [[nodiscard]] size_t unknownCount(Group group) const { return m_unknown[indexOf(group)]; }

private:
    FleetPtr m_fleet;
    SignatureRules m_rules;
    std::vector<uint32_t> m_classOf;
    std::vector<Signature> m_signatures;
    std::vector<uint32_t> m_counts;
    std::vector<uint32_t> m_starts{0}; // start of each class in m_rows, then the end
    std::vector<uint32_t> m_rows;
    std::array<size_t, groupCount> m_unknown{};
};
using SignatureIndexPtr = std::shared_ptr<const SignatureIndex>;

//! Statistics of a fleet under one profile. Bands, mean, median and p95 cover devices with sufficient data only.
struct FleetSummary
{
    size_t devices = 0;
    std::array<size_t, bandCount> bands{};
    size_t insufficient = 0;             //!< devices below the completeness floor
    std::array<size_t, 101> histogram{}; //!< devices with sufficient data, by score
    // Exact scores in 1/10,000 points, each rounded half up once; nullopt when no device has sufficient data.
    std::optional<int64_t> mean, median, p95;
    std::array<size_t, groupCount> unknown{}; //!< devices with unknown group, of all devices

    bool operator==(const FleetSummary &) const = default;
};

//! The statistics of devices that are grouped by signature.
//! \param scores, counts score and number of devices of each signature; a number may be 0
//! \param completenessFloor data of devices below this percentage is insufficient
//! \return without FleetSummary::unknown
[[nodiscard]] FleetSummary summaryOf(const Scorer &scorer, std::span<const Score> scores,
                                     std::span<const uint32_t> counts, int completenessFloor);

//! The place of a device: the index of its band, or insufficientPlace.
inline constexpr size_t placeCount = bandCount + 1;
inline constexpr size_t insufficientPlace = bandCount;

//! Number of devices that move from one place (row) to another (column).
using MigrationMatrix = std::array<std::array<size_t, placeCount>, placeCount>;

//! The scores of a fleet under one profile, computed once for each signature class. Immutable; any thread.
class ScoreTable
{
public:
    //! \param completenessFloor data of devices below this percentage is insufficient
    ScoreTable(SignatureIndexPtr index, const Profile &profile, int completenessFloor);

    [[nodiscard]] const Fleet &fleet() const { return *m_index->fleet(); }
    [[nodiscard]] const SignatureIndexPtr &index() const { return m_index; }
    [[nodiscard]] const Scorer &scorer() const { return m_scorer; }
    [[nodiscard]] const Profile &profile() const { return m_scorer.profile(); }
    [[nodiscard]] int completenessFloor() const { return m_floor; }

    [[nodiscard]] size_t size() const { return m_index->deviceCount(); }
    [[nodiscard]] const Score &score(size_t row) const { return m_scores[m_index->classOf(row)]; }
    [[nodiscard]] const Signature &signature(size_t row) const { return m_index->signature(m_index->classOf(row)); }
    [[nodiscard]] bool sufficient(size_t row) const { return score(row).completeness >= m_floor; }
    //! Index of the band, or insufficientPlace.
    [[nodiscard]] size_t place(size_t row) const { return placeOf(score(row)); }
    [[nodiscard]] size_t placeOf(const Score &score) const
    {
        return score.completeness >= m_floor ? indexOf(score.band) : insufficientPlace;
    }
    [[nodiscard]] const std::vector<Score> &classScores() const { return m_scores; }

    [[nodiscard]] FleetSummary summary() const;
    //! The summary if all that is unknown were like this, with the same devices counted as sufficient.
    [[nodiscard]] FleetSummary summaryIf(UnknownAs unknown) const;

private:
    SignatureIndexPtr m_index;
    Scorer m_scorer;
    int m_floor;
    std::vector<Score> m_scores; // one for each class
};
using ScoreTablePtr = std::shared_ptr<const ScoreTable>;

//! An index for the profile's thresholds; returns `reuse` when it fits.
[[nodiscard]] SignatureIndexPtr indexFor(const FleetPtr &fleet, const Profile &profile,
                                         const SignatureIndexPtr &reuse = {});
//! The scores of a fleet under a profile. \param known scores under any profile, of any fleet, or nullptr: what fits of
//! these is not computed again
[[nodiscard]] ScoreTablePtr scoredUnder(const Profile &profile, const FleetPtr &fleet, int completenessFloor,
                                        const ScoreTablePtr &known = {});

//! The moves between two tables, which must be of the same fleet.
[[nodiscard]] MigrationMatrix migration(const ScoreTable &before, const ScoreTable &after);
//! Number of devices off the diagonal: those that change, lose or gain a band.
[[nodiscard]] size_t bandChanges(const MigrationMatrix &matrix);
//! Of these, the devices that lose their band because their data becomes insufficient, and those that gain one.
[[nodiscard]] size_t bandsLost(const MigrationMatrix &matrix);
[[nodiscard]] size_t bandsGained(const MigrationMatrix &matrix);
//! The `limit` rows whose integer score changes most, largest change first; equal ones in order of machine id.
[[nodiscard]] std::vector<uint32_t> mostMovedRows(const ScoreTable &before, const ScoreTable &after, size_t limit);

} // namespace Trustgauge
