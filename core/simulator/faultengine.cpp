#include "core/simulator/faultengine.h"

#include "core/simulator/defender/pagequery.h"
#include "core/simulator/fleet/randomness.h"

namespace Trustgauge::Simulator {

namespace {

HttpResponse proxyPage(int status)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.headers = {{"Via", "1.1 gateway.contoso.example"}, {"Cache-Control", "no-store"}};
    response.body =
        "<!DOCTYPE html>\n<html><head><title>Web gateway</title></head>\n<body><h1>Access through this network needs a sign-in</h1>"
        "<p>Your request was stopped by the web gateway. <a href=\"http://gateway.contoso.example/login\">Sign in</a></p></body></html>\n";
    return response;
}

HttpResponse throttled(int seconds)
{
    const int wait = seconds < 0 ? -seconds : seconds;
    HttpResponse response = apiError(
        429, seconds < 0 ? "429" : "TooManyRequests",
        "API calls quota exceeded! Maximum allowed 100 per 00:01:00 for the key Destination+TenantID+AppID. "
        "You can send requests again in "
            + QByteArray::number(wait) + " seconds.");
    if (seconds >= 0)
        response.headers = {{"Retry-After", QByteArray::number(wait)}};
    return response;
}

HttpResponse plainStatus(int status)
{
    if (status == 500)
        return apiError(500, "InternalServerError", "");
    if (status >= 500) {
        HttpResponse response;
        response.status = status;
        response.contentType = "text/html";
        response.body = "<html><body><h2>Our services aren't available right now</h2></body></html>";
        return response;
    }
    if (status == 404)
        return apiError(404, "ResourceNotFound", "The resource was not found");
    return apiError(status, "BadRequest", "The call was refused on purpose");
}

} // namespace

void FaultEngine::setRules(const QList<FaultRule> &rules)
{
    m_rules.clear();
    m_seen.clear();
    m_active.clear();
    for (const FaultRule &rule : rules)
        addRule(rule);
}

void FaultEngine::addRule(const FaultRule &rule)
{
    m_rules.push_back({rule, 0, 0});
}

bool FaultEngine::hits(Counted *counted, const HttpRequest &request)
{
    const FaultRule &rule = counted->rule;
    const bool matches = rule.endpoint == "*"      ? request.endpoint != "control"
                         : rule.endpoint.isEmpty() ? request.endpoint.size() > 0 && request.target.startsWith("/api")
                                                   : rule.endpoint == request.endpoint;
    if (!matches)
        return false;
    ++counted->calls;
    if (rule.kind == FaultKind::NotFoundOnce) {
        // Selected by address, so that the same ones fail in any order of calls.
        if (rule.value > 1 && mixed(qHash(request.target, 0)) % static_cast<quint64>(rule.value) != 0)
            return false;
        if (m_seen.contains(request.target))
            return false;
        m_seen.insert(request.target);
        return true;
    }
    if (counted->calls < rule.first || (counted->calls - rule.first) % std::max(1, rule.every) != 0)
        return false;
    if (rule.times >= 0 && counted->hits >= rule.times)
        return false;
    ++counted->hits;
    return true;
}

std::optional<HttpResponse> FaultEngine::before(const HttpRequest &request)
{
    m_active.clear();
    for (Counted &counted : m_rules) {
        if (hits(&counted, request))
            m_active.push_back(counted.rule);
    }
    for (const FaultRule &rule : m_active) {
        switch (rule.kind) {
        case FaultKind::Throttle:
            return throttled(rule.value);
        case FaultKind::Status:
            return plainStatus(rule.value);
        case FaultKind::ProxyPage:
            return proxyPage(rule.value);
        case FaultKind::NotFoundOnce:
            return apiError(404, "ResourceNotFound",
                            "Machine " + request.segments.value(request.segments.size() - 2) + " was not found");
        case FaultKind::Redirect: {
            HttpResponse response;
            response.status = 307;
            response.contentType.clear();
            response.headers = {{"Location", rule.text}};
            return response;
        }
        case FaultKind::BareNotFound: {
            HttpResponse response;
            response.status = 404;
            response.contentType.clear();
            return response;
        }
        case FaultKind::Body: {
            HttpResponse response = apiAnswer();
            response.body = rule.text;
            return response;
        }
        case FaultKind::Answer: {
            HttpResponse response = apiAnswer();
            response.status = rule.value;
            response.body = rule.text;
            return response;
        }
        case FaultKind::Hang: {
            HttpResponse response;
            response.delivery = Delivery::Hang;
            return response;
        }
        case FaultKind::ResetAtOnce: {
            HttpResponse response;
            response.delivery = Delivery::ResetAtOnce;
            return response;
        }
        default:
            break;
        }
    }
    return std::nullopt;
}

void FaultEngine::after(HttpResponse *response) const
{
    for (const FaultRule &rule : m_active) {
        switch (rule.kind) {
        case FaultKind::Delay:
            response->delay = std::chrono::milliseconds(rule.value);
            break;
        case FaultKind::Trickle:
            response->delivery = Delivery::Trickle;
            break;
        case FaultKind::CutBody:
            response->delivery = Delivery::CutBody;
            break;
        case FaultKind::Reset:
            response->delivery = Delivery::Reset;
            break;
        case FaultKind::ContentType:
            response->contentType = rule.text;
            break;
        case FaultKind::Broken: {
            // The length is correct, so only a JSON parser notices.
            QByteArray part;
            while (response->producer && response->body.size() < 4'096 && response->producer(part))
                response->body += part;
            response->producer = nullptr;
            response->body.truncate(response->body.size() * 2 / 3);
            break;
        }
        default:
            break;
        }
    }
}

} // namespace Trustgauge::Simulator
