#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>

namespace Trustgauge {

//! JSON text prepared for simdjson: valid UTF-8, no BOM, and padded as the parser requires.
struct JsonText
{
    QByteArray bytes;      //!< the text, followed by the padding
    size_t size = 0;       //!< of the text, without the padding
    uint64_t replaced = 0; //!< number of broken UTF-8 sequences replaced by U+FFFD

    [[nodiscard]] std::string_view view() const { return {bytes.constData(), size}; }
    //! Whether the text is only white space.
    [[nodiscard]] bool isBlank() const;
};

//! Skips a UTF-8 BOM, replaces broken UTF-8 and adds the padding. BadInput for UTF-16.
//! \param subject the file or address, for the error
[[nodiscard]] Result<JsonText> toJsonText(std::string_view in, const Message &subject);
//! The same without a copy when the text is valid and has capacity for the padding (see jsonPadding()).
[[nodiscard]] Result<JsonText> asJsonText(QByteArray &&in, const Message &subject);
//! Bytes that the parser requires after the text.
[[nodiscard]] qsizetype jsonPadding();

//! Appends a JSON string, quoted and escaped. \param utf8 must be valid UTF-8
void appendJsonString(std::string &out, std::string_view utf8);

} // namespace Trustgauge
