#pragma once

#include "core/base/jsontext.h"

namespace Trustgauge {

//! Stands for standard input where a file of saved answers is named.
[[nodiscard]] QString standardInputName();

//! Reads a file of saved answers, or standard input for `-`; gzip is unpacked. What is no JSON (an archive, a web page,
//! CSV, headers) is refused by its name, with what to do. At most 1 GB, packed or not.
//! \return FileUnreadable or BadInput, whose subject is the path or 'standard input'
[[nodiscard]] Result<JsonText> readSavedText(const QString &path);

//! The same of bytes that are there.
//! \param largest unpacked
[[nodiscard]] Result<JsonText> savedTextOf(QByteArray &&bytes, const QString &subject, qint64 largest);

} // namespace Trustgauge
