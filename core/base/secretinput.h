#pragma once

#include "core/base/secrettext.h"

#include <QByteArray>
#include <QChar>

namespace Trustgauge {

//! Extracts a secret from any source (standard input, environment, files, keychain, the form, an imported file).
//! Removes a byte order mark (UTF-16 is accepted); then
//! - of PEM text it keeps the blocks only, without bag attributes, comments, blank lines and trailing white space;
//! - of other text it keeps the first non-empty line, without its line end.
//! White space within the line stays, because a password may begin or end with it. The bytes passed in are overwritten.
[[nodiscard]] SecretText secretFrom(QByteArray bytes);

//! Whether the beginning of a stream may become PEM text, so that reading must go on after the first line.
[[nodiscard]] bool mayBecomePem(const QByteArray &begin);

//! The quotation mark at both ends of a secret; null when there is none.
[[nodiscard]] QChar quotesAround(const SecretText &secret);

} // namespace Trustgauge
