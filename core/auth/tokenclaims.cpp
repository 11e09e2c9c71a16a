#include "core/auth/tokenclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Trustgauge {

std::optional<TokenClaims> readClaims(const SecretText &token)
{
    const QList<QByteArray> parts = token.reveal().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding
                                                                         | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject claims = document.object();
    const auto text = [&claims](const char *key) { return claims.value(QLatin1String(key)).toString(); };
    TokenClaims out;
    out.audience = text("aud");
    out.tenantId = text("tid").toLower();
    out.appId = (text("appid").isEmpty() ? text("azp") : text("appid")).toLower();
    out.version = text("ver");
    for (const QJsonValue role : claims.value(QLatin1String("roles")).toArray())
        out.roles << role.toString();
    out.scopes = text("scp").split(u' ', Qt::SkipEmptyParts);
    out.ofUser = text("idtyp") == QStringLiteral("user") || !text("upn").isEmpty() || !text("unique_name").isEmpty();
    const auto seconds = static_cast<qint64>(claims.value(QLatin1String("iat")).toDouble());
    if (seconds > 0)
        out.issued = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return out;
}

} // namespace Trustgauge
