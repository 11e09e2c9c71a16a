#include "core/base/ntlm.h"

#include "core/base/wipedbytes.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace Trustgauge {

namespace {

constexpr quint32 useUnicode = 0x1;
constexpr quint32 useOem = 0x2;
constexpr quint32 requestTarget = 0x4;
constexpr quint32 useNtlm = 0x200;
constexpr quint32 alwaysSign = 0x8000;
constexpr quint32 extendedSecurity = 0x80000;
constexpr quint32 ourFlags = useUnicode | useOem | requestTarget | useNtlm | alwaysSign | extendedSecurity;

constexpr quint16 timeStamp = 7; // MsvAvTimestamp

const QByteArray signature("NTLMSSP\0", 8);

template<class Number>
QByteArray little(Number number)
{
    QByteArray out(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, out.data());
    return out;
}

template<class Number>
Number littleAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

QByteArray utf16(const QString &text)
{
    QByteArray out(text.size() * 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        qToLittleEndian(text[i].unicode(), out.data() + 2 * i);
    return out;
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Md5);
}

//! The time stamp in the server's target information; empty when there is none.
QByteArray timeIn(const QByteArray &facts)
{
    qsizetype at = 0;
    while (at + 4 <= facts.size()) {
        const auto id = littleAt<quint16>(facts, at);
        const auto length = littleAt<quint16>(facts, at + 2);
        at += 4;
        if (id == 0 || at + length > facts.size())
            break;
        if (id == timeStamp && length == 8)
            return facts.mid(at, 8);
        at += length;
    }
    return {};
}

//! A field of a message, located by its length and offset at `head`; nullopt when it is out of bounds.
std::optional<QByteArray> stretchAt(const QByteArray &message, qsizetype head)
{
    const qsizetype length = littleAt<quint16>(message, head);
    const auto offset = static_cast<qsizetype>(littleAt<quint32>(message, head + 4));
    if (offset > message.size() || length > message.size() - offset)
        return std::nullopt;
    return message.mid(offset, length);
}

} // namespace

QByteArray ntlmNegotiate()
{
    return signature + little(quint32{1}) + little(ourFlags) + QByteArray(16, '\0');
}

std::optional<QByteArray> ntlmAuthenticate(const QByteArray &challenge, const QString &user, const SecretText &password,
                                           const NtlmReply &with)
{
    constexpr qsizetype shortest = 32;
    constexpr qsizetype withFacts = 48;
    if (challenge.size() < shortest || !challenge.startsWith(signature) || littleAt<quint32>(challenge, 8) != 2)
        return std::nullopt;
    const auto flags = littleAt<quint32>(challenge, 20) & ourFlags;
    const QByteArray serverChallenge = challenge.mid(24, 8);
    QByteArray facts;
    if (challenge.size() >= withFacts) {
        const std::optional<QByteArray> stretch = stretchAt(challenge, 40);
        if (!stretch)
            return std::nullopt;
        facts = *stretch;
    }

    const qsizetype slash = user.indexOf(u'\\');
    const QString domain = slash >= 0 ? user.left(slash) : QString();
    const QString name = user.mid(slash + 1);
    QString plain = QString::fromUtf8(password.reveal());
    QByteArray wide = utf16(plain);
    QByteArray hash = QCryptographicHash::hash(wide, QCryptographicHash::Md4); // as sensitive as the password
    const QByteArray key = hmac(hash, utf16(name.toUpper() + domain));
    wipe(plain);
    wipe(wide);
    wipe(hash);
    const QByteArray serverTime = timeIn(facts);
    const QByteArray blob = QByteArray("\1\1\0\0\0\0\0\0", 8)
                            + (serverTime.isEmpty() ? little(with.fileTime) : serverTime) + with.clientChallenge
                            + QByteArray(4, '\0') + facts + QByteArray(4, '\0');
    const QByteArray ntAnswer = hmac(key, serverChallenge + blob) + blob;
    // [MS-NLMP]: with a server time stamp, the LM response is all zeros.
    const QByteArray lmAnswer = serverTime.isEmpty()
                                    ? hmac(key, serverChallenge + with.clientChallenge) + with.clientChallenge
                                    : QByteArray(24, '\0');

    const auto text = [flags](const QString &words) {
        return (flags & useUnicode) != 0 ? utf16(words) : words.toLatin1();
    };
    constexpr quint32 headBytes = 64;
    QByteArray head = signature + little(quint32{3});
    QByteArray payload;
    for (const QByteArray &part : {lmAnswer, ntAnswer, text(domain), text(name), text({}), QByteArray()}) {
        const auto length = static_cast<quint16>(part.size());
        head += little(length) + little(length) + little(static_cast<quint32>(headBytes + payload.size()));
        payload += part;
    }
    return head + little(flags) + payload;
}

} // namespace Trustgauge
