#include "core/auth/secretcheck.h"

#include "core/auth/certificateassertion.h"
#include "core/base/secretinput.h"

#include <QCoreApplication>

namespace Trustgauge {

Result<void> checkSecret(const SecretText &secret, const QString &tenantName)
{
    const QString text = QString::fromUtf8(secret.reveal()).trimmed();
    if (text.isEmpty())
        return failure(ErrorCode::NoCredential, tenantName, sentence("Auth", "there is no client secret"));
    const bool inQuotes = !quotesAround(secret).isNull();
    const bool inBraces = text.startsWith(u'{') && text.endsWith(u'}');
    const bool isId = isGuid(text) || ((inQuotes || inBraces) && isGuid(QStringView(text).mid(1, text.size() - 2)));
    if (inQuotes && !isId)
        return failure(
            ErrorCode::BadCredential, tenantName,
            sentence("Auth", "the client secret stands in quotes (%1); give it without them").arg(quotesAround(secret)));
    if (isId)
        return failure(ErrorCode::SecretIsId, tenantName,
                       sentence("Auth", "the client secret has the shape of a GUID: that is the secret's id"));
    return {};
}

QString doubtAbout(const SecretText &secret, SecretKind kind)
{
    const QByteArray &text = secret.reveal();
    // A forward proxy's secret may be `user:password`; either part may have been pasted with quotes.
    const qsizetype colon = kind == SecretKind::ForwardProxy ? text.indexOf(':') : -1;
    const SecretText password(colon < 0 ? QByteArray() : text.mid(colon + 1));
    const auto hasBlanks = [](const QByteArray &bytes) { return bytes.trimmed() != bytes; };
    if (!quotesAround(secret).isNull() || !quotesAround(password).isNull())
        return QCoreApplication::translate("Doctor", "the secret begins and ends with a quotation mark");
    if (hasBlanks(text) || hasBlanks(password.reveal()))
        return QCoreApplication::translate("Doctor", "the secret begins or ends with white space");
    return {};
}

Result<void> checkCredential(const SecretText &secret, const TenantConfig &tenant)
{
    if (tenant.credential == CredentialKind::Secret)
        return checkSecret(secret, tenant.name);
    if (secret.isEmpty())
        return failure(ErrorCode::NoCredential, tenant.name, sentence("Auth", "there is no certificate with its key"));
    return checkCertificatePem(secret, tenant.name);
}

} // namespace Trustgauge
