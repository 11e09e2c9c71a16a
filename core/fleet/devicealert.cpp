#include "core/fleet/devicealert.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace Trustgauge {

std::vector<DeviceAlert> DeviceAlerts::open() const
{
    std::vector<DeviceAlert> out;
    std::copy_if(alerts.begin(), alerts.end(), std::back_inserter(out),
                 [this](const DeviceAlert &alert) { return isOpen(alert); });
    std::stable_sort(out.begin(), out.end(), [](const DeviceAlert &a, const DeviceAlert &b) {
        return std::tie(a.severity, a.created) > std::tie(b.severity, b.created);
    });
    return out;
}

} // namespace Trustgauge
