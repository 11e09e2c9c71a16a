#include "core/base/httpclient.h"
#include "core/base/networkfault.h"
#include "core/simulator/certificateauthority.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Trustgauge;

//! Answers that end before their end: none may pass for a whole one. (That a compressed one was cut Qt does not tell; who
//! reads JSON sees it.)
class TestHttpClient : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QTcpServer> m_server;
    QString m_caPath;

    //! Serves these bytes to every connection once a request has come, and then closes it.
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

private slots:
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
            const QByteArray text = "{\"value\":[\"" + QByteArray(90'000, 'x') + "\"]}";
            const QByteArray length = QByteArray::number(text.size());
            row("long, cut", ok + "Content-Length: " + length + "\r\n\r\n" + text.first(45'000), false);
            row("long chunk, cut",
                ok + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(text.size(), 16) + "\r\n"
                    + text.first(45'000),
                false);
            row("head cut", "HTTP/1.1 200 OK\r\nContent-Ty", false);
        }
    }
    void bodies()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, tls);
        QFETCH(bool, whole);
        serve(bytes, tls);
        HttpClient http(HttpSettings{m_caPath, {}});
        HttpRequest request;
        request.url = QUrl(QStringLiteral("%1://127.0.0.1:%2/x")
                               .arg(tls ? QStringLiteral("https") : QStringLiteral("http"))
                               .arg(m_server->serverPort()));
        std::optional<Result<HttpReply>> out;
        http.send(request, [&](Result<HttpReply> reply) { out = std::move(reply); });
        QTRY_VERIFY(out.has_value());
        if (whole) {
            QVERIFY2(out->has_value(), *out ? "" : qPrintable(out->error().detail));
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
