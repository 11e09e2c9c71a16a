#include "core/simulator/servicestate.h"

#include "core/simulator/defender/apiendpoints.h"
#include "core/simulator/simulator.h"

#include <QUuid>

#include <algorithm>

namespace Trustgauge::Simulator {

namespace {

bool fits(const QList<QByteArray> &path, const char *pattern)
{
    const QList<QByteArray> parts = QByteArray(pattern).split('/');
    return std::equal(parts.begin(), parts.end(), path.begin(), path.end(),
                      [](const QByteArray &part, const QByteArray &segment) {
        return part == "*" || segment.compare(part, Qt::CaseInsensitive) == 0;
    });
}

QByteArray defenderEndpoint(const QList<QByteArray> &path)
{
    const auto *const it = std::find_if(apiEndpoints.begin(), apiEndpoints.end(),
                                        [&path](const ApiEndpoint &one) { return fits(path, one.path); });
    return it != apiEndpoints.end() ? it->name : "unknown";
}

QByteArray publishEndpoint(const QList<QByteArray> &path)
{
    const qsizetype count = path.size();
    if (path.constFirst() == "topics") {
        if (count == 1)
            return "publishTopics";
        return count == 2 || (count == 4 && path.at(2) == "partitions") ? "publish" : "unknown";
    }
    if (count < 2 || path.at(1) != "clusters")
        return "unknown";
    if (count == 2 || count == 3)
        return "publishClusters";
    if (path.at(3) != "topics" || count > 6)
        return "unknown";
    if (count == 4 || count == 5)
        return "publishTopics";
    if (path.at(5) == "records")
        return "publish";
    return path.at(5) == "records:batch" ? "publishBatch" : "unknown";
}

} // namespace

FleetOptions fleetOptions(const SimulatorOptions &options)
{
    FleetOptions out;
    out.devices = options.devices;
    out.seed = options.seed;
    out.averageRows = options.averageRows;
    out.now = (options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc()).toSecsSinceEpoch();
    out.step = options.step;
    return out;
}

QByteArray endpointOf(const QList<QByteArray> &segments)
{
    if (segments.isEmpty())
        return "unknown";
    const QByteArray first = segments.constFirst().toLower();
    if (first == "api") {
        QList<QByteArray> path = segments.mid(1);
        if (!path.isEmpty() && path.constFirst().compare("v1.0", Qt::CaseInsensitive) == 0)
            path.removeFirst();
        return defenderEndpoint(path);
    }
    if (first == "topics" || first == "v3")
        return publishEndpoint(segments);
    if (first == "kafka" && segments.size() > 1)
        return publishEndpoint(segments.mid(1));
    if (first == "blob")
        return "blob";
    if (first == "_simulator")
        return "control";
    const QByteArray rest = segments.mid(1).join('/').toLower();
    if (rest == "oauth2/v2.0/token" || rest == "oauth2/token")
        return "token";
    if (rest == "v2.0/.well-known/openid-configuration" || rest == ".well-known/openid-configuration")
        return "discovery";
    return "unknown";
}

bool isDefenderEndpoint(QByteArrayView endpoint)
{
    return apiEndpoint(endpoint) != nullptr;
}

bool isPublishEndpoint(QByteArrayView endpoint)
{
    return endpoint.startsWith("publish");
}

QByteArray randomGuid()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace Trustgauge::Simulator
