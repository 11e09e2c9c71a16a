#include "app/cli/storechoice.h"

#include "app/cli/commands.h"
#include "app/cli/tenantchoice.h"
#include "core/config/datapaths.h"

namespace Trustgauge::Cli {

OptionSpec storeOption()
{
    return {QStringLiteral("--store"), Takes::One, QStringLiteral("FILE"),
            QStringLiteral("database (default: that of the window)")};
}

QString storePathOf(const Arguments &arguments)
{
    const QString option = storeOption().name;
    return arguments.has(option) ? arguments.value(option) : defaultStorePath();
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

} // namespace Trustgauge::Cli
