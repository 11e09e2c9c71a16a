#pragma once

#include "core/base/result.h"

#include <simdjson.h>

namespace Trustgauge::Json {

//! The first line of what the parser says of an error, in English.
[[nodiscard]] QString messageOf(simdjson::error_code e);

//! Begins a document with the parser of this thread, which keeps what it has allocated from page to page.
//! \param begin, size the text, in UTF-8
//! \param capacity bytes that may be read from `begin`: jsonPadding() more than `size`
//! \return BadInput that names `name` where the text is no JSON
[[nodiscard]] Result<simdjson::ondemand::document> beginDocument(const char *begin, size_t size, size_t capacity,
                                                                 const QString &name);
//! Gives back what that parser keeps.
void releaseParser();

} // namespace Trustgauge::Json
