#include "ui/models/migrationmodel.h"

#include "ui/models/fleettablemodel.h"
#include "ui/text/words.h"

namespace Trustgauge {

void MigrationModel::setMatrix(const MigrationMatrix &matrix)
{
    if (matrix == m_matrix)
        return;
    m_matrix = matrix;
    emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
}

int MigrationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(placeCount);
}

int MigrationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(placeCount) + 1;
}

QVariant MigrationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto from = static_cast<size_t>(index.row());
    if (index.column() == 0) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return placeName(from);
        case FleetTableModel::BandRole:
            return from == insufficientPlace ? -1 : index.row();
        default:
            return {};
        }
    }
    const auto to = static_cast<size_t>(index.column()) - 1;
    const size_t devices = count(from, to);
    switch (role) {
    case Qt::DisplayRole:
        return grouped(static_cast<qint64>(devices));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case MovedRole:
        return from != to && devices > 0;
    case FleetTableModel::DimRole:
        return from == to || devices == 0;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (from == to)
            return tr("%Ln device(s) stay in %1", nullptr, static_cast<int>(devices)).arg(placeName(from));
        return tr("%Ln device(s) go from %1 to %2", nullptr, static_cast<int>(devices))
            .arg(placeName(from), placeName(to));
    default:
        return {};
    }
}

QVariant MigrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && section > 0))
        return section == 0 ? tr("From \\ to", "corner of a matrix") : placeName(static_cast<size_t>(section) - 1);
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace Trustgauge
