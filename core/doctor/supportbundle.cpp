#include "core/doctor/supportbundle.h"

#include "core/base/timestamp.h"

#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace Trustgauge {

namespace {

//! Microsoft's hosts reveal nothing about a customer; all others are redacted.
bool isPublicHost(const QString &host)
{
    static const QStringList ends{QStringLiteral(".microsoft.com"), QStringLiteral(".microsoft.us"),
                                  QStringLiteral(".microsoftonline.com"), QStringLiteral(".microsoftonline.us"),
                                  QStringLiteral(".windows.com")};
    return std::any_of(ends.begin(), ends.end(),
                       [&host](const QString &end) { return host.endsWith(end, Qt::CaseInsensitive); });
}

QString section(const QString &title, const QStringList &lines)
{
    return QStringLiteral("\n== %1 ==\n").arg(title) + lines.join(u'\n') + u'\n';
}

QStringList settingsOf(const TenantConfig &t)
{
    QStringList out{QStringLiteral("tenantId: ") + t.tenantId,
                    QStringLiteral("clientId: ") + t.clientId,
                    QStringLiteral("enabled: ") + (t.enabled ? QStringLiteral("true") : QStringLiteral("false")),
                    QStringLiteral("cloud: ") + keyOf(t.cloud),
                    QStringLiteral("region: ") + keyOf(t.region),
                    QStringLiteral("login: ") + t.loginUrl().toString(QUrl::RemoveUserInfo),
                    QStringLiteral("api: ") + t.apiUrl().toString(QUrl::RemoveUserInfo),
                    QStringLiteral("audience: ") + t.audienceInForce(),
                    QStringLiteral("tokenVersion: ") + keyOf(t.tokenVersion),
                    QStringLiteral("credential: ") + keyOf(t.credential),
                    QStringLiteral("pollIntervalMinutes: %1").arg(t.pollIntervalMinutes),
                    QStringLiteral("vulnerabilitySource: ") + keyOf(t.vulnerabilitySource),
                    QStringLiteral("antivirusSource: ") + keyOf(t.antivirusSource),
                    QStringLiteral("completenessFloor: %1").arg(t.completenessFloor),
                    QStringLiteral("profile: ") + t.profile,
                    QStringLiteral("proxy: ") + (t.proxy.isEmpty() ? QStringLiteral("the system's") : t.proxy),
                    QStringLiteral("caFile: ") + (t.caFile.isEmpty() ? QStringLiteral("none") : t.caFile)};
    if (t.publish) {
        out << QStringLiteral("publish.enabled: ")
                   + (t.publish->enabled ? QStringLiteral("true") : QStringLiteral("false"))
            << QStringLiteral("publish.url: ") + QUrl(t.publish->url).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)
            << QStringLiteral("publish.api: ") + keyOf(t.publish->api)
            << QStringLiteral("publish.auth: ") + keyOf(t.publish->auth);
    }
    return out;
}

QStringList checksOf(const DoctorReport &report)
{
    QStringList out;
    for (const CheckResult &check : report.checks)
        out << QStringLiteral("%1  %2  %3").arg(keyOf(check.state), -4).arg(idOf(check.check), -24).arg(check.evidence);
    return out;
}

QStringList callsOf(const DoctorReport &report)
{
    QStringList out;
    for (const DoctorCall &call : report.trace)
        out << QStringLiteral("%1 %2%3 -> %4 in %5 ms")
                   .arg(call.verb, call.host, call.path, call.outcome)
                   .arg(call.milliseconds);
    return out;
}

QStringList cyclesOf(const QList<CycleInfo> &cycles)
{
    QStringList out;
    for (const CycleInfo &cycle : cycles.mid(0, 20)) {
        out << QStringLiteral("%1  %2  %3 devices  %4  %5")
                   .arg(QString::fromStdString(formatSeconds(cycle.asOf)), keyOf(cycle.state))
                   .arg(cycle.devices)
                   .arg(cycle.vulnerabilitySource,
                        Message::joined(QList<Message>{cycle.reason} + cycle.notices, QStringLiteral(" | ")).english());
    }
    return out;
}

} // namespace

QString supportBundle(const BundleSource &source)
{
    const TenantConfig &tenant = source.tenant;
    const QString text = QStringLiteral("Trustgauge support bundle, %1\n").arg(source.at.toUTC().toString(Qt::ISODate))
                         + section(QStringLiteral("Versions"), {QStringLiteral("Trustgauge ") + source.programVersion,
                                                                QStringLiteral("Qt ") + QString::fromLatin1(qVersion()),
                                                                QSysInfo::prettyProductName() + QStringLiteral(", ")
                                                                    + QSysInfo::currentCpuArchitecture()})
                         + section(QStringLiteral("Settings"), settingsOf(tenant))
                         + section(QStringLiteral("Checks"), checksOf(source.report))
                         + section(QStringLiteral("Calls of the doctor"), callsOf(source.report))
                         + section(QStringLiteral("Last cycles"), cyclesOf(source.cycles));
    Redactor redactor((tenant.tenantId + tenant.clientId).toUtf8());
    redactor.addName(QStringLiteral("tenant"), tenant.name);
    for (const QString &name : source.deviceNames) {
        if (text.contains(name, Qt::CaseInsensitive)) // only few names of a large fleet occur
            redactor.addName(QStringLiteral("device"), name);
    }
    QStringList urls{tenant.loginUrl().toString(), tenant.apiUrl().toString(), tenant.proxy};
    if (tenant.publish) {
        urls << tenant.publish->url;
        redactor.addName(QStringLiteral("user"), tenant.publish->user);
    }
    for (const QString &url : std::as_const(urls)) {
        const QUrl parsed(url);
        if (!isPublicHost(parsed.host()))
            redactor.addName(QStringLiteral("host"), parsed.host());
        redactor.addName(QStringLiteral("user"), parsed.userName());
    }
    return redactor.redacted(text);
}

} // namespace Trustgauge
