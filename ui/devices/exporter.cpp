#include "ui/devices/exporter.h"

#include "core/base/safetext.h"
#include "ui/models/fleetcolumns.h"
#include "ui/settings/csvchoice.h"
#include "ui/settings/exportdialog.h"
#include "ui/settings/uisettings.h"
#include "ui/text/filenames.h"
#include "ui/text/words.h"
#include "ui/widgets/menus.h"
#include "ui/widgets/workstrip.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Trustgauge {

Exporter::Exporter(FleetSession &session, const ShownCycle &shown, UiSettingsStore &settings, const Theme &theme,
                   QWidget *window)
    : QObject(window),
      m_session(session),
      m_shown(shown),
      m_settings(settings),
      m_window(window),
      m_menu(std::make_unique<TickMenu>())
{
    m_menu->setObjectName(u"exportMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_csvShown = m_menu->addAction(theme.icon("export"_L1), tr("CSV of the devices shown…"));
    m_csvSelected = m_menu->addAction(theme.icon("export"_L1), tr("CSV of the devices selected…"));
    m_csvAll = m_menu->addAction(theme.icon("export"_L1), tr("CSV of all devices…"));
    m_json = m_menu->addAction(theme.icon("export"_L1), tr("JSON of all devices…"));
    m_csvAll->setObjectName(u"exportAllAsCsv"_s);
    m_menu->addSeparator();
    makeChoices();
    connect(m_csvShown, &QAction::triggered, this, [this] { ask(Kind::CsvShown); });
    connect(m_csvSelected, &QAction::triggered, this, [this] { ask(Kind::CsvSelected); });
    connect(m_csvAll, &QAction::triggered, this, [this] { ask(Kind::CsvAll); });
    connect(m_json, &QAction::triggered, this, [this] { ask(Kind::Json); });
    const ExportService *service = session.workspace().exports().origin();
    // The next export starts in the folder of the last successful one.
    connect(service, &ExportService::fileWritten, this, [this](const QString &path) {
        if (!m_jobs.isEmpty() && path == m_jobs.constFirst().path)
            keepExportFolder(m_settings, path);
    });
    connect(service, &ExportService::progressed, this, [this](quint64 request, qint64 done, qint64 all) {
        if (request == m_writing)
            m_strip->tell(done, all);
    });
    connect(service, &ExportService::ended, this, [this](quint64 request) {
        if (request != m_writing)
            return;
        m_request.forget();
        m_writing = 0;
        m_strip->end();
        m_jobs.removeFirst();
        next();
    });
    m_strip = new WorkStrip(window);
    connect(m_strip, &WorkStrip::cancelled, this, [this] { m_request.forget(); }); // ended() follows
    setShown({}, {});
}

void Exporter::makeChoices()
{
    m_columnsOnly = m_menu->addAction(tr("CSV with the shown columns only"));
    m_columnsOnly->setObjectName(u"csvShownColumns"_s);
    m_columnsOnly->setCheckable(true);
    m_columnsOnly->setChecked(m_settings.value().csvShownColumns);
    m_columnsOnly->setToolTip(tr("In the table's order, and after them the profile, its hash and the time of the data. "
                                 "Otherwise all columns, also those that the table does not have."));
    connect(m_columnsOnly, &QAction::toggled, this,
            [this](bool on) { m_settings.change([on](UiSettings &s) { s.csvShownColumns = on; }); });
    QAction *bom = m_menu->addAction(tr("CSV begins with a byte order mark"));
    QAction *guard = m_menu->addAction(tr("CSV guards against formulas"));
    bom->setCheckable(true);
    guard->setCheckable(true);
    bom->setChecked(m_settings.value().csvBom);
    guard->setChecked(m_settings.value().csvFormulaGuard);
    bom->setToolTip(tr("Some spreadsheets read UTF-8 only with it."));
    connect(bom, &QAction::toggled, this,
            [this](bool on) { m_settings.change([on](UiSettings &s) { s.csvBom = on; }); });
    connect(guard, &QAction::toggled, this,
            [this](bool on) { m_settings.change([on](UiSettings &s) { s.csvFormulaGuard = on; }); });
    // Not needed when the locale uses a decimal point: the standard format fits then.
    if (csvFormatOf(QLocale::system())) {
        QAction *country = m_menu->addAction(tr("CSV for spreadsheets of this country"));
        country->setObjectName(u"csvForThisCountry"_s);
        country->setCheckable(true);
        country->setChecked(m_settings.value().csvForThisCountry);
        country->setToolTip(tr("A semicolon between cells and a comma in figures, as spreadsheets expect them here."));
        connect(country, &QAction::toggled, this,
                [this](bool on) { m_settings.change([on](UiSettings &s) { s.csvForThisCountry = on; }); });
    }
}

Exporter::~Exporter() = default;

void Exporter::setShown(const ScoreTablePtr &scores, const RowsPtr &rows, const QString &filter,
                        const ScoreTablePtr &before)
{
    m_scores = scores;
    m_before = before;
    m_rows = rows;
    m_filter = filter;
    for (QAction *action : {m_csvShown, m_csvAll, m_json})
        action->setEnabled(scores != nullptr);
    m_csvShown->setText(rows ? tr("CSV of the %Ln device(s) shown…", nullptr, static_cast<int>(rows->size()))
                             : tr("CSV of the devices shown…"));
}

void Exporter::setColumns(const QList<FleetColumn> &columns)
{
    m_columns = columns;
    m_columnsOnly->setText(tr("CSV with the %Ln shown column(s) only", nullptr, static_cast<int>(columns.size())));
}

void Exporter::setSelected(const Rows &rows)
{
    m_selected = rows;
    m_csvSelected->setEnabled(m_scores && !rows.empty());
    m_csvSelected->setText(tr("CSV of the %Ln device(s) selected…", nullptr, static_cast<int>(rows.size())));
}

namespace {

constexpr qsizetype longestFilter = 16;

} // namespace

QString Exporter::suggestedName(Kind kind) const
{
    QStringList parts{fileNameOfTenant(m_session.tenantName())};
    if (m_scores)
        parts << dateTimeFromTicks(m_scores->fleet().asOf()).toUTC().toString(u"yyyy-MM-dd-HHmm"_s);
    switch (kind) {
    case Kind::CsvShown:
        parts << fileNamePart(m_filter, longestFilter);
        break;
    case Kind::CsvSelected:
        parts << u"selected-%1"_s.arg(m_selected.size());
        break;
    case Kind::CsvAll:
    case Kind::Json:
        break;
    }
    const bool isAll = kind == Kind::CsvAll || kind == Kind::Json || (kind == Kind::CsvShown && m_filter.isEmpty());
    if (isAll)
        parts << u"all"_s;
    if (m_before)
        parts << u"edited"_s;
    parts.removeAll(QString());
    return parts.join(u'-') + (kind == Kind::Json ? u".json"_s : u".csv"_s);
}

void Exporter::ask(Kind kind)
{
    const bool isJson = kind == Kind::Json;
    auto *dialog = makeExportDialog({tr("Export devices"),
                                     {isJson ? tr("JSON (*.json)") : tr("CSV (*.csv)")},
                                     isJson ? u"json"_s : u"csv"_s,
                                     suggestedName(kind)},
                                    m_settings, m_window);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) { write(kind, path); });
    dialog->open();
}

void Exporter::write(Kind kind, const QString &path)
{
    const TenantState &state = m_shown.state();
    if (!m_scores || !state.cycle)
        return;
    Job job{kind, path, m_scores, *state.cycle, {}};
    job.choices.format = csvFormatOf(m_settings.value());
    job.choices.before = m_before;
    if (m_settings.value().csvShownColumns) {
        QList<FleetColumn> columns = m_columns;
        if (!m_before) // they may be in the table already, before its rows are
            columns.removeIf(
                [](FleetColumn c) { return c == FleetColumn::ScoreBefore || c == FleetColumn::BandBefore; });
        job.choices.columns = csvKeys(columns);
    }
    job.choices.shownOnly = kind == Kind::CsvSelected || kind == Kind::CsvShown;
    if (kind == Kind::CsvSelected)
        job.choices.rows = m_selected;
    else if (kind == Kind::CsvShown && m_rows)
        job.choices.rows = *m_rows;
    m_jobs << job;
    if (m_jobs.size() == 1)
        next();
}

//! Begins with the first file that waits.
void Exporter::next()
{
    if (m_jobs.isEmpty())
        return;
    const Job &job = m_jobs.constFirst();
    m_strip->begin(tr("Writing %1…").arg(quotedText(QFileInfo(job.path).fileName())));
    const Request request = m_request.begin();
    m_writing = request.number();
    const Remote<ExportService> exports = m_session.workspace().exports();
    if (job.kind == Kind::Json) {
        exports.ask(&ExportService::writeJson, job.scores, job.cycle, job.path, job.choices.before != nullptr, request);
        return;
    }
    ExportService::CsvChoices choices = job.choices;
    choices.request = request;
    exports.ask(&ExportService::writeCsv, job.scores, job.cycle, job.path, choices);
}

} // namespace Trustgauge
