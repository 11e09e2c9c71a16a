#include "core/base/httpclient.h"
#include "core/base/networkfault.h"
#include "core/base/retrypolicy.h"
#include "core/base/sslsetup.h"
#include "core/simulator/http/certificateauthority.h"
#include "support/testcertificate.h"

#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>
#include <netdb.h>
#include <optional>

using namespace Trustgauge;

//! Faults of servers over real sockets: an incomplete response never passes for a whole one, an error status counts
//! even without its page, and every call ends.
class TestHttpClient : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QTcpServer> m_server;
    QString m_caPath;
    int m_connections = 0;

    //! Answers the first request of each connection with these bytes, and closes it.
    void serve(const QByteArray &bytes, bool tls)
    {
        if (tls) {
            QString error;
            const auto identity = Simulator::makeServerIdentity(&error);
            if (!identity)
                qFatal("%s", qPrintable(error));
            m_caPath = m_folder.filePath(QStringLiteral("ca.pem"));
            QFile file(m_caPath);
            if (!file.open(QIODevice::WriteOnly) || file.write(identity->authority) < 0)
                qFatal("ca");
            auto configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(QSslCertificate(identity->certificate, QSsl::Pem));
            configuration.setPrivateKey(QSslKey(identity->key, QSsl::Ec, QSsl::Pem));
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(configuration);
            m_server = std::move(server);
        } else {
            m_caPath.clear();
            m_server = std::make_unique<QTcpServer>();
        }
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this, bytes] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                const auto answer = [socket, bytes] {
                    if (!socket->readAll().contains("\r\n\r\n"))
                        return;
                    socket->write(bytes);
                    socket->disconnectFromHost();
                };
                connect(socket, &QTcpSocket::readyRead, socket, answer);
                answer();
            }
        });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("listen");
    }

    HttpRequest request(bool tls = false) const
    {
        HttpRequest out;
        out.url = QUrl(QStringLiteral("%1://127.0.0.1:%2/x")
                           .arg(tls ? QStringLiteral("https") : QStringLiteral("http"))
                           .arg(m_server->serverPort()));
        return out;
    }
    static std::optional<Result<HttpReply>> get(HttpClient &http, const HttpRequest &request)
    {
        std::optional<Result<HttpReply>> out;
        http.send(request, [&](Result<HttpReply> reply) { out = std::move(reply); });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return out.has_value(); }, 30'000);
        return out;
    }
    //! Serves each request by a function, on connections that stay open.
    void serveBy(std::function<void(QTcpSocket &, const QByteArray &request)> answer)
    {
        m_server = std::make_unique<QTcpServer>();
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this, answer = std::move(answer)] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                ++m_connections;
                const auto read = [socket, answer] {
                    if (const QByteArray bytes = socket->readAll(); bytes.contains("\r\n\r\n"))
                        answer(*socket, bytes);
                };
                connect(socket, &QTcpSocket::readyRead, socket, read);
                read();
            }
        });
        m_connections = 0;
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("listen");
    }
    //! A TLS server with a self-signed certificate, which the client is told to trust.
    void serveTls(const TestSupport::Pems &pems)
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(pems.certificate, QSsl::Pem));
        configuration.setPrivateKey(QSslKey(pems.key, QSsl::Rsa, QSsl::Pem));
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configuration);
        if (!server->listen(QHostAddress::LocalHost))
            qFatal("listen");
        m_server = std::move(server);
        m_caPath = written(QStringLiteral("own.pem"), pems.certificate);
    }
    QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("a file of the test");
        return file.fileName();
    }

private slots:
    // An error status is the result, whatever happens to its page.
    void statusOfACutAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 307, 308, 400, 401, 403, 404, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void statusOfACutAnswer()
    {
        QFETCH(int, status);
        serve("HTTP/1.1 " + QByteArray::number(status) + " X\r\nRetry-After: 7\r\nContent-Length: 500\r\n\r\n{\"er",
              false);
        HttpClient http{HttpSettings{}};
        const auto out = get(http, request());
        QVERIFY(out && out->has_value());
        QCOMPARE((*out)->status, status);
        QCOMPARE((*out)->header("retry-after"), QByteArray("7"));
        QCOMPARE((*out)->body, QByteArray("{\"er"));
    }
    void limits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        QTest::newRow("one long header") << ok + "X: " + QByteArray(300'000, 'x')
                                         << QStringLiteral("longer than 256 KB");
        QTest::newRow("many headers") << ok + QByteArray("X-Y: z\r\n").repeated(50'000)
                                      << QStringLiteral("longer than 256 KB");
        QTest::newRow("long trailers") << ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n"
                                              + QByteArray("X-Y: z\r\n").repeated(50'000)
                                       << QStringLiteral("longer than 256 KB");
        QTest::newRow("interim answers") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(65)
                                         << QStringLiteral("more than 64 interim answers");
        QTest::newRow("long interim answers")
            << ("HTTP/1.1 103 Early Hints\r\nLink: " + QByteArray(8'000, 'x') + "\r\n\r\n").repeated(40)
            << QStringLiteral("longer than 256 KB");
        QTest::newRow("announced too long") << ok + "Content-Length: 99999999999\r\n\r\n"
                                            << QStringLiteral("longer than 1 MB");
        QTest::newRow("too long without a word")
            << ok + "\r\n" + QByteArray(1'100'000, 'x') << QStringLiteral("longer than 1 MB");
    }
    void limits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        serveBy([&](QTcpSocket &socket, const QByteArray &) { socket.write(bytes); }); // and never ends
        HttpClient http{HttpSettings{}};
        HttpRequest asked = request();
        asked.maxBytes = 1024 * 1024;
        const auto out = get(http, asked);
        QVERIFY(out && !out->has_value());
        QCOMPARE(out->error().code, ErrorCode::Api);
        QVERIFY2(out->error().detail.english().contains(said), qPrintable(out->error().detail.english()));
    }
    void aPackedAnswerThatUnpacksToTooMuch()
    {
        QByteArray zeros = qCompress(QByteArray(8 * 1024 * 1024, '0')).mid(4);
        serve("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " + QByteArray::number(zeros.size())
                  + "\r\n\r\n" + zeros,
              false);
        HttpClient http{HttpSettings{}};
        HttpRequest asked = request();
        asked.maxBytes = 1024 * 1024;
        const auto out = get(http, asked);
        QVERIFY(out && !out->has_value());
        QCOMPARE(out->error().code, ErrorCode::Api);
    }
    // Single bytes from time to time do not keep a call alive.
    void whatTricklesEnds()
    {
        QTimer drops;
        QPointer<QTcpSocket> open;
        connect(&drops, &QTimer::timeout, this, [&] {
            if (open)
                open->write("x");
        });
        serveBy([&](QTcpSocket &socket, const QByteArray &) {
            open = &socket;
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            drops.start(20);
        });
        HttpClient http{HttpSettings{}};
        HttpRequest asked = request();
        asked.idleTimeout = std::chrono::seconds(20);
        asked.totalTimeout = std::chrono::milliseconds(1'000);
        const auto out = get(http, asked);
        QVERIFY(out && !out->has_value());
        QCOMPARE(out->error().httpStatus, NetworkFault::mayRepeat);
        QCOMPARE(out->error().detail.english(), QStringLiteral("the answer was not whole within 1 s"));
    }
    void whatIsSilentEnds()
    {
        serveBy([](QTcpSocket &, const QByteArray &) {});
        HttpClient http{HttpSettings{}};
        HttpRequest asked = request();
        asked.idleTimeout = std::chrono::milliseconds(1'000);
        const auto out = get(http, asked);
        QVERIFY(out && !out->has_value());
        QCOMPARE(out->error().detail.english(), QStringLiteral("no answer within 1 s"));
    }
    void connectionsAreKept()
    {
        serveBy([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });
        HttpClient http{HttpSettings{}};
        for (int i = 0; i < 5; ++i)
            QCOMPARE(get(http, request())->value_or(HttpReply()).body, QByteArray("ok"));
        QCOMPARE(m_connections, 1);
    }
    // If a kept connection is closed before the response, the request is sent again over a new one, unless it may be
    // sent only once.
    void aKeptConnectionThatIsClosed_data()
    {
        QTest::addColumn<bool>("once");
        QTest::newRow("may be asked again") << false;
        QTest::newRow("goes out once") << true;
    }
    void aKeptConnectionThatIsClosed()
    {
        QFETCH(bool, once);
        int asked = 0;
        serveBy([&](QTcpSocket &socket, const QByteArray &) {
            if (++asked == 2)
                socket.disconnectFromHost();
            else
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });
        HttpClient http{HttpSettings{}};
        HttpRequest post = request();
        post.verb = "POST";
        post.body = "{}";
        post.once = once;
        QVERIFY(get(http, post)->has_value());
        const auto second = get(http, post);
        QVERIFY(second);
        QCOMPARE(second->has_value(), !once);
        QCOMPARE(asked, once ? 2 : 3);
        if (once)
            QCOMPARE(second->error().httpStatus, NetworkFault::mayRepeat);
    }
    void whatIsSent()
    {
        QByteArray seen;
        serveBy([&](QTcpSocket &socket, const QByteArray &bytes) {
            seen = bytes;
            socket.write("HTTP/1.1 204 No Content\r\n\r\n");
        });
        HttpClient http{HttpSettings{}};
        HttpRequest asked = request();
        asked.url.setPath(QStringLiteral("/a b/ü"));
        asked.url.setQuery(QStringLiteral("$top=1&x=%2F"));
        asked.headers = {{"Accept", "application/json"}};
        QVERIFY(get(http, asked)->has_value());
        QVERIFY2(seen.startsWith("GET /a%20b/%C3%BC?$top=1&x=%2F HTTP/1.1\r\n"), seen.constData());
        QVERIFY2(seen.contains("\r\nUser-Agent: Trustgauge/" TRUSTGAUGE_VERSION "\r\n"), seen.constData());
        QVERIFY(seen.contains("\r\nAccept: application/json\r\n"));
        QVERIFY(!seen.contains("Mozilla"));
        seen.clear();
        asked.headers = {{"Authorization", "Bearer x\r\nX-Other: y"}}; // a token from outside
        const auto refused = get(http, asked);
        QVERIFY(refused && !refused->has_value());
        QVERIFY(seen.isEmpty());
    }
    void aProxyOnTheWayThatNobodyNamed()
    {
        serve("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n",
              false);
        HttpClient http({{}, {}, {}, SecretText("mara:S3cret")});
        const auto out = get(http, request());
        QVERIFY(out && !out->has_value());
        QCOMPARE(out->error().httpStatus, NetworkFault::proxyCredentials);
        QVERIFY2(out->error().detail.english().contains(QStringLiteral("407")),
                 qPrintable(out->error().detail.english()));
    }
    void abortingEndsAll()
    {
        serveBy([](QTcpSocket &, const QByteArray &) {});
        HttpClient http{HttpSettings{}};
        int ended = 0;
        for (int i = 0; i < 3; ++i)
            http.send(request(), [&ended](const Result<HttpReply> &reply) {
                ended += !reply && reply.error().code == ErrorCode::Cancelled ? 1 : 0;
            });
        http.abortAll();
        QCOMPARE(ended, 3);
    }
    void abortingClosesTheConnections()
    {
        const QObject scope;
        int asked = 0;
        int closed = 0;
        serveBy([&](QTcpSocket &socket, const QByteArray &) {
            ++asked;
            connect(&socket, &QTcpSocket::disconnected, &scope, [&closed] { ++closed; });
        });
        HttpClient http{HttpSettings{}};
        int ended = 0;
        for (int i = 0; i < 3; ++i)
            http.send(request(), [&ended](const Result<HttpReply> &) { ++ended; });
        QTRY_COMPARE(asked, 3);
        http.abortAll();
        QCOMPARE(ended, 3);
        QTRY_COMPARE(closed, 3);
    }
    // The body of a large response is passed on in pieces, however slowly they are taken.
    void streams()
    {
        const QByteArray all = QByteArray(1024, 'a').repeated(24 * 1024);
        serve("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(all.size()) + "\r\n\r\n" + all, false);
        HttpClient http{HttpSettings{}};
        HttpRequest asked = request();
        qint64 came = 0;
        asked.onBody = [&](const QByteArray &piece) {
            came += piece.size();
            return true;
        };
        const auto out = get(http, asked);
        QVERIFY(out && out->has_value());
        QCOMPARE(came, qint64{all.size()});
        asked.onBody = [](const QByteArray &) { return false; };
        const auto refused = get(http, asked);
        QVERIFY(refused && !refused->has_value());
        QCOMPARE(refused->error().code, ErrorCode::Api);
    }
    // A large body is in memory only once, also while it grows.
    void aLargeBodyIsHeldOnce()
    {
#if !defined(Q_OS_LINUX) || defined(__SANITIZE_ADDRESS__)
        QSKIP("the peak of memory says nothing here");
#else
        constexpr qint64 megabyte = 1024 * 1024;
        constexpr qint64 blocks = 256;
        const auto peak = [] { // MB
            QFile status(QStringLiteral("/proc/self/status"));
            if (!status.open(QIODevice::ReadOnly))
                qFatal("no /proc");
            const QByteArray text = status.readAll();
            const qsizetype at = text.indexOf("VmHWM:") + 6;
            return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong() / 1024;
        };
        qint64 sent = 0;
        serveBy([&](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            const auto go = [&sent, &socket] {
                static const QByteArray block = "100000\r\n" + QByteArray(megabyte, ' ') + "\r\n";
                while (sent < blocks && socket.bytesToWrite() < megabyte) {
                    socket.write(block);
                    if (++sent == blocks)
                        socket.write("0\r\n\r\n");
                }
            };
            connect(&socket, &QTcpSocket::bytesWritten, &socket, go);
            go();
        });
        const qint64 before = peak();
        HttpClient http{HttpSettings{}};
        const auto out = get(http, request());
        QVERIFY(out && out->has_value());
        QCOMPARE((*out)->body.size(), blocks * megabyte);
        QVERIFY2(peak() - before < blocks + blocks / 2, qPrintable(QString::number(peak() - before)));
#endif
    }
    void certificates_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("said"); // in the error; empty: trusted
        constexpr int day = 86'400;
        const QByteArray here = "IP:127.0.0.1";
        QTest::newRow("good") << here << -day << day << QString();
        QTest::newRow("expired") << here << -2 * day << -day << QStringLiteral("expired");
        QTest::newRow("not valid yet") << here << day << 2 * day << QStringLiteral("not yet valid");
        QTest::newRow("another host") << QByteArray("DNS:elsewhere.example,IP:127.0.0.2") << -day << day
                                      << QStringLiteral("host name");
    }
    void certificates()
    {
        QFETCH(QByteArray, names);
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(QString, said);
        serveTls(TestSupport::makeServerPems(names.constData(), from, until));
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = m_server->nextPendingConnection();
            const auto answer = [socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            };
            connect(socket, &QTcpSocket::readyRead, socket, answer);
            answer();
        });
        HttpClient http(HttpSettings{m_caPath, {}});
        const auto out = get(http, request(true));
        QVERIFY(out);
        if (said.isEmpty()) {
            QVERIFY2(out->has_value(), *out ? "" : qPrintable(out->error().detail.english()));
            return;
        }
        QVERIFY(!out->has_value());
        QCOMPARE(out->error().httpStatus, NetworkFault::tls);
        QVERIFY2(out->error().detail.english().contains(said, Qt::CaseInsensitive),
                 qPrintable(out->error().detail.english()));
        QVERIFY(out->error().detail.english().contains(QStringLiteral("Throw-away host")));
    }
    void noTlsThere()
    {
        auto plain = std::make_unique<QTcpServer>();
        connect(plain.get(), &QTcpServer::newConnection, this, [server = plain.get()] {
            QTcpSocket *socket = server->nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        QVERIFY(plain->listen(QHostAddress::LocalHost));
        m_server = std::move(plain);
        HttpClient http{HttpSettings{}};
        const auto out = get(http, request(true));
        QVERIFY(out && !out->has_value());
        QCOMPARE(out->error().httpStatus, NetworkFault::tls);
        QVERIFY2(out->error().detail.english().contains(QStringLiteral("speaks no TLS")),
                 qPrintable(out->error().detail.english()));
    }
    void aSystemWithoutAnyAuthority()
    {
        const Error fault = certificateFault(QStringLiteral("h"), {}, {}, true);
        QCOMPARE(fault.httpStatus, NetworkFault::noAuthority);
        QVERIFY(fault.detail.english().contains(QStringLiteral("no certificate authority at all")));
    }
    void caFiles()
    {
        const TestSupport::Pems pems = TestSupport::makeServerPems("IP:127.0.0.1", -60, 3600);
        const auto faultOf = [](const QString &path) {
            const SslSetup setup(path, {});
            return setup.fault() ? setup.fault()->detail.english() : QString();
        };
        QCOMPARE(faultOf(written(QStringLiteral("a.pem"), pems.certificate)), QString());
        // In addition to the system's authorities, not instead of them.
        const QList<QSslCertificate> trusted =
            SslSetup(m_folder.filePath(QStringLiteral("a.pem")), {}).configuration().caCertificates();
        QCOMPARE(trusted.size(), QSslConfiguration::systemCaCertificates().size() + 1);
        QCOMPARE(faultOf(written(QStringLiteral("a.der"), QSslCertificate(pems.certificate).toDer())), QString());
        const QString none = faultOf(m_folder.filePath(QStringLiteral("none.pem")));
        QVERIFY2(none.startsWith(QStringLiteral("cannot be opened")) && none.endsWith(QStringLiteral("(caFile)")),
                 qPrintable(none));
        for (const QString &path : {m_folder.path(), QStringLiteral("/dev/zero")})
            QVERIFY2(faultOf(path).endsWith(QStringLiteral("(caFile)")), qPrintable(path));
        QVERIFY(faultOf(written(QStringLiteral("key.pem"), pems.key)).contains(QStringLiteral("holds no certificate")));
        const SslSetup noClient({}, m_folder.filePath(QStringLiteral("none.pem")));
        QVERIFY(noClient.fault()->detail.english().startsWith(QStringLiteral("cannot be opened")));
    }
    void nobodyThere()
    {
        serveBy([](QTcpSocket &, const QByteArray &) {});
        const HttpRequest asked = request();
        m_server->close();
        HttpClient http{HttpSettings{}};
        const auto out = get(http, asked);
        QVERIFY(out && !out->has_value());
        QCOMPARE(out->error().httpStatus, NetworkFault::refused);
        HttpRequest nowhere;
        nowhere.url = QUrl(QStringLiteral("https://no-such-host.invalid/"));
        const auto notFound = get(http, nowhere);
        QVERIFY(notFound && !notFound->has_value());
        // What this computer's resolver reports for a name that does not exist.
        addrinfo *found = nullptr;
        const int said = getaddrinfo("no-such-host.invalid", nullptr, nullptr, &found);
        QVERIFY(said != 0);
        QCOMPARE(notFound->error().httpStatus,
                 said == EAI_AGAIN ? NetworkFault::noNameServer : NetworkFault::hostNotFound);
    }
    void lookups_data()
    {
        QTest::addColumn<QAbstractSocket::SocketError>("error");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("said");
        const auto none = QAbstractSocket::HostNotFoundError;
        const auto silence = QAbstractSocket::TemporaryError;
        QTest::newRow("no such host") << none << QString() << NetworkFault::hostNotFound
                                      << QStringLiteral("the host name was not found");
        QTest::newRow("no such proxy") << none << QStringLiteral("p:1") << NetworkFault::proxyUnreachable
                                       << QStringLiteral("the name of the proxy p:1 was not found");
        QTest::newRow("nobody tells") << silence << QString() << NetworkFault::noNameServer
                                      << QStringLiteral("no DNS server answered");
        QTest::newRow("nobody tells the proxy's") << silence << QStringLiteral("p:1") << NetworkFault::noNameServer
                                                  << QStringLiteral("the proxy p:1 could not be looked up");
    }
    void lookups()
    {
        QFETCH(QAbstractSocket::SocketError, error);
        QFETCH(QString, proxy);
        QFETCH(QString, said);
        const Error fault = connectFault(QStringLiteral("h"), proxy, error);
        QTEST(fault.httpStatus, "fault");
        QVERIFY2(fault.detail.english().contains(said), qPrintable(fault.detail.english()));
        const bool again = judge(tl::unexpected(fault), 1, false, false).step == NextStep::BackOff;
        QCOMPARE(again, error == QAbstractSocket::TemporaryError);
    }
    void secretsGoOut()
    {
        QByteArray seen;
        serveBy([&seen](QTcpSocket &socket, const QByteArray &asked) {
            seen += asked;
            if (seen.endsWith("secret=x"))
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });
        HttpClient http{HttpSettings{}};
        HttpRequest asked = request();
        asked.verb = "POST";
        asked.credentials = basicCredentials(QStringLiteral("mara"), SecretText("S3:cret"));
        const QByteArray body = "\r\n\r\nclient_secret=x"; // the server looks for blank lines only
        asked.secretBody = WipedBytes(body);
        const auto out = get(http, asked);
        QVERIFY(out && out->has_value());
        QVERIFY2(seen.contains("\r\nAuthorization: Basic " + QByteArray("mara:S3:cret").toBase64() + "\r\n"),
                 seen.constData());
        QVERIFY2(seen.contains("\r\nContent-Length: 19\r\n"), seen.constData());
        QCOMPARE(asked.secretBody.reveal(), body); // a copy of the request keeps it
        asked.credentials = bearerCredentials(SecretText("two\r\nlines"));
        const auto refused = get(http, asked);
        QVERIFY(refused && !refused->has_value());
        QCOMPARE(refused->error().code, ErrorCode::Api);
    }
    void bodies_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("whole");
        const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        // {"value":[1,2,3]} as gzip
        const QByteArray packed = QByteArray::fromHex(
            "1f8b08000000000002ffab562a4bcc294d55b28a36d431d2318ead05005b29110411000000");
        const QByteArray packedHead = ok + "Content-Encoding: gzip\r\nContent-Length: "
                                      + QByteArray::number(packed.size()) + "\r\n\r\n";
        for (const bool tls : {false, true}) {
            const QByteArray where = tls ? "TLS, " : "plain, ";
            const auto row = [&](const char *name, const QByteArray &bytes, bool whole) {
                QTest::newRow((where + name).constData()) << bytes << tls << whole;
            };
            row("length", ok + "Content-Length: 17\r\n\r\n{\"value\":[1,2,3]}", true);
            row("length cut", ok + "Content-Length: 17\r\n\r\n{\"value\":", false);
            row("nothing of its length", ok + "Content-Length: 17\r\n\r\n", false);
            row("chunks", ok + "Transfer-Encoding: chunked\r\n\r\n11\r\n{\"value\":[1,2,3]}\r\n0\r\n\r\n", true);
            row("chunk cut", ok + "Transfer-Encoding: chunked\r\n\r\n11\r\n{\"value\":", false);
            row("last chunk missing", ok + "Transfer-Encoding: chunked\r\n\r\n11\r\n{\"value\":[1,2,3]}\r\n", false);
            row("no chunk at all", ok + "Transfer-Encoding: chunked\r\n\r\n", false);
            row("packed", packedHead + packed, true);
            row("packed, padded", ok + "Content-Encoding: gzip\r\n\r\n" + packed + QByteArray(100, '\0'), true);
            row("packed by the second header",
                ok + "Content-Encoding: identity\r\nContent-Encoding: GZIP\r\n\r\n" + packed, true);
            row("packed in a way not asked for", ok + "Content-Encoding: br\r\n\r\n" + packed, false);
            row("packed twice", ok + "Content-Encoding: gzip, gzip\r\n\r\n" + packed, false);
            const QByteArray text = "{\"value\":[\"" + QByteArray(90'000, 'x') + "\"]}";
            const QByteArray length = QByteArray::number(text.size());
            row("long, cut", ok + "Content-Length: " + length + "\r\n\r\n" + text.first(45'000), false);
            row("long chunk, cut",
                ok + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(text.size(), 16) + "\r\n"
                    + text.first(45'000),
                false);
            row("head cut", "HTTP/1.1 200 OK\r\nContent-Ty", false);
            row("packed, cut", ok + "Content-Encoding: gzip\r\n\r\n" + packed.first(packed.size() - 12), false);
            row("packed, broken", ok + "Content-Encoding: gzip\r\n\r\n" + packed.first(10) + QByteArray(30, 'x'), false);
            row("broken chunk", ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{\"value\":[1,2,3]}\r\n0\r\n\r\n", false);
            row("two lengths", ok + "Content-Length: 17\r\nContent-Length: 9\r\n\r\n{\"value\":[1,2,3]}", false);
            row("one length twice", ok + "Content-Length: 17\r\nContent-Length: 17\r\n\r\n{\"value\":[1,2,3]}", true);
            row("one length, joined", ok + "Content-Length: 17, 17\r\n\r\n{\"value\":[1,2,3]}", true);
            row("joined and again", ok + "Content-Length: 17,17\r\nContent-Length: 17\r\n\r\n{\"value\":[1,2,3]}", true);
            row("two lengths, joined", ok + "Content-Length: 17, 9\r\n\r\n{\"value\":[1,2,3]}", false);
            row("a length and nothing", ok + "Content-Length: 17,\r\n\r\n{\"value\":[1,2,3]}", false);
            row("a length below nothing", ok + "Content-Length: -17\r\n\r\n{\"value\":[1,2,3]}", false);
            row("until the end", ok + "\r\n{\"value\":[1,2,3]}", true);
            row("interim before it",
                QByteArray("HTTP/1.1 102 Processing\r\n\r\n").repeated(64) + ok
                    + "Content-Length: 17\r\n\r\n{\"value\":[1,2,3]}",
                true);
        }
    }
    void bodies()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, tls);
        QFETCH(bool, whole);
        serve(bytes, tls);
        HttpClient http(HttpSettings{m_caPath, {}});
        const std::optional<Result<HttpReply>> out = get(http, request(tls));
        QVERIFY(out);
        if (whole) {
            QVERIFY2(out->has_value(), *out ? "" : qPrintable(out->error().detail.english()));
            QCOMPARE((*out)->body, QByteArray("{\"value\":[1,2,3]}"));
            return;
        }
        QVERIFY2(!*out, *out ? (*out)->body.constData() : "");
        QCOMPARE(out->error().code, ErrorCode::Network);
        QCOMPARE(out->error().httpStatus, NetworkFault::mayRepeat);
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
