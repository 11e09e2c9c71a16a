#pragma once

#include "ui/session/fleetsession.h"

#include <QString>

namespace Trustgauge {

//! Why the tenant shown can be neither polled nor published, as a sentence; empty: it can.
[[nodiscard]] QString hindranceText(FleetSession::Hindrance hindrance);

//! The server of an outage, for people.
[[nodiscard]] QString serverName(const StoreOutage &outage);

} // namespace Trustgauge
