#include "core/simulator/entra/entraapi.h"

#include "core/simulator/entra/base64url.h"
#include "core/simulator/entra/clientassertion.h"
#include "core/simulator/http/jsonappender.h"
#include "core/simulator/http/timetext.h"

#include <algorithm>
#include <QRandomGenerator>
#include <QUuid>

namespace Trustgauge::Simulator {

namespace {

constexpr int jwtLifetimeSeconds = 3'900; // from nbf to exp of a Defender token

struct Failure
{
    int code;
    int status;
    const char *error;
    const char *text; // %1 is the detail
};

constexpr Failure failures[]{
    {70003, 400, "unsupported_grant_type", "The grant type '%1' is not supported by this endpoint."},
    {70011, 400, "invalid_scope", "The value of the parameter 'scope' is not valid: %1."},
    {90002, 400, "invalid_request",
     "Tenant '%1' not found. Check the tenant identifier and that the sign-in goes to the right cloud; a tenant without any active "
     "subscription is not found either."},
    {90014, 400, "invalid_request", "The field '%1' that the credential requires is missing."},
    {90033, 503, "temporarily_unavailable", "The service is temporarily not available. Please retry later."},
    {53003, 400, "invalid_grant", "Conditional Access policies block this sign-in; no token is issued."},
    {50194, 400, "invalid_request",
     "Application '%1' is not a multi-tenant application, so the endpoint shared by all tenants cannot be used. Use the endpoint of the tenant."},
    {500011, 400, "invalid_resource",
     "The resource principal named %1 was not found in the tenant. It may not have been installed by the administrator of the tenant, or "
     "the request went to the wrong tenant."},
    {700016, 400, "unauthorized_client",
     "Application with identifier '%1' was not found in the directory. It may not have been installed by the administrator of the "
     "tenant, or the request went to the wrong tenant."},
    {700024, 401, "invalid_client", "The client assertion is outside its valid time range."},
    {700025, 401, "invalid_client", "The client is public, so neither a client assertion nor a secret may be sent."},
    {700027, 401, "invalid_client", "The client assertion was not accepted. %1"},
    {700038, 400, "unauthorized_client", "%1 is not a valid application identifier."},
    {900023, 400, "invalid_request",
     "The tenant identifier '%1' is neither a valid DNS name nor a valid external domain."},
    {900144, 400, "invalid_request", "The request body must contain the parameter '%1'."},
    {900561, 400, "invalid_request", "The endpoint accepts only POST requests. Received a %1 request."},
    {901002, 400, "invalid_request", "The parameter 'resource' is not supported by this version of the endpoint."},
    {1002012, 400, "invalid_scope",
     "The scope %1 is not valid for client credentials: it must be the identifier of a resource with /.default appended."},
    {7000112, 400, "unauthorized_client", "Application '%1' is disabled."},
    {7000215, 401, "invalid_client",
     "The client secret is not valid. Send the value of the secret, not its identifier, for a secret of app '%1'."},
    {7000216, 401, "invalid_client",
     "The grant type 'client_credentials' requires 'client_assertion', 'client_secret' or 'request'."},
    {7000222, 401, "invalid_client", "The client secrets of app '%1' have expired. Create a new one in the portal."},
    {7000229, 401, "invalid_client", "The client application %1 has no service principal in the tenant."},
};

enum class Resource { Defender, ThreatProtection, CloudApps, Graph, Unknown };

Resource resourceOf(QByteArray identifier)
{
    struct Known
    {
        const char *identifier;
        Resource resource;
    };
    static constexpr Known known[]{
        {"https://api.securitycenter.microsoft.com", Resource::Defender},
        {"https://securitycenter.onmicrosoft.com/windowsatpservice", Resource::Defender},
        {"fc780465-2017-40d4-a0c5-307022471b92", Resource::Defender},
        {"https://api.securitycenter.windows.com", Resource::Defender},
        {"https://api-gcc.securitycenter.microsoft.us", Resource::Defender},
        {"https://api-gov.securitycenter.microsoft.us", Resource::Defender},
        {"https://api.security.microsoft.com", Resource::ThreatProtection},
        {"8ee8fdad-f234-4243-8f3b-15c294843740", Resource::ThreatProtection},
        {"05a65629-4c1b-48c1-a78b-804c4abdd4af", Resource::CloudApps},
        {"https://graph.microsoft.com", Resource::Graph},
        {"00000003-0000-0000-c000-000000000000", Resource::Graph},
    };
    identifier = identifier.toLower();
    while (identifier.endsWith('/'))
        identifier.chop(1);
    for (const Known &entry : known) {
        if (identifier == entry.identifier)
            return entry.resource;
    }
    return Resource::Unknown;
}

bool isGuid(const QByteArray &text)
{
    return text.size() == 36 && !QUuid::fromString(QString::fromLatin1(text)).isNull();
}

bool looksLikeResource(const QByteArray &text)
{
    return isGuid(text) || text.startsWith("https://") || text.startsWith("http://") || text.startsWith("api://");
}

QByteArray valueOf(const QList<std::pair<QByteArray, QByteArray>> &form, QByteArrayView name)
{
    for (const auto &[key, value] : form) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray clockText(qint64 seconds)
{
    QByteArray text;
    appendRowTime(text, {seconds, 0, 0});
    return text + 'Z';
}

} // namespace

const TokenGrant *EntraApi::grant(QByteArrayView token) const
{
    const auto found = m_grants.constFind(token.toByteArray());
    return found == m_grants.constEnd() ? nullptr : &*found;
}

HttpResponse EntraApi::respond(const HttpRequest &request)
{
    const QByteArray tenant = request.segments.constFirst();
    if (request.endpoint == "discovery") {
        if (request.method != "GET" && request.method != "HEAD")
            return failure(900561, request.method);
        return discovery(tenant, request.segments.size() == 4);
    }
    if (request.method != "POST")
        return failure(900561, request.method);
    return token(request, tenant, request.segments.size() == 4);
}

HttpResponse EntraApi::failure(int code, const QByteArray &detail) const
{
    const auto *entry = std::find_if(std::begin(failures), std::end(failures),
                                     [code](const Failure &f) { return f.code == code; });
    Q_ASSERT(entry != std::end(failures));
    const qint64 now = m_state.serviceSeconds();
    const QByteArray number = QByteArray::number(code);
    const QByteArray trace = randomGuid();
    const QByteArray correlation = randomGuid();
    const QByteArray stamp = clockText(now);
    // The service uses both separators; each code always gets the same.
    const QByteArray gap = code % 2 == 0 ? " " : "\r\n";
    HttpResponse response;
    response.status = entry->status;
    response.headers = {{"Cache-Control", "no-store, no-cache"}, {"Pragma", "no-cache"}, {"x-ms-request-id", trace}};
    JsonAppender json(response.body);
    json.beginObject();
    json.key("error").text(entry->error);
    json.key("error_description")
        .text("AADSTS" + number + ": " + QByteArray(entry->text).replace("%1", detail) + gap + "Trace ID: " + trace
              + gap + "Correlation ID: " + correlation + gap + "Timestamp: " + stamp);
    json.key("error_codes").beginArray().number(code).endArray();
    json.key("timestamp").text(stamp);
    json.key("trace_id").text(trace);
    json.key("correlation_id").text(correlation);
    json.key("error_uri").text(m_state.baseUrl + "/error?code=" + number);
    if (code == 53003) {
        json.key("suberror").text("message_only");
        json.key("claims").text(R"({"access_token":{"capolids":{"essential":true,"values":[")" + randomGuid()
                                + R"("]}}})");
    }
    json.endObject();
    return response;
}

// 0, or the AADSTS code for an unknown tenant.
int EntraApi::tenantFault(const QByteArray &tenant) const
{
    if (tenant.compare(m_state.tenantId, Qt::CaseInsensitive) == 0
        || tenant.compare(m_state.tenantDomain, Qt::CaseInsensitive) == 0)
        return 0;
    const QByteArray lower = tenant.toLower();
    if (lower == "common" || lower == "organizations" || lower == "consumers")
        return 50194;
    return isGuid(tenant) || tenant.contains('.') ? 90002 : 900023;
}

// Why the credential is refused; *code stays 0 when it is accepted.
QByteArray EntraApi::credentialFault(const QByteArray &secret, const QByteArray &assertionType,
                                     const QByteArray &assertion, int *code) const
{
    if (!assertion.isEmpty()) {
        if (assertionType != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer") {
            *code = 900144;
            return "client_assertion_type";
        }
        const AssertionFault fault = checkClientAssertion(assertion, m_state.clientCertificate, m_state.clientId,
                                                          "/token", m_state.serviceSeconds());
        if (fault == AssertionFault::None)
            return {};
        *code = 700027;
        switch (fault) {
        case AssertionFault::UnknownCertificate:
            return "[Reason - The key was not found., see the registered ones]";
        case AssertionFault::ExpiredCertificate:
            return "[Reason - The key used is expired., see the registered ones]";
        case AssertionFault::BadSignature:
            return "[Reason - The signature does not match the key., see the registered ones]";
        case AssertionFault::OutsideValidity:
            *code = 700024;
            return {};
        case AssertionFault::WrongParties:
            return "its issuer, subject or audience is wrong";
        default:
            return "it is malformed";
        }
    }
    if (secret.isEmpty()) {
        *code = 7000216;
        return {};
    }
    if (secret != m_state.clientSecret) {
        *code = 7000215;
        return m_state.clientId;
    }
    return {};
}

HttpResponse EntraApi::token(const HttpRequest &request, const QByteArray &tenant, bool version2)
{
    if (const int fault = tenantFault(tenant); fault != 0)
        return failure(fault, fault == 50194 ? m_state.clientId : tenant);
    const auto form = formPairs(request.body);
    const QByteArray grantType = valueOf(form, "grant_type");
    if (grantType.isEmpty())
        return failure(900144, "grant_type");
    if (grantType != "client_credentials")
        return failure(70003, grantType);

    QByteArray client = valueOf(form, "client_id");
    QByteArray secret = valueOf(form, "client_secret");
    const QByteArray authorization = request.header("Authorization");
    if (authorization.size() > 6 && authorization.left(6).compare("Basic ", Qt::CaseInsensitive) == 0) {
        const QByteArray pair = QByteArray::fromBase64(authorization.mid(6));
        const qsizetype colon = pair.indexOf(':');
        client = percentDecoded(colon < 0 ? pair : pair.left(colon), true);
        secret = colon < 0 ? QByteArray() : percentDecoded(pair.mid(colon + 1), true);
    }
    if (client.isEmpty())
        return failure(900144, "client_id");
    if (QUuid::fromString(QString::fromLatin1(client)).isNull())
        return failure(700038, client);
    if (version2 && !valueOf(form, "resource").isEmpty())
        return failure(901002, "resource");
    QByteArray resource = valueOf(form, version2 ? "scope" : "resource");
    if (resource.isEmpty())
        return failure(900144, version2 ? "scope" : "resource");
    if (client.compare(m_state.clientId, Qt::CaseInsensitive) != 0)
        return failure(700016, client);
    int code = 0;
    const QByteArray detail = credentialFault(secret, valueOf(form, "client_assertion_type"),
                                              valueOf(form, "client_assertion"), &code);
    if (code != 0)
        return failure(code, detail);
    if (m_state.behaviour.tokenError != 0)
        return failure(m_state.behaviour.tokenError,
                       m_state.behaviour.tokenError == 500011 ? resource : m_state.clientId);

    if (version2) {
        if (!resource.endsWith("/.default"))
            return failure(looksLikeResource(resource) || resource.contains('%') ? 1002012 : 70011, resource);
        const QByteArray asked = resource;
        resource.chop(9);
        if (!looksLikeResource(resource) || resource.contains(' '))
            return failure(70011, asked);
    }
    const bool isHidden = m_state.behaviour.onlyOlderAudience && resourceOf(resource) == Resource::Defender
                          && !resource.contains("windowsatpservice");
    if (resourceOf(resource) == Resource::Unknown || isHidden)
        return failure(500011, resource);
    return success(resource, version2);
}

HttpResponse EntraApi::success(const QByteArray &resource, bool version2)
{
    const Behaviour &behaviour = m_state.behaviour;
    const Resource kind = resourceOf(resource);
    TokenGrant grant;
    grant.audience = resource;
    grant.tenantId = m_state.tenantId;
    grant.clientId = m_state.clientId;
    grant.forDefender = kind == Resource::Defender;
    if (kind == Resource::Defender)
        grant.roles = behaviour.roles;
    else if (kind == Resource::CloudApps)
        grant.roles = behaviour.discoveryRoles;
    ++m_issued;
    const qint64 now = m_state.serviceSeconds();
    if (grant.forDefender)
        ++m_issuedForDefender;
    const bool expiresAtOnce = grant.forDefender && behaviour.expiredTokenEvery > 0
                               && (m_issuedForDefender - 1) % behaviour.expiredTokenEvery == 0;
    grant.validUntilMs = m_state.monotonicMs() + (expiresAtOnce ? 0 : qint64{1'000} * m_state.tokenLifetimeSeconds);

    const QByteArray principal = QUuid::createUuidV5(QUuid(QString::fromLatin1(m_state.clientId)), m_state.tenantId)
                                     .toByteArray(QUuid::WithoutBraces);
    QByteArray claims;
    JsonAppender json(claims);
    json.beginObject();
    const auto unlessEmpty = [](const QByteArray &text, const QByteArray &otherwise) {
        return text.isEmpty() ? otherwise : text;
    };
    json.key("aud").text(unlessEmpty(behaviour.tokenAudience, resource));
    json.key("iss").text("https://sts.windows.net/" + m_state.tenantId + '/');
    json.key("iat").number(now).key("nbf").number(now);
    json.key("exp").number(now + std::max(jwtLifetimeSeconds, m_state.tokenLifetimeSeconds));
    json.key("app_displayname").text("Trustgauge demo");
    json.key("appid").text(unlessEmpty(behaviour.tokenClient, m_state.clientId));
    json.key("appidacr").text("1");
    json.key("idp").text("https://sts.windows.net/" + m_state.tenantId + '/');
    json.key("oid").text(principal);
    if (behaviour.delegatedToken) {
        json.key("scp").text("Machine.Read Vulnerability.Read");
        json.key("upn").text("mara@" + m_state.tenantDomain);
        json.key("name").text("Mara Demo");
    } else if (!grant.roles.isEmpty()) {
        json.key("roles").beginArray();
        for (const QByteArray &role : std::as_const(grant.roles))
            json.text(role);
        json.endArray();
    }
    json.key("sub").text(principal);
    json.key("tenant_region_scope").text("EU");
    json.key("tid").text(unlessEmpty(behaviour.tokenTenant, m_state.tenantId));
    json.key("uti").text(QByteArray::number(QRandomGenerator::global()->generate64(), 36));
    json.key("ver").text("1.0");
    json.endObject();
    const QByteArray signature = QByteArray::number(QRandomGenerator::system()->generate64(), 16)
                                 + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const QByteArray token = QByteArray(R"({"typ":"JWT","alg":"RS256","kid":"simulated"})").toBase64(base64Url) + '.'
                             + claims.toBase64(base64Url) + '.' + signature.toBase64(base64Url);
    m_grants.insert(token, grant);

    HttpResponse response;
    response.headers = {{"Cache-Control", "no-store, no-cache"}, {"Pragma", "no-cache"}};
    JsonAppender answer(response.body);
    answer.beginObject();
    answer.key("token_type").text("Bearer");
    const QByteArray lifetime = QByteArray::number(m_state.tokenLifetimeSeconds);
    if (version2) {
        answer.key("expires_in").raw(lifetime).key("ext_expires_in").raw(lifetime);
    } else {
        answer.key("expires_in").text(lifetime).key("ext_expires_in").text(lifetime);
        answer.key("expires_on").text(QByteArray::number(now + m_state.tokenLifetimeSeconds));
        answer.key("not_before").text(QByteArray::number(now));
        answer.key("resource").text(resource);
    }
    answer.key("access_token").text(token);
    answer.endObject();
    return response;
}

HttpResponse EntraApi::discovery(const QByteArray &tenant, bool version2) const
{
    if (const int fault = tenantFault(tenant); fault == 90002 || fault == 900023) {
        HttpResponse response = failure(fault, tenant);
        if (fault == 90002)
            response.body.replace(R"("invalid_request")", R"("invalid_tenant")");
        response.headers = {{"Cache-Control", "max-age=86400, private"}};
        return response;
    }
    const QByteArray root = m_state.baseUrl + '/' + m_state.tenantId;
    const QByteArray &subScope = m_state.behaviour.regionSubScope;
    HttpResponse response;
    response.headers = {{"Cache-Control", "max-age=86400, private"}};
    JsonAppender json(response.body);
    json.beginObject();
    json.key("token_endpoint").text(root + (version2 ? "/oauth2/v2.0/token" : "/oauth2/token"));
    json.key("token_endpoint_auth_methods_supported").beginArray();
    json.text("client_secret_post").text("private_key_jwt").text("client_secret_basic").endArray();
    json.key("jwks_uri").text(root + (version2 ? "/discovery/v2.0/keys" : "/discovery/keys"));
    json.key("issuer").text(version2 ? "https://login.microsoftonline.com/" + m_state.tenantId + "/v2.0"
                                     : "https://sts.windows.net/" + m_state.tenantId + '/');
    json.key("authorization_endpoint").text(root + (version2 ? "/oauth2/v2.0/authorize" : "/oauth2/authorize"));
    json.key("tenant_region_scope").text(subScope.isEmpty() ? "EU" : "USGov");
    if (!subScope.isEmpty())
        json.key("tenant_region_sub_scope").text(subScope);
    json.key("cloud_instance_name").text(subScope.isEmpty() ? "microsoftonline.com" : "microsoftonline.us");
    json.key("cloud_graph_host_name").text("graph.windows.net");
    json.key("msgraph_host").text(subScope.isEmpty() ? "graph.microsoft.com" : "graph.microsoft.us");
    json.endObject();
    return response;
}

} // namespace Trustgauge::Simulator
