#pragma once

namespace Trustgauge {

//! Exists while QApplication is made. Without a display, or a plugin for it, Qt prints a lot and aborts; with the guard
//! the program prints one sentence and exits with 2. Qt's other messages are printed when the guard is destroyed.
class DisplayGuard
{
public:
    DisplayGuard();
    ~DisplayGuard();
    DisplayGuard(const DisplayGuard &) = delete;
    DisplayGuard &operator=(const DisplayGuard &) = delete;
};

} // namespace Trustgauge
