#pragma once

#include <QMetaType>

#include <cstdint>

namespace Trustgauge {

//! Numbers of unresolved alerts of a device. Shown beside the score, but not part of it.
struct OpenAlerts
{
    uint32_t all = 0;
    uint32_t high = 0, medium = 0, low = 0; //!< by severity; the rest of `all` is informational or without a severity

    bool operator==(const OpenAlerts &) const = default;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::OpenAlerts)
