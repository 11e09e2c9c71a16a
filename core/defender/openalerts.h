#pragma once

#include <QMetaType>

#include <cstdint>

namespace Trustgauge {

//! Alerts of a device that are not resolved: what is shown beside a score, never in it.
struct OpenAlerts
{
    uint32_t all = 0;
    uint32_t high = 0, medium = 0, low = 0; //!< of them; the rest is informational or says nothing

    bool operator==(const OpenAlerts &) const = default;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::OpenAlerts)
