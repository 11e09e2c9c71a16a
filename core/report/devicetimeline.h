#pragma once

#include "core/report/history.h"

#include <optional>
#include <vector>

namespace Trustgauge {

//! How a device stood in a cycle.
struct DeviceStanding
{
    int score = 0;
    int64_t exactTenThousandths = 0;  //!< the exact score in 1/10,000 points, rounded half up
    size_t place = insufficientPlace; //!< index of the band, or insufficientPlace
    int completeness = 0;             //!< percent

    bool operator==(const DeviceStanding &) const = default;
};

//! From a cycle on, up to the next step.
struct TimelineStep
{
    Ticks from = noTime;
    std::optional<DeviceStanding> standing; //!< nullopt: the device is not in the cycles
    //! In a partial cycle that lacks something about the device: its exact score if all that is unknown were at its
    //! worst, in 1/10,000 points. The score is somewhere between both. nullopt: the cycle is complete, or lacks nothing
    //! that counts.
    std::optional<int64_t> worstTenThousandths;
};

//! Why a device's score is another than before, or what else is worth a line.
struct TimelineLine
{
    enum class Subject : uint8_t {
        Group,    //!< the state of one group
        Profile,  //!< the cycle was scored with another profile
        Floor,    //!< only the completeness floor moved the device
        Left,     //!< the device is in the cycles no more
        CameBack, //!< it is in them again; other lines compare with when it was last there
    };
    //! The state of the group under the earlier profile, see Signature::state().
    struct State
    {
        int state = 0;
        std::optional<int64_t> figure; //!< days of silence, or distinct CVEs that count, not capped; nullopt: unknown

        bool operator==(const State &) const = default;
    };
    Subject subject = Subject::Group;
    Group group = Group::Risk; //!< this and the states: for Subject::Group
    State before, after;
    int64_t tenThousandths = 0; //!< points; the lines of a change are the change of the exact score
    bool moves = false;         //!< the main one of those that brought the device to another place

    bool operator==(const TimelineLine &) const = default;
};

//! A cycle at which something changed.
struct TimelineChange
{
    QString cycleId;
    Ticks asOf = noTime;
    DeviceStanding before, after; //!< after Left: the same
    ProfilePtr earlier, later;    //!< the profiles of both
    std::vector<TimelineLine> lines;
};

//! A time in which Defender had not heard of the device for longer than the first inactive day allows.
struct Silence
{
    Ticks from = noTime, to = noTime; //!< when it was last seen; when it was seen again, or the last cycle
    bool isOver = false;
};

//! One device's score over its cycles, and what moved it. All times are clocks of cycles, except those of silences.
struct DeviceTimeline
{
    size_t cycles = 0;                    //!< from the first one with the device
    Ticks since = noTime, until = noTime; //!< the first and the last of these; noTime: there is none
    std::vector<TimelineStep> steps;      //!< oldest first
    //! Oldest first. The lines of all add up from the exact score of the first step to that of the last standing.
    std::vector<TimelineChange> changes;
    std::vector<Silence> silences; //!< oldest first
    DeviceAlerts alerts;           //!< as far as known, of all times, oldest first

    //! Whether the alert was raised since the first cycle, so that it has a place here.
    [[nodiscard]] bool has(const DeviceAlert &alert) const { return alert.created != noTime && alert.created >= since; }
};

//! How often the band changed from one cycle that has the device to the next; to lose or gain it counts, too.
[[nodiscard]] size_t placeChanges(const DeviceTimeline &timeline);

//! Pure; takes a scoring for each cycle, so not for the GUI thread.
[[nodiscard]] DeviceTimeline deviceTimeline(const DevicePast &past, const HistoryQuestion &question);

} // namespace Trustgauge
