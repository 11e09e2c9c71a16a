#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <utility>

namespace Trustgauge {

//! A table of rows that are set as a whole. A model derived from it says what the cells show.
template<class Row>
class RowTable : public QAbstractTableModel
{
public:
    //! \param figureColumns aligned to the right
    RowTable(QStringList headers, QList<int> figureColumns, QObject *parent)
        : QAbstractTableModel(parent),
          m_headers(std::move(headers)),
          m_figureColumns(std::move(figureColumns))
    {}

    void setRows(const QList<Row> &rows)
    {
        if (rows == m_rows)
            return;
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical)
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignmentOf(section);
        return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
    }

protected:
    [[nodiscard]] QVariant alignmentOf(int column) const
    {
        return QVariant((m_figureColumns.contains(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

private:
    QStringList m_headers;
    QList<int> m_figureColumns;
    QList<Row> m_rows;
};

} // namespace Trustgauge
