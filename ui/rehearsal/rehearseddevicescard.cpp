#include "ui/rehearsal/rehearseddevicescard.h"

#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int listedRows = 8; // at a time

} // namespace

RehearsedDevicesCard::RehearsedDevicesCard(const Theme &theme, QWidget *parent) : Card(tr("Devices"), parent)
{
    m_choice = new SteadyComboBox;
    m_choice->setObjectName(u"rehearsedAction"_s);
    m_choice->setAccessibleName(tr("Action of the devices listed"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_show = makeButton({});
    m_show->setObjectName(u"rehearsedDevices"_s);
    setButtonText(m_show, theme.icon("devices"_L1), tr("Show in Devices"));
    addToHeader(m_choice);
    addToHeader(m_show);
    m_devices = new RehearsedDevicesModel(this);
    m_table = makeTable(m_devices, u"rehearsedTable"_s, tr("Devices with their action"), theme);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight((listedRows + 1) * Metrics::rowHeight);
    makeSortable(m_table, RehearsedDevicesModel::Score);
    fitColumns(m_table, RehearsedDevicesModel::Device);
    body()->addWidget(m_table, 1);
    connect(m_choice, &QComboBox::activated, this, &RehearsedDevicesCard::list);
    connect(m_show, &QPushButton::clicked, this, [this] { emit devicesRequested(action()); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit deviceRequested(m_devices->machineId(index.row())); });
}

QString RehearsedDevicesCard::action() const
{
    return m_choice->currentData().toString();
}

void RehearsedDevicesCard::setOutcome(const RehearsalSession::OutcomePtr &outcome)
{
    m_outcome = outcome;
    const QString chosen = action();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_choice->addItem(tr("All actions"), QString());
        if (outcome) {
            for (const QString &name : outcome->rehearsal.outcome.actions())
                m_choice->addItem(plainText(name), name);
        }
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    }
    list();
}

void RehearsedDevicesCard::list()
{
    if (!m_outcome) { // of another tenant, or no policy
        m_listing.forget();
        m_devices->setDevices(nullptr, {});
        setRemark({});
        m_show->setEnabled(false);
        return;
    }
    const RehearsalPtr rehearsal(m_outcome, &m_outcome->rehearsal);
    m_listing.run(
        this, [rehearsal, action = action()] { return worstRehearsed(*rehearsal, action, mostDevices); },
        [this, rehearsal](const std::vector<uint32_t> &rows) {
        m_devices->setDevices(rehearsal, rows);
        const size_t all = action().isEmpty() ? rehearsal->rows.count() : [&] {
            for (const ActionCount &count : rehearsal->outcome.counts()) {
                if (count.action == action())
                    return count.devices;
            }
            return size_t{0};
        }();
        setRemark(all > rows.size()
                      ? tr("the worst %1 of %2", "devices")
                            .arg(grouped(static_cast<qint64>(rows.size())), grouped(static_cast<qint64>(all)))
                      : tr("%Ln device(s)", nullptr, static_cast<int>(all)));
        m_show->setEnabled(all > 0);
        });
}

} // namespace Trustgauge
