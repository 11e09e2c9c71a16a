#pragma once

#include "core/base/jsontext.h"

namespace Trustgauge {

//! The path that stands for standard input: '-'.
[[nodiscard]] QString standardInputPath();
//! How messages name the file of a path: by the path, or as standard input.
[[nodiscard]] Message savedFileName(const QString &path);

//! Reads a file of saved answers, or standard input for `-`; decompresses gzip. Other formats (archives, web pages,
//! CSV, headers) are named in the error, with advice. Limit: 1 GB, compressed or not. Blocks on file I/O.
//! \return FileUnreadable or BadInput with savedFileName() as subject
[[nodiscard]] Result<JsonText> readSavedText(const QString &path);

//! The same for bytes in memory.
//! \param largest limit in bytes, decompressed
[[nodiscard]] Result<JsonText> savedTextOf(QByteArray &&bytes, const Message &subject, qint64 largest);

} // namespace Trustgauge
