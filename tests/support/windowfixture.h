#pragma once

#include "core/simulator/simulator.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Trustgauge {

//! The whole window on a workspace of its own, and a simulator to poll.
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
    //! Shows a window on what the folder holds, and waits until it is active and the store is open.
    void open(const Workspace::Options &more = {});
    //! Ends the window and its workspace, as quitting does.
    void close();
    //! The simulator's tenant by that name.
    [[nodiscard]] TenantConfig tenant(const QString &name = QStringLiteral("Contoso")) const;
    //! Saves it, with the right secret; shows it.
    void connectTenant(const TenantConfig &tenant);
    //! Polls it to its end, good or bad.
    void poll(const QString &name = QStringLiteral("Contoso"));

    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s in the window", name);
        return found;
    }
    //! Several pages have one of this name; at most one of them is shown.
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

} // namespace Trustgauge
