#include "ui/devices/exporter.h"

#include "core/base/safetext.h"
#include "core/report/profilename.h"
#include "ui/models/fleetcolumns.h"
#include "ui/settings/csvchoice.h"
#include "ui/settings/exportdialog.h"
#include "ui/settings/uisettings.h"
#include "ui/text/filenames.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/menus.h"
#include "ui/widgets/workstrip.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int noteWidth = 340;
} // namespace

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
    makeFiles(theme);
    m_menu->addSeparator();
    makeChoices();
    makeNote();
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

void Exporter::makeFiles(const Theme &theme)
{
    for (const Kind kind :
         {Kind::CsvShown, Kind::CsvSelected, Kind::CsvAll, Kind::JsonShown, Kind::JsonSelected, Kind::JsonAll}) {
        QAction *action = m_menu->addAction(theme.icon("export"_L1), QString());
        connect(action, &QAction::triggered, this, [this, kind] { ask(kind); });
        m_actions.insert(kind, action);
    }
    m_actions[Kind::CsvAll]->setText(tr("CSV of all devices…"));
    m_actions[Kind::CsvAll]->setObjectName(u"exportAllAsCsv"_s);
    m_actions[Kind::JsonAll]->setText(tr("JSON of all devices…"));
    m_actions[Kind::JsonShown]->setObjectName(u"exportShownAsJson"_s);
    m_actions[Kind::JsonSelected]->setObjectName(u"exportSelectedAsJson"_s);
}

void Exporter::makeChoices()
{
    m_columnsOnly = m_menu->addAction(tr("Only the shown columns"));
    m_columnsOnly->setObjectName(u"csvShownColumns"_s);
    m_columnsOnly->setCheckable(true);
    m_columnsOnly->setChecked(m_settings.value().csvShownColumns);
    m_columnsOnly->setToolTip(tr("In the table's order, and after them the profile, its hash and the time of the data. "
                                 "Otherwise all columns, also those that the table does not have. JSON tells the "
                                 "profile and the time at its head; otherwise it holds all of each score."));
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

//! Says before a file is written what it will hold of an edit.
void Exporter::makeNote()
{
    m_noteWords = makeParagraph({}, "dim");
    m_noteWords->setObjectName(u"exportNote"_s);
    m_noteWords->setFixedWidth(noteWidth);
    m_noteWords->setContentsMargins(Metrics::gap, Metrics::gridStep, Metrics::gap, Metrics::gridStep);
    m_note = new QWidgetAction(m_menu.get());
    m_note->setDefaultWidget(m_noteWords);
    m_note->setVisible(false);
    m_menu->addAction(m_note);
}

void Exporter::tellNote()
{
    m_note->setVisible(m_before && m_scores);
    if (!m_note->isVisible())
        return;
    const Profile &edited = m_scores->profile();
    m_noteWords->setText(
        tr("Files carry the profile %1 with the hash %2, as of %3. What ends in “Before” is of %4. Nothing is saved or "
           "published by this.",
           "name, hash, time, hash")
            .arg(plainText(profileNameInFiles(edited, true)), profileHash(edited), cycleTime(m_scores->fleet().asOf()),
                 profileHash(m_before->profile())));
    m_noteWords->setFixedHeight(m_noteWords->heightForWidth(noteWidth));
}

Exporter::~Exporter() = default;

void Exporter::setShown(const ScoreTablePtr &scores, const RowsPtr &rows, const QString &filter,
                        const ScoreTablePtr &before, const QString &expression)
{
    m_scores = scores;
    m_before = before;
    m_rows = rows;
    m_filter = filter;
    m_expression = expression;
    tellNote();
    for (const Kind kind : {Kind::CsvShown, Kind::CsvAll, Kind::JsonShown, Kind::JsonAll})
        m_actions[kind]->setEnabled(scores != nullptr);
    const int count = rows ? static_cast<int>(rows->size()) : 0;
    m_actions[Kind::CsvShown]->setText(rows ? tr("CSV of the %Ln device(s) shown…", nullptr, count)
                                            : tr("CSV of the devices shown…"));
    m_actions[Kind::JsonShown]->setText(rows ? tr("JSON of the %Ln device(s) shown…", nullptr, count)
                                             : tr("JSON of the devices shown…"));
    setSelected(m_selected);
}

void Exporter::setColumns(const QList<FleetColumn> &columns)
{
    m_columns = columns;
    m_columnsOnly->setText(tr("Only the %Ln shown column(s)", nullptr, static_cast<int>(columns.size())));
}

void Exporter::setSelected(const Rows &rows)
{
    m_selected = rows;
    for (const Kind kind : {Kind::CsvSelected, Kind::JsonSelected})
        m_actions[kind]->setEnabled(m_scores && !rows.empty());
    const auto count = static_cast<int>(rows.size());
    m_actions[Kind::CsvSelected]->setText(tr("CSV of the %Ln device(s) selected…", nullptr, count));
    m_actions[Kind::JsonSelected]->setText(tr("JSON of the %Ln device(s) selected…", nullptr, count));
}

namespace {

constexpr qsizetype longestFilter = 16;

bool isJson(Exporter::Kind kind)
{
    return kind == Exporter::Kind::JsonShown || kind == Exporter::Kind::JsonSelected || kind == Exporter::Kind::JsonAll;
}

bool isOfShown(Exporter::Kind kind)
{
    return kind == Exporter::Kind::CsvShown || kind == Exporter::Kind::JsonShown;
}

bool isOfSelected(Exporter::Kind kind)
{
    return kind == Exporter::Kind::CsvSelected || kind == Exporter::Kind::JsonSelected;
}

} // namespace

QString Exporter::suggestedName(Kind kind) const
{
    QStringList parts{fileNameOfTenant(m_session.tenantName())};
    if (m_scores)
        parts << dateTimeFromTicks(m_scores->fleet().asOf()).toUTC().toString(u"yyyy-MM-dd-HHmm"_s);
    if (isOfShown(kind))
        parts << fileNamePart(m_filter, longestFilter);
    else if (isOfSelected(kind))
        parts << u"selected-%1"_s.arg(m_selected.size());
    if (!isOfSelected(kind) && (!isOfShown(kind) || m_filter.isEmpty()))
        parts << u"all"_s;
    if (m_before)
        parts << u"edited"_s;
    parts.removeAll(QString());
    return parts.join(u'-') + (isJson(kind) ? u".json"_s : u".csv"_s);
}

void Exporter::ask(Kind kind)
{
    const bool json = isJson(kind);
    auto *dialog = makeExportDialog({tr("Export devices"),
                                     {json ? tr("JSON (*.json)") : tr("CSV (*.csv)")},
                                     json ? u"json"_s : u"csv"_s,
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
    job.choices.shownOnly = isOfSelected(kind) || isOfShown(kind);
    if (isOfSelected(kind))
        job.choices.rows = m_selected;
    else if (isOfShown(kind) && m_rows)
        job.choices.rows = *m_rows;
    if (isOfShown(kind))
        job.choices.filter = m_expression;
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
    ExportService::Choices choices = job.choices;
    choices.request = request;
    exports.ask(isJson(job.kind) ? &ExportService::writeJson : &ExportService::writeCsv, job.scores, job.cycle,
                job.path, choices);
}

} // namespace Trustgauge
