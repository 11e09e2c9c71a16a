#include "core/base/connectrace.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace Trustgauge {

namespace {

using namespace std::chrono_literals;
constexpr auto headStart = 250ms; // 'Connection Attempt Delay' of RFC 8305

//! IPv4 and IPv6 addresses alternating, beginning with the family that the system lists first.
std::vector<QHostAddress> inTurn(const QList<QHostAddress> &addresses)
{
    std::vector<QHostAddress> first;
    std::vector<QHostAddress> other;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.first().protocol() ? first : other).push_back(address);
    std::vector<QHostAddress> out;
    for (size_t i = 0; i < std::max(first.size(), other.size()); ++i) {
        if (i < first.size())
            out.push_back(first[i]);
        if (i < other.size())
            out.push_back(other[i]);
    }
    return out;
}

} // namespace

void CloseLater::operator()(QTcpSocket *socket) const
{
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

ConnectRace::ConnectRace(const QString &host, quint16 port, bool forTls, Done done, QObject *parent)
    : QObject(parent),
      m_port(port),
      m_forTls(forTls),
      m_done(std::move(done))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(headStart);
    connect(&m_patience, &QTimer::timeout, this, &ConnectRace::tryNext);
    const QHostAddress address(host);
    if (!address.isNull()) {
        m_addresses = {address};
        QMetaObject::invokeMethod(this, &ConnectRace::tryNext, Qt::QueuedConnection);
        return;
    }
    m_lookup = QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) { found(info); });
}

ConnectRace::~ConnectRace()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void ConnectRace::found(const QHostInfo &info)
{
    m_lookup = -1;
    if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty())
        m_addresses = inTurn(info.addresses());
    else if (info.error() == QHostInfo::UnknownError) // every other error means that the name does not exist
        m_error = QAbstractSocket::TemporaryError;
    tryNext();
}

void ConnectRace::tryNext()
{
    if (!m_done)
        return;
    if (m_next == m_addresses.size()) {
        if (m_running.empty())
            end({});
        return;
    }
    SocketPtr made(m_forTls ? new QSslSocket : new QTcpSocket);
    QTcpSocket *const socket = made.get();
    m_running.push_back(std::move(made));
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { won(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { lost(socket); });
    const QHostAddress address = m_addresses[m_next++];
    if (m_next < m_addresses.size())
        m_patience.start();
    socket->connectToHost(address, m_port); // may emit errorOccurred() before it returns
}

void ConnectRace::won(QTcpSocket *socket)
{
    const auto it = std::find_if(m_running.begin(), m_running.end(), [=](const auto &s) { return s.get() == socket; });
    if (it == m_running.end() || !m_done)
        return;
    SocketPtr winner = std::move(*it);
    m_running.clear();
    socket->disconnect(this);
    end(std::move(winner));
}

void ConnectRace::lost(QTcpSocket *socket)
{
    const auto it = std::find_if(m_running.begin(), m_running.end(), [=](const auto &s) { return s.get() == socket; });
    if (it == m_running.end() || !m_done)
        return;
    m_error = socket->error();
    m_running.erase(it);
    m_patience.stop();
    // Queued, because a socket may fail while it is being started.
    QMetaObject::invokeMethod(this, &ConnectRace::tryNext, Qt::QueuedConnection);
}

void ConnectRace::end(SocketPtr socket)
{
    m_patience.stop();
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(socket), m_error);
}

} // namespace Trustgauge
