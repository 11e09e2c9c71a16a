#include "core/base/socks5.h"

#include <QHostAddress>

namespace Trustgauge::Socks5 {

namespace {

constexpr char version = 5;
constexpr char logonVersion = 1;
constexpr char toConnect = 1;
constexpr char ofIPv4 = 1;
constexpr char ofName = 3;
constexpr char ofIPv6 = 4;

int byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

} // namespace

QByteArray greeting(bool canLogOn)
{
    QByteArray hello{1, version};
    hello += canLogOn ? QByteArray("\2\0\2", 3) : QByteArray("\1\0", 2);
    return hello;
}

QByteArray logon(const QString &user, const SecretText &password)
{
    const QByteArray name = user.toUtf8();
    const QByteArray &secret = password.reveal();
    if (name.size() > longestText || secret.size() > longestText)
        return {};
    QByteArray message;
    message.reserve(3 + name.size() + secret.size()); // reallocation would leave a copy of a secret in memory
    message += logonVersion;
    message += static_cast<char>(name.size());
    message += name;
    message += static_cast<char>(secret.size());
    message += secret;
    return message;
}

QByteArray request(const QUrl &url, quint16 port)
{
    QByteArray message{1, version};
    message += toConnect;
    message += '\0';
    bool isIPv4 = false;
    const QHostAddress address(url.host());
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    if (isIPv4) {
        message += ofIPv4;
        for (const int shift : {24, 16, 8, 0})
            message += static_cast<char>((ipv4 >> shift) & 0xff);
    } else if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        message += ofIPv6;
        message += QByteArray(reinterpret_cast<const char *>(bytes.c), sizeof bytes.c);
    } else {
        const QByteArray name = url.host(QUrl::FullyEncoded).toLatin1();
        if (name.size() > longestText)
            return {};
        message += ofName;
        message += static_cast<char>(name.size());
        message += name;
    }
    message += static_cast<char>(port >> 8);
    message += static_cast<char>(port & 0xff);
    return message;
}

bool isAnswer(const QByteArray &answer)
{
    return answer.startsWith(version);
}

int codeOf(const QByteArray &answer)
{
    return byteAt(answer, 1);
}

qsizetype requestAnswerLength(const QByteArray &begin)
{
    const char kind = begin[3];
    return 6 + (kind == ofIPv4 ? 4 : kind == ofIPv6 ? 16 : 1 + byteAt(begin, 4));
}

} // namespace Trustgauge::Socks5
