#pragma once

namespace Trustgauge {

//! Lives while QApplication is made. Where Qt finds no display, or no plugin to reach it with, it would say much and
//! abort; with the guard the program says one sentence and ends with 2. What Qt says otherwise is said when the guard goes.
class DisplayGuard
{
public:
    DisplayGuard();
    ~DisplayGuard();
    DisplayGuard(const DisplayGuard &) = delete;
    DisplayGuard &operator=(const DisplayGuard &) = delete;
};

} // namespace Trustgauge
