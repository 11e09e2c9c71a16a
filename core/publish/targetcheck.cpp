#include "core/publish/targetcheck.h"

#include "core/base/pluralcount.h"
#include "core/publish/kafkaanswer.h"
#include "core/publish/kafkarest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace Trustgauge {

namespace {

using State = TargetFinding::State;
using Done = std::function<void(const QList<TargetFinding> &)>;

const QString reachId = QStringLiteral("publish.reach");
const QString topicId = QStringLiteral("publish.topic");

QString hostOf(const PublishTarget &target)
{
    return hostAndPort(QUrl(target.url));
}

QList<TargetFinding> unreachable(const PublishTarget &target, const Message &why)
{
    return {{reachId, State::Fail, Message(QStringLiteral("%1: %2")).arg(hostOf(target)).arg(why)},
            {topicId, State::Skip, {}}};
}

//! The topics listed in a response; nullopt when there is no list.
std::optional<QStringList> topicsIn(PublishApi api, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue list = api == PublishApi::V2 ? QJsonValue(document.array())
                                                  : document.object().value(QLatin1String("data"));
    if (api == PublishApi::V2 ? !document.isArray() : !list.isArray())
        return std::nullopt;
    QStringList out;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries)
        out << (api == PublishApi::V2 ? entry.toString()
                                      : entry.toObject().value(QLatin1String("topic_name")).toString());
    return out;
}

} // namespace

void askTarget(const RequestSender &send, const PublishTarget &target, const SecretText &secret,
               const std::function<void(const TargetAnswer &)> &done)
{
    const auto askForTopics = [send, target, secret, done](const QString &path) {
        send(KafkaRest::ask(target, secret, path), [target, done](const Result<HttpReply> &reply) {
            TargetAnswer out{reply, {}, {}, false};
            if (reply && reply->status == 200)
                out.topics = topicsIn(target.api, reply->body);
            for (const QString &topic : {target.deviceTopic, target.summaryTopic}) {
                if (out.topics && !out.topics->contains(topic) && !out.missing.contains(topic))
                    out.missing << topic;
            }
            done(out);
        });
    };
    const auto topicsOf = [](const QString &cluster) { return QStringLiteral("/v3/clusters/%1/topics").arg(cluster); };
    if (target.api == PublishApi::V2)
        return askForTopics(QStringLiteral("/topics"));
    if (!target.clusterId.isEmpty())
        return askForTopics(topicsOf(target.clusterId));
    send(KafkaRest::ask(target, secret, QStringLiteral("/v3/clusters")),
         [askForTopics, topicsOf, done](const Result<HttpReply> &reply) {
        const QString cluster = reply ? KafkaRest::clusterIdFrom(reply->body) : QString();
        if (cluster.isEmpty())
            done({reply, {}, {}, true});
        else
            askForTopics(topicsOf(cluster));
    });
}

void checkTarget(HttpClient &http, const PublishTarget &target, const SecretText &secret, const Done &done)
{
    const auto send = [&http](const HttpRequest &request, const auto &then) { http.send(request, then); };
    askTarget(send, target, secret, [target, done](const TargetAnswer &found) {
        const ProduceAnswer answer = KafkaRest::judge(found.reply);
        if (answer.whole != Fate::Accepted)
            return done(unreachable(target, answer.text));
        if (!found.topics) {
            const Message lacks = found.lacksCluster
                                      ? sentence("Publish",
                                                 "HTTP %1, but no cluster id in the answer: check publish.url and "
                                                 "publish.api")
                                      : sentence("Publish",
                                                 "HTTP %1, but no list of topics: check publish.url and publish.api");
            return done(unreachable(target, lacks.arg(found.reply->status)));
        }
        const TargetFinding reach{reachId, State::Pass,
                                  sentence("Publish", "%1: HTTP %2, %n topic(s)", nullptr, countOf(found.topics->size()))
                                      .arg(hostOf(target))
                                      .arg(found.reply->status)};
        const bool listed = found.missing.isEmpty();
        done({reach,
              {topicId, listed ? State::Pass : State::Warn,
               listed ? Message(QStringLiteral("%1, %2").arg(target.deviceTopic, target.summaryTopic))
                      : sentence("Publish", "not listed: %1").arg(found.missing.join(QStringLiteral(", ")))}});
    });
}

} // namespace Trustgauge
