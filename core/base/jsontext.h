#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>

namespace Trustgauge {

//! JSON text made ready for simdjson: valid UTF-8, no BOM, and padded behind its end as the parser needs it.
struct JsonText
{
    QByteArray bytes;      //!< the text, then padding
    size_t size = 0;       //!< of the text
    uint64_t replaced = 0; //!< broken UTF-8 sequences that became U+FFFD

    [[nodiscard]] std::string_view view() const { return {bytes.constData(), size}; }
    //! Nothing but white space.
    [[nodiscard]] bool isBlank() const;
};

//! Skips a UTF-8 BOM, repairs broken UTF-8 and pads. UTF-16 is refused with a hint.
//! \param subject the file or address, for the error
[[nodiscard]] Result<JsonText> toJsonText(std::string_view in, const QString &subject);
//! The same without a copy, where the text is valid and has room for the padding behind it (see jsonPadding()).
[[nodiscard]] Result<JsonText> asJsonText(QByteArray &&in, const QString &subject);
//! Bytes that the parser must find behind a text.
[[nodiscard]] qsizetype jsonPadding();

//! Appends a text as a JSON string, quoted and escaped. \param utf8 valid UTF-8
void appendJsonString(std::string &out, std::string_view utf8);

} // namespace Trustgauge
