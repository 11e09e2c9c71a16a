#include "core/scoring/scoretable.h"
#include "support/pollfixture.h"

#include <QTest>

using namespace Trustgauge;

//! The real pipeline against the simulator, over real sockets.
class TestPollCycle : public QObject
{
    Q_OBJECT

    PollFixture m_poll;

    TenantConfig serve(const QString &scenario, VulnerabilitySource source = VulnerabilitySource::Auto,
                       int devices = 40, int latencyMs = 0, bool tls = false)
    {
        return m_poll.serve(scenario, source, devices, latencyMs, tls);
    }
    Result<CycleOutcome> poll(const TenantConfig &tenant, const QByteArray &secret = {})
    {
        m_poll.secret = secret;
        return m_poll.poll(tenant);
    }

private slots:
    void sourcesAgree()
    {
        TenantConfig tenant = serve({}, VulnerabilitySource::Bulk);
        const auto bulk = poll(tenant);
        tenant.vulnerabilitySource = VulnerabilitySource::PerDevice;
        const auto each = poll(tenant);
        QVERIFY(bulk && each);
        QVERIFY(bulk->info.state == CycleState::Complete);
        QVERIFY(each->info.state == CycleState::Complete);
        QCOMPARE(bulk->fleet->size(), each->fleet->size());
        QVERIFY(bulk->fleet->size() > 30);
        const SignatureRules rules;
        for (size_t row = 0; row < bulk->fleet->size(); ++row)
            QCOMPARE(criticalCves(*bulk->fleet, row, rules), criticalCves(*each->fleet, row, rules));
    }
    void tenCallsInFlight_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void tenCallsInFlight()
    {
        QFETCH(bool, tls);
        // long enough for ten handshakes on a busy machine
        QVERIFY(poll(serve({}, VulnerabilitySource::PerDevice, 25, 300, tls)));
        QCOMPARE(m_poll.simulator->counters().maxInFlight.value(QStringLiteral("machineVulnerabilities")), 10);
    }
    void overTls()
    {
        const TenantConfig tenant = serve({}, VulnerabilitySource::Auto, 40, 0, true);
        QVERIFY(tenant.loginEndpoint.startsWith(QStringLiteral("https://")));
        const auto good = poll(tenant);
        QVERIFY2(good.has_value(), good ? "" : qPrintable(good.error().detail.english()));
        TenantConfig untrusting = tenant;
        untrusting.caFile.clear();
        const auto bad = poll(untrusting);
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::Network);
    }
    void v1Token()
    {
        TenantConfig tenant = serve({});
        tenant.tokenVersion = TokenVersion::V1;
        QVERIFY(poll(tenant));
    }
    void faults_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("ends"); // complete, partial, or the failure
        QTest::newRow("throttled") << QStringLiteral("throttled") << QStringLiteral("complete");
        QTest::newRow("server errors") << QStringLiteral("server-errors") << QStringLiteral("complete");
        QTest::newRow("expired token") << QStringLiteral("expired-token") << QStringLiteral("complete");
        QTest::newRow("page drift") << QStringLiteral("page-drift") << QStringLiteral("complete");
        QTest::newRow("duplicate ids") << QStringLiteral("duplicate-ids") << QStringLiteral("complete");
        QTest::newRow("hostile names") << QStringLiteral("hostile-names") << QStringLiteral("complete");
        QTest::newRow("transient 404") << QStringLiteral("transient-404") << QStringLiteral("complete");
        QTest::newRow("antivirus refused") << QStringLiteral("av-refused") << QStringLiteral("complete");
        QTest::newRow("empty tenant") << QStringLiteral("empty-tenant") << QStringLiteral("complete");
        QTest::newRow("no licence") << QStringLiteral("no-licence") << QStringLiteral("partial");
        QTest::newRow("no vulnerability role") << QStringLiteral("no-vulnerability-role") << QStringLiteral("partial");
        QTest::newRow("missing roles") << QStringLiteral("missing-roles") << QStringLiteral("permission");
        QTest::newRow("inactive tenant") << QStringLiteral("inactive-tenant") << QStringLiteral("licence");
        QTest::newRow("HTML from a proxy") << QStringLiteral("html-proxy") << QStringLiteral("api");
        QTest::newRow("foreign link") << QStringLiteral("foreign-nextlink") << QStringLiteral("foreign");
    }
    void faults()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, ends);
        const bool eachDevice = scenario == QStringLiteral("transient-404");
        const auto outcome = poll(
            serve(scenario, eachDevice ? VulnerabilitySource::PerDevice : VulnerabilitySource::Bulk, 25));
        QString end;
        if (outcome) {
            end = keyOf(outcome->info.state);
        } else {
            switch (outcome.error().code) {
            case ErrorCode::Permission:
                end = QStringLiteral("permission");
                break;
            case ErrorCode::Licence:
                end = QStringLiteral("licence");
                break;
            case ErrorCode::Api:
                end = QStringLiteral("api");
                break;
            case ErrorCode::ForeignHost:
                end = QStringLiteral("foreign");
                break;
            default:
                end = outcome.error().detail.english();
            }
            QVERIFY(!outcome.error().detail.english().contains(m_poll.simulator->info().clientSecret));
        }
        QCOMPARE(end, ends);
    }
    void wrongSecret()
    {
        const auto outcome = poll(serve({}), "not-the-secret");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::TokenRefused);
        QVERIFY(outcome.error().detail.english().contains(QStringLiteral("AADSTS7000215")));
        QVERIFY(!outcome.error().detail.english().contains(QStringLiteral("not-the-secret")));
    }
    void unreachableHost()
    {
        const TenantConfig tenant = serve({});
        m_poll.simulator->stop();
        const auto outcome = poll(tenant, "secret");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Network);
        QVERIFY(outcome.error().subject.english().startsWith(QStringLiteral("127.0.0.1"))
                || outcome.error().subject.english().startsWith(QStringLiteral("localhost")));
    }
    void cancelled()
    {
        const auto outcome = m_poll.poll(serve({}), {}, [](PollCycle &cycle) {
            QMetaObject::invokeMethod(
                &cycle, [&cycle] { cycle.cancel(); }, Qt::QueuedConnection);
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    }
    void vulnerabilitiesSwitchedOff()
    {
        const auto outcome = poll(serve({}, VulnerabilitySource::None));
        QVERIFY(outcome.has_value());
        QVERIFY(outcome->info.state == CycleState::Complete);
        QVERIFY(!criticalCves(*outcome->fleet, 0, SignatureRules()));
    }
};

QTEST_GUILESS_MAIN(TestPollCycle)
#include "tst_pollcycle.moc"
