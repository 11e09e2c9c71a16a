#include "core/poll/pollrunner.h"
#include "support/simulatedtenant.h"

#include <QDir>
#include <QTest>

#include <memory>
#include <optional>
#include <set>

#include <malloc.h>

using namespace Trustgauge;

//! Many short cycles with faults: memory and handles must not grow, and no device may be lost or doubled.
//! TRUSTGAUGE_SOAK_CYCLES sets the number of cycles.
class TestPollSoak : public QObject
{
    Q_OBJECT

    static qsizetype entries(const char *folder)
    {
        return QDir(QString::fromLatin1(folder)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
    }
    struct Use
    {
        qsizetype handles = entries("/proc/self/fd");
        qsizetype threads = entries("/proc/self/task");
        size_t bytes = mallinfo2().uordblks;
    };

private slots:
    void nothingGrows()
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("TRUSTGAUGE_SOAK_CYCLES", &isNumber);
        const int cycles = isNumber ? asked : 30;
        constexpr int warmUp = 12; // two rounds of all scenarios
        const auto service = TestSupport::started(TestSupport::unlimited(20));
        Simulator::Simulator &simulator = *service;
        TenantConfig tenant = TestSupport::tenantOf(simulator);
        const SecretText secret = TestSupport::secretOf(simulator);

        PollRunner runner;
        std::optional<Result<CycleOutcome>> out;
        connect(&runner, &PollRunner::finished, this,
                [&](const CycleInfo &, const Result<CycleOutcome> &outcome) { out = outcome; });
        const QStringList faults{QStringLiteral("healthy"),       QStringLiteral("expired-token"),
                                 QStringLiteral("duplicate-ids"), QStringLiteral("truncated"),
                                 QStringLiteral("transient-404"), QStringLiteral("export-truncated")};
        const std::array sources{VulnerabilitySource::Bulk,      VulnerabilitySource::PerDevice,
                                 VulnerabilitySource::Bulk,      VulnerabilitySource::Bulk,
                                 VulnerabilitySource::PerDevice, VulnerabilitySource::Export};
        size_t devices = 0;
        std::optional<Use> before;
        for (int i = 0; i < warmUp + cycles; ++i) {
            const auto kind = static_cast<size_t>(i) % sources.size();
            QVERIFY(simulator.setScenario(faults[static_cast<qsizetype>(kind)]));
            tenant.vulnerabilitySource = sources[kind];
            out.reset();
            runner.start(tenant, secret);
            QVERIFY(QTest::qWaitFor([&] { return out.has_value(); }, 120'000));
            QVERIFY2(out->has_value(), out->has_value() ? "" : qPrintable(out->error().detail.english()));
            const Fleet &fleet = *(*out)->fleet;
            QVERIFY2((*out)->info.state == CycleState::Complete, qPrintable((*out)->info.reason.english()));
            if (devices == 0)
                devices = fleet.size();
            QCOMPARE(fleet.size(), devices);
            std::set<std::string> ids;
            for (size_t row = 0; row < fleet.size(); ++row)
                ids.emplace(fleet.machineId(row));
            QCOMPARE(ids.size(), devices);
            out.reset();
            simulator.resetCounters();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (i + 1 == warmUp)
                before.emplace();
        }
        // Connections and Qt's threads end a little later than the cycle.
        QTRY_VERIFY_WITH_TIMEOUT(Use().handles <= before->handles + 8, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(Use().threads <= before->threads + 2, 60'000);
        // The simulator in this process remembers every token it gave: about 2 KB a cycle.
        const size_t allowed = before->bytes + 512 * 1024 + static_cast<size_t>(cycles) * 4 * 1024;
        const Use after;
        QVERIFY2(after.bytes <= allowed,
                 qPrintable(QStringLiteral("%1 bytes after, %2 before").arg(after.bytes).arg(before->bytes)));
    }
};

QTEST_GUILESS_MAIN(TestPollSoak)
#include "tst_pollsoak.moc"
