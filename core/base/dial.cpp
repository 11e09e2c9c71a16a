#include "core/base/dial.h"

#include "core/base/answerreader.h"
#include "core/base/httpmessage.h"
#include "core/base/networkfault.h"
#include "core/base/ownthread.h"
#include "core/base/socks5.h"

#include <QSslError>
#include <QSslSocket>

#include <utility>

namespace Trustgauge {

namespace {

constexpr qint64 longestRefusal = qint64{256} * 1024; // of the page that a proxy sends with a refusal

} // namespace

Dial::Dial(Route route, std::function<void()> active, Done done, QObject *parent)
    : QObject(parent),
      m_route(std::move(route)),
      m_active(std::move(active)),
      m_done(std::move(done)),
      m_logon(m_route.proxy, target())
{
    if (m_route.proxy.hasCredentials())
        m_gate = ProxyGate::of(m_route.proxy);
}

Dial::~Dial()
{
    stop();
}

QString Dial::host() const
{
    return hostAndPort(m_route.url);
}

QString Dial::proxyName() const
{
    return m_route.proxy.kind == ForwardProxy::Kind::None ? QString() : m_route.proxy.name();
}

quint16 Dial::port() const
{
    return static_cast<quint16>(m_route.url.port(m_route.url.scheme() == QStringLiteral("https") ? 443 : 80));
}

QByteArray Dial::target() const
{
    const QByteArray name = m_route.url.host(QUrl::FullyEncoded).toLatin1();
    return (name.contains(':') && !name.startsWith('[') ? '[' + name + ']' : name) + ':' + QByteArray::number(port());
}

Message Dial::waitsFor() const
{
    switch (m_stage) {
    case Stage::Connecting:
        return proxyName().isEmpty() ? sentence("Network", "no connection came about")
                                     : sentence("Network", "no connection to the proxy %1 came about").arg(proxyName());
    case Stage::Handshake:
        return sentence("Network", "TLS was not agreed on");
    case Stage::WaitingForTurn:
        return sentence("Network", "another call was logging on to the proxy %1").arg(proxyName());
    default:
        return sentence("Network", "the proxy %1 did not answer").arg(proxyName());
    }
}

void Dial::start()
{
    TG_ON_OWN_THREAD(this);
    connectToFirst();
}

void Dial::stop()
{
    TG_ON_OWN_THREAD(this);
    m_stage = Stage::Ended;
    m_done = nullptr;
    m_holdsGate = false;
    if (const auto gate = std::exchange(m_gate, nullptr))
        gate->leave(this);
    delete std::exchange(m_race, nullptr);
    m_socket.reset();
    wipe(m_said);
}

void Dial::connectToFirst()
{
    m_stage = Stage::Connecting;
    const bool direct = m_route.proxy.kind == ForwardProxy::Kind::None;
    const QString name = direct ? m_route.url.host(QUrl::FullyEncoded) : m_route.proxy.host;
    const quint16 to = direct ? port() : m_route.proxy.port;
    const auto done = [this](SocketPtr socket, QAbstractSocket::SocketError error) {
        std::exchange(m_race, nullptr)->deleteLater();
        if (socket)
            connected(std::move(socket));
        else
            fail(connectFault(host(), proxyName(), error));
    };
    m_race = new ConnectRace(name, to, m_route.url.scheme() == QStringLiteral("https"), done, this);
}

void Dial::connected(SocketPtr socket)
{
    m_active();
    m_socket = std::move(socket);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // no Nagle delay for small requests
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Dial::readyRead);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() == 0)
            wipe(m_said); // until now the socket may have shared its memory
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Dial::closed);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Dial::closed);
    switch (m_route.proxy.kind) {
    case ForwardProxy::Kind::None:
        throughProxy();
        return;
    case ForwardProxy::Kind::Http:
        askForTunnel();
        return;
    case ForwardProxy::Kind::Socks5:
        greet();
    }
}

void Dial::say(QByteArray message)
{
    wipe(m_said);
    m_said = std::move(message);
    m_socket->write(m_said);
}

void Dial::readyRead()
{
    m_active();
    if (m_stage == Stage::Asking)
        readTunnelAnswer();
    else if (m_stage == Stage::Greeting || m_stage == Stage::LoggingOn || m_stage == Stage::Requesting)
        readSocks();
}

void Dial::closed()
{
    switch (m_stage) {
    case Stage::Asking:
        readTunnelAnswer(); // what arrived before the connection closed
        if (m_stage != Stage::Asking || !m_answer)
            return;
        m_answer->closed();
        tunnelAnswered();
        return;
    case Stage::WaitingForTurn:
        m_needsOtherConnection = true;
        return;
    case Stage::Handshake: {
        const auto *ssl = qobject_cast<QSslSocket *>(m_socket.get());
        const bool byTls = ssl
                           && (ssl->error() == QAbstractSocket::SslHandshakeFailedError
                               || ssl->error() == QAbstractSocket::SslInternalError
                               || ssl->error()
                                      == QAbstractSocket::SslInvalidUserDataError); // key and certificate do not match
        fail(m_untrusted ? *m_untrusted
                         : handshakeFault(host(), proxyName(), byTls ? ssl->errorString() : QString(), false));
        return;
    }
    case Stage::Greeting:
    case Stage::LoggingOn:
    case Stage::Requesting:
        readSocks();
        if (m_stage == Stage::LoggingOn)
            lostWithLogon();
        else if (m_stage != Stage::Ended && m_stage != Stage::Handshake)
            fail(connectFault(host(), proxyName(), QAbstractSocket::RemoteHostClosedError));
        return;
    case Stage::Connecting:
    case Stage::Ended:
        return;
    }
}

// The HTTP proxy.

void Dial::askForTunnel()
{
    m_stage = Stage::Asking;
    m_answer = std::make_unique<AnswerReader>(longestRefusal, AnswerReader::To::Connect);
    const QByteArray start = "CONNECT " + target() + " HTTP/1.1\r\nHost: " + target()
                             + "\r\nProxy-Connection: keep-alive\r\nUser-Agent: " + m_route.userAgent + "\r\n";
    const QByteArray name = "Proxy-Authorization: ";
    const QByteArray &value = m_logon.authorization().reveal();
    QByteArray request;
    request.reserve(start.size() + name.size() + value.size() + 4); // growing would leave a copy of a secret in memory
    request += start;
    if (!value.isEmpty()) {
        request += name;
        request += value;
        request += "\r\n";
    }
    request += "\r\n";
    say(std::move(request));
}

void Dial::readTunnelAnswer()
{
    char block[4096];
    while (m_stage == Stage::Asking && m_socket && m_socket->bytesAvailable() > 0) {
        // Read no further than the end of the response: the bytes after it come from the host.
        const qint64 seen = m_socket->peek(block, sizeof block);
        if (seen <= 0)
            return;
        const qint64 used = m_answer->feed(block, seen);
        m_socket->skip(used);
        if (m_answer->isOver()) {
            tunnelAnswered();
            return;
        }
    }
}

void Dial::tunnelAnswered()
{
    const std::unique_ptr<AnswerReader> answer = std::exchange(m_answer, nullptr);
    if (answer->hasHead() && answer->status() < 300) {
        endGate(true);
        throughProxy();
        return;
    }
    if (!answer->hasHead() && m_logon.hasOffered()) {
        // On a connection used before, the proxy may have closed it before our request arrived. Otherwise the proxy
        // closed it instead of answering, which does not show that the credentials were accepted.
        const bool mayRedial = m_usedBefore && !m_redialed && !m_logon.isBound()
                               && answer->fault() == AnswerFault::NothingCame;
        if (!mayRedial) {
            lostWithLogon();
            return;
        }
        m_redialed = true;
        m_needsOtherConnection = true;
        offer();
        return;
    }
    m_usedBefore = true;
    if (!answer->hasHead() || answer->status() != 407) {
        endGate(answer->hasHead()); // any status but 407 means that the credentials, if sent, were accepted
        fail(proxyFault(host(), proxyName(), *answer));
        return;
    }
    m_needsOtherConnection = !answer->keepsConnection();
    const bool wasOffered = m_logon.hasOffered();
    switch (m_logon.answer(answer->headers())) {
    case ProxyLogon::Step::Offer:
        if (wasOffered)
            offer(); // the second message of the same NTLM logon
        else
            challenged();
        return;
    case ProxyLogon::Step::Refused:
        refusedLogon();
        return;
    case ProxyLogon::Step::NoCredentials:
        fail(credentialsFault(host(), OfCredentials::None, m_route.proxy.kind));
        return;
    case ProxyLogon::Step::KerberosOnly:
    case ProxyLogon::Step::NoScheme:
        fail(logonSchemeFault(host(), proxyName(), m_logon.schemes()));
    }
}

void Dial::challenged()
{
    m_stage = Stage::WaitingForTurn;
    m_gate->ask(this, [this](bool may) {
        if (m_stage != Stage::WaitingForTurn)
            return;
        if (!may) {
            fail(credentialsFault(host(), OfCredentials::RefusedBefore, m_route.proxy.kind));
            return;
        }
        m_holdsGate = true;
        m_goodBefore = m_gate->isGood();
        offer();
    });
}

void Dial::offer()
{
    if (m_route.proxy.kind == ForwardProxy::Kind::Socks5) {
        logOn();
        return;
    }
    if (m_needsOtherConnection && m_logon.isBound()) {
        refusedLogon(); // NTLM is bound to the connection that the proxy closes
        return;
    }
    if (!m_needsOtherConnection) {
        askForTunnel();
        return;
    }
    m_needsOtherConnection = false;
    m_usedBefore = false;
    m_socket.reset();
    connectToFirst();
}

void Dial::refusedLogon()
{
    endGate(false);
    fail(credentialsFault(host(), OfCredentials::Refused, m_route.proxy.kind));
}

//! The proxy closed the connection instead of answering the logon. That is a refusal, unless these credentials were
//! accepted before: then the connection was just lost.
void Dial::lostWithLogon()
{
    if (!m_goodBefore) {
        refusedLogon();
        return;
    }
    m_gate->doubted();
    m_holdsGate = false;
    fail(connectFault(host(), proxyName(), QAbstractSocket::RemoteHostClosedError));
}

//! Tells the gate whether the credentials that this attempt offered were accepted.
void Dial::endGate(bool good)
{
    if (!std::exchange(m_holdsGate, false))
        return;
    if (good)
        m_gate->accepted();
    else
        m_gate->refused();
}

// SOCKS5.

void Dial::greet()
{
    m_stage = Stage::Greeting;
    say(Socks5::greeting(m_route.proxy.hasCredentials()));
}

void Dial::readSocks()
{
    while (m_socket) {
        const QByteArray seen = m_socket->peek(512);
        const qsizetype size = seen.size();
        if (m_stage == Stage::Greeting && size >= Socks5::shortAnswer) {
            m_socket->skip(Socks5::shortAnswer);
            if (!Socks5::isAnswer(seen)) {
                fail(noSocks());
                return;
            }
            greeted(Socks5::codeOf(seen));
        } else if (m_stage == Stage::LoggingOn && size >= Socks5::shortAnswer) {
            m_socket->skip(Socks5::shortAnswer);
            if (Socks5::codeOf(seen) != 0) {
                refusedLogon();
                return;
            }
            endGate(true);
            request();
        } else if (m_stage == Stage::Requesting && size >= Socks5::requestAnswerBegin) {
            if (!Socks5::isAnswer(seen)) {
                fail(noSocks());
                return;
            }
            if (const int code = Socks5::codeOf(seen); code != 0) {
                fail(socksFault(host(), proxyName(), code));
                return;
            }
            const qsizetype length = Socks5::requestAnswerLength(seen);
            if (size < length)
                return;
            m_socket->skip(length);
            throughProxy();
            return;
        } else {
            return;
        }
    }
}

void Dial::greeted(int method)
{
    if (method == Socks5::noLogon) {
        request();
    } else if (method == Socks5::byPassword && m_route.proxy.hasCredentials()) {
        challenged();
    } else if (method == Socks5::noneTaken && !m_route.proxy.hasCredentials()) {
        fail(credentialsFault(host(), OfCredentials::None, m_route.proxy.kind));
    } else {
        fail(network(sentence("Network", "the proxy %1 takes no logon by user name and password").arg(proxyName()),
                     NetworkFault::proxyRefused));
    }
}

void Dial::logOn()
{
    if (m_needsOtherConnection) {
        fail(connectFault(host(), proxyName(), QAbstractSocket::RemoteHostClosedError));
        return;
    }
    QByteArray message = Socks5::logon(m_route.proxy.user, m_route.proxy.password);
    if (message.isEmpty()) {
        fail(network(sentence("Network",
                              "the user name or the password of the proxy is longer than the %1 bytes that SOCKS5 "
                              "can carry")
                         .arg(Socks5::longestText),
                     NetworkFault::proxyCredentials));
        return;
    }
    m_stage = Stage::LoggingOn;
    say(std::move(message));
}

void Dial::request()
{
    m_stage = Stage::Requesting;
    QByteArray message = Socks5::request(m_route.url, port());
    if (message.isEmpty()) {
        fail(network(sentence("Network", "the host name is longer than any can be"), NetworkFault::hostNotFound));
        return;
    }
    say(std::move(message));
}

Error Dial::network(const Message &detail, int fault) const
{
    return {ErrorCode::Network, host(), detail, fault};
}

Error Dial::noSocks() const
{
    return network(sentence("Network", "what answers as the proxy %1 speaks no SOCKS5").arg(proxyName()),
                   NetworkFault::proxyUnreachable);
}

// TLS.

void Dial::throughProxy()
{
    if (m_route.url.scheme() == QStringLiteral("https"))
        beginTls();
    else
        finish(std::move(m_socket));
}

void Dial::beginTls()
{
    m_stage = Stage::Handshake;
    auto *const ssl = qobject_cast<QSslSocket *>(m_socket.get());
    Q_ASSERT(ssl);
    if (ssl->bytesAvailable() > 0) { // in TLS the client speaks first
        fail(handshakeFault(host(), proxyName(), {}, true));
        return;
    }
    connect(ssl, &QSslSocket::sslErrors, this, [this, ssl](const QList<QSslError> &errors) {
        const bool trustsNobody = ssl->sslConfiguration().caCertificates().isEmpty()
                                  && QSslConfiguration::systemCaCertificates().isEmpty();
        m_untrusted = certificateFault(host(), errors, ssl->peerCertificateChain(), trustsNobody);
    });
    connect(ssl, &QSslSocket::encrypted, this, [this] {
        m_active();
        finish(std::move(m_socket));
    });
    ssl->setSslConfiguration(m_route.tls);
    QString name = m_route.url.host();
    if (name.endsWith(u'.')) // certificates do not have the dot of a fully qualified name
        name.chop(1);
    ssl->setPeerVerifyName(name);
    ssl->startClientEncryption();
}

void Dial::finish(SocketPtr socket)
{
    m_stage = Stage::Ended;
    socket->disconnect(this);
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(socket));
}

void Dial::fail(const Error &error)
{
    if (m_stage == Stage::Ended)
        return;
    m_stage = Stage::Ended;
    m_socket.reset();
    if (std::exchange(m_holdsGate, false))
        m_gate->leave(this);
    if (const Done done = std::exchange(m_done, nullptr))
        done(tl::unexpected(error));
}

} // namespace Trustgauge
