#include "core/auth/secretcheck.h"

#include "core/config/tenant.h"

namespace Trustgauge {

Result<void> checkSecret(const SecretText &secret, const QString &tenantName)
{
    if (secret.isEmpty())
        return failure(ErrorCode::NoSecret, tenantName, QStringLiteral("there is no client secret"));
    if (isGuid(QString::fromUtf8(secret.reveal().trimmed())))
        return failure(ErrorCode::SecretIsId, tenantName,
                       QStringLiteral("the client secret has the shape of a GUID: that is the secret's id"));
    return {};
}

} // namespace Trustgauge
