#include "ui/shell/mainwindow.h"

#include "ui/alltenants/alltenantspage.h"
#include "ui/doctor/doctorpage.h"
#include "ui/firststart/firststartpage.h"
#include "ui/report/windowreports.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/alertteller.h"
#include "ui/shell/announcements.h"
#include "ui/shell/background.h"
#include "ui/shell/editedchip.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/tenantalerts.h"
#include "ui/shell/topbar.h"
#include "ui/theme/theme.h"
#include "ui/theme/withoutstylesheet.h"
#include "ui/tuning/tuningpage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/focusguard.h"

#include <QCloseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

MainWindow::MainWindow(Workspace &workspace, Theme &theme, UiSettingsStore &settings)
    : m_settings(settings),
      m_session(workspace),
      m_schedule(workspace.polls())
{
    const WithoutStyleSheet quicker;
    setObjectName(u"mainWindow"_s);
    setWindowTitle(workspace.isDemo() ? tr("Trustgauge (demo)") : u"Trustgauge"_s);
    setWindowIcon(QIcon(u":/trustgauge/icons/app/trustgauge.svg"_s));
    setMinimumSize(900, 600);
    resizeWithinScreen(this, {1440, 900});
    if (!settings.value().geometry.isEmpty())
        restoreGeometry(settings.value().geometry);

    m_tenantCommands = new TenantCommands(m_session, theme, this);
    m_background = new Background(*this, m_session, m_schedule, settings, theme);
    m_pages = new PageStack(m_session, m_schedule, settings, theme);
    m_pages->allTenants().setPollAction(m_background->pollAllAction());
    m_navigation = new Navigation(m_session, *m_pages, theme, this);
    m_commands = new WindowCommands(m_session, *m_pages, theme, settings, this);
    addActions(m_background->actions());
    arrange(theme);
    connectParts();
    rememberTenant();
    sendAlerts();
    m_pages->showPageOf(settings.value().page);
    refresh();
}

// What is shown may ask the session once more as it is hidden.
MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::arrange(Theme &theme)
{
    m_topBar = new TopBar(m_session, m_pages->tuning().model(), theme, m_tenantCommands->actions(),
                          {m_navigation->back(), m_navigation->forward(), m_commands->palette(), m_commands->poll()});
    m_notices = new Notices(m_session, m_settings, theme);
    m_sideBar = new SideBar(theme);
    m_commands->fill(*m_sideBar);
    auto *work = new QWidget;
    auto *workLayout = new QHBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    workLayout->addWidget(m_sideBar);
    workLayout->addWidget(m_pages, 1);
    m_firstStart = new FirstStartPage(theme, !m_session.workspace().isDemo());
    m_root = new QStackedWidget;
    m_root->addWidget(m_firstStart);
    m_root->addWidget(work);
    auto *center = new QWidget;
    center->setObjectName(u"pageArea"_s);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_notices);
    layout->addWidget(m_root, 1);
    layout->addWidget(new StatusLine(m_session, m_schedule, theme));
    m_announcements = new Announcements(m_session.workspace(), theme, m_root);
    new FocusGuard(this);
    setCentralWidget(center);
    center->setFocusPolicy(Qt::ClickFocus); // takes the focus at start, so that no control looks selected
    center->setFocus();
}

void MainWindow::connectParts()
{
    connect(m_firstStart, &FirstStartPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_firstStart, &FirstStartPage::connectRequested, m_tenantCommands, &TenantCommands::addTenant);
    connect(m_firstStart, &FirstStartPage::importRequested, m_tenantCommands, &TenantCommands::importTenants);
    connect(m_tenantCommands, &TenantCommands::realTenantAsked, this, &MainWindow::demoLeft);
    connect(m_tenantCommands, &TenantCommands::guideRequested, &doctorPage(), &DoctorPage::openGuide);
    connect(m_tenantCommands, &TenantCommands::told, m_announcements, &Announcements::tellDone);
    connect(m_tenantCommands, &TenantCommands::toDo, m_announcements, &Announcements::tellToDo);
    connect(m_background, &Background::openRequested, this, &MainWindow::bringForward);
    connect(m_background, &Background::quitRequested, this, [this] {
        saveGeometryNow();
        emit quitRequested();
    });
    const auto leaveDemo = [this] { emit demoLeft(RealTenantTask::None); };
    connect(m_commands, &WindowCommands::demoRequested, this, &MainWindow::demoRequested);
    connect(m_commands, &WindowCommands::demoLeft, this, leaveDemo);
    connect(m_commands, &WindowCommands::quitRequested, m_background, &Background::quit);
    if (!m_session.workspace().isDemo()) { // its fleet is invented
        auto *reports = new WindowReports(m_session.workspace(), m_settings, this);
        connect(reports, &WindowReports::failed, m_announcements, &Announcements::tellFailure);
    }
    connect(m_commands, &WindowCommands::told, m_announcements, &Announcements::tellDone);
    connect(m_notices, &Notices::demoLeft, this, leaveDemo);
    connect(m_notices, &Notices::replaceSecretRequested, m_tenantCommands, &TenantCommands::replaceSecret);
    connect(m_notices, &Notices::doctorRequested, m_pages, &PageStack::runDoctor);
    connect(m_notices, &Notices::notesRequested, m_pages, &PageStack::showNotes);
    connect(m_notices, &Notices::tourRequested, m_commands, &WindowCommands::startTour);
    connect(m_notices, &Notices::secretsStored, m_announcements, &Announcements::tellToDo);
    connect(m_notices, &Notices::troubleChanged, this, &MainWindow::fitToPage);
    connect(m_sideBar, &SideBar::pageRequested, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_pages, &PageStack::pageShown, m_sideBar, &SideBar::setCurrent);
    connect(m_pages, &PageStack::pageShown, this, &MainWindow::fitToPage);
    connect(&m_topBar->editedChip(), &EditedChip::tuningWanted, this, [this] { showPage(Tuning); });
    connect(&m_topBar->editedChip(), &EditedChip::inUseWanted, m_pages, &PageStack::showAsInUse);
    connect(m_pages, &PageStack::editShown, &m_topBar->editedChip(), &EditedChip::setFiguresShown);
    connect(m_pages, &PageStack::told, m_announcements, &Announcements::tellDone);
    connect(m_pages, &PageStack::editTenantRequested, m_tenantCommands, &TenantCommands::editTenant);
    connect(m_pages, &PageStack::replaceSecretRequested, m_tenantCommands, &TenantCommands::replaceSecret);
    connect(m_pages, &PageStack::reopenRequested, this, &MainWindow::reopenRequested);
    connect(&m_session, &FleetSession::viewChanged, this, &MainWindow::refresh);
    const Workspace &workspace = m_session.workspace();
    connect(workspace.tenants().origin(), &TenantService::changed, &m_schedule, &PollScheduler::setTenants);
    connect(&workspace, &Workspace::opened, &m_schedule, &PollScheduler::start);
}

void MainWindow::rememberTenant()
{
    connect(&m_session, &FleetSession::tenantChanged, this, [this] {
        if (!m_session.tenantName().isEmpty() && !m_session.workspace().isDemo())
            m_settings.change([this](UiSettings &s) { s.tenant = m_session.tenantName(); });
    });
    connect(m_session.workspace().tenants().origin(), &TenantService::changed, this,
            [this, wanted = m_settings.value().tenant](const auto &) mutable {
        m_session.selectTenant(wanted); // once, when the first list arrives
        wanted.clear();
    });
}

void MainWindow::sendAlerts()
{
    if (m_session.workspace().isDemo())
        return; // its fleet is invented
    m_alerts = new TenantAlerts(*this, m_session, m_settings, this);
    auto *teller = new AlertTeller(*m_background, this);
    connect(m_alerts, &TenantAlerts::raised, teller, &AlertTeller::tell);
    connect(teller, &AlertTeller::opened, this, &MainWindow::openAlert);
}

void MainWindow::openAlert(const TenantAlert &alert)
{
    bringForward();
    if (!m_session.tenant(alert.tenant))
        return; // deleted since
    m_session.selectTenant(alert.tenant);
    showPage(alert.kind == TenantAlert::Kind::BandsChanged ? Overview : Doctor);
}

bool MainWindow::startsHidden()
{
    return m_background->startsHidden();
}

void MainWindow::refresh()
{
    m_root->setCurrentIndex(m_session.view() == FleetSession::View::NoTenants ? 0 : 1);
    fitToPage();
}

//! One primary button at a time: the page's own, otherwise the banner's, otherwise Poll. And the trouble of a poll is
//! told once: when there is nothing to show, the page does it.
void MainWindow::fitToPage()
{
    const bool acts = m_pages->hasPrimaryButton();
    m_notices->fitPage(m_pages->tellsFailure(), acts);
    m_topBar->setPollQuiet(acts || m_notices->hasTrouble());
}

void MainWindow::showFailure(const QString &text)
{
    m_announcements->tellFailure(text);
}

void MainWindow::saveGeometryNow()
{
    m_settings.change([this](UiSettings &s) {
        s.geometry = saveGeometry();
        s.page = m_pages->pageKey();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveGeometryNow();
    if (!m_background->takesOver()) {
        QMainWindow::closeEvent(event);
        emit quitRequested();
        return;
    }
    event->ignore();
}

void MainWindow::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace Trustgauge
