#include "ui/overview/changecard.h"

#include "ui/models/cyclechange.h"
#include "ui/models/figuretablemodel.h"
#include "ui/models/fleetcolumns.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr size_t devicesShown = 5;

} // namespace

ChangeCard::ChangeCard(const CycleChange &change, const Theme &theme, QWidget *parent)
    : Card(tr("Since the cycle before"), parent),
      m_change(change)
{
    m_words = makeParagraph({});
    m_words->setObjectName(u"changeWords"_s);
    body()->addWidget(m_words);

    m_causes = new FigureTableModel({tr("Cause"), tr("Devices"), tr("Points in all")}, this);
    m_devices = new FigureTableModel({tr("Largest changes"), tr("Before"), tr("After"), tr("Main cause")}, this);
    m_devices->setTextColumns({0, 3});
    m_causeTable = makeTable(m_causes, u"changeCauses"_s, tr("Changes by cause"), theme);
    m_deviceTable = makeTable(m_devices, u"changedDevices"_s, tr("Devices that changed most"), theme);
    for (QTableView *table : {m_causeTable, m_deviceTable}) {
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    connect(m_deviceTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto row = static_cast<size_t>(index.row());
        if (m_change.fleet() && row < m_change.fleet()->largest.size())
            emit deviceRequested(plainText(m_change.after()->fleet().machineId(m_change.fleet()->largest[row].after)));
    });
    auto *tables = new QHBoxLayout;
    tables->setSpacing(Metrics::cardGap);
    tables->addWidget(m_causeTable, 2, Qt::AlignTop);
    tables->addWidget(m_deviceTable, 3, Qt::AlignTop);
    body()->addLayout(tables);
    connect(&change, &CycleChange::changed, this, &ChangeCard::refresh);
    refresh();
}

void ChangeCard::refresh()
{
    const std::optional<FleetChange> &change = m_change.fleet();
    m_causeTable->setVisible(change && change->total != 0);
    m_deviceTable->setVisible(change && !change->largest.empty());
    m_causeTable->setVisible(m_deviceTable->isVisibleTo(this));
    if (!change) {
        m_words->setText(m_change.isFirstCycle() ? tr("This is the first cycle; from the next one on, what changed and "
                                                      "why is shown here.")
                                                 : tr("Comparing…"));
        setRemark({});
        return;
    }
    setRemark(tr("compared with %1").arg(localTime(m_change.before()->fleet().asOf())));
    QStringList words;
    words << tr("%Ln score(s) rose", nullptr, static_cast<int>(change->up))
          << tr("%Ln score(s) fell", nullptr, static_cast<int>(change->down));
    if (change->appeared > 0)
        words << tr("%Ln device(s) appeared", nullptr, static_cast<int>(change->appeared));
    if (change->left > 0)
        words << tr("%Ln device(s) were not seen", nullptr, static_cast<int>(change->left));
    m_words->setText(words.join(u" · "_s));

    QList<FigureTableModel::Row> rows;
    for (size_t i = 0; i < changeCauseCount; ++i)
        rows.append({{causeName(static_cast<ChangeCause>(i)), grouped(static_cast<qint64>(change->devices[i])),
                      signedPointsText(change->parts[i])}});
    rows.append(
        {{tr("Together"), grouped(static_cast<qint64>(change->up + change->down)), signedPointsText(change->total)}});
    m_causes->setRows(rows);
    rows.clear();
    for (size_t i = 0; i < std::min(devicesShown, change->largest.size()); ++i) {
        const DeviceChange &one = change->largest[i];
        const Score &before = m_change.before()->score(one.before);
        const Score &after = m_change.after()->score(one.after);
        rows.append({{cellText(*m_change.after(), one.after, FleetColumn::Device), QString::number(before.score),
                      QString::number(after.score), causeName(one.mainCause())},
                     m_change.after()->sufficient(one.after) ? static_cast<int>(after.band) : -1});
    }
    m_devices->setRows(rows);
    const auto fit = [](QTableView *table) {
        table->setFixedHeight(30 + table->model()->rowCount() * Metrics::rowHeight + 2);
    };
    fit(m_causeTable);
    fit(m_deviceTable);
}

} // namespace Trustgauge
