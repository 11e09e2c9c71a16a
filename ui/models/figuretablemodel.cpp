#include "ui/models/figuretablemodel.h"

#include "ui/models/fleettablemodel.h"
#include "ui/text/words.h"

namespace Trustgauge {

namespace {

QList<int> figureColumns(qsizetype columns, const QList<int> &textColumns)
{
    QList<int> out;
    for (int column = 1; column < columns; ++column) {
        if (!textColumns.contains(column))
            out << column;
    }
    return out;
}

} // namespace

FigureTableModel::FigureTableModel(const QStringList &headers, QObject *parent, const QList<int> &textColumns)
    : RowTable(headers, figureColumns(headers.size(), textColumns), parent)
{}

QString FigureTableModel::keyOf(const FigureRow &row) const
{
    return row.key.isEmpty() ? row.cells.value(0) : row.key;
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.cells.value(index.column());
    case Qt::ToolTipRole:
        return toolTipText(shown.cells.value(index.column()));
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case FleetTableModel::BandRole:
        return index.column() == 0 && shown.band > -2 ? QVariant(shown.band) : QVariant();
    default:
        return {};
    }
}

} // namespace Trustgauge
