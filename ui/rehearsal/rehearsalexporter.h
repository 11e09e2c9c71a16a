#pragma once

#include "ui/session/rehearsalsession.h"
#include "ui/settings/fileexport.h"

#include <QObject>

class QMenu;
class QWidget;

namespace Trustgauge {

class Theme;
class UiSettingsStore;

//! Writes what was rehearsed, as the command `rehearse` does: asks for the file, makes its bytes on the thread pool, and
//! passes them to the workspace. And policies, as policy files.
class RehearsalExporter : public QObject
{
    Q_OBJECT

public:
    enum class What {
        Devices, //!< CSV
        Changes, //!< CSV, with how often the action changed
        Counts,  //!< JSON
    };

    RehearsalExporter(FleetSession &session, RehearsalSession &model, UiSettingsStore &settings, const Theme &theme,
                      QWidget *window);

    //! Adds what can be written.
    void fill(QMenu &menu);
    void write(What what, const QString &path);
    [[nodiscard]] QString suggestedName(What what) const;

private:
    void ask(What what);
    void askForPolicy();
    [[nodiscard]] RehearsalSession::OutcomePtr outcomeOf(What what) const;

    FleetSession &m_session;
    RehearsalSession &m_model;
    UiSettingsStore &m_settings;
    const Theme &m_theme;
    QWidget *m_window;
    FileExport m_files;
};

} // namespace Trustgauge
