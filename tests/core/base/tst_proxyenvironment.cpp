#include "core/base/proxyenvironment.h"
#include "core/base/systemproxy.h"

#include <QTest>

#include <optional>
#include <utility>

using namespace Trustgauge;

namespace {

constexpr const char *variables[] = {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY",
                                     "all_proxy",  "ALL_PROXY",  "no_proxy",    "NO_PROXY"};

} // namespace

//! What the variables about proxies mean: nothing in them is passed over in silence.
class TestProxyEnvironment : public QObject
{
    Q_OBJECT

    const QUrl m_url{QStringLiteral("https://api.example.com/x")};

private slots:
    void init()
    {
        for (const char *name : variables)
            qunsetenv(name);
    }
    void cleanupTestCase() { init(); }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("place"); // kind, host, port
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        const auto row = [](const char *name, const char *variable, const char *value, const char *place,
                            const char *user = "", const char *password = "") {
            QTest::newRow(name) << QByteArray(variable) << QByteArray(value) << QString::fromLatin1(place)
                                << QString::fromLatin1(user) << QByteArray(password);
        };
        row("address", "https_proxy", "http://proxy.test:3128", "http proxy.test 3128");
        row("with a slash", "https_proxy", "http://proxy.test:3128/", "http proxy.test 3128");
        row("no scheme", "https_proxy", "proxy.test:3128", "http proxy.test 3128");
        row("no scheme, no port", "https_proxy", "proxy.test", "http proxy.test 8080");
        row("a user, no scheme", "https_proxy", "mara:x@proxy.test:3128", "http proxy.test 3128", "mara", "x");
        row("capitals", "HTTPS_PROXY", "HTTP://Proxy.test:3128", "http proxy.test 3128");
        row("for all", "all_proxy", "http://proxy.test:3128", "http proxy.test 3128");
        row("for all, capitals", "ALL_PROXY", "proxy.test:3128", "http proxy.test 3128");
        row("SOCKS", "all_proxy", "socks5://proxy.test:1081", "socks proxy.test 1081");
        row("SOCKS with names", "https_proxy", "socks5h://proxy.test", "socks proxy.test 1080");
        row("SOCKS of a desktop", "all_proxy", "socks://proxy.test:1080/", "socks proxy.test 1080");
        row("IPv6", "https_proxy", "http://[2001:db8::1]:3128", "http 2001:db8::1 3128");
        row("escaped", "https_proxy", "http://CORP%5Cmara:a%40b@proxy.test:1", "http proxy.test 1", "CORP\\mara", "a@b");
        row("as it is typed", "https_proxy", "http://CORP\\mara:p@ss:w/o#rd@proxy.test:1", "http proxy.test 1",
            "CORP\\mara", "p@ss:w/o#rd");
        row("of the other scheme", "http_proxy", "http://proxy.test:3128", "");
        row("blank", "https_proxy", "  ", "");
        row("nothing", "https_proxy", "", "");
    }
    void addresses()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, value);
        QFETCH(QString, place);
        qputenv(variable.constData(), value);
        const auto found = proxyOfEnvironment(m_url);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().detail.english()));
        QCOMPARE(found->has_value(), !place.isEmpty());
        if (place.isEmpty())
            return;
        const ForwardProxy &proxy = **found;
        QCOMPARE(QStringLiteral("%1 %2 %3")
                     .arg(proxy.kind == ForwardProxy::Kind::Socks5 ? QStringLiteral("socks") : QStringLiteral("http"),
                          proxy.host)
                     .arg(proxy.port),
                 place);
        QTEST(proxy.user, "user");
        QTEST(proxy.password.reveal(), "password");
    }
    void theNearerOneCounts()
    {
        qputenv("all_proxy", "http://all.test:1");
        qputenv("HTTPS_PROXY", "http://capitals.test:1");
        QCOMPARE((*proxyOfEnvironment(m_url))->host, QStringLiteral("capitals.test"));
        qputenv("https_proxy", "http://small.test:1");
        QCOMPARE((*proxyOfEnvironment(m_url))->host, QStringLiteral("small.test"));
        QCOMPARE((*proxyOfEnvironment(QUrl(QStringLiteral("http://api.example.com"))))->host,
                 QStringLiteral("all.test"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *variable, const char *value, const char *said) {
            QTest::newRow(name) << QByteArray(variable) << QByteArray(value) << QString::fromLatin1(said);
        };
        row("TLS", "https_proxy", "https://mara:S3cret@proxy.test",
            "'https://[credentials]@proxy.test' is an https address");
        row("SOCKS4", "all_proxy", "socks4://proxy.test:1080", "'socks4://proxy.test:1080' must be the address of");
        row("another scheme", "HTTPS_PROXY", "ftp://mara:S3cret@proxy.test:21", "'ftp://[credentials]@proxy.test:21'");
        row("no scheme, no host", "https_proxy", "mara:S3cret@", "'[credentials]@' must be an address");
        row("PAC file", "https_proxy", "http://wpad.test/proxy.pac", "PAC file");
        row("PAC scheme", "https_proxy", "pac+http://wpad.test/x", "PAC file");
        row("no host", "https_proxy", "http://", "must be an address");
        row("port 0", "https_proxy", "http://proxy.test:0", "must be an address");
        row("port too large", "https_proxy", "http://mara:S3cret@proxy.test:70000",
            "'http://[credentials]@proxy.test:70000'");
        row("no port behind a colon", "https_proxy", "http://proxy.test:", "must be an address");
        row("a path", "https_proxy", "http://proxy.test:1/way", "must be an address");
        row("blanks", "https_proxy", "http://mara:S3cret@a b", "must be an address");
        row("no network", "no_proxy", "example.org,10.0.0.0/99", "'10.0.0.0/99', which names no hosts");
        row("no port of a name", "NO_PROXY", "example.org:port", "'example.org:port'");
        row("semicolons", "no_proxy", "a.example;b.example", "'a.example;b.example'");
    }
    void refused()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, value);
        QFETCH(QString, said);
        qputenv(variable.constData(), value);
        const auto found = proxyOfEnvironment(m_url);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::BadInput);
        QCOMPARE(found.error().subject.english(), QString::fromLatin1(variable));
        QVERIFY2(found.error().detail.english().contains(said), qPrintable(found.error().detail.english()));
        QVERIFY(!found.error().detail.english().contains(QStringLiteral("S3cret")));
    }

    void exempt_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("noProxy");
        QTest::addColumn<bool>("out");
        const auto row = [](const char *url, const char *noProxy, bool out) {
            QTest::addRow("%s by %s", url, noProxy) << QString::fromLatin1(url) << QByteArray(noProxy) << out;
        };
        row("https://api.example.com", "*", true);
        row("https://api.example.com", "example.com", true);
        row("https://api.example.com", ".example.com", true);
        row("https://api.example.com", "*.example.com", true);
        row("https://example.com", ".example.com", true);
        row("https://API.example.com.", "EXAMPLE.COM", true);
        row("https://api.example.com", "ample.com", false);
        row("https://api.example.com", "other.org, api.example.com", true);
        row("https://api.example.com", "other.org api.example.com", true);
        row("https://api.example.com", "api.*", true);
        row("https://api.example.com", "example.com:443", true);
        row("https://api.example.com", "example.com:8443", false);
        row("https://api.example.com:8443", "example.com:8443", true);
        row("https://intranet", "<local>", true);
        row("https://api.example.com", "<local>", false);
        row("https://10.1.2.3", "10.0.0.0/8", true);
        row("https://11.1.2.3", "10.0.0.0/8", false);
        row("https://10.1.2.3", "10.1.2.3", true);
        row("https://10.1.2.3", "10.1.*", true);
        row("https://10.1.2.3", "2.3", false);
        row("https://[2001:db8::5]", "2001:db8::/32", true);
        row("https://[2001:db8::5]", "2001:db8:0::5", true);
        row("https://[2001:db8::5]", "[2001:db8::5]:443", true);
        row("https://[2001:db8::5]:8443", "[2001:db8::5]:443", false);
    }
    void exempt()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, noProxy);
        QFETCH(bool, out);
        qputenv("https_proxy", "http://proxy.test:3128");
        for (const char *variable : {"no_proxy", "NO_PROXY"}) {
            qputenv(variable, noProxy);
            const auto found = proxyOfEnvironment(QUrl(url));
            QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().detail.english()));
            QVERIFY(found->has_value());
            QCOMPARE((*found)->kind == ForwardProxy::Kind::None, out);
            qunsetenv(variable);
        }
    }

    //! The second answer is there at once.
    void theSystemIsAskedOnce()
    {
        QObject receiver;
        std::optional<ForwardProxy> found;
        findSystemProxy(m_url, &receiver, [&found](const ForwardProxy &proxy) { found = proxy; });
        QVERIFY(!found);
        QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 60'000);
        const std::optional<ForwardProxy> first = std::exchange(found, std::nullopt);
        QUrl other = m_url;
        other.setPath(QStringLiteral("/other"));
        findSystemProxy(other, &receiver, [&found](const ForwardProxy &proxy) { found = proxy; });
        QVERIFY(found.has_value());
        QCOMPARE(found->host, first->host);
    }
};

QTEST_GUILESS_MAIN(TestProxyEnvironment)
#include "tst_proxyenvironment.moc"
