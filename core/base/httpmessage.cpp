#include "core/base/httpmessage.h"

#include "core/base/timestamp.h"

#include <QHostAddress>

namespace Trustgauge {

QByteArray headerIn(const HttpHeaders &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool isLoopbackHost(const QString &host)
{
    return host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QString hostAndPort(const QUrl &url)
{
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QStringLiteral("https") ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && port(a) == port(b);
}

QByteArray HttpReply::header(const QByteArray &name) const
{
    return headerIn(headers, name);
}

std::optional<qint64> HttpReply::secondsAhead() const
{
    const QDateTime date = httpDate(header("Date"));
    return date.isValid() ? std::optional(QDateTime::currentDateTimeUtc().secsTo(date)) : std::nullopt;
}

bool HttpReply::isJson() const
{
    const QByteArray type = header("Content-Type").toLower();
    if (type.contains("json"))
        return true;
    if (!type.isEmpty() && (type.contains("html") || type.contains("xml")))
        return false;
    const QByteArray start = body.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

} // namespace Trustgauge
