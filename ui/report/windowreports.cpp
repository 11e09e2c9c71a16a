#include "ui/report/windowreports.h"

#include "core/workspace/workspace.h"
#include "ui/settings/csvchoice.h"
#include "ui/text/figures.h"
#include "ui/text/windowerror.h"

namespace Trustgauge {

WindowReports::WindowReports(const Workspace &workspace, const UiSettingsStore &settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_schedule(*workspace.polls().origin(), workspace.options().storePath)
{
    connect(&settings, &UiSettingsStore::changed, this, &WindowReports::refresh);
    connect(&m_schedule, &ReportSchedule::told, this, &WindowReports::tell);
    refresh();
}

void WindowReports::refresh()
{
    const ReportChoice &choice = m_settings.value().reports;
    if (m_planned == choice) // another setting has changed
        return;
    m_planned = choice;
    if (!choice.isOn || choice.folder.isEmpty()) {
        m_schedule.setPlan(nullptr);
        return;
    }
    Result<ReportLanguagePtr> language = ReportLanguage::of(choice.language);
    if (!language)
        language = ReportLanguage::of(QStringLiteral("en"));
    // CSV in the standard format, whatever is chosen for exports: programs read these files.
    m_schedule.setPlan(std::make_shared<const ReportPlan>(
        ReportPlan{ReportFolder(choice.folder, rhythmOf(choice.rhythm)),
                   choice.keep > 0 ? std::optional(choice.keep) : std::nullopt, CsvFormat(), *language}));
}

void WindowReports::tell(const ReportOutcome &outcome)
{
    const QString tenant = plainText(outcome.tenantName);
    if (outcome.kind == ReportOutcome::Kind::Failed)
        emit failed(tr("The report of %1 was not written: %2").arg(tenant, windowErrorText(outcome.error)));
    else if (outcome.kind == ReportOutcome::Kind::OlderStays)
        emit failed(tr("An older report of %1 stays: %2").arg(tenant, windowErrorText(outcome.error)));
}

} // namespace Trustgauge
