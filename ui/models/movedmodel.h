#pragma once

#include "core/query/roworder.h"
#include "ui/models/rowtable.h"

namespace Trustgauge {

//! A device whose score changes.
struct MovedRow
{
    QString machineId, device;
    int scoreBefore = 0, scoreAfter = 0;
    int bandBefore = -1, bandAfter = -1; //!< -1: insufficient data

    bool operator==(const MovedRow &) const = default;
};

//! Devices with the largest score changes between two score tables of one fleet.
class MovedModel : public RowTable<MovedRow>
{
    Q_OBJECT

public:
    enum Column : int { Device, Before, After, Change };

    explicit MovedModel(QObject *parent = nullptr);

    void setDevices(const ScoreTablePtr &before, const ScoreTablePtr &after, const Rows &rows);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const MovedRow &row) const override { return row.machineId; }
};

} // namespace Trustgauge
