#pragma once

class QProgressBar;

namespace Trustgauge {

//! Shows that work is running whose end is not known: moving, or an empty bar where the desktop asks for less motion.
void showBusy(QProgressBar *bar);

} // namespace Trustgauge
