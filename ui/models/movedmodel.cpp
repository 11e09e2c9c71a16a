#include "ui/models/movedmodel.h"

#include "ui/models/fleetcolumns.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

void MovedModel::setDevices(const ScoreTablePtr &before, const ScoreTablePtr &after, const Rows &rows)
{
    const bool sameCount = rows.size() == m_rows.size();
    if (!sameCount)
        beginResetModel();
    m_before = before;
    m_after = after;
    m_rows = rows;
    if (!sameCount)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MovedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MovedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MovedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const uint32_t row = fleetRow(index.row());
    const Score &before = m_before->score(row);
    const Score &after = m_after->score(row);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Device:
            return cellText(*m_before, row, FleetColumn::Device);
        case Before:
            return QString::number(before.score);
        case After:
            return QString::number(after.score);
        case Change: {
            const int change = after.score - before.score;
            return change > 0 ? u"+%1"_s.arg(change) : u"\u2212%1"_s.arg(-change);
        }
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Device ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTipText(cellText(*m_before, row, FleetColumn::Device));
    case FleetTableModel::KeyRole:
        return plainText(m_before->fleet().machineId(row));
    case FleetTableModel::BandRole:
        if (index.column() == Before)
            return m_before->sufficient(row) ? static_cast<int>(before.band) : -1;
        if (index.column() == After)
            return m_after->sufficient(row) ? static_cast<int>(after.band) : -1;
        return {};
    default:
        return {};
    }
}

QVariant MovedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Device ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Device:
        return tr("Device");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Change:
        return tr("Change");
    default:
        return {};
    }
}

} // namespace Trustgauge
