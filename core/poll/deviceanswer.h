#pragma once

#include "core/base/timestamp.h"
#include "core/defender/openalerts.h"
#include "core/fleet/vulnerabilityrecord.h"

#include <QByteArray>
#include <QMetaType>

#include <memory>
#include <vector>

namespace Trustgauge {

//! What the service can be asked about one device at any time; none of it is stored.
enum class DeviceTopic {
    Alerts,          //!< those that are not resolved
    Vulnerabilities, //!< one record for each CVE, without software
    Record,          //!< the machine record itself
};

//! The answer of the service; only what was asked about is set.
struct DeviceAnswer
{
    Ticks asked = noTime;
    OpenAlerts alerts;
    std::vector<VulnerabilityRecord> vulnerabilities; //!< in the order received
    QByteArray record;                                //!< JSON as received, valid UTF-8
};
using DeviceAnswerPtr = std::shared_ptr<const DeviceAnswer>;

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::DeviceTopic)
