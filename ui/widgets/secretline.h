#pragma once

#include "core/base/secrettext.h"

class QLineEdit;

namespace Trustgauge {

class Theme;

//! A line for a secret: hidden while it is typed, with a switch at its end to show it.
[[nodiscard]] QLineEdit *makeSecretLine(const Theme &theme);
//! Hides what is typed in a line and keeps it from input methods that learn.
void hideInput(QLineEdit *line);
//! What was typed, without a copy that stays behind.
[[nodiscard]] SecretText secretIn(const QLineEdit &line);
//! The same without white space around it, which a client secret never has.
[[nodiscard]] SecretText trimmedSecretIn(const QLineEdit &line);
//! Empties a line and overwrites what stood in it; nothing brings it back.
void wipeLine(QLineEdit &line);

} // namespace Trustgauge
