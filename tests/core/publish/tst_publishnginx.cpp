#include "core/publish/publisher.h"
#include "core/simulator/http/certificateauthority.h"
#include "support/proxyserver.h"
#include "support/publishfixture.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Trustgauge;

//! The publisher with a real nginx between it and the REST proxy: its own answers, and TLS that asks for a certificate.
class TestPublishNginx : public QObject
{
    Q_OBJECT

    using Fix = PublishFixture;

    QTemporaryDir m_prefix;
    ProxyServer m_upstream;
    QProcess m_nginx;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
    std::optional<Simulator::ServerIdentity> m_identity;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_prefix.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s is not written", qPrintable(file.fileName()));
        return file.fileName();
    }
    static quint16 freePort()
    {
        QTcpServer probe;
        return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
    }
    QByteArray configuration() const
    {
        QString out = QStringLiteral(R"(
daemon off;
master_process off;
pid nginx.pid;
error_log error.log;
events {}
http {
    access_log off;
    client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
    limit_req_zone $server_port zone=slow:1m rate=1r/m;
    server {
        listen 127.0.0.1:%PORT%;
        location /good/  { proxy_pass %UPSTREAM%/; }
        location /login/ { auth_basic "proxy"; auth_basic_user_file users; proxy_pass %UPSTREAM%/; }
        location /small/ { client_max_body_size 3k; proxy_pass %UPSTREAM%/; }
        location /busy/  { limit_req zone=slow; limit_req_status 429; proxy_pass %UPSTREAM%/; }
        location /down/  { proxy_pass http://127.0.0.1:%CLOSED%/; }
        location /slow/  { proxy_read_timeout 100ms; proxy_pass %UPSTREAM%/; }
    }
    server {
        listen 127.0.0.1:%TLS% ssl;
        ssl_certificate server.pem;
        ssl_certificate_key server.key;
        ssl_client_certificate ca.pem;
        ssl_verify_client on;
        location /good/ { proxy_pass %UPSTREAM%/; }
    }
}
)");
        out.replace(QStringLiteral("%PORT%"), QString::number(m_port));
        out.replace(QStringLiteral("%TLS%"), QString::number(m_tlsPort));
        out.replace(QStringLiteral("%CLOSED%"), QString::number(freePort()));
        out.replace(QStringLiteral("%UPSTREAM%"), m_upstream.url());
        return out.toUtf8();
    }
    bool answers() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        return socket.waitForConnected(1'000);
    }
    //! Tries again when the port has been taken meanwhile.
    bool start()
    {
        for (int attempt = 0; attempt < 5; ++attempt) {
            m_port = freePort();
            m_tlsPort = freePort();
            const QString path = write(QStringLiteral("nginx.conf"), configuration());
            m_nginx.setProcessChannelMode(QProcess::MergedChannels);
            m_nginx.start(QStringLiteral(TRUSTGAUGE_NGINX), {QStringLiteral("-p"), m_prefix.path(), QStringLiteral("-c"),
                                                             path, QStringLiteral("-e"), QStringLiteral("error.log")});
            if (QTest::qWaitFor([this] { return m_nginx.state() == QProcess::NotRunning || answers(); }, 20'000)
                && m_nginx.state() == QProcess::Running)
                return true;
            stop();
        }
        return false;
    }
    void stop()
    {
        m_nginx.terminate();
        if (!m_nginx.waitForFinished(10'000))
            m_nginx.kill();
        m_nginx.waitForFinished();
    }
    PublishResult publish(const Fix &fix, const QString &location, const QByteArray &secret = {}, bool tls = false)
    {
        TenantConfig tenant = fix.tenant;
        tenant.publish->url = QStringLiteral("%1://127.0.0.1:%2/%3/")
                                  .arg(tls ? QStringLiteral("https") : QStringLiteral("http"))
                                  .arg(tls ? m_tlsPort : m_port)
                                  .arg(location);
        PublishPace pace;
        pace.firstPause = std::chrono::milliseconds(1);
        Publisher publisher(*fix.store, tenant, {SecretText(secret), {}}, pace);
        std::optional<PublishResult> out;
        connect(&publisher, &Publisher::finished, this, [&](const PublishResult &result) { out = result; });
        publisher.start();
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
            qFatal("never finished");
        return *out;
    }
    static void queue(Fix &fix, int count)
    {
        if (fix.cycle(Fix::devices(count), 0).state != QueueOutcome::State::Queued)
            qFatal("not queued");
    }
    static QString said(const PublishResult &result)
    {
        return result.fault ? result.fault->detail.english() : QString();
    }
    QStringList keys() const
    {
        QStringList out;
        for (const SeenRequest &request : m_upstream.produced())
            out << request.keys();
        return out;
    }

private slots:
    void initTestCase()
    {
        if (QByteArray(TRUSTGAUGE_NGINX).isEmpty())
            QSKIP("nginx is not installed");
        QString error;
        m_identity = Simulator::makeServerIdentity(&error);
        QVERIFY2(m_identity.has_value(), qPrintable(error));
        write(QStringLiteral("users"), "pub:{PLAIN}right\n");
        write(QStringLiteral("ca.pem"), m_identity->authority);
        write(QStringLiteral("server.pem"), m_identity->certificate);
        write(QStringLiteral("server.key"), m_identity->key);
        QVERIFY2(start(), m_nginx.readAll().constData());
    }
    void cleanupTestCase() { stop(); }
    void init()
    {
        m_upstream.react = &ProxyServer::accepted;
        m_upstream.requests.clear();
    }

    void passesOn()
    {
        Fix fix;
        queue(fix, 3);
        const PublishResult r = publish(fix, QStringLiteral("good"));
        QVERIFY2(r.everythingAccepted(), qPrintable(said(r)));
        QCOMPARE(m_upstream.produced().first().path, QByteArray("/topics/ztna.device-scores"));
    }
    void credentialsRefused()
    {
        Fix fix;
        queue(fix, 2);
        fix.tenant.publish->auth = PublishAuth::Basic;
        fix.tenant.publish->user = QStringLiteral("pub");
        const PublishResult r = publish(fix, QStringLiteral("login"), "wr0ng");
        QVERIFY2(said(r).contains(QStringLiteral("HTTP 401, the proxy refuses the credentials")), qPrintable(said(r)));
        QVERIFY(said(r).contains(QStringLiteral("HTML")));
        QVERIFY(!said(r).contains(QStringLiteral("wr0ng")));
        QCOMPARE(r.waiting, 3);
        QCOMPARE(r.requests, 1);
        QVERIFY(m_upstream.requests.isEmpty());
        QVERIFY(publish(fix, QStringLiteral("login"), "right").everythingAccepted());
    }
    void bodyTooLarge()
    {
        Fix fix;
        queue(fix, 40);
        const PublishResult r = publish(fix, QStringLiteral("small"));
        QVERIFY2(r.everythingAccepted(), qPrintable(said(r) + r.lastRefusal.english()));
        QStringList sent = keys();
        QCOMPARE(sent.size(), 41);
        QCOMPARE(sent.removeDuplicates(), 0); // requests that were too large were not stored
        for (const SeenRequest &request : m_upstream.produced())
            QVERIFY(request.body.size() <= 3 * 1024);
        // The limit is found once, not again for each batch.
        QVERIFY2(r.requests < 2 * m_upstream.produced().size(), qPrintable(QString::number(r.requests)));
    }
    void throttled()
    {
        Fix fix;
        queue(fix, 1);
        const PublishResult r = publish(fix, QStringLiteral("busy"));
        QVERIFY2(said(r).contains(QStringLiteral("HTTP 429, the proxy asks to slow down")), qPrintable(said(r)));
        QCOMPARE(r.accepted, 1); // one a minute passes
        QCOMPARE(r.waiting, 1);
        m_upstream.requests.clear();
        QVERIFY(publish(fix, QStringLiteral("good")).everythingAccepted());
        QCOMPARE(keys(), QStringList(fix.tenant.tenantId)); // exactly the rest
    }
    void proxyDown()
    {
        Fix fix;
        queue(fix, 2);
        const PublishResult r = publish(fix, QStringLiteral("down"));
        QVERIFY2(said(r).contains(QStringLiteral("HTTP 502, an HTML page")), qPrintable(said(r)));
        QCOMPARE(r.requests, 5);
        QCOMPARE(r.waiting, 3);
        QVERIFY(publish(fix, QStringLiteral("good")).everythingAccepted());
        QCOMPARE(keys().size(), 3);
    }
    void proxyHangs()
    {
        Fix fix;
        queue(fix, 2);
        m_upstream.react = [](const SeenRequest &) {
            Reaction out;
            out.how = Reaction::How::Hang;
            return out;
        };
        const PublishResult r = publish(fix, QStringLiteral("slow"));
        QVERIFY2(said(r).contains(QStringLiteral("HTTP 504, an HTML page")), qPrintable(said(r)));
        QCOMPARE(m_upstream.produced().size(), 5); // attempts, counted where they arrive
        QCOMPARE(r.waiting, 3);
        init();
        QVERIFY(publish(fix, QStringLiteral("slow")).everythingAccepted());
    }
    void mutualTls()
    {
        Fix fix;
        queue(fix, 2);
        PublishResult r = publish(fix, QStringLiteral("good"), {}, true);
        QVERIFY2(said(r).contains(QStringLiteral("certificate is not trusted")), qPrintable(said(r)));
        fix.tenant.publish->caFile = m_prefix.filePath(QStringLiteral("ca.pem"));
        r = publish(fix, QStringLiteral("good"), {}, true);
        QVERIFY2(said(r).contains(QStringLiteral(
                     "HTTP 400, an HTML page that speaks of a certificate: the server wants a client certificate")),
                 qPrintable(said(r)));
        QCOMPARE(r.waiting, 3);
        QCOMPARE(r.deadLettered, 0); // an HTML page of a proxy is not about the records
        QVERIFY(m_upstream.requests.isEmpty());
        fix.tenant.publish->clientCertificate = write(QStringLiteral("client.pem"),
                                                      m_identity->certificate + m_identity->key);
        r = publish(fix, QStringLiteral("good"), {}, true);
        QVERIFY2(r.everythingAccepted(), qPrintable(said(r)));
        QCOMPARE(keys().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestPublishNginx)
#include "tst_publishnginx.moc"
