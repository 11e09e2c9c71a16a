#include "core/defender/pagekind.h"

#include "core/base/text.h"
#include "core/defender/jsonscalar.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Trustgauge {

namespace {

using Words = std::vector<std::string_view>;

struct KindFacts
{
    PageKind kind;
    const char *name;
    const char *place;
};

constexpr const char *nowhere = QT_TRANSLATE_NOOP("Defender", "no option takes it: scores do not rest on it");

constexpr std::array<KindFacts, 24> facts{{
    {PageKind::Unknown, QT_TRANSLATE_NOOP("Defender", "something else"), nowhere},
    {PageKind::Machines, QT_TRANSLATE_NOOP("Defender", "machines (/api/machines)"),
     QT_TRANSLATE_NOOP("Defender", "it belongs to --machines")},
    {PageKind::Antivirus, QT_TRANSLATE_NOOP("Defender", "antivirus health (/api/deviceavinfo)"),
     QT_TRANSLATE_NOOP("Defender", "it belongs to --antivirus")},
    {PageKind::BulkVulnerabilities,
     QT_TRANSLATE_NOOP("Defender", "vulnerabilities by machine (SoftwareVulnerabilitiesByMachine or its export)"),
     QT_TRANSLATE_NOOP("Defender", "it belongs to --vulnerabilities")},
    {PageKind::VulnerabilityChanges,
     QT_TRANSLATE_NOOP("Defender", "changes of vulnerabilities (SoftwareVulnerabilityChangesByMachine)"),
     QT_TRANSLATE_NOOP("Defender", "it belongs to --vulnerabilities")},
    {PageKind::ProductVulnerabilities,
     QT_TRANSLATE_NOOP("Defender", "vulnerabilities of machines (machinesVulnerabilities)"),
     QT_TRANSLATE_NOOP("Defender", "it belongs to --vulnerabilities")},
    {PageKind::DeviceVulnerabilities,
     QT_TRANSLATE_NOOP("Defender",
                       "vulnerabilities that name no device (one device's answer, or the vulnerability catalogue)"),
     QT_TRANSLATE_NOOP(
         "Defender",
         "one device's answer belongs to --vulnerabilities, wrapped as {\"machineId\":\"..\",\"value\":[..]}")},
    {PageKind::Catalogue,
     QT_TRANSLATE_NOOP("Defender", "the vulnerability catalogue (/api/vulnerabilities), which names no devices"),
     QT_TRANSLATE_NOOP(
         "Defender", "give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities as --vulnerabilities")},
    {PageKind::Alerts, QT_TRANSLATE_NOOP("Defender", "alerts (/api/alerts)"), nowhere},
    {PageKind::InfoGathering, QT_TRANSLATE_NOOP("Defender", "information gathering (InfoGatheringExport)"),
     QT_TRANSLATE_NOOP("Defender", "no option takes it: give pages of /api/deviceavinfo as --antivirus")},
    {PageKind::Recommendations, QT_TRANSLATE_NOOP("Defender", "security recommendations (/api/recommendations)"),
     nowhere},
    {PageKind::Software, QT_TRANSLATE_NOOP("Defender", "software (/api/software)"), nowhere},
    {PageKind::SoftwareInventory, QT_TRANSLATE_NOOP("Defender", "software inventory (SoftwareInventoryByMachine)"),
     QT_TRANSLATE_NOOP("Defender",
                       "no option takes it: give pages of SoftwareVulnerabilitiesByMachine as --vulnerabilities")},
    {PageKind::Users, QT_TRANSLATE_NOOP("Defender", "users (logonusers)"), nowhere},
    {PageKind::SecureConfiguration,
     QT_TRANSLATE_NOOP("Defender", "secure configuration (SecureConfigurationsAssessmentByMachine)"), nowhere},
    {PageKind::Baseline, QT_TRANSLATE_NOOP("Defender", "security baselines (baseline assessment)"), nowhere},
    {PageKind::Firmware, QT_TRANSLATE_NOOP("Defender", "hardware and firmware inventory"), nowhere},
    {PageKind::Certificates, QT_TRANSLATE_NOOP("Defender", "certificate inventory"), nowhere},
    {PageKind::BrowserExtensions, QT_TRANSLATE_NOOP("Defender", "browser extensions"), nowhere},
    {PageKind::MachineActions, QT_TRANSLATE_NOOP("Defender", "machine actions (/api/machineactions)"), nowhere},
    {PageKind::Investigations, QT_TRANSLATE_NOOP("Defender", "investigations (/api/investigations)"), nowhere},
    {PageKind::Indicators, QT_TRANSLATE_NOOP("Defender", "indicators (/api/indicators)"), nowhere},
    {PageKind::Hunting, QT_TRANSLATE_NOOP("Defender", "results of advanced hunting"),
     QT_TRANSLATE_NOOP("Defender", "no option takes it: give answers of the Defender for Endpoint API")},
    {PageKind::ExportLinks, QT_TRANSLATE_NOOP("Defender", "a list of export links, not their content"),
     QT_TRANSLATE_NOOP("Defender", "download the files it names and give those as --vulnerabilities")},
}};

const KindFacts &factsOf(PageKind kind)
{
    return facts[static_cast<size_t>(kind)];
}

//! Identifies a kind by the keys of a row: all of `all`, at least one of `any` (if not empty), none of `none`.
struct Rule
{
    PageKind kind;
    Words all, any, none;
};

// clang-format off
//! The first matching rule counts. Keys are lower case.
const std::vector<Rule> &rules()
{
    using enum PageKind;
    static const std::vector<Rule> list{
        {Machines, {"id"},
         {"riskscore", "exposurelevel", "healthstatus", "onboardingstatus", "mergedintomachineid", "machinetags",
          "devicevalue", "ispotentialduplication", "isexcluded", "exclusionreason", "lastexternalipaddress",
          "agentversion", "isaadjoined", "defenderavstatus", "managedby", "managedbystatus", "vmmetadata", "osprocessor"},
         {"deviceid", "machineid", "alertcreationtime", "reportid"}},
        {ExportLinks, {}, {"exportfiles"}, {}},
        {Hunting, {"schema", "results"}, {}, {}},
        {InfoGathering, {}, {"devicegatheredinfo"}, {}},
        {Antivirus, {},
         {"avmode", "avsignatureversion", "avengineversion", "avplatformversion", "avissignatureuptodate",
          "avisengineuptodate", "avisplatformuptodate", "quickscanresult", "fullscanresult"}, {}},
        {Hunting, {},
         {"reportid", "actiontype", "sensorhealthstate", "machinegroup", "registrydevicetag", "loggedonusers",
          "initiatingprocessfilename", "additionalfields", "cvetags", "cvemitigationstatus", "clientversion",
          "vulnerabilitydescription", "affectedsoftware", "isexploitavailable", "alertid"},
         {"id", "alertcreationtime"}},
        {Alerts, {},
         {"alertcreationtime", "investigationstate", "incidentid", "detectorid", "mitretechniques",
          "threatfamilyname", "detectionsource", "incidentname"}, {}},
        {Investigations, {}, {"triggeringalertid", "statusdetails"}, {}},
        {MachineActions, {}, {"requestor", "requestorcomment", "cancellationrequestor", "creationdatetimeutc"}, {}},
        {Indicators, {}, {"indicatorvalue", "indicatortype"}, {}},
        {Baseline, {},
         {"benchmark", "benchmarkname", "compliancelevel", "compliancelevels", "datacollectiontimeoffset", "cce",
          "passeddevices", "settingsnumber"}, {}},
        {Baseline, {"profileid"}, {"configurationid", "iscompliant"}, {}},
        {SecureConfiguration, {},
         {"configurationcategory", "configurationsubcategory", "configurationimpact", "configurationname",
          "isexpecteduserimpact", "configurationid"}, {}},
        {SecureConfiguration, {"iscompliant"}, {"isapplicable"}, {}},
        {Certificates, {},
         {"thumbprint", "signaturealgorithm", "extendedkeyusage", "subjecttype", "issuedby", "issuedto"}, {}},
        {Firmware, {},
         {"componenttype", "componentname", "componentfamily", "componentversion", "firmwareversion", "biosversion",
          "baseboardmanufacturer"}, {}},
        {BrowserExtensions, {}, {"extensionid", "extensionname", "extensionrisk", "browsername"}, {}},
        {Users, {},
         {"accountname", "accountdomain", "accountsid", "mostprevalentmachineid", "leastprevalentmachineid",
          "logontypes", "logonmachinescount", "isdomainadmin", "isonlynetworkuser"}, {}},
        {VulnerabilityChanges, {"cveid", "deviceid", "eventtimestamp", "status"}, {}, {}},
        {BulkVulnerabilities, {"cveid", "deviceid"},
         {"id", "cvssscore", "exploitabilitylevel", "lastseentimestamp", "firstseentimestamp", "diskpaths",
          "registrypaths", "recommendationreference", "cvebatchtitle", "securityupdateavailable", "isonboarded",
          "rbacgroupname", "status"}, {}},
        {Hunting, {"cveid", "deviceid"},
         {"softwarename", "softwarevendor", "softwareversion", "osplatform", "vulnerabilityseveritylevel"}, {}},
        {BulkVulnerabilities, {"cveid", "deviceid"}, {}, {}},
        {ProductVulnerabilities, {"cveid", "machineid"}, {}, {}},
        {BulkVulnerabilities, {"cveid"}, {"cvssscore", "softwarename", "softwareversion"}, {}},
        {DeviceVulnerabilities, {},
         {"cvssv3", "cvssvector", "exploitverified", "exploitinkit", "exploittypes", "exploituris",
          "cvesupportability", "patchfirstavailable", "epss"}, {}},
        {DeviceVulnerabilities, {"id", "publishedon"}, {"severity", "updatedon"}, {}},
        {Recommendations, {},
         {"recommendationname", "recommendationcategory", "remediationtype", "configscoreimpact", "exposureimpact",
          "severityscore", "associatedthreats", "totalmachinecount", "nonproductivityimpactedassets",
          "recommendedversion", "recommendedprogram"}, {}},
        {SoftwareInventory, {},
         {"numberofweaknesses", "endofsupportstatus", "endofsupportdate", "softwarefirstseentimestamp",
          "softwarelastseentimestamp", "productcodecpe"}, {}},
        {SoftwareInventory, {"softwarename"}, {"deviceid", "machineid", "softwarevendor", "softwareversion"}, {}},
        {Software, {}, {"weaknesses", "impactscore", "installedmachines", "activealert"}, {}},
        {Software, {"name", "vendor"}, {}, {}},
        {Machines, {"id"},
         {"riskscore", "exposurelevel", "healthstatus", "onboardingstatus", "mergedintomachineid", "machinetags",
          "devicevalue", "isaadjoined", "defenderavstatus"},
         {}},
        {Machines, {"id"},
         {"computerdnsname", "firstseen", "lastseen", "osplatform", "osversion", "version", "osarchitecture",
          "osbuild", "lastipaddress", "rbacgroupid", "rbacgroupname", "aaddeviceid", "ipaddresses"},
         {"deviceid", "machineid"}},
    };
    return list;
}
// clang-format on

std::string toLower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return out;
}

} // namespace

PageKind kindOfRow(std::string_view row)
{
    std::vector<std::string> keys;
    Json::forEachMember(row,
                        [&keys](std::string_view key, std::string_view /*value*/) { keys.push_back(toLower(key)); });
    std::sort(keys.begin(), keys.end());
    const auto has = [&keys](std::string_view key) { return std::binary_search(keys.begin(), keys.end(), key); };
    for (const Rule &rule : rules()) {
        if (std::all_of(rule.all.begin(), rule.all.end(), has)
            && (rule.any.empty() || std::any_of(rule.any.begin(), rule.any.end(), has))
            && std::none_of(rule.none.begin(), rule.none.end(), has))
            return rule.kind;
    }
    return PageKind::Unknown;
}

PageKind kindOfContext(std::string_view context)
{
    const size_t hash = context.rfind('#');
    if (hash == std::string_view::npos)
        return PageKind::Unknown;
    context.remove_prefix(hash + 1);
    std::string word = toLower(context);
    if (word.starts_with("collection(")) {
        word.erase(0, std::string_view("collection(").size());
        word.resize(std::min(word.size(), word.find(')')));
    } else {
        // Keys and properties are in parentheses: Machines('..')/alerts, Machines(id,riskScore), Machines/$entity.
        int depth = 0;
        std::erase_if(word, [&depth](char c) {
            depth += c == '(' ? 1 : 0;
            const bool inside = depth > 0;
            depth -= c == ')' && depth > 0 ? 1 : 0;
            return inside;
        });
        if (word.ends_with("/$entity"))
            word.erase(word.rfind('/'));
        word.erase(0, word.rfind('/') + 1); // npos + 1 is 0
    }
    word.erase(0, word.rfind('.') + 1); // npos + 1 is 0
    using enum PageKind;
    static constexpr std::array<std::pair<std::string_view, PageKind>, 26> whole{{
        {"machines", Machines},
        {"machine", Machines},
        {"deviceavinfo", Antivirus},
        {"vulnerabilities", Catalogue},
        {"publicvulnerabilitydto", DeviceVulnerabilities},
        {"publicassetvulnerabilitydto", ProductVulnerabilities},
        {"assetvulnerability", BulkVulnerabilities},
        {"deltaassetvulnerability", VulnerabilityChanges},
        {"exportfilesresponse", ExportLinks},
        {"alerts", Alerts},
        {"alert", Alerts},
        {"incidents", Alerts},
        {"recommendations", Recommendations},
        {"recommendation", Recommendations},
        {"software", Software},
        {"publicproductdto", Software},
        {"assetsoftware", SoftwareInventory},
        {"assetnoncpesoftware", SoftwareInventory},
        {"users", Users},
        {"user", Users},
        {"logonusers", Users},
        {"assetconfiguration", SecureConfiguration},
        {"machineactions", MachineActions},
        {"investigations", Investigations},
        {"indicators", Indicators},
        {"remediationtasks", Recommendations},
    }};
    static constexpr std::array<std::pair<std::string_view, PageKind>, 9> parts{{
        {"avinfo", Antivirus},
        {"infogathering", InfoGathering},
        {"baseline", Baseline},
        {"certificate", Certificates},
        {"firmware", Firmware},
        {"browserextension", BrowserExtensions},
        {"softwareinventory", SoftwareInventory},
        {"securityconfiguration", SecureConfiguration},
        {"hunting", Hunting},
    }};
    for (const auto &[name, kind] : whole) {
        if (word == name)
            return kind;
    }
    for (const auto &[part, kind] : parts) {
        if (word.find(part) != std::string::npos)
            return kind;
    }
    return Unknown;
}

std::string wrapperIn(std::string_view object)
{
    static constexpr std::array<std::string_view, 22> names{"body",    "rawresponse", "raw_response", "response",
                                                            "data",    "result",      "results",      "content",
                                                            "payload", "output",      "items",        "records",
                                                            "rows",    "d",           "message",      "event",
                                                            "_source", "source",      "hits",         "machines",
                                                            "devices", "original"};
    std::string found;
    Json::forEachMember(object, [&found](std::string_view key, std::string_view value) {
        if (!found.empty())
            return;
        const bool isText = value.front() == '"';
        const std::string_view inside = isText ? trimmed(value.substr(1, 64)) : value;
        const bool holdsJson = !inside.empty() && (inside.front() == '{' || inside.front() == '[');
        const std::string lower = toLower(key);
        if (holdsJson && std::find(names.begin(), names.end(), lower) != names.end())
            found = key;
    });
    return found;
}

Message recordingIn(std::string_view object)
{
    Message found;
    Json::forEachMember(object, [&found](std::string_view key, std::string_view value) {
        if (key == "log" && value.front() == '{') {
            Json::forEachMember(value, [&found](std::string_view inner, std::string_view entries) {
                if (inner == "entries" && entries.front() == '[')
                    found = sentence("Defender",
                                     "is a browser's recording of calls (HAR), not an answer: save the answer of the "
                                     "one call, for example by jq -r '.log.entries[0].response.content.text'");
            });
        } else if (key == "responses" && value.front() == '[') {
            found = sentence("Defender",
                             "is the answer of a batch of calls ($batch): save each answer as a file of its own, for "
                             "example by jq '.responses[0].body'");
        }
    });
    return found;
}

Message nameOf(PageKind kind)
{
    return sentence("Defender", factsOf(kind).name);
}

Message placeOf(PageKind kind)
{
    return sentence("Defender", factsOf(kind).place);
}

} // namespace Trustgauge
