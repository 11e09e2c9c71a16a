#include "core/auth/tokenclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Trustgauge {

std::optional<TokenClaims> readClaims(const SecretText &token)
{
    const QByteArray &text = token.reveal();
    const qsizetype begin = text.indexOf('.') + 1;
    const qsizetype end = text.lastIndexOf('.');
    if (text.count('.') != 2)
        return std::nullopt;
    // Do not copy the signature: without it the copy is not a usable token.
    const auto decoded = QByteArray::fromBase64Encoding(text.mid(begin, end - begin),
                                                        QByteArray::Base64UrlEncoding
                                                            | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject claims = document.object();
    const auto textOf = [&claims](const char *key) { return claims.value(QLatin1String(key)).toString(); };
    TokenClaims out;
    out.audience = textOf("aud");
    out.tenantId = textOf("tid").toLower();
    out.appId = (textOf("appid").isEmpty() ? textOf("azp") : textOf("appid")).toLower();
    out.version = textOf("ver");
    for (const QJsonValue role : claims.value(QLatin1String("roles")).toArray())
        out.roles << role.toString();
    out.scopes = textOf("scp").split(u' ', Qt::SkipEmptyParts);
    out.ofUser = textOf("idtyp") == QStringLiteral("user") || !textOf("upn").isEmpty()
                 || !textOf("unique_name").isEmpty();
    const auto seconds = static_cast<qint64>(claims.value(QLatin1String("iat")).toDouble());
    if (seconds > 0)
        out.issued = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return out;
}

} // namespace Trustgauge
