#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <utility>
#include <vector>

class QObject;

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

//! Which proxy leads to a host: the tenant's, else the system's; none to loopback. Any one thread.
class ProxyChoice
{
public:
    //! \param address of the tenant's proxy; empty: the system's; noForwardProxy: none
    //! \param secret see HttpSettings::proxyPassword
    ProxyChoice(const QString &address, const SecretText &secret);

    //! May wait where the system has to look for its proxy. An address that cannot be used is a BadInput that names it.
    [[nodiscard]] Result<ForwardProxy> forUrl(const QUrl &url) const;

private:
    [[nodiscard]] Result<ForwardProxy> systems(const QUrl &url) const;

    QString m_address;
    ForwardProxy m_own;
    QString m_user; //!< for a proxy of the system that names none
    SecretText m_password;
};

//! Sees to it that one set of credentials is tried one time: while the first connection has not heard whether they are
//! good, the others wait, and once they were refused nobody offers them again. One a proxy and client, one thread.
class ProxyGate
{
public:
    //! \param may true: offer them now, and tell how that ended; false: they were refused
    using Answer = std::function<void(bool may)>;
    //! Answers at once or later; never after forget().
    void ask(const QObject *who, Answer answer);
    void forget(const QObject *who);
    void accepted();
    void refused();
    [[nodiscard]] bool isGood() const { return m_state == State::Good; }
    //! A connection was lost with credentials that were good before: the next one tries them, alone.
    void doubted();
    //! It is not known how it ended: the next one tries.
    void unknown();

private:
    enum class State { Untried, Trying, Good, Refused };
    void settle(State state, bool may);

    State m_state = State::Untried;
    std::vector<std::pair<const QObject *, Answer>> m_waiting;
};

} // namespace Trustgauge
