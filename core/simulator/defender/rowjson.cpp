#include "core/simulator/defender/rowjson.h"

#include "core/simulator/defender/vulnerabilityrowwriter.h"
#include "core/simulator/fleet/randomness.h"

namespace Trustgauge::Simulator {

namespace {

void timeOrNull(JsonAppender &json, const std::optional<Moment> &moment, ZoneStyle zone = ZoneStyle::Zulu)
{
    if (moment)
        json.text(isoTime(*moment, zone));
    else
        json.null();
}

void secondsText(JsonAppender &json, qint64 seconds)
{
    json.text(isoTime({seconds, 0, 0}));
}

void boolOrNull(JsonAppender &json, const std::optional<bool> &value)
{
    if (value)
        json.boolean(*value);
    else
        json.null();
}

const char *osKind(Family family)
{
    switch (family) {
    case Family::WindowsClient:
    case Family::WindowsServer:
        return "windows";
    case Family::Mac:
        return "mac";
    default:
        return "linux";
    }
}

} // namespace

void appendMachineFields(JsonAppender &json, const Device &device)
{
    json.key("id").text(device.id);
    json.key("mergedIntoMachineId").text(device.mergedInto);
    json.key("isPotentialDuplication").boolean(device.potentialDuplicate);
    json.key("isExcluded").boolean(!device.exclusionReason.isNull());
    json.key("exclusionReason").text(device.exclusionReason);
    json.key("computerDnsName").text(device.name);
    json.key("firstSeen");
    timeOrNull(json, device.firstSeen);
    json.key("lastSeen");
    timeOrNull(json, device.lastSeen, device.lastSeenZone);
    json.key("osPlatform").text(device.osPlatform);
    json.key("osVersion").null();
    json.key("osProcessor").text(device.x64 ? "x64" : "arm64");
    json.key("version").text(device.version);
    json.key("lastIpAddress").text(device.lastIp);
    json.key("lastExternalIpAddress").text(device.externalIp);
    json.key("agentVersion").text(device.agentVersion);
    json.key("osBuild");
    if (device.osBuild > 0)
        json.number(device.osBuild);
    else
        json.null();
    json.key("healthStatus").text(device.health);
    json.key("deviceValue").text(device.deviceValue);
    json.key("rbacGroupId");
    if (device.groupIdAsText)
        json.text(QByteArray::number(device.groupId));
    else
        json.number(device.groupId);
    json.key("rbacGroupName").text(device.groupName);
    json.key("riskScore").text(device.risk);
    json.key("exposureLevel").text(device.exposure);
    json.key("isAadJoined");
    boolOrNull(json, device.aadJoined);
    json.key("aadDeviceId").text(device.aadDeviceId);
    json.key("machineTags");
    if (device.tags) {
        json.beginArray();
        for (const QByteArray &tag : *device.tags)
            json.text(tag);
        json.endArray();
    } else {
        json.null();
    }
    if (!device.defenderAvStatus.isNull())
        json.key("defenderAvStatus").text(device.defenderAvStatus);
    json.key("onboardingStatus").text(device.onboarding);
    json.key("osArchitecture").text("64-bit");
    json.key("managedBy")
        .text(device.aadJoined.value_or(false) ? "Intune"
              : device.onboarded               ? "MicrosoftDefenderForEndpoint"
                                               : "Unknown");
    json.key("managedByStatus").text(device.aadJoined.value_or(false) ? "Success" : "Unknown");
    json.key("ipAddresses");
    if (device.addressesNull) {
        json.null();
    } else {
        json.beginArray().beginObject();
        json.key("ipAddress").text(device.lastIp);
        json.key("macAddress").text(device.mac);
        json.key("type").text(device.family == Family::WindowsServer ? "Ethernet" : "Wireless80211");
        json.key("operationalStatus").text("Up");
        json.endObject();
        if (device.index % 3 == 0) {
            json.beginObject();
            json.key("ipAddress").text("fe80::5efe:" + QByteArray::number(device.index % 65'536, 16));
            json.key("macAddress").null();
            json.key("type").text("Other");
            json.key("operationalStatus").text("Down");
            json.endObject();
        }
        json.endArray();
    }
    json.key("vmMetadata");
    if (device.virtualMachine) {
        const QByteArray number = QByteArray::number(device.index);
        json.beginObject();
        json.key("vmId").text("vm-" + number);
        json.key("cloudProvider").text("Azure");
        json.key("resourceId")
            .text("/subscriptions/demo/resourceGroups/demo/providers/Microsoft.Compute/virtualMachines/vm-" + number);
        json.key("subscriptionId").text("demo");
        json.endObject();
    } else {
        json.null();
    }
    if (device.extraProperty) {
        json.key("propertyOfTomorrow").beginObject();
        json.key("levels").beginArray().number(1).number(2).beginObject().key("deep").null().endObject().endArray();
        json.key("id").text("not the device's id");
        json.endObject();
    }
}

void appendAntivirusRow(JsonAppender &json, const Device &device, qint64 now)
{
    const quint64 draw = mixed(static_cast<quint64>(device.index), 0xa5);
    const bool windows = device.family == Family::WindowsClient || device.family == Family::WindowsServer;
    const bool current = device.neglect < 0.45;
    const qint64 reported = now - 7'000 - static_cast<qint64>(draw % 50'000);
    const qint64 signature = reported - (current ? 20'000 : 20 * 86'400);
    json.beginObject();
    json.key("id").text(device.id);
    json.key("machineId").text(device.id);
    json.key("computerDnsName").text(device.name);
    json.key("osKind").text(osKind(device.family));
    json.key("osPlatform").text(device.osPlatform);
    json.key("osVersion").text(systemVersion(device));
    json.key("avMode").text(device.avMode);
    json.key("avSignatureVersion").text(windows ? QByteArray(current ? "1.437.201.0" : "1.419.77.0") : QByteArray(""));
    json.key("avEngineVersion").text(windows ? QByteArray(current ? "1.1.25080.5" : "1.1.25010.2") : QByteArray(""));
    json.key("avPlatformVersion").text(windows ? QByteArray(current ? "4.18.25080.5" : "4.18.24090.11") : QByteArray(""));
    json.key("lastSeenTime");
    secondsText(json, reported);
    const bool scanned = draw % 10 != 0;
    json.key("quickScanResult").text(scanned ? "Completed" : draw % 20 == 0 ? "Failed" : "");
    json.key("quickScanError").text(!scanned && draw % 20 == 0 ? "0x80508023" : "");
    json.key("quickScanTime");
    if (scanned)
        secondsText(json, reported - 3'600);
    else
        json.null();
    json.key("fullScanResult").text("").key("fullScanError").text("").key("fullScanTime").null();
    json.key("dataRefreshTimestamp");
    secondsText(json, now - 4'000);
    for (const char *name : {"avEngineUpdateTime", "avSignatureUpdateTime", "avPlatformUpdateTime"}) {
        json.key(QByteArrayView(name));
        if (windows)
            secondsText(json, signature);
        else
            json.null();
    }
    const char *upToDate = !windows ? "Unknown" : current ? "True" : "False";
    json.key("avIsSignatureUpToDate").text(upToDate);
    json.key("avIsEngineUpToDate").text(upToDate);
    json.key("avIsPlatformUpToDate").text(upToDate);
    json.key("avSignaturePublishTime");
    if (windows)
        secondsText(json, signature - 1'800);
    else
        json.null();
    json.key("rbacGroupName").text(device.groupName);
    json.key("rbacGroupId").number(device.groupId);
    json.endObject();
}

void appendAlert(JsonAppender &json, const Device &device, const Alert &alert, qint64 now, const QByteArray &tenantId)
{
    const bool resolved = qstrcmp(alert.status, "Resolved") == 0;
    const qint64 created = now - alert.createdAge;
    json.beginObject();
    json.key("id").text(alert.id);
    json.key("incidentId").number(alert.incident);
    json.key("investigationId");
    if (alert.incident % 2 == 0)
        json.number(alert.incident + 100'000);
    else
        json.null();
    json.key("assignedTo").text(alert.incident % 3 == 0 ? QByteArray("soc@contoso.example") : QByteArray());
    json.key("severity").text(alert.severity);
    json.key("status").text(alert.status);
    json.key("classification").text(resolved ? QByteArray("TruePositive") : QByteArray());
    json.key("determination").null();
    json.key("investigationState").text(resolved ? "SuccessfullyRemediated" : "Queued");
    json.key("detectionSource").text("WindowsDefenderAtp");
    json.key("detectorId").text("d" + QByteArray::number(alert.incident * 31 % 9'973));
    json.key("category").text(alert.category);
    json.key("threatFamilyName").null().key("threatName").null();
    json.key("title").text(alert.title);
    json.key("description").text(alert.title);
    json.key("alertCreationTime").text(isoTime({created, 4'821'357, 7}));
    json.key("firstEventTime").text(isoTime({created - 90, 100'000, 2}));
    json.key("lastEventTime").text(isoTime({created - 30, 0, 0}));
    json.key("lastUpdateTime").text(isoTime({created + (resolved ? 3'000 : 60), 6'333'333, 7}));
    json.key("resolvedTime");
    if (resolved)
        json.text(isoTime({created + 3'000, 0, 0}));
    else
        json.null();
    json.key("machineId").text(device.id);
    json.key("computerDnsName").text(device.name);
    json.key("rbacGroupName").text(device.groupName);
    json.key("aadTenantId").text(tenantId);
    json.key("mitreTechniques").beginArray().text("T1059").text("T1003").endArray();
    json.key("relatedUser");
    if (alert.incident % 4 == 0)
        json.null();
    else
        json.beginObject().key("userName").text("mara").key("domainName").text("CONTOSO").endObject();
    json.key("comments").beginArray().endArray();
    json.key("evidence").beginArray().endArray();
    json.endObject();
}

void appendVulnerability(JsonAppender &json, const FleetGenerator &fleet, int vulnerability, int tenths)
{
    const Vulnerability &entry = fleet.catalogue().at(vulnerability);
    const qint64 now = fleet.options().now;
    const int exposed = fleet.exposedMachines(vulnerability);
    const quint64 draw = mixed(static_cast<quint64>(vulnerability), 0xde);
    const bool exploited = qstrcmp(entry.exploitability, "NoExploit") != 0;
    json.beginObject();
    json.key("id").text(entry.id);
    json.key("name").text(entry.id);
    json.key("description")
        .text("Summary: a weakness of severity " + QByteArray(entry.severity).toLower()
              + " in a component of the simulated fleet. Impact: see the vector. [Fictional entry of the simulator]");
    json.key("severity").text(entry.severity);
    json.key("cvssV3").tenths(tenths);
    json.key("cvssVector");
    if (tenths < 0)
        json.text("");
    else if (draw % 9 == 0)
        json.text("CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N");
    else
        json.text(tenths >= 90 ? "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"
                               : "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:L");
    json.key("exposedMachines").number(exposed);
    json.key("publishedOn").text(isoTime({now - qint64{86'400} * entry.ageDays, 0, 0}));
    json.key("updatedOn").text(isoTime({now - qint64{86'400} * (entry.ageDays / 2 + 1), 5'770'000, 3}));
    json.key("firstDetected");
    if (exposed > 0)
        json.text(isoTime({now - qint64{86'400} * entry.ageDays + 40'000, 0, 0}));
    else
        json.null();
    json.key("patchFirstAvailable").null();
    json.key("publicExploit").boolean(exploited);
    json.key("exploitVerified").boolean(exploited && qstrcmp(entry.exploitability, "ExploitIsPublic") != 0);
    json.key("exploitInKit").boolean(qstrcmp(entry.exploitability, "ExploitIsInKit") == 0);
    json.key("exploitTypes").beginArray();
    if (exploited)
        json.text(draw % 2 == 0 ? "Remote" : "PrivilegeEscalation");
    json.endArray();
    json.key("exploitUris").beginArray().endArray();
    json.key("cveSupportability").text(draw % 15 == 0 ? "NotSupported" : "Supported");
    json.key("tags").beginArray().endArray();
    json.key("epss").raw("0." + QByteArray::number(draw % 90'000 + 1).rightJustified(5, '0'));
    json.endObject();
}

void appendMachineVulnerability(JsonAppender &json, const FleetGenerator &fleet, const Device &device,
                                const VulnerabilityRow &row)
{
    const Product &product = SoftwareCatalogue::products()[static_cast<std::size_t>(row.product)];
    const Vulnerability &entry = fleet.catalogue().at(row.vulnerability);
    const QByteArray software = softwareName(device, row);
    const QByteArray version = softwareVersion(row);
    const QByteArray update = fixingUpdate(row);
    json.beginObject();
    json.key("id").text(device.id + "-_-" + entry.id + "-_-" + product.vendor + "-_-" + software + "-_-" + version
                        + "-_-" + update);
    json.key("cveId").text(row.lowerCaseId ? entry.id.toLower() : entry.id);
    json.key("machineId").text(device.id);
    json.key("fixingKbId").text(update);
    json.key("productName").text(software);
    json.key("productVendor").text(product.vendor);
    json.key("productVersion").text(version);
    json.key("severity").text(entry.severity);
    json.endObject();
}

} // namespace Trustgauge::Simulator
