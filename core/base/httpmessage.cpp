#include "core/base/httpmessage.h"

#include "core/base/timestamp.h"

#include <QByteArrayView>
#include <QHostAddress>

#include <utility>

namespace Trustgauge {

QByteArray headerIn(const HttpHeaders &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpCredentials bearerCredentials(const SecretText &token)
{
    return {"Bearer", token};
}

HttpCredentials basicCredentials(const QString &user, const SecretText &password)
{
    const QByteArray name = user.toUtf8();
    QByteArray both;
    both.reserve(name.size() + 1 + password.reveal().size()); // growing would leave a copy behind
    both += name;
    both += ':';
    both += password.reveal();
    SecretText value(both.toBase64());
    wipe(both);
    return {"Basic", std::move(value)};
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

std::optional<QUrl> addressIn(const QString &text)
{
    QByteArray encoded;
    const QByteArray utf8 = text.trimmed().toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            return std::nullopt;
        if (byte > 0x7f || QByteArrayView(" \"<>^`{|}\\").contains(c))
            encoded += '%' + QByteArray(1, c).toHex().toUpper();
        else
            encoded += c;
    }
    const QUrl url = QUrl::fromEncoded(encoded, QUrl::StrictMode);
    return url.isValid() && !url.isEmpty() ? std::optional(url) : std::nullopt;
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
