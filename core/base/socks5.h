#pragma once

#include "core/base/secrettext.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Trustgauge {

//! The messages of SOCKS5 (RFC 1928 and RFC 1929). The proxy gets the host name and resolves it. Pure; any thread.
namespace Socks5 {

// Ways to log on, as numbers of the proxy's answer to the greeting.
inline constexpr int noLogon = 0;
inline constexpr int byPassword = 2;
inline constexpr int noneTaken = 0xff;
//! Longest user name, password and host name, in bytes.
inline constexpr qsizetype longestText = 255;
//! An answer to greeting() or logon() has so many bytes; that many of the answer to request() tell its length.
inline constexpr qsizetype shortAnswer = 2;
inline constexpr qsizetype requestAnswerBegin = 5;

[[nodiscard]] QByteArray greeting(bool canLogOn);
//! Contains the password. Empty when the user name or the password is too long.
[[nodiscard]] QByteArray logon(const QString &user, const SecretText &password);
//! Asks for a connection to the URL's host. Empty when its name is too long.
[[nodiscard]] QByteArray request(const QUrl &url, quint16 port);

//! Whether an answer to greeting() or request() is one of SOCKS5.
[[nodiscard]] bool isAnswer(const QByteArray &answer);
//! The second byte of an answer: the way to log on, or 0 for success.
[[nodiscard]] int codeOf(const QByteArray &answer);
//! The length of an answer to request() that begins so.
[[nodiscard]] qsizetype requestAnswerLength(const QByteArray &begin);

} // namespace Socks5

} // namespace Trustgauge
