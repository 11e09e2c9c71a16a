#pragma once

#include <QByteArray>
#include <QString>

namespace Trustgauge {

// Texts that did not come from us (names of devices and files, what a server or a proxy says) as they may be shown and
// kept: nothing in them moves a cursor, changes the direction of writing, begins a line or gives a secret away. Pure but
// for the secrets in use; any thread.

//! One line: control and format characters (C0, DEL, C1, marks of direction, separators of lines and paragraphs) are
//! replaced, white space by a space and all else by U+FFFD; so are lone surrogates. All other text stays as it is.
[[nodiscard]] QString oneLine(const QString &text);

//! One line of a sentence of ours, in which names and quotations stand: in it no secret in use is told either, where the
//! one who quoted has missed it.
[[nodiscard]] QString ownLine(const QString &text);

//! The same as oneLine() for text of several lines: line feeds and tabs stay.
[[nodiscard]] QString manyLines(const QString &text);

//! Takes out every secret in use, in every form it travels in (as it is, URL-encoded, JSON- or HTML-escaped, in base64
//! with whatever stands before it, in hexadecimal), also where only its beginning is left, and whatever looks like a token
//! or a credential.
[[nodiscard]] QString withoutSecrets(const QString &text);

//! What somebody else said, for a sentence of ours: without secrets, in one line, white space simplified, and cut to
//! `longest` characters at last, so that a secret that is cut is known all the same.
[[nodiscard]] QString quotedText(const QString &text, qsizetype longest = 300);
//! The same of UTF-8; broken sequences become U+FFFD.
[[nodiscard]] QString quotedText(const QByteArray &utf8, qsizetype longest = 300);

} // namespace Trustgauge
