#pragma once

#include "core/base/timestamp.h"
#include "core/scoring/model.h"

#include <QString>

#include <optional>

namespace Trustgauge {

class FleetSession;
class PollScheduler;

//! What the tray says of all tenants together.
struct TrayStatus
{
    enum class State {
        Nothing,    //!< no cycle is known yet
        Good,       //!< the last cycles went well
        Incomplete, //!< one is partial
        Failed,     //!< a poll failed, or the store cannot be used
        Paused,
    };
    State state = State::Nothing;
    std::optional<Band> worst; //!< the worst band that any device with sufficient data is in
    bool polling = false;
    QString text; //!< several lines of plain text: state, worst band, last and next cycle a tenant

    bool operator==(const TrayStatus &) const = default;
};

[[nodiscard]] TrayStatus trayStatus(const FleetSession &session, const PollScheduler &schedule, Ticks now);

} // namespace Trustgauge
