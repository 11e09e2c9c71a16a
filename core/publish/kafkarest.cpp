#include "core/publish/kafkarest.h"

#include "core/base/retrypolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr qint64 longestAnswer = 16LL * 1024 * 1024;
constexpr std::chrono::seconds answerWithin{30};
constexpr qsizetype bodyShown = 200;

//! Codes of single records, over all products.
Fate fateOfCode(int code, const QString &text)
{
    const int family = code >= 10000 ? code / 100 : code;
    const bool unauthorised = text.contains(QStringLiteral("authoriz"), Qt::CaseInsensitive);
    switch (code) {
    case 1: // "not retriable" of two products, though one means its own time-outs too
        if (text.contains(QStringLiteral("timed out"), Qt::CaseInsensitive)
            || text.contains(QStringLiteral("time-out"), Qt::CaseInsensitive)
            || text.contains(QStringLiteral("cancelled"), Qt::CaseInsensitive))
            return Fate::Again;
        if (text.contains(QStringLiteral("unexpected server error"), Qt::CaseInsensitive))
            return Fate::AgainFew;
        return unauthorised ? Fate::Hold : Fate::Park;
    case 2:
    case 50003:
    // Kafka's own numbers, which one product hands on: unknown partition, leader, time-out, replicas.
    case 3:
    case 5:
    case 6:
    case 7:
    case 13:
    case 19:
    case 20:
    case 56:
        return Fate::Again;
    case 10: // too large
        return Fate::Park;
    case 29: // not authorized
        return Fate::Hold;
    case 50001:
    case 50002:
        return Fate::AgainFew;
    case 42201: // keys or values without a schema: the topic is set up for something else
    case 42202:
        return Fate::Hold;
    default:
        break;
    }
    switch (family) {
    case 400:
    case 413:
    case 422:
        return Fate::Park;
    case 401:
    case 403:
    case 404:
    case 405:
    case 406:
    case 415:
        return Fate::Hold;
    case 408:
    case 429:
    case 502:
    case 503:
    case 504:
        return Fate::Again;
    default:
        return code / 1000 == 429 ? Fate::Again : Fate::AgainFew;
    }
}

//! A whole request: by its status, and by the code in the body where that says more.
Fate fateOfStatus(int status, int code)
{
    if (code == 42201 || code == 42202)
        return Fate::Hold;
    switch (status) {
    case 408:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
        return Fate::Again;
    case 400:
    case 413:
    case 422:
        return Fate::Park;
    default:
        return status >= 500 && status != 501 && status != 505 ? Fate::Again : Fate::Hold;
    }
}

bool looksLikeHtml(const HttpReply &reply)
{
    const QByteArray start = reply.body.left(512).trimmed().toLower();
    return reply.header("Content-Type").toLower().contains("html") || start.startsWith("<!doctype")
           || start.startsWith("<html");
}

QString cut(const QByteArray &body)
{
    QString text = QString::fromUtf8(body.left(4 * bodyShown)).simplified();
    if (text.size() > bodyShown)
        text = text.left(bodyShown) + QStringLiteral("..");
    return text;
}

//! What a person can do about a status.
QString advice(int status, int code)
{
    switch (status) {
    case 401:
        return QStringLiteral("the proxy refuses the credentials: check publish.auth, publish.user and the secret");
    case 403:
        return QStringLiteral("the credentials may not write there, or the proxy has no broker");
    case 404:
        return code == 40401 || code == 40403
                   ? QStringLiteral("there is no such topic: create it, or correct publish.deviceTopic or "
                                    "publish.summaryTopic")
                   : QStringLiteral("nothing is at this address: check publish.url, its path, and publish.api");
    case 405:
    case 406:
    case 415:
        return QStringLiteral("the proxy does not speak this API: check publish.api");
    case 407:
        return QStringLiteral("a proxy on the way asks for credentials");
    case 413:
        return QStringLiteral("too large for the proxy");
    case 429:
        return QStringLiteral("the proxy asks to slow down");
    default:
        return {};
    }
}

QString describe(const HttpReply &reply, int code, const QString &message)
{
    QString out = QStringLiteral("HTTP %1").arg(reply.status);
    if (code != 0 && code != reply.status)
        out += QStringLiteral(", error code %1").arg(code);
    const QString what = advice(reply.status, code);
    if (!what.isEmpty())
        out += QStringLiteral(", %1").arg(what);
    if (reply.status >= 300 && reply.status < 400)
        out += QStringLiteral(", it leads elsewhere: give that address as publish.url");
    if (looksLikeHtml(reply)) {
        out += reply.status == 400
                   ? QStringLiteral(
                       ", an HTML page: the server may want a client certificate (publish.clientCertificate)")
                   : QStringLiteral(", an HTML page and not the proxy's JSON: something on the way answers");
    } else if (!message.isEmpty()) {
        out += QStringLiteral(" (%1)").arg(message);
    } else if (!reply.body.trimmed().isEmpty()) {
        out += QStringLiteral(" (%1)").arg(cut(reply.body));
    }
    return out;
}

std::chrono::seconds waitOf(const HttpReply &reply)
{
    if (!reply.header("Retry-After").isEmpty())
        return retryAfter(reply);
    bool isNumber = false;
    const int seconds = reply.header("X-RateLimit-Reset").trimmed().toInt(&isNumber);
    return isNumber && seconds > 0 ? std::chrono::seconds(std::min(seconds, 3600)) : std::chrono::seconds(0);
}

ProduceAnswer wholeAnswer(const HttpReply &reply, int code, const QString &message)
{
    ProduceAnswer out;
    out.status = reply.status;
    out.whole = fateOfStatus(reply.status, code);
    out.text = describe(reply, code, message);
    out.wait = waitOf(reply);
    out.topicFault = reply.status == 404 && (code == 40401 || code == 40402 || code == 40403 || code == 40404);
    out.clusterFault = reply.status == 404 && !out.topicFault;
    out.tooLarge = reply.status == 413;
    // A page of something in between says nothing about the records.
    if (reply.status == 400 && looksLikeHtml(reply))
        out.whole = Fate::Hold;
    return out;
}

//! Several JSON objects written one after another; the last may be cut off, and is left out then.
std::vector<QJsonObject> objectsIn(const QByteArray &text)
{
    std::vector<QJsonObject> out;
    int depth = 0;
    bool inText = false;
    bool escaped = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inText) {
            if (escaped)
                escaped = false;
            else if (c == '\\')
                escaped = true;
            else if (c == '"')
                inText = false;
            continue;
        }
        if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (depth++ == 0)
                from = i;
        } else if ((c == '}' || c == ']') && depth > 0 && --depth == 0) {
            const QJsonDocument document = QJsonDocument::fromJson(text.mid(from, i + 1 - from));
            if (!document.isObject())
                return out;
            out.push_back(document.object());
        }
    }
    return out;
}

RecordAnswer refused(int code, const QString &text)
{
    QString shown = QStringLiteral("error code %1").arg(code);
    if (!text.isEmpty())
        shown += QStringLiteral(": %1").arg(cut(text.toUtf8()));
    return {fateOfCode(code, text), shown};
}

//! A record's result in v2: no error code and no text of an error is a success, whatever the offset.
RecordAnswer v2Entry(const QJsonObject &entry)
{
    const int code = entry.value(QLatin1String("error_code")).toInt();
    QString text = entry.value(QLatin1String("error")).toString();
    if (code == 0 && text.isEmpty())
        return {};
    if (text.isEmpty())
        text = entry.value(QLatin1String("message")).toString();
    return refused(code, text);
}

RecordAnswer v3Entry(const QJsonObject &entry)
{
    const QJsonValue code = entry.value(QLatin1String("error_code"));
    if (!code.isDouble())
        return {Fate::Again, QStringLiteral("the answer tells no result")};
    if (code.toInt() == 200)
        return {};
    return refused(code.toInt(), entry.value(QLatin1String("message")).toString());
}

void allUnknown(ProduceAnswer &out, size_t sent, const QString &why)
{
    out.records.assign(sent, {Fate::Again, why});
}

ProduceAnswer readV2(const HttpReply &reply, size_t sent)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QJsonObject body = document.object();
    const QJsonValue list = body.value(QLatin1String("offsets"));
    ProduceAnswer out;
    out.status = reply.status;
    if (list.isArray()) {
        const QJsonArray entries = list.toArray();
        std::vector<RecordAnswer> answers;
        for (const QJsonValue &entry : entries)
            answers.push_back(v2Entry(entry.toObject()));
        if (answers.size() == sent) {
            out.records = std::move(answers);
            return out;
        }
        // One product answers once a partition: then all is well, or nobody knows which record is not.
        const auto bad = std::find_if(answers.begin(), answers.end(),
                                      [](const RecordAnswer &a) { return a.fate != Fate::Accepted; });
        if (!answers.empty() && answers.size() < sent && bad == answers.end() && reply.status < 300) {
            out.records.assign(sent, {});
        } else if (bad != answers.end() && bad->fate == Fate::Hold) {
            out.whole = Fate::Hold;
            out.text = bad->text;
        } else {
            allUnknown(out, sent,
                       bad != answers.end()
                           ? bad->text
                           : QStringLiteral("%1 results for %2 records").arg(answers.size()).arg(sent));
        }
        return out;
    }
    const int code = body.value(QLatin1String("error_code")).toInt();
    const QString message = cut(body.value(QLatin1String("message")).toString().toUtf8());
    if (reply.status >= 200 && reply.status < 300) {
        out.whole = Fate::AgainFew;
        out.text = describe(reply, code, message)
                   + QStringLiteral(": the answer holds no results, so the records may or may not be stored");
        return out;
    }
    return wholeAnswer(reply, code, message);
}

ProduceAnswer readV3(const HttpReply &reply, size_t sent)
{
    const std::vector<QJsonObject> objects = looksLikeHtml(reply) ? std::vector<QJsonObject>() : objectsIn(reply.body);
    if (reply.status < 200 || reply.status >= 300) {
        const QJsonObject first = objects.empty() ? QJsonObject() : objects.front();
        return wholeAnswer(reply, first.value(QLatin1String("error_code")).toInt(),
                           cut(first.value(QLatin1String("message")).toString().toUtf8()));
    }
    ProduceAnswer out;
    out.status = reply.status;
    if (objects.empty()) {
        out.whole = Fate::AgainFew;
        out.text = describe(reply, 0, {})
                   + QStringLiteral(": the answer holds no results, so the records may or may not be stored");
        return out;
    }
    for (size_t i = 0; i < sent; ++i) {
        if (i < objects.size())
            out.records.push_back(v3Entry(objects[i]));
        else
            out.records.push_back({Fate::Again, QStringLiteral("the answer ended before this record's result")});
    }
    return out;
}

void appendQuoted(QByteArray &out, const QString &text)
{
    // As a list of one, since a document cannot be a bare text.
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    out += QByteArrayView(list).sliced(1, list.size() - 2);
}

} // namespace

namespace KafkaRest {

QUrl addressOf(const PublishTarget &target, const QString &path)
{
    QUrl url(target.url);
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + path);
    return url;
}

HttpSettings settingsOf(const TenantConfig &tenant)
{
    HttpSettings out;
    if (!tenant.publish)
        return out;
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
    if (target.auth == PublishAuth::Basic)
        out.headers.emplaceBack("Authorization", "Basic " + (target.user.toUtf8() + ':' + secret.reveal()).toBase64());
    else if (target.auth == PublishAuth::Bearer)
        out.headers.emplaceBack("Authorization", "Bearer " + secret.reveal());
    return out;
}

HttpRequest ask(const PublishTarget &target, const SecretText &secret, const QString &path)
{
    HttpRequest out = request(target, secret, path);
    out.headers.emplaceBack("Accept", target.api == PublishApi::V2 ? "application/vnd.kafka.v2+json, application/json"
                                                                   : "application/json");
    return out;
}

HttpRequest produce(const PublishTarget &target, const SecretText &secret, const QString &clusterId,
                    const QString &topic, const std::vector<OutboxRecord> &records)
{
    const bool v2 = target.api == PublishApi::V2;
    HttpRequest out = request(target, secret,
                              v2 ? QStringLiteral("/topics/%1").arg(topic)
                                 : QStringLiteral("/v3/clusters/%1/topics/%2/records").arg(clusterId, topic));
    out.verb = "POST";
    out.once = true;
    // Without parameters: one product compares the text as it stands.
    out.headers.emplaceBack("Content-Type", v2 ? "application/vnd.kafka.json.v2+json" : "application/json");
    out.headers.emplaceBack("Accept", v2 ? "application/vnd.kafka.v2+json" : "application/json");
    if (v2)
        out.body = "{\"records\":[";
    bool first = true;
    for (const OutboxRecord &record : records) {
        if (!first)
            out.body += v2 ? "," : "\n";
        first = false;
        out.body += v2 ? "{\"key\":" : "{\"key\":{\"type\":\"JSON\",\"data\":";
        appendQuoted(out.body, record.key);
        out.body += v2 ? ",\"value\":" : "},\"value\":{\"type\":\"JSON\",\"data\":";
        out.body += record.value;
        out.body += v2 ? "}" : "}}";
    }
    if (v2)
        out.body += "]}";
    return out;
}

ProduceAnswer readAnswer(PublishApi api, const Result<HttpReply> &reply, size_t sent)
{
    if (!reply)
        return judge(reply);
    return api == PublishApi::V2 ? readV2(*reply, sent) : readV3(*reply, sent);
}

ProduceAnswer judge(const Result<HttpReply> &reply)
{
    ProduceAnswer out;
    if (!reply) {
        const Error &error = reply.error();
        out.text = error.detail;
        if (error.code != ErrorCode::Network) { // a file of the settings, or an endless answer
            out.whole = Fate::Hold;
            out.error = error;
        } else
            out.whole = error.httpStatus == -1 ? Fate::Again : Fate::AgainFew;
        return out;
    }
    out.status = reply->status;
    const QJsonObject body = QJsonDocument::fromJson(reply->body).object();
    if (reply->status >= 200 && reply->status < 300) {
        if (looksLikeHtml(*reply)) {
            out.whole = Fate::AgainFew;
            out.text = describe(*reply, 0, {});
        }
        return out;
    }
    return wholeAnswer(*reply, body.value(QLatin1String("error_code")).toInt(),
                       cut(body.value(QLatin1String("message")).toString().toUtf8()));
}

QString clusterIdFrom(const QByteArray &body)
{
    const QJsonArray data = QJsonDocument::fromJson(body).object().value(QLatin1String("data")).toArray();
    return data.isEmpty() ? QString() : data.first().toObject().value(QLatin1String("cluster_id")).toString();
}

} // namespace KafkaRest
} // namespace Trustgauge
