#pragma once

#include "core/scoring/scorechange.h"
#include "core/scoring/scoretable.h"

#include <QString>

#include <optional>
#include <vector>

namespace Trustgauge {

//! One group's way from the raw value to points.
struct BreakdownPart
{
    Group group = Group::Risk;
    QString value;     //!< what the device sent, or what it was turned into
    QString indicator; //!< what fires; empty when nothing does
    int weight = 0;    //!< of the indicator
    QString level; //!< what the weight is multiplied by or stands for, where `value` does not say it: `4–7 days`, `0.4`
    bool unknown = false;
    int64_t hundredths = 0;                  //!< points in 1/100; all parts together are the breakdown's total
    int64_t startHundredths = 0;             //!< points of the parts before
    std::optional<int64_t> hundredthsBefore; //!< under the saved profile, while another is tuned

    bool operator==(const BreakdownPart &) const = default;
};

//! Why a device has its score.
struct Breakdown
{
    QString device, machineId, platform, deviceGroup, tags, lastSeen;
    int score = 0;
    Band band = Band::Trustworthy;
    bool sufficient = true;
    int completeness = 0, completenessFloor = 0;
    int64_t totalHundredths = 0;      //!< the exact score rounded half up to 1/100
    std::vector<BreakdownPart> parts; //!< the seven groups in the model's order
    QString cheapest;                 //!< what would bring it into the next lower band; empty when Trustworthy
    QString hint;                     //!< that two parts have one cause; empty when not
    QString underSaved;               //!< score and band under the saved profile, while another is tuned
    QString sinceBefore;              //!< what changed since the cycle before; empty when that is not known

    bool operator==(const Breakdown &) const = default;
};

[[nodiscard]] Breakdown breakdownOf(const ScoreTable &scores, size_t row);
//! The same device under the saved profile beside it.
void addBefore(Breakdown &breakdown, const ScoreTable &before, size_t row);
//! `+12.5: Device changed +10 · Time passed in silence +2.5`
[[nodiscard]] QString changeText(const DeviceChange &change);

} // namespace Trustgauge
