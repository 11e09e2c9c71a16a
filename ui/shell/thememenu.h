#pragma once

#include <QMenu>

namespace Trustgauge {

class Theme;
class UiSettingsStore;

//! The choice of the window's theme.
class ThemeMenu : public QMenu
{
    Q_OBJECT

public:
    ThemeMenu(Theme &theme, UiSettingsStore &settings, QWidget *parent);
};

} // namespace Trustgauge
