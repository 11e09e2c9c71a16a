#pragma once

#include "core/base/connectrace.h"
#include "core/base/forwardproxy.h"
#include "core/base/proxygate.h"
#include "core/base/proxylogon.h"
#include "core/base/result.h"

#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Trustgauge {

class AnswerReader;
class ConnectRace;

//! Where a connection is to lead, and how.
struct Route
{
    QUrl url; //!< its scheme, host and port
    ForwardProxy proxy;
    QSslConfiguration tls;
    QByteArray userAgent;
};

//! One attempt to connect: to the host or to the proxy, through the proxy (CONNECT or SOCKS5, also for plain http), and
//! TLS with the host. Says at once what went wrong. Lives on one thread.
class Dial : public QObject
{
    Q_OBJECT

public:
    //! Exactly once, later; never after stop().
    using Done = std::function<void(Result<SocketPtr>)>;
    //! \param active called whenever something has come
    Dial(Route route, std::function<void()> active, Done done, QObject *parent = nullptr);
    ~Dial() override;

    void start();
    void stop();
    //! What it waits for, for a message; in English.
    [[nodiscard]] Message waitsFor() const;

private:
    enum class Stage { Connecting, Asking, WaitingForTurn, Greeting, LoggingOn, Requesting, Handshake, Ended };

    void connectToFirst();
    //! \param message is overwritten once it is sent
    void say(QByteArray message);
    void connected(SocketPtr socket);
    void readyRead();
    void closed();

    void askForTunnel();
    void readTunnelAnswer();
    void tunnelAnswered();
    void challenged();
    void offer();
    void refusedLogon();
    void lostWithLogon();

    void greet();
    void readSocks();
    void greeted(int method);
    void logOn();
    void request();
    [[nodiscard]] Error socksFault(int code) const;
    [[nodiscard]] Error noSocks() const;

    void throughProxy();
    void beginTls();
    void finish(SocketPtr socket);
    void fail(const Error &error);
    void endGate(bool good);
    [[nodiscard]] QString host() const;
    [[nodiscard]] QString proxyName() const;
    [[nodiscard]] QByteArray target() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] Error network(const Message &detail, int fault) const;

    Route m_route;
    std::shared_ptr<ProxyGate> m_gate; //!< null without credentials for a proxy
    std::function<void()> m_active;
    Done m_done;
    Stage m_stage = Stage::Connecting;
    ConnectRace *m_race = nullptr;
    SocketPtr m_socket;
    QByteArray m_said; //!< until it is sent
    ProxyLogon m_logon;
    std::unique_ptr<AnswerReader> m_answer; //!< to CONNECT
    bool m_holdsGate = false;
    bool m_goodBefore = false; //!< the credentials, when this attempt offered them
    bool m_needsOtherConnection = false;
    bool m_usedBefore = false; //!< the proxy has answered over this connection
    bool m_redialed = false;
    std::optional<Error> m_untrusted; //!< what is wrong with the certificate
};

} // namespace Trustgauge
