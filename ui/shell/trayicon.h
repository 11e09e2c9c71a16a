#pragma once

#include "ui/session/traystatus.h"

#include <QIcon>

namespace Trustgauge {

//! The program's icon with a badge that shows the state by its shape alone, supported by colour: a tick (Trustworthy,
//! Low Risk), one, two or three bars (Moderate Risk, Suspicious, High Risk), an exclamation mark (partial), a cross
//! (failed), a pause sign. No badge when nothing is known.
[[nodiscard]] QIcon trayIcon(const TrayStatus &status);

} // namespace Trustgauge
