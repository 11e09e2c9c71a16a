#include "core/simulator/defender/defenderapi.h"

#include "core/simulator/defender/apiendpoints.h"

#include <algorithm>

namespace Trustgauge::Simulator {

namespace {

bool aboutVulnerabilities(const QByteArray &endpoint)
{
    return endpoint.contains("ulnerabilit");
}

QByteArray idOf(const HttpRequest &request)
{
    const qsizetype last = request.segments.size() - 1;
    return request.endpoint == "machine" || request.endpoint == "vulnerability" ? request.segments.at(last)
                                                                                : request.segments.at(last - 1);
}

} // namespace

void DefenderApi::fleetChanged()
{
    m_machines.forgetMarks();
    m_vulnerabilities.forgetMarks();
}

// The service's checks before it reads the query, in this order: token, licence of the tenant, role, quota.
bool DefenderApi::refused(const HttpRequest &request, HttpResponse *refusal)
{
    const auto unauthorized = [&](const QByteArray &message) {
        *refusal = apiError(401, "Unauthorized", message);
        refusal->headers = {{"WWW-Authenticate", "Bearer"}};
        return true;
    };
    const QByteArray authorization = request.header("Authorization");
    if (authorization.left(7).compare("Bearer ", Qt::CaseInsensitive) != 0)
        return unauthorized("Unauthorized request - a bearer token is required");
    const TokenGrant *grant = m_entra.grant(authorization.mid(7).trimmed());
    if (grant == nullptr)
        return unauthorized("Unauthorized request - the token is not valid");
    if (m_state.monotonicMs() >= grant->validUntilMs)
        return unauthorized("Unauthorized request - the token has expired");
    if (!grant->forDefender || !m_state.behaviour.tokenAudience.isEmpty())
        return unauthorized("Unauthorized request - the token was issued for another audience");
    const Behaviour &behaviour = m_state.behaviour;
    if (behaviour.inactiveTenant)
        return unauthorized("Unauthorized request - reason of failure: Account mode is inactive");

    const ApiEndpoint &endpoint = *apiEndpoint(request.endpoint); // the router only passes known endpoints
    const QList<QByteArray> needed = rolesFor(endpoint);
    QList<QByteArray> held = behaviour.delegatedToken ? QList<QByteArray>{} : grant->roles;
    const bool delegatedMay = behaviour.delegatedToken && request.endpoint != "alerts"
                              && request.endpoint != "machineAlerts";
    const bool allowed = delegatedMay || std::any_of(needed.begin(), needed.end(), [&](const QByteArray &role) {
                             return held.contains(role);
                         });
    if (!allowed) {
        *refusal = apiError(403, "Forbidden",
                            "Missing application roles. API required roles: " + needed.join(',')
                                + ", application roles: " + held.join(',') + '.');
        return true;
    }
    if (behaviour.noVulnerabilityLicence && aboutVulnerabilities(request.endpoint))
        return unauthorized("Unauthorized request - reason of failure: No Tvm license");
    if (behaviour.antivirusRefused && request.endpoint == "deviceavinfo") {
        *refusal = apiError(403, "DisabledFeature", "Tenant feature is not enabled");
        return true;
    }
    if (m_state.rateLimits) {
        const QByteArray key = request.endpoint + '/' + grant->tenantId + '/' + grant->clientId;
        if (const auto exceeded = m_limiter.count(key, endpoint.limit, m_state.monotonicMs())) {
            *refusal = apiError(429, "TooManyRequests", exceeded->message());
            refusal->headers = {{"Retry-After", QByteArray::number(exceeded->retryAfterSeconds)}};
            return true;
        }
    }
    return false;
}

HttpResponse DefenderApi::respond(const HttpRequest &request)
{
    HttpResponse refusal;
    if (refused(request, &refusal))
        return refusal;
    if (request.method != "GET" && request.method != "HEAD") {
        refusal = apiError(405, "BadRequest", "The method is not allowed for this resource");
        refusal.headers = {{"Allow", "GET"}};
        return refusal;
    }
    const QByteArray &endpoint = request.endpoint;
    if (endpoint == "machines") {
        const std::size_t rounds = m_state.fleet.options().rounds.size();
        HttpResponse response = m_machines.machines(request);
        if (m_state.fleet.options().rounds.size() != rounds)
            fleetChanged(); // in this scenario software changes with each cycle
        return response;
    }
    if (endpoint == "machine")
        return m_machines.machine(idOf(request));
    if (endpoint == "machineVulnerabilities")
        return m_vulnerabilities.ofMachine(idOf(request));
    if (endpoint == "machineAlerts")
        return m_machines.machineAlerts(idOf(request), request);
    if (endpoint == "softwareVulnerabilitiesByMachine")
        return m_vulnerabilities.byMachine(request);
    if (endpoint == "softwareVulnerabilityChangesByMachine")
        return m_vulnerabilities.changesByMachine(request);
    if (endpoint == "softwareVulnerabilitiesExport")
        return m_exports.list(request);
    if (endpoint == "machinesVulnerabilities")
        return m_vulnerabilities.machinesVulnerabilities(request);
    if (endpoint == "vulnerabilities")
        return m_vulnerabilities.catalogue(request);
    if (endpoint == "vulnerability")
        return m_vulnerabilities.entry(idOf(request));
    if (endpoint == "deviceavinfo")
        return m_machines.antivirus(request);
    Q_ASSERT(endpoint == "alerts");
    return m_machines.alerts(request);
}

} // namespace Trustgauge::Simulator
