#include "ui/models/rankedmodel.h"

#include "ui/models/fleettablemodel.h"
#include "ui/text/figures.h"

#include <QFont>
#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Trustgauge {

RankedModel::RankedModel(std::vector<Column> columns, int rankColumn, QObject *parent)
    : QAbstractTableModel(parent),
      m_columns(std::move(columns)),
      m_rankColumn(rankColumn),
      m_sorted(rankColumn)
{}

int RankedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RankedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RankedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const size_t rank = rankOf(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(rank, column);
    case Qt::ToolTipRole:
        return toolTipText(toolTipOf(rank, column));
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column: value").arg(m_columns[static_cast<size_t>(column)].title, textOf(rank, column));
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::FontRole:
        if (column == m_rankColumn) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case FleetTableModel::KeyRole:
        return keyOf(rank);
    case FleetTableModel::DimRole:
        return isDim(rank, column);
    default:
        return {};
    }
}

QVariant RankedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.toolTip.isEmpty() ? QVariant() : toolTipText(column.toolTip);
    case Qt::TextAlignmentRole:
        return QVariant((column.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::InitialSortOrderRole: // the worst first
        return section == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
    default:
        return {};
    }
}

void RankedModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0 || column >= columnCount())
        return;
    m_sorted = column;
    m_direction = direction;
    swapIn({});
}

int RankedModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyOf(rankOf(row)) == key)
            return row;
    }
    return -1;
}

void RankedModel::replaceRows(const std::function<void()> &replace)
{
    swapIn(replace);
}

std::vector<uint32_t> RankedModel::orderOf() const
{
    std::vector<uint32_t> order(size());
    std::iota(order.begin(), order.end(), uint32_t{0});
    const bool falls = m_direction == Qt::DescendingOrder;
    std::stable_sort(order.begin(), order.end(),
                     [&](uint32_t a, uint32_t b) { return falls ? isLess(b, a, m_sorted) : isLess(a, b, m_sorted); });
    return order;
}

void RankedModel::swapIn(const std::function<void()> &replace)
{
    const bool hadRows = !m_order.empty();
    if (!hadRows) {
        beginResetModel();
        if (replace)
            replace();
        m_order = orderOf();
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList held = persistentIndexList();
    QHash<QString, int> places; // of the rows with a persistent index
    QStringList keys;
    for (const QModelIndex &index : held) {
        keys << keyOf(rankOf(index.row()));
        places.insert(keys.back(), -1);
    }
    if (replace)
        replace();
    m_order = orderOf();
    for (int row = 0; row < rowCount() && !places.isEmpty(); ++row) {
        if (const auto place = places.find(keyOf(rankOf(row))); place != places.end())
            *place = row;
    }
    QModelIndexList after;
    for (int i = 0; i < held.size(); ++i) {
        const int place = places.value(keys.at(i), -1);
        after << (place < 0 ? QModelIndex() : createIndex(place, held.at(i).column()));
    }
    changePersistentIndexList(held, after);
    emit layoutChanged();
}

} // namespace Trustgauge
