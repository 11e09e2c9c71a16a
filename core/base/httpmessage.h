#pragma once

#include "core/base/secrettext.h"
#include "core/base/wipedbytes.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace Trustgauge {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

// Limits of a call's total time, however slowly bytes arrive.
inline constexpr std::chrono::milliseconds shortCallTime = std::chrono::seconds(60); //!< token, discovery, produce
inline constexpr std::chrono::milliseconds pageTime = std::chrono::minutes(10);
inline constexpr std::chrono::milliseconds exportFileTime = std::chrono::hours(1); //!< files of up to several gigabytes

//! The parts of an `Authorization` header.
struct HttpCredentials
{
    QByteArray scheme; //!< empty: no header is sent
    SecretText value;
};
[[nodiscard]] HttpCredentials bearerCredentials(const SecretText &token);
[[nodiscard]] HttpCredentials basicCredentials(const QString &user, const SecretText &password);

struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl url;
    HttpHeaders headers;
    HttpCredentials credentials;
    QByteArray body;
    WipedBytes secretBody;                             //!< sent instead of `body` when it contains a secret
    qint64 maxBytes = qint64{512} * 1024 * 1024;       //!< a longer answer is an error
    std::chrono::milliseconds idleTimeout{60'000};     //!< longest time without a byte
    std::chrono::milliseconds totalTimeout = pageTime; //!< from send() to the end of the response
    bool once = false; //!< never resend on a new connection: losing the connection is an error at once
    //! Receives the body of a 200 in pieces instead of HttpReply::body; false ends the call with an Api error.
    std::function<bool(const QByteArray &)> onBody;
};

struct HttpReply
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QUrl url;

    //! The value of a header; empty when absent. Names are case-insensitive.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    //! Seconds by which the reply's `Date` is ahead of our clock; nullopt without a `Date`.
    [[nodiscard]] std::optional<qint64> secondsAhead() const;
    [[nodiscard]] bool isJson() const; //!< by content type, or by the first character when there is none
};

//! The value of a header; empty when absent. Names are case-insensitive.
[[nodiscard]] QByteArray headerIn(const HttpHeaders &headers, const QByteArray &name);

//! Parses a URL from outside. Characters that a URL may not contain, such as spaces, are percent-encoded, as browsers
//! do. nullopt when it is invalid even so.
[[nodiscard]] std::optional<QUrl> addressIn(const QString &text);

//! Whether scheme, host and port are equal.
[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);
//! `host` or `host:port`, without user information.
[[nodiscard]] QString hostAndPort(const QUrl &url);
[[nodiscard]] bool isLoopbackHost(const QString &host); //!< `localhost` or a loopback address; no look-up

} // namespace Trustgauge
