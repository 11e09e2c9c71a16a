#include "ui/models/figuretablemodel.h"

#include "ui/models/fleettablemodel.h"
#include "ui/text/words.h"

namespace Trustgauge {

FigureTableModel::FigureTableModel(QStringList headers, QObject *parent)
    : QAbstractTableModel(parent),
      m_headers(std::move(headers))
{}

void FigureTableModel::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
        return toolTipText(row.cells.value(index.column()));
    case Qt::TextAlignmentRole:
        return QVariant(m_textColumns.contains(index.column()) ? Qt::AlignLeft | Qt::AlignVCenter
                                                               : Qt::AlignRight | Qt::AlignVCenter);
    case FleetTableModel::BandRole:
        return index.column() == 0 && row.band > -2 ? QVariant(row.band) : QVariant();
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(m_textColumns.contains(section) ? Qt::AlignLeft | Qt::AlignVCenter
                                                        : Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace Trustgauge
