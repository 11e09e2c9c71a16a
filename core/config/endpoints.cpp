#include "core/config/endpoints.h"

#include <QUrl>

namespace Trustgauge {

QString pathOf(Endpoint endpoint, const QString &machineId)
{
    QString path = QString::fromLatin1(factsOf(endpoint).path);
    return path.replace(QStringLiteral("%1"), QString::fromLatin1(QUrl::toPercentEncoding(machineId)));
}

} // namespace Trustgauge
