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

QString defaultTenantsPath()
{
    return dataFolder() + QStringLiteral("/tenants.json");
}

} // namespace Trustgauge
