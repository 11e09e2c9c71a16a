#pragma once

#include "core/fleet/devicealert.h"

#include <QString>

namespace Trustgauge {

[[nodiscard]] QString displayName(AlertSeverity severity);
//! Whether an alert is open, resolved, or only earlier answers told it, so that nobody knows.
[[nodiscard]] QString alertStateName(const DeviceAlerts &alerts, const DeviceAlert &alert);
//! `High alert: “A script started …”, open`; one line.
[[nodiscard]] QString alertText(const DeviceAlerts &alerts, const DeviceAlert &alert);

} // namespace Trustgauge
