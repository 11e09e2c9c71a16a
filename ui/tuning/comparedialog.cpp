#include "ui/tuning/comparedialog.h"

#include "ui/models/figuretablemodel.h"
#include "ui/models/fleetcolumns.h"
#include "ui/session/draftsession.h"
#include "ui/settings/csvchoice.h"
#include "ui/settings/exportdialog.h"
#include "ui/settings/uisettings.h"
#include "ui/text/filenames.h"
#include "ui/text/settingpair.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/matrixview.h"
#include "ui/tuning/profilepicker.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tables.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr size_t devicesListed = 200; //!< at once; all of them are opened and exported

QString placeOrCount(const FleetSummary &summary, size_t place)
{
    return grouped(static_cast<qint64>(place == insufficientPlace ? summary.insufficient : summary.bands[place]));
}

size_t countOf(const FleetSummary &summary, size_t place)
{
    return place == insufficientPlace ? summary.insufficient : summary.bands[place];
}

QString scoreOrNone(const std::optional<int64_t> &tenThousandths)
{
    return tenThousandths ? pointsText(*tenThousandths) : u"–"_s;
}

} // namespace

CompareDialog::CompareDialog(FleetSession &session, const TuningSession &model, const DraftSession &drafts,
                             UiSettingsStore &settings, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_settings(settings)
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare profiles"));
    m_left = new ProfilePicker(session, model, drafts, tr("Left profile"));
    m_right = new ProfilePicker(session, model, drafts, tr("Right profile"));
    m_headline = makeParagraph({}, "strong");
    m_headline->setObjectName(u"comparedWords"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeChoices());
    layout->addWidget(makePages(theme), 1);
    layout->addWidget(makeButtons());
    resizeWithinScreen(this, {940, 620});
    m_right->chooseEdited();
    connectParts();
    compare();
}

QWidget *CompareDialog::makeChoices()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_right, 1);
    return box;
}

QWidget *CompareDialog::makePages(const Theme &theme)
{
    m_values = new FigureTableModel({tr("Setting"), tr("Left"), tr("Right")}, this, {1, 2});
    QTableView *values = makeTable(m_values, u"comparedSettings"_s, tr("Settings that differ"), theme);
    fitColumns(values, 0);
    m_bands = new FigureTableModel({tr("Band"), tr("Left"), tr("Right"), tr("Change")}, this);
    QTableView *bands = makeTable(m_bands, u"comparedBands"_s, tr("Devices by band"), theme);
    fitSmallTable(bands, static_cast<int>(placeCount) + 3);
    auto *matrix = new MatrixView(m_migration, theme);
    matrix->setObjectName(u"comparedMatrix"_s);
    connect(matrix, &QTableView::clicked, this, &CompareDialog::openCell);
    connect(matrix, &QTableView::activated, this, &CompareDialog::openCell);
    auto *moves = new QWidget;
    moves->setObjectName(u"scrollBody"_s);
    auto *movesLayout = new QVBoxLayout(moves);
    movesLayout->setContentsMargins(0, 0, 0, 0);
    movesLayout->setSpacing(Metrics::gap);
    movesLayout->addWidget(bands);
    movesLayout->addWidget(
        makeLabel(tr("From the left profile (rows) to the right one; press a cell to list its devices"), "dim"));
    movesLayout->addWidget(matrix);
    movesLayout->addStretch();
    m_devices = new FigureTableModel({tr("Device"), tr("Left"), tr("Band", "of a device"), tr("Right"),
                                      tr("Band", "of a device"), tr("Change")},
                                     this, {2, 4});
    m_deviceTable = makeTable(m_devices, u"comparedDevices"_s, tr("Devices that differ"), theme);
    m_deviceTable->setSelectionMode(QAbstractItemView::SingleSelection);
    fitColumns(m_deviceTable, 0);
    m_pages = new QStackedWidget;
    m_pages->addWidget(values);
    m_pages->addWidget(makeScrollArea(moves));
    m_pages->addWidget(m_deviceTable);
    auto *choice = new SegmentedSwitch({tr("Settings"), tr("Bands"), tr("Devices")}, tr("What is compared"));
    choice->setObjectName(u"comparedPages"_s);
    connect(choice, &SegmentedSwitch::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::gap);
    head->addWidget(m_headline, 1);
    head->addWidget(choice, 0, Qt::AlignTop);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    return box;
}

QWidget *CompareDialog::makeButtons()
{
    m_export = makeButton(tr("Export the devices…"));
    m_export->setObjectName(u"exportCompared"_s);
    m_list = makeButton(tr("List in Devices"));
    m_list->setObjectName(u"listCompared"_s);
    QPushButton *close = makeButton(tr("Close"));
    for (QPushButton *button : {m_export, m_list, close})
        button->setAutoDefault(false);
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_export);
    layout->addWidget(m_list);
    layout->addStretch();
    layout->addWidget(close);
    connect(m_export, &QPushButton::clicked, this, &CompareDialog::askForExport);
    connect(m_list, &QPushButton::clicked, this, [this] {
        Rows rows = m_comparison.differing;
        std::sort(rows.begin(), rows.end());
        openRows(std::move(rows), tr("Differ between %1").arg(titles()));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void CompareDialog::connectParts()
{
    for (ProfilePicker *picker : {m_left, m_right}) {
        connect(picker, &ProfilePicker::chosenChanged, this, &CompareDialog::compare);
        connect(picker, &ProfilePicker::fileWanted, this, [this, picker] { askForFile(picker); });
    }
    connect(&m_session, &FleetSession::scoresChanged, this, &CompareDialog::compare);
    connect(m_deviceTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QString machineId = m_devices->row(index.row()).key;
        accept();
        emit deviceRequested(machineId);
    });
    connect(m_session.workspace().profiles().origin(), &ProfileService::fileRead, this,
            [this](quint64 request, const Profile &profile) {
        if (m_reading.take(request) && m_readingFor)
            m_readingFor->addFile(profile);
    });
    connect(&m_session.workspace(), &Workspace::requestFailed, this, [this](const Error &error) {
        if (!m_reading.isAwaited())
            return;
        m_reading.forget();
        showNothing(windowErrorText(error));
    });
}

void CompareDialog::compare()
{
    const ComparedProfile left = m_left->chosen();
    const ComparedProfile right = m_right->chosen();
    for (const ComparedProfile &one : {left, right}) {
        if (!profileErrors(one.profile).empty()) {
            m_call.forget();
            showNothing(tr("“%1” has a fault and cannot be compared.").arg(one.title));
            return;
        }
    }
    const TenantState &state = m_session.state();
    const ScoreTablePtr &scores = state.scores;
    m_call.run(
        this,
        [a = left.profile, b = right.profile, scores] {
        const SignatureIndexPtr index = scores ? scores->index() : SignatureIndexPtr();
        return compareProfiles(a, b, index ? index->fleet() : FleetPtr(), scores ? scores->completenessFloor() : 0,
                               index);
        },
        [this](const ProfileComparison &result) { showComparison(result); });
    m_headline->setText(tr("Comparing…"));
    setStyleProperty(m_headline, "role", u"strong"_s);
}

void CompareDialog::showNothing(const QString &why)
{
    m_headline->setText(why);
    setStyleProperty(m_headline, "role", u"bad"_s);
    m_comparison = {};
    m_values->setRows({});
    m_bands->setRows({});
    m_devices->setRows({});
    m_migration.setMatrix({});
    m_list->setEnabled(false);
    m_export->setEnabled(false);
}

void CompareDialog::showComparison(const ProfileComparison &comparison)
{
    m_comparison = comparison;
    const Profile left = m_left->chosen().profile;
    const Profile right = m_right->chosen().profile;
    QList<FigureRow> rows;
    for (const ProfileDifference &one : comparison.settings)
        rows.append({{settingPairName(one.key, left, right), settingValue(one.key, one.before),
                      settingValue(one.key, one.after)}});
    m_values->setRows(rows);
    m_migration.setMatrix(comparison.outcome.migration);

    const FleetSummary &before = comparison.outcome.before;
    const FleetSummary &after = comparison.outcome.after;
    rows.clear();
    for (size_t place = 0; comparison.left && place < placeCount; ++place) {
        const auto change = static_cast<qint64>(countOf(after, place)) - static_cast<qint64>(countOf(before, place));
        rows.append(
            {{placeName(place), placeOrCount(before, place), placeOrCount(after, place), signedCountText(change)},
             place == insufficientPlace ? -1 : static_cast<int>(place)});
    }
    const auto addFigure =
        [&rows](const QString &name, const std::optional<int64_t> &a, const std::optional<int64_t> &b) {
        rows.append({{name, scoreOrNone(a), scoreOrNone(b), a && b ? signedPointsText(*b - *a) : QString()}});
    };
    if (comparison.left) {
        addFigure(tr("Mean score"), before.mean, after.mean);
        addFigure(tr("Median score"), before.median, after.median);
        addFigure(tr("95th percentile"), before.p95, after.p95);
    }
    m_bands->setRows(rows);

    rows.clear();
    const size_t listed = std::min(comparison.differing.size(), devicesListed);
    for (size_t i = 0; i < listed; ++i) {
        const uint32_t row = comparison.differing[i];
        const auto exact = [row](const ScoreTable &table) {
            return table.scorer().exact(table.score(row)).tenThousandths();
        };
        const ScoreTable &a = *comparison.left;
        const ScoreTable &b = *comparison.right;
        rows.append(
            {{cellText(a, row, FleetColumn::Device), QString::number(a.score(row).score), placeName(a.place(row)),
              QString::number(b.score(row).score), placeName(b.place(row)), signedPointsText(exact(b) - exact(a))},
             -2,
             plainText(a.fleet().machineId(row))});
    }
    m_devices->setRows(rows);

    const auto differing = static_cast<int>(comparison.differing.size());
    QStringList words;
    if (comparison.settings.isEmpty())
        words << tr("Both score alike.");
    else
        words << tr("%Ln setting(s) differ.", nullptr, static_cast<int>(comparison.settings.size()));
    if (comparison.left && !comparison.settings.isEmpty()) {
        words << tr("%Ln device(s) change band.", nullptr, static_cast<int>(comparison.bandChanges()));
        words << tr("%Ln device(s) differ in points.", nullptr, differing);
    }
    if (comparison.differing.size() > listed)
        words << tr("The first %Ln are listed here.", nullptr, static_cast<int>(listed));
    m_headline->setText(words.join(u' '));
    m_list->setEnabled(differing > 0);
    m_export->setEnabled(differing > 0);
}

QString CompareDialog::titles() const
{
    return tr("%1 and %2", "profiles").arg(m_left->chosen().title, m_right->chosen().title);
}

void CompareDialog::openRows(Rows rows, const QString &title)
{
    FleetFilter filter;
    filter.rows = std::make_shared<const Rows>(std::move(rows));
    filter.rowsTitle = title;
    accept();
    emit devicesRequested(filter);
}

void CompareDialog::openCell(const QModelIndex &index)
{
    if (index.column() == 0 || !m_comparison.left)
        return;
    const PlaceMove move = MigrationModel::moveAt(index);
    if (m_migration.count(move) == 0)
        return;
    QStringList places;
    for (const std::optional<size_t> place : {move.from, move.to}) {
        if (place)
            places << placeName(*place);
    }
    openRows(rowsOf(move, *m_comparison.left, *m_comparison.right),
             tr("%1: %2", "bands, profiles").arg(places.join(u" → "_s), titles()));
}

void CompareDialog::askForFile(ProfilePicker *picker)
{
    auto *dialog = makeOpenDialog(tr("Compare with a profile file"), {tr("Profiles (*.json)")}, this);
    connect(dialog, &QFileDialog::fileSelected, this, [this, picker](const QString &path) {
        m_readingFor = picker;
        m_session.workspace().profiles().ask(&ProfileService::readFile, path, m_reading.begin());
    });
    dialog->open();
}

void CompareDialog::askForExport()
{
    const QString name = u"%1-compared-%2-%3.csv"_s.arg(fileNameOfTenant(m_session.tenantName()), m_comparison.leftHash,
                                                        m_comparison.rightHash);
    auto *dialog = makeExportDialog({tr("Export the devices that differ"), {tr("CSV (*.csv)")}, u"csv"_s, name},
                                    m_settings, this);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareDialog::exportDevices);
    dialog->open();
}

void CompareDialog::exportDevices(const QString &path)
{
    const std::optional<StoredCycle> &cycle = m_session.state().cycle;
    if (!m_comparison.right || !cycle || cycle->fleet != m_comparison.right->index()->fleet())
        return;
    ExportService::Choices choices;
    choices.format = csvFormatOf(m_settings.value());
    choices.rows = m_comparison.differing;
    choices.shownOnly = true;
    choices.before = m_comparison.left;
    choices.isEdited = m_right->chosen().isUnsaved;
    keepExportFolder(m_settings, path);
    m_session.workspace().exports().ask(&ExportService::writeCsv, m_comparison.right, *cycle, path, choices);
}

} // namespace Trustgauge
