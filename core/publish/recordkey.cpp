#include "core/publish/recordkey.h"

namespace Trustgauge {

QString recordKey(const QString &tenantId, const QString &machineId)
{
    // Qt leaves the tilde as it is.
    return tenantId + u':' + QString::fromLatin1(machineId.toUtf8().toPercentEncoding({}, "~"));
}

} // namespace Trustgauge
