#include "ui/models/migrationmodel.h"

#include "ui/models/fleettablemodel.h"
#include "ui/text/words.h"

#include <QFont>

namespace Trustgauge {

void MigrationModel::setMatrix(const MigrationMatrix &matrix)
{
    if (matrix == m_matrix)
        return;
    m_matrix = matrix;
    emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
}

size_t MigrationModel::count(const PlaceMove &move) const
{
    size_t devices = 0;
    for (size_t from = 0; from < placeCount; ++from) {
        for (size_t to = 0; to < placeCount; ++to)
            devices += (!move.from || *move.from == from) && (!move.to || *move.to == to) ? m_matrix[from][to] : 0;
    }
    return devices;
}

PlaceMove MigrationModel::moveAt(const QModelIndex &index)
{
    PlaceMove out;
    const auto from = static_cast<size_t>(index.row());
    const auto to = static_cast<size_t>(index.column()) - 1;
    if (from < placeCount)
        out.from = from;
    if (to < placeCount)
        out.to = to;
    return out;
}

int MigrationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(placeCount) + 1;
}

int MigrationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(placeCount) + 2;
}

QVariant MigrationModel::nameData(int row, int role) const
{
    const auto place = static_cast<size_t>(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return place < placeCount ? placeName(place) : tr("After", "editing");
    case Qt::FontRole:
        return place < placeCount ? QVariant() : semibold();
    case FleetTableModel::BandRole:
        return place == placeCount ? QVariant() : QVariant(place == insufficientPlace ? -1 : row);
    default:
        return {};
    }
}

QVariant MigrationModel::semibold()
{
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

//! The cell's count in words.
QString MigrationModel::describe(const PlaceMove &move) const
{
    const auto devices = static_cast<int>(count(move));
    if (!move.from && !move.to)
        return tr("%Ln device(s) in all", nullptr, devices);
    if (!move.to)
        return tr("%Ln device(s) in %1 before", nullptr, devices).arg(placeName(*move.from));
    if (!move.from)
        return tr("%Ln device(s) in %1 after", nullptr, devices).arg(placeName(*move.to));
    if (move.from == move.to)
        return tr("%Ln device(s) stay in %1", nullptr, devices).arg(placeName(*move.to));
    return tr("%Ln device(s) go from %1 to %2", nullptr, devices).arg(placeName(*move.from), placeName(*move.to));
}

QVariant MigrationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0)
        return nameData(index.row(), role);
    const PlaceMove move = moveAt(index);
    const bool isSum = !move.from || !move.to;
    switch (role) {
    case Qt::DisplayRole:
        return grouped(static_cast<qint64>(count(move)));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return isSum ? semibold() : QVariant();
    case MovedRole:
        return !isSum && move.from != move.to && count(move) > 0;
    case FleetTableModel::DimRole:
        return !isSum && (move.from == move.to || count(move) == 0);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return describe(move);
    default:
        return {};
    }
}

QVariant MigrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    const auto place = static_cast<size_t>(section) - 1;
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && section > 0)) {
        if (section == 0)
            return tr("From \\ to", "corner of a matrix");
        return place < placeCount ? placeName(place) : tr("Before", "editing");
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace Trustgauge
