#pragma once

#include "core/base/secrettext.h"

#include <QByteArray>
#include <QChar>

namespace Trustgauge {

//! The one reader of secrets, whatever way they come in (standard input, environment, files, keychain, the window's form,
//! an imported file). A byte order mark goes (UTF-16 is taken, too), and
//! - of PEM text everything that is none of its blocks: bag attributes, comments, blank lines, white space at line ends;
//! - of all else everything but the first line that is not empty, without its line end.
//! White space within the line stays, as a password may begin or end with it. The bytes given are overwritten.
[[nodiscard]] SecretText secretFrom(QByteArray bytes);

//! Whether what was read so far of a stream may be the beginning of PEM text, so that the secret is not its first line.
[[nodiscard]] bool mayBecomePem(const QByteArray &begin);

//! The quotation mark that a secret both begins and ends with; null when there is none.
[[nodiscard]] QChar quotesAround(const SecretText &secret);

} // namespace Trustgauge
