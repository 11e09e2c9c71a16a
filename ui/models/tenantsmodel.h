#pragma once

#include "ui/models/rowtable.h"
#include "ui/session/alltenants.h"

namespace Trustgauge {

//! All tenants side by side.
class TenantsModel : public RowTable<TenantLine>
{
    Q_OBJECT

public:
    enum Column : int {
        Tenant,
        State,
        Devices,
        Bands,
        Trend,
        HighRisk,
        Suspicious,
        Insufficient,
        LastPoll,
        NextPoll,
        Note
    };
    enum Role {
        HealthRole = Qt::UserRole + 40, //!< int of TenantHealth
        PlacesRole,                     //!< of Bands: a QVariantList of the devices in each place; empty without data
        TrendRole,                      //!< of Trend: a QList<RiskyDay>
    };

    explicit TenantsModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const TenantLine &line) const override { return line.name; }

private:
    [[nodiscard]] static QString displayText(const TenantLine &line, int column);
};

} // namespace Trustgauge
