#include "ui/tuning/outcomepanel.h"

#include "ui/charts/bandchart.h"
#include "ui/models/tuningmodel.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/sensitivitycard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

OutcomePanel::OutcomePanel(TuningModel &model, const Theme &theme, QWidget *parent) : QWidget(parent), m_model(model)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::cardGap);

    auto *distribution = new Card(tr("Before (dashed) and after"));
    m_chart = new BandChart(theme);
    m_chart->setObjectName(u"tuningBandChart"_s);
    m_chart->setMinimumHeight(150);
    distribution->body()->addWidget(m_chart, 1);
    layout->addWidget(distribution, 3);
    connect(m_chart, &BandChart::bandActivated, this, &OutcomePanel::openBand);

    auto *who = new Card(tr("Who moves"));
    who->setRemark(tr("press a cell to list its devices"));
    m_matrix = new QTableView;
    m_matrix->setObjectName(u"migrationMatrix"_s);
    m_matrix->setAccessibleName(tr("Devices by band before and after"));
    m_matrix->setModel(&m_migration);
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpTable(m_matrix, theme);
    m_matrix->setAlternatingRowColors(false);
    fitSmallTable(m_matrix, static_cast<int>(bandCount));
    // In a small window the longest names need more than their share.
    m_matrix->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (const Band band : {Band::Trustworthy, Band::ModerateRisk, Band::Suspicious})
        m_matrix->horizontalHeader()->setSectionResizeMode(static_cast<int>(band) + 1, QHeaderView::ResizeToContents);
    m_matrix->horizontalHeader()->setMinimumSectionSize(72);
    who->body()->addWidget(m_matrix);
    layout->addWidget(who);
    connect(m_matrix, &QTableView::clicked, this, &OutcomePanel::openCell);
    connect(m_matrix, &QTableView::activated, this, &OutcomePanel::openCell);

    m_movedCard = new Card(tr("Devices that move most"));
    m_movedTable = makeTable(&m_moved, u"movedTable"_s, tr("Devices that move most"), theme);
    m_movedTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_movedTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_movedTable->horizontalHeader()->setSectionResizeMode(MovedModel::Device, QHeaderView::Stretch);
    m_movedTable->setMinimumHeight(30 + 4 * Metrics::rowHeight);
    m_movedCard->body()->addWidget(m_movedTable);
    layout->addWidget(m_movedCard, 2);
    layout->addWidget(new SensitivityCard(model, theme));
    connect(m_movedTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit deviceRequested(index.siblingAtColumn(0).data(FleetTableModel::KeyRole).toString());
    });

    connect(&model, &TuningModel::outcomeChanged, this, &OutcomePanel::refresh);
    refresh();
}

void OutcomePanel::refresh()
{
    if (!m_model.before() || !m_model.after()) {
        m_moved.setDevices({}, {}, {});
        m_migration.setMatrix({});
        return;
    }
    const TuningOutcome &outcome = m_model.outcome();
    m_chart->setCounts(outcome.before.bands, outcome.after.bands);
    m_migration.setMatrix(outcome.migration);
    m_moved.setDevices(m_model.before(), m_model.after(), outcome.mostMoved);
    m_movedCard->setRemark(outcome.mostMoved.empty() ? tr("none yet: move a slider")
                                                     : tr("double-click one to see its breakdown"));
}

void OutcomePanel::openCell(const QModelIndex &index)
{
    if (index.column() == 0 || !m_model.before() || !m_model.after())
        return;
    const auto from = static_cast<Band>(index.row());
    const auto to = static_cast<Band>(index.column() - 1);
    if (m_migration.count(from, to) == 0)
        return;
    FleetFilter filter;
    filter.rows = std::make_shared<const Rows>(migratingRows(*m_model.before(), *m_model.after(), from, to));
    filter.rowsTitle = from == to ? tr("Stay in %1").arg(bandName(from))
                                  : tr("%1 → %2", "from band to band").arg(bandName(from), bandName(to));
    emit devicesRequested(filter);
}

void OutcomePanel::openBand(Band band)
{
    if (!m_model.after())
        return;
    Rows rows;
    for (uint32_t row = 0; row < m_model.after()->size(); ++row) {
        if (m_model.after()->sufficient(row) && m_model.after()->score(row).band == band)
            rows.push_back(row);
    }
    FleetFilter filter;
    filter.rows = std::make_shared<const Rows>(std::move(rows));
    filter.rowsTitle = tr("%1 after tuning", "band").arg(bandName(band));
    emit devicesRequested(filter);
}

} // namespace Trustgauge
