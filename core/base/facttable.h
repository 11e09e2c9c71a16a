#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace Trustgauge {

//! Checks of fact tables for static_assert. A fact table is one array with one row for each enumerator.

//! Whether the value is a named enumerator. In __PRETTY_FUNCTION__, other values appear as a cast.
template<auto value>
[[nodiscard]] constexpr bool isEnumerator()
{
    constexpr std::string_view signature = __PRETTY_FUNCTION__; // `… [with auto value = Cloud::Dod]`
    constexpr std::string_view before = "value = ";
    const std::string_view spelt = signature.substr(signature.rfind(before) + before.size());
    const size_t cast = spelt.rfind(')');
    const char first = spelt[cast == std::string_view::npos ? 0 : cast + 1];
    return first != '-' && !(first >= '0' && first <= '9');
}

//! Whether the enum has exactly `count` enumerators, with the values 0 to count - 1. Gaps are not noticed.
template<class Enum, size_t count>
[[nodiscard]] constexpr bool isCountOf()
{
    return isEnumerator<static_cast<Enum>(count - 1)>() && !isEnumerator<static_cast<Enum>(count)>();
}

//! Whether every enumerator has a row, in the order of the enum.
template<class Row, size_t count, class Enum>
[[nodiscard]] constexpr bool hasRowForEach(const std::array<Row, count> &table, Enum Row::*key)
{
    for (size_t i = 0; i < count; ++i) {
        if (table[i].*key != static_cast<Enum>(i))
            return false;
    }
    return isCountOf<Enum, count>();
}

//! Whether no two rows have the same text; empty texts are ignored.
template<class Row, size_t count, class Text>
[[nodiscard]] constexpr bool isUniqueIn(const std::array<Row, count> &table, Text Row::*member)
{
    for (size_t i = 0; i < count; ++i) {
        for (size_t j = i + 1; j < count; ++j) {
            const std::string_view text(table[i].*member);
            if (!text.empty() && text == std::string_view(table[j].*member))
                return false;
        }
    }
    return true;
}

//! Whether no row has an empty text.
template<class Row, size_t count, class Text>
[[nodiscard]] constexpr bool isGivenInAll(const std::array<Row, count> &table, Text Row::*member)
{
    for (const Row &row : table) {
        if (std::string_view(row.*member).empty())
            return false;
    }
    return true;
}

//! One column of a table.
template<class Row, size_t count, class Value>
[[nodiscard]] constexpr std::array<Value, count> columnOf(const std::array<Row, count> &table, Value Row::*member)
{
    std::array<Value, count> out{};
    for (size_t i = 0; i < count; ++i)
        out[i] = table[i].*member;
    return out;
}

} // namespace Trustgauge
