#include "ui/shell/windowcommands.h"

#include "ui/devices/devicespage.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/models/fleetfilter.h"
#include "ui/rehearsal/rehearsalhead.h"
#include "ui/rehearsal/rehearsalpage.h"
#include "ui/report/reportdialog.h"
#include "ui/session/fleetsession.h"
#include "ui/session/hindrancetext.h"
#include "ui/session/showncycle.h"
#include "ui/settings/uisettings.h"
#include "ui/settingsdialog/settingsdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/paletteitems.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/thememenu.h"
#include "ui/shell/tour.h"
#include "ui/storage/storagedialog.h"
#include "ui/theme/theme.h"
#include "ui/tuning/tuningpage.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Trustgauge {

WindowCommands::WindowCommands(FleetSession &session, PageStack &pages, Theme &theme, UiSettingsStore &settings,
                               QWidget *window)
    : QObject(window),
      m_session(session),
      m_pages(pages),
      m_theme(theme),
      m_settings(settings),
      m_window(window)
{
    m_palette = new CommandPalette(theme, window);
    m_items = new PaletteItems(session, pages, theme, *m_palette, this);
    connect(m_items, &PaletteItems::settingsRequested, this, &WindowCommands::openSettings);
    addPages();
    m_poll = add("refresh"_L1, tr("Poll now"), QKeySequence(Qt::Key_F5), u"pollNow"_s);
    connect(m_poll, &QAction::triggered, &session, &FleetSession::poll);
    m_cancel = add("stop"_L1, tr("Cancel the poll"), {}, u"cancelPollCommand"_s);
    connect(m_cancel, &QAction::triggered, &session, &FleetSession::cancelPoll);
    m_filter = add("search"_L1, tr("Filter devices"), QKeySequence::Find, u"filterDevices"_s);
    connect(m_filter, &QAction::triggered, this, [this] {
        m_pages.showPage(PageStack::Devices);
        m_pages.devices().focusFilter();
    });
    m_export = add("export"_L1, tr("Export devices…"), QKeySequence(u"Ctrl+Shift+E"_s), u"exportDevices"_s);
    connect(m_export, &QAction::triggered, this, [this] {
        m_pages.showPage(PageStack::Devices);
        m_pages.devices().openExportMenu();
    });
    m_report = add("table"_L1, tr("Report…"), QKeySequence(u"Ctrl+R"_s), u"report"_s);
    connect(m_report, &QAction::triggered, this, &WindowCommands::openReport);
    connect(&pages, &PageStack::reportRequested, this, &WindowCommands::openReport);
    m_commands = add("search"_L1, tr("Commands"), QKeySequence(u"Ctrl+Shift+P"_s), u"commands"_s);
    connect(m_commands, &QAction::triggered, this, &WindowCommands::openPalette);
    const QAction *help = add("help"_L1, tr("Help"), QKeySequence::HelpContents, u"help"_s);
    connect(help, &QAction::triggered, this, &WindowCommands::openHelp);
    const QAction *about = add("info"_L1, tr("About Trustgauge"), {}, u"about"_s);
    connect(about, &QAction::triggered, this, &WindowCommands::openAbout);
    QAction *tour = add("help"_L1, tr("Take the tour"), {}, u"takeTour"_s);
    connect(tour, &QAction::triggered, this, &WindowCommands::startTour);
    m_forTenants << tour;
    QAction *doctor = add("doctor"_L1, tr("Run the doctor"), {}, u"runDoctorCommand"_s);
    connect(doctor, &QAction::triggered, &pages, &PageStack::runDoctor);
    m_forTenants << doctor;
    addTheme();
    addSettings();
    const QAction *storage = add("storage"_L1, tr("Storage…"), {}, u"storage"_s);
    connect(storage, &QAction::triggered, this, &WindowCommands::openStorage);
    auto *storageTool = new QAction(theme.icon("storage"_L1, Theme::Tint::Dim), tr("Storage"), this);
    storageTool->setObjectName(u"storageTool"_s);
    storageTool->setToolTip(tr("Storage: how long cycles are kept, copies and checks"));
    connect(storageTool, &QAction::triggered, this, &WindowCommands::openStorage);
    m_tools << storageTool;
    auto *helpTool = new QAction(theme.icon("help"_L1, Theme::Tint::Dim), tr("Help"), this);
    helpTool->setToolTip(tr("Help (%1)").arg(help->shortcut().toString(QKeySequence::NativeText)));
    connect(helpTool, &QAction::triggered, this, &WindowCommands::openHelp);
    m_tools << helpTool;
    if (session.workspace().isDemo()) {
        const QAction *leave = add("quit"_L1, tr("Leave the demo"), {}, u"leaveDemo"_s);
        connect(leave, &QAction::triggered, this, &WindowCommands::demoLeft);
    } else {
        const QAction *demo = add("demo"_L1, tr("Start the demo"), {}, u"startDemoCommand"_s);
        connect(demo, &QAction::triggered, this, &WindowCommands::demoRequested);
    }
    const QAction *quit = add("quit"_L1, tr("Quit"), QKeySequence(u"Ctrl+Q"_s), u"quit"_s);
    connect(quit, &QAction::triggered, this, &WindowCommands::quitRequested);
    connect(&session, &FleetSession::viewChanged, this, &WindowCommands::refresh);
    refresh();
}

QAction *WindowCommands::add(QLatin1StringView icon, const QString &text, const QKeySequence &shortcut,
                             const QString &name)
{
    auto *action = new QAction(m_theme.icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    m_window->addAction(action);
    return action;
}

void WindowCommands::addPages()
{
    for (const PageStack::Title &title : m_pages.titles()) {
        const auto page = static_cast<PageStack::Page>(m_goTo.size());
        const int number = page + 1;
        QAction *action = add(title.icon, tr("Go to %1").arg(title.text), QKeySequence(u"Ctrl+%1"_s.arg(number)),
                              u"goTo%1"_s.arg(number));
        connect(action, &QAction::triggered, &m_pages, [this, page] { m_pages.showPage(page); });
        m_goTo << action;
    }
    m_forTenants = m_goTo;
    m_window->addActions(m_pages.tuning().actions());
    m_window->addActions(m_pages.rehearsal().head().actions());
}

void WindowCommands::addTheme()
{
    auto *menu = new ThemeMenu(m_theme, m_settings, m_window);
    m_window->addActions(menu->actions());
    auto *tool = new QAction(m_theme.icon("theme"_L1, Theme::Tint::Dim), tr("Theme"), this);
    tool->setMenu(menu);
    m_tools << tool;
}

void WindowCommands::addSettings()
{
    const QAction *settings = add("settings"_L1, tr("Settings…"), QKeySequence(u"Ctrl+,"_s), u"settings"_s);
    connect(settings, &QAction::triggered, this, [this] { openSettings(); });
    auto *tool = new QAction(m_theme.icon("settings"_L1, Theme::Tint::Dim), tr("Settings"), this);
    tool->setObjectName(u"settingsTool"_s);
    tool->setToolTip(tr("Settings (%1)").arg(settings->shortcut().toString(QKeySequence::NativeText)));
    connect(tool, &QAction::triggered, this, [this] { openSettings(); });
    m_tools << tool;
}

void WindowCommands::fill(SideBar &bar) const
{
    const auto addPage = [&](int page) {
        const PageStack::Title &title = m_pages.titles().at(page);
        bar.addPage(page, title.icon, title.text, m_goTo.at(page)->shortcut().toString(QKeySequence::NativeText));
    };
    addPage(PageStack::AllTenants);
    bar.addGap();
    for (int page = 0; page < PageStack::AllTenants; ++page) // those of one tenant
        addPage(page);
    for (QAction *tool : m_tools)
        bar.addTool(tool);
}

void WindowCommands::refresh()
{
    const bool any = !m_session.tenants().isEmpty();
    const bool polling = m_session.state().polling;
    const bool showing = m_session.view() == FleetSession::View::Showing;
    const QString hindrance = hindranceText(m_session.hindrance());
    m_poll->setEnabled(any && !polling && hindrance.isEmpty());
    m_poll->setToolTip(hindrance.isEmpty()
                           ? tr("Read the devices now (%1)").arg(m_poll->shortcut().toString(QKeySequence::NativeText))
                           : hindrance);
    m_cancel->setEnabled(polling);
    m_filter->setEnabled(showing);
    m_export->setEnabled(showing);
    m_report->setEnabled(showing);
    for (QAction *action : m_forTenants)
        action->setEnabled(any);
}

void WindowCommands::openPalette()
{
    QList<QAction *> all = m_window->actions();
    all.removeAll(m_commands);
    const QList<QAction *> first{m_poll, m_cancel, m_filter, m_export, m_report};
    std::stable_partition(all.begin(), all.end(), [&first](QAction *action) { return first.contains(action); });
    m_items->open(all);
}

void WindowCommands::openHelp()
{
    auto *help = new HelpDialog(m_window->actions(), m_window);
    help->setAttribute(Qt::WA_DeleteOnClose);
    connect(help, &HelpDialog::aboutRequested, this, &WindowCommands::openAbout);
    connect(help, &HelpDialog::tourRequested, this, [this, help] {
        help->close();
        startTour();
    });
    connect(help, &HelpDialog::filterRequested, this, [this](const QString &text) {
        FleetFilter filter;
        filter.text = text;
        m_pages.showDevices(filter);
    });
    help->open();
}

void WindowCommands::openAbout()
{
    auto *about = new AboutDialog(m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void WindowCommands::openSettings(int section)
{
    auto *open = m_window->findChild<SettingsDialog *>(); // from the palette also while it is open
    if (!open) {
        open = new SettingsDialog(m_session, m_settings, m_theme, m_window);
        open->setAttribute(Qt::WA_DeleteOnClose);
        connect(open, &SettingsDialog::told, this, &WindowCommands::told);
        connect(open, &SettingsDialog::storageRequested, this, &WindowCommands::openStorage);
    }
    open->showSection(static_cast<SettingsDialog::Section>(section));
    open->open();
}

void WindowCommands::openReport()
{
    const std::optional<StoredCycle> &cycle = m_pages.shownCycle().state().cycle;
    if (!cycle || m_window->findChild<ReportDialog *>())
        return;
    auto *report = new ReportDialog(m_session.workspace(), m_settings,
                                    {cycle->info, cycle->profile, m_session.profile(), m_pages.devices().filterText()},
                                    m_window);
    report->setAttribute(Qt::WA_DeleteOnClose);
    connect(report, &ReportDialog::scheduleRequested, this, [this] { openSettings(SettingsDialog::Reports); });
    report->open();
}

void WindowCommands::startTour()
{
    if (!m_tour)
        m_tour = new Tour(m_window);
    m_settings.change([](UiSettings &s) { s.tourOffered = true; });
    m_tour->start();
}

void WindowCommands::openStorage()
{
    auto *storage = new StorageDialog(m_session.workspace(), m_window);
    storage->setAttribute(Qt::WA_DeleteOnClose);
    connect(storage, &StorageDialog::told, this, &WindowCommands::told);
    storage->open();
}

} // namespace Trustgauge
