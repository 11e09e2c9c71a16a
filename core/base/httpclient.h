#pragma once

#include "core/base/httpmessage.h"
#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

class QThread;

namespace Trustgauge {

class HttpTransport;

//! What a client is set up with.
struct HttpSettings
{
    QString caFile;                 //!< certificates (PEM or DER) of an own authority, trusted beside the system's
    QString proxy;                  //!< URL; empty: the system's; `none`. Loopback is never sent through a proxy.
    QString clientCertificate = {}; //!< PEM of a certificate (chain) and its key, for servers that ask for one
    //! Of the proxy's user: that of the proxy URL. Where the URL names none (or the system's proxy is used):
    //! `user:password`. Goes to a proxy that asks for it only, and to no proxy that has refused it.
    SecretText proxyPassword = {};
};

//! One attempt a request, no retry, no redirect, no TLS error ever ignored. Lives on, and is used from, one thread; the
//! connections are on a thread of its own (HttpTransport). Any HTTP answer is a reply, whatever its status, also one that
//! tells of a failure and was cut; what is not an answer (no host, reset, cut body, time-out, too long) is an Error of code
//! Network or Api whose subject is the host (see NetworkFault).
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<HttpReply>)>;

    explicit HttpClient(const HttpSettings &settings, QObject *parent = nullptr);
    ~HttpClient() override; //!< nobody is told any more

    //! Calls `done` exactly once, later, on this thread; with Cancelled by abortAll().
    void send(const HttpRequest &request, Done done);
    //! Takes the memory of a body that was read, for the next one.
    void recycle(QByteArray body);
    //! Ends every request under way, before it returns.
    void abortAll();
    [[nodiscard]] int inFlight() const { return static_cast<int>(m_calls.size()); }

private:
    struct Call
    {
        QString host;
        Done done;
        std::function<bool(const QByteArray &)> onBody;
    };
    void take(quint64 id, const QByteArray &piece);
    void end(quint64 id, Result<HttpReply> result);
    template<class Action>
    void onTransport(Action action);

    std::optional<Error> m_fault; //!< of the settings
    std::unordered_map<quint64, Call> m_calls;
    quint64 m_last = 0;
    std::unique_ptr<QThread> m_thread;
    HttpTransport *m_transport = nullptr; // lives on m_thread, and goes with it
};

} // namespace Trustgauge
