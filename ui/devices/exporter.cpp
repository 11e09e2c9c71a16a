#include "ui/devices/exporter.h"

#include "ui/settings/csvchoice.h"
#include "ui/settings/uisettings.h"
#include "ui/text/filenames.h"
#include "ui/text/words.h"
#include "ui/widgets/menus.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QStandardPaths>

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
    QAction *bom = m_menu->addAction(tr("CSV begins with a byte order mark"));
    QAction *guard = m_menu->addAction(tr("CSV guards against formulas"));
    bom->setCheckable(true);
    guard->setCheckable(true);
    bom->setChecked(settings.value().csvBom);
    guard->setChecked(settings.value().csvFormulaGuard);
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
        country->setChecked(settings.value().csvForThisCountry);
        country->setToolTip(tr("A semicolon between cells and a comma in figures, as spreadsheets expect them here."));
        connect(country, &QAction::toggled, this,
                [this](bool on) { m_settings.change([on](UiSettings &s) { s.csvForThisCountry = on; }); });
    }
    connect(m_csvShown, &QAction::triggered, this, [this] { ask(Kind::CsvShown); });
    connect(m_csvSelected, &QAction::triggered, this, [this] { ask(Kind::CsvSelected); });
    connect(m_csvAll, &QAction::triggered, this, [this] { ask(Kind::CsvAll); });
    connect(m_json, &QAction::triggered, this, [this] { ask(Kind::Json); });
    // The next export starts in the folder of the last successful one.
    connect(session.workspace().exports().origin(), &ExportService::fileWritten, this, [this](const QString &path) {
        if (path == m_writing)
            m_settings.change([&](UiSettings &s) { s.exportFolder = QFileInfo(path).absolutePath(); });
    });
    setShown({}, {});
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
    const QString ending = kind == Kind::Json ? u"json"_s : u"csv"_s;
    QString folder = m_settings.value().exportFolder;
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_window, tr("Export devices"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({kind == Kind::Json ? tr("JSON (*.json)") : tr("CSV (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(ending);
    dialog->setDirectory(folder);
    dialog->selectFile(suggestedName(kind));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) { write(kind, path); });
    dialog->open();
}

void Exporter::write(Kind kind, const QString &path)
{
    const TenantState &state = m_shown.state();
    if (!m_scores || !state.cycle)
        return;
    m_writing = path;
    if (kind == Kind::Json) {
        m_session.workspace().exports().ask(&ExportService::writeJson, m_scores, *state.cycle, path,
                                            m_before != nullptr);
        return;
    }
    ExportService::CsvChoices choices;
    choices.format = csvFormatOf(m_settings.value());
    choices.before = m_before;
    choices.shownOnly = kind != Kind::CsvAll;
    if (kind == Kind::CsvSelected)
        choices.rows = m_selected;
    else if (kind == Kind::CsvShown && m_rows)
        choices.rows = *m_rows;
    m_session.workspace().exports().ask(&ExportService::writeCsv, m_scores, *state.cycle, path, choices);
}

} // namespace Trustgauge
