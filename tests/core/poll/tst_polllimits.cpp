#include "core/base/errortext.h"
#include "core/defender/pageprogress.h"
#include "core/poll/devicequery.h"
#include "core/poll/pollcycle.h"
#include "support/proxyserver.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>

using namespace Trustgauge;
using namespace std::chrono_literals;

namespace {

Reaction json(const QByteArray &body)
{
    return ProxyServer::status(200, body);
}

QByteArray ids(int from, int count, const QByteArray &more = ",\"computerDnsName\":\"host\"")
{
    QByteArray out;
    for (int i = from; i < from + count; ++i)
        out += (out.isEmpty() ? "" : ",") + QByteArray("{\"id\":\"m") + QByteArray::number(i) + '"' + more + '}';
    return out;
}

QByteArray page(const QByteArray &rows, const QByteArray &link = {})
{
    return "{\"value\":[" + rows + ']' + (link.isEmpty() ? QByteArray() : ",\"@odata.nextLink\":\"" + link + '"') + '}';
}

} // namespace

//! A poll ends, whatever the service does: endless lists, calls that are always refused, answers that never come.
class TestPollLimits : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProxyServer> m_server;
    //! Responses by the start of the path; all other paths get an empty list.
    std::map<QByteArray, std::function<Reaction(const SeenRequest &)>> m_answers;

    TenantConfig tenant(VulnerabilitySource source = VulnerabilitySource::None) const
    {
        TenantConfig out;
        out.name = QStringLiteral("T");
        out.tenantId = QStringLiteral("11111111-1111-4111-8111-111111111111");
        out.clientId = QStringLiteral("22222222-2222-4222-8222-222222222222");
        out.pollIntervalMinutes = 10;
        out.loginEndpoint = out.apiEndpoint = m_server->url();
        out.antivirusSource = AntivirusSource::None;
        out.vulnerabilitySource = source;
        return out;
    }
    Result<CycleOutcome> poll(const TenantConfig &config, const PollContext &input = {}) const
    {
        RateLimiter limiter;
        limiter.lift();
        PollCycle cycle(config, SecretText("secret"), limiter, input);
        std::optional<Result<CycleOutcome>> out;
        connect(&cycle, &PollCycle::finished, &cycle, [&](const Result<CycleOutcome> &outcome) { out = outcome; });
        cycle.start();
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
            return failure(ErrorCode::Internal, {}, QStringLiteral("the cycle never ended"));
        return *out;
    }
    int calls(const QByteArray &path) const
    {
        return static_cast<int>(
            std::count_if(m_server->requests.cbegin(), m_server->requests.cend(),
                          [&](const SeenRequest &request) { return request.path.startsWith(path); }));
    }
    static QString saidBy(const Result<CycleOutcome> &outcome)
    {
        return outcome ? outcome->info.reason.english() : errorText(outcome.error());
    }

private slots:
    void init()
    {
        m_answers.clear();
        m_server = std::make_unique<ProxyServer>();
        m_server->react = [this](const SeenRequest &request) {
            auto found = m_answers.end();
            for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
                if (request.path.startsWith(it->first)
                    && (found == m_answers.end() || it->first.size() > found->first.size()))
                    found = it;
            }
            if (found != m_answers.end())
                return found->second(request);
            if (request.method == "POST")
                return json("{\"access_token\":\"a.b.c\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
            return json(page(request.path.startsWith("/api/machines?") ? ids(0, 3) : QByteArray()));
        };
    }

    void endlessLists_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QList<QByteArray>>("pages"); // repeated forever
        QTest::addColumn<int>("source");
        QTest::addColumn<int>("calls");
        const auto none = static_cast<int>(VulnerabilitySource::None);
        const auto bulk = static_cast<int>(VulnerabilitySource::Bulk);
        const QByteArray machines = "/api/machines?";
        const QByteArray av = "/api/deviceavinfo";
        const QByteArray rows = "/api/machines/SoftwareVulnerabilitiesByMachine";
        const QByteArray row = ",\"deviceId\":\"m1\",\"cveId\":\"CVE-2024-1\",\"cvssScore\":9.8";
        QTest::newRow("machines, the same page") << machines << QList<QByteArray>{ids(0, 5)} << none << 4;
        QTest::newRow("machines, empty pages") << machines << QList<QByteArray>{""} << none << 3;
        QTest::newRow("machines, two pages in turn")
            << machines << QList<QByteArray>{ids(0, 5), ids(5, 5)} << none << 5;
        QTest::newRow("machines, parts of the first page")
            << machines << QList<QByteArray>{ids(0, 5), ids(0, 2), ids(3, 2)} << none << 4;
        QTest::newRow("antivirus, the same page")
            << av << QList<QByteArray>{ids(0, 5, ",\"machineId\":\"m1\",\"avMode\":\"0\"")} << none << 4;
        QTest::newRow("bulk, the same page") << rows << QList<QByteArray>{ids(0, 5, row)} << bulk << 4;
        QTest::newRow("bulk, a long page") << rows << QList<QByteArray>{ids(0, 20'000, row)} << bulk << 4;
    }
    void endlessLists()
    {
        QFETCH(QByteArray, path);
        QFETCH(QList<QByteArray>, pages);
        QFETCH(int, source);
        QFETCH(int, calls);
        int asked = 0;
        m_answers[path] = [&](const SeenRequest &) {
            const QByteArray rows = pages[asked % pages.size()];
            ++asked;
            return json(
                page(rows, path + (path.contains('?') ? "" : "?") + "$skip=" + QByteArray::number(asked * 10'000)));
        };
        TenantConfig config = tenant(static_cast<VulnerabilitySource>(source));
        if (path.contains("deviceavinfo"))
            config.antivirusSource = AntivirusSource::DeviceAvInfo;
        const auto outcome = poll(config);
        QVERIFY2(saidBy(outcome).contains(QStringLiteral("does not end")), qPrintable(saidBy(outcome)));
        QCOMPARE(asked, calls);
        if (path == "/api/machines?")
            QVERIFY(!outcome);
        else
            QVERIFY(outcome && outcome->info.state == CycleState::Partial);
    }
    void alertsWithoutEnd()
    {
        int asked = 0;
        m_answers["/api/machines/m1/alerts"] = [&](const SeenRequest &) {
            ++asked;
            return json(page({}, "/api/machines/m1/alerts?$skip=" + QByteArray::number(asked)));
        };
        RateLimiter limiter;
        limiter.lift();
        std::optional<Result<DeviceAnswer>> alerts;
        const std::unique_ptr<DeviceQuery> query(makeDeviceQuery(
            {tenant(), SecretText("secret"), {}, QStringLiteral("m1")}, DeviceTopic::Alerts, limiter,
            [&](const Result<DeviceAnswer> &answer) { alerts = answer; }, nullptr));
        query->start();
        QTRY_VERIFY_WITH_TIMEOUT(alerts.has_value(), 30'000);
        QVERIFY(!alerts->has_value());
        QVERIFY(alerts->error().detail.english().contains(QStringLiteral("does not end")));
        QCOMPARE(asked, 3);
    }
    // A list continues as long as some pages have new rows, even if most rows are known.
    void listsThatEnd()
    {
        PageProgress progress;
        const auto goesOn = [&](const QByteArray &rows) {
            const QByteArray text = page(rows, "/next");
            return progress.passed({text.constData(), static_cast<size_t>(text.size())}, {}).has_value();
        };
        for (int i = 0; i < 20; ++i) {
            QVERIFY(goesOn(ids(0, 10 + i))); // drift: one of ten is new
            QVERIFY(goesOn({}));
            QVERIFY(goesOn(ids(0, 3)));
        }
        PageProgress numbers; // ids need not be texts
        for (int i = 0; i < 5; ++i) {
            const std::string text = "{\"value\":[{ \"id\" : " + std::to_string(i) + "}]}";
            QVERIFY(numbers.passed(text, {}).has_value());
        }
        PageProgress many;
        Result<void> last;
        for (int i = 0; last && i <= PageProgress::mostPages; ++i) {
            const QByteArray text = page(ids(i, 1));
            last = many.passed({text.constData(), static_cast<size_t>(text.size())}, {});
        }
        QVERIFY(!last);
    }

    void linksWithBlanks()
    {
        m_answers["/api/machines?$top"] = [](const SeenRequest &) {
            return json(page(ids(0, 2), "/api/machines?$filter=a eq 'b|c'&$skip=2"));
        };
        const auto outcome = poll(tenant());
        QVERIFY2(outcome.has_value(), qPrintable(saidBy(outcome)));
        QCOMPARE(calls("/api/machines?$filter=a%20eq%20'b%7Cc'&$skip=2"), 1);
        QCOMPARE(outcome->fleet->size(), size_t{3});
    }
    void linksThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<int>("code");
        const auto api = static_cast<int>(ErrorCode::Api);
        const auto foreign = static_cast<int>(ErrorCode::ForeignHost);
        QTest::newRow("broken host") << QByteArray("https://a b/api") << api;
        QTest::newRow("broken port") << QByteArray("http://127.0.0.1:99999999/api") << api;
        QTest::newRow("broken escape") << QByteArray("/api/machines?x=%zz") << api;
        QTest::newRow("elsewhere, with blanks") << QByteArray("https://evil.example/a b") << foreign;
        QTest::newRow("elsewhere by backslash") << QByteArray("https:\\\\\\\\evil.example/a") << foreign;
    }
    void linksThatAreNone()
    {
        QFETCH(QByteArray, link);
        QFETCH(int, code);
        m_answers["/api/machines?"] = [&](const SeenRequest &) { return json(page(ids(0, 2), link)); };
        const auto outcome = poll(tenant());
        QVERIFY(!outcome);
        QCOMPARE(static_cast<int>(outcome.error().code), code);
        if (outcome.error().code == ErrorCode::Api)
            QVERIFY2(saidBy(outcome).contains(QStringLiteral("no valid address")), qPrintable(saidBy(outcome)));
        QCOMPARE(calls("/api/machines?"), 1);
    }

    // A server that throttles without naming a pause is not called again quickly.
    void throttled_data()
    {
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("at once") << QList<QByteArray>{"Retry-After: 0"} << QByteArray();
        QTest::newRow("a date that has passed")
            << QList<QByteArray>{"Retry-After: Wed, 21 Oct 2015 07:28:00 GMT"} << QByteArray();
        QTest::newRow("in the text") << QList<QByteArray>() << QByteArray("You can send requests again in 0 seconds.");
    }
    void throttled()
    {
        QFETCH(QList<QByteArray>, headers);
        QFETCH(QByteArray, body);
        Reaction busy = ProxyServer::status(429, body);
        busy.headers = headers;
        m_answers["/api/"] = [&](const SeenRequest &) { return busy; };
        HttpClient http{HttpSettings{}};
        TokenSource token(http, tenant(), SecretText("secret"));
        RateLimiter limiter;
        limiter.lift();
        ApiClient api(http, token, limiter, tenant());
        for (int i = 0; i < 5; ++i)
            api.get(Endpoint::MachineVulnerabilities, QStringLiteral("/api/x"), false, [](const Result<HttpReply> &) {});
        const auto pause = [&] { return limiter.waitFor(Endpoint::MachineVulnerabilities); };
        QTRY_COMPARE_WITH_TIMEOUT(calls("/api/x"), 5, 30'000);
        QTRY_VERIFY(pause() > 500ms);
        QVERIFY(pause() <= 1s); // one pause for all calls in flight
        QTRY_COMPARE_WITH_TIMEOUT(calls("/api/x"), 10, 30'000);
        QTRY_VERIFY(pause() > 1s); // the next pause is longer
        QVERIFY(pause() <= 2s);
        api.cancel();
    }
    void throttledForAnHour()
    {
        ThrottlePauses pauses;
        QCOMPARE(pauses.next(0s).value(), std::chrono::milliseconds(1s));
        QCOMPARE(pauses.next(0s).value(), std::chrono::milliseconds(2s));
        QCOMPARE(pauses.next(30s).value(), std::chrono::milliseconds(30s));
        QCOMPARE(pauses.next(0s).value(), std::chrono::milliseconds(8s));
        QCOMPARE(pauses.next(48h).value(), std::chrono::milliseconds(1h));
        QVERIFY(!pauses.next(0s));
        pauses.reset();
        std::chrono::milliseconds all{0};
        int count = 0;
        while (const auto pause = pauses.next(0s)) {
            all += *pause;
            ++count;
        }
        QVERIFY(all >= 1h && all < 2h);
        QVERIFY(count < 15);
    }

    // A cycle ends when its interval is over, with the data read so far.
    void outOfTime_data()
    {
        QTest::addColumn<QByteArray>("hangs");
        QTest::addColumn<int>("source");
        QTest::addColumn<bool>("failed");
        QTest::addColumn<int>("unknown"); // devices
        const auto each = static_cast<int>(VulnerabilitySource::PerDevice);
        const auto bulk = static_cast<int>(VulnerabilitySource::Bulk);
        QTest::newRow("token") << QByteArray("/1111") << bulk << true << 0;
        QTest::newRow("machines") << QByteArray("/api/machines?") << bulk << true << 0;
        QTest::newRow("antivirus") << QByteArray("/api/deviceavinfo") << bulk << false << 3;
        QTest::newRow("bulk") << QByteArray("/api/machines/SoftwareVulnerabilitiesByMachine") << bulk << false << 3;
        QTest::newRow("one device of three") << QByteArray("/api/machines/m1/vulnerabilities") << each << false << 1;
        QTest::newRow("export") << QByteArray("/api/machines/SoftwareVulnerabilitiesExport")
                                << static_cast<int>(VulnerabilitySource::Export) << false << 3;
    }
    void outOfTime()
    {
        QFETCH(QByteArray, hangs);
        QFETCH(int, source);
        QFETCH(bool, failed);
        QFETCH(int, unknown);
        m_answers[hangs] = [](const SeenRequest &) { return Reaction{Reaction::How::Hang, 0, {}, {}, {}}; };
        TenantConfig config = tenant(static_cast<VulnerabilitySource>(source));
        config.antivirusSource = AntivirusSource::DeviceAvInfo;
        PollContext input;
        input.timeLimit = 2s;
        const auto outcome = poll(config, input);
        QVERIFY2(saidBy(outcome).contains(QStringLiteral("did not end within its interval of 10 minutes")),
                 qPrintable(saidBy(outcome)));
        QCOMPARE(!outcome, failed);
        if (failed) {
            QCOMPARE(exitCode(outcome.error().code), 4);
            return;
        }
        QVERIFY(outcome->info.state == CycleState::Partial);
        QCOMPARE(outcome->info.missingDevices.size(), unknown);
        QCOMPARE(outcome->fleet->size(), size_t{3});
        QVERIFY(!outcome->answer);
    }

    void exportLinksElsewhereHere()
    {
        ProxyServer other;
        m_answers["/api/machines/SoftwareVulnerabilitiesExport"] = [&](const SeenRequest &) {
            return json("{\"exportFiles\":[\"" + other.url().toUtf8() + "/file.gz\"],\"generatedTime\":\"x\"}");
        };
        const auto outcome = poll(tenant(VulnerabilitySource::Export));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::ForeignHost);
        QVERIFY(other.requests.isEmpty());
    }

    void tokenIsRenewedEarly()
    {
        HttpClient http{HttpSettings{}};
        std::chrono::milliseconds now = 1000h;
        TokenSource source(http, tenant(), SecretText("secret"), [&now] { return now; });
        const auto ask = [&] {
            std::optional<Result<SecretText>> out;
            source.get([&out](const Result<SecretText> &token) { out = token; });
            return QTest::qWaitFor([&] { return out.has_value(); }, 30'000) && out->has_value();
        };
        QVERIFY(ask());
        QCOMPARE(calls("/1111"), 1);
        now += 54min + 59s;
        QVERIFY(ask());
        QCOMPARE(calls("/1111"), 1);
        now += 1s; // five minutes before its end
        QVERIFY(ask());
        QCOMPARE(calls("/1111"), 2);
    }
    void tokenWithoutALife()
    {
        m_answers["/1111"] = [](const SeenRequest &) { return json("{\"access_token\":\"a.b.c\",\"expires_in\":0}"); };
        HttpClient http{HttpSettings{}};
        TokenSource source(http, tenant(), SecretText("secret"), [] { return 1h; });
        for (int i = 0; i < 3; ++i) {
            bool came = false;
            source.get([&came](const Result<SecretText> &token) { came = token.has_value(); });
            QTRY_VERIFY_WITH_TIMEOUT(came, 30'000);
        }
        QCOMPARE(calls("/1111"), 1);
    }
};

QTEST_GUILESS_MAIN(TestPollLimits)
#include "tst_polllimits.moc"
