#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace Trustgauge {

//! A small table of ready texts: the twin of a chart. The first column is words, the others are figures.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row
    {
        QStringList cells;
        int band = -2; //!< swatch of the first cell: index of a band, -1 insufficient data, -2 none

        bool operator==(const Row &) const = default;
    };

    explicit FigureTableModel(QStringList headers, QObject *parent = nullptr);

    //! These columns hold words as well.
    void setTextColumns(const QList<int> &columns) { m_textColumns = columns; }
    void setRows(const QList<Row> &rows);
    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<int> m_textColumns{0};
    QList<Row> m_rows;
};

} // namespace Trustgauge
