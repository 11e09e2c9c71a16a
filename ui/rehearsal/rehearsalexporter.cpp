#include "ui/rehearsal/rehearsalexporter.h"

#include "core/report/profilename.h"
#include "core/report/rehearsalreport.h"
#include "ui/settings/csvchoice.h"
#include "ui/settings/exportdialog.h"
#include "ui/settings/uisettings.h"
#include "ui/text/filenames.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QDateTime>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr qsizetype longestPolicyName = 40; // in a file's name

QByteArray bytesOfRehearsal(const RehearsalSession::Outcome &outcome, bool isJson, const CsvFormat &csv)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Profile &profile = outcome.question.profile;
    const RehearsalSource source{outcome.question.policy.name,
                                 profileNameInFiles(profile, outcome.isEdited),
                                 profileHash(profile),
                                 {}};
    // Memory refuses no bytes.
    const Result<void> written = isJson ? writeRehearsalJson(out, outcome.rehearsal, source)
                                        : writeRehearsalCsv(out, outcome.rehearsal, csv);
    return written ? out.data() : QByteArray();
}

} // namespace

RehearsalExporter::RehearsalExporter(FleetSession &session, RehearsalSession &model, UiSettingsStore &settings,
                                     const Theme &theme, QWidget *window)
    : QObject(window),
      m_session(session),
      m_model(model),
      m_settings(settings),
      m_theme(theme),
      m_window(window),
      m_files(session.workspace().exports(), settings)
{}

void RehearsalExporter::fill(QMenu &menu)
{
    const auto add = [&](What what, const QString &text, bool isPossible) {
        QAction *action = menu.addAction(m_theme.icon("export"_L1), text);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, [this, what] { ask(what); });
    };
    QAction *policy = menu.addAction(m_theme.icon("export"_L1), tr("Export the policy…"));
    policy->setEnabled(m_model.editor().isValid());
    connect(policy, &QAction::triggered, this, &RehearsalExporter::askForPolicy);
    menu.addSeparator();
    add(What::Devices, tr("Devices and their actions as CSV…"), outcomeOf(What::Devices) != nullptr);
    add(What::Changes, tr("The same with changes in the past as CSV…"), outcomeOf(What::Changes) != nullptr);
    add(What::Counts, tr("Counts and moves as JSON…"), outcomeOf(What::Counts) != nullptr);
}

RehearsalSession::OutcomePtr RehearsalExporter::outcomeOf(What what) const
{
    if (what == What::Changes)
        return m_model.isPastCurrent() ? m_model.past() : nullptr;
    return m_model.isCurrent() ? m_model.outcome() : nullptr;
}

QString RehearsalExporter::suggestedName(What what) const
{
    QStringList parts{fileNameOfTenant(m_session.tenantName())};
    if (const RehearsalSession::OutcomePtr outcome = outcomeOf(what)) {
        parts << dateTimeFromTicks(outcome->cycle.asOf).toUTC().toString(u"yyyy-MM-dd-HHmm"_s)
              << fileNamePart(outcome->question.policy.name, longestPolicyName);
        if (outcome->isEdited)
            parts << u"edited"_s;
    }
    parts << u"rehearsal"_s;
    parts.removeAll(QString());
    return parts.join(u'-') + (what == What::Counts ? u".json"_s : u".csv"_s);
}

void RehearsalExporter::ask(What what)
{
    const bool isJson = what == What::Counts;
    auto *dialog = makeExportDialog({tr("Export"),
                                     {isJson ? tr("JSON (*.json)") : tr("CSV (*.csv)")},
                                     isJson ? u"json"_s : u"csv"_s,
                                     suggestedName(what)},
                                    m_settings, m_window);
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString &path) { write(what, path); });
    dialog->open();
}

void RehearsalExporter::askForPolicy()
{
    if (!m_model.editor().isValid())
        return;
    const Policy policy = *m_model.editor().valid();
    auto *dialog = makeExportDialog({tr("Export the policy"),
                                     {tr("Policies (*.json)")},
                                     u"json"_s,
                                     fileNamePart(policy.name, longestPolicyName) + u".json"_s},
                                    m_settings, m_window);
    connect(dialog, &QFileDialog::fileSelected, this, [this, policy](const QString &path) {
        m_session.workspace().policies().ask(&PolicyService::exportFile, policy, path);
    });
    dialog->open();
}

void RehearsalExporter::write(What what, const QString &path)
{
    const RehearsalSession::OutcomePtr outcome = outcomeOf(what);
    if (!outcome)
        return;
    m_files.write(path, [outcome, isJson = what == What::Counts, csv = csvFormatOf(m_settings.value())] {
        return bytesOfRehearsal(*outcome, isJson, csv);
    });
}

} // namespace Trustgauge
