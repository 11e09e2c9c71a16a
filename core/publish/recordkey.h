#pragma once

#include <QString>

namespace Trustgauge {

//! The key of a device's records, `tenantId:machineId`: whatever of the machine id is not `A-Za-z0-9._-` stands as the
//! percent-encoded bytes of its UTF-8, in capitals. So no JSON writer on the way can spell the key in another way, and
//! its bytes stay the same where a proxy is replaced.
[[nodiscard]] QString recordKey(const QString &tenantId, const QString &machineId);

} // namespace Trustgauge
