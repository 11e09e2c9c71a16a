#include "core/publish/publisher.h"
#include "support/proxyserver.h"
#include "support/publishfixture.h"

#include "core/config/tenantsfile.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include <array>
#include <optional>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

//! Brokers that speak the Kafka protocol on loopback ports, and a producer of theirs.
class Broker
{
public:
    Broker()
    {
        m_host = rd_kafka_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), m_reason.data(), m_reason.size());
        if (!m_host)
            qFatal("%s", m_reason.data());
        m_cluster = rd_kafka_mock_cluster_new(m_host, 1);
        if (!m_cluster)
            qFatal("no mock cluster");
        rd_kafka_conf_t *conf = rd_kafka_conf_new();
        set(conf, "bootstrap.servers", rd_kafka_mock_cluster_bootstraps(m_cluster));
        set(conf, "retries", "0"); // the broker library must not retry by itself
        set(conf, "message.timeout.ms", "1500");
        set(conf, "linger.ms", "0");
        set(conf, "max.in.flight.requests.per.connection", "1");
        rd_kafka_conf_set_dr_msg_cb(conf, &Broker::delivered);
        m_producer = rd_kafka_new(RD_KAFKA_PRODUCER, conf, m_reason.data(), m_reason.size());
        if (!m_producer)
            qFatal("%s", m_reason.data());
    }
    ~Broker()
    {
        rd_kafka_destroy(m_producer);
        rd_kafka_mock_cluster_destroy(m_cluster);
        rd_kafka_destroy(m_host);
    }
    Broker(const Broker &) = delete;
    Broker &operator=(const Broker &) = delete;

    QString address() const { return QString::fromLatin1(rd_kafka_mock_cluster_bootstraps(m_cluster)); }
    void setDown(bool down)
    {
        if (down)
            rd_kafka_mock_broker_set_down(m_cluster, 1);
        else
            rd_kafka_mock_broker_set_up(m_cluster, 1);
    }
    //! The next produce requests are refused.
    void refuse(int times)
    {
        for (int i = 0; i < times; ++i)
            rd_kafka_mock_push_request_errors(m_cluster, 0, 1, RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS);
    }

    //! A REST front: what the broker took is answered with its offset, the rest as a retriable error.
    Reaction forward(const SeenRequest &request)
    {
        const QByteArray topic = request.path.mid(request.path.lastIndexOf('/') + 1);
        const QList<QJsonObject> records = request.records();
        rd_kafka_topic_t *handle = rd_kafka_topic_new(m_producer, topic.constData(), nullptr);
        std::vector<Outcome> outcomes(static_cast<size_t>(records.size()));
        for (qsizetype i = 0; i < records.size(); ++i) {
            const QByteArray key = '"' + records[i].value(u"key"_s).toString().toUtf8() + '"';
            const QByteArray value = QJsonDocument(records[i].value(u"value"_s).toObject())
                                         .toJson(QJsonDocument::Compact);
            Outcome &outcome = outcomes[static_cast<size_t>(i)];
            constexpr int anyPartition = -1;
            if (rd_kafka_produce(handle, anyPartition, RD_KAFKA_MSG_F_COPY, const_cast<char *>(value.constData()),
                                 static_cast<size_t>(value.size()), key.constData(), static_cast<size_t>(key.size()),
                                 &outcome)
                != 0)
                outcome.error = rd_kafka_last_error();
        }
        rd_kafka_flush(m_producer, 20'000);
        rd_kafka_topic_destroy(handle);
        QByteArrayList entries;
        for (const Outcome &one : outcomes)
            entries << (one.error == RD_KAFKA_RESP_ERR_NO_ERROR
                            ? "{\"partition\":" + QByteArray::number(one.partition)
                                  + ",\"offset\":" + QByteArray::number(static_cast<qlonglong>(one.offset)) + '}'
                            : "{\"error_code\":50003,\"error\":\"" + QByteArray(rd_kafka_err2name(one.error)) + "\"}");
        return ProxyServer::status(200, "{\"offsets\":[" + entries.join(',') + "]}");
    }

    struct Read
    {
        int partition = 0;
        qint64 offset = 0;
        QString key;
        QJsonObject value;
    };
    //! The records of a topic as another process reads them, in order within each partition.
    QList<Read> readBack(const QString &topic) const
    {
        QProcess kcat;
        kcat.start(QStringLiteral(TRUSTGAUGE_KCAT), {u"-C"_s, u"-q"_s, u"-e"_s, u"-b"_s, address(), u"-t"_s, topic,
                                                     u"-o"_s, u"beginning"_s, u"-f"_s, u"%p %o %k %s\\n"_s});
        if (!kcat.waitForFinished(60'000) || kcat.exitCode() != 0)
            qFatal("kcat: %s", kcat.readAllStandardError().constData());
        QList<Read> out;
        for (const QByteArray &line : kcat.readAllStandardOutput().split('\n')) {
            const QByteArrayList words = line.split(' ');
            if (words.size() < 4)
                continue;
            out.append(
                {words[0].toInt(), words[1].toLongLong(), QString::fromUtf8(words[2]).remove(u'"'),
                 QJsonDocument::fromJson(line.mid(words[0].size() + words[1].size() + words[2].size() + 3)).object()});
        }
        return out;
    }

private:
    struct Outcome
    {
        rd_kafka_resp_err_t error = RD_KAFKA_RESP_ERR_NO_ERROR;
        int partition = -1;
        int64_t offset = -1;
    };
    void set(rd_kafka_conf_t *conf, const char *name, const char *value)
    {
        if (rd_kafka_conf_set(conf, name, value, m_reason.data(), m_reason.size()) != RD_KAFKA_CONF_OK)
            qFatal("%s", m_reason.data());
    }
    static void delivered(rd_kafka_t *, const rd_kafka_message_t *message, void *)
    {
        auto *outcome = static_cast<Outcome *>(message->_private);
        outcome->error = message->err;
        outcome->partition = message->partition;
        outcome->offset = message->offset;
    }

    std::array<char, 512> m_reason{};
    rd_kafka_t *m_host = nullptr;
    rd_kafka_mock_cluster_t *m_cluster = nullptr;
    rd_kafka_t *m_producer = nullptr;
};

} // namespace

//! Publishing into brokers that speak the real protocol, read back by a process of its own.
class TestPublishBroker : public QObject
{
    Q_OBJECT

    PublishResult publish(PublishFixture &fix, int maxRecords = 100, int attempts = 5)
    {
        PublishPace pace;
        pace.firstPause = std::chrono::milliseconds(1);
        pace.maxRecords = maxRecords;
        pace.attempts = attempts;
        Publisher publisher(*fix.store, fix.tenant, {}, pace);
        std::optional<PublishResult> out;
        connect(&publisher, &Publisher::finished, this, [&](const PublishResult &result) { out = result; });
        publisher.start();
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 120'000))
            qFatal("never finished");
        return *out;
    }

    //! Every key exists, its last record is of the last cycle, and no key ever goes back in time.
    static void checkTopic(const QList<Broker::Read> &read, int devices, const QString &lastScoredAt)
    {
        QHash<QString, QString> lastOf;
        QHash<QString, int> partitionOf;
        QHash<QString, QString> keyOfEvent;
        for (const Broker::Read &record : read) {
            const QString scoredAt = record.value.value(u"scoredAt"_s).toString();
            QVERIFY(lastOf.value(record.key) <= scoredAt);
            lastOf.insert(record.key, scoredAt);
            QCOMPARE(partitionOf.value(record.key, record.partition), record.partition);
            partitionOf.insert(record.key, record.partition);
            const QString eventId = record.value.value(u"eventId"_s).toString();
            QCOMPARE(keyOfEvent.value(eventId, record.key), record.key);
            keyOfEvent.insert(eventId, record.key);
        }
        QCOMPARE(lastOf.size(), devices);
        for (const QString &scoredAt : std::as_const(lastOf))
            QCOMPARE(scoredAt, lastScoredAt);
    }

private slots:
    void produceErrors()
    {
        Broker broker;
        ProxyServer front;
        front.react = [&](const SeenRequest &request) { return broker.forward(request); };
        PublishFixture fix;
        fix.tenant.publish->url = front.url();
        for (int hours = 0; hours < 3; ++hours) {
            QVERIFY(fix.cycle(PublishFixture::devices(300), hours).state == QueueOutcome::State::Queued);
            broker.refuse(3);
            const PublishResult r = publish(fix);
            QVERIFY2(r.everythingAccepted(), qPrintable(r.lastRefusal.english()));
        }
        const QList<Broker::Read> read = broker.readBack(u"ztna.device-scores"_s);
        QCOMPARE(read.size(), 900); // refused records were not stored, so there are no duplicates
        checkTopic(read, 300, u"2026-06-15T02:00:00Z"_s);
        const QList<Broker::Read> summaries = broker.readBack(u"ztna.fleet-summary"_s);
        QCOMPARE(summaries.size(), 3);
        QCOMPARE(summaries.first().key, fix.tenant.tenantId);
    }
    void outage()
    {
        Broker broker;
        ProxyServer front;
        front.react = [&](const SeenRequest &request) { return broker.forward(request); };
        PublishFixture fix;
        fix.tenant.publish->url = front.url();
        QVERIFY(fix.cycle(PublishFixture::devices(150), 0).state == QueueOutcome::State::Queued);
        QVERIFY(publish(fix).everythingAccepted());
        broker.setDown(true);
        QVERIFY(fix.cycle(PublishFixture::devices(150), 1).state == QueueOutcome::State::Queued);
        QCOMPARE(publish(fix, 500, 1).waiting, 151);
        // A newer cycle replaces the records that waited.
        QVERIFY(fix.cycle(PublishFixture::devices(150), 2).state == QueueOutcome::State::Queued);
        broker.setDown(false);
        PublishResult r;
        for (int i = 0; i < 5 && !(r = publish(fix, 500)).everythingAccepted(); ++i) {} // the front reconnects
        QVERIFY2(r.everythingAccepted(), qPrintable(r.lastRefusal.english()));
        checkTopic(broker.readBack(u"ztna.device-scores"_s), 150, u"2026-06-15T02:00:00Z"_s);
    }
    void killedPublisher()
    {
        Broker broker;
        ProxyServer front;
        int call = 0;
        qsizetype heard = 0;
        qsizetype unheard = 0;
        front.react = [&](const SeenRequest &request) {
            Reaction out = broker.forward(request);
            if (++call < 3) {
                heard += request.records().size();
            } else { // stored, but the response is lost
                unheard += request.records().size();
                out.how = Reaction::How::Hang;
            }
            return out;
        };
        PublishFixture fix;
        fix.tenant.publish->url = front.url();
        constexpr int devices = 1500;
        fix.storeCycle(PublishFixture::devices(devices), 0);
        const QString config = fix.file(u"t.json"_s);
        QVERIFY(writeTenantsFile(config, {fix.tenant}));
        const QStringList words{u"publish"_s, u"--config"_s, config, u"--store"_s, fix.storePath()};
        QProcess first;
        first.start(QStringLiteral(TRUSTGAUGE_CLI), words);
        // Two requests are answered, the others are in flight.
        QTRY_VERIFY_WITH_TIMEOUT(call > 2 && fix.outbox().counts()->waiting == devices + 1 - heard, 60'000);
        first.kill();
        QVERIFY(QTest::qWaitFor([&] { return first.state() == QProcess::NotRunning; }, 10'000));
        const qsizetype twice = unheard;
        front.react = [&](const SeenRequest &request) { return broker.forward(request); };
        QProcess second;
        second.start(QStringLiteral(TRUSTGAUGE_CLI), words);
        QVERIFY(QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, 60'000));
        QCOMPARE(second.exitCode(), 0);
        const QList<Broker::Read> read = broker.readBack(u"ztna.device-scores"_s);
        checkTopic(read, devices, u"2026-06-15T00:00:00Z"_s);
        QCOMPARE(read.size(), devices + twice); // only records without a response came twice
        QSet<QString> events;
        for (const Broker::Read &record : read)
            events << record.value.value(u"eventId"_s).toString();
        QCOMPARE(events.size(), devices); // with the same event ids
    }
};

QTEST_GUILESS_MAIN(TestPublishBroker)
#include "tst_publishbroker.moc"
