#pragma once

#include "core/base/message.h"
#include "core/scoring/model.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

#include <tl/expected.hpp>

namespace Trustgauge {

enum class CveMode : uint8_t { Linear, Binary };
enum class NullCvss : uint8_t { Ignore, Severity };
enum class Normalisation : uint8_t { Attainable, Flat };
enum class UnknownAs : uint8_t { Clear, Third, Full };

//! A named set of weights, thresholds and options (`trustgauge/profile/1`). Defaults are Trustgauge's own; the limits
//! are in profilelimits.h.
struct Profile
{
    QString name = QStringLiteral("Trustgauge default");
    std::array<int, pillarCount> pillars{75, 25};               //!< percent, of a total of 100
    std::array<int, indicatorCount> weights = defaultWeights(); //!< points
    std::array<int, 4> inactiveDays{1, 4, 8, 15};               //!< rising edges in whole days
    int graceHours = 6;                                         //!< taken off the age of lastSeen
    int cvssTenths = 90;                                        //!< a CVE counts from CVSS 9.0
    int cveCap = 10;                                            //!< this many CVEs give the full points
    CveMode cveMode = CveMode::Linear;
    NullCvss nullCvss = NullCvss::Ignore;
    Normalisation normalisation = Normalisation::Attainable;
    UnknownAs unknown = UnknownAs::Clear;

    bool operator==(const Profile &) const = default;

    [[nodiscard]] static constexpr std::array<int, indicatorCount> defaultWeights()
    {
        std::array<int, indicatorCount> weights{};
        for (size_t i = 0; i < indicatorCount; ++i)
            weights[i] = indicatorInfos[i].defaultWeight;
        return weights;
    }
    [[nodiscard]] int weight(Indicator indicator) const { return weights[indexOf(indicator)]; }
    [[nodiscard]] int pillar(Pillar p) const { return pillars[indexOf(p)]; }
    //! The largest weight of the group.
    [[nodiscard]] int largestWeight(Group group) const;
    //! The sum over the pillar's groups of each group's largest weight.
    [[nodiscard]] int attainable(Pillar p) const;
    //! The sum of all of the pillar's weights.
    [[nodiscard]] int flatTotal(Pillar p) const;
};

//! Why a profile is rejected, or a remark about it.
struct ProfileRemark
{
    QString key;    //!< the setting it is about; empty: the whole file
    Message reason; //!< a clause to follow the key, or the name of what has it
    //! Key and clause, for a message about a file.
    [[nodiscard]] Message whole() const;
    bool operator==(const ProfileRemark &) const = default;
};
using ProfileRemarks = std::vector<ProfileRemark>;

//! Reads a profile file. Reports all errors, not only the first; unknown and duplicate keys are errors.
//! \param bytes UTF-8, with or without a BOM
[[nodiscard]] tl::expected<Profile, ProfileRemarks> parseProfile(const QByteArray &bytes);

//! The rules for every profile, from a file or from sliders; empty when it is valid.
[[nodiscard]] ProfileRemarks profileErrors(const Profile &profile);

//! Allowed but worth a remark: a pillar that is rescaled, weights that do not rise with severity or age.
[[nodiscard]] ProfileRemarks profileNotices(const Profile &profile);

//! The file's content, indented, keys in the documented order, with a final line feed.
[[nodiscard]] QByteArray profileToJson(const Profile &profile);

//! The profile without `name`, keys sorted at every level, no white space; the input of the hash.
[[nodiscard]] QByteArray canonicalProfile(const Profile &profile);

//! First 12 hex digits of SHA-256 over the canonical form.
[[nodiscard]] QString profileHash(const Profile &profile);

//! Scales the weights of a pillar so that its attainable total is 100, by largest remainder over the groups' largest
//! weights; smaller weights keep their share of their group's largest. A pillar of zeros is returned unchanged.
[[nodiscard]] Profile rebalanced(const Profile &profile, Pillar pillar);

} // namespace Trustgauge
