#include "app/cli/tenantchoice.h"

#include "app/cli/commands.h"
#include "core/config/datapaths.h"
#include "core/config/profilelibrary.h"
#include "core/store/store.h"

namespace Trustgauge::Cli {

Result<qsizetype> findTenant(const QStringList &names, const QStringList &tenantIds, const QString &wanted,
                             const QString &place)
{
    if (const qsizetype byName = names.indexOf(wanted); byName >= 0)
        return byName;
    QList<qsizetype> byId;
    for (qsizetype i = 0; i < tenantIds.size(); ++i) {
        if (tenantIds[i].compare(wanted, Qt::CaseInsensitive) == 0)
            byId.append(i);
    }
    if (byId.size() == 1)
        return byId.first();
    return failure(ErrorCode::Usage, place,
                   byId.isEmpty()
                       ? QStringLiteral("has no tenant '%1'; it has: %2").arg(wanted, names.join(QStringLiteral(", ")))
                       : QStringLiteral("has several tenants with the id '%1'; give a name: %2")
                             .arg(wanted, names.join(QStringLiteral(", "))));
}

Result<TenantChoice> chooseTenants(const ProfileLibrary &library, const QString &configPath, const QString &wanted,
                                   bool onlyOne, TenantsReading reading)
{
    const Result<QStringList> profiles = library.names();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const Result<QList<TenantEntry>> entries = readTenantsFile(configPath, *profiles, reading);
    if (!entries)
        return tl::unexpected(entries.error());
    TenantChoice out;
    QStringList names;
    QStringList ids;
    QList<TenantConfig> enabled;
    QStringList enabledNames;
    for (const TenantEntry &entry : *entries) {
        names << entry.tenant.name;
        ids << entry.tenant.tenantId;
        out.all << entry.tenant;
        if (entry.tenant.enabled) {
            enabled << entry.tenant;
            enabledNames << entry.tenant.name;
        }
    }
    if (!wanted.isEmpty()) {
        const Result<qsizetype> index = findTenant(names, ids, wanted, configPath);
        if (!index)
            return tl::unexpected(index.error());
        out.chosen << (*entries)[*index].tenant;
        return out;
    }
    if (enabled.isEmpty())
        return failure(ErrorCode::Usage, configPath, QStringLiteral("has no enabled tenant"));
    if (onlyOne && enabled.size() > 1)
        return failure(ErrorCode::Usage, configPath,
                       QStringLiteral("has several tenants, and an output holds one; choose with --tenant: %1")
                           .arg(enabledNames.join(QStringLiteral(", "))));
    out.chosen = enabled;
    return out;
}

Result<void> takeNames(Store &store, const QList<TenantConfig> &all)
{
    QList<TenantTable::Tenant> known;
    for (const TenantConfig &tenant : all)
        known.append({tenant.name, tenant.tenantId});
    const Result<QList<TenantTable::Renamed>> renamed = store.tenants().takeNames(known);
    if (!renamed)
        return tl::unexpected(renamed.error());
    for (const TenantTable::Renamed &one : *renamed) {
        if (one.gaveWay)
            say(QStringLiteral("%1: what the store has under this name is of another tenant; it is kept as \"%2\".")
                    .arg(one.from, one.to));
        else
            say(QStringLiteral("%1: the store knew it as \"%2\"; its history, and what was published of it, go on under "
                               "the new name.")
                    .arg(one.to, one.from));
    }
    return {};
}

} // namespace Trustgauge::Cli
