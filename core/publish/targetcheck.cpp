#include "core/publish/targetcheck.h"

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

QList<TargetFinding> unreachable(const PublishTarget &target, const QString &why)
{
    return {{reachId, State::Fail, QStringLiteral("%1: %2").arg(hostOf(target), why)}, {topicId, State::Skip, {}}};
}

//! The topics of an answer; nothing where it is none.
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

void askForTopics(HttpClient &http, const PublishTarget &target, const SecretText &secret, const QString &path,
                  const Done &done)
{
    http.send(KafkaRest::ask(target, secret, path), [target, path, done](const Result<HttpReply> &reply) {
        const ProduceAnswer answer = KafkaRest::judge(reply);
        if (answer.whole != Fate::Accepted)
            return done(unreachable(target, answer.text));
        const std::optional<QStringList> topics = topicsIn(target.api, reply->body);
        if (!topics)
            return done(unreachable(target, QStringLiteral("HTTP %1, but no list of topics: check publish.url and "
                                                           "publish.api")
                                                .arg(reply->status)));
        const TargetFinding reach{
            reachId, State::Pass,
            QStringLiteral("%1: HTTP %2, %3 topic(s)").arg(hostOf(target)).arg(reply->status).arg(topics->size())};
        QStringList missing;
        for (const QString &topic : {target.deviceTopic, target.summaryTopic}) {
            if (!topics->contains(topic) && !missing.contains(topic))
                missing << topic;
        }
        const TargetFinding topic{topicId, missing.isEmpty() ? State::Pass : State::Warn,
                                  missing.isEmpty()
                                      ? QStringLiteral("%1, %2").arg(target.deviceTopic, target.summaryTopic)
                                      : QStringLiteral("not listed: %1").arg(missing.join(QStringLiteral(", ")))};
        done({reach, topic});
    });
}

} // namespace

void checkTarget(HttpClient &http, const PublishTarget &target, const SecretText &secret, Done done)
{
    if (target.api == PublishApi::V2)
        return askForTopics(http, target, secret, QStringLiteral("/topics"), done);
    const auto topicsOf = [](const QString &cluster) { return QStringLiteral("/v3/clusters/%1/topics").arg(cluster); };
    if (!target.clusterId.isEmpty())
        return askForTopics(http, target, secret, topicsOf(target.clusterId), done);
    http.send(KafkaRest::ask(target, secret, QStringLiteral("/v3/clusters")),
              [&http, target, secret, topicsOf, done = std::move(done)](const Result<HttpReply> &reply) {
        const ProduceAnswer answer = KafkaRest::judge(reply);
        if (answer.whole != Fate::Accepted)
            return done(unreachable(target, answer.text));
        const QString cluster = KafkaRest::clusterIdFrom(reply->body);
        if (cluster.isEmpty())
            return done(unreachable(target, QStringLiteral("HTTP %1, but no cluster id: check publish.url and "
                                                           "publish.api")
                                                .arg(reply->status)));
        askForTopics(http, target, secret, topicsOf(cluster), done);
    });
}

} // namespace Trustgauge
