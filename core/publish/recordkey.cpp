#include "core/publish/recordkey.h"

namespace Trustgauge {

QString recordKey(const QString &tenantId, const QString &machineId)
{
    // toPercentEncoding() does not encode the tilde by default.
    return tenantId + u':' + QString::fromLatin1(machineId.toUtf8().toPercentEncoding({}, "~"));
}

} // namespace Trustgauge
