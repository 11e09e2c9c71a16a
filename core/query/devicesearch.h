#pragma once

#include "core/fleet/fleet.h"

#include <QString>

#include <vector>

namespace Trustgauge {

//! The rows of the devices whose name, machine id or Entra device id has the text in it; ignores case. The best come
//! first: the whole is the text, it begins with it, it has it elsewhere. One pass over the fleet: for large fleets not
//! on the GUI thread.
//! \param most maximum number of rows
[[nodiscard]] std::vector<size_t> searchDevices(const Fleet &fleet, const QString &text, size_t most);

} // namespace Trustgauge
