#pragma once

#include "ui/models/fleetfilter.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace Trustgauge {

inline constexpr int longestViewName = 60;

struct ShownColumn
{
    FleetColumn column = FleetColumn::Device;
    int width = 0; //!< device-independent pixels

    bool operator==(const ShownColumn &) const = default;
};

//! What the device table shows, and how: filter, order and columns, to be kept under a name.
struct DeviceView
{
    QString name;
    QString tenant;             //!< empty: for all tenants
    FleetOrder order;           //!< without rows: these belong to one cycle
    QList<ShownColumn> columns; //!< in their order; empty: those of the table stay

    bool operator==(const DeviceView &) const = default;
    [[nodiscard]] bool isSameAs(const QString &otherName, const QString &otherTenant) const
    {
        return name == otherName && tenant == otherTenant;
    }
};

//! Whether both show the same; widths of columns do not matter, nor do names.
[[nodiscard]] bool showsSame(const DeviceView &a, const DeviceView &b);

[[nodiscard]] QJsonObject toJson(const DeviceView &view);
//! Unknown columns are left out; nullopt: not a view.
[[nodiscard]] std::optional<DeviceView> deviceViewFromJson(const QJsonObject &json);

} // namespace Trustgauge
