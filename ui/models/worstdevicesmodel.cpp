#include "ui/models/worstdevicesmodel.h"

#include "ui/models/fleettablemodel.h"
#include "ui/text/words.h"

namespace Trustgauge {

WorstDevicesModel::WorstDevicesModel(QObject *parent)
    : RowTable({tr("Device"), tr("Tenant"), tr("Score")}, {Score}, parent)
{}

QVariant WorstDevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorstDevice &device = row(index.row());
    const QString text = index.column() == Device   ? device.name
                         : index.column() == Tenant ? plainText(device.tenant)
                                                    : QString::number(device.score);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipText(text);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case FleetTableModel::KeyRole:
        return device.machineId;
    case FleetTableModel::BandRole:
        return index.column() == Score ? QVariant(static_cast<int>(device.band)) : QVariant();
    default:
        return {};
    }
}

} // namespace Trustgauge
