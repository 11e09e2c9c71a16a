#pragma once

#include <QString>

namespace Trustgauge {

//! `<user data>/trustgauge`, shared by both programs.
[[nodiscard]] QString dataFolder();
[[nodiscard]] QString defaultStorePath();     //!< `trustgauge.db` in dataFolder()
[[nodiscard]] QString defaultProfileFolder(); //!< `profiles` in dataFolder()
[[nodiscard]] QString defaultPolicyFolder();  //!< `policies` in dataFolder()
[[nodiscard]] QString defaultTenantsPath();   //!< `tenants.json` in dataFolder()

} // namespace Trustgauge
