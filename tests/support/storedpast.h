#pragma once

#include "core/config/tenantlist.h"
#include "core/store/store.h"
#include "support/adddevice.h"
#include "support/storefixture.h"

namespace Trustgauge {

//! A cycle of the tenant Contoso to be stored.
struct PastOne
{
    const char *time = nullptr; //!< also its id
    QList<Device> devices;
    CycleState state = CycleState::Complete;
    Profile profile = {};
};

//! `count` devices, the first `high` of them at high risk.
[[nodiscard]] inline QList<Device> devicesAtRisk(int count, int high)
{
    QList<Device> out;
    for (int i = 0; i < count; ++i) {
        out << storedDevice(QStringLiteral("d%1").arg(i, 3, 10, QLatin1Char('0')));
        out.last().riskScore = i < high ? "High" : "None";
    }
    return out;
}

//! Adds cycles to a store, which is made if it is missing; false on failure.
[[nodiscard]] inline bool storePast(const QString &storePath, const QList<PastOne> &past)
{
    auto store = Store::open(storePath, Store::Open::MakeIfMissing);
    if (!store)
        return false;
    for (const PastOne &one : past) {
        StoredCycle cycle{cycleInfo(QString::fromLatin1(one.time), one.state), {}, one.profile, 50};
        cycle.info.asOf = cycle.info.started = cycle.info.finished = parseTimestamp(one.time);
        FleetBuilder builder;
        builder.restoreSource(true);
        for (const Device &device : one.devices)
            addDevice(builder, device);
        cycle.fleet = builder.build(cycle.info.asOf);
        if (!(*store)->cycles().begin(cycle.info) || !(*store)->cycles().commit(cycle))
            return false;
    }
    return true;
}

//! The same beside a list with this tenant.
[[nodiscard]] inline bool storePast(const QString &storePath, const QString &tenantsPath, const QList<PastOne> &past)
{
    TenantConfig tenant;
    tenant.name = QStringLiteral("Contoso");
    tenant.tenantId = QStringLiteral("11111111-2222-3333-4444-555555555555");
    tenant.clientId = QStringLiteral("1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02");
    tenant.pollIntervalMinutes = 60;
    tenant.enabled = false;
    return writeTenantList(tenantsPath, {tenant}) && storePast(storePath, past);
}

} // namespace Trustgauge
