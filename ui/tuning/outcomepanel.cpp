#include "ui/tuning/outcomepanel.h"

#include "ui/charts/bandchart.h"
#include "ui/models/fleettablemodel.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/matrixview.h"
#include "ui/tuning/sensitivitycard.h"
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

    auto *distribution = new Card(tr("Before (dashed) and after"));
    auto *scale = new SegmentedSwitch({tr("Count"), tr("Log", "logarithmic scale")}, tr("Scale of the bars"));
    scale->setObjectName(u"tuningScale"_s);
    distribution->addToHeader(scale);
    m_chart = new BandChart(theme);
    m_chart->setObjectName(u"tuningBandChart"_s);
    m_chart->setMinimumHeight(170);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // higher only where there is room
    distribution->body()->addWidget(m_chart, 1);
    layout->addWidget(distribution, 1);
    connect(scale, &SegmentedSwitch::currentChanged, m_chart,
            [this](int choice) { m_chart->setLogarithmic(choice == 1); });
    connect(m_chart, &BandChart::bandActivated, this, [this](Band band) { openPlace(indexOf(band)); });
    connect(m_chart, &BandChart::insufficientActivated, this, [this] { openPlace(insufficientPlace); });

    auto *who = new Card(tr("Who moves"));
    who->setRemark(tr("press a cell to list its devices"));
    auto *matrix = new MatrixView(m_migration, theme);
    who->body()->addWidget(matrix);
    layout->addWidget(who);
    connect(matrix, &QTableView::clicked, this, &OutcomePanel::openCell);
    connect(matrix, &QTableView::activated, this, &OutcomePanel::openCell);
    auto *past = new YearCard(model, year, theme);
    connect(past, &YearCard::cycleRequested, this, &OutcomePanel::cycleRequested);
    layout->addWidget(past, 1);
    layout->addWidget(new SensitivityCard(model, theme));

    m_movedCard = new Card(tr("Devices that move most"));
    m_allMoved = makeButton({}, "link");
    m_allMoved->setObjectName(u"allMoved"_s);
    m_movedCard->addToHeader(m_allMoved);
    connect(m_allMoved, &QPushButton::clicked, this, &OutcomePanel::openMoved);
    m_movedTable = makeTable(&m_moved, u"movedTable"_s, tr("Devices that move most"), theme);
    m_movedTable->setSelectionMode(QAbstractItemView::SingleSelection);
    fitSmallTable(m_movedTable, 1, MovedModel::Device);
    m_movedCard->body()->addWidget(m_movedTable);
    layout->addWidget(m_movedCard);
    connect(m_movedTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit deviceRequested(index.siblingAtColumn(0).data(FleetTableModel::KeyRole).toString());
    });

    connect(&model, &TuningSession::outcomeChanged, this, &OutcomePanel::refresh);
    refresh();
}

void OutcomePanel::refresh()
{
    const TuningOutcome &outcome = m_model.outcome();
    const bool shows = m_model.before() && m_model.after();
    Rows moved;
    if (shows) {
        m_chart->setCounts(outcome.before, outcome.after);
        m_migration.setMatrix(outcome.migration);
        moved = outcome.mostMoved;
    } else {
        m_migration.setMatrix({});
    }
    // Only as many rows as are visible at once: a scrolling list inside a scrolling page would catch the wheel.
    moved.resize(std::min(moved.size(), movedShown));
    m_moved.setDevices(shows ? m_model.before() : ScoreTablePtr(), shows ? m_model.after() : ScoreTablePtr(), moved);
    setTableRows(m_movedTable, std::max(1, static_cast<int>(moved.size())));
    m_allMoved->setText(tr("List %Ln in Devices", nullptr, static_cast<int>(outcome.mostMoved.size())));
    m_allMoved->setVisible(shows && outcome.mostMoved.size() > movedShown);
    m_movedCard->setRemark(moved.empty() ? tr("none yet: move a slider") : tr("double-click one to see its breakdown"));
}

void OutcomePanel::openRows(Rows rows, const QString &title)
{
    FleetFilter filter;
    filter.rows = std::make_shared<const Rows>(std::move(rows));
    filter.rowsTitle = title;
    emit devicesRequested(filter);
}

void OutcomePanel::openCell(const QModelIndex &index)
{
    if (index.column() == 0 || !m_model.before() || !m_model.after())
        return;
    const auto from = static_cast<size_t>(index.row());
    const auto to = static_cast<size_t>(index.column()) - 1;
    if (m_migration.count(from, to) == 0)
        return;
    openRows(migratingRows(*m_model.before(), *m_model.after(), from, to),
             from == to ? tr("Stay in %1").arg(placeName(from))
                        : tr("%1 → %2", "from band to band").arg(placeName(from), placeName(to)));
}

void OutcomePanel::openPlace(size_t place)
{
    if (!m_model.after())
        return;
    Rows rows;
    for (uint32_t row = 0; row < m_model.after()->size(); ++row) {
        if (m_model.after()->place(row) == place)
            rows.push_back(row);
    }
    openRows(std::move(rows), tr("%1 after tuning", "band").arg(placeName(place)));
}

void OutcomePanel::openMoved()
{
    Rows rows = m_model.outcome().mostMoved;
    std::sort(rows.begin(), rows.end());
    openRows(std::move(rows), tr("Move most"));
}

} // namespace Trustgauge
