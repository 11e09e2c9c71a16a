#pragma once

#include "ui/session/vulnerabilitysession.h"
#include "ui/settings/fileexport.h"

#include <QObject>

#include <memory>

class QMenu;
class QWidget;

namespace Trustgauge {

class Theme;
class UiSettingsStore;

//! The export menu of CVEs, software and patch plan: asks for the file, makes its bytes on the thread pool as the command
//! line makes them, and passes them to the workspace.
class CvesExporter : public QObject
{
    Q_OBJECT

public:
    enum class What { Cves, Software, Plan };
    enum class Format { Csv, Json };

    CvesExporter(FleetSession &session, UiSettingsStore &settings, const Theme &theme, QWidget *window);
    ~CvesExporter() override;

    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    void setOutcome(const VulnerabilitySession::OutcomePtr &outcome);
    void write(What what, Format format, const QString &path);
    //! Made of the tenant, the time of the data and what is exported.
    [[nodiscard]] QString suggestedName(What what, Format format) const;

private:
    void add(What what, Format format, const QString &text);
    void ask(What what, Format format);

    FleetSession &m_session;
    UiSettingsStore &m_settings;
    QWidget *m_window;
    FileExport m_files;
    std::unique_ptr<QMenu> m_menu;
    VulnerabilitySession::OutcomePtr m_outcome;
};

} // namespace Trustgauge
