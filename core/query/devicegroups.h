#pragma once

#include "core/scoring/signaturetrend.h"

#include <QString>

#include <vector>

namespace Trustgauge {

//! What the devices of a fleet can be grouped by.
enum class DeviceGrouping { DeviceGroup, Tag, OsPlatform, OnboardingStatus };
inline constexpr size_t deviceGroupingCount = 4;

//! The devices of a fleet by the values of one field. A device with several tags counts for each of them, so that the
//! numbers of tags may add up to more than the fleet.
struct DeviceGroups
{
    struct Value
    {
        QString text; //!< as received
        PlaceCounts places{};

        bool operator==(const Value &) const = default;
    };

    DeviceGrouping grouping = DeviceGrouping::DeviceGroup;
    std::vector<Value> values;  //!< most devices first, equal ones by text
    size_t otherValues = 0;     //!< number of further values
    PlaceCounts others{};       //!< devices that have a value, but none of `values`
    PlaceCounts withoutValue{}; //!< devices whose field is absent or blank

    bool operator==(const DeviceGroups &) const = default;
};

//! The number of devices in all places.
[[nodiscard]] uint64_t devicesIn(const PlaceCounts &places);

//! Groups compare exactly, onboarding states without regard to case and outer white space, as the filter language does.
//! Looks once at each device and then at each distinct text: a million devices take some tens of milliseconds, so not
//! on the GUI thread. Any thread.
//! \param limit most values to list; one more if it is the last
[[nodiscard]] DeviceGroups devicesBy(const ScoreTable &scores, DeviceGrouping grouping, size_t limit);

// Expressions of the filter language that find the devices counted, of the same fleet.

[[nodiscard]] QString filterOf(DeviceGrouping grouping, const QString &value);
[[nodiscard]] QString filterWithoutValue(DeviceGrouping grouping);
[[nodiscard]] QString filterOfOthers(const DeviceGroups &groups);

} // namespace Trustgauge
