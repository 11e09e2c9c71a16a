#include "core/simulator/servicestate.h"

#include <QUuid>

namespace Trustgauge::Simulator {

namespace {

QByteArray defenderEndpoint(const QList<QByteArray> &path)
{
    const qsizetype count = path.size();
    const QByteArray first = count > 0 ? path.at(0).toLower() : QByteArray();
    const QByteArray second = count > 1 ? path.at(1).toLower() : QByteArray();
    if (first == "machines") {
        if (count == 1)
            return "machines";
        if (count == 2) {
            if (second == "softwarevulnerabilitiesbymachine")
                return "softwareVulnerabilitiesByMachine";
            if (second == "softwarevulnerabilitychangesbymachine")
                return "softwareVulnerabilityChangesByMachine";
            if (second == "softwarevulnerabilitiesexport")
                return "softwareVulnerabilitiesExport";
            return "machine";
        }
        if (count == 3 && path.at(2).compare("vulnerabilities", Qt::CaseInsensitive) == 0)
            return "machineVulnerabilities";
        if (count == 3 && path.at(2).compare("alerts", Qt::CaseInsensitive) == 0)
            return "machineAlerts";
        return "unknown";
    }
    if (first == "vulnerabilities") {
        if (count == 1)
            return "vulnerabilities";
        if (count == 2)
            return second == "machinesvulnerabilities" ? "machinesVulnerabilities" : "vulnerability";
        return "unknown";
    }
    if (count == 1 && (first == "deviceavinfo" || first == "alerts"))
        return first;
    return "unknown";
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
    static constexpr const char *names[]{"machines",
                                         "machine",
                                         "machineVulnerabilities",
                                         "machineAlerts",
                                         "softwareVulnerabilitiesByMachine",
                                         "softwareVulnerabilityChangesByMachine",
                                         "softwareVulnerabilitiesExport",
                                         "machinesVulnerabilities",
                                         "vulnerabilities",
                                         "vulnerability",
                                         "deviceavinfo",
                                         "alerts"};
    for (const char *name : names) {
        if (endpoint == QByteArrayView(name))
            return true;
    }
    return false;
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
