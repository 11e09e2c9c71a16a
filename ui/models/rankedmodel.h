#pragma once

#include <QAbstractTableModel>

#include <cstdint>
#include <functional>
#include <vector>

namespace Trustgauge {

//! A sortable table of rows that have a rank, such as CVEs by effect: rows equal by the column keep to it. New rows
//! replace all others; views keep selection and current row on the rows with the same key.
class RankedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder direction) override;

    //! The rank of the row shown in a row of the table, from 0.
    [[nodiscard]] size_t rankOf(int row) const { return m_order[static_cast<size_t>(row)]; }
    //! The row of the table that shows a key; -1: none.
    [[nodiscard]] int rowOf(const QString &key) const;

protected:
    struct Column
    {
        QString title, toolTip;
        bool isFigure = false;
    };
    //! \param rankColumn the rank is the order of this column, highest first
    RankedModel(std::vector<Column> columns, int rankColumn, QObject *parent);

    //! Call `replace` to replace the rows that the functions below tell of.
    void replaceRows(const std::function<void()> &replace);
    [[nodiscard]] virtual size_t size() const = 0;
    [[nodiscard]] virtual QString keyOf(size_t rank) const = 0;
    [[nodiscard]] virtual QString textOf(size_t rank, int column) const = 0;
    [[nodiscard]] virtual QString toolTipOf(size_t rank, int column) const { return textOf(rank, column); }
    [[nodiscard]] virtual bool isDim(size_t, int) const { return false; }
    //! Whether a row is lower than another one by a column.
    [[nodiscard]] virtual bool isLess(size_t rank, size_t other, int column) const = 0;

private:
    [[nodiscard]] std::vector<uint32_t> orderOf() const;
    void swapIn(const std::function<void()> &replace);

    std::vector<Column> m_columns;
    int m_rankColumn;
    int m_sorted;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
    std::vector<uint32_t> m_order; //!< the rank of each row
};

} // namespace Trustgauge
