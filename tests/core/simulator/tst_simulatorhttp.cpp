#include "core/simulator/http/jsonappender.h"
#include "core/simulator/http/timetext.h"
#include "support/simulatedservice.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Trustgauge::Simulator;
using namespace Qt::StringLiterals;

//! What is in every answer, whatever was asked: HTTP as it is spoken, TLS, times and JSON.
class TestSimulatorHttp : public QObject, protected SimulatedService
{
    Q_OBJECT

private slots:
    void cleanup() { stop(); }

    void tlsWithTheAuthority();
    void tlsWithoutTheAuthority();
    void compressedBodies();
    void callsInFlight();
    void pipelinedRequests();
    void requestInSmallPieces();
    void chunkedRequest();
    void expectContinue();
    void malformedRequests_data();
    void malformedRequests();
    void keptPages();
    void largePageIsLinear();
    void escapesJson();
    void timeTexts_data();
    void timeTexts();
};

void TestSimulatorHttp::tlsWithTheAuthority()
{
    SimulatorOptions options = small();
    options.tls = true;
    QVERIFY(start(options));
    const SimulatorInfo info = m_simulator->info();
    QVERIFY(info.apiUrl.startsWith("https://"_L1));
    m_client->trust(info.caPath);
    QVERIFY(m_client->signIn());
    QCOMPARE(m_client->get(u"/api/machines"_s).rows().size(), 250);
    const QString byName = QString(info.apiUrl).replace("127.0.0.1"_L1, "localhost"_L1);
    QCOMPARE(m_client->get(byName + u"/api/machines?$top=1"_s).status, 200);
    const Answer bulk = m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine"_s);
    QVERIFY(bulk.rows().size() > 3'000);
    QFile config(info.configPath);
    QVERIFY(config.open(QIODevice::ReadOnly));
    const QJsonObject tenant =
        QJsonDocument::fromJson(config.readAll()).object().value("tenants"_L1).toArray().at(0).toObject();
    QCOMPARE(tenant.value("caFile"_L1).toString(), info.caPath);
}

void TestSimulatorHttp::tlsWithoutTheAuthority()
{
    SimulatorOptions options = small();
    options.tls = true;
    QVERIFY(start(options));
    const Answer answer = m_client->askToken(m_client->goodForm());
    QCOMPARE(answer.error, QNetworkReply::SslHandshakeFailedError);
    QCOMPARE(m_simulator->counters().total, 0);
}

void TestSimulatorHttp::compressedBodies()
{
    START(small());
    const QByteArray plain = m_client->get(u"/api/machines"_s).body;
    QVERIFY(m_simulator->setScenario(u"compressed"_s));
    QVERIFY(m_client->signIn());
    QCOMPARE(m_client->get(u"/api/machines"_s).body, plain); // the client library unpacks by itself
    QNetworkRequest request = m_client->request(u"/api/machines"_s);
    request.setRawHeader("Accept-Encoding", "deflate");
    const Answer packed = m_client->send(request);
    QCOMPARE(packed.header("Content-Encoding"), QByteArray("deflate"));
    QVERIFY(packed.body.size() < plain.size() / 3);
    QCOMPARE(unzipped(packed.body), plain);
}

void TestSimulatorHttp::callsInFlight()
{
    SimulatorOptions options = small();
    options.latencyMs = 100;
    START(options);
    QNetworkAccessManager manager;
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int call = 0; call < 12; ++call)
        replies.emplace_back(manager.get(m_client->request(u"/api/machines?$top=1&$skip=%1"_s.arg(call))));
    for (const auto &reply : replies)
        QTRY_VERIFY(reply->isFinished());
    const Counters counters = m_simulator->counters();
    QCOMPARE(counters.requests.value(u"machines"_s), 12);
    QCOMPARE(counters.maxInFlight.value(u"machines"_s), 6); // what the client library allows for one host
    QCOMPARE(counters.inFlight.value(u"machines"_s), 0);
    QCOMPARE(counters.statuses.value(200), 13);
    const QList<CallRecord> calls = m_simulator->calls();
    QCOMPARE(calls.size(), 13);
    QCOMPARE(calls.at(5).authorization, "Bearer " + m_client->token);
    QVERIFY(calls.at(0).authorization.isNull());
    m_simulator->resetCounters();
    QCOMPARE(m_simulator->counters().total, 0);
}

void TestSimulatorHttp::pipelinedRequests()
{
    START(small());
    QByteArray bytes;
    for (int call = 0; call < 20; ++call) {
        bytes += "GET /api/machines?$top=1&$skip=" + QByteArray::number(call)
                 + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + m_client->token + "\r\n\r\n";
    }
    const QByteArray received = raw(bytes, 20);
    QCOMPARE(received.count("HTTP/1.1 200 OK"), 20);
    qsizetype from = 0;
    for (int call = 0; call < 20; ++call) { // in order
        const QString id =
            m_client->get(u"/api/machines?$top=1&$skip=%1"_s.arg(call)).rows().at(0).toObject().value("id"_L1).toString();
        const qsizetype at = received.indexOf("\"id\":\"" + id.toUtf8(), from);
        QVERIFY(at > from);
        from = at;
    }
    QCOMPARE(m_simulator->counters().maxInFlight.value(u"machines"_s), 20);
}

void TestSimulatorHttp::requestInSmallPieces()
{
    QVERIFY(start(small()));
    const QByteArray form = m_client->goodForm();
    const QByteArray bytes =
        "POST /" + m_simulator->info().tenantId.toUtf8()
        + "/oauth2/v2.0/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(form.size()) + "\r\n\r\n" + form;
    QVERIFY(raw(bytes, 1, 1).startsWith("HTTP/1.1 200 OK"));
    QVERIFY(raw(bytes + bytes, 2, 7).count("HTTP/1.1 200 OK") == 2);
}

void TestSimulatorHttp::chunkedRequest()
{
    QVERIFY(start(small()));
    const QByteArray form = m_client->goodForm();
    QByteArray bytes =
        "POST /" + m_simulator->info().tenantId.toUtf8()
        + "/oauth2/v2.0/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < form.size(); at += 50) {
        const QByteArray piece = form.mid(at, 50);
        bytes += QByteArray::number(piece.size(), 16) + ";extension=1\r\n" + piece + "\r\n";
    }
    bytes += "0\r\nTrailer: x\r\n\r\n";
    QVERIFY(raw(bytes, 1).startsWith("HTTP/1.1 200 OK"));
    QCOMPARE(raw(bytes + bytes, 2, 11).count("HTTP/1.1 200 OK"), 2);
}

void TestSimulatorHttp::expectContinue()
{
    QVERIFY(start(small()));
    const QByteArray head = "POST /topics/ztna.device-scores HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Type: "
                            "application/vnd.kafka.json.v2+json\r\nContent-Length: 25\r\n\r\n";
    QTcpSocket socket;
    const QUrl url(m_simulator->info().apiUrl);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(socket.waitForConnected());
    socket.write(head);
    QVERIFY(socket.waitForReadyRead(3'000));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
    socket.write(R"({"records":[{"value":1}]})");
    QVERIFY(socket.waitForReadyRead(3'000));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK"));
}

void TestSimulatorHttp::malformedRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("no request line") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << 400;
    QTest::newRow("length no number") << QByteArray("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << 400;
    QTest::newRow("body too large") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 9999999999\r\n\r\n") << 413;
    QTest::newRow("unknown encoding") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: zip\r\n\r\n") << 501;
    QTest::newRow("broken chunk") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n") << 400;
    QTest::newRow("head too large") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(70'000, 'x') << 431;
    QTest::newRow("nothing here") << QByteArray("GET /nothing/here HTTP/1.0\r\n\r\n") << 404;
}

void TestSimulatorHttp::malformedRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QVERIFY(start(small()));
    QVERIFY(raw(bytes, 1).startsWith("HTTP/1.1 " + QByteArray::number(status)));
    QVERIFY(m_client->signIn()); // it goes on serving
}

void TestSimulatorHttp::keptPages()
{
    SimulatorOptions options = small();
    options.keepPages = true;
    START(options);
    const QString path = u"/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=5000"_s;
    const QByteArray first = m_client->get(path).body;
    QVERIFY(first.size() > 1'000'000);
    QCOMPARE(m_client->get(path).body, first);
    QCOMPARE(m_client->send(m_client->request(path, false)).status, 401); // kept or not, a token is needed
    m_simulator->setNow(anchor.addDays(1));
    QVERIFY(m_client->get(path).body != first);
}

void TestSimulatorHttp::largePageIsLinear()
{
    SimulatorOptions options = small(20'000);
    START(options);
    const auto measure = [&](int rows) {
        QElapsedTimer timer;
        timer.start();
        QTcpSocket socket;
        const QUrl url(m_simulator->info().apiUrl);
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        socket.waitForConnected();
        socket.write("GET /api/machines/SoftwareVulnerabilitiesByMachine?pageSize=" + QByteArray::number(rows)
                     + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + m_client->token
                     + "\r\n\r\n");
        qint64 received = 0;
        while (socket.waitForReadyRead(10'000))
            received += socket.readAll().size();
        return std::pair(received, timer.elapsed());
    };
    const auto [smallSize, smallTime] = measure(15'000);
    const auto [largeSize, largeTime] = measure(150'000);
    QVERIFY(largeSize > 100'000'000 && largeSize > 9 * smallSize);
    QVERIFY2(largeTime < 40 * std::max<qint64>(smallTime, 50),
             qPrintable(u"%1 and %2 ms"_s.arg(smallTime).arg(largeTime)));
}

void TestSimulatorHttp::escapesJson()
{
    QByteArray out;
    JsonAppender json(out);
    json.beginObject()
        .key("a")
        .text(QByteArray("\"\\\n\r\t\0\x1f", 7))
        .key("b")
        .tenths(70)
        .key("c")
        .tenths(98)
        .key("d")
        .tenths(-1);
    json.key("e").beginArray().number(-5).boolean(true).text(QByteArray()).text(QByteArray("")).endArray().endObject();
    const QByteArray expected = R"({"a":"\"\\\n\r\t\u0000\u001f","b":7,"c":9.8,"d":null,"e":[-5,true,null,""]})";
    QCOMPARE(out, expected);
    out.clear();
    appendEscapedJson(out, "\xed\x95\x9c\xed\xa0\xbdx\xed");
    QCOMPARE(out, QByteArray("\xed\x95\x9c\\ud83dx\xed"));
}

void TestSimulatorHttp::timeTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("micros");
    QTest::newRow("date") << QByteArray("2024-02-29") << qint64{1'709'164'800'000'000};
    QTest::newRow("date with zone") << QByteArray("2024-02-29Z") << qint64{1'709'164'800'000'000};
    QTest::newRow("seven digits") << QByteArray("2024-02-29T01:02:03.1234567Z") << qint64{1'709'168'523'123'456};
    QTest::newRow("no zone") << QByteArray("2024-02-29 01:02:03") << qint64{1'709'168'523'000'000};
    QTest::newRow("offset") << QByteArray("2024-02-29T03:02:03+02:00") << qint64{1'709'168'523'000'000};
    QTest::newRow("year one") << QByteArray("0001-01-01T00:00:00Z") << qint64{-62'135'596'800'000'000};
    QTest::newRow("nonsense") << QByteArray("soon") << qint64{-1};
}

void TestSimulatorHttp::timeTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, micros);
    QCOMPARE(parseTimeMicroseconds(text).value_or(-1), micros);
    if (text.size() >= 19 && micros % 1'000'000 == 0) {
        const Moment moment{micros / 1'000'000, 0, 0};
        const QByteArray back = isoTime(moment, text.contains("+02") ? ZoneStyle::PlusTwoHours : ZoneStyle::None);
        QCOMPARE(back, QByteArray(text).replace(' ', 'T').replace("Z", ""));
    }
}

QTEST_GUILESS_MAIN(TestSimulatorHttp)
#include "tst_simulatorhttp.moc"
