#include "core/base/forwardproxy.h"

#include "core/base/httpmessage.h"
#include "core/base/networkfault.h"
#include "core/base/proxyenvironment.h"

namespace Trustgauge {

namespace {

constexpr quint16 httpProxyPort = 8080;
constexpr quint16 socksPort = 1080;

bool isSocks(const QString &scheme)
{
    return scheme == QStringLiteral("socks5");
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

Message reasonOf(ProxyAddress fault)
{
    switch (fault) {
    case ProxyAddress::PacFile:
        return sentence("Base", "is the address of a PAC file, which tells browsers their proxy: give the proxy that "
                                "the file names, such as http://proxy:8080");
    case ProxyAddress::OverTls:
        return sentence("Base", "is an https address: a proxy that is itself spoken to over TLS is not supported; "
                                "give its http:// address");
    case ProxyAddress::NoAddress:
        return sentence("Base", "must be an address such as http://proxy:8080");
    case ProxyAddress::HasPassword:
        return sentence("Base", "must not hold a password");
    case ProxyAddress::HasMore:
        return sentence("Base", "must be scheme, host and port only");
    case ProxyAddress::Good:
        break;
    }
    return {};
}

quint16 defaultPort(ForwardProxy::Kind kind)
{
    return kind == ForwardProxy::Kind::Socks5 ? socksPort : httpProxyPort;
}

ProxyChoice::ProxyChoice(const QString &address, const SecretText &secret) : m_address(address)
{
    const QUrl url(address);
    m_user = url.userName(QUrl::FullyDecoded);
    m_password = secret;
    if (m_user.isEmpty()) {
        const QByteArray &given = secret.reveal();
        const qsizetype colon = given.indexOf(':');
        m_user = QString::fromUtf8(given.left(colon));
        m_password = colon < 0 ? SecretText() : SecretText(given.mid(colon + 1));
    }
    if (address.isEmpty())
        return;
    const auto kind = isSocks(url.scheme()) ? ForwardProxy::Kind::Socks5 : ForwardProxy::Kind::Http;
    m_own = {kind, url.host(), static_cast<quint16>(url.port(defaultPort(kind))), m_user, m_password};
}

std::optional<Result<ForwardProxy>> ProxyChoice::forUrl(const QUrl &url) const
{
    if (isLoopbackHost(url.host()) || m_address == noForwardProxy)
        return ForwardProxy();
    if (m_address.isEmpty()) {
        const Result<std::optional<ForwardProxy>> found = proxyOfEnvironment(url);
        if (!found)
            return tl::unexpected(found.error());
        return *found ? std::optional<Result<ForwardProxy>>(withCredentials(**found)) : std::nullopt;
    }
    const ProxyAddress judged = judgeProxyAddress(m_address); // the saved address may be older than this check
    if (judged != ProxyAddress::Good)
        return failure(ErrorCode::BadInput, QStringLiteral("proxy"), reasonOf(judged), NetworkFault::proxySetting);
    return m_own;
}

ForwardProxy ProxyChoice::withCredentials(ForwardProxy proxy) const
{
    if (proxy.user.isEmpty()) {
        proxy.user = m_user;
        proxy.password = m_password;
    } else if (proxy.password.isEmpty() && proxy.user == m_user) {
        proxy.password = m_password;
    }
    return proxy;
}

} // namespace Trustgauge
