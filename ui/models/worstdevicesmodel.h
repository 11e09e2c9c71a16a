#pragma once

#include "ui/models/rowtable.h"
#include "ui/session/alltenants.h"

namespace Trustgauge {

//! The worst devices of all tenants.
class WorstDevicesModel : public RowTable<WorstDevice>
{
    Q_OBJECT

public:
    enum Column : int { Device, Tenant, Score };

    explicit WorstDevicesModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const WorstDevice &device) const override
    {
        return device.tenant + u'\n' + device.machineId;
    }
};

} // namespace Trustgauge
