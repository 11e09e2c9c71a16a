#include "app/cli/storechoice.h"

#include "app/cli/commands.h"
#include "app/cli/secretsources.h"
#include "app/cli/tenantchoice.h"
#include "core/auth/keychainwait.h"
#include "core/config/datapaths.h"
#include "core/store/storeplace.h"
#include "core/workspace/libraryplace.h"

#include <algorithm>
#include <optional>

namespace Trustgauge::Cli {

namespace {

SecretText passwordOf(const QString &store)
{
    if (const std::optional<SecretText> &given = handedSecrets().storePassword)
        return *given;
    const Result<SecretText> kept = readFromKeychain(store);
    return kept ? *kept : SecretText();
}

} // namespace

OptionSpec storeOption()
{
    return {QStringLiteral("--store"), Takes::One, QStringLiteral("FILE"),
            QStringLiteral("database, or the URI of a PostgreSQL server (default: that of the window)")};
}

void useServerPasswords(const QStringList &stores)
{
    if (std::any_of(stores.begin(), stores.end(), isServerStore))
        setServerPasswords(passwordOf);
}

QString storePathOf(const Arguments &arguments)
{
    const QString option = storeOption().name;
    const QString name = arguments.has(option) ? arguments.value(option) : defaultStorePath();
    useServerPasswords({name});
    return name;
}

ProfileLibrary profilesOf(const Arguments &arguments)
{
    return ProfileLibrary(libraryPlace(Library::Profiles, storePathOf(arguments), defaultProfileFolder()));
}

Result<std::unique_ptr<Store>> openStoreFor(const QList<TenantConfig> &all, const QString &path, Store::Open how)
{
    Result<std::unique_ptr<Store>> store = Store::open(path, how);
    if (!store)
        return store;
    for (const Message &notice : (*store)->connection().notices())
        say(notice.text());
    if (const auto named = takeNames(**store, all); !named)
        return tl::unexpected(named.error());
    return store;
}

OptionSpec storedTenantOption()
{
    return {QStringLiteral("--tenant"), Takes::One, QStringLiteral("NAME"),
            QStringLiteral("one tenant, by name or tenant id")};
}

Result<QString> chosenTenant(Store &store, const Arguments &arguments)
{
    const Result<QList<TenantTable::Tenant>> tenants = store.tenants().list();
    if (!tenants)
        return tl::unexpected(tenants.error());
    QStringList names;
    QStringList ids;
    for (const TenantTable::Tenant &tenant : *tenants) {
        names << tenant.name;
        ids << tenant.tenantId;
    }
    if (names.isEmpty())
        return failure(ErrorCode::StoreEmpty, store.path(), QStringLiteral("holds no tenant yet"));
    const QString option = storedTenantOption().name;
    if (arguments.has(option)) {
        const Result<qsizetype> found = findTenant(names, ids, arguments.value(option), store.path());
        if (!found)
            return tl::unexpected(found.error());
        return names[*found];
    }
    if (names.size() > 1)
        return failure(
            ErrorCode::Usage, store.path(),
            QStringLiteral("holds several tenants; choose with --tenant: %1").arg(names.join(QStringLiteral(", "))));
    return names.first();
}

Result<StoredCycle> chosenCycle(Store &store, const Arguments &arguments)
{
    const Result<QString> tenant = chosenTenant(store, arguments);
    if (!tenant)
        return tl::unexpected(tenant.error());
    Result<std::optional<StoredCycle>> cycle = store.cycles().load(*tenant, CycleTable::Which::LastComplete);
    if (!cycle)
        return tl::unexpected(cycle.error());
    if (!*cycle)
        return failure(ErrorCode::StoreEmpty, store.path(),
                       QStringLiteral("holds no finished cycle of \"%1\"").arg(*tenant));
    return std::move(**cycle);
}

int sayIfPartial(const StoredCycle &cycle)
{
    if (cycle.info.state == CycleState::Complete)
        return exitDone;
    say(QStringLiteral("%1: only a partial cycle is stored: %2").arg(cycle.info.tenantName, cycle.info.reason.text()));
    return exitPartial;
}

} // namespace Trustgauge::Cli
