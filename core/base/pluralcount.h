#pragma once

namespace Trustgauge {

//! The count of a plural in sentence(). lupdate does not find a text where a cast stands in its call.
template<class Number>
[[nodiscard]] int countOf(Number many)
{
    return static_cast<int>(many);
}

} // namespace Trustgauge
