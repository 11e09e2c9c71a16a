#pragma once

#include "core/base/secrettext.h"

class QLineEdit;

namespace Trustgauge {

class Theme;

//! A field for a secret: masked while typed, with a button at its end to show it.
[[nodiscard]] QLineEdit *makeSecretLine(const Theme &theme);
//! Masks the text of a field and prevents input methods from learning it.
void hideInput(QLineEdit *line);
//! The typed text, without leaving copies in memory.
[[nodiscard]] SecretText secretIn(const QLineEdit &line);
//! The same without surrounding white space, which a client secret never has.
[[nodiscard]] SecretText trimmedSecretIn(const QLineEdit &line);
//! Clears a field and overwrites its text in memory; it cannot be undone.
void wipeLine(QLineEdit &line);

} // namespace Trustgauge
