#pragma once

namespace Trustgauge {

//! Keeps what the process holds in memory to itself: no core dump is written (nor handed to a crash reporter), and no
//! other program of the same user may read its memory. To be called first thing in main(), before any secret is read.
void hardenProcess();

} // namespace Trustgauge
