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
    QString caFile;                 //!< file with own CA certificates (PEM or DER), trusted in addition to the system's
    QString proxy;                  //!< URL; empty: the environment's or system's; `none`: none. Not for loopback.
    QString clientCertificate = {}; //!< PEM of a certificate (chain) and its key, for servers that ask for one
    //! Password of the user in the proxy URL. Without a user in the URL (or with the system's proxy): `user:password`.
    //! Only sent to a proxy that asks for it, and not again once refused.
    SecretText proxyPassword = {};
};

//! Sends HTTP requests: one attempt each, no retries, no redirects, TLS errors are never ignored. Use from one thread;
//! connections run on an internal thread (HttpTransport). Every HTTP response is an HttpReply, whatever its status; one
//! that is not 2xx even when its body was cut. No response (no host, reset, cut body, time-out, too long) is an Error
//! of code Network or Api with the host as subject (see NetworkFault).
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<HttpReply>)>;

    explicit HttpClient(const HttpSettings &settings, QObject *parent = nullptr);
    ~HttpClient() override; //!< drops pending requests without calling `done`

    //! Calls `done` exactly once, asynchronously, on this thread. abortAll() calls it with Cancelled.
    void send(const HttpRequest &request, Done done);
    //! Gives back the memory of a body that is no longer needed, to be reused for the next one.
    void recycle(QByteArray body);
    //! Cancels all pending requests; their `done` is called before this returns.
    void abortAll();

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

    std::optional<Error> m_fault; //!< the settings cannot be used; fails every request
    std::unordered_map<quint64, Call> m_calls;
    quint64 m_last = 0;
    std::unique_ptr<QThread> m_thread;
    HttpTransport *m_transport = nullptr; // lives on m_thread, deleted when that finishes
};

} // namespace Trustgauge
