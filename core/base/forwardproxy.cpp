#include "core/base/forwardproxy.h"

#include "core/base/httpmessage.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr quint16 httpProxyPort = 8080;
constexpr quint16 socksPort = 1080;

bool isSocks(const QString &scheme)
{
    return scheme == QStringLiteral("socks5");
}

//! Whether a variable such as no_proxy takes the host out.
bool isExempt(const QString &host)
{
    for (const char *variable : {"no_proxy", "NO_PROXY"}) {
        const QStringList parts = QString::fromLocal8Bit(qgetenv(variable)).split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            QString name = part.trimmed();
            if (name == QStringLiteral("*"))
                return true;
            if (const auto net = QHostAddress::parseSubnet(name);
                name.contains(u'/') && net.second >= 0 && QHostAddress(host).isInSubnet(net.first, net.second))
                return true;
            if (name.count(u':') == 1) // a port, which takes the host out all the same
                name = name.section(u':', 0, 0);
            while (name.startsWith(u'*') || name.startsWith(u'.'))
                name.remove(0, 1);
            if (!name.isEmpty()
                && (host.compare(name, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + name, Qt::CaseInsensitive)))
                return true;
        }
    }
    return false;
}

//! The variable that names a proxy which is spoken to over TLS; empty: none does.
QString tlsProxyVariable(const QUrl &url)
{
    if (isExempt(url.host()))
        return {};
    const bool https = url.scheme() == QStringLiteral("https");
    for (const char *variable :
         {https ? "https_proxy" : "http_proxy", https ? "HTTPS_PROXY" : "HTTP_PROXY", "all_proxy", "ALL_PROXY"}) {
        const QString value = QString::fromLocal8Bit(qgetenv(variable)).trimmed();
        if (!value.isEmpty())
            return value.startsWith(QStringLiteral("https://"), Qt::CaseInsensitive) ? QString::fromLatin1(variable)
                                                                                     : QString();
    }
    return {};
}

} // namespace

ProxyAddress judgeProxyAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const QString path = url.path().toLower();
    if (scheme.startsWith(QStringLiteral("pac+")) || path.endsWith(QStringLiteral(".pac"))
        || path.endsWith(QStringLiteral("/wpad.dat")))
        return ProxyAddress::PacFile;
    if (scheme == QStringLiteral("https"))
        return ProxyAddress::OverTls;
    if (!url.isValid() || url.host().isEmpty() || !(scheme == QStringLiteral("http") || isSocks(scheme)))
        return ProxyAddress::NoAddress;
    if (!url.password().isEmpty())
        return ProxyAddress::HasPassword;
    if (path.size() > 1 || url.hasQuery() || url.hasFragment())
        return ProxyAddress::HasMore;
    return ProxyAddress::Good;
}

QString reasonOf(ProxyAddress fault)
{
    switch (fault) {
    case ProxyAddress::PacFile:
        return QStringLiteral("is the address of a PAC file, which tells browsers their proxy: give the proxy that the "
                              "file names, such as http://proxy:8080");
    case ProxyAddress::OverTls:
        return QStringLiteral(
            "is an https address: a proxy that is itself spoken to over TLS is not supported; give its "
            "http:// address");
    case ProxyAddress::NoAddress:
        return QStringLiteral("must be an address such as http://proxy:8080");
    case ProxyAddress::HasPassword:
        return QStringLiteral("must not hold a password");
    case ProxyAddress::HasMore:
        return QStringLiteral("must be scheme, host and port only");
    case ProxyAddress::Good:
        break;
    }
    return {};
}

ProxyChoice::ProxyChoice(const QString &address, const SecretText &secret) : m_address(address)
{
    const QUrl url(address);
    const QString given = QString::fromUtf8(secret.reveal());
    m_user = url.userName(QUrl::FullyDecoded);
    m_password = secret;
    if (m_user.isEmpty()) {
        m_user = given.section(u':', 0, 0);
        m_password = SecretText(given.section(u':', 1).toUtf8());
    }
    if (address.isEmpty())
        return;
    const bool socks = isSocks(url.scheme());
    m_own = {socks ? ForwardProxy::Kind::Socks5 : ForwardProxy::Kind::Http, url.host(),
             static_cast<quint16>(url.port(socks ? socksPort : httpProxyPort)), m_user, m_password};
}

Result<ForwardProxy> ProxyChoice::forUrl(const QUrl &url) const
{
    if (isLoopbackHost(url.host()) || m_address == noForwardProxy)
        return ForwardProxy();
    if (m_address.isEmpty())
        return systems(url);
    const ProxyAddress judged = judgeProxyAddress(m_address); // what was saved may be older than the check
    if (judged != ProxyAddress::Good)
        return failure(ErrorCode::BadInput, QStringLiteral("proxy"), reasonOf(judged));
    return m_own;
}

Result<ForwardProxy> ProxyChoice::systems(const QUrl &url) const
{
    if (isExempt(url.host()))
        return ForwardProxy();
    if (const QString variable = tlsProxyVariable(url); !variable.isEmpty())
        return failure(ErrorCode::BadInput, variable, reasonOf(ProxyAddress::OverTls));
    const QList<QNetworkProxy> found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : found) {
        const bool socks = proxy.type() == QNetworkProxy::Socks5Proxy;
        if (proxy.type() == QNetworkProxy::NoProxy)
            return ForwardProxy();
        if (!socks && proxy.type() != QNetworkProxy::HttpProxy && proxy.type() != QNetworkProxy::HttpCachingProxy)
            continue;
        ForwardProxy out{socks ? ForwardProxy::Kind::Socks5 : ForwardProxy::Kind::Http, proxy.hostName(), proxy.port(),
                         proxy.user(), SecretText(proxy.password().toUtf8())};
        if (out.port == 0)
            out.port = socks ? socksPort : httpProxyPort;
        if (out.user.isEmpty()) {
            out.user = m_user;
            out.password = m_password;
        } else if (out.password.isEmpty() && out.user == m_user) {
            out.password = m_password;
        }
        return out;
    }
    return ForwardProxy();
}

void ProxyGate::ask(const QObject *who, Answer answer)
{
    switch (m_state) {
    case State::Untried:
        m_state = State::Trying;
        answer(true);
        return;
    case State::Trying:
        m_waiting.emplace_back(who, std::move(answer));
        return;
    case State::Good:
        answer(true);
        return;
    case State::Refused:
        answer(false);
    }
}

void ProxyGate::forget(const QObject *who)
{
    std::erase_if(m_waiting, [who](const auto &waiting) { return waiting.first == who; });
}

void ProxyGate::settle(State state, bool may)
{
    m_state = state;
    while (!m_waiting.empty() && m_state == state) { // whoever is told may change it again
        const Answer answer = std::move(m_waiting.front().second);
        m_waiting.erase(m_waiting.begin());
        answer(may);
    }
}

void ProxyGate::accepted()
{
    if (m_state != State::Refused)
        settle(State::Good, true);
}

void ProxyGate::refused()
{
    settle(State::Refused, false);
}

void ProxyGate::doubted()
{
    if (m_state == State::Good)
        m_state = State::Untried;
}

void ProxyGate::unknown()
{
    if (m_state != State::Trying)
        return;
    m_state = State::Untried;
    if (m_waiting.empty())
        return;
    const Answer answer = std::move(m_waiting.front().second);
    m_waiting.erase(m_waiting.begin());
    m_state = State::Trying;
    answer(true);
}

} // namespace Trustgauge
