#include "app/window/windowhost.h"

#include "app/window/demotenant.h"
#include "app/window/windowinstance.h"
#include "core/base/privatefiles.h"
#include "core/store/storeplace.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QFileInfo>

namespace Trustgauge {

WindowHost::WindowHost(Places places, Theme &theme, UiSettingsStore &settings, QObject *parent)
    : QObject(parent),
      m_places(std::move(places)),
      m_theme(theme),
      m_settings(settings)
{}

WindowHost::~WindowHost()
{
    if (m_instance)
        m_instance->stopListening();
    close();
}

void WindowHost::close()
{
    m_window.reset();
    m_workspace.reset();
    m_demo.reset();
}

void WindowHost::open(const Workspace::Options &options)
{
    // A failure is reported later by whatever needs the folder.
    [[maybe_unused]] const auto made = makePrivateFolder(
        QFileInfo(pathOnThisComputer(options.storePath)).absolutePath());
    m_workspace = std::make_unique<Workspace>(options);
    m_window = std::make_unique<MainWindow>(*m_workspace, m_theme, m_settings);
    connect(m_window.get(), &MainWindow::quitRequested, this, &WindowHost::quitRequested);
    if (m_instance)
        connect(m_instance.get(), &WindowInstance::raiseRequested, m_window.get(), &MainWindow::bringForward);
    // The window emits this from one of its own slots, so it must not be deleted before that returns.
    connect(m_window.get(), &MainWindow::demoRequested, this, &WindowHost::openDemo, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::demoLeft, this, &WindowHost::leaveDemo, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::reopenRequested, this,
        [this, isDemo = options.isDemo] {
        if (isDemo)
            openDemo();
        else
            openNormal();
        },
        Qt::QueuedConnection);
}

void WindowHost::leaveDemo(RealTenantTask then)
{
    if (!openNormal()) {
        emit quitRequested(); // the user wanted the other window
        return;
    }
    if (then == RealTenantTask::None)
        return;
    // For instance a name that is already taken is known only once the store is open.
    connect(
        m_workspace.get(), &Workspace::opened, m_window.get(),
        [window = m_window.get(), then] { window->tenantCommands().goOnAfterDemo(then); }, Qt::SingleShotConnection);
}

bool WindowHost::claim(const QString &storePath)
{
    m_other.reset();
    if (m_instance && m_instance->storePath() == storePath)
        return true;
    auto next = std::make_unique<WindowInstance>(storePath);
    const Result<bool> claimed = next->claimOrRaise();
    if (!claimed)
        m_other = claimed.error();
    if (!claimed || !*claimed)
        return false;
    close();
    m_instance = std::move(next);
    return true;
}

bool WindowHost::openNormal(Start start)
{
    if (!claim(m_places.normal.storePath))
        return false;
    close();
    open(m_places.normal);
    m_window->session().open(); // the store is read while the window is made
    if (start == Start::Shown || !m_window->startsHidden())
        m_window->show();
    emit windowOpened();
    return true;
}

bool WindowHost::openDemo()
{
    if (m_demo)
        close(); // frees its port for the new demo
    const UiSettings &last = m_settings.value();
    auto demo = std::make_unique<DemoTenant>(m_places.demoDevices, static_cast<quint16>(last.demoPort), last.demoStep);
    QString reason;
    const bool started = demo->start(&reason);
    const Workspace::Options &options = started ? m_places.demo : m_places.normal;
    if (!claim(options.storePath))
        return false;
    close();
    m_demo = std::move(demo);
    open(options);
    if (started) {
        m_settings.change([this](UiSettings &s) { s.demoPort = m_demo->port(); });
        connect(m_demo.get(), &DemoTenant::steppedOn, this,
                [this](int step) { m_settings.change([step](UiSettings &s) { s.demoStep = step; }); });
        m_demo->attach(*m_workspace);
        connect(m_demo.get(), &DemoTenant::pastStored, &m_window->session(), &FleetSession::open);
        m_demo->storePast(options.storePath);
    } else {
        m_window->showFailure(tr("The demo cannot start: %1").arg(reason));
    }
    if (!started)
        m_window->session().open();
    m_window->show();
    emit windowOpened();
    return true;
}

} // namespace Trustgauge
