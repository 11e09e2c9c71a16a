#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QStackedWidget>

namespace Trustgauge {

class ActivityPage;
class AllTenantsPage;
class CycleChange;
class DevicesPage;
class DoctorPage;
struct FleetFilter;
class FleetSession;
class OverviewPage;
class PollScheduler;
class PublishingPage;
class RehearsalPage;
class ShownCycle;
class Theme;
class TuningPage;
class UiSettingsStore;
class VulnerabilitiesPage;

//! The pages of the window, and how one leads to another.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    enum Page : int {
        Overview,
        Devices,
        Vulnerabilities,
        Tuning,
        Rehearsal,
        Doctor,
        Publishing,
        Activity,
        AllTenants,
        PageCount
    };
    struct Title
    {
        QLatin1StringView icon;
        QString text;
    };

    PageStack(FleetSession &session, const PollScheduler &schedule, UiSettingsStore &settings, const Theme &theme,
              QWidget *parent = nullptr);

    [[nodiscard]] const QList<Title> &titles() const { return m_titles; }
    void showPage(Page page);
    [[nodiscard]] Page page() const { return static_cast<Page>(currentIndex()); }
    //! The name of the page shown, for the settings.
    [[nodiscard]] QString pageKey() const;
    //! Shows the page of this name, or the first.
    void showPageOf(const QString &key);
    void showDevices(const FleetFilter &filter);
    void runDoctor();
    //! No page shows figures under the edited profile any longer, but Tuning.
    void showAsInUse();
    //! Shows the notes of the newest cycle.
    void showNotes();
    [[nodiscard]] const CycleChange &cycleChange() const { return *m_change; }
    [[nodiscard]] const ShownCycle &shownCycle() const { return *m_shown; }
    [[nodiscard]] DevicesPage &devices() const { return *m_devices; }
    [[nodiscard]] VulnerabilitiesPage &vulnerabilities() const { return *m_vulnerabilities; }
    [[nodiscard]] TuningPage &tuning() const { return *m_tuning; }
    [[nodiscard]] RehearsalPage &rehearsal() const { return *m_rehearsal; }
    [[nodiscard]] DoctorPage &doctor() const { return *m_doctor; }
    [[nodiscard]] PublishingPage &publishing() const { return *m_publishing; }
    [[nodiscard]] AllTenantsPage &allTenants() const { return *m_allTenants; }
    //! Whether the page itself says that the last poll failed.
    [[nodiscard]] bool tellsFailure() const;
    //! Whether the page itself has the primary button.
    [[nodiscard]] bool hasPrimaryButton() const;

signals:
    //! A report of the cycle shown is wanted.
    void reportRequested();
    void pageShown(int page);
    void editShown(bool shown); //!< whether a page other than Tuning shows figures under the edited profile
    void told(const QString &text);
    void editTenantRequested();
    void replaceSecretRequested();
    void reopenRequested();

private:
    void addPage(QWidget *page, QLatin1StringView icon, const QString &title);
    //! The page is only shown when there is a fleet to show, and if it needs them, devices in it.
    void addFramed(QWidget *page, QLatin1StringView icon, const QString &title, bool needsDevices = true);
    void connectPages();
    void openDevicesFrom(Page origin);

    FleetSession &m_session;
    const Theme &m_theme;
    QList<Title> m_titles;
    ShownCycle *m_shown = nullptr;   //!< by Overview and Devices
    CycleChange *m_change = nullptr; //!< of the same cycle
    OverviewPage *m_overview = nullptr;
    DevicesPage *m_devices = nullptr;
    VulnerabilitiesPage *m_vulnerabilities = nullptr;
    TuningPage *m_tuning = nullptr;
    RehearsalPage *m_rehearsal = nullptr;
    DoctorPage *m_doctor = nullptr;
    PublishingPage *m_publishing = nullptr;
    ActivityPage *m_activity = nullptr;
    AllTenantsPage *m_allTenants = nullptr;
    Page m_devicesFrom = Overview; //!< page that the list of devices was opened from
};

} // namespace Trustgauge
