#include "core/config/datapaths.h"

#include <QStandardPaths>

namespace Trustgauge {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/trustgauge");
}

QString defaultStorePath()
{
    return dataFolder() + QStringLiteral("/trustgauge.db");
}

QString defaultProfileFolder()
{
    return dataFolder() + QStringLiteral("/profiles");
}

QString defaultPolicyFolder()
{
    return dataFolder() + QStringLiteral("/policies");
}

QString defaultTenantsPath()
{
    return dataFolder() + QStringLiteral("/tenants.json");
}

} // namespace Trustgauge
