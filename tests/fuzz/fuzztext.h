#pragma once

#include "core/base/jsontext.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace Trustgauge::Fuzz {

//! The fuzzer's input as the readers get it; an error for UTF-16.
inline Result<JsonText> textOf(const uint8_t *data, size_t size)
{
    return toJsonText(std::string_view(reinterpret_cast<const char *>(data), size), QStringLiteral("input"));
}

//! Aborts when an invariant does not hold.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace Trustgauge::Fuzz
