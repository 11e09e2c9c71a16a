#include "core/simulator/scenarios.h"

namespace Trustgauge::Simulator {

namespace {

struct Scenario
{
    const char16_t *name;
    const char16_t *help;
    void (*apply)(Behaviour &behaviour);
};

// One entry for each scenario: name, description, and the behaviour it changes.
constexpr Scenario scenarios[]{
    {u"healthy", u"Everything works.", [](Behaviour &) {}},
    {u"living", u"Everything works, and each cycle finds a few devices with a new incident or an old one solved.",
     [](Behaviour &b) { b.living = true; }},
    {u"changing-software",
     u"Each cycle finds software updated, installed and removed, scores changed, devices moved to another device group, "
     u"and one device more.",
     [](Behaviour &b) { b.changingSoftware = true; }},
    {u"throttled", u"Every seventh call is refused with 429 and a Retry-After of one second.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Throttle, {}, 1, {}, 3, 7}};
     }},
    {u"throttled-no-header", u"Every seventh call is refused with 429; the seconds stand only in the text.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Throttle, {}, -1, {}, 3, 7}};
     }},
    {u"slow", u"Every answer takes 400 ms, and bodies arrive in small pieces.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Delay, {}, 400}, {FaultKind::Trickle}};
     }},
    {u"hang", u"Every twentieth call is never answered.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Hang, {}, 0, {}, 4, 20}};
     }},
    {u"truncated", u"Every fifth answer ends in the middle of its body.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::CutBody, {}, 0, {}, 2, 5}};
     }},
    {u"broken-json", u"Every fifth answer is whole by its length, but its JSON ends too early.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Broken, {}, 0, {}, 2, 5}};
     }},
    {u"reset", u"Every fifth connection is reset, before or within the answer.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Reset, {}, 0, {}, 2, 10}, {FaultKind::ResetAtOnce, {}, 0, {}, 7, 10}};
     }},
    {u"wrong-content-type", u"The right JSON arrives as text/plain.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::ContentType, {}, 0, "text/plain"}};
     }},
    {u"html-proxy", u"A proxy in between answers every call, the sign-in too, with its own HTML page and status 200.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::ProxyPage, "*", 200}};
     }},
    {u"html-proxy-403", u"A proxy in between refuses every call with an HTML page.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::ProxyPage, "*", 403}};
     }},
    {u"expired-token", u"The API refuses every first token as expired and takes the renewed one.",
     [](Behaviour &b) { b.expiredTokenEvery = 2; }},
    {u"missing-roles", u"Nobody consented: tokens carry no roles.",
     [](Behaviour &b) {
    b.roles.clear();
    b.discoveryRoles.clear();
     }},
    {u"no-vulnerability-role", u"Consent was given for devices and alerts, but not for vulnerabilities.",
     [](Behaviour &b) {
    b.roles = {"Machine.Read.All", "Alert.Read.All"};
     }},
    {u"no-machine-role", u"Consent was given for alerts only.", [](Behaviour &b) { b.roles = {"Alert.Read.All"}; }},
    {u"excess-roles", u"Consent went further than reading: the token carries Machine.ReadWrite.All.",
     [](Behaviour &b) {
    b.roles = {"Machine.ReadWrite.All", "Vulnerability.Read.All", "Alert.Read.All"};
     }},
    {u"only-needed-roles", u"Only the two roles that scoring needs were granted.",
     [](Behaviour &b) {
    b.roles = {"Machine.Read.All", "Vulnerability.Read.All"};
    b.discoveryRoles.clear();
     }},
    {u"delegated-token", u"The token is a user's: it has scp instead of roles.",
     [](Behaviour &b) { b.delegatedToken = true; }},
    {u"no-alert-role", u"Consent was given for devices and vulnerabilities, but not for alerts.",
     [](Behaviour &b) {
    b.roles = {"Machine.Read.All", "Vulnerability.Read.All"};
     }},
    {u"no-discovery-roles", u"No permission of Defender for Cloud Apps was granted.",
     [](Behaviour &b) { b.discoveryRoles.clear(); }},
    {u"other-roles", u"Consent went to other permissions than those that are asked for.",
     [](Behaviour &b) {
    b.roles = {"Software.Read.All", "Score.Read.All"};
     }},
    {u"wrong-audience", u"Tokens are meant for Microsoft Graph.",
     [](Behaviour &b) { b.tokenAudience = "https://graph.microsoft.com"; }},
    {u"other-tenant-token", u"Tokens are issued by another tenant than the one that was asked.",
     [](Behaviour &b) { b.tokenTenant = "5a0e7c11-93d4-4f0b-8a26-7b1c9e4d2f60"; }},
    {u"other-app-token", u"Tokens are issued to another application than the one that asked.",
     [](Behaviour &b) { b.tokenClient = "c84f1d2e-6b07-4a95-9e3c-1f5d7a8b0c24"; }},
    {u"unknown-app", u"The tenant does not know the application.", [](Behaviour &b) { b.tokenError = 700016; }},
    {u"wrong-secret", u"The sign-in service refuses the secret, whatever it is.",
     [](Behaviour &b) { b.tokenError = 7000215; }},
    {u"public-app", u"The application is registered as a public client.", [](Behaviour &b) { b.tokenError = 700025; }},
    {u"unknown-tenant", u"The sign-in service does not know the tenant.",
     [](Behaviour &b) {
    b.faults = {
        {FaultKind::Answer, "discovery", 400,
         R"({"error":"invalid_tenant","error_description":"AADSTS90002: The tenant was not found.","error_codes":[90002]})"}};
     }},
    {u"sign-in-unknown", u"The sign-in service refuses with a number that nobody has heard of.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Answer, "token", 400,
                 R"({"error":"unauthorized_client","error_description":"AADSTS7999999: Something new."})"}};
     }},
    {u"sign-in-hangs", u"The sign-in service takes connections and never answers.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Hang, "discovery"}, {FaultKind::Hang, "token"}};
     }},
    {u"proxy-credentials", u"A proxy in between wants credentials of its own for every call.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::ProxyPage, "*", 407}};
     }},
    {u"api-html", u"A proxy in between answers the calls to the API with its HTML page; the sign-in works.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::ProxyPage, {}, 200}};
     }},
    {u"quota-taken", u"Another program with the same application has used up the quota of every endpoint.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Throttle, {}, 40}};
     }},
    {u"vulnerabilities-forbidden", u"Vulnerabilities are forbidden although the role was granted.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Answer, "softwareVulnerabilitiesByMachine", 403,
                 R"({"error":{"code":"Forbidden","message":"Access is not allowed"}})"},
                {FaultKind::Answer, "machineVulnerabilities", 403,
                 R"({"error":{"code":"Forbidden","message":"Access is not allowed"}})"}};
     }},
    {u"consent-spreading", u"Consent was given a moment ago: tokens carry the role, the API does not know it yet.",
     [](Behaviour &b) {
    b.faults = {
        {FaultKind::Answer, "machines", 403,
         R"({"error":{"code":"Forbidden","message":"Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: ."}})"}};
     }},
    {u"no-licence", u"The tenant has no licence for vulnerability management.",
     [](Behaviour &b) { b.noVulnerabilityLicence = true; }},
    {u"vulnerabilities-disabled", u"Vulnerability management is not enabled: every call for it is refused with 403.",
     [](Behaviour &b) {
    for (const char *endpoint : {"softwareVulnerabilitiesByMachine", "softwareVulnerabilityChangesByMachine",
                                 "softwareVulnerabilitiesExport", "machineVulnerabilities"})
        b.faults.append({FaultKind::Answer, endpoint, 403,
                         R"({"error":{"code":"DisabledFeature","message":"Tenant feature is not enabled"}})"});
     }},
    {u"inactive-tenant", u"Defender for Endpoint is not active in the tenant.",
     [](Behaviour &b) { b.inactiveTenant = true; }},
    {u"expired-secret", u"The client secret has expired.", [](Behaviour &b) { b.tokenError = 7000222; }},
    {u"secret-spreading", u"The secret was created a moment ago: the first sign-in is refused, the next one is not.",
     [](Behaviour &b) {
    b.faults = {
        {FaultKind::Answer, "token", 401,
         R"({"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided.","error_codes":[7000215]})",
         1, 1, 1}};
     }},
    {u"changes-unavailable", u"The feed of vulnerability changes is out of service.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Status, "softwareVulnerabilityChangesByMachine", 503}};
     }},
    {u"app-disabled", u"The application is disabled in the tenant.", [](Behaviour &b) { b.tokenError = 7000112; }},
    {u"no-service-principal", u"The application was never consented to in this tenant.",
     [](Behaviour &b) { b.tokenError = 7000229; }},
    {u"no-defender", u"The tenant never had Defender for Endpoint: its API is unknown to the sign-in service.",
     [](Behaviour &b) { b.tokenError = 500011; }},
    {u"conditional-access", u"A Conditional Access policy blocks the sign-in.",
     [](Behaviour &b) { b.tokenError = 53003; }},
    {u"sign-in-busy", u"The sign-in service is out of order for a while.", [](Behaviour &b) { b.tokenError = 90033; }},
    {u"other-cloud", u"The tenant lives in the US government cloud.", [](Behaviour &b) { b.regionSubScope = "DODCON"; }},
    {u"clock-skew", u"The service's clock is twelve minutes ahead.", [](Behaviour &b) { b.clockOffsetSeconds = 720; }},
    {u"page-drift", u"Pages of 100 rows; each begins with the last device of the one before.",
     [](Behaviour &b) {
    b.pageLimit = 100;
    b.pageDrift = true;
     }},
    {u"duplicate-ids", u"Every twentieth device is listed twice; the later record is the true one.",
     [](Behaviour &b) { b.duplicateIds = true; }},
    {u"small-pages", u"Pages of 100 rows with nextLinks.", [](Behaviour &b) { b.pageLimit = 100; }},
    {u"hostile-names", u"Names, tags and groups try to break what shows them.",
     [](Behaviour &b) { b.hostileNames = true; }},
    {u"huge-page", u"The first page of devices does not end.", [](Behaviour &b) { b.endlessPage = true; }},
    {u"compressed", u"Bodies are compressed.", [](Behaviour &b) { b.compressed = true; }},
    {u"server-errors", u"Now and then a call ends with 500 or 503.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Status, {}, 500, {}, 2, 6}, {FaultKind::Status, {}, 503, {}, 5, 12}};
     }},
    {u"failing", u"Every call to the API ends with 500.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Status, {}, 500}};
     }},
    {u"failing-devices", u"The vulnerabilities of every 25th device cannot be read.",
     [](Behaviour &b) { b.unscoredDeviceEvery = 25; }},
    {u"transient-404", u"Every tenth call about one device answers 404 at first, and rightly when asked again.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::NotFoundOnce, "machineVulnerabilities", 10}, {FaultKind::NotFoundOnce, "machine", 10}};
     }},
    {u"av-refused", u"Antivirus data is refused: the feature is not enabled.",
     [](Behaviour &b) { b.antivirusRefused = true; }},
    {u"av-unreachable", u"Antivirus data is lost to the network.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::CutBody, "deviceavinfo"}};
     }},
    {u"unknown-devices", u"Every tenth listed device is unknown when its vulnerabilities are asked for, however often.",
     [](Behaviour &b) { b.unknownDeviceEvery = 10; }},
    {u"empty-list", u"No device reported lately: the machine list is an empty page.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Body, "machines", 0, R"({"value":[]})"}};
     }},
    {u"empty-last-page", u"Pages of 100 rows with nextLinks; the last one names a page that is empty.",
     [](Behaviour &b) {
    b.pageLimit = 100;
    b.linkToNothing = true;
     }},
    {u"page-size-lost", u"Pages of at most 50 rows; their nextLinks do not carry the size that was asked for.",
     [](Behaviour &b) {
    b.pageLimit = 50;
    b.forgetfulLinks = true;
     }},
    {u"top-caps-total",
     u"Pages of at most 2,500 rows; their nextLinks end when as many rows were given as $top said, whatever follows.",
     [](Behaviour &b) {
    b.pageLimit = 2500;
    b.topCapsTotal = true;
     }},
    {u"sparse-machines", u"Of listed devices hardly more than the id is known: the rest is null, or left out.",
     [](Behaviour &b) { b.sparseMachines = true; }},
    {u"empty-tenant", u"No device reported lately: the machine list is a 404.",
     [](Behaviour &b) { b.emptyTenant = true; }},
    {u"foreign-nextlink", u"Pages of 100 rows; their nextLinks point to a foreign host.",
     [](Behaviour &b) {
    b.pageLimit = 100;
    b.nextLinkBase = "https://collector.attacker.invalid";
     }},
    {u"regional-nextlink", u"Pages of 100 rows; their nextLinks name a regional host of the same cloud.",
     [](Behaviour &b) {
    b.pageLimit = 100;
    b.nextLinkBase = "https://api-eu.securitycenter.microsoft.com";
     }},
    {u"redirect", u"The machine list redirects to a foreign host.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Redirect, "machines", 0, "https://collector.attacker.invalid/api/machines"}};
     }},
    {u"wrong-path", u"Every API path is a bare 404, as on the host of another cloud.",
     [](Behaviour &b) { b.faults = {{FaultKind::BareNotFound}}; }},
    {u"empty-export", u"The vulnerability export names one empty file.", [](Behaviour &b) { b.emptyExport = true; }},
    {u"export-links-expire", u"The export has files of 50 devices; its links are refused after every second download.",
     [](Behaviour &b) {
    b.exportDevicesPerFile = 50;
    b.exportLinkUses = 2;
     }},
    {u"export-made-anew",
     u"Files of 50 devices; after four downloads the links expire, and new ones lead to files made later.",
     [](Behaviour &b) {
    b.exportDevicesPerFile = 50;
    b.exportLinkUses = 4;
    b.exportMadeAnew = true;
     }},
    {u"export-truncated", u"Every third file of the export ends in the middle.",
     [](Behaviour &b) {
    b.exportDevicesPerFile = 50;
    b.faults = {{FaultKind::CutBody, "blob", 0, {}, 1, 3}};
     }},
    {u"export-refused", u"The storage of the export refuses every link.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Status, "blob", 403}};
     }},
    {u"foreign-export", u"The links of the export lead to a foreign host.",
     [](Behaviour &b) { b.exportLinkBase = "https://collector.attacker.invalid"; }},
    {u"export-unavailable", u"The list of export files is out of service.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Status, "softwareVulnerabilitiesExport", 503}};
     }},
    {u"bulk-unavailable", u"The bulk list of vulnerabilities is out of service.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Status, "softwareVulnerabilitiesByMachine", 503}};
     }},
    {u"foreign-bulk-link", u"The next page of the bulk list lies at a foreign host.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Body, "softwareVulnerabilitiesByMachine", 0,
                 "{\"value\":[],\"@odata.nextLink\":\"https://collector.attacker.invalid/api/machines?$skiptoken=1\"}"}};
     }},
    {u"older-audience", u"Tokens are given only for the older name of the API.",
     [](Behaviour &b) { b.onlyOlderAudience = true; }},
    {u"publish-partial", u"The broker refuses every fifth record.", [](Behaviour &b) { b.publishRefuseEvery = 5; }},
    {u"publish-refused", u"The REST proxy refuses every fifth record for good.",
     [](Behaviour &b) {
    b.publishRefuseEvery = 5;
    b.publishRefuseCode = 42203;
     }},
    {u"publish-karapace", u"The REST proxy behaves like Karapace, and the broker is slow with every fifth record.",
     [](Behaviour &b) {
    b.publishProduct = ProxyProduct::Karapace;
    b.publishRefuseEvery = 5;
     }},
    {u"publish-strimzi", u"The REST proxy behaves like the Strimzi bridge, and every fifth record fails at first.",
     [](Behaviour &b) {
    b.publishProduct = ProxyProduct::Strimzi;
    b.publishRefuseEvery = 5;
     }},
    {u"publish-redpanda", u"The REST proxy behaves like Redpanda's: one result a partition.",
     [](Behaviour &b) { b.publishProduct = ProxyProduct::Redpanda; }},
    {u"publish-html", u"Something in front of the REST proxy answers produce calls with an HTML page.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::ProxyPage, "publish", 502}};
     }},
    {u"publish-throttled", u"Every second produce call is refused with 429 and a Retry-After of one second.",
     [](Behaviour &b) {
    b.faults = {{FaultKind::Throttle, "publish", 1, {}, 1, 2}};
     }},
    {u"publish-unauthorised", u"The REST proxy refuses the credentials.", [](Behaviour &b) { b.publishStatus = 401; }},
    {u"publish-unavailable", u"The REST proxy has no broker.", [](Behaviour &b) { b.publishStatus = 503; }},
    {u"publish-lost-answers", u"Records are stored, but every second answer of the REST proxy is lost.",
     [](Behaviour &b) { b.publishLoseAnswer = true; }},
    };

const Scenario *find(QStringView name)
{
    if (name.isEmpty())
        return &scenarios[0];
    for (const Scenario &scenario : scenarios) {
        if (name == QStringView(scenario.name))
            return &scenario;
    }
    return nullptr;
}

} // namespace

QStringList scenarioNames()
{
    QStringList names;
    for (const Scenario &scenario : scenarios)
        names.append(QString::fromUtf16(scenario.name));
    return names;
}

QString scenarioHelp(QStringView name)
{
    const Scenario *scenario = find(name);
    return scenario == nullptr ? QString() : QString::fromUtf16(scenario->help);
}

bool scenarioBehaviour(QStringView name, Behaviour *behaviour)
{
    const Scenario *scenario = find(name);
    if (scenario == nullptr)
        return false;
    *behaviour = {};
    scenario->apply(*behaviour);
    return true;
}

} // namespace Trustgauge::Simulator
