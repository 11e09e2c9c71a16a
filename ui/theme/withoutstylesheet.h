#pragma once

#include <QString>

namespace Trustgauge {

//! While one exists, widgets are made without the application's style sheet; at its end all get it at once. With it, each
//! widget that gets a parent is styled anew, and so are all its children: two thirds of the time that a window takes to
//! be made. Does nothing while a window is visible, which would be styled anew as well. GUI thread.
class WithoutStyleSheet
{
public:
    WithoutStyleSheet();
    ~WithoutStyleSheet();
    WithoutStyleSheet(const WithoutStyleSheet &) = delete;
    WithoutStyleSheet &operator=(const WithoutStyleSheet &) = delete;

private:
    QString m_sheet; //!< empty: it was left in place
};

} // namespace Trustgauge
