#include "ui/tuning/goaldialog.h"

#include "ui/models/figuretablemodel.h"
#include "ui/models/fleetcolumns.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QProgressBar>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

GoalDialog::GoalDialog(ScoreTablePtr scores, const QString &machineId, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_scores(std::move(scores))
{
    setObjectName(u"goalDialog"_s);
    setWindowTitle(tr("Seek a goal"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeParagraph(tr("Which change of weights is the smallest that reaches this?")));
    layout->addWidget(makeGoals(machineId));
    m_busy = new QProgressBar;
    m_busy->setRange(0, 0);
    QSizePolicy keep = m_busy->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keep);
    layout->addWidget(m_busy);
    m_words = makeParagraph({});
    m_words->setObjectName(u"goalWords"_s);
    m_words->setMinimumHeight(36);
    layout->addWidget(m_words);
    m_changes = new FigureTableModel({tr("Weight"), tr("Now"), tr("Proposed")}, this);
    auto *table = makeTable(m_changes, u"goalChanges"_s, tr("Proposed changes"), theme);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    fitColumns(table, 0);
    table->setMinimumHeight(30 + 4 * Metrics::rowHeight);
    m_table = table;
    layout->addWidget(table, 1);

    QPushButton *close = makeButton(tr("Close"));
    m_search = makeButton({});
    m_search->setObjectName(u"goalSearch"_s);
    m_accept = makeButton(tr("Try it"), "primary");
    m_accept->setObjectName(u"goalAccept"_s);
    m_accept->setToolTip(tr("Set the sliders so; it is used once you save"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {close, m_search, m_accept}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_search->setDefault(true);
    layout->addLayout(buttons);
    setMinimumWidth(520);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_search, &QPushButton::clicked, this, [this] { m_call.isRunning() ? stop() : search(); });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        emit proposalAccepted(m_proposal->profile, tr("Goal: %1").arg(goalText()));
        accept();
    });
    forgetResult();
}

GoalDialog::~GoalDialog()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

QWidget *GoalDialog::makeGoals(const QString &machineId)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    const auto addLine = [layout](const QList<QWidget *> &widgets) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Metrics::gap);
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        line->addStretch();
        layout->addLayout(line);
    };
    m_forFleet = new QRadioButton(tr("At most"));
    m_forFleet->setAccessibleName(tr("Goal for the fleet"));
    m_percent = new SteadyDoubleSpinBox;
    m_percent->setObjectName(u"goalPercent"_s);
    m_percent->setAccessibleName(tr("Share of the devices in percent"));
    m_percent->setRange(0, 100);
    m_percent->setDecimals(1);
    m_percent->setValue(5);
    m_percent->setSuffix(tr(" %", "suffix of a number"));
    m_band = new SteadyComboBox;
    m_band->setObjectName(u"goalBand"_s);
    m_band->setAccessibleName(tr("Band"));
    for (const Band band : {Band::Suspicious, Band::ModerateRisk, Band::LowRisk, Band::Trustworthy}) {
        const auto worse = static_cast<Band>(indexOf(band) + 1);
        m_band->addItem(worse == Band::HighRisk ? tr("in %1", "band").arg(bandName(worse))
                                                : tr("in %1 or worse", "band").arg(bandName(worse)),
                        static_cast<int>(band));
    }
    addLine({m_forFleet, m_percent, makeLabel(tr("of the devices", "at most 5 % of the devices")), m_band});

    if (!machineId.isEmpty())
        m_row = m_scores->fleet().find(machineId.toStdString());
    const QString device = m_row ? cellText(*m_scores, *m_row, FleetColumn::Device) : QString();
    m_forDevice = new QRadioButton;
    m_forDevice->setObjectName(u"goalForDevice"_s);
    m_forDevice->setText(m_row ? tr("%1 at most", "device").arg(fontMetrics().elidedText(device, Qt::ElideMiddle, 260))
                               : tr("A device at most (select one in Devices first)"));
    m_forDevice->setToolTip(toolTipText(device));
    m_forDevice->setEnabled(m_row.has_value());
    m_score = new SteadySpinBox;
    m_score->setObjectName(u"goalScore"_s);
    m_score->setAccessibleName(tr("Highest score"));
    m_score->setRange(0, 100);
    m_score->setValue(40);
    m_score->setEnabled(m_row.has_value());
    addLine({m_forDevice, m_score});
    m_forFleet->setChecked(true);
    connect(m_forFleet, &QRadioButton::toggled, this, &GoalDialog::forgetResult);
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, [this] {
        m_forFleet->setChecked(true);
        forgetResult();
    });
    connect(m_band, &QComboBox::currentIndexChanged, this, [this] {
        m_forFleet->setChecked(true);
        forgetResult();
    });
    connect(m_score, &QSpinBox::valueChanged, this, [this] {
        m_forDevice->setChecked(true);
        forgetResult();
    });
    return box;
}

Goal GoalDialog::goal() const
{
    if (m_forDevice->isChecked())
        return DeviceGoal{static_cast<uint32_t>(*m_row), m_score->value()};
    return FleetGoal{static_cast<Band>(m_band->currentData().toInt()), m_percent->value()};
}

QString GoalDialog::goalText() const
{
    if (m_forDevice->isChecked())
        return tr("%1 at most %2", "device, score")
            .arg(cellText(*m_scores, *m_row, FleetColumn::Device))
            .arg(m_score->value());
    return tr("at most %1 %2", "share, 'in High Risk'").arg(m_percent->text(), m_band->currentText());
}

void GoalDialog::forgetResult()
{
    stop();
    m_proposal.reset();
    m_hasResult = false;
    m_words->setText({});
    m_changes->setRows({});
    m_accept->setEnabled(false);
}

void GoalDialog::stop()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_call.forget();
    m_busy->setVisible(false);
    m_search->setText(tr("Search"));
}

void GoalDialog::search()
{
    forgetResult();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_busy->setVisible(true);
    m_search->setText(tr("Cancel"));
    m_call.run(
        this,
        [scores = m_scores, goal = goal(), cancelled = m_cancelled] { return seekGoal(*scores, goal, cancelled.get()); },
        [this](const std::optional<GoalProposal> &proposal) { showResult(proposal); });
}

void GoalDialog::showResult(const std::optional<GoalProposal> &proposal)
{
    m_busy->setVisible(false);
    m_search->setText(tr("Search"));
    m_proposal = proposal;
    m_hasResult = true;
    if (!proposal)
        m_words->setText(tr("No change of weights was found that reaches this. Choose a goal that is less strict, or "
                            "change what the thresholds count."));
    else if (proposal->changes.empty())
        m_words->setText(tr("The weights reach this already."));
    else
        showProposal(*proposal);
    m_accept->setEnabled(proposal && !proposal->changes.empty());
}

void GoalDialog::showProposal(const GoalProposal &proposal)
{
    const ScoreTable after(m_scores->index(), proposal.profile, m_scores->completenessFloor());
    const int devices = static_cast<int>(bandChanges(migration(*m_scores, after)));
    m_words->setText(tr("Reached with %Ln point(s) of change in all.", nullptr, proposal.cost) + u' '
                     + tr("%Ln device(s) change band.", nullptr, devices));
    QList<FigureTableModel::Row> rows;
    for (const WeightChange &change : proposal.changes) {
        const QString name = change.indicator ? indicatorName(*change.indicator, proposal.profile)
                                              : tr("%1 (pillar)").arg(pillarName(Pillar::Critical));
        rows.append({{name, QString::number(change.from), QString::number(change.to)}});
    }
    m_changes->setRows(rows);
}

} // namespace Trustgauge
