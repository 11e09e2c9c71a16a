#include "ui/shell/mainwindow.h"

#include "ui/activity/activitypage.h"
#include "ui/devices/devicespage.h"
#include "ui/doctor/doctorpage.h"
#include "ui/firststart/firststartpage.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/overview/overviewpage.h"
#include "ui/publishing/publishingpage.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/background.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/healthbar.h"
#include "ui/shell/keychainbar.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/secretbar.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/tenantcommands.h"
#include "ui/shell/toasts.h"
#include "ui/shell/topbar.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/tuningpage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/focusguard.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr std::array<const char *, MainWindow::PageCount> pageKeys{"overview", "devices",    "tuning",
                                                                   "doctor",   "publishing", "activity"};

} // namespace

MainWindow::MainWindow(Workspace &workspace, Theme &theme, UiSettingsStore &settings)
    : m_workspace(workspace),
      m_theme(theme),
      m_settings(settings),
      m_session(workspace),
      m_change(m_session),
      m_schedule(workspace.polls())
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(workspace.isDemo() ? tr("Trustgauge (demo)") : u"Trustgauge"_s);
    setWindowIcon(QIcon(u":/trustgauge/icons/app/trustgauge.svg"_s));
    setMinimumSize(900, 600);
    resizeWithinScreen(this, {1440, 900});
    if (!settings.value().geometry.isEmpty())
        restoreGeometry(settings.value().geometry);

    m_tenantCommands = new TenantCommands(m_session, theme, this);
    m_background = new Background(*this, m_session, m_schedule, settings, theme);
    connect(m_background, &Background::openRequested, this, &MainWindow::bringForward);
    connect(m_background, &Background::quitRequested, this, [this] {
        saveGeometryNow();
        emit quitRequested();
    });
    makePages();
    makeActions();

    m_topBar = new TopBar(m_session, theme, m_tenantCommands->actions(), m_commands, m_poll);
    m_demoBar = new NoticeBar(theme);
    m_staleBar = new NoticeBar(theme);
    m_secretBar = new SecretBar(m_session, settings, theme);
    m_healthBar = new HealthBar(m_session, theme);
    auto *keychainBar = new KeychainBar(workspace, theme);
    auto *work = new QWidget;
    auto *workLayout = new QHBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    workLayout->addWidget(m_sideBar);
    workLayout->addWidget(m_pages, 1);
    auto *firstStart = new FirstStartPage(theme, !workspace.isDemo());
    m_root = new QStackedWidget;
    m_root->addWidget(firstStart);
    m_root->addWidget(work);
    auto *center = new QWidget;
    center->setObjectName(u"pageArea"_s);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_demoBar);
    layout->addWidget(m_staleBar);
    layout->addWidget(m_secretBar);
    layout->addWidget(keychainBar);
    layout->addWidget(m_healthBar);
    layout->addWidget(m_root, 1);
    layout->addWidget(new StatusLine(m_session, m_schedule, theme));
    m_toasts = new Toasts(theme, m_root);
    new FocusGuard(this);
    setCentralWidget(center);
    center->setFocusPolicy(Qt::ClickFocus); // takes the focus at start, so that no control looks selected
    center->setFocus();
    m_palette = new CommandPalette(theme, this);

    connect(firstStart, &FirstStartPage::demoRequested, this, &MainWindow::demoRequested);
    connect(firstStart, &FirstStartPage::connectRequested, m_tenantCommands, &TenantCommands::addTenant);
    connect(firstStart, &FirstStartPage::importRequested, m_tenantCommands, &TenantCommands::importTenants);
    connect(m_demoBar, &NoticeBar::activated, this, [this] { emit demoLeft(RealTenantTask::None); });
    connect(m_tenantCommands, &TenantCommands::realTenantAsked, this, &MainWindow::demoLeft);
    connect(m_tenantCommands, &TenantCommands::guideRequested, m_doctor, &DoctorPage::openGuide);
    connect(m_healthBar, &HealthBar::doctorRequested, this, &MainWindow::runDoctor);
    connect(m_healthBar, &HealthBar::notesRequested, this, [this] {
        showPage(Activity);
        m_activity->showNewest();
    });
    connect(m_healthBar, &HealthBar::causeChanged, this, &MainWindow::tellHealth);
    connect(m_staleBar, &NoticeBar::activated, &m_session, &FleetSession::poll);
    connect(m_secretBar, &SecretBar::replaceRequested, m_tenantCommands, &TenantCommands::replaceSecret);
    connect(m_doctor, &DoctorPage::replaceSecretRequested, m_tenantCommands, &TenantCommands::replaceSecret);
    connect(&m_session, &FleetSession::viewChanged, this, &MainWindow::refresh);
    connect(&m_session, &FleetSession::tenantChanged, this, [this] {
        if (!m_session.tenantName().isEmpty() && !m_workspace.isDemo())
            m_settings.change([this](UiSettings &s) { s.tenant = m_session.tenantName(); });
    });
    connect(&workspace, &Workspace::requestFailed, this,
            [this](const Error &error) { showFailure(windowErrorText(error)); });
    connect(&workspace, &Workspace::fileWritten, this, [this](const QString &path, qint64 rows) {
        tellDone(rows < 0 ? tr("%1 was written.").arg(plainText(path))
                          : tr("%1 rows were written to %2.").arg(grouped(rows), plainText(path)));
    });
    connect(workspace.tenants().origin(), &TenantService::changed, &m_schedule, &PollScheduler::setTenants);
    connect(&workspace, &Workspace::opened, &m_schedule, &PollScheduler::start);
    connect(workspace.tenants().origin(), &TenantService::changed, this,
            [this, wanted = settings.value().tenant](const auto &) mutable {
        m_session.selectTenant(wanted); // once, when the first list arrives
        wanted.clear();
    });
    connect(m_tenantCommands, &TenantCommands::told, this, &MainWindow::tellDone);
    const auto tellToStay = [this](const QString &text) {
        m_toasts->tell(NoticeBar::Tone::Ok, text, Toasts::Stay::UntilClosed);
    };
    connect(m_tenantCommands, &TenantCommands::toDo, this, tellToStay);
    connect(keychainBar, &KeychainBar::told, this, tellToStay);
    connect(&workspace, &Workspace::noticed, this, [this](const Message &notice) {
        m_toasts->tell(NoticeBar::Tone::Info, plainText(notice.text()), Toasts::Stay::UntilClosed);
    });
    auto *clock = new QTimer(this);
    clock->setInterval(30'000);
    connect(clock, &QTimer::timeout, this, &MainWindow::tellStale);
    clock->start();

    if (workspace.isDemo())
        m_demoBar->showNotice(NoticeBar::Tone::Info,
                              tr("Demo: this fleet is invented and served by a simulator on this computer. "
                                 "Nothing leaves it."),
                              tr("Leave the demo"), false);
    const QString wantedPage = settings.value().page;
    showPage(Overview);
    for (int i = 0; i < PageCount; ++i) {
        if (wantedPage == QLatin1StringView(pageKeys[static_cast<size_t>(i)]))
            showPage(static_cast<Page>(i));
    }
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    m_overview = new OverviewPage(m_session, m_change, m_theme);
    m_devices = new DevicesPage(m_session, m_change, m_settings, m_theme);
    m_tuning = new TuningPage(m_session, m_settings, m_theme);
    m_doctor = new DoctorPage(m_session, m_theme);
    m_publishing = new PublishingPage(m_session, m_theme);
    m_activity = new ActivityPage(m_session, m_theme);
    m_sideBar = new SideBar(m_theme);
    m_pages = new QStackedWidget;
    m_pages->setObjectName(u"pages"_s);
    const auto addPage = [this](QWidget *page, QLatin1StringView icon, const QString &title) {
        m_pages->addWidget(page);
        const QKeySequence shortcut(u"Ctrl+%1"_s.arg(m_pages->count()));
        m_sideBar->addPage(icon, title, shortcut.toString(QKeySequence::NativeText));
        QAction *action = addCommand(icon, tr("Go to %1").arg(title), shortcut, u"goTo%1"_s.arg(m_pages->count()));
        const auto number = static_cast<Page>(m_pages->count() - 1);
        connect(action, &QAction::triggered, this, [this, number] { showPage(number); });
        m_pageActions << action;
    };
    const auto add = [this, addPage](QWidget *page, QLatin1StringView icon, const QString &title) {
        auto *frame = new PageFrame(page, m_session, m_theme);
        connect(frame, &PageFrame::editTenantRequested, m_tenantCommands, &TenantCommands::editTenant);
        connect(frame, &PageFrame::doctorRequested, this, &MainWindow::runDoctor);
        connect(frame, &PageFrame::reopenRequested, this, &MainWindow::reopenRequested);
        addPage(frame, icon, title);
    };
    add(m_overview, "overview"_L1, tr("Overview"));
    add(m_devices, "devices"_L1, tr("Devices"));
    add(m_tuning, "tuning"_L1, tr("Tuning"));
    addPage(m_doctor, "doctor"_L1, tr("Doctor")); // most useful when there is no fleet to show
    add(m_publishing, "publish"_L1, tr("Publishing"));
    addPage(m_activity, "activity"_L1, tr("Activity")); // also shows polls that returned nothing
    connect(m_sideBar, &SideBar::pageRequested, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_overview, &OverviewPage::devicesRequested, this, [this](const FleetFilter &filter) {
        openDevicesFrom(Overview);
        m_devices->showDevices(filter);
    });
    connect(m_overview, &OverviewPage::deviceRequested, this, [this](const QString &machineId) {
        openDevicesFrom(Overview);
        m_devices->selectDevice(machineId);
    });
    // Devices opened from tuning are shown under the edited profile until that changes.
    connect(m_tuning, &TuningPage::devicesRequested, this,
            [this](const FleetFilter &filter, const ScoreTablePtr &after) {
        openDevicesFrom(Tuning);
        m_devices->showTuned(filter, after);
    });
    connect(m_tuning, &TuningPage::deviceRequested, this, [this](const QString &machineId, const ScoreTablePtr &after) {
        openDevicesFrom(Tuning);
        m_devices->showTuned({}, after);
        m_devices->selectDevice(machineId);
    });
    connect(&m_tuning->model(), &TuningSession::outcomeChanged, m_devices, &DevicesPage::leaveTuned);
    connect(m_devices, &DevicesPage::wayBackTaken, this, [this] { showPage(m_devicesFrom); });
    connect(m_devices, &DevicesPage::deviceSelected, m_tuning, &TuningPage::setDevice);
    connect(m_doctor, &DoctorPage::told, this, &MainWindow::tellDone);
    connect(m_tuning, &TuningPage::told, this, &MainWindow::tellDone);
    connect(m_publishing, &PublishingPage::editTenantRequested, m_tenantCommands, &TenantCommands::editTenant);
    connect(m_publishing, &PublishingPage::told, this, &MainWindow::tellDone);
    connect(m_activity, &ActivityPage::doctorRequested, this, &MainWindow::runDoctor);
    for (QAction *action : m_tuning->actions())
        addAction(action);
}

QAction *MainWindow::addCommand(QLatin1StringView icon, const QString &text, const QKeySequence &shortcut,
                                const QString &name)
{
    auto *action = new QAction(m_theme.icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    m_poll = addCommand("refresh"_L1, tr("Poll now"), QKeySequence(Qt::Key_F5), u"pollNow"_s);
    connect(m_poll, &QAction::triggered, &m_session, &FleetSession::poll);
    m_cancel = addCommand("stop"_L1, tr("Cancel the poll"), {}, u"cancelPollCommand"_s);
    connect(m_cancel, &QAction::triggered, &m_session, &FleetSession::cancelPoll);
    m_filter = addCommand("search"_L1, tr("Filter devices"), QKeySequence::Find, u"filterDevices"_s);
    connect(m_filter, &QAction::triggered, this, [this] {
        showPage(Devices);
        m_devices->focusFilter();
    });
    m_export = addCommand("export"_L1, tr("Export devices…"), QKeySequence(u"Ctrl+Shift+E"_s), u"exportDevices"_s);
    connect(m_export, &QAction::triggered, this, [this] {
        showPage(Devices);
        m_devices->openExportMenu();
    });
    m_commands = addCommand("search"_L1, tr("Commands"), QKeySequence(u"Ctrl+Shift+P"_s), u"commands"_s);
    connect(m_commands, &QAction::triggered, this, &MainWindow::openPalette);
    m_help = addCommand("help"_L1, tr("Help"), QKeySequence::HelpContents, u"help"_s);
    connect(m_help, &QAction::triggered, this, &MainWindow::openHelp);
    QAction *about = addCommand("info"_L1, tr("About Trustgauge"), {}, u"about"_s);
    connect(about, &QAction::triggered, this, &MainWindow::openAbout);
    QAction *doctor = addCommand("doctor"_L1, tr("Run the doctor"), {}, u"runDoctorCommand"_s);
    connect(doctor, &QAction::triggered, this, &MainWindow::runDoctor);
    m_pageActions << doctor; // only useful for a tenant

    m_themes = new QActionGroup(this);
    auto *menu = new QMenu(this);
    const std::array<std::pair<ThemeChoice, QString>, 3> choices{{{ThemeChoice::System, tr("Theme: like the system")},
                                                                  {ThemeChoice::Light, tr("Theme: light")},
                                                                  {ThemeChoice::Dark, tr("Theme: dark")}}};
    for (const auto &[choice, text] : choices) {
        QAction *action = addCommand("theme"_L1, text, {}, u"theme%1"_s.arg(static_cast<int>(choice)));
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // the active theme has a check mark in this place
        action->setChecked(m_theme.choice() == choice);
        m_themes->addAction(action);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_theme.setChoice(choice);
            m_settings.change([choice](UiSettings &s) { s.theme = choice; });
        });
    }
    auto *theme = new QAction(m_theme.icon("theme"_L1, Theme::Tint::Dim), tr("Theme"), this);
    theme->setMenu(menu);
    auto *help = new QAction(m_theme.icon("help"_L1, Theme::Tint::Dim), tr("Help"), this);
    help->setToolTip(tr("Help (%1)").arg(m_help->shortcut().toString(QKeySequence::NativeText)));
    connect(help, &QAction::triggered, this, &MainWindow::openHelp);
    m_sideBar->addTool(theme);
    m_sideBar->addTool(help);
    if (m_workspace.isDemo()) {
        QAction *leave = addCommand("quit"_L1, tr("Leave the demo"), {}, u"leaveDemo"_s);
        connect(leave, &QAction::triggered, this, [this] { emit demoLeft(RealTenantTask::None); });
    } else {
        QAction *demo = addCommand("demo"_L1, tr("Start the demo"), {}, u"startDemoCommand"_s);
        connect(demo, &QAction::triggered, this, &MainWindow::demoRequested);
    }
    QAction *quit = addCommand("quit"_L1, tr("Quit"), QKeySequence(u"Ctrl+Q"_s), u"quit"_s);
    connect(quit, &QAction::triggered, m_background, &Background::quit);
    for (QAction *action : m_background->actions())
        addAction(action);
}

void MainWindow::refresh()
{
    const FleetSession::View view = m_session.view();
    m_root->setCurrentIndex(view == FleetSession::View::NoTenants ? 0 : 1);
    const bool any = !m_session.tenants().isEmpty();
    const bool polling = m_session.state().polling;
    m_poll->setEnabled(any && !polling);
    m_cancel->setEnabled(polling);
    m_filter->setEnabled(view == FleetSession::View::Showing);
    m_export->setEnabled(view == FleetSession::View::Showing);
    for (QAction *action : m_pageActions)
        action->setEnabled(any);
    tellStale();
    tellHealth();
}

void MainWindow::tellStale()
{
    const Ticks now = currentSecond();
    // If the poll failed, the age is shown together with the error.
    if (!m_session.isStale(now) || m_session.state().polling || m_session.state().pollError
        || m_session.view() != FleetSession::View::Showing) {
        m_staleBar->hide();
        return;
    }
    m_staleBar->showNotice(NoticeBar::Tone::Warn,
                           tr("The data is of %1, %2: older than two poll intervals.")
                               .arg(localTime(m_session.state().cycle->info.asOf),
                                    ageText(m_session.state().cycle->info.asOf, now)),
                           tr("Poll now"), false);
}

//! When there is nothing to show, the page frame itself shows the error.
void MainWindow::tellHealth()
{
    const bool framed = qobject_cast<PageFrame *>(m_pages->currentWidget()) != nullptr;
    const bool toldByPage = framed && m_session.view() == FleetSession::View::PollFailed;
    m_healthBar->setVisible(m_healthBar->hasCause() && !toldByPage);
    // One primary button at a time: the page's own, otherwise the banner's, otherwise Poll.
    const Page shown = page();
    const bool isPages = shown == Tuning || shown == Doctor || shown == Publishing
                         || m_session.view() != FleetSession::View::Showing;
    m_healthBar->setQuiet(isPages);
    m_topBar->setPollQuiet(isPages || m_healthBar->hasCause());
}

void MainWindow::tellDone(const QString &text)
{
    m_toasts->tell(NoticeBar::Tone::Ok, text, Toasts::Stay::Shortly);
}

void MainWindow::runDoctor()
{
    showPage(Doctor);
    m_doctor->run();
}

void MainWindow::openDevicesFrom(Page origin)
{
    showPage(Devices);
    m_devicesFrom = origin;
    m_devices->offerWayBack(origin == Tuning ? tr("Back to Tuning") : tr("Back to Overview"));
}

void MainWindow::showPage(Page page)
{
    if (page != this->page())
        m_devices->offerWayBack({});
    m_pages->setCurrentIndex(page);
    m_sideBar->setCurrent(page);
    tellHealth();
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void MainWindow::showDevices(const FleetFilter &filter)
{
    showPage(Devices);
    m_devices->showDevices(filter);
}

void MainWindow::openPalette()
{
    QList<QAction *> all = actions();
    all.removeAll(m_commands);
    const QList<QAction *> first{m_poll, m_cancel, m_filter, m_export};
    std::stable_partition(all.begin(), all.end(), [&first](QAction *action) { return first.contains(action); });
    m_palette->openWith(all);
}

void MainWindow::openHelp()
{
    auto *help = new HelpDialog(actions(), this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    connect(help, &HelpDialog::aboutRequested, this, &MainWindow::openAbout);
    help->open();
}

void MainWindow::openAbout()
{
    auto *about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::showFailure(const QString &text)
{
    m_toasts->tell(NoticeBar::Tone::Bad, text, Toasts::Stay::UntilClosed);
}

void MainWindow::saveGeometryNow()
{
    m_settings.change([this](UiSettings &s) {
        s.geometry = saveGeometry();
        s.page = QLatin1StringView(pageKeys[static_cast<size_t>(page())]);
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
