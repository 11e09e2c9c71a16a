#include "core/scoring/scoretable.h"
#include "support/pollfixture.h"

#include <QTest>

#include <map>
#include <memory>
#include <optional>
#include <vector>

using namespace Trustgauge;

namespace {

//! How a cycle ends in a scenario.
enum class Ends {
    Whole,    //!< complete, with exactly the devices and vulnerabilities of a healthy service
    Complete, //!< complete, with other data
    Partial,
    Permission,
    Licence,
    TokenRefused,
    Api,
    Network,
    ForeignHost,
    Never, //!< waits until it is cancelled
};

struct Case
{
    const char *scenario;
    VulnerabilitySource source;
    Ends ends;
    const char *says = ""; //!< in the reason, the notices or the error
    int devices = 130;     //!< more than one small page
};

constexpr auto bulk = VulnerabilitySource::Bulk;
constexpr auto each = VulnerabilitySource::PerDevice;
constexpr auto files = VulnerabilitySource::Export;

//! Every scenario that is not about publishing.
const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
        {"healthy", bulk, Ends::Whole},
        {"living", bulk, Ends::Whole},
        {"changing-software", bulk, Ends::Complete},
        {"throttled", each, Ends::Whole},
        {"throttled-no-header", bulk, Ends::Whole},
        {"slow", bulk, Ends::Whole},
        {"hang", each, Ends::Complete, "", 15},
        {"truncated", bulk, Ends::Whole},
        {"broken-json", bulk, Ends::Whole},
        {"reset", bulk, Ends::Whole},
        {"wrong-content-type", bulk, Ends::Whole},
        {"html-proxy", bulk, Ends::Api},
        {"html-proxy-403", bulk, Ends::Api},
        {"proxy-credentials", bulk, Ends::Network, "407"},
        {"api-html", bulk, Ends::Api},
        {"expired-token", bulk, Ends::Whole},
        {"missing-roles", bulk, Ends::Permission, "Machine.Read.All"},
        {"no-vulnerability-role", bulk, Ends::Partial, "Vulnerability.Read.All"},
        {"no-machine-role", bulk, Ends::Permission, "Machine.Read.All"},
        {"excess-roles", bulk, Ends::Whole},
        {"only-needed-roles", bulk, Ends::Whole},
        {"delegated-token", bulk, Ends::Whole},
        {"no-alert-role", bulk, Ends::Whole},
        {"no-discovery-roles", bulk, Ends::Whole},
        {"other-roles", bulk, Ends::Permission, "Machine.Read.All"},
        {"wrong-audience", bulk, Ends::TokenRefused, "another audience"},
        {"other-tenant-token", bulk, Ends::Whole},
        {"other-app-token", bulk, Ends::Whole},
        {"unknown-app", bulk, Ends::TokenRefused, "AADSTS700016"},
        {"wrong-secret", bulk, Ends::TokenRefused, "AADSTS7000215"},
        {"secret-spreading", bulk, Ends::TokenRefused, "AADSTS7000215"},
        {"public-app", bulk, Ends::TokenRefused, "AADSTS700025"},
        {"unknown-tenant", bulk, Ends::Whole}, // a poll uses the token endpoint only
        {"sign-in-unknown", bulk, Ends::TokenRefused, "AADSTS7999999"},
        {"sign-in-hangs", bulk, Ends::Never},
        {"quota-taken", bulk, Ends::Never},
        {"vulnerabilities-forbidden", bulk, Ends::Partial, "Access is not allowed"},
        {"vulnerabilities-disabled", bulk, Ends::Partial, "Tenant feature is not enabled"},
        {"consent-spreading", bulk, Ends::Permission, "Machine.Read.All"},
        {"no-licence", bulk, Ends::Partial, "No Tvm license"},
        {"inactive-tenant", bulk, Ends::Licence, "Account mode is inactive"},
        {"expired-secret", bulk, Ends::TokenRefused, "AADSTS7000222"},
        {"app-disabled", bulk, Ends::TokenRefused, "AADSTS7000112"},
        {"no-service-principal", bulk, Ends::TokenRefused, "AADSTS7000229"},
        {"no-defender", bulk, Ends::TokenRefused, "AADSTS500011"},
        {"conditional-access", bulk, Ends::TokenRefused, "AADSTS53003"},
        {"sign-in-busy", bulk, Ends::Api, "AADSTS90033"},
        {"other-cloud", bulk, Ends::Whole},
        {"clock-skew", bulk, Ends::Whole, "behind that of the service"},
        {"page-drift", bulk, Ends::Whole},
        {"duplicate-ids", bulk, Ends::Whole},
        {"small-pages", bulk, Ends::Whole},
        {"empty-last-page", bulk, Ends::Whole},
        {"top-caps-total", bulk, Ends::Whole},
        {"sparse-machines", bulk, Ends::Complete},
        {"page-size-lost", bulk, Ends::Whole},
        {"hostile-names", bulk, Ends::Whole},
        {"huge-page", bulk, Ends::Api},
        {"compressed", bulk, Ends::Whole},
        {"server-errors", bulk, Ends::Whole},
        {"failing", bulk, Ends::Api, "500"},
        {"failing-devices", each, Ends::Partial, "missing for 5 device(s)"},
        {"unknown-devices", each, Ends::Partial, "was not found"},
        {"transient-404", each, Ends::Whole},
        {"av-refused", bulk, Ends::Whole, "Antivirus data was refused"},
        {"av-unreachable", bulk, Ends::Partial, "Antivirus data could not be read"},
        {"empty-tenant", bulk, Ends::Complete},
        {"empty-list", bulk, Ends::Complete},
        {"foreign-nextlink", bulk, Ends::ForeignHost, "collector.attacker.invalid"},
        {"regional-nextlink", bulk, Ends::Whole},
        {"redirect", bulk, Ends::ForeignHost, "collector.attacker.invalid"},
        {"wrong-path", bulk, Ends::Api, "404"},
        {"empty-export", files, Ends::Complete},
        {"export-links-expire", files, Ends::Whole},
        {"export-made-anew", files, Ends::Whole},
        {"export-truncated", files, Ends::Whole},
        {"export-refused", files, Ends::Partial, "403"},
        {"foreign-export", files, Ends::ForeignHost, "collector.attacker.invalid"},
        {"export-unavailable", files, Ends::Partial, "503"},
        {"bulk-unavailable", bulk, Ends::Partial, "503"},
        {"changes-unavailable", bulk, Ends::Whole},
        {"foreign-bulk-link", bulk, Ends::ForeignHost, "collector.attacker.invalid"},
        {"older-audience", bulk, Ends::Whole, "windowsatpservice did"},
    };
    return all;
}

QStringList idsOf(const Fleet &fleet)
{
    QStringList out;
    for (size_t row = 0; row < fleet.size(); ++row)
        out << QString::fromStdString(std::string(fleet.machineId(row)));
    return out;
}

//! One simulator and the cycle that is polled from it.
struct Running
{
    PollFixture fixture;
    TenantConfig tenant;
    RateLimiter limiter;
    std::unique_ptr<PollCycle> cycle;
    std::optional<Result<CycleOutcome>> outcome;
    int ended = 0;
};

} // namespace

Q_DECLARE_METATYPE(const Case *)

//! The real pipeline through every scenario of the simulator, over real sockets and TLS. All scenarios run at the same
//! time, since most of them mostly wait.
class TestPollFaults : public QObject
{
    Q_OBJECT

    std::map<QString, std::unique_ptr<Running>> m_running;

    void begin(const Case &scenario)
    {
        auto run = std::make_unique<Running>();
        const QString name = QString::fromLatin1(scenario.scenario);
        run->tenant = run->fixture.serve(name, scenario.source, scenario.devices, 0, true);
        run->limiter.lift();
        run->cycle = std::make_unique<PollCycle>(run->tenant,
                                                 SecretText(run->fixture.simulator->info().clientSecret.toUtf8()),
                                                 run->limiter);
        connect(run->cycle.get(), &PollCycle::finished, this,
                [this, running = run.get()](const Result<CycleOutcome> &outcome) {
            ++running->ended;
            running->outcome = outcome;
        });
        run->cycle->start();
        m_running.emplace(name, std::move(run));
    }

private slots:
    void initTestCase()
    {
        for (const Case &scenario : cases())
            begin(scenario);
    }
    void everyScenarioIsHere()
    {
        QStringList names;
        for (const QString &name : Simulator::scenarioNames()) {
            if (!name.startsWith(QStringLiteral("publish-")))
                names << name;
        }
        QStringList here;
        for (const Case &scenario : cases())
            here << QString::fromLatin1(scenario.scenario);
        names.sort();
        here.sort();
        QCOMPARE(here, names);
    }
    void pipeline_data()
    {
        QTest::addColumn<const Case *>("scenario");
        for (const Case &scenario : cases())
            QTest::newRow(scenario.scenario) << &scenario;
    }
    void pipeline()
    {
        QFETCH(const Case *, scenario);
        Running &run = *m_running.at(QString::fromLatin1(scenario->scenario));
        QVERIFY(run.tenant.apiUrl().scheme() == QStringLiteral("https"));
        if (scenario->ends == Ends::Never) {
            QVERIFY(QTest::qWaitFor([&] { return run.fixture.simulator->counters().total > 0; }, 60'000));
            QVERIFY(!run.outcome);
            run.cycle->cancel();
            QVERIFY(run.outcome && !*run.outcome);
            QCOMPARE((*run.outcome).error().code, ErrorCode::Cancelled);
            return;
        }
        QVERIFY(QTest::qWaitFor([&] { return run.outcome.has_value(); }, 180'000));
        QCOMPARE(run.ended, 1);
        const Result<CycleOutcome> &outcome = *run.outcome;
        const QString said = outcome ? run.cycle->info().reason.english() + u' '
                                           + Message::joined(run.cycle->info().notices, QString(u' ')).english()
                                     : outcome.error().subject.english() + u' ' + outcome.error().detail.english();
        const QByteArray all = said.toUtf8();
        QVERIFY2(said.contains(QString::fromLatin1(scenario->says)), all.constData());
        QVERIFY(!said.contains(run.fixture.simulator->info().clientSecret));
        const auto failedWith = [&] {
            switch (scenario->ends) {
            case Ends::Permission:
                return ErrorCode::Permission;
            case Ends::Licence:
                return ErrorCode::Licence;
            case Ends::TokenRefused:
                return ErrorCode::TokenRefused;
            case Ends::Network:
                return ErrorCode::Network;
            case Ends::ForeignHost:
                return ErrorCode::ForeignHost;
            default:
                return ErrorCode::Api;
            }
        };
        if (scenario->ends > Ends::Partial) {
            QVERIFY2(!outcome, all.constData());
            QVERIFY2(outcome.error().code == failedWith(), all.constData());
            return;
        }
        QVERIFY2(outcome.has_value(), all.constData());
        const CycleState expected = scenario->ends == Ends::Partial ? CycleState::Partial : CycleState::Complete;
        QVERIFY2(outcome->info.state == expected, all.constData());
        if (scenario->ends == Ends::Whole) {
            const Running &healthy = *m_running.at(QStringLiteral("healthy"));
            QVERIFY(QTest::qWaitFor([&] { return healthy.outcome.has_value(); }, 60'000));
            QCOMPARE(idsOf(*outcome->fleet), idsOf(*(*healthy.outcome)->fleet));
            QCOMPARE(cvesOf(*outcome->fleet), cvesOf(*(*healthy.outcome)->fleet));
        }
    }
    void secretThatIsJustCreated()
    {
        Running &run = *m_running.at(QStringLiteral("secret-spreading"));
        QVERIFY(run.outcome && !*run.outcome);
        const auto next = run.fixture.poll(run.tenant); // a while later
        QVERIFY(next.has_value());
        QVERIFY(next->info.state == CycleState::Complete);
    }
    void devicesThatLackData()
    {
        for (const char *name : {"unknown-devices", "failing-devices"}) {
            const Running &run = *m_running.at(QString::fromLatin1(name));
            QVERIFY(run.outcome && *run.outcome);
            const Fleet &fleet = *(*run.outcome)->fleet;
            const QStringList &missing = run.cycle->info().missingDevices;
            QVERIFY(!missing.isEmpty());
            for (size_t row = 0; row < fleet.size(); ++row) {
                const bool lacks = missing.contains(QString::fromStdString(std::string(fleet.machineId(row))));
                QCOMPARE(fleet.cveKnowledge(row) == CveKnowledge::NotFetched, lacks);
            }
        }
    }
    void devicesOfWhichOnlyTheIdIsKnown()
    {
        const Running &run = *m_running.at(QStringLiteral("sparse-machines"));
        const Running &healthy = *m_running.at(QStringLiteral("healthy"));
        QVERIFY(run.outcome && *run.outcome && healthy.outcome && *healthy.outcome);
        const Fleet &fleet = *(*run.outcome)->fleet;
        // The links of merged records are missing as well, so these count as devices.
        QVERIFY(fleet.size() >= (*healthy.outcome)->fleet->size());
        for (size_t row = 0; row < fleet.size(); ++row) {
            QVERIFY(fleet.deviceName(row).empty() && fleet.riskScore(row).empty() && fleet.tags(row).empty());
            QCOMPARE(fleet.lastSeen(row), noTime);
        }
        // Antivirus and CVEs are known at best: 21 + 10 points of 100. Unknown is not safe.
        const ScoreTable scores(indexFor((*run.outcome)->fleet, Profile()), Profile(), 32);
        QCOMPARE(scores.summary().insufficient, scores.size());
    }
    void cleanupTestCase() { m_running.clear(); }
};

QTEST_GUILESS_MAIN(TestPollFaults)
#include "tst_pollfaults.moc"
