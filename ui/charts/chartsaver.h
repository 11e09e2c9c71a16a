#pragma once

#include "ui/settings/fileexport.h"

#include <QObject>

class QWidget;

namespace Trustgauge {

class BarChart;
class FleetSession;
class ShownCycle;
class UiSettingsStore;

//! Saves charts as PNG, SVG or CSV: asks for the file, then passes the bytes to the workspace.
class ChartSaver : public QObject
{
    Q_OBJECT

public:
    //! All must live longer.
    ChartSaver(FleetSession &session, const ShownCycle &shown, UiSettingsStore &settings, QWidget *window);

    //! Offers to save the charts of a page.
    //! \param showsPast whether they are of the cycle shown; otherwise of the newest one
    void serve(const QWidget &page, bool showsPast);

private:
    void ask(BarChart *chart, bool showsPast);
    void write(BarChart *chart, bool showsPast, const QString &path);
    [[nodiscard]] QString suggestedName(const BarChart &chart, bool showsPast) const;
    //! The tenant, and the time of the data.
    [[nodiscard]] QString aboutText(bool showsPast) const;

    FleetSession &m_session;
    const ShownCycle &m_shown;
    UiSettingsStore &m_settings;
    QWidget *m_window;
    FileExport m_files;
};

} // namespace Trustgauge
