#pragma once

#include "core/scoring/scorechange.h"
#include "core/scoring/scoretable.h"

#include <QString>

#include <optional>
#include <vector>

namespace Trustgauge {

//! How one group's raw value becomes points.
struct BreakdownPart
{
    Group group = Group::Risk;
    QString value;     //!< the value from the device, or what it was converted to
    QString indicator; //!< the indicator that applies; empty when none does
    int weight = 0;    //!< of the indicator
    QString level;     //!< multiplier or level of the weight, if not in `value`: `4–7 days`, `0.4`
    bool unknown = false;
    int64_t hundredths = 0;      //!< points in 1/100; all parts together are the breakdown's total
    int64_t startHundredths = 0; //!< sum of the previous parts

    //! The same under the saved profile.
    struct Before
    {
        QString value, indicator, level;
        int weight = 0;
        bool unknown = false;
        int64_t hundredths = 0;

        bool operator==(const Before &) const = default;
    };
    std::optional<Before> before; //!< while another profile is tuned

    bool operator==(const BreakdownPart &) const = default;
};

//! A device's score under the saved profile, beside the one being tuned.
struct BreakdownBefore
{
    int score = 0;
    Band band = Band::Trustworthy;
    bool sufficient = true;
    int64_t totalHundredths = 0;

    bool operator==(const BreakdownBefore &) const = default;
};

//! The explanation of a device's score.
struct Breakdown
{
    QString device, machineId, platform, deviceGroup;
    int score = 0;
    Band band = Band::Trustworthy;
    bool sufficient = true;
    int completeness = 0, completenessFloor = 0;
    int64_t totalHundredths = 0;      //!< the exact score rounded half up to 1/100
    std::vector<BreakdownPart> parts; //!< the seven groups in the model's order
    QString cheapest;                 //!< the smallest change that reaches the next lower band; empty when Trustworthy
    QString hint;                     //!< says that two parts have the same cause; otherwise empty
    QString sinceBefore;              //!< what changed since the previous cycle; empty when not known
    std::optional<BreakdownBefore> before; //!< while another profile is tuned

    bool operator==(const Breakdown &) const = default;
};

[[nodiscard]] Breakdown breakdownOf(const ScoreTable &scores, size_t row);
//! Adds the points of the same device under the saved profile.
void addBefore(Breakdown &breakdown, const ScoreTable &before, size_t row);
//! `+12.5: Device changed +10 · Time passed in silence +2.5`
[[nodiscard]] QString changeText(const DeviceChange &change);

} // namespace Trustgauge
