#pragma once

#include "core/base/jsontext.h"

namespace Trustgauge {

//! How messages name standard input.
[[nodiscard]] QString standardInputName();

//! Reads a file of saved answers, or standard input for `-`; decompresses gzip. Other formats (archives, web pages,
//! CSV, headers) are named in the error, with advice. Limit: 1 GB, compressed or not. Blocks on file I/O.
//! \return FileUnreadable or BadInput with the path or 'standard input' as subject
[[nodiscard]] Result<JsonText> readSavedText(const QString &path);

//! The same for bytes in memory.
//! \param largest limit in bytes, decompressed
[[nodiscard]] Result<JsonText> savedTextOf(QByteArray &&bytes, const QString &subject, qint64 largest);

} // namespace Trustgauge
