#include "core/simulator/router.h"

#include "core/simulator/http/compression.h"
#include "core/simulator/http/jsonappender.h"

#include <QDateTime>
#include <QLocale>

namespace Trustgauge::Simulator {

Router::Router(ServiceState &state, std::shared_ptr<CallLog> log, const QStringList &topics,
               const QByteArray &publishUser, const QByteArray &publishSecret)
    : m_state(state),
      m_log(std::move(log)),
      m_entra(state),
      m_defender(state, m_entra),
      m_kafka(state, topics, publishUser, publishSecret)
{}

void Router::setBehaviour(const Behaviour &behaviour)
{
    m_state.behaviour = behaviour;
    m_state.fleet.setHostileNames(behaviour.hostileNames);
    m_faults.setRules(behaviour.faults);
    fleetChanged();
}

void Router::fleetChanged()
{
    m_defender.fleetChanged();
    if (m_pages)
        m_pages->clear();
}

void Router::received(HttpRequest &request)
{
    request.endpoint = endpointOf(request.segments);
    request.arrivedMs = m_state.monotonicMs();
    m_log->begin(request);
}

void Router::finished(const HttpRequest &request, int status, qint64 bodyBytes)
{
    CallRecord record;
    record.atMs = request.arrivedMs;
    record.endpoint = QString::fromUtf8(request.endpoint);
    record.method = QString::fromUtf8(request.method);
    record.target = QString::fromUtf8(request.target);
    record.status = status;
    record.bodyBytes = bodyBytes;
    record.authorization = request.header("Authorization");
    m_log->end(record);
}

HttpResponse Router::dispatch(const HttpRequest &request)
{
    const QByteArray &endpoint = request.endpoint;
    if (endpoint == "token" || endpoint == "discovery") {
        HttpResponse response = m_entra.respond(request);
        m_log->setTokensIssued(m_entra.tokensIssued());
        return response;
    }
    if (endpoint == "blob")
        return m_defender.blob(request);
    if (isDefenderEndpoint(endpoint))
        return m_defender.respond(request);
    if (isPublishEndpoint(endpoint)) {
        HttpResponse response = m_kafka.respond(request);
        m_log->setRecordsStored(static_cast<int>(m_kafka.records().size()));
        return response;
    }
    if (endpoint == "control")
        return control(request);
    HttpResponse response;
    response.status = 404;
    response.contentType.clear();
    return response;
}

// For users of the simulator as a program: its counters, and the records published to it.
HttpResponse Router::control(const HttpRequest &request) const
{
    HttpResponse response;
    JsonAppender json(response.body);
    if (request.lowerPath() == "_simulator/counters") {
        const Counters counters = m_log->counters();
        const auto table = [&](const QHash<QString, int> &values) {
            json.beginObject();
            QStringList names = values.keys();
            names.sort();
            for (const QString &name : std::as_const(names))
                json.key(name.toUtf8()).number(values.value(name));
            json.endObject();
        };
        json.beginObject();
        json.key("total").number(counters.total);
        json.key("tokensIssued").number(counters.tokensIssued);
        json.key("recordsStored").number(counters.recordsStored);
        json.key("requests");
        table(counters.requests);
        json.key("maxInFlight");
        table(counters.maxInFlight);
        json.key("statuses").beginObject();
        QList<int> statuses = counters.statuses.keys();
        std::sort(statuses.begin(), statuses.end());
        for (const int status : std::as_const(statuses))
            json.key(QByteArray::number(status)).number(counters.statuses.value(status));
        json.endObject();
        json.endObject();
        return response;
    }
    if (request.segments.size() == 3 && request.segments.at(1).toLower() == "records") {
        response.contentType = "application/x-ndjson";
        for (const StoredRecord &record : m_kafka.records()) {
            if (record.topic != request.segments.at(2))
                continue;
            JsonAppender line(response.body);
            line.beginObject().key("key").text(record.key).key("value").text(record.value);
            line.key("partition")
                .number(record.partition)
                .key("offset")
                .number(record.offset)
                .key("api")
                .text(record.api)
                .endObject();
            response.body += '\n';
        }
        return response;
    }
    response.status = 404;
    response.contentType.clear();
    return response;
}

void Router::compress(const HttpRequest &request, HttpResponse *response)
{
    const QByteArray accepted = request.header("Accept-Encoding").toLower();
    const bool gzip = accepted.contains("gzip");
    if ((!gzip && !accepted.contains("deflate")) || request.endpoint == "blob" || request.method != "GET")
        return;
    if (!response->producer && response->body.isEmpty())
        return;
    BodyProducer source = response->producer;
    if (!response->body.isEmpty()) {
        source = [first = producerOf(response->body), rest = response->producer](QByteArray &part) {
            return first(part) || (rest && rest(part));
        };
        response->body.clear();
    }
    response->producer = compressed(std::move(source), gzip ? Compression::Gzip : Compression::Zlib);
    response->headers.emplaceBack("Content-Encoding", gzip ? "gzip" : "deflate");
}

HttpResponse Router::respond(const HttpRequest &request)
{
    HttpResponse response;
    if (auto replaced = m_faults.before(request)) {
        response = std::move(*replaced);
    } else {
        response = dispatch(request);
        if (m_pages)
            m_pages->apply(request, &response);
    }
    m_faults.after(&response);
    if (m_state.behaviour.compressed)
        compress(request, &response);
    response.delay = std::max(response.delay, m_latency);
    if (const int offset = m_state.behaviour.clockOffsetSeconds; offset != 0) {
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(offset);
        response.headers.emplaceBack("Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1());
    }
    if (!m_state.rateLimits)
        response.headers.emplaceBack("X-Trustgauge-Simulator", "rate-limits=off");
    return response;
}

} // namespace Trustgauge::Simulator
