#pragma once

#include "core/base/timestamp.h"
#include "core/fleet/devicealert.h"
#include "core/fleet/vulnerabilityrecord.h"

#include <QByteArray>
#include <QMetaType>

#include <memory>
#include <vector>

namespace Trustgauge {

//! What the service can be asked about one device at any time. Only alerts are stored, since they are part of the
//! device's history.
enum class DeviceTopic {
    Alerts,          //!< all that it lists
    Vulnerabilities, //!< one record for each CVE, without software
    Record,          //!< the machine record itself
};

//! The answer of the service; only what was asked about is set.
struct DeviceAnswer
{
    Ticks asked = noTime;
    DeviceAlerts alerts;                              //!< in the order received
    std::vector<VulnerabilityRecord> vulnerabilities; //!< in the order received
    QByteArray record;                                //!< JSON as received, valid UTF-8
};
using DeviceAnswerPtr = std::shared_ptr<const DeviceAnswer>;

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::DeviceTopic)
