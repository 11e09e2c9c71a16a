#pragma once

#include "core/simulator/simulator.h"
#include "support/patience.h" // in all tests of the window
#include "ui/settings/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Trustgauge {

//! The whole window with its own workspace, and a simulator to poll.
struct WindowFixture
{
    QTemporaryDir folder;
    std::unique_ptr<Simulator::Simulator> simulator;
    std::unique_ptr<QSettings> file;
    std::unique_ptr<UiSettingsStore> settings;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;

    WindowFixture() = default;
    ~WindowFixture();
    Q_DISABLE_COPY_MOVE(WindowFixture)

    void serve(const QString &scenario = {}, int devices = 120);
    //! For open(): secrets are kept in memory, not in a keychain.
    [[nodiscard]] static Workspace::Options inMemory();
    //! Opens a window on the folder's data, or with another store if the options name one; waits until it is active and the store is open.
    void open(Workspace::Options options = inMemory());
    //! The same with a tenant of so many devices that was polled once.
    void openPolled(int devices = 400);
    //! Closes the window and its workspace, as when quitting.
    void close();
    //! The simulator's tenant, under this name.
    [[nodiscard]] TenantConfig tenant(const QString &name = QStringLiteral("Contoso")) const;
    //! Saves the tenant with the right secret, and selects it.
    void connectTenant(const TenantConfig &tenant);
    //! Polls the tenant until the cycle ends, successfully or not.
    void poll(const QString &name = QStringLiteral("Contoso"));

    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s in the window", name);
        return found;
    }
    //! Finds the visible one of several widgets with this name on different pages; nullptr when none is visible.
    template<class T>
    [[nodiscard]] T *shown(const char *name) const
    {
        for (T *found : window->findChildren<T *>(QLatin1StringView(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
};

//! A test of the whole window. Each case makes a window of its own; it is closed after the case.
class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_fixture.reset(); }

protected:
    [[nodiscard]] MainWindow &window() const { return *m_fixture->window; }
    [[nodiscard]] FleetSession &session() const { return window().session(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

} // namespace Trustgauge
