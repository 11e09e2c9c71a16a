#include "ui/overview/changecard.h"

#include "ui/models/figuretablemodel.h"
#include "ui/models/fleetcolumns.h"
#include "ui/session/cyclechange.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tables.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr size_t devicesShown = 5;
constexpr int tablesBeside = 860; // minimum width for both side by side

} // namespace

ChangeCard::ChangeCard(const CycleChange &change, const Theme &theme, QWidget *parent)
    : Card(tr("Since the cycle before"), parent),
      m_change(change)
{
    m_words = makeParagraph({});
    m_words->setObjectName(u"changeWords"_s);
    body()->addWidget(m_words);

    m_causes = new FigureTableModel({tr("Cause"), tr("Devices"), tr("To a worse band"), tr("To a better band")}, this);
    m_devices = new FigureTableModel({tr("Largest changes"), tr("Before"), tr("After"), tr("Main cause")}, this, {3});
    m_causeTable = makeTable(m_causes, u"changeCauses"_s, tr("Changes by cause"), theme);
    m_deviceTable = makeTable(m_devices, u"changedDevices"_s, tr("Devices that changed most"), theme);
    for (QTableView *table : {m_causeTable, m_deviceTable}) {
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        fitSmallTable(table, 0);
        makeCopyable(table, theme);
    }
    connect(m_deviceTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto row = static_cast<size_t>(index.row());
        if (m_change.fleet() && row < m_change.fleet()->largest.size())
            emit deviceRequested(plainText(m_change.after()->fleet().machineId(m_change.fleet()->largest[row].after)));
    });
    m_tables = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tables->setSpacing(Metrics::cardGap);
    m_tables->addWidget(m_causeTable, 1, Qt::AlignTop);
    m_tables->addWidget(m_deviceTable, 1, Qt::AlignTop);
    body()->addLayout(m_tables);
    connect(&change, &CycleChange::changed, this, &ChangeCard::refresh);
    refresh();
}

void ChangeCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_tables->setDirection(width() < tablesBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

//! While there is nothing to show.
QString ChangeCard::waitingWords() const
{
    if (m_change.error())
        return tr("The cycle before cannot be read: %1").arg(windowErrorText(*m_change.error()));
    if (!m_change.isFirstCycle())
        return tr("Comparing…");
    return m_change.isPast() ? tr("No cycle before this one is stored.")
                             : tr("This is the first cycle; from the next one on, what changed and why is shown here.");
}

void ChangeCard::refresh()
{
    const std::optional<FleetChange> &change = m_change.fleet();
    m_causeTable->setVisible(change && change->total != 0);
    m_deviceTable->setVisible(change && !change->largest.empty());
    m_causeTable->setVisible(m_deviceTable->isVisibleTo(this));
    if (!change) {
        m_words->setText(waitingWords());
        setRemark({});
        return;
    }
    setRemark(tr("compared with %1").arg(cycleTime(m_change.before()->fleet().asOf())));
    QStringList words;
    words << tr("%Ln score(s) rose", nullptr, static_cast<int>(change->up))
          << tr("%Ln score(s) fell", nullptr, static_cast<int>(change->down));
    if (change->appeared > 0)
        words << tr("%Ln device(s) appeared", nullptr, static_cast<int>(change->appeared));
    if (change->left > 0)
        words << tr("%Ln device(s) were not seen", nullptr, static_cast<int>(change->left));
    if (const size_t lost = bandsLost(change->migration); lost > 0)
        words << tr("%Ln device(s) fell to insufficient data", nullptr, static_cast<int>(lost));
    if (const size_t gained = bandsGained(change->migration); gained > 0)
        words << tr("%Ln device(s) came back from insufficient data", nullptr, static_cast<int>(gained));
    m_words->setText(words.join(u" · "_s));

    QList<FigureTableModel::Row> rows;
    const auto number = [](size_t devices) { return grouped(static_cast<qint64>(devices)); };
    for (size_t i = 0; i < changeCauseCount; ++i)
        rows.append({{causeName(static_cast<ChangeCause>(i)), number(change->devices[i]), number(change->worse[i]),
                      number(change->better[i])}});
    const auto sum = [](const auto &counts) { return std::accumulate(counts.begin(), counts.end(), size_t{0}); };
    rows.append(
        {{tr("Together"), number(change->up + change->down), number(sum(change->worse)), number(sum(change->better))}});
    m_causes->setRows(rows);
    rows.clear();
    for (size_t i = 0; i < std::min(devicesShown, change->largest.size()); ++i) {
        const DeviceChange &one = change->largest[i];
        const Score &before = m_change.before()->score(one.before);
        const Score &after = m_change.after()->score(one.after);
        rows.append({{cellText(*m_change.after(), one.after, FleetColumn::Device), QString::number(before.score),
                      QString::number(after.score), causeName(one.mainCause())},
                     m_change.after()->sufficient(one.after) ? static_cast<int>(after.band) : -1,
                     plainText(m_change.after()->fleet().machineId(one.after))});
    }
    m_devices->setRows(rows);
    for (QTableView *table : {m_causeTable, m_deviceTable})
        setTableRows(table, table->model()->rowCount());
}

} // namespace Trustgauge
