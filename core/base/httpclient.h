#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace Trustgauge {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    qint64 maxBytes = qint64{512} * 1024 * 1024;   //!< a longer answer is an error
    std::chrono::milliseconds idleTimeout{60'000}; //!< without any byte
    bool once = false; //!< a body that goes out one time at most: a connection that is lost is an error at once
    //! Takes the body of a 200 piece by piece in place of HttpReply::body; false ends the call with an Api error.
    std::function<bool(const QByteArray &)> onBody;
};

struct HttpReply
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QUrl url;

    //! The value of a header, empty when it is not there. Names match in any case.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    //! Seconds that its `Date` is ahead of our clock; nullopt without one.
    [[nodiscard]] std::optional<qint64> secondsAhead() const;
    [[nodiscard]] bool isJson() const; //!< by content type, or by its first character where there is none
};

//! What a client is set up with.
struct HttpSettings
{
    QString caFile;                 //!< PEM of an own certificate authority, trusted beside the system's
    QString proxy;                  //!< URL; empty: the system's. Loopback is never sent through a proxy.
    QString clientCertificate = {}; //!< PEM of a certificate (chain) and its key, for servers that ask for one
    //! Of the proxy's user: that of the proxy URL. Where the URL names none (or the system's proxy is used):
    //! `user:password`. Goes to a proxy that asks for it only.
    SecretText proxyPassword = {};
};

//! The one class that talks to QNetworkAccessManager: one attempt a request, no retry, no redirect, no TLS error ever
//! ignored. Lives on, and is used from, one thread. Any HTTP answer is a reply, whatever its status; what is not an
//! answer (no host, reset, cut body, time-out, too long) is an Error of code Network whose subject is the host.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<HttpReply>)>;

    explicit HttpClient(const HttpSettings &settings, QObject *parent = nullptr);
    ~HttpClient() override;

    //! Calls `done` exactly once, later, on this thread; with Cancelled after abortAll().
    void send(const HttpRequest &request, Done done);
    //! Takes the memory of a body that was read, for the next one.
    void recycle(QByteArray body);
    //! Ends every request under way.
    void abortAll();
    [[nodiscard]] int inFlight() const { return static_cast<int>(m_calls.size()); }

private:
    struct Channel
    {
        QNetworkAccessManager *manager = nullptr;
        int inFlight = 0;
    };
    struct Call
    {
        HttpRequest request;
        Done done;
        size_t channel = 0;
        bool tooLong = false;
        bool aborted = false;
        bool refused = false; //!< by onBody
        QByteArray body;      //!< what has arrived
    };
    //! Takes what has arrived of the body; false when it is longer than the request allows.
    bool gather(QNetworkReply *reply, Call &call);
    void finish(QNetworkReply *reply);
    //! Hands on what has arrived; false when it was refused.
    static bool handOn(QNetworkReply *reply, Call &call);
    [[nodiscard]] Error networkError(QNetworkReply *reply, const Call &call) const;

    std::vector<Channel> m_channels;
    std::map<QNetworkReply *, std::unique_ptr<Call>> m_calls;
    std::shared_ptr<class SslSetup> m_ssl;
    QByteArray m_spare; // memory for a body
    bool m_hasProxyPassword;
};

//! Same scheme, host and port.
[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);
//! `host` or `host:port`, without user information.
[[nodiscard]] QString hostAndPort(const QUrl &url);
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace Trustgauge
