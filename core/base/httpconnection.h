#pragma once

#include "core/base/connectrace.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace Trustgauge {

class AnswerReader;

//! A connection to a host, for one exchange after another. Lives on one thread.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    struct Handlers
    {
        std::function<void()> active; //!< something went out or came
        //! Part of the body is there to be taken; not called without.
        std::function<void()> body;
        //! The reader is over. Once an exchange, not after stop().
        std::function<void()> ended;
    };
    HttpConnection(SocketPtr socket, QObject *parent);
    ~HttpConnection() override;

    //! Sends a request and reads its answer. \param head is overwritten once it is sent \param reader outlives the exchange
    void exchange(QByteArray head, const QByteArray &body, AnswerReader *reader, Handlers handlers);
    //! The exchange is of no interest any more; nor is the connection.
    void stop();
    //! While it is held, nothing is read, so that what has come can be dealt with.
    void hold(bool held);
    //! It was closed, or something came that nobody asked for.
    [[nodiscard]] bool isLost() const { return m_lost; }
    //! Whether the TLS of the other side gave up for want of a certificate of ours.
    [[nodiscard]] bool wantsCertificate() const;

    //! Called when an idle connection is lost.
    std::function<void()> onLost;

private:
    void read();
    void closed();
    void end();

    SocketPtr m_socket;
    QByteArray m_head; //!< until it is sent
    AnswerReader *m_reader = nullptr;
    Handlers m_handlers;
    bool m_held = false;
    bool m_lost = false;
};

} // namespace Trustgauge
