#pragma once

#include "core/base/timestamp.h"
#include "core/scoring/model.h"

#include <QString>

#include <optional>

namespace Trustgauge {

class FleetSession;
class PollScheduler;
struct TenantState;

//! The tray icon's state and text for all tenants together.
struct TrayStatus
{
    enum class State {
        Nothing,    //!< no cycle yet
        Good,       //!< the last cycles were complete
        Incomplete, //!< one was partial
        Failed,     //!< a poll failed, or the store cannot be used
        Paused,
    };
    State state = State::Nothing;
    std::optional<Band> worst; //!< the worst band of any device with sufficient data
    bool polling = false;
    QString text; //!< several lines of plain text: state, worst band, last and next cycle of each tenant

    bool operator==(const TrayStatus &) const = default;
};

//! The worst band of a tenant's devices with sufficient data; nullopt: none, or not scored yet.
[[nodiscard]] std::optional<Band> worstBand(const TenantState &state);
[[nodiscard]] TrayStatus trayStatus(const FleetSession &session, const PollScheduler &schedule, Ticks now);

} // namespace Trustgauge
