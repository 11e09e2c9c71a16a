#include "core/doctor/doctor.h"

#include "core/auth/accesstoken.h"
#include "core/base/safetext.h"
#include "core/config/cloudfacts.h"
#include "core/doctor/evidence.h"
#include "core/doctor/permissions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

#include <cstdlib>

namespace Trustgauge {

namespace {

constexpr qsizetype usualSecretLength = 40; // length of Entra's client secrets
constexpr qsizetype shortestSecret = 32;    // shorter ones were never issued

QString hostOf(const QString &url)
{
    return QUrl(url).host().toLower();
}

} // namespace

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
        m_clockToCome = false;
        if (m_certificate)
            judgeValidity();
        nextStep();
    });
}

void Doctor::judgeDiscovery(const Answer &answer)
{
    const QList<DoctorCheck> rest{DoctorCheck::TenantExists, DoctorCheck::TenantCloud};
    if (!answer) {
        fail(DoctorCheck::NetLogin, faultForNetwork(answer.error()), errorEvidence(answer.error()));
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
        fail(DoctorCheck::NetLogin, DoctorFault::NotTheService, interceptionEvidence(*answer));
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
             QStringLiteral("issuer %1").arg(quotedText(body.value(QLatin1String("issuer")).toString(), 160)));
        judgeCloud(body);
        return;
    }
    const SignInRefusal refusal = refusalOf(reply, body);
    const DoctorFault advice = faultForSignIn(refusal.code, refusal.oauthError, reply.status);
    if (advice == DoctorFault::OtherCloud) {
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
    const QString named = instance.isEmpty() ? tokenHost : instance;
    const std::optional<SignInCloud> signIn = signInCloudOf(named);
    QStringList told{
        QCoreApplication::translate("Doctor", "region %1")
            .arg(scope.isEmpty() ? QCoreApplication::translate("Doctor", "not told") : quotedText(scope, 40))};
    if (!subScope.isEmpty())
        told << QCoreApplication::translate("Doctor", "sub-scope %1").arg(quotedText(subScope, 40));
    told << (named.isEmpty() ? QCoreApplication::translate("Doctor", "no instance named") : quotedText(named, 80));
    // An unknown name must not be taken for the public cloud.
    const QList<Cloud> clouds = signIn ? cloudsOfTenant(*signIn, subScope) : QList<Cloud>();
    if (clouds.isEmpty() || signInCloudOf(tokenHost).value_or(*signIn) != *signIn || isForeignSignInHost(tokenHost)) {
        if (tokenHost != named && !tokenHost.isEmpty())
            told << quotedText(tokenHost, 80);
        fail(DoctorCheck::TenantCloud, DoctorFault::CloudUnknown,
             QCoreApplication::translate("Doctor", "configured %1; the tenant's is not known (%2)")
                 .arg(keyOf(m_tenant.cloud), told.join(QStringLiteral(", "))));
        return;
    }
    QString possible = keyOf(clouds.first());
    for (const Cloud cloud : clouds.mid(1))
        possible = QCoreApplication::translate("Doctor", "%1 or %2", "clouds a tenant may live in")
                       .arg(possible, keyOf(cloud));
    const QString evidence = QCoreApplication::translate("Doctor", "configured %1; the tenant's is %2 (%3)")
                                 .arg(keyOf(m_tenant.cloud), possible, told.join(QStringLiteral(", ")));
    if (clouds.contains(m_tenant.cloud))
        pass(DoctorCheck::TenantCloud, evidence);
    else
        fail(DoctorCheck::TenantCloud, DoctorFault::CloudMismatch, evidence);
}

void Doctor::askToken()
{
    const QList<DoctorCheck> rest = QList<DoctorCheck>{DoctorCheck::TokenObtained} + claimChecks
                                    + roleChecksOf(PermissionApi::Defender);
    for (const DoctorCheck first : {DoctorCheck::ConfigTenantId, DoctorCheck::ConfigClientId,
                                    DoctorCheck::SecretPresent, DoctorCheck::NetLogin, DoctorCheck::TenantExists}) {
        const bool fresh = first == DoctorCheck::NetLogin || first == DoctorCheck::TenantExists ? wants(Step::Discovery)
                                                                                                : true;
        if (fresh && failed(first)) {
            skipFor(rest, first);
            nextStep();
            return;
        }
    }
    emit checking(DoctorCheck::TokenObtained);
    fetchToken(m_tenant, [this](const Answer &answer) {
        const Result<TokenAnswer> token = answer ? parseTokenAnswer(*answer) : tl::unexpected(answer.error());
        if (const std::optional<TenantConfig> older = withOlderAudience(m_tenant, token)) {
            // like a poll
            fetchToken(*older, [this, answer](const Answer &second) {
                const Result<TokenAnswer> ofOlder = second ? parseTokenAnswer(*second) : tl::unexpected(second.error());
                const bool better = ofOlder && ofOlder->hasRoles;
                judgeToken(better ? second : answer, better ? olderAudienceNotice(m_tenant.cloud) : Message());
                nextStep();
            });
            return;
        }
        judgeToken(answer, {});
        nextStep();
    });
}

void Doctor::fetchToken(const TenantConfig &tenant, const Take &take)
{
    if (const Result<HttpRequest> request = tokenRequest(tenant, *m_secret, serviceSeconds()))
        send(*request, take);
    else
        take(tl::unexpected(request.error()));
}

void Doctor::judgeToken(const Answer &answer, const Message &remark)
{
    const QList<DoctorCheck> rest = claimChecks + roleChecksOf(PermissionApi::Defender);
    const auto refuse = [&](DoctorFault advice, const QString &evidence) {
        fail(DoctorCheck::TokenObtained, advice, evidence);
        skipFor(rest, DoctorCheck::TokenObtained);
    };
    if (!answer) {
        refuse(faultForNetwork(answer.error()), errorEvidence(answer.error()));
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
        refuse(DoctorFault::NotTheService, interceptionEvidence(*answer));
        return;
    }
    m_token = token->token;
    m_claims = readClaims(m_token);
    pass(DoctorCheck::TokenObtained, QCoreApplication::translate("Doctor", "%1, a token good for %2 s, %3")
                                             .arg(answerText(*answer))
                                             .arg(token->expiresInSeconds)
                                             .arg(timeNow())
                                         + (remark.isEmpty() ? QString() : QStringLiteral("; ") + remark.text()));
    if (!m_claims) {
        for (const DoctorCheck check : rest)
            skip(check, QCoreApplication::translate("Doctor", "the token is no JWT"),
                 QCoreApplication::translate("Doctor", "Not checked: the token does not tell what it holds."));
        return;
    }
    judgeClaims();
    judgeRoles();
}

void Doctor::judgeRefusal(const HttpReply &reply, const QJsonObject &body)
{
    const SignInRefusal refusal = refusalOf(reply, body);
    DoctorFault advice = faultForSignIn(refusal.code, refusal.oauthError, reply.status, refusal.description);
    QString evidence = refusal.evidence;
    if (m_tenant.credential == CredentialKind::Certificate) {
        if (advice == DoctorFault::SecretWrong)
            advice = DoctorFault::CertificateRefused;
        else if (advice == DoctorFault::SecretExpired)
            advice = DoctorFault::CertificateExpired;
        evidence += QStringLiteral(", ") + certificateEvidence();
        if (advice == DoctorFault::AssertionTime)
            evidence += QStringLiteral(", ") + QCoreApplication::translate("Doctor", "%1 here").arg(timeNow());
    } else if (advice == DoctorFault::SecretWrong) {
        const QByteArray &secret = m_secret->reveal();
        if (secret.trimmed() != secret || secret.size() < shortestSecret) {
            advice = DoctorFault::SecretTruncated;
            evidence += QStringLiteral(", ")
                        + (secret.size() < shortestSecret
                               ? QCoreApplication::translate("Doctor",
                                                             "the secret has fewer than %1 characters; Entra makes %2")
                                     .arg(shortestSecret)
                                     .arg(usualSecretLength)
                               : QCoreApplication::translate("Doctor", "the secret begins or ends with white space"));
        }
    }
    fail(DoctorCheck::TokenObtained, advice, evidence, refusal.code);
}

void Doctor::judgeClaims()
{
    const TokenClaims &claims = *m_claims;
    const auto compare =
        [this](DoctorCheck check, const QString &seen, const QString &wanted, const QString &name, DoctorFault advice) {
        const QString evidence = QCoreApplication::translate("Doctor", "%1 %2, configured %3")
                                     .arg(name, quotedText(seen, 80), quotedText(wanted, 80));
        if (seen.compare(wanted, Qt::CaseInsensitive) == 0)
            pass(check, evidence);
        else
            fail(check, advice, evidence);
    };
    compare(DoctorCheck::TokenTenant, claims.tenantId, m_tenant.tenantId, QStringLiteral("tid"),
            DoctorFault::TokenOfOtherTenant);
    compare(DoctorCheck::TokenApp, claims.appId, m_tenant.clientId, QStringLiteral("appid"),
            DoctorFault::TokenOfOtherApp);
    // The XDR API's audience equals the host's name; its token only works when it has Defender's roles.
    const bool works = isGranted(factsOf(Permission::MachineRead), claims);
    const QString audience = QStringLiteral("aud %1").arg(quotedText(claims.audience, 160));
    if (isApiAudience(claims.audience)
        || (works && claims.audience.startsWith(QStringLiteral("https://api.security.microsoft.com"))))
        pass(DoctorCheck::TokenAudience, audience);
    else
        fail(DoctorCheck::TokenAudience, DoctorFault::WrongAudience, audience);
    if (claims.isDelegated())
        fail(DoctorCheck::TokenKind, DoctorFault::DelegatedToken,
             QCoreApplication::translate("Doctor", "a user's token, scp %1").arg(listed(claims.scopes)));
    else
        pass(DoctorCheck::TokenKind, QCoreApplication::translate("Doctor", "an application's token, ver %1, no scp")
                                         .arg(quotedText(claims.version, 10)));
    if (claims.issued.isValid()) {
        const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(claims.issued);
        if (!m_clockAhead || std::llabs(ahead) > std::llabs(*m_clockAhead)) {
            m_clockAhead = ahead;
            m_clockEvidence = QCoreApplication::translate("Doctor",
                                                          "the token was issued at %1 by the service's clock, %2 here")
                                  .arg(claims.issued.toString(Qt::ISODate), timeNow());
        }
    }
}

} // namespace Trustgauge
