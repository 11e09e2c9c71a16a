#include "core/simulator/defender/machinelists.h"

#include "core/simulator/defender/rowjson.h"

#include <algorithm>

namespace Trustgauge::Simulator {

namespace {

using Kind = FilterField::Kind;

constexpr int duplicatePeriod = 20;
constexpr qint64 endlessBytes = qint64{4} * 1024 * 1024 * 1024;

FilterValue textValue(const QByteArray &text)
{
    return text.isNull() ? FilterValue{} : FilterValue{text};
}

FilterValue timeValue(const std::optional<Moment> &moment)
{
    return moment ? FilterValue{isoTime(*moment)} : FilterValue{};
}

const QList<FilterField> &machineFields()
{
    static const QList<FilterField> fields{{"computerDnsName"},
                                           {"id"},
                                           {"version"},
                                           {"deviceValue"},
                                           {"aadDeviceId"},
                                           {"machineTags", Kind::List},
                                           {"lastSeen", Kind::Time},
                                           {"exposureLevel"},
                                           {"onboardingStatus"},
                                           {"lastIpAddress"},
                                           {"healthStatus"},
                                           {"osPlatform"},
                                           {"riskScore"},
                                           {"rbacGroupId", Kind::Number}};
    return fields;
}

QList<FilterValue> machineValue(const Device &device, int field)
{
    switch (field) {
    case 0:
        return {textValue(device.name)};
    case 1:
        return {device.id};
    case 2:
        return {textValue(device.version)};
    case 3:
        return {textValue(device.deviceValue)};
    case 4:
        return {textValue(device.aadDeviceId)};
    case 5: {
        QList<FilterValue> values;
        if (device.tags) {
            for (const QByteArray &tag : *device.tags)
                values.append(tag);
        }
        return values;
    }
    case 6:
        return {timeValue(device.lastSeen)};
    case 7:
        return {textValue(device.exposure)};
    case 8:
        return {textValue(device.onboarding)};
    case 9:
        return {textValue(device.lastIp)};
    case 10:
        return {textValue(device.health)};
    case 11:
        return {textValue(device.osPlatform)};
    case 12:
        return {textValue(device.risk)};
    default:
        return {static_cast<double>(device.groupId)};
    }
}

const QList<FilterField> &antivirusFields()
{
    static const QList<FilterField> fields{
        {"machineId"}, {"computerDnsName"}, {"osPlatform"}, {"avMode"}, {"rbacGroupId", Kind::Number}};
    return fields;
}

QList<FilterValue> antivirusValue(const Device &device, int field)
{
    switch (field) {
    case 0:
        return {device.id};
    case 1:
        return {textValue(device.name)};
    case 2:
        return {textValue(device.osPlatform)};
    case 3:
        return {textValue(device.avMode)};
    default:
        return {static_cast<double>(device.groupId)};
    }
}

const QList<FilterField> &alertFields()
{
    static const QList<FilterField> fields{{"id"},
                                           {"severity"},
                                           {"status"},
                                           {"category"},
                                           {"incidentId", Kind::Number},
                                           {"alertCreationTime", Kind::Time},
                                           {"lastUpdateTime", Kind::Time}};
    return fields;
}

QList<FilterValue> alertValue(const Alert &alert, qint64 now, int field)
{
    switch (field) {
    case 0:
        return {alert.id};
    case 1:
        return {QByteArray(alert.severity)};
    case 2:
        return {QByteArray(alert.status)};
    case 3:
        return {QByteArray(alert.category)};
    case 4:
        return {static_cast<double>(alert.incident)};
    default:
        return {isoTime({now - alert.createdAge, 0, 0})};
    }
}

// An older record of the device, so that a client that keeps it is caught.
Device outdated(Device device)
{
    device.health = "Inactive";
    device.risk = "None";
    device.exposure = "Low";
    if (device.lastSeen && device.lastSeen->seconds > 0)
        device.lastSeen->seconds -= qint64{9} * 86'400;
    return device;
}

//! \param sparse only the id is known; other fields are null or absent
void appendMachine(JsonAppender &json, const Device &device, bool sparse)
{
    json.beginObject();
    if (!sparse) {
        appendMachineFields(json, device);
    } else {
        json.key("id").text(device.id);
        if (device.index % 2 == 0) {
            for (const char *name : {"mergedIntoMachineId", "computerDnsName",
                                     "firstSeen",           "lastSeen",
                                     "osPlatform",          "osVersion",
                                     "osProcessor",         "version",
                                     "lastIpAddress",       "lastExternalIpAddress",
                                     "agentVersion",        "osBuild",
                                     "healthStatus",        "deviceValue",
                                     "rbacGroupId",         "rbacGroupName",
                                     "riskScore",           "exposureLevel",
                                     "isAadJoined",         "aadDeviceId",
                                     "machineTags",         "defenderAvStatus",
                                     "onboardingStatus",    "managedBy",
                                     "ipAddresses",         "vmMetadata"})
                json.key(QByteArrayView(name)).null();
        }
    }
    json.endObject();
}

} // namespace

HttpResponse MachineLists::page(const HttpRequest &request, const PageQuery &query, PageStream stream)
{
    stream.skip = query.skip;
    stream.top = query.top;
    stream.linkToNothing = m_state.behaviour.linkToNothing;
    if (query.count)
        stream.count = stream.oneRowEach ? stream.units : countRows(stream.units, stream.write);
    if (query.link)
        stream.link = [this, request, query](qint64 nextSkip) {
            QMap<QByteArray, QByteArray> options{{"$skip", QByteArray::number(nextSkip)}};
            if (m_state.behaviour.topCapsTotal && query.topGiven) {
                const qint64 left = query.asked - (nextSkip - query.skip);
                if (left <= 0)
                    return QByteArray();
                options.insert("$top", QByteArray::number(left));
            }
            return linkWith(request, m_state, options);
        };
    if (!stream.oneRowEach) {
        auto &marks = m_marks[request.endpoint + '?' + query.filterText];
        if (!marks)
            marks = std::make_shared<PageMarks>();
        stream.marks = marks;
    }
    HttpResponse response = apiAnswer();
    response.producer = streamPage(std::move(stream));
    return response;
}

HttpResponse MachineLists::machines(const HttpRequest &request)
{
    PageQuery query;
    HttpResponse refusal;
    PageRules rules;
    rules.fields = machineFields();
    const Behaviour &behaviour = m_state.behaviour;
    if (!parsePageQuery(request, rules, behaviour, &query, &refusal))
        return refusal;
    if (behaviour.emptyTenant)
        return apiError(404, "ResourceNotFound", "No recently seen machines were found");
    // A query for one device, such as a connection test, is not a cycle.
    if (behaviour.living && query.skip == 0 && query.filter.isEmpty() && query.top > 1) {
        m_state.fleet.setStep(m_state.fleet.options().step + 1);
        if (m_state.steppedOn)
            m_state.steppedOn(m_state.fleet.options().step);
        if (m_state.followClock)
            m_state.fleet.setElapsed(std::max<qint64>(0, m_state.serviceSeconds() - m_state.fleet.options().now));
        m_state.fleet.noteStep();
        m_marks.clear();
    }
    if (behaviour.changingSoftware && query.skip == 0 && query.filter.isEmpty())
        m_state.fleet.addRound(m_state.serviceSeconds(), 1);
    const FleetGenerator *fleet = &m_state.fleet;
    const bool duplicates = behaviour.duplicateIds;
    const bool drift = behaviour.pageDrift;
    const bool sparse = behaviour.sparseMachines;
    PageStream stream;
    stream.context = contextRoot + "Machines";
    stream.units = fleet->size();
    stream.oneRowEach = query.filter.isEmpty() && !duplicates;
    stream.repeatLast = drift ? 1 : 0;
    stream.padding = behaviour.endlessPage ? endlessBytes : 0;
    stream.write = [=, filter = query.filter](JsonAppender &json, int unit, qint64 first, qint64 most,
                                              bool lastOfPage) -> qint64 {
        if (most == 0 && filter.isEmpty() && !duplicates)
            return 1;
        const Device device = fleet->device(unit);
        if (!filter.matches([&device](int field) { return machineValue(device, field); }))
            return 0;
        const bool twice = duplicates && unit % duplicatePeriod == 7;
        if (twice && first == 0 && most > 0) {
            appendMachine(json, outdated(device), sparse);
            ++first;
            --most;
        }
        if (most > 0) {
            // With drifting pages, the last record of a page is outdated and comes again, correct, on the next page.
            const bool again = drift && lastOfPage && unit + 1 < fleet->size();
            appendMachine(json, again ? outdated(device) : device, sparse);
        }
        return twice ? 2 : 1;
    };
    return page(request, query, std::move(stream));
}

HttpResponse MachineLists::machine(const QByteArray &idOrName) const
{
    const FleetGenerator &fleet = m_state.fleet;
    int index = m_state.behaviour.emptyTenant ? -1 : fleet.indexOf(idOrName);
    if (index < 0 && !idOrName.isEmpty() && !m_state.behaviour.emptyTenant) {
        for (int candidate = 0; candidate < fleet.size() && index < 0; ++candidate) {
            const QByteArray name = fleet.device(candidate).name;
            if (name.size() == idOrName.size() && name.compare(idOrName, Qt::CaseInsensitive) == 0)
                index = candidate;
        }
    }
    if (index < 0)
        return apiError(404, "ResourceNotFound", "Machine " + idOrName + " was not found");
    HttpResponse response = apiAnswer();
    JsonAppender json(response.body);
    json.beginObject();
    json.key("@odata.context").text(contextRoot + "Machines/$entity");
    appendMachineFields(json, fleet.device(index));
    json.endObject();
    return response;
}

HttpResponse MachineLists::antivirus(const HttpRequest &request)
{
    PageQuery query;
    HttpResponse refusal;
    PageRules rules;
    rules.defaultTop = 20;
    rules.linkWithTop = true;
    rules.fields = antivirusFields();
    if (!parsePageQuery(request, rules, m_state.behaviour, &query, &refusal))
        return refusal;
    const FleetGenerator *fleet = &m_state.fleet;
    PageStream stream;
    stream.context = contextRoot + "DeviceAvInfo";
    stream.units = m_state.behaviour.emptyTenant ? 0 : fleet->size();
    stream.write = [fleet, filter = query.filter](JsonAppender &json, int unit, qint64, qint64 most, bool) -> qint64 {
        if (!fleet->hasAntivirusRow(unit))
            return 0;
        if (most == 0 && filter.isEmpty())
            return 1;
        const Device device = fleet->device(unit);
        if (!filter.matches([&device](int field) { return antivirusValue(device, field); }))
            return 0;
        if (most > 0)
            appendAntivirusRow(json, device, fleet->clock());
        return 1;
    };
    return page(request, query, std::move(stream));
}

HttpResponse MachineLists::alerts(const HttpRequest &request)
{
    PageQuery query;
    HttpResponse refusal;
    PageRules rules;
    rules.fields = alertFields();
    if (!parsePageQuery(request, rules, m_state.behaviour, &query, &refusal))
        return refusal;
    const FleetGenerator *fleet = &m_state.fleet;
    PageStream stream;
    stream.context = contextRoot + "Alerts";
    stream.units = m_state.behaviour.emptyTenant ? 0 : fleet->size();
    stream.write = [fleet, tenant = m_state.tenantId, filter = query.filter](JsonAppender &json, int unit, qint64 first,
                                                                             qint64 most, bool) -> qint64 {
        const Device device = fleet->device(unit);
        const qint64 now = fleet->clock();
        const std::vector<Alert> all = fleet->alerts(device);
        qint64 matching = 0;
        for (const Alert &alert : all) {
            if (!filter.matches([&](int field) { return alertValue(alert, now, field); }))
                continue;
            if (matching >= first && matching < first + most)
                appendAlert(json, device, alert, now, tenant);
            ++matching;
        }
        return matching;
    };
    return page(request, query, std::move(stream));
}

HttpResponse MachineLists::machineAlerts(const QByteArray &id, const HttpRequest &request) const
{
    const FleetGenerator &fleet = m_state.fleet;
    const int index = m_state.behaviour.emptyTenant ? -1 : fleet.indexOf(id);
    if (index < 0)
        return apiError(404, "ResourceNotFound", "Machine " + id + " was not found");
    const Device device = fleet.device(index);
    const std::vector<Alert> all = fleet.alerts(device);
    HttpResponse response = apiAnswer();
    JsonAppender json(response.body);
    json.beginObject();
    json.key("@odata.context").text(contextRoot + "Alerts");
    if (request.queryValue("$count").toLower() == "true")
        json.key("@odata.count").number(static_cast<qint64>(all.size()));
    json.key("value").beginArray();
    for (const Alert &alert : all)
        appendAlert(json, device, alert, fleet.clock(), m_state.tenantId);
    json.endArray().endObject();
    return response;
}

} // namespace Trustgauge::Simulator
