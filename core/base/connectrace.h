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

//! Deletes a socket with deleteLater(), because it may be released within its own signals.
struct CloseLater
{
    void operator()(QTcpSocket *socket) const;
};
using SocketPtr = std::unique_ptr<QTcpSocket, CloseLater>;

//! Connects to the first address of a host that answers ('happy eyeballs'): alternates IPv4 and IPv6 and tries the next
//! address when one fails or is silent for 250 ms. Uses no proxy. Lives on one thread.
class ConnectRace : public QObject
{
    Q_OBJECT

public:
    //! Called exactly once, asynchronously. A null socket comes with the error; TemporaryError: no DNS server answered.
    using Done = std::function<void(SocketPtr, QAbstractSocket::SocketError)>;
    //! \param forTls makes a QSslSocket; its encryption is not started
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
