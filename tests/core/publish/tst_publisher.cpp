#include "core/base/forwardproxy.h"
#include "core/publish/publisher.h"
#include "core/simulator/http/certificateauthority.h"
#include "core/store/sqlite/schema.h"
#include "support/proxyserver.h"
#include "support/publishfixture.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <optional>

#include <sys/resource.h>

using namespace Trustgauge;

//! The publisher against a REST proxy that does what a test says, over real sockets. Attempts are counted at the server.
class TestPublisher : public QObject
{
    Q_OBJECT

    using Fix = PublishFixture;

    static PublishPace fast()
    {
        PublishPace pace;
        pace.firstPause = std::chrono::milliseconds(1);
        pace.answerWithin = std::chrono::milliseconds(20'000);
        return pace;
    }
    PublishResult publish(Fix &fix, const ProxyServer &server, PublishPace pace = fast(), const QByteArray &secret = {})
    {
        fix.tenant.publish->url = server.url() + m_prefix;
        Publisher publisher(*fix.store, fix.tenant, {SecretText(secret), {}}, pace);
        std::optional<PublishResult> out;
        connect(&publisher, &Publisher::finished, this, [&](const PublishResult &result) {
            if (out)
                qFatal("finished twice");
            out = result;
        });
        publisher.start();
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
            qFatal("never finished");
        return *out;
    }
    static Error fault(const PublishResult &result) { return result.fault.value_or(Error()); }
    static void queue(Fix &fix, int count)
    {
        if (fix.cycle(Fix::devices(count), 0).state != QueueOutcome::State::Queued)
            qFatal("not queued");
    }
    static void queueAgain(Fix &fix, int count)
    {
        if (fix.cycle(Fix::devices(count), 1).state != QueueOutcome::State::Queued)
            qFatal("not queued");
    }
    //! Limits the size of files: larger writes fail, as on a full disk.
    static void setFileLimit(rlim_t bytes)
    {
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    static qint64 countOf(const ProxyServer &server, const QString &key)
    {
        qint64 out = 0;
        for (const SeenRequest &r : server.produced())
            out += r.keys().count(key);
        return out;
    }
    static QString keyOf(const Fix &fix, const QString &machineId) { return fix.tenant.tenantId + u':' + machineId; }
    //! The key of older schemas.
    static QString formerKeyOf(const Fix &fix, const QString &machineId)
    {
        return fix.tenant.tenantId + u'/' + machineId;
    }

    //! The last schema with them.
    static int lastWithFormerKeys()
    {
        const auto mends = [](const QStringList &step) {
            return step.join(u' ').contains(QStringLiteral("CREATE TABLE publish_former_key"));
        };
        return static_cast<int>(std::find_if(schemaSteps().begin(), schemaSteps().end(), mends) - schemaSteps().begin());
    }
    QString m_prefix;

private slots:
    void initTestCase() { ::signal(SIGXFSZ, SIG_IGN); } // a write over the limit is an error instead of a signal
    void init() { m_prefix.clear(); }
    void cleanup() { setFileLimit(RLIM_INFINITY); }

    void v2Request()
    {
        Fix fix;
        queue(fix, 3);
        fix.tenant.publish->auth = PublishAuth::Basic;
        fix.tenant.publish->user = QStringLiteral("pub");
        m_prefix = QStringLiteral("/kafka/");
        ProxyServer server;
        const PublishResult r = publish(fix, server, fast(), "s3cret");
        QVERIFY(r.everythingAccepted());
        QCOMPARE(r.accepted, 4);
        QCOMPARE(server.requests.size(), 2);
        const SeenRequest &first = server.requests.first();
        QCOMPARE(first.path, QByteArray("/kafka/topics/ztna.device-scores"));
        QCOMPARE(first.headers.value("content-type"), QByteArray("application/vnd.kafka.json.v2+json"));
        QCOMPARE(first.headers.value("authorization"), QByteArray("Basic cHViOnMzY3JldA==")); // pub:s3cret
        QCOMPARE(first.keys(), QStringList({keyOf(fix, QStringLiteral("m00000")), keyOf(fix, QStringLiteral("m00001")),
                                            keyOf(fix, QStringLiteral("m00002"))}));
        QCOMPARE(first.records().first().keys(), QStringList({QStringLiteral("key"), QStringLiteral("value")}));
        QCOMPARE(server.requests.last().path, QByteArray("/kafka/topics/ztna.fleet-summary"));
        QCOMPARE(server.requests.last().keys(), QStringList(fix.tenant.tenantId));
    }
    void v3Request()
    {
        Fix fix;
        queue(fix, 2);
        fix.tenant.publish->api = PublishApi::V3;
        fix.tenant.publish->auth = PublishAuth::Bearer;
        m_prefix = QStringLiteral("/kafka");
        ProxyServer server;
        const PublishResult r = publish(fix, server, fast(), "tok");
        QVERIFY(r.everythingAccepted());
        QCOMPARE(server.requests[0].path, QByteArray("/kafka/v3/clusters"));
        const SeenRequest &sent = server.requests[1];
        QCOMPARE(sent.path, QByteArray("/kafka/v3/clusters/c-1/topics/ztna.device-scores/records"));
        QCOMPARE(sent.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(sent.headers.value("authorization"), QByteArray("Bearer tok"));
        const QJsonObject key = sent.records().first().value(QStringLiteral("key")).toObject();
        QCOMPARE(key.value(QStringLiteral("type")).toString(), QStringLiteral("JSON"));
        QCOMPARE(key.value(QStringLiteral("data")).toString(), keyOf(fix, QStringLiteral("m00000")));
    }
    void configuredClusterIsNotAskedFor()
    {
        Fix fix;
        queue(fix, 1);
        fix.tenant.publish->api = PublishApi::V3;
        fix.tenant.publish->clusterId = QStringLiteral("lkc-7");
        ProxyServer server;
        QVERIFY(publish(fix, server).everythingAccepted());
        QVERIFY(server.requests.first().path.startsWith("/v3/clusters/lkc-7/topics/"));
    }
    void batchesByCountAndSize()
    {
        Fix fix;
        queue(fix, 25);
        PublishPace pace = fast();
        pace.maxRecords = 10;
        ProxyServer server;
        QVERIFY(publish(fix, server, pace).everythingAccepted());
        QCOMPARE(server.requests.size(), 4); // 10, 10, 5, the summary

        Fix other;
        queue(other, 25);
        pace = fast();
        pace.maxBytes = 4096;
        ProxyServer small;
        QVERIFY(publish(other, small, pace).everythingAccepted());
        QVERIFY(small.requests.size() > 4);
        for (const SeenRequest &request : std::as_const(small.requests))
            QVERIFY(request.body.size() <= 4096);
    }

    void tombstones()
    {
        for (const PublishApi api : {PublishApi::V2, PublishApi::V3}) {
            Fix fix;
            fix.tenant.publish->api = api;
            fix.tenant.publish->clusterId = QStringLiteral("c-1");
            queue(fix, 2);
            fix.acceptAll();
            const PublishOverrides word{true, false, true}; // half of the fleet goes
            [[maybe_unused]] const auto gone = fix.cycle({Fix::device(QStringLiteral("m00001"))}, 1, word,
                                                         CycleState::Complete, {QStringLiteral("m00000")});
            fix.acceptAll();
            [[maybe_unused]] const auto deleted = fix.cycle({Fix::device(QStringLiteral("m00001"))}, 2, word);
            ProxyServer server;
            QVERIFY(publish(fix, server).everythingAccepted());
            const QList<QJsonObject> sent = server.produced().first().records();
            QCOMPARE(server.produced().first().keys().last(), keyOf(fix, QStringLiteral("m00000")));
            const QJsonValue value = sent.last().value(QStringLiteral("value"));
            QVERIFY(sent.last().contains(QStringLiteral("value")));
            if (api == PublishApi::V2) {
                QVERIFY(value.isNull());
            } else {
                QCOMPARE(value.toObject().value(QStringLiteral("type")).toString(), QStringLiteral("JSON"));
                QVERIFY(value.toObject().contains(QStringLiteral("data")));
                QVERIFY(value.toObject().value(QStringLiteral("data")).isNull());
            }
        }
    }

    // Results of single records: of three, m00001 gets this entry.
    void singleResults_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("ends"); // accepted, retried, few, dead, held
        const auto row = [](const char *name, int status, const char *entry, const char *ends) {
            QTest::newRow(name) << status << QByteArray(entry) << QString::fromLatin1(ends);
        };
        row("Confluent retriable", 200, "{\"partition\":null,\"offset\":null,\"error_code\":50003,\"error\":\"busy\"}",
            "retried");
        row("Confluent other", 200, "{\"partition\":null,\"offset\":null,\"error_code\":50002,\"error\":\"x\"}", "few");
        row("Confluent not authorized", 403, "{\"error_code\":40301,\"error\":\"no\"}", "held");
        row("old retriable", 200, "{\"error_code\":2,\"error\":\"x\"}", "retried");
        row("Karapace refused", 422, "{\"error\":\"Record is bad\",\"error_code\":1}", "dead");
        row("Karapace time-out", 422, "{\"error\":\"timed out waiting to publish message\",\"error_code\":1}",
            "retried");
        row("Karapace cancelled", 422, "{\"error\":\"Publish message cancelled\",\"error_code\":1}", "retried");
        row("Karapace surprised", 422, "{\"error\":\"An unexpected server error.\",\"error_code\":1}", "few");
        row("Karapace not authorized", 422, "{\"error\":\"client is not authorized to access\",\"error_code\":1}",
            "held");
        row("Strimzi no topic", 200, "{\"error_code\":404,\"message\":\"no topic\"}", "held");
        row("Strimzi 500", 200, "{\"error_code\":500,\"message\":\"x\"}", "few");
        row("Redpanda not leader", 200, "{\"partition\":0,\"error_code\":6,\"offset\":-1}", "retried");
        row("Redpanda too large", 200, "{\"partition\":0,\"error_code\":10,\"offset\":-1}", "dead");
        row("throttled", 200, "{\"error_code\":42901,\"error\":\"slow\"}", "retried");
        row("bad schema", 200, "{\"error_code\":42203,\"error\":\"x\"}", "dead");
        row("unknown code", 200, "{\"error_code\":77777,\"error\":\"x\"}", "few");
        row("offset -1 without an error", 200, "{\"partition\":0,\"offset\":-1}", "accepted");
        row("broken offset", 200, "{\"partition\":0,\"offset\":1.5}", "retried");
        row("Kafka's number for no error", 200, "{\"partition\":0,\"offset\":4,\"error_code\":0}", "retried");
        row("text", 200, "\"ok\"", "retried");
        row("null", 200, "null", "retried");
        row("number", 200, "7", "retried");
        row("list", 200, "[]", "retried");
        row("empty", 200, "{}", "retried");
        row("only nulls", 200, "{\"partition\":null,\"offset\":null}", "retried");
        row("no offset", 200, "{\"partition\":3}", "retried");
        row("offset as text", 200, "{\"partition\":3,\"offset\":\"5\"}", "retried");
        row("words only", 200, "{\"message\":\"x\"}", "few");
        row("words beside an offset", 200, "{\"offset\":5,\"message\":\"not stored\"}", "few");
        row("error that is no text", 200, "{\"offset\":5,\"error\":{\"reason\":\"x\"}}", "few");
        row("error false", 200, "{\"offset\":5,\"error\":false}", "few");
        row("code as text", 200, "{\"offset\":5,\"error_code\":\"50003\"}", "retried");
        row("code with a fraction", 200, "{\"offset\":5,\"error_code\":50003.0}", "retried");
        row("code too large", 200, "{\"offset\":5,\"error_code\":4294967297}", "few");
        row("code true", 200, "{\"offset\":5,\"error_code\":true}", "few");
        row("code null, then a code", 200, "{\"offset\":5,\"error_code\":null,\"error_code\":50003}", "retried");
    }
    void singleResults()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, entry);
        QFETCH(QString, ends);
        Fix fix;
        queue(fix, 3);
        const QString bad = keyOf(fix, QStringLiteral("m00001"));
        ProxyServer server;
        server.react = [&](const SeenRequest &request) {
            if (!request.keys().contains(bad))
                return ProxyServer::accepted(request);
            QByteArrayList entries;
            for (const QString &key : request.keys())
                entries << (key == bad ? entry : QByteArray("{\"partition\":1,\"offset\":5}"));
            return ProxyServer::status(status, "{\"offsets\":[" + entries.join(',') + "]}");
        };
        const PublishResult r = publish(fix, server);
        // The others are stored and never sent again.
        QCOMPARE(countOf(server, keyOf(fix, QStringLiteral("m00000"))), 1);
        QCOMPARE(countOf(server, keyOf(fix, QStringLiteral("m00002"))), 1);
        Outbox box = fix.outbox();
        const auto left = box.list(10);
        const qint64 attempts = countOf(server, bad);
        if (ends == QStringLiteral("accepted")) {
            QVERIFY(r.everythingAccepted());
            return;
        }
        QVERIFY(!r.everythingAccepted());
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().key, bad);
        QVERIFY(!left->first().error.isEmpty());
        QCOMPARE(left->first().deadLettered, ends == QStringLiteral("dead") || ends == QStringLiteral("few"));
        QCOMPARE(attempts, ends == QStringLiteral("retried") ? 5 : ends == QStringLiteral("few") ? 3 : 1);
        QCOMPARE(r.fault.has_value(), ends == QStringLiteral("held"));
        // Once the proxy is well again, exactly the rest goes out, with the event id it had.
        const QString eventId = left->first().eventId;
        server.requests.clear();
        server.react = &ProxyServer::accepted;
        QVERIFY(box.requeue());
        QVERIFY(publish(fix, server).everythingAccepted());
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests.first().keys(), QStringList(bad));
        QCOMPARE(server.requests.first()
                     .records()
                     .first()
                     .value(QStringLiteral("value"))
                     .toObject()
                     .value(QStringLiteral("eventId"))
                     .toString(),
                 eventId);
    }

    void wholeRequests_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("attempts"); // at the device topic
        QTest::addColumn<QString>("says");
        const auto row =
            [](const char *name, int status, const char *body, const char *type, int attempts, const char *says) {
            QTest::newRow(name) << status << QByteArray(body) << QByteArray(type) << attempts
                                << QString::fromLatin1(says);
        };
        const char *json = "application/json";
        const char *html = "<html><body><h1>Gateway</h1></body></html>";
        row("401 JSON", 401, "{\"error_code\":40101,\"message\":\"no\"}", json, 1, "credentials");
        row("401 HTML", 401, html, "text/html", 1, "HTML");
        row("403", 403, "{\"message\":\"Forbidden\"}", json, 1, "HTTP 403");
        row("404 topic", 404, "{\"error_code\":40401,\"message\":\"Topic not found.\"}", json, 1, "no such topic");
        row("404 text", 404, "404: Not Found", "text/plain", 1, "publish.url");
        row("405", 405, "", json, 1, "publish.api");
        row("406", 406, "", json, 1, "publish.api");
        row("415", 415, "{\"error_code\":415,\"message\":\"x\"}", json, 1, "publish.api");
        row("400 HTML", 400, html, "text/html", 1, "client certificate");
        row("422 no schema", 422, "{\"error_code\":42202,\"message\":\"x\"}", json, 1, "42202");
        row("429 without a time", 429, html, "text/html", 5, "slow down");
        row("500", 500, "{\"error_code\":50003,\"message\":\"x\"}", json, 5, "50003");
        row("500 empty", 500, "", "", 5, "HTTP 500");
        row("502 HTML", 502, html, "text/html", 5, "HTML");
        row("503", 503, "{\"error_code\":50302,\"message\":\"no broker\"}", json, 5, "no broker");
        row("504 HTML", 504, html, "text/html", 5, "HTTP 504");
        row("200 HTML", 200, html, "text/html", 3, "HTML");
        row("a number no reader takes", 200, "{\"offsets\":[{\"offset\":5,\"error_code\":99999999999999999999}]}", json,
            3, "no results");
        row("200 cut JSON", 200, "{\"offsets\":[{\"off", json, 3, "no results");
        for (const int redirect : {301, 302, 303, 307, 308})
            row(qPrintable(QStringLiteral("redirect %1").arg(redirect)), redirect, "", "", 1, "leads elsewhere");
        // Results that do not fit the status.
        const char *offsets = "{\"offsets\":[{\"offset\":1},{\"offset\":2},{\"offset\":3}]}";
        row("302 with results", 302, offsets, json, 1, "leads elsewhere");
        row("400 with results", 400, offsets, json, 2, "HTTP 400");
        row("404 with results", 404, offsets, json, 1, "HTTP 404");
        row("500 with results", 500, offsets, json, 5, "HTTP 500");
        row("503 with results", 503, offsets, json, 5, "HTTP 503");
        row("501", 501, "", "", 1, "HTTP 501");
    }
    void wholeRequests()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, attempts);
        QFETCH(QString, says);
        for (const PublishApi api : {PublishApi::V2, PublishApi::V3}) {
            Fix fix;
            queue(fix, 3);
            fix.tenant.publish->api = api;
            fix.tenant.publish->clusterId = QStringLiteral("c-1");
            ProxyServer server;
            server.react = [&](const SeenRequest &) { return ProxyServer::status(status, body, type); };
            const PublishResult r = publish(fix, server, fast(), "hush-hush");
            QVERIFY(r.fault.has_value());
            QVERIFY2(fault(r).detail.english().contains(says), qPrintable(fault(r).detail.english()));
            QVERIFY(!fault(r).detail.english().contains(QStringLiteral("hush")));
            QVERIFY(fault(r).subject.english().startsWith(QStringLiteral("127.0.0.1:")));
            QCOMPARE(r.waiting, 4); // nothing is lost
            QCOMPARE(r.deadLettered, 0);
            QCOMPARE(countOf(server, keyOf(fix, QStringLiteral("m00000"))), attempts);
            server.react = &ProxyServer::accepted;
            QVERIFY(publish(fix, server).everythingAccepted());
        }
    }
    void redirects_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("says");
        QTest::newRow("another host") << QByteArray("https://kafka.example:8443/rest/topics/ztna.device-scores")
                                      << QStringLiteral("give https://kafka.example:8443/rest as publish.url");
        QTest::newRow("a path") << QByteArray("/rest/topics/ztna.device-scores")
                                << QStringLiteral("/rest as publish.url");
        QTest::newRow("a sign-in page") << QByteArray("https://login.example/?next=x")
                                        << QStringLiteral("https://login.example/, which is no address of a REST proxy");
        QTest::newRow("user information") << QByteArray("https://u:hush@kafka.example/topics/ztna.device-scores")
                                          << QStringLiteral("give https://kafka.example as publish.url");
    }
    void redirects()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, says);
        for (const int status : {301, 302, 303, 307, 308}) {
            Fix fix;
            queue(fix, 2);
            ProxyServer server;
            server.react = [&](const SeenRequest &) {
                Reaction out = ProxyServer::status(status, {});
                out.headers << "Location: " + location;
                return out;
            };
            const PublishResult r = publish(fix, server);
            QVERIFY2(fault(r).detail.english().contains(says), qPrintable(fault(r).detail.english()));
            QVERIFY(fault(r).detail.english().contains(QStringLiteral("HTTP %1").arg(status)));
            QVERIFY(!fault(r).detail.english().contains(QStringLiteral("hush")));
            QCOMPARE(server.requests.size(), 1);
            QCOMPARE(r.waiting, 3);
        }
    }
    void topLevelError_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<int>("attempts");
        QTest::newRow("code") << QByteArray("\"error_code\":50003") << 5;
        QTest::newRow("code as text") << QByteArray("\"error_code\":\"50003\"") << 5;
        QTest::newRow("error") << QByteArray("\"error\":\"broken\"") << 3;
        QTest::newRow("message") << QByteArray("\"message\":\"broken\"") << 3;
    }
    //! A response that reports an error as a whole acknowledges no record.
    void topLevelError()
    {
        QFETCH(QByteArray, member);
        QFETCH(int, attempts);
        Fix fix;
        queue(fix, 2);
        ProxyServer server;
        server.react = [&](const SeenRequest &request) {
            Reaction out = ProxyServer::accepted(request);
            out.body.insert(1, member + ',');
            return out;
        };
        const PublishResult r = publish(fix, server);
        QVERIFY(r.fault.has_value());
        QCOMPARE(r.accepted, 0);
        QCOMPARE(r.waiting, 3);
        QCOMPARE(server.requests.size(), attempts);
    }
    void wayToTheProxy_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("way");
        QTest::newRow("not said") << QString() << QStringLiteral("http://proxy.example:8080");
        QTest::newRow("the tenant's") << QStringLiteral("tenant") << QStringLiteral("http://proxy.example:8080");
        QTest::newRow("none") << QStringLiteral("none") << QString();
        QTest::newRow("its own") << QStringLiteral("socks5://other.example:1080")
                                 << QStringLiteral("other.example:1080");
    }
    //! The forward proxy of the calls to the REST proxy.
    void wayToTheProxy()
    {
        QFETCH(QString, own);
        QFETCH(QString, way);
        Fix fix;
        fix.tenant.proxy = QStringLiteral("http://proxy.example:8080");
        fix.tenant.publish->url = QStringLiteral("https://kafka.example");
        fix.tenant.publish->proxy = own;
        QVERIFY(tenantFaults(fix.tenant).isEmpty());
        const HttpSettings settings = KafkaRest::settingsOf(fix.tenant, {});
        const auto found = ProxyChoice(settings.proxy, {}).forUrl(QUrl(fix.tenant.publish->url));
        QVERIFY(found && found->has_value());
        QCOMPARE((*found)->kind == ForwardProxy::Kind::None, way.isEmpty());
        QVERIFY(way.isEmpty() || way.endsWith((*found)->name()));
    }
    void withoutASecretNoCredentials()
    {
        for (const PublishAuth auth : {PublishAuth::Basic, PublishAuth::Bearer}) {
            PublishTarget target;
            target.url = QStringLiteral("https://kafka.example");
            target.auth = auth;
            target.user = QStringLiteral("pub");
            QVERIFY(KafkaRest::ask(target, {}, QStringLiteral("/topics")).credentials.scheme.isEmpty());
        }
    }
    void everythingRefusedIsNotTheRecordsFault_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("400") << 400;
        QTest::newRow("413") << 413;
        QTest::newRow("422") << 422;
    }
    void everythingRefusedIsNotTheRecordsFault()
    {
        QFETCH(int, status);
        Fix fix;
        queue(fix, 8);
        ProxyServer server;
        server.react = [&](const SeenRequest &) {
            return ProxyServer::status(status, "{\"error_code\":42299,\"message\":\"x\"}");
        };
        const PublishResult r = publish(fix, server);
        QVERIFY(r.fault.has_value());
        QCOMPARE(r.waiting, 9);
        QCOMPARE(r.deadLettered, 0);
    }
    void poisonIsFoundByHalving()
    {
        Fix fix;
        queue(fix, 100);
        const QString bad = keyOf(fix, QStringLiteral("m00042"));
        ProxyServer server;
        server.react = [&](const SeenRequest &request) {
            return request.keys().contains(bad) ? ProxyServer::status(422, "{\"error_code\":422,\"message\":\"bad\"}")
                                                : ProxyServer::accepted(request);
        };
        const PublishResult r = publish(fix, server);
        QCOMPARE(r.accepted, 100); // 99 devices, the summary
        QCOMPARE(r.deadLettered, 1);
        QCOMPARE(r.waiting, 0);
        Outbox box = fix.outbox();
        QCOMPARE(box.list(10)->first().key, bad);
        QVERIFY(countOf(server, keyOf(fix, QStringLiteral("m00099"))) <= 2); // not sent over and over
    }
    void tooLargeIsSplit()
    {
        Fix fix;
        queue(fix, 60);
        ProxyServer server;
        server.react = [&](const SeenRequest &request) {
            return request.body.size() > 8000 ? ProxyServer::status(413, "<html>too large</html>", "text/html")
                                              : ProxyServer::accepted(request);
        };
        QVERIFY(publish(fix, server).everythingAccepted());
    }
    void fewerResultsThanRecords()
    {
        Fix fix;
        queue(fix, 6);
        ProxyServer server;
        server.react = [&](const SeenRequest &) {
            return ProxyServer::status(200,
                                       "{\"offsets\":[{\"partition\":0,\"offset\":7},{\"partition\":1,\"offset\":3}]}");
        };
        PublishResult r = publish(fix, server);
        // One result per partition, all good: accepted. The summary's request gets two results for one record: unknown.
        QCOMPARE(r.accepted, 6);
        QCOMPARE(r.waiting, 1);

        Fix other;
        queue(other, 6);
        int call = 0;
        server.react = [&](const SeenRequest &request) {
            return ++call == 1 ? ProxyServer::status(
                       200,
                       "{\"offsets\":[{\"partition\":0,\"offset\":7},{\"partition\":1,\"error_code\":7,\"offset\":-1}]}")
                               : ProxyServer::accepted(request);
        };
        server.requests.clear();
        r = publish(other, server);
        QVERIFY(r.everythingAccepted());
        QCOMPARE(countOf(server, keyOf(other, QStringLiteral("m00000"))), 2); // unknown, so all are sent again
    }
    void v3Results()
    {
        Fix fix;
        queue(fix, 4);
        fix.tenant.publish->api = PublishApi::V3;
        fix.tenant.publish->clusterId = QStringLiteral("c-1");
        ProxyServer server;
        int call = 0;
        server.react = [&](const SeenRequest &request) {
            if (++call > 1)
                return ProxyServer::accepted(request);
            // Stored, too large, throttled, and an object that is cut off.
            return ProxyServer::status(200,
                                       "{\"error_code\":200,\"offset\":1}{\"error_code\":413,\"message\":\"big\"}\r\n"
                                       "{\"error_code\":429,\"message\":\"later\"}{\"error_code\":2");
        };
        const PublishResult r = publish(fix, server);
        QCOMPARE(r.accepted, 4);
        QCOMPARE(r.deadLettered, 1);
        QCOMPARE(countOf(server, keyOf(fix, QStringLiteral("m00000"))), 1);
        QCOMPARE(countOf(server, keyOf(fix, QStringLiteral("m00001"))), 1);
        QCOMPARE(countOf(server, keyOf(fix, QStringLiteral("m00002"))), 2);
        QCOMPARE(countOf(server, keyOf(fix, QStringLiteral("m00003"))), 2);
    }
    //! An offset without an error is a success: proxies before 2022 sent no code.
    void v3OffsetsWithoutACode()
    {
        Fix fix;
        queue(fix, 3);
        fix.tenant.publish->api = PublishApi::V3;
        fix.tenant.publish->clusterId = QStringLiteral("c-1");
        ProxyServer server;
        server.react = [](const SeenRequest &request) {
            Reaction out = ProxyServer::status(200, {});
            for (qsizetype i = 0; i < request.records().size(); ++i)
                out.body +=
                    "{\"cluster_id\":\"c\",\"topic_name\":\"t\",\"partition_id\":0,\"offset\":0,\"timestamp\":null}\n";
            return out;
        };
        const PublishResult r = publish(fix, server);
        QVERIFY2(r.everythingAccepted(), qPrintable(fault(r).detail.english() + r.lastRefusal.english()));
        QCOMPARE(server.produced().size(), 2); // each once
    }
    void v3NoAcknowledgement_data()
    {
        QTest::addColumn<QByteArray>("entry");
        for (const char *entry :
             {"{}", "null", "\"ok\"", "{\"offset\":null}", "{\"message\":\"x\"}", "{\"error_code\":\"200\"}",
              "{\"offset\":1,\"error_code\":50003.0}", "{\"offset\":1,\"error\":\"x\"}", "[1]"})
            QTest::newRow(entry) << QByteArray(entry);
    }
    void v3NoAcknowledgement()
    {
        QFETCH(QByteArray, entry);
        Fix fix;
        queue(fix, 2);
        fix.tenant.publish->api = PublishApi::V3;
        fix.tenant.publish->clusterId = QStringLiteral("c-1");
        const QString bad = keyOf(fix, QStringLiteral("m00000"));
        ProxyServer server;
        bool first = true;
        server.react = [&](const SeenRequest &request) {
            if (!std::exchange(first, false))
                return ProxyServer::accepted(request);
            return ProxyServer::status(200, entry + "{\"error_code\":200,\"offset\":1}");
        };
        QVERIFY(publish(fix, server).everythingAccepted());
        QCOMPARE(countOf(server, bad), 2); // what was not acknowledged went out again
    }
    void clusterIsAskedForAgainAfter404()
    {
        Fix fix;
        queue(fix, 1);
        fix.tenant.publish->api = PublishApi::V3;
        ProxyServer server;
        int posts = 0;
        server.react = [&](const SeenRequest &request) {
            if (request.method == "POST" && ++posts == 1)
                return ProxyServer::status(404, "{\"error_code\":404,\"message\":\"Cluster not found\"}");
            return ProxyServer::accepted(request);
        };
        QVERIFY(publish(fix, server).everythingAccepted());
        QCOMPARE(server.requests.size() - server.produced().size(), 2);
    }
    void unknownTopicHoldsThatTopicOnly()
    {
        Fix fix;
        queue(fix, 2);
        ProxyServer server;
        server.react = [&](const SeenRequest &request) {
            return request.path.endsWith("device-scores")
                       ? ProxyServer::status(404, "{\"error_code\":40401,\"message\":\"Topic not found.\"}")
                       : ProxyServer::accepted(request);
        };
        const PublishResult r = publish(fix, server);
        QCOMPARE(r.accepted, 1);
        QCOMPARE(r.waiting, 2);
        QVERIFY(fault(r).detail.english().contains(QStringLiteral("ztna.device-scores")));
    }

    // A request whose connection is lost is sent once per attempt: Qt must not repeat it by itself.
    void lostConnections_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("closed before the answer") << static_cast<int>(Reaction::How::CloseAtOnce);
        QTest::newRow("reset before the answer") << static_cast<int>(Reaction::How::Reset);
        QTest::newRow("cut within the answer") << static_cast<int>(Reaction::How::CutBody);
    }
    void lostConnections()
    {
        QFETCH(int, how);
        for (const bool keptAlive : {false, true}) {
            Fix fix;
            queue(fix, 2);
            PublishPace pace = fast();
            pace.maxRecords = keptAlive ? 1 : 500;
            ProxyServer server;
            int call = 0;
            const int bad = keptAlive ? 2 : 1;
            server.react = [&](const SeenRequest &request) {
                Reaction out = ProxyServer::accepted(request);
                if (++call == bad)
                    out.how = static_cast<Reaction::How>(how);
                return out;
            };
            const PublishResult r = publish(fix, server, pace);
            QVERIFY2(r.everythingAccepted(), qPrintable(fault(r).detail.english()));
            QCOMPARE(server.produced().size(), keptAlive ? 4 : 3);
            QCOMPARE(r.requests, static_cast<int>(server.produced().size()));
            const QList<SeenRequest> sent = server.produced();
            QCOMPARE(sent[bad - 1].body, sent[bad].body); // the same records with the same event ids
        }
    }
    void neverAnswered()
    {
        Fix fix;
        queue(fix, 1);
        PublishPace pace = fast();
        pace.answerWithin = std::chrono::milliseconds(100);
        pace.attempts = 2;
        ProxyServer server;
        server.react = [](const SeenRequest &) {
            Reaction out;
            out.how = Reaction::How::Hang;
            return out;
        };
        const PublishResult r = publish(fix, server, pace);
        QVERIFY(r.fault.has_value());
        QCOMPARE(r.waiting, 2);
        QCOMPARE(server.requests.size(), 2);
    }
    void retryAfterIsHeeded()
    {
        Fix fix;
        queue(fix, 1);
        ProxyServer server;
        int call = 0;
        server.react = [&](const SeenRequest &request) {
            Reaction out = ++call == 1 ? ProxyServer::status(429, "slow down", "text/plain")
                                       : ProxyServer::accepted(request);
            if (call == 1)
                out.headers << "Retry-After: 1";
            return out;
        };
        QElapsedTimer clock;
        clock.start();
        QVERIFY(publish(fix, server).everythingAccepted());
        QVERIFY(clock.elapsed() >= 990);
        QCOMPARE(server.requests.size(), 3);

        Fix other; // the server asks for more than the longest wait
        queue(other, 1);
        server.react = [&](const SeenRequest &) {
            Reaction out = ProxyServer::status(503, {});
            out.headers << "Retry-After: 3000";
            return out;
        };
        const PublishResult r = publish(other, server);
        QVERIFY(fault(r).detail.english().contains(QStringLiteral("3000")));
        QCOMPARE(r.retryAfter, std::chrono::seconds(3000));
        QCOMPARE(r.waiting, 2);
    }
    void unreachable()
    {
        Fix fix;
        queue(fix, 1);
        auto server = std::make_unique<ProxyServer>();
        fix.tenant.publish->url = server->url();
        const QString url = server->url();
        server.reset();
        Publisher publisher(*fix.store, fix.tenant, {}, fast());
        std::optional<PublishResult> out;
        connect(&publisher, &Publisher::finished, this, [&](const PublishResult &result) { out = result; });
        publisher.start();
        QTRY_VERIFY_WITH_TIMEOUT(out.has_value(), 30'000);
        QVERIFY(out->fault.has_value());
        QVERIFY(url.endsWith(fault(*out).subject.english()));
        QCOMPARE(out->waiting, 2);
    }
    void cancelled()
    {
        Fix fix;
        queue(fix, 1);
        ProxyServer server;
        server.react = [](const SeenRequest &) {
            Reaction out;
            out.how = Reaction::How::Hang;
            return out;
        };
        fix.tenant.publish->url = server.url();
        Publisher publisher(*fix.store, fix.tenant, {}, fast());
        int ends = 0;
        PublishResult result;
        connect(&publisher, &Publisher::finished, this, [&](const PublishResult &r) {
            ++ends;
            result = r;
        });
        publisher.start();
        QTRY_COMPARE(server.requests.size(), 1);
        publisher.cancel();
        QTRY_COMPARE(ends, 1);
        QVERIFY(result.cancelled);
        QVERIFY(!result.fault);
        QCOMPARE(result.waiting, 2);
    }
    // A newer cycle is queued after batches of the older one were read ahead: replaced records are not sent any more.
    void replacedWhileUnderWay()
    {
        Fix fix;
        queue(fix, 40);
        PublishPace pace = fast();
        pace.maxRecords = 2;
        pace.requestsAtOnce = 2;
        ProxyServer server;
        QSet<QString> newer; // keys that went out with the newer cycle's record
        bool wentBack = false;
        server.react = [&](const SeenRequest &request) {
            if (server.requests.size() == 4)
                queueAgain(fix, 40);
            for (const QJsonObject &record : request.records()) {
                const QString key = record.value(QStringLiteral("key")).toString();
                const bool isNewer = record.value(QStringLiteral("value")).toObject().value(QStringLiteral("scoredAt"))
                                     == QStringLiteral("2026-06-15T01:00:00Z");
                wentBack = wentBack || (!isNewer && newer.contains(key));
                if (isNewer)
                    newer << key;
            }
            return ProxyServer::accepted(request);
        };
        QVERIFY(publish(fix, server, pace).everythingAccepted());
        QVERIFY(!wentBack);
        QCOMPARE(newer.size(), 40);
        // Of the older cycle, only the requests in flight when the newer one was queued.
        QVERIFY(server.produced().size() <= 6 + 20 + 2);
    }
    void olderStoreWithAFullOutbox_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 2; version < static_cast<int>(schemaSteps().size()); ++version)
            QTest::addRow("schema %d", version) << version;
    }
    //! A waiting, a parked and an accepted record, in the tables of that version.
    void olderStoreWithAFullOutbox()
    {
        QFETCH(int, version);
        Fix fix;
        fix.store.reset();
        QVERIFY(QFile::remove(fix.storePath()));
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
            db.setDatabaseName(fix.storePath());
            QVERIFY(db.open());
            QSqlQuery query(db);
            const auto run = [&query](const QString &statement) {
                if (!query.exec(statement))
                    qFatal("%s", qPrintable(statement));
            };
            for (int step = 0; step < version; ++step) {
                for (const QString &statement : schemaSteps()[static_cast<size_t>(step)])
                    run(statement);
            }
            run(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId));
            run(QStringLiteral("PRAGMA user_version = %1").arg(version));
            run(QStringLiteral("INSERT INTO tenant (id, name, tenant_id) VALUES (3, 'Contoso', '%1')")
                    .arg(fix.tenant.tenantId));
            run(QStringLiteral(
                "INSERT INTO publish_run (id, tenant, cycle, target, held, queued, records, insufficient, "
                "duplicates, corrections, compared, band_changes) VALUES (9, 3, 'c1', 't', 0, 1, 3, 0, 0, "
                "0, 0, 0)"));
            const bool wide = version < 5;
            const auto add = [&](int id, const char *machine, bool waits, bool dead) {
                const QString plain = QString::fromLatin1(machine);
                const QString name = QString(plain).replace(u'\'', QStringLiteral("''"));
                const QString value = QStringLiteral("{\"eventId\":\"e-%1\"}").arg(id);
                const QString key = version <= lastWithFormerKeys() ? formerKeyOf(fix, name) : keyOf(fix, name);
                if (wide && waits)
                    run(QStringLiteral(
                            "INSERT INTO outbox (id, tenant, run, kind, machine_id, key, event_id, band, score, "
                            "value, dead) VALUES (%1, 3, 9, 0, '%2', '%3', 'e-%2', 'lowRisk', 30, '%4', %5)")
                            .arg(id)
                            .arg(name, key, value)
                            .arg(dead ? 1 : 0));
                else if (wide)
                    run(QStringLiteral("INSERT INTO published VALUES (3, 0, '%1', 'e-%1', 'lowRisk', 30, '%2', 7)")
                            .arg(name, value));
                else
                    run(QStringLiteral(
                            "INSERT INTO publish_record (id, tenant, run, kind, machine_id, band, score, key, "
                            "event_id, value) VALUES (%1, 3, 9, 0, '%2', 'lowRisk', 30, '%3', 'e-%2', "
                            "CAST('%4' AS BLOB))")
                            .arg(id)
                            .arg(name, key, value));
                if (!wide && waits)
                    run(QStringLiteral("INSERT INTO outbox (id, tenant, run, dead) VALUES (%1, 3, 9, %2)")
                            .arg(id)
                            .arg(dead ? 1 : 0));
            };
            add(1, "gone-out", false, false);
            add(2, "m'1", true, false);
            add(3, "put-aside", true, true);
            add(5, "m\"2", true, false); // 4 was dropped
        }
        QSqlDatabase::removeDatabase(QStringLiteral("older"));
        auto opened = Store::open(fix.storePath(), Store::Open::MustExist);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail.english()));
        fix.store = std::move(*opened);
        Outbox box = fix.outbox();
        QCOMPARE(*box.counts(), (OutboxCounts{2, 1}));
        ProxyServer server;
        const PublishResult r = publish(fix, server);
        QVERIFY2(!r.fault, qPrintable(fault(r).detail.english()));
        QCOMPARE(r.accepted, 2);
        QCOMPARE(r.deadLettered, 1);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests.first().keys(),
                 version <= lastWithFormerKeys()
                     ? QStringList({keyOf(fix, QStringLiteral("m%271")), keyOf(fix, QStringLiteral("m%222"))})
                     : QStringList({keyOf(fix, QStringLiteral("m'1")), keyOf(fix, QStringLiteral("m\"2"))}));
        const QJsonObject value = server.requests.first().records().first().value(QStringLiteral("value")).toObject();
        QCOMPARE(value.value(QStringLiteral("eventId")).toString(), QStringLiteral("e-2"));
        QCOMPARE(*box.counts(), (OutboxCounts{0, 1}));
        QCOMPARE(*box.acceptedValue(QStringLiteral("gone-out")), QByteArray("{\"eventId\":\"e-1\"}"));
        QCOMPARE(box.list(9)->first().machineId, QStringLiteral("put-aside"));
    }
    // The disk is full when the response comes: the record stays, and is sent again with the same event id.
    void diskFullWhileSettling()
    {
        Fix fix;
        queue(fix, 3);
        ProxyServer server;
        server.react = [](const SeenRequest &request) {
            setFileLimit(1);
            return ProxyServer::accepted(request);
        };
        PublishPace pace = fast();
        pace.answerWithin = std::chrono::milliseconds(5000);
        PublishResult r = publish(fix, server, pace);
        setFileLimit(RLIM_INFINITY);
        QCOMPARE(fault(r).code, ErrorCode::OutputFailed);
        QCOMPARE(fault(r).subject.english(), fix.storePath());
        QCOMPARE(r.waiting, 4);
        const QByteArray first = server.requests.first().body;
        server.requests.clear();
        server.react = &ProxyServer::accepted;
        r = publish(fix, server);
        QVERIFY2(r.everythingAccepted(), qPrintable(fault(r).detail.english()));
        QCOMPARE(server.requests.first().body, first);
    }
    void diskFullWhileQueueing()
    {
        Fix fix;
        queue(fix, 3);
        // Limits the database to its present number of pages.
        for (const QString &name : QSqlDatabase::connectionNames()) {
            QSqlQuery query(QSqlDatabase::database(name));
            QVERIFY(query.exec(QStringLiteral("PRAGMA max_page_count = 1"))); // means: as many as there are
        }
        const QList<Device> more = Fix::devices(2000);
        Outbox box = fix.outbox();
        const StoredCycle cycle = fix.made(more, 1, CycleState::Complete);
        const auto queued = box.inTransaction([&]() -> Result<void> {
            const auto outcome = queueCycle(cycle, fix.tenant, box, {});
            return outcome ? Result<void>() : tl::unexpected(outcome.error());
        });
        QVERIFY(!queued);
        QCOMPARE(queued.error().code, ErrorCode::OutputFailed);
        QCOMPARE(queued.error().subject.english(), fix.storePath());
        QVERIFY2(queued.error().detail.english().contains(QStringLiteral("make room")),
                 qPrintable(queued.error().detail.english()));
        QCOMPARE(*box.counts(), (OutboxCounts{4, 0})); // of the cycle before
        ProxyServer server;
        const PublishResult r = publish(fix, server);
        QCOMPARE(r.accepted, 4);
    }
    void oneSenderATenant()
    {
        Fix fix;
        queue(fix, 1);
        const auto lock = StoreLock::take(fix.storePath(), StoreLock::Use::Publish, fix.tenant.name);
        QVERIFY(lock.has_value());
        ProxyServer server;
        const PublishResult r = publish(fix, server);
        QCOMPARE(fault(r).code, ErrorCode::StoreLocked);
        QVERIFY2(fault(r).detail.english().contains(QStringLiteral("being published by")),
                 qPrintable(fault(r).detail.english()));
        QVERIFY(server.requests.isEmpty());
    }
    void retriesAreTold()
    {
        Fix fix;
        queue(fix, 1);
        ProxyServer server;
        server.react = [&](const SeenRequest &request) {
            return server.requests.size() <= 2 ? ProxyServer::status(503, {}) : ProxyServer::accepted(request);
        };
        fix.tenant.publish->url = server.url();
        Publisher publisher(*fix.store, fix.tenant, {}, fast());
        QSignalSpy retries(&publisher, &Publisher::retrying);
        QSignalSpy finished(&publisher, &Publisher::finished);
        publisher.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(retries.size(), 2);
        const auto last = retries.last().first().value<PublishRetry>();
        QCOMPARE(last.attempt, 3);
        QCOMPARE(last.attempts, 5);
        QVERIFY(last.fault.detail.english().contains(QStringLiteral("HTTP 503")));
    }
    void endlessAnswer()
    {
        Fix fix;
        queue(fix, 1);
        ProxyServer server;
        server.react = [](const SeenRequest &) { return ProxyServer::status(200, QByteArray(17 * 1024 * 1024, ' ')); };
        const PublishResult r = publish(fix, server);
        QCOMPARE(fault(r).code, ErrorCode::Network); // which ends with 6 where one publishes
        QVERIFY2(fault(r).detail.english().contains(QStringLiteral("16 MB")), qPrintable(fault(r).detail.english()));
        QCOMPARE(r.waiting, 2);
        QCOMPARE(server.requests.size(), 1);
    }
    void overTls()
    {
        QString error;
        const auto identity = Simulator::makeServerIdentity(&error);
        QVERIFY2(identity.has_value(), qPrintable(error));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(identity->certificate));
        tls.setPrivateKey(QSslKey(identity->key, QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        Fix fix;
        queue(fix, 1);
        const auto write = [&fix](const char *name, const QByteArray &bytes) {
            QFile file(fix.file(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("not written");
            return file.fileName();
        };
        ProxyServer server(&tls);
        PublishResult r = publish(fix, server);
        QVERIFY(r.fault.has_value()); // the authority is not trusted
        QVERIFY(server.requests.isEmpty());
        fix.tenant.publish->caFile = fix.file(QStringLiteral("none.pem"));
        r = publish(fix, server);
        QCOMPARE(fault(r).subject.english(), fix.tenant.publish->caFile);
        fix.tenant.publish->caFile = write("ca.pem", identity->authority);
        QVERIFY(publish(fix, server).everythingAccepted());

        // A server that wants a certificate of the client.
        Fix second;
        queue(second, 1);
        second.tenant.publish->caFile = fix.tenant.publish->caFile;
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        ProxyServer strict(&tls);
        strict.react = [](const SeenRequest &request) {
            return request.withClientCertificate
                       ? ProxyServer::accepted(request)
                       : ProxyServer::status(400, "<html>No required SSL certificate was sent</html>", "text/html");
        };
        r = publish(second, strict);
        QVERIFY(fault(r).detail.english().contains(QStringLiteral("client certificate")));
        strict.requests.clear();
        second.tenant.publish->clientCertificate = fix.tenant.publish->caFile; // without a key
        r = publish(second, strict);
        QCOMPARE(fault(r).subject.english(), second.tenant.publish->clientCertificate);
        QVERIFY(strict.requests.isEmpty());
        second.tenant.publish->clientCertificate = write("client.pem", identity->certificate + identity->key);
        r = publish(second, strict);
        QVERIFY2(r.everythingAccepted(), qPrintable(fault(r).detail.english()));
    }
};

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
