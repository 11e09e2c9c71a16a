#pragma once

#include "ui/models/rowtable.h"

namespace Trustgauge {

//! A row of ready texts.
struct FigureRow
{
    QStringList cells;
    int band = -2;    //!< swatch of the first cell: index of a band, -1 insufficient data, -2 none
    QString key = {}; //!< what makes it the same row after a refresh; empty: its first cell

    bool operator==(const FigureRow &) const = default;
};

//! A small table of ready texts: the twin of a chart. The first column is words, the others are figures.
class FigureTableModel : public RowTable<FigureRow>
{
    Q_OBJECT

public:
    using Row = FigureRow;

    //! \param textColumns hold words as well
    explicit FigureTableModel(const QStringList &headers, QObject *parent = nullptr, const QList<int> &textColumns = {});

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const FigureRow &row) const override;
};

} // namespace Trustgauge
