#pragma once

#include "core/base/timestamp.h"

#include <QMetaType>
#include <QString>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace Trustgauge {

enum class AlertSeverity : uint8_t {
    Unspecified, //!< also when missing, or a word that is not known
    Informational,
    Low,
    Medium,
    High,
};
inline constexpr std::array<std::string_view, 5> alertSeverityKeys{"unspecified", "informational", "low", "medium",
                                                                   "high"};

enum class AlertStatus : uint8_t {
    Unknown, //!< also when missing, or a word that is not known
    New,
    InProgress,
    Resolved,
};
inline constexpr std::array<std::string_view, 4> alertStatusKeys{"unknown", "new", "inprogress", "resolved"};

//! What Defender has told of an alert about a device. Shown beside the score, but not part of it.
struct DeviceAlert
{
    QString id;    //!< not empty
    QString title; //!< as received; may be empty
    AlertSeverity severity = AlertSeverity::Unspecified;
    AlertStatus status = AlertStatus::Unknown;
    Ticks created = noTime;  //!< noTime: not told
    Ticks resolved = noTime; //!< noTime: not told, or open
    Ticks told = noTime;     //!< when an answer last had it

    bool operator==(const DeviceAlert &) const = default;
};

//! What is known of a device's alerts: those of the last answer, and those that only earlier ones had, since Defender
//! forgets alerts.
struct DeviceAlerts
{
    Ticks asked = noTime;            //!< when the last answer came; noTime: nobody has asked, so nothing is known
    uint32_t unreadable = 0;         //!< alerts of the last answer without an id
    std::vector<DeviceAlert> alerts; //!< each id once

    //! Whether it is not resolved, as far as the last answer tells.
    [[nodiscard]] bool isOpen(const DeviceAlert &alert) const
    {
        return alert.told == asked && alert.status != AlertStatus::Resolved;
    }
    //! Those that are open, the worst first, then the newest.
    [[nodiscard]] std::vector<DeviceAlert> open() const;
    bool operator==(const DeviceAlerts &) const = default;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::DeviceAlerts)
