#pragma once

#include "core/workspace/reportschedule.h"
#include "ui/settings/uisettings.h"

#include <QObject>

#include <optional>

namespace Trustgauge {

class Workspace;

//! Writes reports of all tenants' cycles by the settings of the window.
class WindowReports : public QObject
{
    Q_OBJECT

public:
    WindowReports(const Workspace &workspace, const UiSettingsStore &settings, QObject *parent = nullptr);

signals:
    //! A report was not written, or an older one could not be removed: a complete sentence.
    void failed(const QString &text);

private:
    void refresh();
    void tell(const ReportOutcome &outcome);

    const UiSettingsStore &m_settings;
    std::optional<ReportChoice> m_planned;
    ReportSchedule m_schedule;
};

} // namespace Trustgauge
