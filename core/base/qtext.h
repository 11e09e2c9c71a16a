#pragma once

#include <QString>

#include <string_view>

namespace Trustgauge {

//! UTF-8 as a QString; broken sequences become U+FFFD.
[[nodiscard]] inline QString qtext(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace Trustgauge
