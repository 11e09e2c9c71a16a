#include "core/base/networkfault.h"
#include "core/config/tenantsfile.h"
#include "core/doctor/doctor.h"
#include "core/doctor/doctorreport.h"
#include "core/doctor/evidence.h"
#include "core/doctor/supportbundle.h"
#include "support/proxyserver.h"
#include "support/simulatedtenant.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTranslator>

#include <functional>
#include <memory>
#include <optional>

using namespace Trustgauge;
using Simulator::Behaviour;
using Simulator::FaultKind;

namespace {

//! One planted fault. Everything starts from a healthy tenant.
struct Plan
{
    TenantConfig tenant;
    Behaviour behaviour;
    Result<SecretText> secret;
};

struct Fault
{
    const char *name;
    std::function<void(Plan &)> plant;
    const char *first; //!< id of the first check that fails
    int exitCode;
    const char *remedy;   //!< text that its remedy must contain
    const char *evidence; //!< text that its evidence must contain
};

QByteArray signInAnswer(int code, const char *error, bool withCodes = true)
{
    QByteArray out = QByteArray("{\"error\":\"") + error + "\",\"error_description\":\"AADSTS"
                     + QByteArray::number(code)
                     + ": A sentence about it.\\r\\nTrace ID: 11111111-0000-4000-8000-000000000001\\r\\nCorrelation ID: "
                       "22222222-0000-4000-8000-000000000002\\r\\nTimestamp: 2026-01-02 03:04:05Z\"";
    if (withCodes)
        out += ",\"error_codes\":[" + QByteArray::number(code) + "]";
    return out
           + ",\"timestamp\":\"2026-01-02 03:04:05Z\",\"trace_id\":\"11111111-0000-4000-8000-000000000001\","
             "\"correlation_id\":\"22222222-0000-4000-8000-000000000002\"}";
}

QByteArray apiAnswer(const char *code, const char *message)
{
    return QByteArray("{\"error\":{\"code\":\"") + code + "\",\"message\":\"" + message
           + "\",\"target\":\"33333333-0000-4000-8000-000000000003\"}}";
}

std::function<void(Plan &)> tokenSays(int status, int code, const char *error)
{
    return [=](Plan &p) { p.behaviour.faults.append({FaultKind::Answer, "token", status, signInAnswer(code, error)}); };
}

std::function<void(Plan &)> apiSays(const char *endpoint, int status, const char *code, const char *message)
{
    return [=](Plan &p) { p.behaviour.faults.append({FaultKind::Answer, endpoint, status, apiAnswer(code, message)}); };
}

std::function<void(Plan &)> scenario(const char16_t *name)
{
    return [=](Plan &p) {
        if (!Simulator::scenarioBehaviour(name, &p.behaviour))
            qFatal("no such scenario");
    };
}

constexpr const char *softwareList = "softwareVulnerabilitiesByMachine";

const QList<Fault> &faults()
{
    static const QList<Fault> list{
        // Settings and secret
        {"tenant id no GUID", [](Plan &p) { p.tenant.tenantId = QStringLiteral("contoso"); }, "config.tenantId", 2,
         "tenant id", "contoso"},
        {"tenant id empty GUID",
         [](Plan &p) { p.tenant.tenantId = QStringLiteral("00000000-0000-0000-0000-000000000000"); }, "config.tenantId",
         2, "tenant id", "0000"},
        {"client id cut", [](Plan &p) { p.tenant.clientId.chop(1); }, "config.clientId", 2, "client", ""},
        {"interval too short", [](Plan &p) { p.tenant.pollIntervalMinutes = 9; }, "config.interval", 2, "10 to 1440",
         "9 min"},
        {"interval missing", [](Plan &p) { p.tenant.pollIntervalMinutes = 0; }, "config.interval", 2, "10 to 1440",
         "no interval"},
        {"no secret", [](Plan &p) { p.secret = failure(ErrorCode::NoCredential, {}, QStringLiteral("there is none")); },
         "secret.present", 3, "Create a client secret", "there is none"},
        {"secret id pasted", [](Plan &p) { p.secret = failure(ErrorCode::SecretIsId, {}, {}); }, "secret.present", 3,
         "value", "GUID"},
        {"keychain locked", [](Plan &p) { p.secret = failure(ErrorCode::Keychain, {}, QStringLiteral("is locked")); },
         "secret.present", 3, "Unlock", "locked"},
        {"CA file missing", [](Plan &p) { p.tenant.caFile = QStringLiteral("/nonexistent/ca.pem"); }, "net.login", 2,
         "caFile", "ca.pem"},
        // Sign-in service
        {"login host unknown", [](Plan &p) { p.tenant.loginEndpoint = QStringLiteral("https://login.contoso.invalid"); },
         "net.login", 4, "DNS", "login.contoso.invalid"},
        {"login refused", [](Plan &p) { p.tenant.loginEndpoint = QStringLiteral("http://127.0.0.1:1"); }, "net.login",
         4, "host and port", "127.0.0.1:1: the connection was refused, "},
        {"login hangs", scenario(u"sign-in-hangs"), "net.login", 4, "firewall", "no answer"},
        {"HTML with 200", scenario(u"html-proxy"), "net.login", 4, "network", "Web gateway"},
        {"HTML with 403", scenario(u"html-proxy-403"), "net.login", 4, "network", "403"},
        {"407 of a proxy", scenario(u"proxy-credentials"), "net.login", 4, "credentials", "407"},
        {"login redirects",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::Redirect, "discovery", 0, "https://gateway.contoso.example/"}};
         },
         "net.login", 4, "network", "gateway.contoso.example"},
        {"login reset",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::ResetAtOnce, "discovery"}};
         },
         "net.login", 4, "network", "127.0.0.1"},
        {"login is no sign-in service",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::BareNotFound, "discovery"}};
         },
         "net.login", 4, "endpoints", "404"},
        {"login answers 503",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::Status, "discovery", 503}};
         },
         "tenant.exists", 4, "few minutes", "503"},
        {"tenant unknown", [](Plan &p) { p.tenant.tenantId = QStringLiteral("7d3b1f60-2a4c-4e8d-9b05-6c1e8f2a9d73"); },
         "tenant.exists", 3, "tenant id", "AADSTS90002"},
        {"tenant unknown, bare number",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::Answer, "discovery", 400, signInAnswer(90002, "invalid_tenant", false)}};
         },
         "tenant.exists", 3, "tenant id", "AADSTS90002"},
        {"tenant in a government cloud", scenario(u"other-cloud"), "tenant.cloud", 3, "cloud", "gccHigh"},
        {"tenant in GCC", [](Plan &p) { p.behaviour.regionSubScope = "GCC"; }, "tenant.cloud", 3, "cloud", "gcc"},
        {"commercial tenant, GCC configured",
         [](Plan &p) {
        p.tenant.cloud = Cloud::Gcc;
        p.tenant.audience = QStringLiteral("https://api-gcc.securitycenter.microsoft.us");
         },
         "tenant.cloud", 3, "cloud", "commercial"},
        {"national cloud refused",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::Answer, "discovery", 400, signInAnswer(90038, "invalid_request")}};
         },
         "tenant.cloud", 3, "cloud", "AADSTS90038"},
        // Token
        {"app not in tenant", scenario(u"unknown-app"), "token.obtained", 3, "consent link", "AADSTS700016"},
        {"client id of another app",
         [](Plan &p) { p.tenant.clientId = QStringLiteral("0b9d6a14-3e57-4c28-8f61-d2a7c5b3e908"); }, "token.obtained",
         3, "client id", "AADSTS700016"},
        {"no service principal", scenario(u"no-service-principal"), "token.obtained", 3, "this tenant", "AADSTS7000229"},
        {"app disabled", scenario(u"app-disabled"), "token.obtained", 3, "Enable", "AADSTS7000112"},
        {"wrong secret", [](Plan &p) { p.secret = SecretText(QByteArray("Qx8Q~abcdefghijklmnopqrstuvwxyz0123456789")); },
         "token.obtained", 3, "Paste", "AADSTS7000215"},
        {"truncated secret", [](Plan &p) { p.secret = SecretText(p.secret->reveal().left(20)); }, "token.obtained", 3,
         "whole value", "fewer than 32"},
        {"secret with a blank", [](Plan &p) { p.secret = SecretText(p.secret->reveal() + ' '); }, "token.obtained", 3,
         "blanks", "white space"},
        {"expired secret", scenario(u"expired-secret"), "token.obtained", 3, "Create a new client secret",
         "AADSTS7000222"},
        {"Conditional Access", scenario(u"conditional-access"), "token.obtained", 3, "correlation", "AADSTS53003"},
        {"no Defender in tenant", scenario(u"no-defender"), "token.obtained", 3, "Defender for Endpoint",
         "AADSTS500011"},
        {"resource disabled", tokenSays(400, 500014, "invalid_resource"), "token.obtained", 3, "licence",
         "AADSTS500014"},
        {"not assigned", tokenSays(400, 501051, "invalid_grant"), "token.obtained", 3, "consent link", "AADSTS501051"},
        {"tenant restrictions", tokenSays(400, 500021, "interaction_required"), "token.obtained", 3, "network team",
         "AADSTS500021"},
        {"dormant tenant", tokenSays(400, 5000225, "interaction_required"), "token.obtained", 3, "reactivate",
         "AADSTS5000225"},
        {"public client", scenario(u"public-app"), "token.obtained", 3, "Web", "AADSTS700025"},
        {"scope text wrong", [](Plan &p) { p.tenant.audience = QStringLiteral("not a resource"); }, "token.obtained", 3,
         "audience", "AADSTS70011"},
        {"resource unknown", [](Plan &p) { p.tenant.audience = QStringLiteral("https://defender.contoso.example"); },
         "token.obtained", 3, "audience", "AADSTS500011"},
        {"sign-in busy", scenario(u"sign-in-busy"), "token.obtained", 4, "few minutes", "AADSTS90033"},
        {"number nobody knows", scenario(u"sign-in-unknown"), "token.obtained", 3, "client id", "AADSTS7999999"},
        {"token answer is HTML",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::ProxyPage, "token", 200}};
         },
         "token.obtained", 4, "network", "Web gateway"},
        {"token hangs",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::Hang, "token"}};
         },
         "token.obtained", 4, "network", "no answer"},
        {"token answer without token",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::Body, "token", 0, "{}"}};
         },
         "token.obtained", 4, "endpoints", "200"},
        {"token of another tenant", scenario(u"other-tenant-token"), "token.tenant", 3, "tenant id", "tid"},
        {"token of another app", scenario(u"other-app-token"), "token.app", 3, "client id", "appid"},
        {"wrong audience", scenario(u"wrong-audience"), "token.audience", 3, "audience", "graph.microsoft.com"},
        {"audience of Graph asked for",
         [](Plan &p) { p.tenant.audience = QStringLiteral("https://graph.microsoft.com"); }, "token.audience", 3,
         "audience", "graph.microsoft.com"},
        {"delegated token", scenario(u"delegated-token"), "token.kind", 3, "application permissions", "Machine.Read"},
        // Permissions
        {"consent never given", scenario(u"missing-roles"), "role.machine", 3, "consent link", "none"},
        {"consent to other permissions", scenario(u"other-roles"), "role.machine", 3, "Add the missing",
         "Software.Read"},
        {"no role for devices",
         [](Plan &p) {
        p.behaviour.roles = {"Vulnerability.Read.All", "Alert.Read.All"};
         },
         "role.machine", 3, "missing application permission", "Machine.Read.All"},
        {"no role for vulnerabilities", scenario(u"no-vulnerability-role"), "role.vulnerability", 3,
         "missing application permission", "Vulnerability.Read.All"},
        // The API
        {"API host unknown", [](Plan &p) { p.tenant.apiEndpoint = QStringLiteral("https://api.contoso.invalid"); },
         "net.api", 4, "DNS", "api.contoso.invalid"},
        {"API answers HTML", scenario(u"api-html"), "net.api", 4, "network", "Web gateway"},
        {"API redirects", scenario(u"redirect"), "net.api", 4, "network", "collector.attacker.invalid"},
        {"API reset",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::ResetAtOnce, "machines"}};
         },
         "net.api", 4, "network", "127.0.0.1"},
        {"API hangs",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::Hang, "machines"}};
         },
         "net.api", 4, "firewall", "no answer"},
        {"API cut off",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::CutBody, "machines"}};
         },
         "net.api", 4, "network", "127.0.0.1"},
        {"bare 404", scenario(u"wrong-path"), "api.machines", 4, "API host", "404"},
        {"Defender not active", scenario(u"inactive-tenant"), "api.machines", 3, "licence", "Account mode"},
        {"not provisioned", apiSays("machines", 403, "Forbidden", "Unauthorized request - Account is not provisioned."),
         "api.machines", 3, "licence", "provisioned"},
        {"token rejected", apiSays("machines", 401, "Unauthorized", "Unauthorized"), "api.machines", 3, "audience",
         "401"},
        {"feature off", apiSays("machines", 403, "DisabledFeature", "Tenant feature is not enabled"), "api.machines", 3,
         "feature", "DisabledFeature"},
        {"consent just given", scenario(u"consent-spreading"), "api.machines", 3, "Wait a few minutes",
         "Missing application roles"},
        {"forbidden without a reason", apiSays("machines", 403, "Forbidden", "No access"), "api.machines", 3,
         "audience", "403"},
        {"API out of order",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::Status, "machines", 500}};
         },
         "api.machines", 4, "few minutes", "500"},
        {"API page of 503",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::Status, "machines", 503}};
         },
         "api.machines", 4, "few minutes", "503"},
        {"API query refused", apiSays("machines", 400, "ODataError", "The query is not valid"), "api.machines", 4,
         "target id", "ODataError"},
        {"JSON cut short",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::Broken, "machines"}};
         },
         "api.machines", 4, "proxy", "200"},
        {"antivirus lost to the network", scenario(u"av-unreachable"), "api.antivirus", 4, "network", "127.0.0.1"},
        {"vulnerabilities forbidden", scenario(u"vulnerabilities-forbidden"), "api.vulnerabilities", 3, "plan", "403"},
        {"vulnerabilities out of order",
         [](Plan &p) {
        p.behaviour.faults = {{FaultKind::Status, softwareList, 500}};
         },
         "api.vulnerabilities", 4, "few minutes", "500"},
        {"no licence", scenario(u"no-licence"), "licence.vulnerabilities", 3, "Plan 2", "No Tvm license"},
        {"vulnerability feature off", apiSays(softwareList, 403, "DisabledFeature", "Tenant feature is not enabled"),
         "licence.vulnerabilities", 3, "feature", "DisabledFeature"},
        {"clock of the service ahead", scenario(u"clock-skew"), "clock.skew", 2, "time server", "ahead"},
        {"clock of the service behind", [](Plan &p) { p.behaviour.clockOffsetSeconds = -600; }, "clock.skew", 2,
         "time server", "-"},
        {"quota taken by another program", scenario(u"quota-taken"), "budget.interval", 4, "other copy", "429"},
        {"interval cannot finish",
         [](Plan &p) {
        p.tenant.vulnerabilitySource = VulnerabilitySource::PerDevice;
        p.tenant.pollIntervalMinutes = 10;
         },
         "budget.interval", 2, "auto or bulk", "500 devices"},
        // Publishing
        {"REST proxy unknown", [](Plan &p) { p.tenant.publish->url = QStringLiteral("https://kafka.contoso.invalid"); },
         "publish.reach", 4, "DNS", "kafka.contoso.invalid"},
        {"REST proxy refuses", scenario(u"publish-unauthorised"), "publish.reach", 3, "authentication", "401"},
        {"REST proxy is something else", [](Plan &p) { p.tenant.publish->url += QStringLiteral("/elsewhere"); },
         "publish.reach", 4, "address", "404"},
        };
    return list;
}

} // namespace

//! The real doctor over real sockets.
class TestDoctor : public QObject
{
    Q_OBJECT

    std::unique_ptr<Simulator::Simulator> m_simulator; // shared by all rows, because starting it takes longer than a row
    TenantConfig m_healthy;

    std::unique_ptr<Simulator::Simulator> serve(bool tls, TenantConfig &tenant, int devices = 40)
    {
        // Without rate limits, since all rows together make more calls than allowed in a minute.
        Simulator::SimulatorOptions options = TestSupport::unlimited(devices);
        options.tls = tls;
        auto out = TestSupport::started(options);
        tenant = TestSupport::tenantOf(*out);
        return out;
    }
    DoctorReport run(const TenantConfig &tenant, const Result<SecretText> &secret,
                     const std::optional<DoctorCheck> &only = {}, const DoctorReport &before = {})
    {
        Doctor::Options options;
        options.timeout = std::chrono::milliseconds(1'500); // only for responses that never come
        Doctor doctor(tenant, secret, options);
        QSignalSpy finished(&doctor, &Doctor::finished);
        if (only)
            doctor.startOne(*only, before);
        else
            doctor.start();
        if (!QTest::qWaitFor([&] { return finished.size() > 0; }, 60'000))
            qFatal("the doctor never ended");
        if (finished.size() != 1)
            qFatal("finished twice");
        return finished.first().first().value<DoctorReport>();
    }
    [[nodiscard]] Result<SecretText> secret() const { return SecretText(m_simulator->info().clientSecret.toUtf8()); }
    static const CheckResult &checkOf(const DoctorReport &report, const char *id)
    {
        for (const CheckResult &check : report.checks) {
            if (idOf(check.check) == QLatin1String(id))
                return check;
        }
        qFatal("no check %s", id);
    }
    static QStringList idsIn(const DoctorReport &report, CheckState state)
    {
        QStringList out;
        for (const CheckResult &check : report.checks) {
            if (check.state == state)
                out << idOf(check.check);
        }
        return out;
    }

private slots:
    void initTestCase()
    {
        qRegisterMetaType<DoctorReport>();
        m_simulator = serve(false, m_healthy, 600);
    }

    void healthy_data()
    {
        QTest::addColumn<int>("variant");
        QTest::newRow("defaults") << 0;
        QTest::newRow("v1 tokens") << 1;
        QTest::newRow("vulnerabilities per device") << 2;
        QTest::newRow("v3 of the REST proxy") << 3;
        QTest::newRow("compressed") << 4;
        QTest::newRow("JSON as text/plain") << 5;
        QTest::newRow("other audience of Defender") << 6;
        QTest::newRow("only the older audience is known") << 7;
    }
    void healthy()
    {
        QFETCH(int, variant);
        TenantConfig tenant = m_healthy;
        Behaviour behaviour;
        if (variant == 1)
            tenant.tokenVersion = TokenVersion::V1;
        else if (variant == 2)
            tenant.vulnerabilitySource = VulnerabilitySource::PerDevice;
        else if (variant == 3)
            tenant.publish->api = PublishApi::V3;
        else if (variant == 4)
            behaviour.compressed = true;
        else if (variant == 5)
            behaviour.faults = {{FaultKind::ContentType, {}, 0, "text/plain"}};
        else if (variant == 6)
            tenant.audience = QStringLiteral("https://securitycenter.onmicrosoft.com/windowsatpservice");
        else if (variant == 7)
            behaviour.onlyOlderAudience = true;
        m_simulator->setBehaviour(behaviour);
        m_simulator->resetCounters();
        const DoctorReport report = run(tenant, secret());
        QCOMPARE(idsIn(report, CheckState::Fail), QStringList());
        QCOMPARE(idsIn(report, CheckState::Warn), QStringList());
        QCOMPARE(idsIn(report, CheckState::Skip), QStringList());
        QCOMPARE(report.exitCode(), 0);
        QVERIFY(report.calls <= Doctor::maxCalls);
        QCOMPARE(m_simulator->counters().total, qint64{report.calls});
        for (const PermissionRow &row : report.permissions)
            QCOMPARE(row.granted, PermissionRow::Granted::AsApplication);
    }

    void singleFaults_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < faults().size(); ++i)
            QTest::newRow(faults().at(i).name) << i;
        QVERIFY(faults().size() >= 40);
    }
    void singleFaults()
    {
        QFETCH(int, index);
        const Fault &fault = faults().at(index);
        Plan plan{m_healthy, {}, secret()};
        fault.plant(plan);
        m_simulator->setBehaviour(plan.behaviour);
        m_simulator->resetCounters();
        const DoctorReport report = run(plan.tenant, plan.secret);
        const CheckResult *first = report.firstFailure();
        QVERIFY2(first, "no check failed");
        QCOMPARE(idOf(first->check), QLatin1String(fault.first));
        QCOMPARE(report.exitCode(), fault.exitCode);
        QVERIFY2(first->remedy.contains(QLatin1String(fault.remedy)), qPrintable(first->remedy));
        QVERIFY2(first->evidence.contains(QLatin1String(fault.evidence)), qPrintable(first->evidence));
        QVERIFY(!first->meaning.isEmpty());
        if (!first->link.isEmpty())
            QVERIFY2(isTrustedLink(first->link), qPrintable(first->link));
        // Earlier checks pass, except when the fault is the quota, which also refuses earlier calls, or the licence,
        // because of which an earlier check is skipped.
        for (const CheckResult &check : report.checks) {
            if (check.check == first->check)
                break;
            const bool quota = first->evidence.contains(QStringLiteral("HTTP 429"));
            const bool licence = first->check == DoctorCheck::LicenceVulnerabilities
                                 && check.check == DoctorCheck::ApiVulnerabilities;
            QVERIFY2(check.state == CheckState::Pass || quota || (licence && check.state == CheckState::Skip),
                     qPrintable(idOf(check.check)));
        }
        QVERIFY(report.calls <= Doctor::maxCalls);
        // Qt itself repeats a request whose connection was reset before any byte came.
        if (!QByteArray(fault.name).endsWith("reset"))
            QVERIFY(m_simulator->counters().total <= report.calls);
        for (const CheckResult &check : report.checks) {
            QVERIFY2(!plan.secret || !check.evidence.contains(QString::fromUtf8(plan.secret->reveal())),
                     "the secret stands in a report");
            QVERIFY2(!check.evidence.contains(QStringLiteral("eyJ")), "a token stands in a report");
        }
    }

    // Evidence is translated; only codes, names and values stay as received.
    void evidenceIsTranslated_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < faults().size(); ++i)
            QTest::newRow(faults().at(i).name) << i;
    }
    void evidenceIsTranslated()
    {
        QFETCH(int, index);
        //! A translation without words: only the placeholders of each text remain.
        struct Wordless : QTranslator
        {
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char * /*context*/, const char *source, const char * /*hint*/,
                                            int /*n*/) const override
            {
                static const QRegularExpression place(QStringLiteral("%\\d"));
                QString out = QStringLiteral("<>");
                for (auto places = place.globalMatch(QString::fromUtf8(source)); places.hasNext();)
                    out += u'<' + places.next().captured() + u'>';
                return out;
            }
        } wordless;
        QVERIFY(QCoreApplication::installTranslator(&wordless));
        Plan plan{m_healthy, {}, secret()};
        faults().at(index).plant(plan);
        m_simulator->setBehaviour(plan.behaviour);
        const DoctorReport report = run(plan.tenant, plan.secret);
        QVERIFY(QCoreApplication::removeTranslator(&wordless));
        // Removes the values, and the quoted texts of services and libraries; names of claims may remain.
        static const QRegularExpression value(QStringLiteral("<[^<>]*>"));
        static const QRegularExpression said(QStringLiteral("\"[^\"]*\"|\\(.*\\)"));
        static const QRegularExpression word(
            QStringLiteral("(?<![\\w./:-])(?!issuer|aud|tid|appid)[a-z]{3,}(?![\\w./:-])"));
        for (const CheckResult &check : report.checks) {
            if (!plan.secret && check.check == DoctorCheck::SecretPresent)
                continue; // a text of the keychain
            QString evidence = check.evidence;
            while (evidence.contains(value))
                evidence.remove(value);
            evidence.remove(said).remove(plan.tenant.audience);
            QVERIFY2(!evidence.contains(word), qPrintable(idOf(check.check) + u' ' + check.evidence));
        }
    }

    // Every AADSTS number of the table, as a response over HTTP.
    void signInCodes_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : knownSignInCodes())
            QTest::addRow("AADSTS%d", code) << code;
    }
    void signInCodes()
    {
        QFETCH(int, code);
        Behaviour behaviour;
        behaviour.faults = {{FaultKind::Answer, "token", 400, signInAnswer(code, "some_error", code % 2 == 0)}};
        m_simulator->setBehaviour(behaviour);
        const DoctorReport report = run(m_healthy, secret(), DoctorCheck::TokenObtained);
        const CheckResult &check = checkOf(report, "token.obtained");
        QCOMPARE(check.state, CheckState::Fail);
        QCOMPARE(check.meaning, QString::fromUtf8(entryOf(faultForSignIn(code, {}, 400)).meaning));
        QVERIFY(check.evidence.contains(QStringLiteral("AADSTS%1").arg(code)));
        QVERIFY(check.evidence.contains(QStringLiteral("22222222-0000-4000-8000-000000000002")));
        QVERIFY(check.evidence.contains(QStringLiteral("2026-01-02 03:04:05Z")));
        QVERIFY(!check.remedy.isEmpty());
    }
    void signInFallbacks()
    {
        QCOMPARE(faultForSignIn(1, QStringLiteral("invalid_client"), 401), DoctorFault::SecretWrong);
        QCOMPARE(faultForSignIn(1, QStringLiteral("unauthorized_client"), 400), DoctorFault::AppUnknown);
        QCOMPARE(faultForSignIn(0, QStringLiteral("invalid_resource"), 400), DoctorFault::ResourceMissing);
        QCOMPARE(faultForSignIn(0, QStringLiteral("invalid_scope"), 400), DoctorFault::ScopeWrong);
        QCOMPARE(faultForSignIn(0, QStringLiteral("invalid_grant"), 400), DoctorFault::PolicyRefused);
        QCOMPARE(faultForSignIn(0, QStringLiteral("temporarily_unavailable"), 400), DoctorFault::ServiceDown);
        QCOMPARE(faultForSignIn(0, QStringLiteral("never heard"), 400), DoctorFault::TokenRefused);
        QCOMPARE(faultForSignIn(0, {}, 503), DoctorFault::ServiceDown);
        QCOMPARE(faultForSignIn(0, {}, 429), DoctorFault::TooManyCalls);
        QCOMPARE(faultForApi(418, {}, {}), DoctorFault::CallRefused);
    }

    void untrustedCertificate()
    {
        TenantConfig tenant;
        const auto simulator = serve(true, tenant);
        const SecretText key(simulator->info().clientSecret.toUtf8());
        QCOMPARE(run(tenant, key).exitCode(), 0);
        tenant.caFile.clear();
        const DoctorReport report = run(tenant, key);
        QVERIFY(report.firstFailure());
        QCOMPARE(report.firstFailure()->check, DoctorCheck::NetLogin);
        QCOMPARE(report.exitCode(), 4);
        QVERIFY2(report.firstFailure()->evidence.contains(QStringLiteral("chain: ")),
                 qPrintable(report.firstFailure()->evidence));
        QVERIFY2(report.firstFailure()->evidence.contains(u'<'), qPrintable(report.firstFailure()->evidence));
        QVERIFY(report.firstFailure()->remedy.contains(QStringLiteral("caFile")));
    }

    // A fault of the proxy is told by what it is, not by the name of the setting that it comes from.
    void settingsOfAConnection()
    {
        const Error environment{ErrorCode::BadInput, QStringLiteral("no_proxy"), QStringLiteral("holds '%'"),
                                NetworkFault::proxySetting};
        QCOMPARE(faultForNetwork(environment), DoctorFault::ProxyUnreachable);
        const Error file{ErrorCode::BadInput, QStringLiteral("/etc/ssl/our-proxy"), QStringLiteral("holds nothing"), 0};
        QCOMPARE(faultForNetwork(file), DoctorFault::CaFileUnusable);
        // A real one: an address that is none.
        TenantConfig tenant = m_healthy;
        tenant.loginEndpoint = QStringLiteral("https://login.contoso.invalid");
        tenant.proxy = QStringLiteral("ftp://proxy.contoso.invalid");
        m_simulator->setBehaviour({});
        const DoctorReport report = run(tenant, secret());
        QCOMPARE(report.firstFailure()->check, DoctorCheck::NetLogin);
        QVERIFY2(report.firstFailure()->meaning.contains(QStringLiteral("proxy")),
                 qPrintable(report.firstFailure()->meaning));
    }

    void proxyWantsCredentials()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        connect(&proxy, &QTcpServer::newConnection, this, [&proxy] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                              "Content-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        TenantConfig tenant = m_healthy;
        tenant.loginEndpoint = QStringLiteral("https://login.contoso.invalid");
        tenant.apiEndpoint = QStringLiteral("https://api.contoso.invalid");
        tenant.proxy = QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort());
        m_simulator->setBehaviour({});
        const DoctorReport report = run(tenant, secret());
        QCOMPARE(report.firstFailure()->check, DoctorCheck::NetLogin);
        QVERIFY2(report.firstFailure()->meaning.contains(QStringLiteral("407")),
                 qPrintable(report.firstFailure()->meaning + report.firstFailure()->evidence));
        QCOMPARE(report.exitCode(), 4);
    }

    void secretIdMakesNoCall()
    {
        m_simulator->setBehaviour({});
        m_simulator->resetCounters();
        const DoctorReport report = run(m_healthy, failure(ErrorCode::SecretIsId, {}, {}));
        QCOMPARE(report.calls, 0);
        QCOMPARE(m_simulator->counters().total, qint64{0});
        QCOMPARE(idsIn(report, CheckState::Fail), QStringList{QStringLiteral("secret.present")});
        QCOMPARE(idsIn(report, CheckState::Skip).size(), doctorCheckCount - 4);
    }

    void warnings_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QStringList>("warned");
        QTest::addColumn<QStringList>("skipped");
        const auto none = QStringList();
        QTest::newRow("write role") << QStringLiteral("excess-roles") << QStringList{QStringLiteral("role.excess")}
                                    << none;
        QTest::newRow("no alerts") << QStringLiteral("no-alert-role") << QStringList{QStringLiteral("role.alert")}
                                   << QStringList{QStringLiteral("api.alerts")};
        QTest::newRow("no Cloud App Security")
            << QStringLiteral("no-discovery-roles")
            << QStringList{QStringLiteral("role.discoveryRead"), QStringLiteral("role.discoveryManage")} << none;
        QTest::newRow("antivirus refused")
            << QStringLiteral("av-refused") << QStringList{QStringLiteral("api.antivirus")} << none;
        QTest::newRow("no device") << QStringLiteral("empty-tenant") << QStringList{QStringLiteral("api.machines")}
                                   << none;
    }
    void warnings()
    {
        QFETCH(QString, scenario);
        QFETCH(QStringList, warned);
        QFETCH(QStringList, skipped);
        QVERIFY(m_simulator->setScenario(scenario));
        const DoctorReport report = run(m_healthy, secret());
        QCOMPARE(report.exitCode(), 0);
        QCOMPARE(idsIn(report, CheckState::Warn), warned);
        QCOMPARE(idsIn(report, CheckState::Skip), skipped);
    }

    void delegatedSkipsRoles()
    {
        QVERIFY(m_simulator->setScenario(QStringLiteral("delegated-token")));
        const DoctorReport report = run(m_healthy, secret());
        QCOMPARE(idsIn(report, CheckState::Fail), QStringList{QStringLiteral("token.kind")});
        for (const CheckResult &check : report.checks) {
            if (idOf(check.check).startsWith(QStringLiteral("role.")))
                QCOMPARE(check.state, CheckState::Skip);
        }
        QCOMPARE(report.permissions.first().granted, PermissionRow::Granted::AsDelegated);
    }
    void licenceSkipsVulnerabilities()
    {
        QVERIFY(m_simulator->setScenario(QStringLiteral("no-licence")));
        const DoctorReport report = run(m_healthy, secret());
        QCOMPARE(idsIn(report, CheckState::Fail), QStringList{QStringLiteral("licence.vulnerabilities")});
        QCOMPARE(idsIn(report, CheckState::Skip), QStringList{QStringLiteral("api.vulnerabilities")});
    }
    void independentChecksGoOn()
    {
        m_simulator->setBehaviour({});
        TenantConfig tenant = m_healthy;
        tenant.loginEndpoint = QStringLiteral("https://login.contoso.invalid");
        const DoctorReport report = run(tenant, secret());
        QCOMPARE(checkOf(report, "net.api").state, CheckState::Pass);
        QCOMPARE(checkOf(report, "publish.reach").state, CheckState::Pass);
        QCOMPARE(checkOf(report, "token.obtained").state, CheckState::Skip);
        // A skipped check names the failed check that it depends on, not another skipped one.
        for (const char *id : {"token.obtained", "role.discoveryRead", "role.excess", "api.machines", "budget.interval"})
            QVERIFY2(checkOf(report, id).meaning.contains(QStringLiteral("Sign-in service reachable")), id);
    }
    void publishingFaultsLinkNowhere()
    {
        m_simulator->setBehaviour({});
        TenantConfig tenant = m_healthy;
        tenant.publish->url = QStringLiteral("https://kafka.contoso.invalid");
        QVERIFY(checkOf(run(tenant, secret()), "publish.reach").link.isEmpty());
    }
    void restProxyAnswers_data()
    {
        QTest::addColumn<int>("auth");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("says");
        const int none = static_cast<int>(PublishAuth::None);
        const int basic = static_cast<int>(PublishAuth::Basic);
        const QByteArray listed("[\"ztna.device-scores\",\"ztna.fleet-summary\"]");
        const QString secret = QStringLiteral("the REST proxy's secret is not at hand");
        QTest::newRow("no secret, refused") << basic << 401 << QByteArray() << QStringLiteral("warn") << secret;
        QTest::newRow("no secret, a fault") << basic << 500 << QByteArray() << QStringLiteral("warn") << secret;
        QTest::newRow("no secret, open") << basic << 200 << listed << QStringLiteral("warn") << secret;
        QTest::newRow("no client certificate")
            << none << 400 << QByteArray("<html><h1>400 Bad Request</h1>No required SSL certificate was sent</html>")
            << QStringLiteral("fail") << QStringLiteral("client certificate");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("redirect %d", status) << none << status << QByteArray() << QStringLiteral("fail")
                                                 << QStringLiteral("give https://kafka.example/rest as publish.url");
        QTest::newRow("sign-in page") << none << 200 << QByteArray("<html>Sign in</html>") << QStringLiteral("fail")
                                      << QString();
        QTest::newRow("good") << none << 200 << listed << QStringLiteral("pass") << QString();
    }
    void restProxyAnswers()
    {
        QFETCH(int, auth);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, state);
        QFETCH(QString, says);
        m_simulator->setBehaviour({});
        ProxyServer server;
        server.react = [&](const SeenRequest &) {
            Reaction out = ProxyServer::status(status, body, body.startsWith('<') ? "text/html" : "application/json");
            if (status >= 300 && status < 400)
                out.headers << "Location: https://kafka.example/rest/topics";
            return out;
        };
        TenantConfig tenant = m_healthy;
        tenant.publish->url = server.url();
        tenant.publish->auth = static_cast<PublishAuth>(auth);
        tenant.publish->user = QStringLiteral("pub");
        const CheckResult check = checkOf(run(tenant, secret()), "publish.reach");
        QCOMPARE(keyOf(check.state), state);
        QVERIFY2((check.evidence + check.meaning).contains(says), qPrintable(check.evidence + check.meaning));
        QCOMPARE(server.requests.size(), 1);
        QVERIFY(!server.requests.first().headers.contains("authorization"));
    }
    void unlistedTopicWarns()
    {
        m_simulator->setBehaviour({});
        TenantConfig tenant = m_healthy;
        tenant.publish->deviceTopic = QStringLiteral("no.such.topic");
        const DoctorReport report = run(tenant, secret());
        QCOMPARE(checkOf(report, "publish.topic").state, CheckState::Warn);
        QVERIFY(checkOf(report, "publish.topic").evidence.contains(QStringLiteral("no.such.topic")));
        QCOMPARE(report.exitCode(), 0);
        tenant.publish.reset();
        const DoctorReport without = run(tenant, secret());
        QCOMPARE(checkOf(without, "publish.reach").state, CheckState::Skip);
        QCOMPARE(without.exitCode(), 0);
    }

    void oneCheckAgain()
    {
        QVERIFY(m_simulator->setScenario(QStringLiteral("no-vulnerability-role")));
        const DoctorReport before = run(m_healthy, secret());
        QCOMPARE(before.firstFailure()->check, DoctorCheck::RoleVulnerability);
        m_simulator->setBehaviour({});
        m_simulator->resetCounters();
        const DoctorReport after = run(m_healthy, secret(), DoctorCheck::RoleVulnerability, before);
        QCOMPARE(checkOf(after, "role.vulnerability").state, CheckState::Pass);
        QCOMPARE(checkOf(after, "publish.reach"), checkOf(before, "publish.reach"));
        QCOMPARE(m_simulator->counters().total, qint64{1});
    }
    void cancel()
    {
        QVERIFY(m_simulator->setScenario(QStringLiteral("sign-in-hangs")));
        Doctor::Options options;
        Doctor doctor(m_healthy, secret(), options);
        QSignalSpy finished(&doctor, &Doctor::finished);
        connect(&doctor, &Doctor::checking, &doctor, [&](DoctorCheck check) {
            if (check == DoctorCheck::NetLogin)
                QMetaObject::invokeMethod(&doctor, &Doctor::cancel, Qt::QueuedConnection);
        });
        doctor.start();
        QVERIFY(finished.wait(15'000));
        doctor.cancel();
        QVERIFY(doctor.wasCancelled());
        const auto report = finished.first().first().value<DoctorReport>();
        QCOMPARE(report.checks.size(), doctorCheckCount);
        QCOMPARE(checkOf(report, "config.tenantId").state, CheckState::Pass);
        QCOMPARE(checkOf(report, "net.login").state, CheckState::Skip);
    }

    void json()
    {
        QVERIFY(m_simulator->setScenario(QStringLiteral("no-licence")));
        TenantConfig tenant = m_healthy;
        tenant.name = QStringLiteral("Con\"toso\n<b>");
        const DoctorReport report = run(tenant, secret());
        const QJsonDocument document = QJsonDocument::fromJson(doctorJson(report));
        QVERIFY(document.isObject());
        QCOMPARE(document.object().keys(),
                 QStringList({QStringLiteral("checks"), QStringLiteral("schema"), QStringLiteral("tenant")}));
        QCOMPARE(document.object().value(QStringLiteral("schema")).toString(), QStringLiteral("trustgauge/doctor/1"));
        QCOMPARE(document.object().value(QStringLiteral("tenant")).toString(), tenant.name);
        static const char *const ladder[]{"config.tenantId",
                                          "config.clientId",
                                          "config.interval",
                                          "secret.present",
                                          "net.login",
                                          "tenant.exists",
                                          "tenant.cloud",
                                          "token.obtained",
                                          "token.tenant",
                                          "token.app",
                                          "token.audience",
                                          "token.kind",
                                          "role.machine",
                                          "role.vulnerability",
                                          "role.alert",
                                          "role.discoveryRead",
                                          "role.discoveryManage",
                                          "role.excess",
                                          "net.api",
                                          "api.machines",
                                          "api.antivirus",
                                          "api.vulnerabilities",
                                          "api.alerts",
                                          "licence.vulnerabilities",
                                          "clock.skew",
                                          "budget.interval",
                                          "publish.reach",
                                          "publish.topic"};
        const QJsonArray checks = document.object().value(QStringLiteral("checks")).toArray();
        QCOMPARE(checks.size(), std::size(ladder));
        for (int i = 0; i < checks.size(); ++i) {
            const QJsonObject check = checks.at(i).toObject();
            QCOMPARE(check.value(QStringLiteral("id")).toString(), QLatin1String(ladder[i]));
            QCOMPARE(check.size(), 6);
            for (const QString &key : check.keys())
                QVERIFY2(check.value(key).isString(), qPrintable(key));
        }
    }
    void note()
    {
        QVERIFY(m_simulator->setScenario(QStringLiteral("missing-roles")));
        TenantConfig tenant = m_healthy;
        tenant.name = QStringLiteral("Con|toso <script> `x`");
        const DoctorReport report = run(tenant, secret());
        const QString note = QString::fromUtf8(doctorNote(report, tenant, QDateTime::currentDateTimeUtc()));
        QVERIFY(note.contains(consentLink(tenant)));
        QVERIFY(note.contains(QStringLiteral("Cloud Application Administrator")));
        QVERIFY(note.contains(QStringLiteral("Machine.Read.All")));
        QVERIFY(!note.contains(QStringLiteral("<script>")) || note.contains(QStringLiteral("\\<script")));
        QVERIFY(!note.contains(m_simulator->info().clientSecret));
        // The two permissions that scoring needs are listed first.
        QVERIFY(note.indexOf(QStringLiteral("Vulnerability.Read.All** ("))
                < note.indexOf(QStringLiteral("Alert.Read.All** (")));
    }

    void consentLinks()
    {
        TenantConfig tenant = m_healthy;
        tenant.loginEndpoint.clear();
        tenant.audience.clear();
        QCOMPARE(consentLink(tenant),
                 QStringLiteral("https://login.microsoftonline.com/") + tenant.tenantId
                     + QStringLiteral("/v2.0/adminconsent?client_id=") + tenant.clientId
                     + QStringLiteral("&scope=https%3A%2F%2Fapi.securitycenter.microsoft.com%2F.default"
                                      "&redirect_uri=https%3A%2F%2Fportal.azure.com"));
        tenant.cloud = Cloud::GccHigh;
        QVERIFY(consentLink(tenant).startsWith(QStringLiteral("https://login.microsoftonline.us/")));
        QVERIFY(consentLink(tenant).contains(QStringLiteral("api-gov.securitycenter.microsoft.us")));
        QVERIFY(consentLink(tenant).endsWith(QStringLiteral("&redirect_uri=https%3A%2F%2Fportal.azure.us")));
        tenant.cloud = Cloud::Dod;
        QCOMPARE(consentReturn(tenant), QStringLiteral("https://portal.azure.us"));
        tenant.cloud = Cloud::Gcc; // signs in where commercial tenants do
        QCOMPARE(consentReturn(tenant), QStringLiteral("https://portal.azure.com"));
        tenant.cloud = Cloud::GccHigh;
        tenant.tokenVersion = TokenVersion::V1;
        QVERIFY(consentLink(tenant).contains(QStringLiteral("/adminconsent?client_id=")));
        QVERIFY(!consentLink(tenant).contains(QStringLiteral("v2.0")));
        tenant.loginEndpoint = QStringLiteral("https://login.attacker.invalid");
        QVERIFY(isTrustedLink(consentLink(tenant)));
        tenant.clientId = QStringLiteral("x&y");
        QVERIFY(consentLink(tenant).isEmpty());
    }
    void trustedLinks_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("login") << QStringLiteral("https://login.microsoftonline.com/x/adminconsent?a=b") << true;
        QTest::newRow("government") << QStringLiteral("https://login.microsoftonline.us/x") << true;
        QTest::newRow("http") << QStringLiteral("http://login.microsoftonline.com/x") << false;
        QTest::newRow("foreign") << QStringLiteral("https://login.microsoftonline.com.attacker.invalid/") << false;
        QTest::newRow("user part") << QStringLiteral("https://login.microsoftonline.com@attacker.invalid/") << false;
        QTest::newRow("user name") << QStringLiteral("https://x@login.microsoftonline.com/") << false;
        QTest::newRow("port") << QStringLiteral("https://login.microsoftonline.com:8443/") << false;
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void trustedLinks()
    {
        QFETCH(QString, link);
        QFETCH(bool, trusted);
        QCOMPARE(isTrustedLink(link), trusted);
    }

    void claims()
    {
        const auto token = [](const QByteArray &claims) {
            return SecretText("e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                              + ".x");
        };
        const auto v2 = readClaims(
            token("{\"aud\":\"a\",\"azp\":\"APP\",\"tid\":\"T\",\"ver\":\"2.0\",\"roles\":[\"Machine.Read.All\"]}"));
        QVERIFY(v2);
        QCOMPARE(v2->appId, QStringLiteral("app"));
        QCOMPARE(v2->tenantId, QStringLiteral("t"));
        QVERIFY(v2->hasRole(QStringLiteral("machine.read.all")));
        QVERIFY(!v2->isDelegated());
        QVERIFY(readClaims(token("{\"idtyp\":\"user\"}"))->isDelegated());
        QVERIFY(!readClaims(SecretText("opaque")));
        QVERIFY(!readClaims(SecretText("a.b!.c")));
        QVERIFY(!readClaims(token("[1]")));
    }

    void cloudsThatAreNamed_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<Cloud>("configured");
        QTest::addColumn<CheckState>("state");
        const auto told = [](const char *instance, const char *host, const char *subScope) {
            return QByteArray("\"cloud_instance_name\":") + instance + ",\"token_endpoint\":\"https://" + host
                   + "/x/oauth2/v2.0/token\",\"tenant_region_sub_scope\":" + subScope;
        };
        const char *const com = "login.microsoftonline.com";
        const char *const us = "login.microsoftonline.us";
        const char *const none = "null";
        const auto row = [](const char *name, const QByteArray &names, Cloud configured, CheckState state) {
            QTest::newRow(name) << names << configured << state;
        };
        row("commercial", told("\"microsoftonline.com\"", com, none), Cloud::Commercial, CheckState::Pass);
        row("commercial, without an instance", told(none, com, none), Cloud::Commercial, CheckState::Pass);
        row("GCC", told("\"microsoftonline.com\"", com, "\"GCC\""), Cloud::Gcc, CheckState::Pass);
        row("GCC High", told("\"microsoftonline.us\"", us, "\"DODCON\""), Cloud::GccHigh, CheckState::Pass);
        row("DoD by its host", told(none, us, none), Cloud::Dod, CheckState::Pass);
        row("GCC High for commercial", told("\"microsoftonline.us\"", us, none), Cloud::Commercial, CheckState::Fail);
        row("China", told("\"partner.microsoftonline.cn\"", "login.partner.microsoftonline.cn", none),
            Cloud::Commercial, CheckState::Fail);
        row("China by its host", told(none, "login.chinacloudapi.cn", none), Cloud::Commercial, CheckState::Fail);
        row("China, the instance of another", told("\"microsoftonline.com\"", "login.chinacloudapi.cn", none),
            Cloud::Commercial, CheckState::Fail);
        row("Germany", told("\"microsoftonline.de\"", "login.microsoftonline.de", none), Cloud::Commercial,
            CheckState::Fail);
        row("a name that ends like one", told("\"evil-microsoftonline.us\"", us, none), Cloud::GccHigh,
            CheckState::Fail);
        row("nothing", told(none, "signin.example", none), Cloud::Commercial, CheckState::Fail);
        row("unknown for DoD", told("\"sovereign.example\"", "signin.example", none), Cloud::Dod, CheckState::Fail);
        row("unknown sub-scope", told("\"microsoftonline.com\"", com, "\"AIRGAP\""), Cloud::Commercial,
            CheckState::Fail);
        row("two clouds at once", told("\"microsoftonline.com\"", us, none), Cloud::Commercial, CheckState::Fail);
    }
    void cloudsThatAreNamed()
    {
        QFETCH(QByteArray, names);
        QFETCH(Cloud, configured);
        QFETCH(CheckState, state);
        ProxyServer service;
        service.react = [&names](const SeenRequest &) {
            return ProxyServer::status(200, "{\"issuer\":\"x\",\"tenant_region_scope\":\"AS\"," + names + '}');
        };
        TenantConfig tenant = m_healthy;
        tenant.cloud = configured;
        tenant.loginEndpoint = service.url();
        Doctor doctor(tenant, SecretText("kq.8Q~a-secret-of-forty-characters-or-so"), {});
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.startOne(DoctorCheck::TenantCloud, {});
        QVERIFY(finished.wait(30'000));
        const auto report = finished.first().first().value<DoctorReport>();
        const CheckResult &cloud = report.checks.at(static_cast<int>(DoctorCheck::TenantCloud));
        QVERIFY2(cloud.state == state, qPrintable(cloud.evidence));
    }
    void redactor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("gone");
        QTest::addColumn<QString>("kept");
        const auto none = QString();
        QTest::newRow("secret") << QStringLiteral("got p+ss/w~rd! back") << QStringLiteral("p+ss/w~rd!")
                                << QStringLiteral("back");
        QTest::newRow("secret in a form")
            << QStringLiteral("client=p%2Bss%2Fw~rd%21&x=1") << QStringLiteral("p%2Bss") << QStringLiteral("x=1");
        QTest::newRow("secret in base64") << QString::fromLatin1(QByteArray("p+ss/w~rd!").toBase64())
                                          << QString::fromLatin1(QByteArray("p+ss/w~rd!").toBase64()) << none;
        QTest::newRow("token") << QStringLiteral("saw eyJhbGciOi.eyJhdWQiOiJ4In0.c2ln in it")
                               << QStringLiteral("eyJhdWQ") << QStringLiteral("in it");
        QTest::newRow("half a token") << QStringLiteral("eyJhbGciOiJSUzI1NiJ9") << QStringLiteral("hbGci") << none;
        QTest::newRow("bearer") << QStringLiteral("Authorization: Bearer abcdef0123456789") << QStringLiteral("abcdef")
                                << QStringLiteral("Authorization");
        QTest::newRow("signature of a link") << QStringLiteral("https://x.blob/y?sv=1&sig=Ab%2Bcd")
                                             << QStringLiteral("Ab%2Bcd") << QStringLiteral("sv=1");
        QTest::newRow("user in a link") << QStringLiteral("http://mara:pw@proxy/") << QStringLiteral("mara")
                                        << QStringLiteral("proxy");
        QTest::newRow("mail") << QStringLiteral("by mara@contoso.example") << QStringLiteral("mara@")
                              << QStringLiteral("by user-");
        QTest::newRow("device name") << QStringLiteral("lost PC-MARA-7 again") << QStringLiteral("MARA")
                                     << QStringLiteral("device-");
        QTest::newRow("name in other case")
            << QStringLiteral("pc-mara-7.contoso.example") << QStringLiteral("mara") << QStringLiteral("device-");
        QTest::newRow("IPv4") << QStringLiteral("at 10.20.30.40:443") << QStringLiteral("10.20.30")
                              << QStringLiteral(":443");
        QTest::newRow("IPv6") << QStringLiteral("at fe80::1ff:fe23:4567:890a now") << QStringLiteral("fe80")
                              << QStringLiteral("now");
        QTest::newRow("MAC") << QStringLiteral("AA:BB:CC:00:11:22") << QStringLiteral("BB:CC") << none;
        QTest::newRow("home folder") << QStringLiteral("/home/mara/ca.pem") << QStringLiteral("mara")
                                     << QStringLiteral("ca.pem");
        QTest::newRow("a time stays") << QStringLiteral("2026-01-02T03:04:05Z") << QStringLiteral("address")
                                      << QStringLiteral("2026-01-02T03:04:05Z");
        QTest::newRow("a guid stays") << QStringLiteral("0457301a-6df3-50d3-835d-478846435c48")
                                      << QStringLiteral("address")
                                      << QStringLiteral("0457301a-6df3-50d3-835d-478846435c48");
    }
    void redactor()
    {
        QFETCH(QString, text);
        QFETCH(QString, gone);
        QFETCH(QString, kept);
        const SecretText inUse("p+ss/w~rd!");
        Redactor redactor("salt");
        redactor.addName(QStringLiteral("device"), QStringLiteral("PC-MARA-7"));
        redactor.addName(QStringLiteral("device"), QStringLiteral("x")); // too short to be replaced
        const QString out = redactor.redacted(text);
        QVERIFY2(!out.contains(gone, Qt::CaseInsensitive), qPrintable(out));
        QVERIFY2(out.contains(kept), qPrintable(out));
        QCOMPARE(redactor.redacted(text), out);
    }
    void bundleHoldsNobody()
    {
        m_simulator->setBehaviour({});
        BundleSource source;
        source.programVersion = QStringLiteral("9.8.7");
        source.at = QDateTime::currentDateTimeUtc();
        source.tenant = m_healthy;
        source.tenant.name = QStringLiteral("Fabrikam Bank");
        source.tenant.proxy = QStringLiteral("http://carla@gateway.fabrikam.example:3128");
        source.tenant.caFile = QStringLiteral("/home/carla/ca.pem");
        source.tenant.publish->url = QStringLiteral("https://kafka.fabrikam.example/x?key=KEY123456");
        source.tenant.publish->user = QStringLiteral("carla");
        source.report = run(m_healthy, secret());
        source.deviceNames = {QStringLiteral("TELLER-04"), QStringLiteral("teller-04.fabrikam.example")};
        const QString planted = QStringLiteral(
            " TELLER-04 teller-04.fabrikam.example carla@fabrikam.example 10.1.2.3 Bearer abcdefghijkl client_secret=hunter22 "
            "eyJhbGciOi.eyJhdWQiOi.sig Fabrikam Bank echoed Zq9~plain-secret-of-theirs");
        source.secrets = {SecretText("Zq9~plain-secret-of-theirs")};
        for (CheckResult &check : source.report.checks)
            check.evidence += planted;
        for (DoctorCall &call : source.report.trace)
            call.outcome += planted;
        CycleInfo cycle;
        cycle.reason = planted;
        cycle.notices = {Message(planted)};
        source.cycles = {cycle};
        const QString bundle = supportBundle(source);
        for (const char *gone : {"teller", "fabrikam", "carla", "10.1.2.3", "127.0.0.1", "abcdefghijkl", "hunter22",
                                 "eyJ", "KEY123456", "bank", "plain-secret"})
            QVERIFY2(!bundle.contains(QLatin1String(gone), Qt::CaseInsensitive), gone);
        QVERIFY(!bundle.contains(m_simulator->info().clientSecret));
        QVERIFY(bundle.contains(QStringLiteral("9.8.7")));
        QVERIFY(bundle.contains(QStringLiteral("token.obtained")));
        QVERIFY(bundle.contains(QStringLiteral("/api/machines -> HTTP 200")));
        QVERIFY(bundle.contains(m_healthy.tenantId));
        Redactor same((m_healthy.tenantId + m_healthy.clientId).toUtf8());
        same.addName(QStringLiteral("device"), QStringLiteral("TELLER-04"));
        QVERIFY(bundle.contains(same.redacted(QStringLiteral("TELLER-04"))));
    }

    void settingsToDiagnose()
    {
        const QByteArray json =
            "{\"schema\":\"trustgauge/tenants/1\",\"tenants\":[{\"name\":\"A\",\"tenantId\":\"nonsense\","
            "\"clientId\":\"\",\"cloud\":\"commercial\",\"pollIntervalMinutes\":5}]}";
        QVERIFY(!parseTenants(json, QStringLiteral("f"), {}));
        const auto lenient = parseTenants(json, QStringLiteral("f"), {}, TenantsReading::ToDiagnose);
        QVERIFY(lenient);
        QCOMPARE(lenient->first().tenant.pollIntervalMinutes, 5);
        const DoctorReport report = run(lenient->first().tenant, secret());
        QCOMPARE(report.firstFailure()->check, DoctorCheck::ConfigTenantId);
        QCOMPARE(report.exitCode(), 2);
        QVERIFY(!parseTenants(QByteArray(json).replace("commercial", "moon"), QStringLiteral("f"), {},
                              TenantsReading::ToDiagnose));
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
