#pragma once

#include <QAbstractSocket>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QHostInfo;
class QTcpSocket;

namespace Trustgauge {

//! A socket is let go of from within its own signals.
struct CloseLater
{
    void operator()(QTcpSocket *socket) const;
};
using SocketPtr = std::unique_ptr<QTcpSocket, CloseLater>;

//! Connects to the first address of a host that answers: IPv4 and IPv6 in turn, the next one when one fails or keeps silent
//! for a moment, so that an address family that leads nowhere costs no minute. Without any proxy. Lives on one thread.
class ConnectRace : public QObject
{
    Q_OBJECT

public:
    //! Exactly once, later; a null socket comes with the reason. TemporaryError: no DNS server answered.
    using Done = std::function<void(SocketPtr, QAbstractSocket::SocketError)>;
    //! \param forTls the socket is a QSslSocket, not encrypted yet
    ConnectRace(const QString &host, quint16 port, bool forTls, Done done, QObject *parent = nullptr);
    ~ConnectRace() override;

private:
    void found(const QHostInfo &info);
    void tryNext();
    void won(QTcpSocket *socket);
    void lost(QTcpSocket *socket);
    void end(SocketPtr socket);

    quint16 m_port;
    bool m_forTls;
    Done m_done;
    int m_lookup = -1;
    std::vector<QHostAddress> m_addresses;
    size_t m_next = 0;
    std::vector<SocketPtr> m_running;
    QTimer m_patience;
    QAbstractSocket::SocketError m_error = QAbstractSocket::HostNotFoundError;
};

} // namespace Trustgauge
