#pragma once

#include "core/base/timestamp.h"

#include <QMetaType>

#include <cstdint>
#include <string>
#include <vector>

namespace Trustgauge {

//! An unresolved alert, with texts as received (UTF-8). What the service does not tell is empty.
struct OpenAlert
{
    std::string id, title, severity;
    Ticks created = noTime;

    bool operator==(const OpenAlert &) const = default;
};

//! The unresolved alerts of a device. Shown beside the score, but not part of it.
struct OpenAlerts
{
    uint32_t all = 0;
    uint32_t high = 0, medium = 0, low = 0; //!< by severity; the rest of `all` is informational or without a severity
    std::vector<OpenAlert> list = {};       //!< in the order received

    bool operator==(const OpenAlerts &) const = default;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::OpenAlerts)
