#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace Trustgauge {

class CommandPalette;
class PaletteItems;
class FleetSession;
class PageStack;
class SideBar;
class Theme;
class Tour;
class UiSettingsStore;

//! The commands of the window, apart from those on tenants: their shortcuts, when they are possible, and where they are
//! found (palette, help, side bar).
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    WindowCommands(FleetSession &session, PageStack &pages, Theme &theme, UiSettingsStore &settings, QWidget *window);

    [[nodiscard]] QAction *poll() const { return m_poll; }
    [[nodiscard]] QAction *palette() const { return m_commands; }
    //! Adds the pages and the tools below them.
    void fill(SideBar &bar) const;
    void openPalette();
    void openHelp();
    //! \param section of SettingsDialog
    void openSettings(int section = 0);
    void startTour();

signals:
    void demoRequested();
    void demoLeft();
    void quitRequested();
    //! Something succeeded; show it as a message.
    void told(const QString &text);

private:
    //! Adds a command to the window.
    QAction *add(QLatin1StringView icon, const QString &text, const QKeySequence &shortcut, const QString &name);
    void addPages();
    void addTheme();
    void addSettings();
    void refresh();
    void openAbout();
    void openStorage();
    void openReport();

    FleetSession &m_session;
    PageStack &m_pages;
    Theme &m_theme;
    UiSettingsStore &m_settings;
    QWidget *m_window;
    CommandPalette *m_palette = nullptr;
    PaletteItems *m_items = nullptr;
    Tour *m_tour = nullptr; //!< once it was taken
    QAction *m_poll = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_export = nullptr;
    QAction *m_report = nullptr;
    QAction *m_commands = nullptr;
    QList<QAction *> m_goTo;
    QList<QAction *> m_forTenants; //!< only useful for a tenant
    QList<QAction *> m_tools;      //!< of the side bar
};

} // namespace Trustgauge
