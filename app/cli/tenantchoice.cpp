#include "app/cli/tenantchoice.h"

#include "core/config/datapaths.h"
#include "core/config/profilelibrary.h"

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

Result<QList<TenantConfig>> chooseTenants(const QString &configPath, const QString &wanted, bool onlyOne,
                                          TenantsReading reading)
{
    const ProfileLibrary library(defaultProfileFolder());
    const Result<QList<TenantEntry>> entries = readTenantsFile(configPath, library.names(), reading);
    if (!entries)
        return tl::unexpected(entries.error());
    QStringList names;
    QStringList ids;
    QList<TenantConfig> enabled;
    QStringList enabledNames;
    for (const TenantEntry &entry : *entries) {
        names << entry.tenant.name;
        ids << entry.tenant.tenantId;
        if (entry.tenant.enabled) {
            enabled << entry.tenant;
            enabledNames << entry.tenant.name;
        }
    }
    if (!wanted.isEmpty()) {
        const Result<qsizetype> index = findTenant(names, ids, wanted, configPath);
        if (!index)
            return tl::unexpected(index.error());
        return QList<TenantConfig>{(*entries)[*index].tenant};
    }
    if (enabled.isEmpty())
        return failure(ErrorCode::Usage, configPath, QStringLiteral("has no enabled tenant"));
    if (onlyOne && enabled.size() > 1)
        return failure(ErrorCode::Usage, configPath,
                       QStringLiteral("has several tenants, and an output holds one; choose with --tenant: %1")
                           .arg(enabledNames.join(QStringLiteral(", "))));
    return enabled;
}

} // namespace Trustgauge::Cli
