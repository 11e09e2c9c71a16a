#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Trustgauge {

//! A proxy on the way to a host, with our credentials for it.
struct ForwardProxy
{
    enum class Kind { None, Http, Socks5 };
    Kind kind = Kind::None;
    QString host;
    quint16 port = 0;
    QString user;
    SecretText password;

    //! A user without a password does not count: the proxy would refuse it and count a failed logon.
    [[nodiscard]] bool hasCredentials() const { return !user.isEmpty() && !password.isEmpty(); }
    [[nodiscard]] QString name() const { return host + u':' + QString::number(port); }
};

//! The port used when a proxy address has none: by kind.
[[nodiscard]] quint16 defaultPort(ForwardProxy::Kind kind);

//! A proxy setting that means: no proxy, not even the system's.
inline const QString noForwardProxy = QStringLiteral("none");

//! What is wrong with the address of a forward proxy.
enum class ProxyAddress {
    Good,
    NoAddress,
    PacFile, //!< the address of a proxy auto-configuration file
    OverTls, //!< an https:// proxy, which is not supported
    HasPassword,
    HasMore, //!< a path, query or fragment
};
[[nodiscard]] ProxyAddress judgeProxyAddress(const QString &address); //!< such as `http://user@proxy:8080`
//! The fault as a clause about the address ('must ..', 'is ..'); empty for Good.
[[nodiscard]] Message reasonOf(ProxyAddress fault);

//! Chooses the proxy for a host: the tenant's setting, else the environment, else the system; none for loopback hosts.
//! Use from one thread.
class ProxyChoice
{
public:
    //! \param address the tenant's setting; empty: environment or system; noForwardProxy: none
    //! \param secret see HttpSettings::proxyPassword
    ProxyChoice(const QString &address, const SecretText &secret);

    //! nullopt: the system must be asked, see findSystemProxy(). BadInput, naming the setting or the variable, for an
    //! address that cannot be used.
    [[nodiscard]] std::optional<Result<ForwardProxy>> forUrl(const QUrl &url) const;
    //! Adds our credentials to a proxy that the environment or the system named without any.
    [[nodiscard]] ForwardProxy withCredentials(ForwardProxy proxy) const;

private:
    QString m_address;
    ForwardProxy m_own;
    QString m_user; //!< for proxies whose address names no user
    SecretText m_password;
};

} // namespace Trustgauge
