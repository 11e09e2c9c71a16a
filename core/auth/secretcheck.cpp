#include "core/auth/secretcheck.h"

#include "core/auth/certificateassertion.h"
#include "core/base/secretinput.h"

namespace Trustgauge {

Result<void> checkSecret(const SecretText &secret, const QString &tenantName)
{
    if (secret.isEmpty())
        return failure(ErrorCode::NoCredential, tenantName, QStringLiteral("there is no client secret"));
    const QString text = QString::fromUtf8(secret.reveal()).trimmed();
    if (!quotesAround(secret).isNull() && !isGuid(QStringView(text).mid(1, text.size() - 2)))
        return failure(
            ErrorCode::BadCredential, tenantName,
            QStringLiteral("the client secret stands in quotes (%1); give it without them").arg(quotesAround(secret)));
    if (isGuid(text) || !quotesAround(secret).isNull())
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
