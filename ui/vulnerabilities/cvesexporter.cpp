#include "ui/vulnerabilities/cvesexporter.h"

#include "ui/settings/csvchoice.h"
#include "ui/settings/exportdialog.h"
#include "ui/settings/uisettings.h"
#include "ui/text/filenames.h"

#include <QBuffer>
#include <QDateTime>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

template<class Row>
QByteArray bytesOfRows(const std::vector<Row> &rows, const CvesSource &source, CvesExporter::Format format,
                       const CsvFormat &csv)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    // Memory refuses no bytes.
    const Result<void> written = format == CvesExporter::Format::Csv
                                     ? writeCvesCsv(out, std::span<const Row>(rows), source, csv)
                                     : writeCvesJson(out, std::span<const Row>(rows), source);
    return written ? out.data() : QByteArray();
}

QByteArray bytesOf(const VulnerabilitySession::Outcome &outcome, CvesExporter::What what, CvesExporter::Format format,
                   const CsvFormat &csv)
{
    const CvesSource &source = outcome.found.source;
    switch (what) {
    case CvesExporter::What::Software:
        return bytesOfRows(outcome.ranking.software, source, format, csv);
    case CvesExporter::What::Plan:
        return bytesOfRows(outcome.plan, source, format, csv);
    case CvesExporter::What::Cves:
        break;
    }
    return bytesOfRows(outcome.ranking.cves, source, format, csv);
}

} // namespace

CvesExporter::CvesExporter(FleetSession &session, UiSettingsStore &settings, const Theme &theme, QWidget *window)
    : QObject(window),
      m_session(session),
      m_settings(settings),
      m_window(window),
      m_files(session.workspace().exports(), settings),
      m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"cvesExportMenu"_s);
    add(What::Cves, Format::Csv, tr("CVEs as CSV…"));
    add(What::Cves, Format::Json, tr("CVEs as JSON…"));
    m_menu->addSeparator();
    add(What::Software, Format::Csv, tr("Software as CSV…"));
    add(What::Software, Format::Json, tr("Software as JSON…"));
    m_menu->addSeparator();
    add(What::Plan, Format::Csv, tr("Patch plan as CSV…"));
    add(What::Plan, Format::Json, tr("Patch plan as JSON…"));
    for (QAction *action : m_menu->actions())
        action->setIcon(action->isSeparator() ? QIcon() : theme.icon("export"_L1));
    setOutcome({});
}

CvesExporter::~CvesExporter() = default;

void CvesExporter::add(What what, Format format, const QString &text)
{
    QAction *action = m_menu->addAction(text);
    action->setData(static_cast<int>(what));
    connect(action, &QAction::triggered, this, [this, what, format] { ask(what, format); });
}

void CvesExporter::setOutcome(const VulnerabilitySession::OutcomePtr &outcome)
{
    m_outcome = outcome && outcome->found.areKept ? outcome : nullptr;
    const bool namesSoftware = m_outcome && !m_outcome->found.lacksSoftware;
    for (QAction *action : m_menu->actions())
        action->setEnabled(action->data().toInt() == static_cast<int>(What::Cves) ? m_outcome != nullptr
                                                                                  : namesSoftware);
}

QString CvesExporter::suggestedName(What what, Format format) const
{
    QStringList parts{fileNameOfTenant(m_session.tenantName())};
    if (m_outcome) {
        parts << dateTimeFromTicks(m_outcome->cycle.asOf).toUTC().toString(u"yyyy-MM-dd-HHmm"_s);
        if (m_outcome->isEdited)
            parts << u"edited"_s;
    }
    parts << (what == What::Plan ? u"patch-plan"_s : what == What::Software ? u"software"_s : u"cves"_s);
    parts.removeAll(QString());
    return parts.join(u'-') + (format == Format::Json ? u".json"_s : u".csv"_s);
}

void CvesExporter::ask(What what, Format format)
{
    const bool isJson = format == Format::Json;
    auto *dialog = makeExportDialog({tr("Export"),
                                     {isJson ? tr("JSON (*.json)") : tr("CSV (*.csv)")},
                                     isJson ? u"json"_s : u"csv"_s,
                                     suggestedName(what, format)},
                                    m_settings, m_window);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, what, format](const QString &path) { write(what, format, path); });
    dialog->open();
}

void CvesExporter::write(What what, Format format, const QString &path)
{
    if (!m_outcome)
        return;
    m_files.write(path, [outcome = m_outcome, what, format, csv = csvFormatOf(m_settings.value())] {
        return bytesOf(*outcome, what, format, csv);
    });
}

} // namespace Trustgauge
