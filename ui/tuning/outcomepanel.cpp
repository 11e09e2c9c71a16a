#include "ui/tuning/outcomepanel.h"

#include "core/query/filtertexts.h"
#include "ui/models/fleettablemodel.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/distributioncard.h"
#include "ui/tuning/matrixview.h"
#include "ui/tuning/yearcard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tables.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr size_t movedShown = 10;
} // namespace

OutcomePanel::OutcomePanel(TuningSession &model, YearSession &year, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_model(model)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::cardGap);

    m_distribution = new DistributionCard(theme);
    layout->addWidget(m_distribution, 1);
    connect(m_distribution, &DistributionCard::placeActivated, this, &OutcomePanel::openPlace);
    connect(m_distribution, &DistributionCard::scoreActivated, this, &OutcomePanel::openScore);

    m_who = new Card(tr("Who moves"));
    m_allMoved = makeButton(tr("List all in Devices"), "link");
    m_allMoved->setObjectName(u"allMoved"_s);
    m_whoView = new SegmentedSwitch({tr("Matrix"), tr("Devices")}, tr("Show who moves as"));
    m_whoView->setObjectName(u"whoMovesSwitch"_s);
    m_who->addToHeader(m_whoView);
    m_matrix = new MatrixView(m_migration, theme);
    m_who->body()->addWidget(m_matrix);
    m_movedTable = makeTable(&m_moved, u"movedTable"_s, tr("Devices that move most"), theme);
    m_movedTable->setSelectionMode(QAbstractItemView::SingleSelection);
    fitSmallTable(m_movedTable, 1, MovedModel::Device);
    m_who->body()->addWidget(m_movedTable);
    m_who->body()->addWidget(m_allMoved, 0, Qt::AlignLeft); // beside the title it is too wide for a small window
    layout->addWidget(m_who);
    connect(m_matrix, &QTableView::clicked, this, &OutcomePanel::openCell);
    connect(m_matrix, &QTableView::activated, this, &OutcomePanel::openCell);
    connect(m_movedTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit deviceRequested(index.siblingAtColumn(0).data(FleetTableModel::KeyRole).toString());
    });
    connect(m_allMoved, &QPushButton::clicked, this, [this] { openMove({{}, {}, true}); });
    connect(m_whoView, &SegmentedSwitch::currentChanged, this, &OutcomePanel::showMatrixOrDevices);

    auto *past = new YearCard(model, year, theme);
    connect(past, &YearCard::cycleRequested, this, &OutcomePanel::cycleRequested);
    layout->addWidget(past, 1);

    connect(&model, &TuningSession::outcomeChanged, this, &OutcomePanel::refresh);
    refresh();
}

void OutcomePanel::refresh()
{
    const TuningOutcome &outcome = m_model.outcome();
    const bool shows = m_model.before() && m_model.after();
    if (shows)
        m_distribution->setOutcome(outcome);
    m_migration.setMatrix(shows ? outcome.migration : MigrationMatrix{});
    showMatrixOrDevices();
}

void OutcomePanel::showMatrixOrDevices()
{
    const bool isMatrix = m_whoView->current() == 0;
    const bool shows = m_model.before() && m_model.after();
    Rows moved;
    if (shows && !isMatrix)
        moved = m_model.outcome().mostMoved;
    const bool anyMove = shows && !m_model.outcome().mostMoved.empty();
    // Only as many rows as are visible at once: a scrolling list inside a scrolling page would catch the wheel.
    moved.resize(std::min(moved.size(), movedShown));
    m_moved.setDevices(shows ? m_model.before() : ScoreTablePtr(), shows ? m_model.after() : ScoreTablePtr(), moved);
    setTableRows(m_movedTable, std::max(1, static_cast<int>(moved.size())));
    m_matrix->setVisible(isMatrix);
    m_movedTable->setVisible(!isMatrix);
    m_allMoved->setVisible(!isMatrix && anyMove);
    m_who->setRemark(isMatrix  ? moverRemark()
                     : anyMove ? tr("those whose score changes most; double-click one to see why")
                               : tr("none yet: move a slider"));
}

//! What a press on a cell does, and how many devices lose or gain a band.
QString OutcomePanel::moverRemark() const
{
    const QString what = tr("press a cell to list its devices");
    const auto lost = static_cast<int>(bandsLost(m_model.outcome().migration));
    const auto gained = static_cast<int>(bandsGained(m_model.outcome().migration));
    QStringList parts;
    if (lost > 0)
        parts << tr("%Ln lose(s) sufficient data", nullptr, lost);
    if (gained > 0)
        parts << tr("%Ln gain(s) sufficient data", nullptr, gained);
    return parts.isEmpty() ? what : tr("%1; %2", "what to do; who").arg(what, parts.join(u", "_s));
}

void OutcomePanel::openCell(const QModelIndex &index)
{
    if (index.column() == 0 || !m_model.before() || !m_model.after())
        return;
    const PlaceMove move = MigrationModel::moveAt(index);
    if (m_migration.count(move) > 0)
        openMove(move);
}

//! Where nothing is edited, the devices are those that any chart would list.
void OutcomePanel::openMove(const PlaceMove &move)
{
    FleetFilter filter;
    const std::optional<size_t> place = move.to ? move.to : move.from;
    if (m_model.isChanged() && (place || move.scoreDiffers)) {
        filter.move = move;
    } else if (place && *place == insufficientPlace) {
        filter.insufficientOnly = true;
    } else if (place) {
        filter.band = static_cast<Band>(*place);
    }
    emit devicesRequested(filter);
}

void OutcomePanel::openPlace(size_t place)
{
    if (m_model.after())
        openMove({{}, place, false});
}

void OutcomePanel::openScore(int score)
{
    FleetFilter filter;
    filter.text = filterOfScore(score);
    if (m_model.after())
        emit devicesRequested(filter);
}

} // namespace Trustgauge
