#pragma once

#include "core/base/connectrace.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace Trustgauge {

class AnswerReader;

//! A connection to a host, used for one exchange after another. Lives on one thread.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    struct Handlers
    {
        std::function<void()> active; //!< bytes were sent or received
        //! The reader has body bytes that can be taken.
        std::function<void()> body;
        //! The response is complete or failed. Called once for each exchange, not after stop().
        std::function<void()> ended;
    };
    HttpConnection(SocketPtr socket, QObject *parent);
    ~HttpConnection() override;

    //! Sends a request, reads its response. \param head overwritten once sent \param reader must outlive the exchange
    void exchange(QByteArray head, const QByteArray &body, AnswerReader *reader, Handlers handlers);
    //! Abandons the exchange and closes the connection.
    void stop();
    //! While true, nothing is read from the socket, so that the receiver can catch up.
    void hold(bool held);
    //! Whether the connection was closed or sent data that nobody asked for.
    [[nodiscard]] bool isLost() const { return m_lost; }
    //! Whether the server ended TLS because it requires a client certificate.
    [[nodiscard]] bool wantsCertificate() const;

    //! Called when an idle connection is lost.
    std::function<void()> onLost;

private:
    void read();
    void closed();
    void end();

    SocketPtr m_socket;
    QByteArray m_head; //!< wiped once it is sent
    AnswerReader *m_reader = nullptr;
    Handlers m_handlers;
    bool m_held = false;
    bool m_lost = false;
};

} // namespace Trustgauge
