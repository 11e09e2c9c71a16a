#include "core/simulator/kafka/kafkarestapi.h"

#include "core/simulator/http/jsonappender.h"
#include "core/simulator/http/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <zlib.h>

namespace Trustgauge::Simulator {

namespace {

constexpr int partitions = 4;
constexpr qsizetype maxBatchEntries = 10;
constexpr qsizetype maxRecordsBody = 1024 * 1024; // the default limit of proxies

const QByteArray v2Type = QByteArrayLiteral("application/vnd.kafka.v2+json");
const QByteArray jsonType = QByteArrayLiteral("application/json");

HttpResponse failure(int status, int code, const QByteArray &message)
{
    HttpResponse response;
    response.status = status;
    response.contentType = jsonType;
    JsonAppender json(response.body);
    json.beginObject().key("error_code").number(code).key("message").text(message).endObject();
    return response;
}

HttpResponse answer(const QByteArray &type, const QJsonDocument &document, int status = 200)
{
    HttpResponse response;
    response.status = status;
    response.contentType = type;
    response.body = document.toJson(QJsonDocument::Compact);
    return response;
}

// A JSON value as text, including scalars.
QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

QByteArray mediaType(const HttpRequest &request)
{
    return request.header("Content-Type").split(';').constFirst().trimmed().toLower();
}

// Splits concatenated JSON objects; the last piece may be malformed.
QList<QByteArray> splitObjects(const QByteArray &text)
{
    QList<QByteArray> objects;
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
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            objects.append(text.mid(from, i + 1 - from));
            from = i + 1;
        }
    }
    if (const QByteArray rest = text.mid(from).trimmed(); !rest.isEmpty())
        objects.append(rest);
    return objects;
}

} // namespace

KafkaRestApi::KafkaRestApi(ServiceState &state, const QStringList &topics, const QByteArray &user,
                           const QByteArray &secret)
    : m_state(state),
      m_user(user),
      m_secret(secret),
      m_clusterId("sim-" + state.tenantId.left(8))
{
    for (const QString &topic : topics)
        m_topics.append(topic.toUtf8());
}

bool KafkaRestApi::authorised(const HttpRequest &request) const
{
    if (m_secret.isEmpty())
        return true;
    const QByteArray expected = m_user.isEmpty() ? "Bearer " + m_secret
                                                 : "Basic " + (m_user + ':' + m_secret).toBase64();
    return request.header("Authorization") == expected;
}

HttpResponse KafkaRestApi::respond(const HttpRequest &request)
{
    const int forced = m_state.behaviour.publishStatus;
    if (!authorised(request) || forced == 401) {
        HttpResponse response = failure(401, 40101, "Authentication failed");
        response.headers = {{"WWW-Authenticate", R"(Basic realm="simulator")"}};
        return response;
    }
    QList<QByteArray> path = request.segments;
    if (path.constFirst().toLower() == "kafka")
        path.removeFirst();
    const bool produces = request.endpoint == "publish" || request.endpoint == "publishBatch";
    if (!produces) {
        if (request.method != "GET" && request.method != "HEAD")
            return failure(405, 405, "HTTP 405 Method Not Allowed");
        return request.endpoint == "publishClusters" ? clusters(path) : topics(path);
    }
    if (path.constFirst() == "topics" && request.method == "GET" && path.size() == 2)
        return topics(path);
    if (request.method != "POST")
        return failure(405, 405, "HTTP 405 Method Not Allowed");
    if (m_state.behaviour.publishProduct != ProxyProduct::Confluent && path.constFirst() != "topics") {
        HttpResponse none;
        none.status = 404;
        none.contentType = "text/plain; charset=utf-8";
        none.body = "404: Not Found";
        return none;
    }
    if (forced != 0)
        return failure(forced, forced == 503 ? 50302 : forced, "The broker is not available");
    if (request.body.size() > maxRecordsBody)
        return failure(413, 413, "The request body is larger than " + QByteArray::number(maxRecordsBody) + " bytes");
    HttpResponse response = path.constFirst() == "topics"        ? produceV2(request, path.at(1))
                            : request.endpoint == "publishBatch" ? produceBatch(request, path.at(4))
                                                                 : produceV3(request, path.at(4));
    if (m_state.behaviour.publishLoseAnswer && ++m_calls % 2 == 1)
        response.delivery = Delivery::ResetAtOnce;
    return response;
}

KafkaRestApi::Result KafkaRestApi::store(StoredRecord record, const QJsonValue &wantedPartition)
{
    Result result;
    const int refuse = m_state.behaviour.publishRefuseEvery;
    if (refuse > 0 && ++m_offered % refuse == 0) {
        result.code = m_state.behaviour.publishRefuseCode;
        result.message = "The broker did not take the record";
        return result;
    }
    if (wantedPartition.isDouble()) {
        const int wanted = wantedPartition.toInt(-1);
        if (wanted < 0 || wanted >= partitions) {
            result.code = 50003;
            result.message = "Topic " + record.topic + " has no partition " + QByteArray::number(wanted);
            return result;
        }
        record.partition = wanted;
    } else if (!record.key.isNull()) {
        const uLong sum = crc32(0, reinterpret_cast<const Bytef *>(record.key.constData()),
                                static_cast<uInt>(record.key.size()));
        record.partition = static_cast<int>(sum % partitions);
    } else {
        record.partition = static_cast<int>(m_records.size() % partitions);
    }
    record.offset = m_offsets[record.topic + '/' + QByteArray::number(record.partition)]++;
    result.partition = record.partition;
    result.offset = record.offset;
    m_records.append(std::move(record));
    return result;
}

// The per-record results in the format of each product.
QJsonArray KafkaRestApi::entriesOf(ProxyProduct product, const QList<Result> &results)
{
    QJsonArray out;
    QSet<int> toldPartitions;
    for (const Result &result : results) {
        QJsonObject entry;
        const bool stored = result.code == 0;
        if (stored || product == ProxyProduct::Confluent || product == ProxyProduct::Redpanda) {
            entry.insert(QLatin1String("partition"), stored ? QJsonValue(result.partition) : QJsonValue());
            entry.insert(QLatin1String("offset"), stored ? QJsonValue(result.offset) : QJsonValue());
        }
        const QString message = QString::fromUtf8(result.message);
        switch (product) {
        case ProxyProduct::Confluent:
            entry.insert(QLatin1String("error_code"), stored ? QJsonValue() : QJsonValue(result.code));
            entry.insert(QLatin1String("error"), stored ? QJsonValue() : QJsonValue(message));
            break;
        case ProxyProduct::Karapace:
            if (!stored) {
                entry.insert(QLatin1String("error_code"), 1);
                entry.insert(QLatin1String("error"), QLatin1String("timed out waiting to publish message"));
            }
            break;
        case ProxyProduct::Strimzi:
            if (!stored) {
                entry.insert(QLatin1String("error_code"), 500);
                entry.insert(QLatin1String("message"), message);
            }
            break;
        case ProxyProduct::Redpanda: // one for each partition, with its first offset
            if (stored && toldPartitions.contains(result.partition))
                continue;
            toldPartitions.insert(result.partition);
            if (!stored) {
                entry.insert(QLatin1String("error_code"), 7);
                entry.insert(QLatin1String("offset"), -1);
            }
            break;
        }
        out.append(entry);
    }
    return out;
}

HttpResponse KafkaRestApi::produceV2(const HttpRequest &request, const QByteArray &topic)
{
    const ProxyProduct product = m_state.behaviour.publishProduct;
    if (product == ProxyProduct::Strimzi && request.header("Content-Type") != "application/vnd.kafka.json.v2+json")
        return failure(500, 500, "Internal Server Error"); // compares the header's text literally
    const QByteArray type = mediaType(request);
    if (type != "application/vnd.kafka.json.v2+json")
        return failure(415, 415, "HTTP 415 Unsupported Media Type");
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return failure(400, 400, "The request body is no JSON object");
    const QJsonValue list = document.object().value(QLatin1String("records"));
    if (!list.isArray() || list.toArray().isEmpty())
        return failure(422, 422, "records must not be empty");
    if (!m_topics.contains(topic))
        return failure(404, 40401, "Topic not found.");
    const QJsonArray records = list.toArray();
    for (const QJsonValue &entry : records) {
        if (!entry.isObject() || !entry.toObject().contains(QLatin1String("value")))
            return failure(422, 422, "a record has no value");
    }
    QList<Result> results;
    bool failed = false;
    for (const QJsonValue &entry : records) {
        const QJsonObject object = entry.toObject();
        StoredRecord record;
        record.topic = topic;
        record.api = "v2";
        const QJsonValue key = object.value(QLatin1String("key"));
        const QJsonValue value = object.value(QLatin1String("value"));
        record.key = key.isUndefined() || key.isNull() ? QByteArray() : jsonText(key);
        record.value = value.isNull() ? QByteArray() : jsonText(value);
        const Result result = store(std::move(record), object.value(QLatin1String("partition")));
        failed = failed || result.code != 0;
        results.append(result);
    }
    const QJsonArray offsets = entriesOf(product, results);
    QJsonObject body;
    body.insert(QLatin1String("key_schema_id"), QJsonValue());
    body.insert(QLatin1String("value_schema_id"), QJsonValue());
    body.insert(QLatin1String("offsets"), offsets);
    return answer(v2Type, QJsonDocument(body), product == ProxyProduct::Karapace && failed ? 422 : 200);
}

// A v3 record: {"key": {"type", "data"}, "value": {..}, "headers": [..], "partition_id": n}.
KafkaRestApi::Result KafkaRestApi::storeV3(const QJsonObject &object, const QByteArray &topic, const QByteArray &api)
{
    Result result;
    if (!m_topics.contains(topic)) {
        result.code = 404;
        result.message = "This server does not host this topic-partition.";
        return result;
    }
    StoredRecord record;
    record.topic = topic;
    record.api = api;
    for (const bool isKey : {true, false}) {
        const QJsonValue part = object.value(isKey ? QLatin1String("key") : QLatin1String("value"));
        QByteArray bytes;
        if (part.isObject()) {
            const QJsonObject typed = part.toObject();
            const QString type = typed.value(QLatin1String("type")).toString().toUpper();
            const QJsonValue data = typed.value(QLatin1String("data"));
            if (type == QLatin1String("JSON")) {
                bytes = data.isNull() || data.isUndefined() ? QByteArray() : jsonText(data);
            } else if (type == QLatin1String("STRING") && (data.isString() || data.isNull())) {
                bytes = data.isNull() ? QByteArray() : data.toString().toUtf8();
            } else if (type == QLatin1String("BINARY") && data.isString()) {
                const auto decoded = QByteArray::fromBase64Encoding(data.toString().toLatin1(),
                                                                    QByteArray::AbortOnBase64DecodingErrors);
                if (!decoded) {
                    result.code = 400;
                    result.message = "data is not base64";
                    return result;
                }
                bytes = *decoded;
            } else {
                result.code = 422;
                result.message = "The type of a key or value is not known, or its data does not fit it";
                return result;
            }
        } else if (!part.isUndefined() && !part.isNull()) {
            result.code = 400;
            result.message = "A key or value must be an object with type and data";
            return result;
        }
        (isKey ? record.key : record.value) = bytes;
    }
    const QJsonArray headers = object.value(QLatin1String("headers")).toArray();
    for (const QJsonValue &header : headers) {
        const QJsonObject entry = header.toObject();
        record.headers.append({entry.value(QLatin1String("name")).toString().toUtf8(),
                               QByteArray::fromBase64(entry.value(QLatin1String("value")).toString().toLatin1())});
    }
    return store(std::move(record), object.value(QLatin1String("partition_id")));
}

HttpResponse KafkaRestApi::produceV3(const HttpRequest &request, const QByteArray &topic)
{
    if (mediaType(request) != jsonType)
        return failure(415, 415, "HTTP 415 Unsupported Media Type");
    const QList<QByteArray> objects = splitObjects(request.body);
    if (objects.isEmpty())
        return failure(400, 400, "The request body holds no record");
    HttpResponse response;
    response.contentType = jsonType;
    for (const QByteArray &text : objects) {
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (!response.body.isEmpty())
            response.body += "\r\n";
        JsonAppender json(response.body);
        if (error.error != QJsonParseError::NoError || !document.isObject()) {
            // What follows a malformed record cannot be separated, so the stream ends here.
            json.beginObject()
                .key("error_code")
                .number(400)
                .key("message")
                .text("Error processing message: no JSON object")
                .endObject();
            break;
        }
        const Result result = storeV3(document.object(), topic, "v3");
        json.beginObject();
        if (result.code != 0) {
            json.key("error_code").number(result.code).key("message").text(result.message).endObject();
            continue;
        }
        json.key("error_code").number(200).key("cluster_id").text(m_clusterId).key("topic_name").text(topic);
        json.key("partition_id").number(result.partition).key("offset").number(result.offset);
        json.key("timestamp").text(isoTime({m_state.serviceSeconds(), 0, 3}));
        json.endObject();
    }
    return response;
}

HttpResponse KafkaRestApi::produceBatch(const HttpRequest &request, const QByteArray &topic)
{
    if (mediaType(request) != jsonType)
        return failure(415, 415, "HTTP 415 Unsupported Media Type");
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonValue list = document.object().value(QLatin1String("entries"));
    if (!list.isArray())
        return failure(400, 400, "entries must be an array");
    const QJsonArray entries = list.toArray();
    if (entries.isEmpty() || entries.size() > maxBatchEntries)
        return failure(422, 42208,
                       "A batch must hold between 1 and " + QByteArray::number(maxBatchEntries) + " entries");
    QSet<QString> ids;
    for (const QJsonValue &entry : entries) {
        const QString id = entry.toObject().value(QLatin1String("id")).toString();
        if (id.isEmpty() || id.size() > 80 || ids.contains(id))
            return failure(422, 42208, "The ids of a batch must be distinct texts of 1 to 80 characters");
        ids.insert(id);
    }
    QJsonArray successes;
    QJsonArray failures;
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const Result result = storeV3(object, topic, "v3-batch");
        QJsonObject line;
        line.insert(QLatin1String("id"), object.value(QLatin1String("id")));
        if (result.code != 0) {
            line.insert(QLatin1String("error_code"), result.code);
            line.insert(QLatin1String("message"), QString::fromUtf8(result.message));
            failures.append(line);
            continue;
        }
        line.insert(QLatin1String("cluster_id"), QString::fromUtf8(m_clusterId));
        line.insert(QLatin1String("topic_name"), QString::fromUtf8(topic));
        line.insert(QLatin1String("partition_id"), result.partition);
        line.insert(QLatin1String("offset"), result.offset);
        successes.append(line);
    }
    QJsonObject body;
    body.insert(QLatin1String("successes"), successes);
    body.insert(QLatin1String("failures"), failures);
    return answer(jsonType, QJsonDocument(body), 207);
}

QJsonObject KafkaRestApi::topicObject(const QByteArray &topic) const
{
    QJsonObject object;
    object.insert(QLatin1String("kind"), QLatin1String("KafkaTopic"));
    object.insert(QLatin1String("cluster_id"), QString::fromUtf8(m_clusterId));
    object.insert(QLatin1String("topic_name"), QString::fromUtf8(topic));
    object.insert(QLatin1String("is_internal"), false);
    object.insert(QLatin1String("replication_factor"), 1);
    object.insert(QLatin1String("partitions_count"), partitions);
    return object;
}

HttpResponse KafkaRestApi::topics(const QList<QByteArray> &path) const
{
    if (path.constFirst() == "topics") {
        if (path.size() == 1) {
            QJsonArray names;
            for (const QByteArray &topic : m_topics)
                names.append(QString::fromUtf8(topic));
            return answer(v2Type, QJsonDocument(names));
        }
        if (!m_topics.contains(path.at(1)))
            return failure(404, 40403, "This server does not host this topic-partition.");
        QJsonArray list;
        for (int partition = 0; partition < partitions; ++partition) {
            QJsonObject object;
            object.insert(QLatin1String("partition"), partition);
            object.insert(QLatin1String("leader"), 1);
            object.insert(QLatin1String("replicas"), QJsonArray());
            list.append(object);
        }
        QJsonObject body;
        body.insert(QLatin1String("name"), QString::fromUtf8(path.at(1)));
        body.insert(QLatin1String("configs"), QJsonObject());
        body.insert(QLatin1String("partitions"), list);
        return answer(v2Type, QJsonDocument(body));
    }
    if (path.size() == 5) {
        if (!m_topics.contains(path.at(4)))
            return failure(404, 40403, "This server does not host this topic-partition.");
        return answer(jsonType, QJsonDocument(topicObject(path.at(4))));
    }
    QJsonArray data;
    for (const QByteArray &topic : m_topics)
        data.append(topicObject(topic));
    QJsonObject body;
    body.insert(QLatin1String("kind"), QLatin1String("KafkaTopicList"));
    body.insert(QLatin1String("data"), data);
    return answer(jsonType, QJsonDocument(body));
}

QJsonObject KafkaRestApi::clusterObject() const
{
    QJsonObject object;
    object.insert(QLatin1String("kind"), QLatin1String("KafkaCluster"));
    object.insert(QLatin1String("cluster_id"), QString::fromUtf8(m_clusterId));
    return object;
}

HttpResponse KafkaRestApi::clusters(const QList<QByteArray> &path) const
{
    if (path.size() == 3) {
        if (path.at(2) != m_clusterId)
            return failure(404, 404, "Cluster " + path.at(2) + " cannot be found.");
        return answer(jsonType, QJsonDocument(clusterObject()));
    }
    QJsonObject body;
    body.insert(QLatin1String("kind"), QLatin1String("KafkaClusterList"));
    body.insert(QLatin1String("data"), QJsonArray{clusterObject()});
    return answer(jsonType, QJsonDocument(body));
}

} // namespace Trustgauge::Simulator
