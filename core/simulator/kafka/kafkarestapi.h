#pragma once

#include "core/simulator/http/httpmessage.h"
#include "core/simulator/servicestate.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace Trustgauge::Simulator {

//! A record as stored by the broker.
struct StoredRecord
{
    QByteArray topic;
    QByteArray key;   //!< stored bytes; null: no key
    QByteArray value; //!< stored bytes; null: a tombstone
    int partition = 0;
    qint64 offset = 0;
    QByteArray api; //!< "v2", "v3" or "v3-batch"
    HeaderList headers;

    bool operator==(const StoredRecord &) const = default;
};

//! A Kafka REST proxy with a broker that keeps records in memory. Behaves like Confluent's (v2 and v3, per-record
//! results), or another product if the scenario says so. Unknown topics are refused at once.
class KafkaRestApi
{
public:
    //! \a topics exist from the start, with four partitions each. With a \a secret, calls need Basic credentials; with
    //! an empty \a user, that bearer token.
    KafkaRestApi(ServiceState &state, const QStringList &topics, const QByteArray &user, const QByteArray &secret);

    HttpResponse respond(const HttpRequest &request);
    const QList<StoredRecord> &records() const { return m_records; }

private:
    struct Result
    {
        int code = 0; //!< 0: stored
        QByteArray message;
        int partition = 0;
        qint64 offset = 0;
    };
    static QJsonArray entriesOf(ProxyProduct product, const QList<Result> &results);
    HttpResponse produceV2(const HttpRequest &request, const QByteArray &topic);
    HttpResponse produceV3(const HttpRequest &request, const QByteArray &topic);
    HttpResponse produceBatch(const HttpRequest &request, const QByteArray &topic);
    HttpResponse topics(const QList<QByteArray> &path) const;
    HttpResponse clusters(const QList<QByteArray> &path) const;
    QJsonObject clusterObject() const;
    QJsonObject topicObject(const QByteArray &topic) const;
    bool authorised(const HttpRequest &request) const;
    Result store(StoredRecord record, const QJsonValue &wantedPartition);
    Result storeV3(const QJsonObject &object, const QByteArray &topic, const QByteArray &api);

    ServiceState &m_state;
    QList<QByteArray> m_topics;
    QByteArray m_user;
    QByteArray m_secret;
    QByteArray m_clusterId;
    QList<StoredRecord> m_records;
    QHash<QByteArray, qint64> m_offsets;
    qint64 m_offered = 0;
    int m_calls = 0;
};

} // namespace Trustgauge::Simulator
