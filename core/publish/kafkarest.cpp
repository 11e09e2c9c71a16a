#include "core/publish/kafkarest.h"

#include "core/base/retrypolicy.h"

namespace Trustgauge::KafkaRest {

namespace {
constexpr qint64 longestAnswer = 16LL * 1024 * 1024;
constexpr std::chrono::seconds answerWithin{30};
} // namespace

QUrl addressOf(const PublishTarget &target, const QString &path)
{
    QUrl url(target.url);
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + path);
    return url;
}

HttpSettings settingsOf(const TenantConfig &tenant, const SecretText &forwardProxyPassword)
{
    HttpSettings out;
    out.proxy = tenant.proxy;
    out.proxyPassword = forwardProxyPassword;
    if (!tenant.publish)
        return out;
    out.proxy = tenant.publishProxy();
    out.caFile = tenant.publish->caFile;
    out.clientCertificate = tenant.publish->clientCertificate;
    return out;
}

static HttpRequest request(const PublishTarget &target, const SecretText &secret, const QString &path)
{
    HttpRequest out;
    out.url = addressOf(target, path);
    out.maxBytes = longestAnswer;
    out.idleTimeout = answerWithin;
    out.totalTimeout = shortCallTime;
    if (secret.isEmpty()) // an empty secret would only be refused, by some products with a misleading error
        return out;
    if (target.auth == PublishAuth::Basic)
        out.credentials = basicCredentials(target.user, secret);
    else if (target.auth == PublishAuth::Bearer)
        out.credentials = bearerCredentials(secret);
    return out;
}

HttpRequest ask(const PublishTarget &target, const SecretText &secret, const QString &path)
{
    HttpRequest out = request(target, secret, path);
    out.headers.emplaceBack("Accept", target.api == PublishApi::V2 ? "application/vnd.kafka.v2+json, application/json"
                                                                   : "application/json");
    return out;
}

RecordFrame frameOf(PublishApi api)
{
    if (api == PublishApi::V2)
        return {"{\"records\":[", "{\"key\":", ",\"value\":", "}", ",", "]}"};
    return {"", "{\"key\":{\"type\":\"JSON\",\"data\":", "},\"value\":{\"type\":\"JSON\",\"data\":", "}}", "\n", ""};
}

HttpRequest produce(const PublishTarget &target, const SecretText &secret, const QString &clusterId,
                    const QString &topic, const QByteArray &body)
{
    const bool v2 = target.api == PublishApi::V2;
    HttpRequest out = request(target, secret,
                              v2 ? QStringLiteral("/topics/%1").arg(topic)
                                 : QStringLiteral("/v3/clusters/%1/topics/%2/records").arg(clusterId, topic));
    out.verb = "POST";
    out.once = true;
    out.body = body;
    // Without parameters: one product compares the header value literally.
    out.headers.emplaceBack("Content-Type", v2 ? "application/vnd.kafka.json.v2+json" : "application/json");
    out.headers.emplaceBack("Accept", v2 ? "application/vnd.kafka.v2+json" : "application/json");
    return out;
}

} // namespace Trustgauge::KafkaRest
