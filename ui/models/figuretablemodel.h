#pragma once

#include "ui/models/rowtable.h"

namespace Trustgauge {

//! A row of formatted texts.
struct FigureRow
{
    QStringList cells;
    int band = -2;    //!< swatch of the first cell: index of a band, -1 insufficient data, -2 none
    QString key = {}; //!< identifies the row across refreshes; empty: its first cell

    bool operator==(const FigureRow &) const = default;
};

//! A small table of formatted texts that shows the same data as a chart. The first column is text, the others numbers.
class FigureTableModel : public RowTable<FigureRow>
{
    Q_OBJECT

public:
    using Row = FigureRow;

    //! \param textColumns further columns of text
    explicit FigureTableModel(const QStringList &headers, QObject *parent = nullptr, const QList<int> &textColumns = {});

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const FigureRow &row) const override;
};

} // namespace Trustgauge
