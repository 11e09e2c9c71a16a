#include "ui/shell/pagestack.h"

#include "ui/activity/activitypage.h"
#include "ui/alltenants/alltenantspage.h"
#include "ui/charts/chartsaver.h"
#include "ui/devices/devicespage.h"
#include "ui/doctor/doctorpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/publishing/publishingpage.h"
#include "ui/rehearsal/rehearsalhead.h"
#include "ui/rehearsal/rehearsalpage.h"
#include "ui/session/cyclechange.h"
#include "ui/session/filterwords.h"
#include "ui/session/showncycle.h"
#include "ui/session/trendsession.h"
#include "ui/session/vulnerabilitysession.h"
#include "ui/shell/pageframe.h"
#include "ui/tuning/tuningpage.h"
#include "ui/vulnerabilities/vulnerabilitiespage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr std::array<const char *, PageStack::PageCount> pageKeys{"overview",   "devices",   "vulnerabilities",
                                                                  "tuning",     "rehearsal", "doctor",
                                                                  "publishing", "activity",  "alltenants"};

} // namespace

PageStack::PageStack(FleetSession &session, const PollScheduler &schedule, UiSettingsStore &settings,
                     const Theme &theme, QWidget *parent)
    : QStackedWidget(parent),
      m_session(session),
      m_theme(theme)
{
    setObjectName(u"pages"_s);
    m_shown = new ShownCycle(session, this);
    m_change = new CycleChange(session, *m_shown, this);
    auto *words = new FilterWords(session.workspace().options().storePath, this);
    m_tuning = new TuningPage(session, *words, settings, theme);
    auto *weights = new VulnerabilitySession(session, m_tuning->model(), nullptr, this);
    m_overview = new OverviewPage(*m_shown, *m_change, *new TrendSession(session, this), *weights, theme);
    m_devices = new DevicesPage(session, *m_shown, *m_change, m_tuning->model(), *words, settings, theme);
    m_vulnerabilities = new VulnerabilitiesPage(session, *m_shown,
                                                *new VulnerabilitySession(session, m_tuning->model(), weights, this),
                                                settings, theme);
    m_rehearsal = new RehearsalPage(session, *new RehearsalSession(session, m_tuning->model(), *words, this), settings,
                                    theme);
    m_doctor = new DoctorPage(session, theme);
    m_publishing = new PublishingPage(session, theme);
    m_activity = new ActivityPage(session, theme);
    m_allTenants = new AllTenantsPage(session, schedule, settings, theme);
    addFramed(m_overview, "overview"_L1, tr("Overview"));
    addFramed(m_devices, "devices"_L1, tr("Devices"));
    addFramed(m_vulnerabilities, "vulnerabilities"_L1, tr("Vulnerabilities"));
    addFramed(m_tuning, "tuning"_L1, tr("Tuning"));
    addFramed(m_rehearsal, "rehearsal"_L1, tr("Rehearsal"));
    addPage(m_doctor, "doctor"_L1, tr("Doctor"));                   // most useful when there is no fleet to show
    addFramed(m_publishing, "publish"_L1, tr("Publishing"), false); // tells what has left
    addPage(m_activity, "activity"_L1, tr("Activity"));             // also shows polls that returned nothing
    addPage(m_allTenants, "tenant"_L1, tr("All tenants"));
    connectPages();
    auto *saver = new ChartSaver(session, *m_shown, settings, this);
    saver->serve(*m_overview, true);
    saver->serve(*m_devices, true);
    saver->serve(*m_vulnerabilities, false);
    saver->serve(*m_tuning, false);
    saver->serve(*m_activity, false);
    saver->serve(*m_rehearsal, false);
}

void PageStack::addPage(QWidget *page, QLatin1StringView icon, const QString &title)
{
    addWidget(page);
    m_titles.append({icon, title});
}

void PageStack::addFramed(QWidget *page, QLatin1StringView icon, const QString &title, bool needsDevices)
{
    auto *frame = new PageFrame(page, m_session, m_theme, needsDevices ? m_shown : nullptr);
    connect(frame, &PageFrame::editTenantRequested, this, &PageStack::editTenantRequested);
    connect(frame, &PageFrame::doctorRequested, this, &PageStack::runDoctor);
    connect(frame, &PageFrame::reopenRequested, this, &PageStack::reopenRequested);
    addPage(frame, icon, title);
}

void PageStack::connectPages()
{
    connect(m_overview, &OverviewPage::devicesRequested, this, [this](const FleetFilter &filter) {
        openDevicesFrom(Overview);
        m_devices->showDevices(filter);
    });
    connect(m_overview, &OverviewPage::reportRequested, this, &PageStack::reportRequested);
    connect(m_overview, &OverviewPage::doctorRequested, this, &PageStack::runDoctor);
    connect(m_overview, &OverviewPage::vulnerabilitiesRequested, this, [this] { showPage(Vulnerabilities); });
    connect(m_overview, &OverviewPage::deviceRequested, this, [this](const QString &machineId) {
        openDevicesFrom(Overview);
        m_devices->selectDevice(machineId);
    });
    // Devices opened from tuning are shown under the edited profile, too; it knows the newest cycle only.
    connect(m_tuning, &TuningPage::devicesRequested, this, [this](const FleetFilter &filter) {
        m_shown->backToNow();
        openDevicesFrom(Tuning);
        m_devices->showEdited(filter);
    });
    connect(m_tuning, &TuningPage::deviceRequested, this, [this](const QString &machineId) {
        m_shown->backToNow();
        openDevicesFrom(Tuning);
        m_devices->showEdited({});
        m_devices->selectDevice(machineId);
    });
    // Records are of the newest cycle only.
    connect(m_vulnerabilities, &VulnerabilitiesPage::devicesRequested, this,
            [this](const FleetFilter &filter, bool isEdited) {
        m_shown->backToNow();
        openDevicesFrom(Vulnerabilities);
        if (isEdited)
            m_devices->showEdited(filter);
        else
            m_devices->showDevices(filter);
    });
    connect(m_vulnerabilities, &VulnerabilitiesPage::editTenantRequested, this, &PageStack::editTenantRequested);
    connect(m_vulnerabilities, &VulnerabilitiesPage::doctorRequested, this, &PageStack::runDoctor);
    connect(m_rehearsal, &RehearsalPage::devicesRequested, this, [this](const FleetFilter &filter, bool isEdited) {
        m_shown->backToNow();
        openDevicesFrom(Rehearsal);
        if (isEdited)
            m_devices->showEdited(filter);
        else
            m_devices->showDevices(filter);
    });
    connect(m_rehearsal, &RehearsalPage::deviceRequested, this, [this](const QString &machineId, bool isEdited) {
        m_shown->backToNow();
        openDevicesFrom(Rehearsal);
        if (isEdited)
            m_devices->showEdited({});
        m_devices->selectDevice(machineId);
    });
    connect(m_rehearsal, &RehearsalPage::told, this, &PageStack::told);
    connect(m_tuning, &TuningPage::cycleRequested, this, [this](const QString &cycleId) {
        showPage(Overview);
        m_shown->showCycle(cycleId);
    });
    const auto tellEdit = [this] {
        emit editShown(m_devices->showsEdited() || m_vulnerabilities->model().isEdited()
                       || m_rehearsal->model().isEdited());
    };
    connect(m_devices, &DevicesPage::editShown, this, tellEdit);
    connect(&m_vulnerabilities->model(), &VulnerabilitySession::changed, this, tellEdit);
    connect(&m_rehearsal->model(), &RehearsalSession::changed, this, tellEdit);
    connect(m_devices, &DevicesPage::wayBackTaken, this, [this] { showPage(m_devicesFrom); });
    connect(m_devices, &DevicesPage::deviceSelected, m_tuning, &TuningPage::setDevice);
    connect(m_doctor, &DoctorPage::replaceSecretRequested, this, &PageStack::replaceSecretRequested);
    connect(m_doctor, &DoctorPage::told, this, &PageStack::told);
    connect(m_tuning, &TuningPage::told, this, &PageStack::told);
    connect(m_tuning, &TuningPage::publishingRequested, this, [this](const QString &tenant) {
        m_session.selectTenant(tenant);
        showPage(Publishing);
    });
    connect(m_publishing, &PublishingPage::editTenantRequested, this, &PageStack::editTenantRequested);
    connect(m_publishing, &PublishingPage::told, this, &PageStack::told);
    connect(m_activity, &ActivityPage::doctorRequested, this, &PageStack::runDoctor);
    connect(m_allTenants, &AllTenantsPage::tenantRequested, this, [this](const QString &tenant) {
        m_session.selectTenant(tenant);
        showPage(Overview);
    });
    connect(m_allTenants, &AllTenantsPage::devicesRequested, this, [this](const QString &tenant, const QString &text) {
        m_session.selectTenant(tenant);
        m_shown->backToNow();
        openDevicesFrom(AllTenants);
        FleetFilter filter;
        filter.text = text;
        m_devices->showDevices(filter);
    });
    connect(m_allTenants, &AllTenantsPage::deviceRequested, this,
            [this](const QString &tenant, const QString &machineId) {
        m_session.selectTenant(tenant);
        m_shown->backToNow();
        openDevicesFrom(AllTenants);
        m_devices->selectDevice(machineId);
    });
    connect(m_allTenants, &AllTenantsPage::doctorRequested, this, [this](const QString &tenant) {
        m_session.selectTenant(tenant);
        runDoctor();
    });
}

void PageStack::openDevicesFrom(Page origin)
{
    showPage(Devices);
    m_devicesFrom = origin;
    m_devices->offerWayBack(origin == Tuning            ? tr("Back to Tuning")
                            : origin == Vulnerabilities ? tr("Back to Vulnerabilities")
                            : origin == Rehearsal       ? tr("Back to Rehearsal")
                            : origin == AllTenants      ? tr("Back to All tenants")
                                                        : tr("Back to Overview"));
}

void PageStack::showPage(Page page)
{
    if (page != this->page())
        m_devices->offerWayBack({});
    setCurrentIndex(page);
    emit pageShown(page);
}

QString PageStack::pageKey() const
{
    return QLatin1StringView(pageKeys[static_cast<size_t>(page())]);
}

void PageStack::showPageOf(const QString &key)
{
    const auto it = std::find_if(pageKeys.begin(), pageKeys.end(),
                                 [&key](const char *known) { return key == QLatin1StringView(known); });
    showPage(it == pageKeys.end() ? Overview : static_cast<Page>(it - pageKeys.begin()));
}

void PageStack::showDevices(const FleetFilter &filter)
{
    showPage(Devices);
    m_devices->showDevices(filter);
}

void PageStack::showAsInUse()
{
    m_devices->showAsInUse();
    m_vulnerabilities->showInUse();
    m_rehearsal->head().showInUse();
}

void PageStack::runDoctor()
{
    showPage(Doctor);
    m_doctor->run();
}

void PageStack::showNotes()
{
    showPage(Activity);
    m_activity->showNewest();
}

bool PageStack::tellsFailure() const
{
    return qobject_cast<PageFrame *>(currentWidget()) && m_session.view() == FleetSession::View::PollFailed;
}

bool PageStack::hasPrimaryButton() const
{
    const Page shown = page();
    const auto *frame = qobject_cast<const PageFrame *>(currentWidget());
    return (frame && frame->isWithoutDevices()) || shown == Tuning || shown == Rehearsal || shown == Doctor
           || shown == Publishing || (shown != AllTenants && m_session.view() != FleetSession::View::Showing);
}

} // namespace Trustgauge
