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

//! Where to connect, and through what.
struct Route
{
    QUrl url; //!< only scheme, host and port are used
    ForwardProxy proxy;
    QSslConfiguration tls;
    QByteArray userAgent;
};

//! One attempt to connect: to the host or to its proxy, then through the proxy (CONNECT or SOCKS5, for plain http,
//! too), then TLS with the host. Does not retry. Lives on one thread.
class Dial : public QObject
{
    Q_OBJECT

public:
    //! Called exactly once, asynchronously; never after stop().
    using Done = std::function<void(Result<SocketPtr>)>;
    //! \param active called whenever bytes have arrived
    Dial(Route route, std::function<void()> active, Done done, QObject *parent = nullptr);
    ~Dial() override;

    void start();
    void stop();
    //! What the attempt is waiting for, for a time-out message.
    [[nodiscard]] Message waitsFor() const;

private:
    enum class Stage { Connecting, Asking, WaitingForTurn, Greeting, LoggingOn, Requesting, Handshake, Ended };

    void connectToFirst();
    //! \param message overwritten in memory once it is sent
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
    std::shared_ptr<ProxyGate> m_gate; //!< null when the proxy has no credentials
    std::function<void()> m_active;
    Done m_done;
    Stage m_stage = Stage::Connecting;
    ConnectRace *m_race = nullptr;
    SocketPtr m_socket;
    QByteArray m_said; //!< what is being sent; wiped afterwards
    ProxyLogon m_logon;
    std::unique_ptr<AnswerReader> m_answer; //!< parses the response to CONNECT
    bool m_holdsGate = false;
    bool m_goodBefore = false; //!< the credentials had been accepted before this attempt
    bool m_needsOtherConnection = false;
    bool m_usedBefore = false; //!< the proxy has answered over this connection
    bool m_redialed = false;
    std::optional<Error> m_untrusted; //!< the fault of the host's certificate
};

} // namespace Trustgauge
