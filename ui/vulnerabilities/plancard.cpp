#include "ui/vulnerabilities/plancard.h"

#include "ui/charts/chartcard.h"
#include "ui/models/figuretablemodel.h"
#include "ui/models/vulnerabilitywords.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/vulnerabilities/planchart.h"
#include "ui/vulnerabilities/recordnotes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int usualSteps = 8;
constexpr int leastTableRows = 4;

} // namespace

PlanCard::PlanCard(const Theme &theme, QWidget *parent) : Card(tr("Patch plan"), parent)
{
    m_steps = new SteadySpinBox;
    m_steps->setObjectName(u"planSteps"_s);
    m_steps->setRange(1, static_cast<int>(VulnerabilitySession::mostSteps));
    m_steps->setValue(usualSteps);
    m_steps->setAccessibleName(tr("Steps of the patch plan"));
    m_steps->setToolTip(m_steps->accessibleName());
    auto *stepsLabel = makeLabel(tr("steps"), "dim");
    stepsLabel->setBuddy(m_steps);
    m_save = makeSaveButton(u"planSave"_s, theme);
    m_which = makeButton({});
    m_which->setObjectName(u"planDevices"_s);
    setButtonText(m_which, theme.icon("devices"_L1), tr("Which devices"));
    m_which->setToolTip(tr("Shows the devices that have the software of the step chosen"));
    addToHeader(stepsLabel);
    addToHeader(m_steps);
    addToHeader(m_save);
    addToHeader(m_which);

    m_words = makeParagraph({});
    m_words->setObjectName(u"planWords"_s);
    m_chart = new PlanChart(theme);
    m_model = new FigureTableModel({tr("Step"), tr("Software"), tr("Devices"), tr("Band drops"), tr("Points"),
                                    tr("In all", "band drops of all steps so far")},
                                   this, {1});
    m_table = makeTable(m_model, u"planTable"_s, tr("Patch plan"), theme);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight((leastTableRows + 1) * Metrics::rowHeight);
    fitColumns(m_table, 1);
    auto *plan = new QWidget;
    auto *layout = new QVBoxLayout(plan);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_chart, 3);
    layout->addWidget(m_table, 2);
    m_none = makeParagraph({}, "dim");
    m_none->setObjectName(u"planNone"_s);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_views = new QStackedWidget;
    m_views->addWidget(plan);
    m_views->addWidget(m_none);
    body()->addWidget(m_words);
    body()->addWidget(m_views, 1);

    leadToTable(this, {{m_chart, m_table}});
    connect(m_steps, &QSpinBox::valueChanged, this, &PlanCard::refresh);
    connect(m_save, &QPushButton::clicked, m_chart, &PlanChart::saveRequested);
    connect(m_chart, &PlanChart::stepActivated, this, &PlanCard::open);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_which, &QPushButton::clicked, this, [this] { open(std::max(0, m_table->currentIndex().row())); });
}

void PlanCard::setOutcome(const VulnerabilitySession::OutcomePtr &outcome)
{
    m_outcome = outcome;
    refresh();
}

void PlanCard::refresh()
{
    const bool isThere = m_outcome && m_outcome->found.areKept && !m_outcome->plan.empty();
    std::vector<PlanStep> steps;
    if (isThere) {
        steps = m_outcome->plan;
        steps.resize(std::min(steps.size(), static_cast<size_t>(m_steps->value())));
    }
    const int64_t denominator = isThere ? m_outcome->found.source.denominator : 1;
    QList<FigureTableModel::Row> rows;
    for (size_t i = 0; i < steps.size(); ++i) {
        const PlanStep &step = steps[i];
        rows << FigureTableModel::Row{{grouped(static_cast<qint64>(i) + 1), softwareName(step.vendor, step.software),
                                       grouped(step.devices), grouped(step.gain.bandDrops),
                                       pointSumText(step.gain.points.tenThousandths(denominator)),
                                       grouped(step.total.bandDrops)},
                                      -2,
                                      QString::fromStdString(step.vendor + '\n' + step.software)};
    }
    if (isThere)
        m_words->setText(tr("%Ln band drop(s) in all; exact scores fall by %1 points.", nullptr,
                            static_cast<int>(steps.back().total.bandDrops))
                             .arg(pointSumText(steps.back().total.points.tenThousandths(denominator))));
    else if (m_outcome && m_outcome->found.lacksSoftware)
        m_none->setText(tr("The source of these records does not name the software that has the CVEs, so there is "
                           "nothing to plan by. Records read in bulk or from export files name it."));
    else
        m_none->setText(
            whyNothing(m_outcome, tr("No device that is counted has a CVE, so there is nothing to update.")));
    m_words->setVisible(isThere);
    m_views->setCurrentIndex(isThere ? 0 : 1);
    for (QWidget *control :
         {static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_steps)})
        control->setEnabled(isThere);
    m_chart->setSteps(std::move(steps), denominator);
    m_model->setRows(rows);
    if (isThere && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void PlanCard::open(int step)
{
    if (m_outcome && step >= 0 && step < m_model->rowCount()) {
        const PlanStep &row = m_outcome->plan[static_cast<size_t>(step)];
        emit devicesRequested(QString::fromStdString(row.vendor), QString::fromStdString(row.software));
    }
}

} // namespace Trustgauge
