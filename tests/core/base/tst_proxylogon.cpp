#include "core/base/errortext.h"
#include "core/base/httpclient.h"
#include "core/base/networkfault.h"
#include "core/base/ntlm.h"
#include "core/base/proxygate.h"
#include "support/scriptedproxy.h"
#include "support/simulatedtenant.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

using namespace Trustgauge;

namespace {

using Say = ScriptedProxy::Say;

//! A challenge of a server, with the time and the names in it.
QByteArray ntlmChallenge()
{
    const QByteArray facts = QByteArray::fromHex("02000c0044006f006d00610069006e0001000c00530065007200760065007200"
                                                 "00000000");
    QByteArray out("NTLMSSP\0\2\0\0\0\0\0\0\0\x38\0\0\0", 20);
    out += QByteArray::fromHex("05820800");         // Unicode, NTLM, extended security
    out += QByteArray::fromHex("0123456789abcdef"); // the challenge
    out += QByteArray(8, '\0');
    const auto length = static_cast<char>(facts.size());
    out += QByteArray{1, length} + QByteArray{1, '\0'} + QByteArray{1, length} + QByteArray("\0\x38\0\0\0", 5);
    out += QByteArray(8, '\0'); // version
    return out + facts;
}

Say refusal(const QList<QByteArray> &challenges, const QByteArray &how)
{
    QByteArray head = "HTTP/1.1 407 Proxy Authentication Required\r\n";
    for (const QByteArray &challenge : challenges)
        head += "Proxy-Authenticate: " + challenge + "\r\n";
    if (how == "told to close")
        head += "Proxy-Connection: close\r\nConnection: close\r\n";
    const QByteArray page = "<html>no</html>";
    if (how == "until the end") // the page ends with the connection
        return {head + "\r\n" + page, true};
    if (how == "chunks")
        return {head + "Transfer-Encoding: chunked\r\n\r\nf\r\n" + page + "\r\n0\r\n\r\n"};
    return {head + "Content-Length: " + QByteArray::number(page.size()) + "\r\n\r\n" + page,
            how == "told to close" || how == "closes"};
}

Say opened(const QByteArray &request)
{
    return {"HTTP/1.1 200 Connection established\r\n\r\n", false, ScriptedProxy::portIn(request)};
}

//! The message of NTLM in an offer, 0 where there is none.
int ntlmStep(const QByteArray &offer)
{
    if (!offer.startsWith("NTLM "))
        return 0;
    const QByteArray message = QByteArray::fromBase64(offer.mid(5));
    return message.startsWith("NTLMSSP") && message.size() > 12 ? message[8] : 0;
}

} // namespace

//! How a client logs on to a forward proxy, whatever the proxy does: one time, and never again once it was refused.
class TestProxyLogon : public QObject
{
    Q_OBJECT

    std::unique_ptr<Simulator::Simulator> m_simulator;

    HttpRequest request(const QString &host = QStringLiteral("simulator.test")) const
    {
        HttpRequest out;
        out.url = QUrl(m_simulator->info().loginUrl + u'/' + m_simulator->info().tenantId
                       + QStringLiteral("/v2.0/.well-known/openid-configuration"));
        out.url.setHost(host);
        return out;
    }
    HttpSettings through(const ScriptedProxy &proxy, const QString &scheme = QStringLiteral("http"),
                         const QByteArray &password = "S3cret") const
    {
        return {m_simulator->info().caPath,
                QStringLiteral("%1://mara@127.0.0.1:%2").arg(scheme).arg(proxy.port()),
                {},
                SecretText(password)};
    }
    //! The answers to so many calls at once.
    static std::vector<Result<HttpReply>> send(HttpClient &http, const HttpRequest &request, size_t count = 1)
    {
        std::vector<Result<HttpReply>> out;
        for (size_t i = 0; i < count; ++i)
            http.send(request, [&out](Result<HttpReply> reply) { out.push_back(std::move(reply)); });
        [[maybe_unused]] const bool all = QTest::qWaitFor([&] { return out.size() == count; }, 30'000);
        return out;
    }

private slots:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTPS_PROXY", "HTTP_PROXY"})
            qunsetenv(name);
        Simulator::SimulatorOptions options = TestSupport::unlimited(5);
        options.tls = true;
        m_simulator = TestSupport::started(options);
    }

    void refused_data()
    {
        QTest::addColumn<QList<QByteArray>>("challenges");
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<bool>("challengesNtlm");
        const QByteArray basic = "Basic realm=\"gateway\"";
        const QByteArray digest = "Digest realm=\"gateway\", nonce=\"abc\", qop=\"auth\"";
        const std::vector<std::pair<const char *, QList<QByteArray>>> schemes{{"basic", {basic}},
                                                                              {"digest", {digest}},
                                                                              {"digest beside basic in one line",
                                                                               {digest + ", " + basic}},
                                                                              {"ntlm", {"NTLM"}},
                                                                              {"ntlm beside basic", {"NTLM", basic}},
                                                                              {"negotiate, ntlm and basic",
                                                                               {"Negotiate, NTLM, " + basic}}};
        for (const auto &[name, challenges] : schemes) {
            for (const char *how : {"kept", "told to close", "closes", "until the end", "chunks"}) {
                for (const bool challengesNtlm : {true, false}) {
                    if (challengesNtlm || challenges.first().contains("NTLM"))
                        QTest::addRow("%s, %s%s", name, how, challengesNtlm ? "" : ", no challenge")
                            << challenges << QByteArray(how) << challengesNtlm;
                }
            }
        }
    }
    void refused()
    {
        QFETCH(QList<QByteArray>, challenges);
        QFETCH(QByteArray, how);
        QFETCH(bool, challengesNtlm);
        ScriptedProxy proxy([&](const QByteArray &asked, int) {
            const QByteArray offer = ScriptedProxy::headerIn(asked, "Proxy-Authorization");
            if (challengesNtlm && ntlmStep(offer) == 1)
                return refusal({"NTLM " + ntlmChallenge().toBase64()}, "kept");
            return refusal(challenges, how);
        });
        HttpClient http(through(proxy));
        for (int again = 0; again < 2; ++again) {
            const auto replies = send(http, request());
            QCOMPARE(replies.size(), size_t{1});
            QVERIFY(!replies[0].has_value());
            QCOMPARE(replies[0].error().code, ErrorCode::Network);
            QCOMPARE(replies[0].error().httpStatus, NetworkFault::proxyCredentials);
            const QString said = QStringLiteral("the proxy refused the user name or the password (HTTP 407)");
            const bool tried = again == 0;
            QVERIFY2(tried ? replies[0].error().detail.english() == said
                           : replies[0].error().detail.english().startsWith(said + QStringLiteral(" before")),
                     qPrintable(replies[0].error().detail.english()));
            QVERIFY(!errorText(replies[0].error()).contains(QStringLiteral("S3cret")));
        }
        QList<QByteArray> logons = proxy.offers();
        logons.removeIf([](const QByteArray &offer) { return ntlmStep(offer) == 1; });
        const bool byNtlm = challenges.first().contains("NTLM");
        QCOMPARE(logons.size(), byNtlm && !challengesNtlm ? 0 : 1);
    }
    void manyCallsTryItOnce()
    {
        ScriptedProxy proxy([](const QByteArray &, int) { return refusal({"Basic realm=\"x\""}, "kept"); });
        HttpClient http(through(proxy));
        for (const auto &reply : send(http, request(), 10))
            QCOMPARE(reply.error().httpStatus, NetworkFault::proxyCredentials);
        QCOMPARE(proxy.offers().size(), 1);
    }
    //! Like several tenants that share a proxy.
    void manyClientsTryItOnce()
    {
        ScriptedProxy proxy([](const QByteArray &, int) { return refusal({"Basic realm=\"x\""}, "kept"); });
        std::vector<std::unique_ptr<HttpClient>> clients;
        std::vector<Result<HttpReply>> replies;
        for (int i = 0; i < 10; ++i) {
            clients.push_back(std::make_unique<HttpClient>(through(proxy)));
            clients.back()->send(request(),
                                 [&replies](Result<HttpReply> reply) { replies.push_back(std::move(reply)); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(replies.size(), size_t{10}, 30'000);
        for (const auto &reply : replies)
            QCOMPARE(reply.error().httpStatus, NetworkFault::proxyCredentials);
        QCOMPARE(proxy.offers().size(), 1);
        HttpClient later(through(proxy));
        QVERIFY(!send(later, request())[0].has_value());
        QCOMPARE(proxy.offers().size(), 1);
        HttpClient other(through(proxy, QStringLiteral("http"), "another")); // which may be the right one
        QVERIFY(!send(other, request())[0].has_value());
        QCOMPARE(proxy.offers().size(), 2);
    }
    //! A call that tries the password may be destroyed without an answer.
    void theNextOneTriesWhenOneIsGone()
    {
        int logons = 0;
        ScriptedProxy proxy([&logons](const QByteArray &asked, int) -> ScriptedProxy::Say {
            if (ScriptedProxy::headerIn(asked, "Proxy-Authorization").isEmpty())
                return refusal({"Basic realm=\"x\""}, "kept");
            return ++logons == 1 ? ScriptedProxy::Say{} : opened(asked); // the first one gets no response
        });
        auto first = std::make_unique<HttpClient>(through(proxy));
        first->send(request(), [](const Result<HttpReply> &) {});
        QTRY_COMPARE(logons, 1);
        HttpClient second(through(proxy));
        std::optional<Result<HttpReply>> out;
        second.send(request(), [&out](Result<HttpReply> reply) { out = std::move(reply); });
        QTRY_COMPARE(proxy.requests.size(), 3); // it has been asked for a password, and waits
        first.reset();
        QTRY_VERIFY_WITH_TIMEOUT(out.has_value(), 30'000);
        QVERIFY2(out->has_value(), *out ? "" : qPrintable(out->error().detail.english()));
        QCOMPARE(logons, 2);
    }
    void aGateOpensAgain()
    {
        using namespace std::chrono_literals;
        std::chrono::milliseconds now = 0ms;
        ProxyGate gate([&now] { return now; });
        QObject who;
        QList<bool> answers;
        const auto ask = [&] { gate.ask(&who, [&answers](bool may) { answers << may; }); };
        ask();
        gate.refused();
        now = ProxyGate::refusedFor - 1ms;
        ask();
        now = ProxyGate::refusedFor;
        ask(); // counts as never tried
        ask(); // so this one waits
        QCOMPARE(answers, (QList<bool>{true, false, true}));
        gate.accepted();
        QTRY_COMPARE(answers.size(), 4);
        QVERIFY(gate.isGood());
        now += ProxyGate::goodFor;
        ask();
        ask(); // waits: the password may have been changed
        QCOMPARE(answers.size(), 5);
        QVERIFY(gate.isGood());
        gate.refused();
        QTRY_COMPARE(answers.size(), 6);
        QCOMPARE(answers, (QList<bool>{true, false, true, true, true, false}));
    }
    void manyCallsGoThrough()
    {
        ScriptedProxy proxy([](const QByteArray &asked, int) {
            const bool known = ScriptedProxy::headerIn(asked, "Proxy-Authorization")
                               == "Basic " + QByteArray("mara:S3cret").toBase64();
            return known ? opened(asked) : refusal({"Basic realm=\"x\""}, "told to close");
        });
        HttpClient http(through(proxy));
        for (const auto &reply : send(http, request(), 10))
            QVERIFY2(reply.has_value(), reply ? "" : qPrintable(reply.error().detail.english()));
    }
    //! When a proxy that accepted the password closes a connection, it has not refused it.
    void aLostConnectionIsNoRefusal()
    {
        int logons = 0;
        ScriptedProxy proxy([&logons](const QByteArray &asked, int) -> ScriptedProxy::Say {
            if (ScriptedProxy::headerIn(asked, "Proxy-Authorization").isEmpty())
                return refusal({"Basic realm=\"x\""}, "told to close");
            return ++logons == 2 ? ScriptedProxy::Say{{}, true, 0} : opened(asked);
        });
        HttpClient http(through(proxy));
        QVERIFY(send(http, request(), 1)[0].has_value());
        const auto lost = send(http, request(QStringLiteral("other.test")), 1); // a connection of its own
        QVERIFY(!lost[0].has_value());
        QCOMPARE(lost[0].error().httpStatus, NetworkFault::mayRepeat);
        const auto again = send(http, request(QStringLiteral("third.test")), 1);
        QVERIFY(!again[0].has_value() && again[0].error().httpStatus != NetworkFault::proxyCredentials);
        QCOMPARE(logons, 3);
    }
    void aStrongDigestOfAnUnknownKindIsNoReasonForBasic()
    {
        const QByteArray unknown = "Digest realm=\"x\", nonce=\"a\", qop=\"auth\", algorithm=SHA-512-256";
        const QByteArray known = "Digest realm=\"x\", nonce=\"a\", qop=\"auth\", algorithm=SHA-256";
        ScriptedProxy proxy([&](const QByteArray &, int) {
            return refusal({unknown, known, "Basic realm=\"x\""}, "kept");
        });
        HttpClient http(through(proxy));
        QVERIFY(!send(http, request(), 1)[0].has_value());
        QCOMPARE(proxy.offers().size(), 1);
        QVERIFY(proxy.offers().first().startsWith("Digest "));
    }
    void ntlmLetsThrough()
    {
        QByteArray answer;
        ScriptedProxy proxy([&](const QByteArray &asked, int) {
            const QByteArray offer = ScriptedProxy::headerIn(asked, "Proxy-Authorization");
            switch (ntlmStep(offer)) {
            case 1:
                return refusal({"NTLM " + ntlmChallenge().toBase64()}, "kept");
            case 3:
                answer = QByteArray::fromBase64(offer.mid(5));
                return opened(asked);
            default:
                return refusal({"NTLM"}, "told to close");
            }
        });
        HttpClient http(through(proxy));
        const auto replies = send(http, request());
        QVERIFY2(replies[0].has_value(), replies[0] ? "" : qPrintable(replies[0].error().detail.english()));
        QCOMPARE(replies[0]->status, 200);
        QVERIFY(answer.contains(QByteArray("m\0a\0r\0a\0", 8)));
        QVERIFY(!answer.contains("S3cret") && !answer.contains(QByteArray("S\0003\0", 4)));
    }
    // The values of [MS-NLMP] 4.2.4.
    void ntlmAsSpecified()
    {
        const auto message = ntlmAuthenticate(ntlmChallenge(), QStringLiteral("Domain\\User"), SecretText("Password"),
                                              {QByteArray(8, '\xaa'), 0});
        QVERIFY(message);
        QVERIFY(message->contains(QByteArray::fromHex("86c35097ac9cec102554764a57cccc19aaaaaaaaaaaaaaaa")));
        QVERIFY(message->contains(QByteArray::fromHex("68cd0ab851e51c96aabc927bebef6a1c")));
    }
    void ntlmOfNoUse_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << ntlmChallenge().left(30);
        QTest::newRow("another message") << ntlmNegotiate() + QByteArray(40, '\0');
        QByteArray outside = ntlmChallenge();
        outside[44] = '\x7f';
        QTest::newRow("facts outside") << outside;
    }
    void ntlmOfNoUse()
    {
        QFETCH(QByteArray, challenge);
        QVERIFY(!ntlmAuthenticate(challenge, QStringLiteral("u"), SecretText("p"), {QByteArray(8, 'a'), 0}));
    }
    // RFC 7616 by hand, over what the proxy receives.
    void digestLetsThrough_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<int>("method");
        QTest::newRow("md5") << QByteArray(
            "Digest realm=\"a, \\\"b\\\"\", nonce=\"n1\", qop=\"auth,auth-int\", opaque=\"o\"")
                             << int(QCryptographicHash::Md5);
        QTest::newRow("sha-256") << QByteArray(
            "Digest realm=\"a, \\\"b\\\"\", nonce=\"n1\", qop=\"auth\", algorithm=SHA-256")
                                 << int(QCryptographicHash::Sha256);
        QTest::newRow("without qop") << QByteArray("Digest realm=\"a, \\\"b\\\"\", nonce=\"n1\"")
                                     << int(QCryptographicHash::Md5);
    }
    void digestLetsThrough()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(int, method);
        const auto hash = [method](const QByteArray &text) {
            return QCryptographicHash::hash(text, static_cast<QCryptographicHash::Algorithm>(method)).toHex();
        };
        ScriptedProxy proxy([&](const QByteArray &asked, int) {
            const QByteArray offer = ScriptedProxy::headerIn(asked, "Proxy-Authorization");
            const auto between = [&offer](const QByteArray &begin, char end) {
                const qsizetype at = offer.indexOf(begin) + begin.size();
                return offer.mid(at, offer.indexOf(end, at) - at);
            };
            const QByteArray target = asked.split(' ').value(1);
            const QByteArray who = hash("mara:a, \"b\":S3cret");
            const QByteArray what = hash("CONNECT:" + target);
            const QByteArray expected = challenge.contains("qop")
                                            ? hash(who + ":n1:00000001:" + between("cnonce=\"", '"') + ":auth:" + what)
                                            : hash(who + ":n1:" + what);
            return offer.startsWith("Digest ") && between("response=\"", '"') == expected
                           && between("uri=\"", '"') == target
                       ? opened(asked)
                       : refusal({challenge}, "kept");
        });
        HttpClient http(through(proxy));
        const auto replies = send(http, request());
        QVERIFY2(replies[0].has_value(), replies[0] ? "" : qPrintable(replies[0].error().detail.english()));
    }

    //! Other responses of a proxy: each is reported correctly and without a retry.
    void otherAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &bytes, int fault, const char *said) {
            QTest::newRow(name) << bytes << fault << QString::fromLatin1(said);
        };
        row("forbidden", "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno", NetworkFault::proxyRefused,
            "refused to lead to the host (HTTP 403)");
        row("not allowed", "HTTP/1.1 405 Not Allowed\r\nContent-Length: 99\r\n\r\ncut", NetworkFault::proxyRefused,
            "refused to lead to the host (HTTP 405)");
        row("moved", "HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\nContent-Length: 0\r\n\r\n",
            NetworkFault::proxyRefused, "HTTP 302");
        row("bad gateway", "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", NetworkFault::mayRepeat,
            "found no way to the host (HTTP 502)");
        row("closes", "", NetworkFault::mayRepeat, "closed the connection before it led to the host");
        row("closes in the middle", "HTTP/1.1 2", NetworkFault::mayRepeat, "closed the connection");
        row("kerberos only", "HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n",
            NetworkFault::proxyRefused, "wants Kerberos (Negotiate)");
        row("no scheme", "HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n", NetworkFault::proxyRefused, "names no way");
        row("unknown scheme", "HTTP/1.1 407 No\r\nProxy-Authenticate: Bearer\r\nContent-Length: 0\r\n\r\n",
            NetworkFault::proxyRefused, "bearer");
        row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", NetworkFault::proxyUnreachable, "speaks no HTTP");
        row("plain text behind it", "HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 400 Bad Request\r\n\r\n<html>", NetworkFault::tls,
            "speaks no TLS, but plain text");
        row("endless head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(300'000, 'x'), 0, "headers of the answer are longer");
        row("endless interim", QByteArray("HTTP/1.1 102 Processing\r\n\r\n").repeated(65), 0, "interim answers");
    }
    void otherAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, fault);
        QFETCH(QString, said);
        ScriptedProxy proxy([&](const QByteArray &, int) { return Say{bytes, true}; });
        HttpClient http(through(proxy));
        const auto replies = send(http, request());
        QVERIFY(!replies.empty() && !replies[0].has_value());
        QVERIFY2(replies[0].error().detail.english().contains(said), qPrintable(replies[0].error().detail.english()));
        QCOMPARE(replies[0].error().httpStatus, fault);
        QVERIFY(proxy.offers().isEmpty());
    }
    void plainTextToTheHandshake()
    {
        ScriptedProxy proxy(
            [](const QByteArray &, int number) {
            return number == 0 ? Say{"HTTP/1.1 200 OK\r\n\r\n"} : Say{"HTTP/1.1 400 Bad Request\r\n\r\n", true};
            },
            true);
        HttpClient http(through(proxy));
        const auto replies = send(http, request());
        QVERIFY(!replies.empty() && !replies[0].has_value());
        QVERIFY2(replies[0].error().detail.english().contains(QStringLiteral("speaks no TLS")),
                 qPrintable(replies[0].error().detail.english()));
    }

    void socks_data()
    {
        QTest::addColumn<QList<QByteArray>>("answers");
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("logons");
        const QByteArray none("\5\0", 2);
        const QByteArray password("\5\2", 2);
        const QByteArray good("\1\0", 2);
        const auto ended = [](char code) { return QByteArray("\5", 1) + code + QByteArray("\0\1\0\0\0\0\0\0", 8); };
        const auto row = [](const char *name, const QList<QByteArray> &answers, const char *said, int logons) {
            QTest::newRow(name) << answers << QString::fromLatin1(said) << logons;
        };
        row("no logon", {none, ended(0)}, "", 0);
        row("logon", {password, good, ended(0)}, "", 1);
        row("refused", {password, QByteArray("\1\1", 2)}, "the proxy refused the user name or the password", 1);
        row("no method", {QByteArray("\5\xff", 2)}, "takes no logon", 0);
        row("closes at once", {""}, "closed the connection before", 0);
        row("closes later", {none, ""}, "closed the connection before", 0);
        row("forbidden", {none, ended(2)}, "refused to lead to the host", 0);
        row("host refuses", {none, ended(5)}, "the host refused the connection", 0);
        row("no SOCKS", {"HTTP/1.0 400 Bad Request\r\n\r\n"}, "speaks no SOCKS5", 0);
    }
    void socks()
    {
        QFETCH(QList<QByteArray>, answers);
        QFETCH(QString, said);
        QFETCH(int, logons);
        ScriptedProxy proxy(
            [&](const QByteArray &asked, int number) {
            const QByteArray answer = answers.value(number);
            const bool leads = number > 0 && answer.size() == 10 && answer[1] == 0;
            const quint16 port = leads ? qFromBigEndian<quint16>(asked.constData() + asked.size() - 2) : quint16{0};
            return Say{answer, answer.isEmpty(), port};
            },
            true);
        HttpClient http(through(proxy, QStringLiteral("socks5")));
        for (int again = 0; again < 2; ++again) {
            const auto replies = send(http, request());
            QVERIFY(!replies.empty());
            if (said.isEmpty()) {
                QVERIFY2(replies[0].has_value(), replies[0] ? "" : qPrintable(replies[0].error().detail.english()));
                continue;
            }
            QVERIFY(!replies[0].has_value());
            const QString told = replies[0].error().detail.english();
            QVERIFY2(told.contains(said), qPrintable(told));
            QVERIFY2(!told.contains(QStringLiteral("HTTP")), qPrintable(told));
        }
        QCOMPARE(static_cast<int>(std::count(proxy.requests.cbegin(), proxy.requests.cend(), "\1\4mara\6S3cret")),
                 logons);
    }
    //! An IP address is sent to the proxy as an address; as a name, some proxies would look it up.
    void socksAddresses_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("name") << QStringLiteral("api.test") << QByteArray("\5\1\0\3\10api.test\1\273", 15);
        QTest::newRow("IPv4") << QStringLiteral("192.0.2.17") << QByteArray("\5\1\0\1\300\0\2\21\1\273", 10);
        QTest::newRow("IPv6") << QStringLiteral("[2001:db8::17]")
                              << QByteArray("\5\1\0\4\40\1\15\270\0\0\0\0\0\0\0\0\0\0\0\27\1\273", 22);
    }
    void socksAddresses()
    {
        QFETCH(QString, host);
        ScriptedProxy proxy(
            [](const QByteArray &, int number) {
            return number == 0 ? Say{QByteArray("\5\0", 2)} : Say{QByteArray("\5\2\0\1\0\0\0\0\0\0", 10), true};
            },
            true);
        HttpClient http(through(proxy, QStringLiteral("socks5")));
        HttpRequest asked;
        asked.url = QUrl(QStringLiteral("https://%1/x").arg(host));
        const auto replies = send(http, asked);
        QVERIFY(!replies.empty() && !replies[0].has_value());
        QCOMPARE(replies[0].error().httpStatus, NetworkFault::proxyRefused);
        QTEST(proxy.requests.value(1), "asked");
    }
    void socksPasswordTooLong()
    {
        ScriptedProxy proxy([](const QByteArray &, int) { return Say{QByteArray("\5\2", 2)}; }, true);
        HttpClient http(through(proxy, QStringLiteral("socks5"), QByteArray(256, 'x')));
        const auto replies = send(http, request());
        QVERIFY(!replies.empty() && !replies[0].has_value());
        QVERIFY2(replies[0].error().detail.english().contains(QStringLiteral("longer than the 255 bytes")),
                 qPrintable(replies[0].error().detail.english()));
        QCOMPARE(proxy.requests.size(), 1); // only the greeting: no shortened password was offered
    }
};

QTEST_GUILESS_MAIN(TestProxyLogon)
#include "tst_proxylogon.moc"
