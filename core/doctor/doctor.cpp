#include "core/doctor/doctor.h"

#include "core/auth/accesstoken.h"
#include "core/defender/governor.h"
#include "core/doctor/evidence.h"
#include "core/publish/kafkarest.h"
#include "core/publish/targetcheck.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

namespace Trustgauge {

namespace {

constexpr qint64 tolerableClockSeconds = 5 * 60;
constexpr qsizetype usualSecretLength = 40; // Entra's client secrets have 40 characters
constexpr qsizetype shortestSecret = 32;    // and never had less than these
const QString machineRole = QStringLiteral("Machine.Read.All");
const QString machineWriteRole = QStringLiteral("Machine.ReadWrite.All");
const QString vulnerabilityRole = QStringLiteral("Vulnerability.Read.All");
const QString alertRole = QStringLiteral("Alert.Read.All");
const QString alertWriteRole = QStringLiteral("Alert.ReadWrite.All");
const QString discoveryReadRole = QStringLiteral("discovery.read");
const QString discoveryManageRole = QStringLiteral("discovery.manage");
const QString cloudAppsId = QStringLiteral("05a65629-4c1b-48c1-a78b-804c4abdd4af");

const QList<DoctorCheck> afterSecret{DoctorCheck::NetLogin,
                                     DoctorCheck::TenantExists,
                                     DoctorCheck::TenantCloud,
                                     DoctorCheck::TokenObtained,
                                     DoctorCheck::TokenTenant,
                                     DoctorCheck::TokenApp,
                                     DoctorCheck::TokenAudience,
                                     DoctorCheck::TokenKind,
                                     DoctorCheck::RoleMachine,
                                     DoctorCheck::RoleVulnerability,
                                     DoctorCheck::RoleAlert,
                                     DoctorCheck::RoleDiscoveryRead,
                                     DoctorCheck::RoleDiscoveryManage,
                                     DoctorCheck::RoleExcess,
                                     DoctorCheck::NetApi,
                                     DoctorCheck::ApiMachines,
                                     DoctorCheck::ApiAntivirus,
                                     DoctorCheck::ApiVulnerabilities,
                                     DoctorCheck::ApiAlerts,
                                     DoctorCheck::LicenceVulnerabilities,
                                     DoctorCheck::ClockSkew,
                                     DoctorCheck::BudgetInterval,
                                     DoctorCheck::PublishReach,
                                     DoctorCheck::PublishTopic};
const QList<DoctorCheck> claimChecks{DoctorCheck::TokenTenant, DoctorCheck::TokenApp, DoctorCheck::TokenAudience,
                                     DoctorCheck::TokenKind};
const QList<DoctorCheck> defenderRoleChecks{DoctorCheck::RoleMachine, DoctorCheck::RoleVulnerability,
                                            DoctorCheck::RoleAlert};
const QList<DoctorCheck> discoveryRoleChecks{DoctorCheck::RoleDiscoveryRead, DoctorCheck::RoleDiscoveryManage};
const QList<DoctorCheck> apiChecks{DoctorCheck::ApiMachines, DoctorCheck::ApiAntivirus, DoctorCheck::ApiVulnerabilities,
                                   DoctorCheck::ApiAlerts, DoctorCheck::LicenceVulnerabilities};

bool isDefenderAudience(QString audience)
{
    static const QStringList known{QStringLiteral("https://api.securitycenter.microsoft.com"),
                                   QStringLiteral("https://securitycenter.onmicrosoft.com/windowsatpservice"),
                                   QStringLiteral("fc780465-2017-40d4-a0c5-307022471b92"),
                                   QStringLiteral("https://api.securitycenter.windows.com"),
                                   QStringLiteral("https://api-gcc.securitycenter.microsoft.us"),
                                   QStringLiteral("https://api-gov.securitycenter.microsoft.us")};
    while (audience.endsWith(u'/'))
        audience.chop(1);
    return known.contains(audience, Qt::CaseInsensitive);
}

QString hostOf(const QString &url)
{
    return QUrl(url).host().toLower();
}

} // namespace

Doctor::Doctor(TenantConfig tenant, Result<SecretText> secret, Options options, QObject *parent)
    : QObject(parent),
      m_tenant(std::move(tenant)),
      m_secret(std::move(secret)),
      m_options(std::move(options))
{
    m_report.tenantName = m_tenant.name;
    m_report.consentLink = consentLink(m_tenant);
    for (int i = 0; i < doctorCheckCount; ++i) {
        const auto check = static_cast<DoctorCheck>(i);
        m_report.checks.append(
            {check, CheckState::Skip, {}, QCoreApplication::translate("Doctor", "Not reached."), {}, {}, {}});
    }
    const auto defender = QStringLiteral("WindowsDefenderATP");
    const auto cloudApps = QStringLiteral("Microsoft Cloud App Security");
    m_report.permissions = {{defender, machineRole, true, false, {}, {}},
                            {defender, vulnerabilityRole, true, false, {}, {}},
                            {defender, alertRole, false, false, {}, {}},
                            {cloudApps, discoveryReadRole, false, false, {}, {}},
                            {cloudApps, discoveryManageRole, false, true, {}, {}}};
}

Doctor::~Doctor() = default;

void Doctor::start()
{
    m_wanted.fill(true);
    begin();
}

void Doctor::startOne(DoctorCheck check, const DoctorReport &before)
{
    if (before.checks.size() == doctorCheckCount) {
        m_report.checks = before.checks;
        m_report.permissions = before.permissions;
    }
    want(Step::Config);
    switch (check) {
    case DoctorCheck::ConfigTenantId:
    case DoctorCheck::ConfigClientId:
    case DoctorCheck::ConfigInterval:
    case DoctorCheck::SecretPresent:
        break;
    case DoctorCheck::NetLogin:
    case DoctorCheck::TenantExists:
    case DoctorCheck::TenantCloud:
        want(Step::Discovery);
        break;
    case DoctorCheck::ClockSkew:
        want(Step::Discovery);
        want(Step::Token);
        break;
    case DoctorCheck::TokenObtained:
    case DoctorCheck::TokenTenant:
    case DoctorCheck::TokenApp:
    case DoctorCheck::TokenAudience:
    case DoctorCheck::TokenKind:
    case DoctorCheck::RoleMachine:
    case DoctorCheck::RoleVulnerability:
    case DoctorCheck::RoleAlert:
        want(Step::Token);
        break;
    case DoctorCheck::RoleDiscoveryRead:
    case DoctorCheck::RoleDiscoveryManage:
    case DoctorCheck::RoleExcess:
        want(Step::Token);
        want(Step::CloudApps);
        break;
    case DoctorCheck::NetApi:
    case DoctorCheck::ApiMachines:
        want(Step::Token);
        want(Step::Machines);
        break;
    case DoctorCheck::ApiAntivirus:
        want(Step::Token);
        want(Step::Machines);
        want(Step::Antivirus);
        break;
    case DoctorCheck::ApiVulnerabilities:
    case DoctorCheck::LicenceVulnerabilities:
        want(Step::Token);
        want(Step::Machines);
        want(Step::Vulnerabilities);
        break;
    case DoctorCheck::ApiAlerts:
        want(Step::Token);
        want(Step::Machines);
        want(Step::Alerts);
        break;
    case DoctorCheck::BudgetInterval:
        want(Step::Token);
        want(Step::Machines);
        want(Step::Budget);
        break;
    case DoctorCheck::PublishReach:
    case DoctorCheck::PublishTopic:
        want(Step::Publish);
        break;
    }
    begin();
}

void Doctor::begin()
{
    Q_ASSERT(m_step < 0);
    m_http = std::make_unique<HttpClient>(HttpSettings{m_tenant.caFile, m_tenant.proxy, {}, m_options.proxyPassword});
    QTimer::singleShot(0, this, &Doctor::nextStep);
}

void Doctor::cancel()
{
    if (m_finished || m_cancelled)
        return;
    m_cancelled = true;
    if (m_http)
        m_http->abortAll();
    if (m_publishHttp)
        m_publishHttp->abortAll();
    QTimer::singleShot(0, this, &Doctor::finish);
}

void Doctor::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    emit finished(m_report);
}

// One step ends by calling this again.
void Doctor::nextStep()
{
    if (m_cancelled || m_finished)
        return;
    do {
        ++m_step;
    } while (m_step < stepCount && !m_wanted[static_cast<size_t>(m_step)]);
    if (m_step >= stepCount) {
        finish();
        return;
    }
    switch (static_cast<Step>(m_step)) {
    case Step::Config:
        checkConfig();
        break;
    case Step::Discovery:
        askDiscovery();
        break;
    case Step::Token:
        askToken();
        break;
    case Step::CloudApps:
        askCloudApps();
        break;
    case Step::Machines:
        askMachines();
        break;
    case Step::Antivirus:
        if (m_tenant.antivirusSource != AntivirusSource::DeviceAvInfo) {
            skip(DoctorCheck::ApiAntivirus, QStringLiteral("antivirusSource %1").arg(wordOf(m_tenant.antivirusSource)),
                 QCoreApplication::translate("Doctor", "Not checked: the tenant's settings leave this source out."));
            nextStep();
            break;
        }
        askOther(DoctorCheck::ApiAntivirus, QStringLiteral("/api/deviceavinfo?$top=1"));
        break;
    case Step::Vulnerabilities:
        if (m_tenant.vulnerabilitySource == VulnerabilitySource::None) {
            for (const DoctorCheck check : {DoctorCheck::ApiVulnerabilities, DoctorCheck::LicenceVulnerabilities})
                skip(check, QStringLiteral("vulnerabilitySource none"),
                     QCoreApplication::translate("Doctor", "Not checked: the tenant's settings leave this source out."));
            nextStep();
            break;
        }
        askOther(DoctorCheck::ApiVulnerabilities,
                 QStringLiteral("/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=1"));
        break;
    case Step::Alerts:
        askOther(DoctorCheck::ApiAlerts, QStringLiteral("/api/alerts?$top=1"));
        break;
    case Step::Budget:
        checkClock();
        checkBudget();
        break;
    case Step::Publish:
        askPublish();
        break;
    }
}

void Doctor::send(HttpRequest request, const Take &take)
{
    Q_ASSERT(m_report.calls < maxCalls);
    ++m_report.calls;
    request.idleTimeout = m_options.timeout;
    request.maxBytes = qint64{16} * 1024 * 1024;
    HttpClient &client = m_publishHttp ? *m_publishHttp : *m_http;
    DoctorCall call{QString::fromLatin1(request.verb), hostAndPort(request.url), request.url.path(), {}, 0};
    QElapsedTimer clock;
    clock.start();
    client.send(request, [this, take, call, clock](const Answer &answer) mutable {
        if (m_cancelled || m_finished)
            return;
        call.outcome = answer ? QStringLiteral("HTTP %1").arg(answer->status) : tame(answer.error().detail);
        call.milliseconds = clock.elapsed();
        m_report.trace.append(call);
        if (answer)
            noteClock(*answer);
        take(answer);
    });
}

void Doctor::sendApi(const QString &pathAndQuery, bool withToken, const Take &take)
{
    HttpRequest request;
    request.url = QUrl(m_tenant.apiUrl().toString(QUrl::RemovePath | QUrl::StripTrailingSlash) + pathAndQuery);
    request.headers = {{"Accept", "application/json"}};
    if (withToken)
        request.headers.append({"Authorization", "Bearer " + m_token.reveal()});
    send(request, take);
}

void Doctor::tell(CheckResult result)
{
    CheckResult &place = m_report.checks[static_cast<int>(result.check)];
    place = std::move(result);
    emit checked(place);
}

void Doctor::pass(DoctorCheck check, const QString &evidence)
{
    tell({check, CheckState::Pass, evidence, purposeOf(check), {}, {}, {}});
}

void Doctor::skip(DoctorCheck check, const QString &evidence, const QString &meaning)
{
    tell({check, CheckState::Skip, evidence, meaning, {}, {}, {}});
}

void Doctor::skipFor(const QList<DoctorCheck> &checks, DoctorCheck because)
{
    for (const DoctorCheck check : checks)
        skip(check, {},
             QCoreApplication::translate("Doctor", "Not checked: “%1” has to pass first.").arg(titleOf(because)));
}

void Doctor::report(CheckState state, DoctorCheck check, Advice advice, const QString &evidence, int aadsts)
{
    const AdviceEntry &entry = entryOf(advice);
    tell({check, state, evidence, QCoreApplication::translate("Doctor", entry.meaning),
          QCoreApplication::translate("Doctor", entry.remedy), linkOf(entry.link, m_tenant, aadsts), entry.faultClass});
}

CheckState Doctor::stateOf(DoctorCheck check) const
{
    return m_report.checks.at(static_cast<int>(check)).state;
}

void Doctor::checkConfig()
{
    emit checking(DoctorCheck::ConfigTenantId);
    const auto goodGuid = [](const QString &text) { return isGuid(text) && text.count(u'0') < 32; };
    const auto guid = [&](DoctorCheck check, const QString &value, Advice advice) {
        const QString evidence = QStringLiteral("\"%1\"").arg(tame(value, 80));
        if (goodGuid(value))
            pass(check, evidence);
        else
            fail(check, advice, evidence);
    };
    guid(DoctorCheck::ConfigTenantId, m_tenant.tenantId, Advice::TenantIdMalformed);
    guid(DoctorCheck::ConfigClientId, m_tenant.clientId, Advice::ClientIdMalformed);
    const int minutes = m_tenant.pollIntervalMinutes;
    const QString interval = minutes == 0 ? QStringLiteral("no interval") : QStringLiteral("%1 minutes").arg(minutes);
    if (minutes >= minPollIntervalMinutes && minutes <= maxPollIntervalMinutes)
        pass(DoctorCheck::ConfigInterval, interval);
    else
        fail(DoctorCheck::ConfigInterval, Advice::IntervalOutOfRange, interval);
    if (m_secret) {
        pass(DoctorCheck::SecretPresent, QStringLiteral("a client secret is at hand"));
        nextStep();
        return;
    }
    const ErrorCode code = m_secret.error().code;
    fail(DoctorCheck::SecretPresent,
         code == ErrorCode::SecretIsId ? Advice::SecretIsId
         : code == ErrorCode::Keychain ? Advice::KeychainSilent
                                       : Advice::SecretMissing,
         code == ErrorCode::SecretIsId ? QStringLiteral("the secret has the form of a GUID")
                                       : tame(m_secret.error().detail));
    // Nothing is asked of anybody without a secret.
    skipFor(afterSecret, DoctorCheck::SecretPresent);
    finish();
}

void Doctor::askDiscovery()
{
    if (failed(DoctorCheck::ConfigTenantId)) {
        skipFor({DoctorCheck::NetLogin, DoctorCheck::TenantExists, DoctorCheck::TenantCloud},
                DoctorCheck::ConfigTenantId);
        nextStep();
        return;
    }
    emit checking(DoctorCheck::NetLogin);
    HttpRequest request;
    request.url = m_tenant.loginUrl();
    request.url.setPath(u'/' + m_tenant.tenantId
                        + (m_tenant.tokenVersion == TokenVersion::V1
                               ? QStringLiteral("/.well-known/openid-configuration")
                               : QStringLiteral("/v2.0/.well-known/openid-configuration")));
    request.headers = {{"Accept", "application/json"}};
    send(request, [this](const Answer &answer) {
        judgeDiscovery(answer);
        nextStep();
    });
}

void Doctor::judgeDiscovery(const Answer &answer)
{
    const QList<DoctorCheck> rest{DoctorCheck::TenantExists, DoctorCheck::TenantCloud};
    if (!answer) {
        fail(DoctorCheck::NetLogin, adviceForNetwork(answer.error()), errorEvidence(answer.error()));
        skipFor(rest, DoctorCheck::NetLogin);
        return;
    }
    if (const auto between = interceptionOf(*answer)) {
        fail(DoctorCheck::NetLogin, *between, interceptionEvidence(*answer));
        skipFor(rest, DoctorCheck::NetLogin);
        return;
    }
    const QJsonObject body = bodyOf(*answer);
    const bool known = body.contains(QLatin1String("token_endpoint")) || body.contains(QLatin1String("error"));
    if (!known && answer->status < 500 && answer->status != 429) {
        fail(DoctorCheck::NetLogin, Advice::NotTheService, interceptionEvidence(*answer));
        skipFor(rest, DoctorCheck::NetLogin);
        return;
    }
    pass(DoctorCheck::NetLogin, QStringLiteral("%1, %2").arg(answerText(*answer), timeNow()));
    judgeTenant(*answer, body);
}

void Doctor::judgeTenant(const HttpReply &reply, const QJsonObject &body)
{
    if (reply.status == 200 && body.contains(QLatin1String("token_endpoint"))) {
        pass(DoctorCheck::TenantExists,
             QStringLiteral("issuer %1").arg(tame(body.value(QLatin1String("issuer")).toString(), 160)));
        judgeCloud(body);
        return;
    }
    const SignInRefusal refusal = refusalOf(reply, body);
    const Advice advice = adviceForSignIn(refusal.code, refusal.oauthError, reply.status);
    if (advice == Advice::OtherCloud) {
        pass(DoctorCheck::TenantExists, refusal.evidence);
        fail(DoctorCheck::TenantCloud, advice, refusal.evidence, refusal.code);
        return;
    }
    fail(DoctorCheck::TenantExists, advice, refusal.evidence, refusal.code);
    skipFor({DoctorCheck::TenantCloud}, DoctorCheck::TenantExists);
}

void Doctor::judgeCloud(const QJsonObject &body)
{
    const QString scope = body.value(QLatin1String("tenant_region_scope")).toString();
    const QString subScope = body.value(QLatin1String("tenant_region_sub_scope")).toString();
    const QString instance = body.value(QLatin1String("cloud_instance_name")).toString();
    const QString tokenHost = hostOf(body.value(QLatin1String("token_endpoint")).toString());
    const bool usInstance = instance.endsWith(QStringLiteral(".us")) || tokenHost.endsWith(QStringLiteral("online.us"));
    // The sub-scope tells; where it is missing, the sign-in host does, as both names of a government cloud are in use.
    std::optional<Cloud> actual;
    if (subScope == QStringLiteral("GCC"))
        actual = Cloud::Gcc;
    else if (subScope == QStringLiteral("DODCON"))
        actual = Cloud::GccHigh;
    else if (subScope == QStringLiteral("DOD"))
        actual = Cloud::Dod;
    else if (!usInstance)
        actual = Cloud::Commercial;
    const bool government = m_tenant.cloud == Cloud::GccHigh || m_tenant.cloud == Cloud::Dod;
    const bool matches = actual ? *actual == m_tenant.cloud : government;
    QString evidence = QStringLiteral("configured %1; the tenant's is %2 (region %3")
                           .arg(wordOf(m_tenant.cloud), actual ? wordOf(*actual) : QStringLiteral("gccHigh or dod"),
                                tame(scope.isEmpty() ? QStringLiteral("not told") : scope, 40));
    if (!subScope.isEmpty())
        evidence += QStringLiteral(", sub-scope %1").arg(tame(subScope, 40));
    evidence += QStringLiteral(", %1)").arg(tame(instance.isEmpty() ? tokenHost : instance, 80));
    if (matches)
        pass(DoctorCheck::TenantCloud, evidence);
    else
        fail(DoctorCheck::TenantCloud, Advice::CloudMismatch, evidence);
}

void Doctor::askToken()
{
    const QList<DoctorCheck> rest = QList<DoctorCheck>{DoctorCheck::TokenObtained} + claimChecks + defenderRoleChecks;
    for (const DoctorCheck first :
         {DoctorCheck::ConfigTenantId, DoctorCheck::ConfigClientId, DoctorCheck::NetLogin, DoctorCheck::TenantExists}) {
        const bool fresh = first == DoctorCheck::NetLogin || first == DoctorCheck::TenantExists ? wants(Step::Discovery)
                                                                                                : true;
        if (fresh && failed(first)) {
            skipFor(rest, first);
            nextStep();
            return;
        }
    }
    emit checking(DoctorCheck::TokenObtained);
    const auto judge = [this](const Answer &answer) {
        judgeToken(answer);
        nextStep();
    };
    if (const Result<HttpRequest> request = tokenRequest(m_tenant, *m_secret, QDateTime::currentSecsSinceEpoch()))
        send(*request, judge);
    else
        judge(tl::unexpected(request.error()));
}

void Doctor::judgeToken(const Answer &answer)
{
    const QList<DoctorCheck> rest = claimChecks + defenderRoleChecks;
    const auto refuse = [&](Advice advice, const QString &evidence) {
        fail(DoctorCheck::TokenObtained, advice, evidence);
        skipFor(rest, DoctorCheck::TokenObtained);
    };
    if (!answer) {
        refuse(adviceForNetwork(answer.error()), errorEvidence(answer.error()));
        return;
    }
    if (const auto between = interceptionOf(*answer)) {
        refuse(*between, interceptionEvidence(*answer));
        return;
    }
    const QJsonObject body = bodyOf(*answer);
    if (answer->status != 200) {
        judgeRefusal(*answer, body);
        skipFor(rest, DoctorCheck::TokenObtained);
        return;
    }
    Result<TokenAnswer> token = parseTokenAnswer(*answer);
    if (!token) {
        refuse(Advice::NotTheService, interceptionEvidence(*answer));
        return;
    }
    m_token = token->token;
    m_claims = readClaims(m_token);
    pass(DoctorCheck::TokenObtained, QStringLiteral("%1, a token good for %2 s, %3")
                                         .arg(answerText(*answer))
                                         .arg(token->expiresInSeconds)
                                         .arg(timeNow()));
    if (!m_claims) {
        for (const DoctorCheck check : rest)
            skip(check, QStringLiteral("the token is no JWT"),
                 QCoreApplication::translate("Doctor", "Not checked: the token does not tell what it holds."));
        return;
    }
    judgeClaims();
    judgeRoles();
}

void Doctor::judgeRefusal(const HttpReply &reply, const QJsonObject &body)
{
    const SignInRefusal refusal = refusalOf(reply, body);
    Advice advice = adviceForSignIn(refusal.code, refusal.oauthError, reply.status);
    QString evidence = refusal.evidence;
    if (advice == Advice::SecretWrong) {
        const QByteArray &secret = m_secret->reveal();
        if (secret.trimmed() != secret || secret.size() < shortestSecret) {
            advice = Advice::SecretTruncated;
            evidence += secret.size() < shortestSecret
                            ? QStringLiteral(", the secret has fewer than %1 characters; Entra makes %2")
                                  .arg(shortestSecret)
                                  .arg(usualSecretLength)
                            : QStringLiteral(", the secret begins or ends with white space");
        }
    }
    fail(DoctorCheck::TokenObtained, advice, evidence, refusal.code);
}

void Doctor::judgeClaims()
{
    const TokenClaims &claims = *m_claims;
    const auto compare =
        [this](DoctorCheck check, const QString &seen, const QString &wanted, const QString &name, Advice advice) {
        const QString evidence = QStringLiteral("%1 %2, configured %3").arg(name, tame(seen, 80), tame(wanted, 80));
        if (seen.compare(wanted, Qt::CaseInsensitive) == 0)
            pass(check, evidence);
        else
            fail(check, advice, evidence);
    };
    compare(DoctorCheck::TokenTenant, claims.tenantId, m_tenant.tenantId, QStringLiteral("tid"),
            Advice::TokenOfOtherTenant);
    compare(DoctorCheck::TokenApp, claims.appId, m_tenant.clientId, QStringLiteral("appid"), Advice::TokenOfOtherApp);
    // The name of the XDR API is shared with the host; a token for it serves only if it carries Defender's roles.
    const bool works = claims.hasRole(machineRole) || claims.hasRole(machineWriteRole);
    const QString audience = QStringLiteral("aud %1").arg(tame(claims.audience, 160));
    if (isDefenderAudience(claims.audience)
        || (works && claims.audience.startsWith(QStringLiteral("https://api.security.microsoft.com"))))
        pass(DoctorCheck::TokenAudience, audience);
    else
        fail(DoctorCheck::TokenAudience, Advice::WrongAudience, audience);
    if (claims.isDelegated())
        fail(DoctorCheck::TokenKind, Advice::DelegatedToken,
             QStringLiteral("a user's token, scp %1").arg(listed(claims.scopes)));
    else
        pass(DoctorCheck::TokenKind,
             QStringLiteral("an application's token, ver %1, no scp").arg(tame(claims.version, 10)));
    if (claims.issued.isValid()) {
        const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(claims.issued);
        if (!m_clockAhead || std::llabs(ahead) > std::llabs(*m_clockAhead)) {
            m_clockAhead = ahead;
            m_clockEvidence = QStringLiteral("the token was issued at %1 by the service's clock, %2 here")
                                  .arg(claims.issued.toString(Qt::ISODate), timeNow());
        }
    }
}

void Doctor::judgeRoles()
{
    const TokenClaims &claims = *m_claims;
    if (claims.isDelegated()) {
        skipFor(defenderRoleChecks, DoctorCheck::TokenKind);
        for (const QString &role : {machineRole, vulnerabilityRole, alertRole}) {
            const bool held = claims.scopes.contains(role.chopped(4), Qt::CaseInsensitive);
            notePermission(role, held ? PermissionRow::Granted::AsDelegated : PermissionRow::Granted::No,
                           QStringLiteral("token scp"));
        }
        return;
    }
    if (failed(DoctorCheck::TokenAudience)) {
        skipFor(defenderRoleChecks, DoctorCheck::TokenAudience); // another API's roles tell nothing
        return;
    }
    const QString evidence = QStringLiteral("token roles: %1").arg(listed(claims.roles));
    const auto judge = [&](DoctorCheck check, const QString &role, const QString &alternative, bool needed) {
        const bool held = claims.hasRole(role) || (!alternative.isEmpty() && claims.hasRole(alternative));
        notePermission(role, held ? PermissionRow::Granted::AsApplication : PermissionRow::Granted::No,
                       QStringLiteral("token roles"));
        if (held)
            pass(check, evidence);
        else if (needed)
            fail(check, claims.roles.isEmpty() ? Advice::NoRoles : Advice::RoleMissing,
                 QStringLiteral("%1; missing: %2").arg(evidence, role));
        else
            warn(check, Advice::RoleUnused, QStringLiteral("%1; missing: %2").arg(evidence, role));
    };
    judge(DoctorCheck::RoleMachine, machineRole, machineWriteRole, true);
    // A tenant that does without vulnerabilities does without the permission.
    judge(DoctorCheck::RoleVulnerability, vulnerabilityRole, {},
          m_tenant.vulnerabilitySource != VulnerabilitySource::None);
    judge(DoctorCheck::RoleAlert, alertRole, alertWriteRole, false);
}

bool Doctor::tokenIsOfUse() const
{
    return !m_token.isEmpty()
           && std::none_of(claimChecks.begin(), claimChecks.end(), [this](DoctorCheck check) { return failed(check); });
}

void Doctor::askCloudApps()
{
    if (!tokenIsOfUse()) {
        DoctorCheck because = DoctorCheck::TokenObtained;
        for (const DoctorCheck check : claimChecks) {
            if (failed(check))
                because = check;
        }
        skipFor(discoveryRoleChecks, because);
        if (m_claims && !m_claims->isDelegated() && !failed(DoctorCheck::TokenAudience))
            judgeExcess();
        else
            skipFor({DoctorCheck::RoleExcess}, because);
        nextStep();
        return;
    }
    emit checking(DoctorCheck::RoleDiscoveryRead);
    TenantConfig cloudApps = m_tenant;
    cloudApps.audience = cloudAppsId;
    const auto judge = [this](const Answer &answer) {
        judgeCloudApps(answer);
        judgeExcess();
        nextStep();
    };
    if (const Result<HttpRequest> request = tokenRequest(cloudApps, *m_secret, QDateTime::currentSecsSinceEpoch()))
        send(*request, judge);
    else
        judge(tl::unexpected(request.error()));
}

void Doctor::judgeCloudApps(const Answer &answer)
{
    const auto forBoth = [this](const QString &evidence) {
        for (const auto &[check, role] : {std::pair(DoctorCheck::RoleDiscoveryRead, discoveryReadRole),
                                          std::pair(DoctorCheck::RoleDiscoveryManage, discoveryManageRole)}) {
            const bool held = m_cloudAppsClaims && m_cloudAppsClaims->hasRole(role);
            if (m_cloudAppsClaims)
                notePermission(role, held ? PermissionRow::Granted::AsApplication : PermissionRow::Granted::No,
                               QStringLiteral("Cloud App Security token roles"));
            if (held)
                pass(check, evidence);
            else
                warn(check, Advice::RoleUnused, evidence);
        }
    };
    if (!answer) {
        forBoth(errorEvidence(answer.error()));
        return;
    }
    const Result<TokenAnswer> token = parseTokenAnswer(*answer);
    if (!token) {
        forBoth(refusalOf(*answer, bodyOf(*answer)).evidence);
        return;
    }
    m_cloudAppsClaims = readClaims(token->token);
    forBoth(QStringLiteral("Cloud App Security token roles: %1")
                .arg(listed(m_cloudAppsClaims ? m_cloudAppsClaims->roles : QStringList())));
}

void Doctor::judgeExcess()
{
    if (!m_claims) {
        skip(DoctorCheck::RoleExcess, QStringLiteral("the token is no JWT"),
             QCoreApplication::translate("Doctor", "Not checked: the token does not tell what it holds."));
        return;
    }
    const QStringList asked{machineRole, vulnerabilityRole, alertRole};
    const QStringList askedOfCloudApps{discoveryReadRole, discoveryManageRole};
    QStringList excess;
    for (const QString &role : m_claims->roles) {
        if (!asked.contains(role, Qt::CaseInsensitive))
            excess << role;
    }
    if (m_cloudAppsClaims) {
        for (const QString &role : m_cloudAppsClaims->roles) {
            if (!askedOfCloudApps.contains(role, Qt::CaseInsensitive))
                excess << role;
        }
    }
    if (excess.isEmpty())
        pass(DoctorCheck::RoleExcess, QStringLiteral("none beyond those asked for"));
    else
        warn(DoctorCheck::RoleExcess, Advice::RolesInExcess, QStringLiteral("beyond need: %1").arg(listed(excess)));
}

void Doctor::askMachines()
{
    emit checking(DoctorCheck::NetApi);
    // Without a token that is of use the call still tells whether the API is there; the token stays at home.
    sendApi(QStringLiteral("/api/machines?$top=1"), tokenIsOfUse(), [this](const Answer &answer) {
        judgeMachines(answer);
        nextStep();
    });
}

void Doctor::judgeMachines(const Answer &answer)
{
    if (!answer || interceptionOf(*answer)) {
        if (answer)
            fail(DoctorCheck::NetApi, *interceptionOf(*answer), interceptionEvidence(*answer));
        else
            fail(DoctorCheck::NetApi, adviceForNetwork(answer.error()), errorEvidence(answer.error()));
        skipFor(apiChecks, DoctorCheck::NetApi);
        return;
    }
    pass(DoctorCheck::NetApi, QStringLiteral("%1, %2").arg(answerText(*answer), timeNow()));
    if (!tokenIsOfUse()) {
        DoctorCheck because = DoctorCheck::TokenObtained;
        for (const DoctorCheck check : claimChecks) {
            if (failed(check))
                because = check;
        }
        skipFor(apiChecks, because);
        return;
    }
    emit checking(DoctorCheck::ApiMachines);
    if (answer->status == 200) {
        const auto rows = rowsOf(*answer);
        if (!rows)
            fail(DoctorCheck::ApiMachines, Advice::AnswerUnreadable, interceptionEvidence(*answer));
        else if (rows->isEmpty())
            warn(DoctorCheck::ApiMachines, Advice::NoDevices, answerText(*answer) + QStringLiteral(", no row"));
        else
            pass(DoctorCheck::ApiMachines, answerText(*answer) + QStringLiteral(", a device came, ") + timeNow());
        return;
    }
    const ApiRefusal refusal = apiRefusalOf(*answer);
    if (refusal.advice == Advice::NoDevices) {
        warn(DoctorCheck::ApiMachines, Advice::NoDevices, refusal.evidence);
    } else if (refusal.advice == Advice::TooManyCalls) {
        m_quotaTaken = true;
        m_quotaEvidence = refusal.evidence;
        warn(DoctorCheck::ApiMachines, Advice::TooManyCalls, refusal.evidence);
    } else if (refusal.advice == Advice::ApiRoleMissing && failed(DoctorCheck::RoleMachine)) {
        notePermission(machineRole, PermissionRow::Granted::No, QStringLiteral("token roles, API answer"));
        skip(DoctorCheck::ApiMachines, refusal.evidence,
             QCoreApplication::translate("Doctor", "Not checked: “%1” has to pass first.")
                 .arg(titleOf(DoctorCheck::RoleMachine)));
    } else if (refusal.advice == Advice::ApiRoleMissing && stateOf(DoctorCheck::RoleMachine) == CheckState::Pass) {
        fail(DoctorCheck::ApiMachines, Advice::ConsentSpreading, refusal.evidence);
    } else {
        fail(DoctorCheck::ApiMachines, refusal.advice, refusal.evidence);
        m_apiUseless = refusal.advice == Advice::AccountInactive || refusal.advice == Advice::TokenRejected
                       || refusal.advice == Advice::WrongApiHost;
        if (m_apiUseless)
            skipFor({DoctorCheck::LicenceVulnerabilities}, DoctorCheck::ApiMachines);
    }
}

void Doctor::askOther(DoctorCheck check, const QString &path)
{
    const bool vulnerabilities = check == DoctorCheck::ApiVulnerabilities;
    QList<DoctorCheck> own{check};
    if (vulnerabilities)
        own << DoctorCheck::LicenceVulnerabilities;
    if (failed(DoctorCheck::NetApi) || !tokenIsOfUse()) {
        nextStep(); // told when the devices were asked for
        return;
    }
    const DoctorCheck role = vulnerabilities                   ? DoctorCheck::RoleVulnerability
                             : check == DoctorCheck::ApiAlerts ? DoctorCheck::RoleAlert
                                                               : DoctorCheck::RoleMachine;
    std::optional<DoctorCheck> because;
    const CheckState roleState = stateOf(role);
    if (roleState == CheckState::Fail || (roleState == CheckState::Warn && m_claims))
        because = role;
    else if (m_apiUseless)
        because = DoctorCheck::ApiMachines;
    if (because) {
        skipFor(own, *because);
        nextStep();
        return;
    }
    emit checking(check);
    sendApi(path, true, [this, check](const Answer &answer) {
        judgeOther(check, answer);
        nextStep();
    });
}

void Doctor::judgeOther(DoctorCheck check, const Answer &answer)
{
    const bool vulnerabilities = check == DoctorCheck::ApiVulnerabilities;
    const bool unused = check == DoctorCheck::ApiAlerts;
    const auto noLicenceWord = [this, vulnerabilities, check] {
        if (vulnerabilities)
            skipFor({DoctorCheck::LicenceVulnerabilities}, check);
    };
    const auto bad = [&](Advice advice, const QString &evidence) {
        report(unused ? CheckState::Warn : CheckState::Fail, check, advice, evidence);
        noLicenceWord();
    };
    if (!answer) {
        bad(adviceForNetwork(answer.error()), errorEvidence(answer.error()));
        return;
    }
    if (const auto between = interceptionOf(*answer)) {
        bad(*between, interceptionEvidence(*answer));
        return;
    }
    if (answer->status == 200) {
        if (!rowsOf(*answer)) {
            bad(Advice::AnswerUnreadable, interceptionEvidence(*answer));
            return;
        }
        pass(check, answerText(*answer) + QStringLiteral(", ") + timeNow());
        if (vulnerabilities)
            pass(DoctorCheck::LicenceVulnerabilities, QStringLiteral("vulnerabilities were given out"));
        return;
    }
    const ApiRefusal refusal = apiRefusalOf(*answer);
    if (refusal.advice == Advice::TooManyCalls) {
        if (!unused) {
            m_quotaTaken = true;
            m_quotaEvidence = refusal.evidence;
        }
        warn(check, Advice::TooManyCalls, refusal.evidence);
        noLicenceWord();
    } else if (vulnerabilities) {
        judgeVulnerabilityRefusal(*answer, refusal.advice);
    } else if (refusal.advice == Advice::NoDevices) {
        warn(check, Advice::NoDevices, refusal.evidence);
    } else if (refusal.advice == Advice::FeatureOff || answer->status == 401 || answer->status == 403) {
        warn(check, Advice::OptionalDataMissing, refusal.evidence); // scoring goes on without
    } else {
        bad(refusal.advice, refusal.evidence);
    }
}

void Doctor::judgeVulnerabilityRefusal(const HttpReply &reply, Advice advice)
{
    const ApiRefusal refusal = apiRefusalOf(reply);
    const auto check = DoctorCheck::ApiVulnerabilities;
    if (advice == Advice::NoVulnerabilityLicence || advice == Advice::FeatureOff || advice == Advice::AccountInactive) {
        skip(check, refusal.evidence,
             QCoreApplication::translate("Doctor", "Not checked: “%1” has to pass first.")
                 .arg(titleOf(DoctorCheck::LicenceVulnerabilities)));
        fail(DoctorCheck::LicenceVulnerabilities, advice, refusal.evidence);
        return;
    }
    if (advice == Advice::NoDevices)
        warn(check, advice, refusal.evidence);
    else if (advice == Advice::ApiRoleMissing && stateOf(DoctorCheck::RoleVulnerability) == CheckState::Pass)
        fail(check, Advice::ConsentSpreading, refusal.evidence);
    else if (advice == Advice::ApiForbidden)
        fail(check, Advice::VulnerabilitiesForbidden, refusal.evidence);
    else
        fail(check, advice, refusal.evidence);
    skipFor({DoctorCheck::LicenceVulnerabilities}, check);
}

void Doctor::noteClock(const HttpReply &reply)
{
    const std::optional<qint64> ahead = reply.secondsAhead();
    if (!ahead)
        return;
    if (m_clockAhead && std::llabs(*ahead) <= std::llabs(*m_clockAhead))
        return;
    m_clockAhead = ahead;
    m_clockEvidence = QStringLiteral("%1 says %2, %3 here")
                          .arg(hostAndPort(reply.url), tame(QString::fromLatin1(reply.header("Date")), 40), timeNow());
}

void Doctor::checkClock()
{
    if (!m_clockAhead) {
        skip(DoctorCheck::ClockSkew, QStringLiteral("no answer told a time"),
             QCoreApplication::translate("Doctor", "Not checked: no answer told the service's time."));
        return;
    }
    const QString evidence =
        QStringLiteral("%1: the service's clock is %2 s ahead").arg(m_clockEvidence).arg(*m_clockAhead);
    if (std::llabs(*m_clockAhead) > tolerableClockSeconds)
        fail(DoctorCheck::ClockSkew, Advice::ClockWrong, evidence);
    else
        pass(DoctorCheck::ClockSkew, evidence);
}

void Doctor::checkBudget()
{
    const auto check = DoctorCheck::BudgetInterval;
    emit checking(check);
    if (m_quotaTaken) {
        fail(check, Advice::QuotaTaken, m_quotaEvidence);
        nextStep();
        return;
    }
    std::optional<DoctorCheck> because;
    if (failed(DoctorCheck::ConfigInterval))
        because = DoctorCheck::ConfigInterval;
    else if (stateOf(DoctorCheck::ApiMachines) == CheckState::Fail
             || stateOf(DoctorCheck::ApiMachines) == CheckState::Skip)
        because = DoctorCheck::ApiMachines;
    if (because) {
        skipFor({check}, *because);
        nextStep();
        return;
    }
    const int minutes = m_tenant.pollIntervalMinutes;
    const QString source = wordOf(m_tenant.vulnerabilitySource);
    if (m_tenant.vulnerabilitySource != VulnerabilitySource::PerDevice) {
        pass(check, QStringLiteral("vulnerabilitySource %1 reads whole lists; %2 minutes").arg(source).arg(minutes));
        nextStep();
        return;
    }
    // One call a device: is there a device beyond what the limits allow? One call tells.
    const CallLimit limit = documentedLimit(Endpoint::MachineVulnerabilities);
    const int fits = (minutes / 60) * limit.perHour + std::min(limit.perHour, (minutes % 60) * limit.perMinute);
    sendApi(QStringLiteral("/api/machines?$top=1&$skip=%1").arg(fits), true, [=, this](const Answer &answer) {
        const QString evidence =
            QStringLiteral("vulnerabilitySource perDevice covers %1 devices in %2 minutes").arg(fits).arg(minutes);
        const auto rows = answer && answer->status == 200 ? rowsOf(*answer) : std::nullopt;
        if (rows && !rows->isEmpty())
            fail(check, Advice::IntervalTooShort, evidence + QStringLiteral("; the tenant has more"));
        else if (rows || (answer && answer->status == 404))
            pass(check, evidence + QStringLiteral("; the tenant has no more"));
        else
            skip(check, answer ? apiRefusalOf(*answer).evidence : errorEvidence(answer.error()),
                 QCoreApplication::translate("Doctor", "Not checked: the number of devices could not be told."));
        nextStep();
    });
}

void Doctor::askPublish()
{
    const QList<DoctorCheck> both{DoctorCheck::PublishReach, DoctorCheck::PublishTopic};
    if (!m_tenant.publish || m_tenant.publish->url.isEmpty()) {
        for (const DoctorCheck check : both)
            skip(check, QStringLiteral("no publish settings"),
                 QCoreApplication::translate("Doctor", "Not checked: the tenant publishes nowhere."));
        nextStep();
        return;
    }
    emit checking(DoctorCheck::PublishReach);
    m_publishHttp = std::make_unique<HttpClient>(KafkaRest::settingsOf(m_tenant));
    askTarget([this](const HttpRequest &request, const Take &take) { send(request, take); }, *m_tenant.publish,
              m_options.publishSecret,
              [this](const TargetAnswer &found) {
        judgeTarget(found);
        nextStep();
    });
}

void Doctor::judgeTarget(const TargetAnswer &found)
{
    const Answer &answer = found.reply;
    const auto reach = DoctorCheck::PublishReach;
    const PublishTarget &target = *m_tenant.publish;
    const auto refuse = [this](Advice advice, const QString &evidence) {
        fail(DoctorCheck::PublishReach, advice, evidence);
        skipFor({DoctorCheck::PublishTopic}, DoctorCheck::PublishReach);
    };
    if (!answer) {
        refuse(adviceForNetwork(answer.error()), errorEvidence(answer.error()));
        return;
    }
    const QString evidence = QStringLiteral("%1 for %2, %3").arg(answerText(*answer), answer->url.path(), timeNow());
    if (answer->status == 401 || answer->status == 403) {
        const bool untried = target.auth != PublishAuth::None && m_options.publishSecret.isEmpty();
        if (!untried) {
            refuse(Advice::PublishRefused, evidence);
            return;
        }
        warn(reach, Advice::PublishNoSecret, evidence);
        skipFor({DoctorCheck::PublishTopic}, reach);
        return;
    }
    if (const auto between = interceptionOf(*answer)) {
        refuse(*between, interceptionEvidence(*answer));
        return;
    }
    if (answer->status >= 500) {
        refuse(Advice::ServiceDown, evidence);
        return;
    }
    if (!found.topics) {
        refuse(Advice::PublishNotAProxy, evidence);
        return;
    }
    pass(reach, evidence);
    if (found.missing.isEmpty())
        pass(DoctorCheck::PublishTopic, QStringLiteral("listed: %1, %2").arg(target.deviceTopic, target.summaryTopic));
    else
        warn(DoctorCheck::PublishTopic, Advice::TopicUnlisted,
             QStringLiteral("not listed: %1").arg(listed(found.missing)));
}

void Doctor::notePermission(const QString &role, PermissionRow::Granted granted, const QString &seen)
{
    for (PermissionRow &row : m_report.permissions) {
        if (row.role == role) {
            row.granted = granted;
            row.seen = seen;
        }
    }
}

} // namespace Trustgauge
