#pragma once

#include <QByteArray>
#include <QString>

namespace Trustgauge {

// Makes text from outside (names of devices and files, what a server or proxy says) safe to show and store: it cannot
// move the cursor, change the text direction, start a line or reveal a secret. The functions depend only on their
// arguments and the secrets in use. Any thread.

//! Makes one line: control and format characters (C0, DEL, C1, bidirectional marks, line and paragraph separators) that
//! are white space become a space, others and lone surrogates U+FFFD. All other text is unchanged.
[[nodiscard]] QString oneLine(const QString &text);

//! One line of our own text that contains names and quotations. Also removes long secrets in use, in case whoever
//! quoted did not.
[[nodiscard]] QString ownLine(const QString &text);

//! Like oneLine(), but keeps line feeds and tabs.
[[nodiscard]] QString manyLines(const QString &text);

//! Removes every secret in use, in all encodings it may appear in (plain, URL-encoded, JSON or HTML escapes, base64
//! with any bytes before it, hexadecimal) and when only its beginning is left; also removes anything that looks like a
//! token or credential.
[[nodiscard]] QString withoutSecrets(const QString &text);

//! Text from outside, to quote in our own: secrets removed, one line, white space simplified, then cut to `longest`
//! characters. Secrets are removed before the cut, which could hide them.
[[nodiscard]] QString quotedText(const QString &text, qsizetype longest = 300);
//! The same for UTF-8; broken sequences become U+FFFD.
[[nodiscard]] QString quotedText(const QByteArray &utf8, qsizetype longest = 300);

} // namespace Trustgauge
