#include "core/base/proxylogon.h"

#include "core/base/ntlm.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace Trustgauge {

namespace {

constexpr qint64 secondsFrom1601To1970 = 11'644'473'600;

struct Challenge
{
    QByteArray scheme;     //!< lower case
    QByteArray parameters; //!< unparsed
};

//! Splits at commas outside quotes.
std::vector<QByteArray> partsOf(const QByteArray &text)
{
    std::vector<QByteArray> out{{}};
    bool quoted = false;
    bool escaped = false;
    for (const char c : text) {
        if (c == ',' && !quoted) {
            out.emplace_back();
            continue;
        }
        if (c == '"' && !escaped)
            quoted = !quoted;
        escaped = quoted && c == '\\' && !escaped;
        out.back() += c;
    }
    return out;
}

//! The challenges of all `Proxy-Authenticate` headers; a header may contain several.
std::vector<Challenge> challengesIn(const HttpHeaders &headers)
{
    std::vector<Challenge> out;
    for (const auto &[name, value] : headers) {
        if (name.compare("Proxy-Authenticate", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &raw : partsOf(value)) {
            const QByteArray part = raw.trimmed();
            const auto endsWord = [](char c) { return c == ' ' || c == '=' || c == '\t'; };
            const auto end = std::find_if(part.begin(), part.end(), endsWord);
            const qsizetype length = end - part.begin();
            if (part.isEmpty())
                continue;
            if (end != part.end() && *end == '=' && !out.empty()) // a parameter of the previous scheme
                out.back().parameters += ',' + part;
            else
                out.push_back({part.left(length).toLower(), part.mid(length).trimmed()});
        }
    }
    return out;
}

//! The value of a parameter, unquoted.
QByteArray parameterIn(const QByteArray &parameters, const QByteArray &name)
{
    for (const QByteArray &raw : partsOf(parameters)) {
        const QByteArray part = raw.trimmed();
        const qsizetype equals = part.indexOf('=');
        if (equals < 0 || part.left(equals).trimmed().compare(name, Qt::CaseInsensitive) != 0)
            continue;
        QByteArray value = part.mid(equals + 1).trimmed();
        if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
            return value;
        value = value.mid(1, value.size() - 2);
        QByteArray out;
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (value[i] == '\\' && i + 1 < value.size())
                ++i;
            out += value[i];
        }
        return out;
    }
    return {};
}

QByteArray quoted(const QByteArray &text)
{
    QByteArray out = text;
    out.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + out + '"';
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray out;
    for (qsizetype i = 0; i < count; ++i)
        out += static_cast<char>(QRandomGenerator::system()->bounded(256));
    return out;
}

} // namespace

ProxyLogon::ProxyLogon(ForwardProxy proxy, QByteArray target) : m_proxy(std::move(proxy)), m_target(std::move(target))
{}

ProxyLogon::Step ProxyLogon::answer(const HttpHeaders &headers)
{
    m_authorization = {};
    const std::vector<Challenge> challenges = challengesIn(headers);
    m_schemes.clear();
    for (const Challenge &challenge : challenges)
        m_schemes << QString::fromLatin1(challenge.scheme.left(40));
    const auto find = [&](const char *scheme) {
        const auto it = std::find_if(challenges.begin(), challenges.end(),
                                     [scheme](const Challenge &c) { return c.scheme == scheme; });
        return it == challenges.end() ? nullptr : &*it;
    };
    const Challenge *const ntlm = find("ntlm");
    const Challenge *const basic = find("basic");
    if (m_offered) {
        const bool goesOn = m_ntlm == Ntlm::Began && ntlm && goOnWithNtlm(ntlm->parameters);
        return goesOn ? Step::Offer : Step::Refused;
    }
    if (!find("digest") && !ntlm && !basic)
        return find("negotiate") ? Step::KerberosOnly : Step::NoScheme;
    if (!m_proxy.hasCredentials())
        return Step::NoCredentials;
    m_offered = true;
    for (const Challenge &challenge : challenges) { // a proxy may offer several digest algorithms
        if (challenge.scheme == "digest" && offerDigest(challenge.parameters))
            return Step::Offer;
    }
    if (ntlm) {
        m_ntlm = Ntlm::Began;
        m_authorization = WipedBytes("NTLM " + ntlmNegotiate().toBase64());
        return Step::Offer;
    }
    if (basic) {
        m_authorization = WipedBytes("Basic " + basicCredentials(m_proxy.user, m_proxy.password).value.reveal());
        return Step::Offer;
    }
    m_offered = false;
    return Step::NoScheme; // an unknown digest algorithm
}

bool ProxyLogon::goOnWithNtlm(const QByteArray &challenge)
{
    const auto time = static_cast<quint64>((QDateTime::currentMSecsSinceEpoch() / 1000 + secondsFrom1601To1970)
                                           * 10'000'000);
    const std::optional<QByteArray> message = ntlmAuthenticate(QByteArray::fromBase64(challenge), m_proxy.user,
                                                               m_proxy.password, {randomBytes(8), time});
    if (!message)
        return false;
    m_ntlm = Ntlm::Answered;
    m_authorization = WipedBytes("NTLM " + message->toBase64());
    return true;
}

bool ProxyLogon::offerDigest(const QByteArray &parameters)
{
    const QByteArray algorithm = parameterIn(parameters, "algorithm");
    const QByteArray kind = algorithm.toLower();
    const bool session = kind.endsWith("-sess");
    const QByteArray hashName = session ? kind.chopped(5) : kind;
    if (!hashName.isEmpty() && hashName != "md5" && hashName != "sha-256")
        return false;
    const auto method = hashName == "sha-256" ? QCryptographicHash::Sha256 : QCryptographicHash::Md5;
    const auto hash = [method](const QByteArray &text) { return QCryptographicHash::hash(text, method).toHex(); };
    const QByteArray qops = ',' + parameterIn(parameters, "qop").toLower().replace(' ', "") + ',';
    const bool withQop = qops.contains(",auth,");
    if (!withQop && qops != ",,")
        return false;
    const QByteArray realm = parameterIn(parameters, "realm");
    const QByteArray nonce = parameterIn(parameters, "nonce");
    const QByteArray opaque = parameterIn(parameters, "opaque");
    const QByteArray user = m_proxy.user.toUtf8();
    const QByteArray clientNonce = randomBytes(16).toHex();
    const QByteArray count = "00000001";
    QCryptographicHash own(method);
    own.addData(user + ':' + realm + ':');
    own.addData(m_proxy.password.reveal());
    QByteArray who = own.result().toHex();
    if (session)
        who = hash(who + ':' + nonce + ':' + clientNonce);
    const QByteArray what = hash("CONNECT:" + m_target);
    const QByteArray response = withQop ? hash(who + ':' + nonce + ':' + count + ':' + clientNonce + ":auth:" + what)
                                        : hash(who + ':' + nonce + ':' + what);
    QByteArray value = "Digest username=" + quoted(user) + ", realm=" + quoted(realm) + ", nonce=" + quoted(nonce)
                       + ", uri=" + quoted(m_target) + ", response=\"" + response + '"';
    if (!algorithm.isEmpty())
        value += ", algorithm=" + algorithm;
    if (!opaque.isEmpty())
        value += ", opaque=" + quoted(opaque);
    if (withQop)
        value += ", qop=auth, nc=" + count + ", cnonce=\"" + clientNonce + '"';
    m_authorization = WipedBytes(std::move(value));
    return true;
}

} // namespace Trustgauge
