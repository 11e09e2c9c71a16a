#include "core/auth/secretcheck.h"

#include "core/auth/certificateassertion.h"

namespace Trustgauge {

Result<void> checkSecret(const SecretText &secret, const QString &tenantName)
{
    if (secret.isEmpty())
        return failure(ErrorCode::NoCredential, tenantName, QStringLiteral("there is no client secret"));
    if (isGuid(QString::fromUtf8(secret.reveal().trimmed())))
        return failure(ErrorCode::SecretIsId, tenantName,
                       QStringLiteral("the client secret has the shape of a GUID: that is the secret's id"));
    return {};
}

Result<void> checkCredential(const SecretText &secret, const TenantConfig &tenant)
{
    if (tenant.credential == CredentialKind::Secret)
        return checkSecret(secret, tenant.name);
    if (secret.isEmpty())
        return failure(ErrorCode::NoCredential, tenant.name, QStringLiteral("there is no certificate with its key"));
    return checkCertificatePem(secret, tenant.name);
}

} // namespace Trustgauge
