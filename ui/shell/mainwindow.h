#pragma once

#include "core/poll/pollscheduler.h"
#include "ui/models/fleetfilter.h"
#include "ui/session/fleetsession.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/tenantcommands.h"
#include "ui/shell/windowcommands.h"

#include <QMainWindow>

namespace Trustgauge {

class Announcements;
class Background;
class FirstStartPage;
class Navigation;
class Notices;
class SideBar;
class TenantAlerts;
struct TenantAlert;
class TopBar;

//! Puts the parts of the window together and connects them; keeps its geometry, page and tenant for the next time.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using Page = PageStack::Page;
    using enum PageStack::Page;

    MainWindow(Workspace &workspace, Theme &theme, UiSettingsStore &settings);
    ~MainWindow() override;

    [[nodiscard]] FleetSession &session() { return m_session; }
    [[nodiscard]] const CycleChange &cycleChange() const { return m_pages->cycleChange(); }
    void showPage(Page page) { m_pages->showPage(page); }
    [[nodiscard]] Page page() const { return m_pages->page(); }
    void showDevices(const FleetFilter &filter) { m_pages->showDevices(filter); }
    [[nodiscard]] DevicesPage &devicesPage() const { return m_pages->devices(); }
    [[nodiscard]] VulnerabilitiesPage &vulnerabilitiesPage() const { return m_pages->vulnerabilities(); }
    [[nodiscard]] TuningPage &tuningPage() const { return m_pages->tuning(); }
    [[nodiscard]] RehearsalPage &rehearsalPage() const { return m_pages->rehearsal(); }
    [[nodiscard]] DoctorPage &doctorPage() const { return m_pages->doctor(); }
    [[nodiscard]] PublishingPage &publishingPage() const { return m_pages->publishing(); }
    [[nodiscard]] TenantCommands &tenantCommands() const { return *m_tenantCommands; }
    void openPalette() { m_commands->openPalette(); }
    void openHelp() { m_commands->openHelp(); }
    void openSettings() { m_commands->openSettings(); }
    void showFailure(const QString &text);
    //! Begins in the background instead of being shown. False: it has to be shown.
    [[nodiscard]] bool startsHidden();
    //! Desktop notifications; in the demo nullptr.
    [[nodiscard]] TenantAlerts *alerts() const { return m_alerts; }
    //! Shows what an alert is about.
    void openAlert(const TenantAlert &alert);
    //! Raises and focuses the window, also when it is hidden or minimised.
    void bringForward();

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
    void arrange(Theme &theme);
    void connectParts();
    void rememberTenant();
    void sendAlerts();
    void refresh();
    void fitToPage();
    void saveGeometryNow();

    UiSettingsStore &m_settings;
    FleetSession m_session;
    PollScheduler m_schedule;
    TenantCommands *m_tenantCommands = nullptr;
    Background *m_background = nullptr;
    TenantAlerts *m_alerts = nullptr;
    PageStack *m_pages = nullptr;
    Navigation *m_navigation = nullptr;
    WindowCommands *m_commands = nullptr;
    TopBar *m_topBar = nullptr;
    Notices *m_notices = nullptr;
    SideBar *m_sideBar = nullptr;
    FirstStartPage *m_firstStart = nullptr;
    QStackedWidget *m_root = nullptr; //!< first start | work
    Announcements *m_announcements = nullptr;
};

} // namespace Trustgauge
