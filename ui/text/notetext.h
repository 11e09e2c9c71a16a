#pragma once

#include "core/base/message.h"

namespace Trustgauge {

//! A note of a cycle as plain text, with its times as the window writes them and the names of sources of vulnerabilities:
//! notes hold the words of our files.
[[nodiscard]] QString noteText(const Message &note);

} // namespace Trustgauge
