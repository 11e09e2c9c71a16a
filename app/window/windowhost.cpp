#include "app/window/windowhost.h"

#include "app/window/demotenant.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QDir>
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
    QDir().mkpath(QFileInfo(options.storePath).absolutePath());
    m_workspace = std::make_unique<Workspace>(options);
    m_window = std::make_unique<MainWindow>(*m_workspace, m_theme, m_settings);
    // The window asks from one of its own slots, so it must not be gone before that has returned.
    connect(m_window.get(), &MainWindow::demoRequested, this, &WindowHost::openDemo, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::demoLeft, this, &WindowHost::openNormal, Qt::QueuedConnection);
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

void WindowHost::openNormal()
{
    close();
    open(m_places.normal);
    m_window->show();
    m_window->session().open();
    emit windowOpened();
}

void WindowHost::openDemo()
{
    close();
    m_demo = std::make_unique<DemoTenant>(m_places.demoDevices);
    QString reason;
    const bool started = m_demo->start(&reason);
    open(started ? m_places.demo : m_places.normal);
    if (started)
        m_demo->attach(*m_workspace);
    else
        m_window->showFailure(tr("The demo cannot start: %1").arg(reason));
    m_window->show();
    m_window->session().open();
    emit windowOpened();
}

} // namespace Trustgauge
