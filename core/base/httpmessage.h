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

// How long calls may take in all, whatever trickles in meanwhile.
inline constexpr std::chrono::milliseconds shortCallTime = std::chrono::seconds(60); //!< token, discovery, produce
inline constexpr std::chrono::milliseconds pageTime = std::chrono::minutes(10);
inline constexpr std::chrono::milliseconds exportFileTime = std::chrono::hours(1); //!< of up to some gigabytes

//! What an `Authorization` header says.
struct HttpCredentials
{
    QByteArray scheme; //!< empty: there is no such header
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
    WipedBytes secretBody;                             //!< in place of a body, where there is a secret in it
    qint64 maxBytes = qint64{512} * 1024 * 1024;       //!< a longer answer is an error
    std::chrono::milliseconds idleTimeout{60'000};     //!< without any byte
    std::chrono::milliseconds totalTimeout = pageTime; //!< in all, from send() on
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

//! The value of a header, empty when it is not there. Names match in any case.
[[nodiscard]] QByteArray headerIn(const HttpHeaders &headers, const QByteArray &name);

//! A link from outside as an address. Blanks and the like, which may not stand in one, are encoded, as browsers do; nullopt:
//! it is no valid address even then.
[[nodiscard]] std::optional<QUrl> addressIn(const QString &text);

//! Same scheme, host and port.
[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);
//! `host` or `host:port`, without user information.
[[nodiscard]] QString hostAndPort(const QUrl &url);
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace Trustgauge
