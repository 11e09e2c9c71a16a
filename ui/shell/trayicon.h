#pragma once

#include "ui/session/traystatus.h"

#include <QIcon>

namespace Trustgauge {

//! The program's icon with a mark that tells the state by its shape, the colour only beside it: a tick (Trustworthy, Low
//! Risk), one, two or three bars (Moderate Risk, Suspicious, High Risk), an exclamation mark (partial), a cross (failed),
//! a pause sign. None where nothing is known.
[[nodiscard]] QIcon trayIcon(const TrayStatus &status);

} // namespace Trustgauge
