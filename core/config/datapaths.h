#pragma once

#include <QString>

namespace Trustgauge {

//! `<user data>/trustgauge`, shared by both programs.
[[nodiscard]] QString dataFolder();
[[nodiscard]] QString defaultStorePath();     //!< `trustgauge.db` in it
[[nodiscard]] QString defaultProfileFolder(); //!< `profiles` in it
[[nodiscard]] QString defaultTenantsPath();   //!< `tenants.json` in it

} // namespace Trustgauge
