#pragma once

#include <QString>

namespace Trustgauge {

//! The key of a device's records, `tenantId:machineId`. Bytes of the machine id other than `A-Za-z0-9._-` are
//! percent-encoded UTF-8, in capitals. So no JSON writer on the way can spell the key differently, and
//! its bytes stay the same when a proxy is replaced.
[[nodiscard]] QString recordKey(const QString &tenantId, const QString &machineId);

} // namespace Trustgauge
