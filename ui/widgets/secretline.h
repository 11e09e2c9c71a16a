#pragma once

class QLineEdit;

namespace Trustgauge {

class Theme;

//! A line for a secret: hidden while it is typed, with a switch at its end to show it.
[[nodiscard]] QLineEdit *makeSecretLine(const Theme &theme);

} // namespace Trustgauge
