#pragma once

#include "core/store/cycle.h"
#include "ui/models/rowtable.h"

namespace Trustgauge {

//! The cycles of a tenant, newest first.
class CycleLogModel : public RowTable<CycleInfo>
{
    Q_OBJECT

public:
    enum Column : int { Started, State, Devices, Duration, Source, Reason };
    enum Role { StateRole = Qt::UserRole + 40 }; //!< int of CycleState

    explicit CycleLogModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const CycleInfo &cycle) const override { return cycle.id; }

private:
    [[nodiscard]] static QString displayText(const CycleInfo &cycle, int column);
};

} // namespace Trustgauge
