#pragma once

#include "core/pipeline/workspace.h"

#include <QObject>

#include <memory>

namespace Trustgauge {

class DemoTenant;
class MainWindow;
class Theme;
class UiSettingsStore;

//! Builds what a window needs, and rebuilds it when the demo is entered or left. Destroyed in the order window,
//! workspace, simulator: who uses something goes before it.
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

    void openNormal();
    void openDemo();
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }

signals:
    void windowOpened();

private:
    void close();
    void open(const Workspace::Options &options);

    Places m_places;
    Theme &m_theme;
    UiSettingsStore &m_settings;
    std::unique_ptr<DemoTenant> m_demo;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Trustgauge
