#pragma once

#include "core/workspace/workspace.h"
#include "ui/shell/tenantcommands.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Trustgauge {

class DemoTenant;
class MainWindow;
class Theme;
class UiSettingsStore;
class WindowInstance;

//! Builds the objects that a window needs, and rebuilds them when the demo is entered or left. Destroyed in the order
//! window, workspace, simulator: users before what they use.
class WindowHost : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        Workspace::Options normal;
        Workspace::Options demo;
        int demoDevices = 2500;
    };
    WindowHost(Places places, Theme &theme, UiSettingsStore &settings, QObject *parent = nullptr);
    ~WindowHost() override;

    //! False: another program already shows that store, and was raised if it answered (see otherInTheWay()); nothing
    //! has changed here.
    enum class Start { Shown, Hidden };
    //! \param start Hidden: in the tray; without one the window is minimised
    bool openNormal(Start start = Start::Shown);
    bool openDemo();
    //! Why the last open failed; nullopt: the other program was raised, or there was none.
    [[nodiscard]] const std::optional<Error> &otherInTheWay() const { return m_other; }
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }

signals:
    void windowOpened();
    //! The program shall end.
    void quitRequested();

private:
    void close();
    void open(const Workspace::Options &options);
    void leaveDemo(RealTenantTask then);
    //! Claims the store for this program; false: another program shows it.
    bool claim(const QString &storePath);

    Places m_places;
    Theme &m_theme;
    UiSettingsStore &m_settings;
    std::unique_ptr<WindowInstance> m_instance;
    std::optional<Error> m_other;
    std::unique_ptr<DemoTenant> m_demo;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Trustgauge
