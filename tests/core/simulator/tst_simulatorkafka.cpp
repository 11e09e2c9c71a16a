#include "support/simulatedservice.h"

#include <QTest>

using namespace Trustgauge::Simulator;
using namespace Qt::StringLiterals;

//! The REST proxy before the broker.
class TestSimulatorKafka : public QObject, protected SimulatedService
{
    Q_OBJECT

private slots:
    void cleanup() { stop(); }

    void publishVersion2();
    void publishVersion3();
    void publishBatch();
    void publishRefusals_data();
    void publishRefusals();
    void publishPartially();
    void publishLosesAnswers();
    void publishWithCredentials();
};

void TestSimulatorKafka::publishVersion2()
{
    QVERIFY(start(small()));
    const QByteArray type = "application/vnd.kafka.json.v2+json";
    QCOMPARE(QJsonDocument::fromJson(m_client->send(m_client->request(u"/topics"_s, false)).body).array(),
             QJsonArray({u"ztna.device-scores"_s, u"ztna.fleet-summary"_s}));
    const Answer answer = m_client->post(
        u"/topics/ztna.device-scores"_s, type,
        R"({"records":[{"key":"t/m1","value":{"score":41}},{"key":"t/m2","value":{"score":null}},{"key":"t/m1","value":null}]})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/vnd.kafka.v2+json"));
    const QJsonArray offsets = answer.json().value("offsets"_L1).toArray();
    QCOMPARE(offsets.size(), 3);
    QVERIFY(offsets.at(0).toObject().value("error_code"_L1).isNull());
    QCOMPARE(offsets.at(2).toObject().value("partition"_L1), offsets.at(0).toObject().value("partition"_L1));
    const QList<StoredRecord> records = m_simulator->records();
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.at(0).key, QByteArray("\"t/m1\"")); // the key is JSON too
    const QByteArray value = R"({"score":41})";
    QCOMPARE(records.at(0).value, value);
    QVERIFY(records.at(2).value.isNull());
    QCOMPARE(records.at(0).api, QByteArray("v2"));
    QCOMPARE(m_simulator->counters().recordsStored, 3);
    QCOMPARE(m_client->send(m_client->request(u"/topics/ztna.fleet-summary"_s, false))
                 .json()
                 .value("partitions"_L1)
                 .toArray()
                 .size(),
             4);
    const Answer lines = m_client->send(m_client->request(u"/_simulator/records/ztna.device-scores"_s, false));
    QCOMPARE(lines.body.count('\n'), 3);
    const Answer counters = m_client->send(m_client->request(u"/_simulator/counters"_s, false));
    QCOMPARE(counters.json().value("recordsStored"_L1).toInt(), 3);
}

void TestSimulatorKafka::publishVersion3()
{
    QVERIFY(start(small()));
    const QJsonObject clusters = m_client->send(m_client->request(u"/v3/clusters"_s, false)).json();
    const QString id = clusters.value("data"_L1).toArray().at(0).toObject().value("cluster_id"_L1).toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_client->send(m_client->request(u"/v3/clusters/%1/topics"_s.arg(id), false))
                 .json()
                 .value("data"_L1)
                 .toArray()
                 .size(),
             2);
    const QString path = u"/v3/clusters/%1/topics/ztna.device-scores/records"_s.arg(id);
    const Answer answer = m_client->post(
        path, "application/json",
        R"({"key":{"type":"JSON","data":"t/m}{1"},"value":{"type":"JSON","data":{"a":"}\"{"}}})"
        R"({"key":{"type":"STRING","data":"plain"},"value":{"type":"BINARY","data":"AAE="},"headers":[{"name":"h","value":"aQ=="}]})"
        R"( {"value":{"type":"WRONG","data":1}} {"value":)");
    QCOMPARE(answer.status, 200);
    const QList<QByteArray> parts = QByteArray(answer.body).replace("}{", "}\n{").replace("\r\n", "\n").split('\n');
    QCOMPARE(parts.size(), 4);
    const auto code = [&](int part) {
        return QJsonDocument::fromJson(parts.at(part)).object().value("error_code"_L1).toInt();
    };
    QCOMPARE(code(0), 200);
    QCOMPARE(code(1), 200);
    QCOMPARE(code(2), 422);
    QCOMPARE(code(3), 400);
    const QList<StoredRecord> records = m_simulator->records();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0).key, QByteArray("\"t/m}{1\""));
    const QByteArray braces = R"({"a":"}\"{"})";
    QCOMPARE(records.at(0).value, braces);
    QCOMPARE(records.at(1).key, QByteArray("plain"));
    QCOMPARE(records.at(1).value, QByteArray("\0\1", 2));
    QCOMPARE(records.at(1).headers.at(0).second, QByteArray("i"));
}

void TestSimulatorKafka::publishBatch()
{
    QVERIFY(start(small()));
    const QString path =
        u"/kafka/v3/clusters/any/topics/ztna.device-scores/records:batch"_s; // a path prefix, as products have
    const Answer answer = m_client->post(
        path, "application/json",
        R"({"entries":[{"id":"1","key":{"type":"JSON","data":1},"value":{"type":"JSON","data":2}},{"id":"2","value":{"type":"BINARY","data":"?"}}]})");
    QCOMPARE(answer.status, 207);
    QCOMPARE(answer.json().value("successes"_L1).toArray().at(0).toObject().value("id"_L1).toString(), u"1"_s);
    QCOMPARE(answer.json().value("failures"_L1).toArray().at(0).toObject().value("id"_L1).toString(), u"2"_s);
    QByteArray eleven = R"({"entries":[)";
    for (int entry = 0; entry < 11; ++entry)
        eleven += (entry > 0 ? "," : "") + QByteArray(R"({"id":")") + QByteArray::number(entry)
                  + R"(","value":{"type":"JSON","data":1}})";
    QCOMPARE(m_client->post(path, "application/json", eleven + "]}").json().value("error_code"_L1).toInt(), 42208);
}

void TestSimulatorKafka::publishRefusals_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const QString topic = u"ztna.device-scores"_s;
    const QByteArray type = "application/vnd.kafka.json.v2+json";
    const QByteArray good = R"({"records":[{"value":1}]})";
    QTest::newRow("unknown topic") << u"elsewhere"_s << type << good << 404 << 40401;
    QTest::newRow("plain json") << topic << QByteArray("application/json") << good << 415 << 415;
    QTest::newRow("no json") << topic << type << QByteArray("{") << 400 << 400;
    QTest::newRow("no records") << topic << type << QByteArray(R"({"records":[]})") << 422 << 422;
    QTest::newRow("no value") << topic << type << QByteArray(R"({"records":[{"key":1}]})") << 422 << 422;
    QTest::newRow("too large") << topic << type << R"({"records":[{"value":")" + QByteArray(1'100'000, 'x') + "\"}]}"
                               << 413 << 413;
}

void TestSimulatorKafka::publishRefusals()
{
    QFETCH(QString, topic);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, code);
    QVERIFY(start(small()));
    const Answer answer = m_client->post(u"/topics/"_s + topic, type, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().value("error_code"_L1).toInt(), code);
    QVERIFY(m_simulator->records().isEmpty());
}

void TestSimulatorKafka::publishPartially()
{
    SimulatorOptions options = small();
    options.scenario = u"publish-partial"_s;
    QVERIFY(start(options));
    QByteArray body = R"({"records":[)";
    for (int record = 0; record < 10; ++record)
        body += (record > 0 ? "," : "") + QByteArray(R"({"key":")") + QByteArray::number(record) + R"(","value":{}})";
    const Answer answer = m_client->post(u"/topics/ztna.device-scores"_s, "application/vnd.kafka.json.v2+json",
                                         body + "]}");
    QCOMPARE(answer.status, 200);
    const QJsonArray offsets = answer.json().value("offsets"_L1).toArray();
    for (int record = 0; record < 10; ++record)
        QCOMPARE(offsets.at(record).toObject().value("error_code"_L1).toInt(), record % 5 == 4 ? 50003 : 0);
    QCOMPARE(m_simulator->records().size(), 8);
}

void TestSimulatorKafka::publishLosesAnswers()
{
    SimulatorOptions options = small();
    options.scenario = u"publish-lost-answers"_s;
    QVERIFY(start(options));
    // The client library repeats the call by itself, so the record is there twice although one answer came.
    const Answer answer = m_client->post(u"/topics/ztna.device-scores"_s, "application/vnd.kafka.json.v2+json",
                                         R"({"records":[{"value":1}]})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(m_simulator->records().size(), 2);
}

void TestSimulatorKafka::publishWithCredentials()
{
    SimulatorOptions options = small();
    options.publishUser = u"mara"_s;
    options.publishSecret = u"s:ecret"_s;
    QVERIFY(start(options));
    const Answer refused = m_client->send(m_client->request(u"/topics"_s, false));
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.json().value("error_code"_L1).toInt(), 40101);
    QNetworkRequest request = m_client->request(u"/topics"_s, false);
    request.setRawHeader("Authorization", "Basic " + QByteArray("mara:s:ecret").toBase64());
    QCOMPARE(m_client->send(request).status, 200);
    options.publishUser.clear();
    QVERIFY(start(options));
    request = m_client->request(u"/topics"_s, false);
    request.setRawHeader("Authorization", "Bearer s:ecret");
    QCOMPARE(m_client->send(request).status, 200);
}

QTEST_GUILESS_MAIN(TestSimulatorKafka)
#include "tst_simulatorkafka.moc"
