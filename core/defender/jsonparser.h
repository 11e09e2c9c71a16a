#pragma once

#include "core/base/result.h"

#include <simdjson.h>

namespace Trustgauge::Json {

//! The first line of the parser's message for an error, in English.
[[nodiscard]] QString messageOf(simdjson::error_code e);

//! Starts parsing with this thread's parser, which keeps its memory from page to page.
//! \param begin, size the UTF-8 text
//! \param capacity readable bytes from `begin` on; at least `size` + jsonPadding()
//! \return BadInput with `name` as subject when the text is not JSON
[[nodiscard]] Result<simdjson::ondemand::document> beginDocument(const char *begin, size_t size, size_t capacity,
                                                                 const Message &name);
//! Frees the memory of this thread's parser.
void releaseParser();

} // namespace Trustgauge::Json
