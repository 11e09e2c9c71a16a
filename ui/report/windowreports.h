#pragma once

#include "core/workspace/reportschedule.h"

#include <QObject>

namespace Trustgauge {

class UiSettingsStore;
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
    ReportSchedule m_schedule;
};

} // namespace Trustgauge
