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

constexpr const char *nowhere = "no option takes it: scores do not rest on it";

constexpr std::array<KindFacts, 24> facts{{
    {PageKind::Unknown, "something else", nowhere},
    {PageKind::Machines, "machines (/api/machines)", "it belongs to --machines"},
    {PageKind::Antivirus, "antivirus health (/api/deviceavinfo)", "it belongs to --antivirus"},
    {PageKind::BulkVulnerabilities, "vulnerabilities by machine (SoftwareVulnerabilitiesByMachine or its export)",
     "it belongs to --vulnerabilities"},
    {PageKind::VulnerabilityChanges, "changes of vulnerabilities (SoftwareVulnerabilityChangesByMachine)",
     "it belongs to --vulnerabilities"},
    {PageKind::ProductVulnerabilities, "vulnerabilities of machines (machinesVulnerabilities)",
     "it belongs to --vulnerabilities"},
    {PageKind::DeviceVulnerabilities,
     "vulnerabilities that name no device (one device's answer, or the vulnerability catalogue)",
     "one device's answer belongs to --vulnerabilities, wrapped as {\"machineId\":\"..\",\"value\":[..]}"},
    {PageKind::Catalogue, "the vulnerability catalogue (/api/vulnerabilities), which names no devices",
     "give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities as --vulnerabilities"},
    {PageKind::Alerts, "alerts (/api/alerts)", nowhere},
    {PageKind::InfoGathering, "information gathering (InfoGatheringExport)",
     "no option takes it: give pages of /api/deviceavinfo as --antivirus"},
    {PageKind::Recommendations, "security recommendations (/api/recommendations)", nowhere},
    {PageKind::Software, "software (/api/software)", nowhere},
    {PageKind::SoftwareInventory, "software inventory (SoftwareInventoryByMachine)",
     "no option takes it: give pages of SoftwareVulnerabilitiesByMachine as --vulnerabilities"},
    {PageKind::Users, "users (logonusers)", nowhere},
    {PageKind::SecureConfiguration, "secure configuration (SecureConfigurationsAssessmentByMachine)", nowhere},
    {PageKind::Baseline, "security baselines (baseline assessment)", nowhere},
    {PageKind::Firmware, "hardware and firmware inventory", nowhere},
    {PageKind::Certificates, "certificate inventory", nowhere},
    {PageKind::BrowserExtensions, "browser extensions", nowhere},
    {PageKind::MachineActions, "machine actions (/api/machineactions)", nowhere},
    {PageKind::Investigations, "investigations (/api/investigations)", nowhere},
    {PageKind::Indicators, "indicators (/api/indicators)", nowhere},
    {PageKind::Hunting, "results of advanced hunting",
     "no option takes it: give answers of the Defender for Endpoint API"},
    {PageKind::ExportLinks, "a list of export links, not their content",
     "download the files it names and give those as --vulnerabilities"},
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

QString recordingIn(std::string_view object)
{
    QString found;
    Json::forEachMember(object, [&found](std::string_view key, std::string_view value) {
        if (key == "log" && value.front() == '{') {
            Json::forEachMember(value, [&found](std::string_view inner, std::string_view entries) {
                if (inner == "entries" && entries.front() == '[')
                    found = QStringLiteral(
                        "is a browser's recording of calls (HAR), not an answer: save the answer of the "
                        "one call, for example by jq -r '.log.entries[0].response.content.text'");
            });
        } else if (key == "responses" && value.front() == '[') {
            found = QStringLiteral(
                "is the answer of a batch of calls ($batch): save each answer as a file of its own, for "
                "example by jq '.responses[0].body'");
        }
    });
    return found;
}

QString nameOf(PageKind kind)
{
    return QString::fromLatin1(factsOf(kind).name);
}

QString placeOf(PageKind kind)
{
    return QString::fromLatin1(factsOf(kind).place);
}

} // namespace Trustgauge
