#include "ui/theme/withoutstylesheet.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace Trustgauge {

WithoutStyleSheet::WithoutStyleSheet()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    if (std::any_of(windows.begin(), windows.end(), [](const QWidget *window) { return window->isVisible(); }))
        return;
    m_sheet = qApp->styleSheet();
    if (!m_sheet.isEmpty())
        qApp->setStyleSheet({});
}

WithoutStyleSheet::~WithoutStyleSheet()
{
    if (!m_sheet.isEmpty())
        qApp->setStyleSheet(m_sheet);
}

} // namespace Trustgauge
