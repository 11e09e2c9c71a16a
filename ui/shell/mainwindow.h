#pragma once

#include "core/poll/pollscheduler.h"
#include "ui/models/fleetfilter.h"
#include "ui/session/cyclechange.h"
#include "ui/session/fleetsession.h"
#include "ui/shell/tenantcommands.h"

#include <QMainWindow>

class QActionGroup;
class QStackedWidget;

namespace Trustgauge {

class ActivityPage;
class Background;
class CommandPalette;
class DevicesPage;
class DoctorPage;
class HealthBar;
class NoticeBar;
class OverviewPage;
class PublishingPage;
class SecretBar;
class SideBar;
class Theme;
class Toasts;
class TopBar;
class TuningPage;
class UiSettingsStore;

//! Connects the pages: navigation, commands, messages. Pages implement their own behaviour.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum Page : int { Overview, Devices, Tuning, Doctor, Publishing, Activity, PageCount };

    MainWindow(Workspace &workspace, Theme &theme, UiSettingsStore &settings);
    ~MainWindow() override;

    [[nodiscard]] FleetSession &session() { return m_session; }
    [[nodiscard]] const CycleChange &cycleChange() const { return m_change; }
    void showPage(Page page);
    [[nodiscard]] Page page() const;
    void showDevices(const FleetFilter &filter);
    [[nodiscard]] DevicesPage &devicesPage() const { return *m_devices; }
    [[nodiscard]] TuningPage &tuningPage() const { return *m_tuning; }
    [[nodiscard]] DoctorPage &doctorPage() const { return *m_doctor; }
    [[nodiscard]] PublishingPage &publishingPage() const { return *m_publishing; }
    [[nodiscard]] TenantCommands &tenantCommands() const { return *m_tenantCommands; }
    void openPalette();
    void openHelp();
    void openAbout();
    //! Shows the doctor page and runs the checks.
    void runDoctor();
    void showFailure(const QString &text);
    //! Raises and focuses the window, also when it is hidden or minimised.
    void bringForward();
    [[nodiscard]] PollScheduler &schedule() { return m_schedule; }

signals:
    void demoRequested();
    //! \param then task to continue with once the window shows the user's own tenants
    void demoLeft(RealTenantTask then);
    //! The program shall end; the window may still be visible.
    void quitRequested();
    //! The store could not be used; retrying needs a new workspace.
    void reopenRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makePages();
    void makeActions();
    QAction *addCommand(QLatin1StringView icon, const QString &text, const QKeySequence &shortcut, const QString &name);
    void refresh();
    void tellStale();
    void tellHealth();
    void openDevicesFrom(Page origin);
    void tellDone(const QString &text);
    void saveGeometryNow();

    Workspace &m_workspace;
    Theme &m_theme;
    UiSettingsStore &m_settings;
    FleetSession m_session;
    CycleChange m_change;
    PollScheduler m_schedule;
    TenantCommands *m_tenantCommands = nullptr;
    Background *m_background = nullptr;
    QStackedWidget *m_root = nullptr; //!< first start | work
    QStackedWidget *m_pages = nullptr;
    SideBar *m_sideBar = nullptr;
    NoticeBar *m_demoBar = nullptr;
    NoticeBar *m_staleBar = nullptr;
    SecretBar *m_secretBar = nullptr;
    HealthBar *m_healthBar = nullptr;
    Toasts *m_toasts = nullptr;
    TopBar *m_topBar = nullptr;
    CommandPalette *m_palette = nullptr;
    OverviewPage *m_overview = nullptr;
    DevicesPage *m_devices = nullptr;
    TuningPage *m_tuning = nullptr;
    DoctorPage *m_doctor = nullptr;
    PublishingPage *m_publishing = nullptr;
    ActivityPage *m_activity = nullptr;
    Page m_devicesFrom = Overview; //!< page that the list of devices was opened from
    QAction *m_poll = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_commands = nullptr;
    QAction *m_help = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_export = nullptr;
    QList<QAction *> m_pageActions;
    QActionGroup *m_themes = nullptr;
};

} // namespace Trustgauge
