#pragma once

#include "core/base/jsontext.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace Trustgauge::Fuzz {

//! What libFuzzer made, as a reader gets it; an error for UTF-16.
inline Result<JsonText> textOf(const uint8_t *data, size_t size)
{
    return toJsonText(std::string_view(reinterpret_cast<const char *>(data), size), QStringLiteral("input"));
}

//! What must hold whatever the input is.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace Trustgauge::Fuzz
