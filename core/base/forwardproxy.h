#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Trustgauge {

//! A proxy on the way to a host, and who we are to it.
struct ForwardProxy
{
    enum class Kind { None, Http, Socks5 };
    Kind kind = Kind::None;
    QString host;
    quint16 port = 0;
    QString user;
    SecretText password;

    //! A name alone is none: it would be refused, and counted.
    [[nodiscard]] bool hasCredentials() const { return !user.isEmpty() && !password.isEmpty(); }
    [[nodiscard]] QString name() const { return host + u':' + QString::number(port); }
};

//! Of a proxy whose address names none.
[[nodiscard]] quint16 defaultPort(ForwardProxy::Kind kind);

//! In place of a proxy's address: no proxy, not the system's either.
inline const QString noForwardProxy = QStringLiteral("none");

//! What is wrong with the address of a forward proxy.
enum class ProxyAddress {
    Good,
    NoAddress,
    PacFile, //!< of a file that tells browsers their proxy
    OverTls, //!< of a proxy that is itself spoken to over TLS
    HasPassword,
    HasMore, //!< than scheme, user, host and port
};
[[nodiscard]] ProxyAddress judgeProxyAddress(const QString &address);
//! In English, as a sentence about the address ('must ..', 'is ..'); empty for Good.
[[nodiscard]] QString reasonOf(ProxyAddress fault);

//! Which proxy leads to a host: the tenant's, else that of the environment, else the system's; none to loopback. Any one
//! thread.
class ProxyChoice
{
public:
    //! \param address of the tenant's proxy; empty: the system's; noForwardProxy: none
    //! \param secret see HttpSettings::proxyPassword
    ProxyChoice(const QString &address, const SecretText &secret);

    //! nullopt: the system has to be asked, see findSystemProxy(). An address that cannot be used is a BadInput that names
    //! it, or its variable.
    [[nodiscard]] std::optional<Result<ForwardProxy>> forUrl(const QUrl &url) const;
    //! A proxy that others named, with our credentials where it has none.
    [[nodiscard]] ForwardProxy withCredentials(ForwardProxy proxy) const;

private:
    QString m_address;
    ForwardProxy m_own;
    QString m_user; //!< for a proxy of the system that names none
    SecretText m_password;
};

} // namespace Trustgauge
