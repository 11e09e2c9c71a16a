#include "core/poll/pollplanner.h"
#include "support/storedpolls.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <optional>

using namespace Trustgauge;

namespace {

//! All stored vulnerability records of a tenant.
using Kept = std::map<std::string, std::vector<VulnerabilityRecord>>;

//! The vulnerability data of a fleet, one line per device.
QStringList knowledgeOf(const Fleet &fleet)
{
    QStringList out;
    for (size_t row = 0; row < fleet.size(); ++row) {
        QString line = QString::fromStdString(std::string(fleet.machineId(row)))
                       + QStringLiteral(" %1:").arg(static_cast<int>(fleet.cveKnowledge(row)));
        for (const CveCounts::Entry &entry : fleet.cves(row))
            line += QStringLiteral(" %1x%2").arg(entry.tenths).arg(entry.count);
        out << line;
    }
    return out;
}

} // namespace

//! The feed of changes: how it changes the stored records, when it is read, and what happens when it fails.
class TestChangeFeed : public QObject, protected StoredPolls
{
    Q_OBJECT

    //! A tenant with stored records.
    TenantConfig begin(const QString &scenario = {}, VulnerabilitySource source = VulnerabilitySource::Bulk,
                       int devices = 120, bool tls = false)
    {
        makeStore();
        const TenantConfig tenant = m_poll.serve(scenario, source, devices, 0, tls);
        if (!pollAndStore(tenant, input(tenant)))
            qFatal("first cycle");
        return tenant;
    }
    QStringList bulkKnowledge(TenantConfig tenant)
    {
        tenant.vulnerabilitySource = VulnerabilitySource::Bulk;
        const auto outcome = m_poll.poll(tenant);
        return outcome ? knowledgeOf(*outcome->fleet) : QStringList();
    }
    Kept kept(const TenantConfig &tenant)
    {
        Kept out;
        const auto info = m_store->baseline().info(tenant.name);
        if (!info || !*info)
            return out;
        const auto reader = BaselineReader::open(m_store->path(), tenant.name, (*info)->generation);
        for (int bucket = 0; reader && bucket < RecordSpool::bucketCount; ++bucket) {
            const auto read = (*reader)->bucket(bucket, [&](const std::string &machine,
                                                            std::vector<VulnerabilityRecord> &&records) {
                out.emplace(machine, std::move(records));
            });
            if (!read)
                return {};
        }
        return out;
    }

private slots:
    void cleanup()
    {
        // Records in transit have left no file behind.
        if (m_folder) {
            const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
            for (const QString &file : files)
                QVERIFY2(file.startsWith(QStringLiteral("s.db")), qPrintable(file));
        }
    }

    void agreesWithAFullLoad_data()
    {
        QTest::addColumn<VulnerabilitySource>("source");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<bool>("tls");
        QTest::newRow("bulk") << VulnerabilitySource::Bulk << QString() << false;
        QTest::newRow("export") << VulnerabilitySource::Export << QString() << false;
        QTest::newRow("small pages over TLS") << VulnerabilitySource::Bulk << QStringLiteral("small-pages") << true;
        QTest::newRow("compressed") << VulnerabilitySource::Bulk << QStringLiteral("compressed") << false;
        QTest::newRow("duplicate devices") << VulnerabilitySource::Bulk << QStringLiteral("duplicate-ids") << false;
    }
    void agreesWithAFullLoad()
    {
        QFETCH(VulnerabilitySource, source);
        QFETCH(QString, scenario);
        QFETCH(bool, tls);
        const TenantConfig tenant = begin(scenario, source, 120, tls);
        QStringList before;
        for (int cycle = 1; cycle <= 3; ++cycle) {
            m_poll.simulator->changeSoftware(cycle % 2 == 0 ? 7 : 0);
            m_poll.simulator->resetCounters();
            const auto outcome = pollAndStore(tenant, input(tenant));
            QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail.english()));
            QVERIFY2(outcome->info.state == CycleState::Complete, qPrintable(outcome->info.reason.english()));
            QCOMPARE(outcome->info.vulnerabilitySource, QStringLiteral("delta"));
            QVERIFY(Message::joined(outcome->info.notices, QString(u' '))
                        .english()
                        .contains(QStringLiteral("Only what changed")));
            QVERIFY(m_poll.calls("softwareVulnerabilityChangesByMachine") > 0);
            QCOMPARE(m_poll.calls("softwareVulnerabilitiesByMachine"), 0);
            QCOMPARE(m_poll.calls("softwareVulnerabilitiesExport"), 0);
            QCOMPARE(m_poll.calls("machineVulnerabilities"), 0);
            const QStringList now = knowledgeOf(*outcome->fleet);
            QCOMPARE(now, bulkKnowledge(tenant)); // device by device
            QVERIFY(now != before);
            before = now;
        }
        // The stored records are those of a full load.
        const Kept afterChanges = kept(tenant);
        const auto whole = pollAndStore(tenant, input(tenant, true));
        QVERIFY(whole.has_value());
        Kept afterLoad = kept(tenant);
        QVERIFY(!afterLoad.empty());
        for (const auto &[machine, records] : afterChanges)
            afterLoad.try_emplace(machine); // a full load has no entry for a device without records
        QVERIFY(afterChanges == afterLoad);
    }
    void changesBetweenEveryCycle()
    {
        const TenantConfig tenant = begin(QStringLiteral("changing-software"), VulnerabilitySource::Auto);
        const auto outcome = pollAndStore(tenant, input(tenant));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->info.vulnerabilitySource, QStringLiteral("delta"));
        const QStringList seen = knowledgeOf(*outcome->fleet);
        m_poll.simulator->setBehaviour({}); // no further changes from here on
        QCOMPARE(seen, bulkKnowledge(tenant));
    }
    void answerIsKeptForSixHours()
    {
        const TenantConfig tenant = begin();
        m_poll.simulator->changeSoftware();
        const auto outcome = pollAndStore(tenant, input(tenant));
        QVERIFY(outcome.has_value() && outcome->answer);
        const auto next = pollContextFor(*m_store, tenant, false);
        QVERIFY(next.has_value() && next->answer);
        QCOMPARE(next->answer->source, QStringLiteral("delta"));
        QVERIFY(next->rowsPerThousand > 1000); // of all records, not only of the changes
        m_poll.simulator->resetCounters();
        const auto third = m_poll.poll(tenant, *next);
        QVERIFY(third.has_value());
        QCOMPARE(m_poll.calls("softwareVulnerabilityChangesByMachine"), 0);
        QCOMPARE(cvesOf(*third->fleet), cvesOf(*outcome->fleet));
    }
    void freshReadsEverything()
    {
        const TenantConfig tenant = begin();
        const auto first = m_store->baseline().info(tenant.name);
        m_poll.simulator->resetCounters();
        const auto outcome = pollAndStore(tenant, input(tenant, true));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->info.vulnerabilitySource, QStringLiteral("bulk"));
        QCOMPARE(m_poll.calls("softwareVulnerabilityChangesByMachine"), 0);
        const auto second = m_store->baseline().info(tenant.name);
        QVERIFY(second.has_value() && *second);
        QCOMPARE((*second)->generation, outcome->info.id);
        QVERIFY((*second)->generation != (*first)->generation);
    }
    void whenItIsNotRead_data()
    {
        QTest::addColumn<int>("hours"); // since everything was read; below 0: the clock was set back
        QTest::addColumn<bool>("otherHost");
        QTest::addColumn<VulnerabilitySource>("source");
        QTest::addColumn<bool>("read");
        QTest::newRow("an hour") << 1 << false << VulnerabilitySource::Auto << true;
        QTest::newRow("six days") << 6 * 24 << false << VulnerabilitySource::Export << true;
        QTest::newRow("a week") << 7 * 24 << false << VulnerabilitySource::Auto << false;
        QTest::newRow("clock set back") << -1 << false << VulnerabilitySource::Auto << false;
        QTest::newRow("another host") << 1 << true << VulnerabilitySource::Auto << false;
        QTest::newRow("device by device") << 1 << false << VulnerabilitySource::PerDevice << false;
        QTest::newRow("none") << 1 << false << VulnerabilitySource::None << false;
    }
    void whenItIsNotRead()
    {
        QFETCH(int, hours);
        QFETCH(bool, otherHost);
        QFETCH(VulnerabilitySource, source);
        QFETCH(bool, read);
        TenantConfig tenant = begin();
        const auto spool = RecordSpool::make(m_folder->path());
        BaselineUpdate older;
        older.info = **m_store->baseline().info(tenant.name);
        older.info.loaded -= hours * ticksPerHour;
        older.info.asked -= hours * ticksPerHour;
        older.records = *spool;
        QVERIFY(m_store->baseline().update(tenant.name, older).has_value());
        tenant.vulnerabilitySource = source;
        if (otherHost)
            tenant.apiEndpoint = QStringLiteral("https://api.example");
        QCOMPARE(input(tenant).baseline.has_value(), read);
    }

    void cancelledAndLost()
    {
        const TenantConfig tenant = begin();
        const auto info = m_store->baseline().info(tenant.name);
        const Kept before = kept(tenant);
        m_poll.simulator->changeSoftware();

        const auto cancelled = m_poll.poll(tenant, input(tenant), [](PollCycle &cycle) {
            connect(&cycle, &PollCycle::progressed, &cycle, [&cycle](const PollProgress &p) {
                if (p.stage == PollStage::Vulnerabilities)
                    QMetaObject::invokeMethod(&cycle, &PollCycle::cancel, Qt::QueuedConnection);
            });
        });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(*m_store->baseline().info(tenant.name), *info);
        QVERIFY(kept(tenant) == before);

        // A cycle that is polled but not stored, as when the program is killed.
        QVERIFY(m_poll.poll(tenant, input(tenant)).has_value());
        QVERIFY(kept(tenant) == before);

        // Something in the transaction fails.
        const auto outcome = m_poll.poll(tenant, input(tenant));
        QVERIFY(outcome.has_value() && outcome->baseline);
        QVERIFY(m_store->cycles().begin(outcome->info).has_value());
        const auto refused = storeCycle(*m_store, {outcome->info, outcome->fleet, Profile(), 50}, *outcome,
                                        [] { return failure(ErrorCode::Internal, {}, {}); });
        QVERIFY(!refused);
        QCOMPARE(*m_store->baseline().info(tenant.name), *info);
        QVERIFY(kept(tenant) == before);

        const auto next = pollAndStore(tenant, input(tenant));
        QVERIFY(next.has_value());
        QCOMPARE(knowledgeOf(*next->fleet), bulkKnowledge(tenant));
        QVERIFY(kept(tenant) != before);
    }
    void recordsThatOthersChanged()
    {
        const TenantConfig tenant = begin();
        m_poll.simulator->changeSoftware();
        const PollContext early = input(tenant);
        const auto slow = m_poll.poll(tenant, early);
        QVERIFY(slow.has_value());
        QVERIFY(pollAndStore(tenant, input(tenant)).has_value());
        const auto info = m_store->baseline().info(tenant.name);
        // A cycle that began with older records does not overwrite the newer ones.
        QVERIFY(m_store->baseline().update(tenant.name, *slow->baseline).has_value());
        QCOMPARE(*m_store->baseline().info(tenant.name), *info);
        // And the next cycle with the old context reads everything.
        const auto late = m_poll.poll(tenant, early);
        QVERIFY(late.has_value());
        QCOMPARE(late->info.vulnerabilitySource, QStringLiteral("bulk"));
        QVERIFY(Message::joined(late->info.notices, QString(u' '))
                    .english()
                    .contains(QStringLiteral("all vulnerabilities are read instead")));
    }

    void fallsBack_data()
    {
        QTest::addColumn<Simulator::FaultKind>("kind");
        QTest::addColumn<int>("value");
        QTest::addColumn<QByteArray>("text");
        using Simulator::FaultKind;
        QTest::newRow("out of service") << FaultKind::Status << 503 << QByteArray();
        QTest::newRow("refuses the time") << FaultKind::Status << 400 << QByteArray();
        QTest::newRow("ends too early") << FaultKind::Broken << 0 << QByteArray();
        QTest::newRow("no list") << FaultKind::Body << 0 << QByteArray("{\"values\":[]}");
        QTest::newRow("no record id") << FaultKind::Body << 0
                                      << QByteArray("{\"value\":[{\"deviceId\":\"a\",\"status\":\"New\","
                                                    "\"eventTimestamp\":\"2026-01-01 00:00:00\"}]}");
        QTest::newRow("no device") << FaultKind::Body << 0
                                   << QByteArray("{\"value\":[{\"id\":\"a\",\"status\":\"New\","
                                                 "\"eventTimestamp\":\"2026-01-01 00:00:00\"}]}");
        QTest::newRow("no time") << FaultKind::Body << 0
                                 << QByteArray("{\"value\":[{\"id\":\"a\",\"deviceId\":\"a\",\"status\":\"New\"}]}");
        QTest::newRow("HTML") << FaultKind::ProxyPage << 200 << QByteArray();
    }
    void fallsBack()
    {
        QFETCH(Simulator::FaultKind, kind);
        QFETCH(int, value);
        QFETCH(QByteArray, text);
        const TenantConfig tenant = begin();
        m_poll.simulator->changeSoftware();
        m_poll.simulator->addFault({kind, "softwareVulnerabilityChangesByMachine", value, text});
        const auto outcome = pollAndStore(tenant, input(tenant));
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail.english()));
        QVERIFY2(outcome->info.state == CycleState::Complete, qPrintable(outcome->info.reason.english()));
        QCOMPARE(outcome->info.vulnerabilitySource, QStringLiteral("bulk"));
        QVERIFY(Message::joined(outcome->info.notices, QString(u' '))
                    .english()
                    .contains(QStringLiteral("all vulnerabilities are read instead")));
        QCOMPARE(knowledgeOf(*outcome->fleet), bulkKnowledge(tenant));
        QCOMPARE((*m_store->baseline().info(tenant.name))->generation, outcome->info.id);
    }
    void noRowsAtAll()
    {
        const TenantConfig tenant = begin();
        const QStringList before = bulkKnowledge(tenant);
        m_poll.simulator->addFault({Simulator::FaultKind::Answer, "softwareVulnerabilityChangesByMachine", 404,
                                    "{\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"No changes\"}}"});
        const auto outcome = pollAndStore(tenant, input(tenant));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->info.vulnerabilitySource, QStringLiteral("delta"));
        QCOMPARE(knowledgeOf(*outcome->fleet), before);
    }
    void refusedAndForeign()
    {
        const TenantConfig tenant = begin();
        m_poll.simulator->addFault(
            {Simulator::FaultKind::Body, "softwareVulnerabilityChangesByMachine", 0,
             "{\"value\":[],\"@odata.nextLink\":\"https://collector.attacker.invalid/api?x=1\"}"});
        const auto foreign = m_poll.poll(tenant, input(tenant));
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, ErrorCode::ForeignHost);

        m_poll.simulator->setScenario(QStringLiteral("no-licence"));
        const auto refused = m_poll.poll(tenant, input(tenant));
        QVERIFY(refused.has_value());
        QVERIFY(refused->info.state == CycleState::Partial);
        QVERIFY(refused->info.reason.english().contains(QStringLiteral("No Tvm license")));
        QVERIFY(!refused->baseline && !refused->answer);
        QCOMPARE(m_poll.calls("softwareVulnerabilitiesByMachine"), 1); // the first cycle's
    }
    void removingATenantTakesItsRecords()
    {
        const TenantConfig tenant = begin();
        QVERIFY(!kept(tenant).empty());
        QVERIFY(m_store->tenants().remove(tenant.name).has_value());
        QVERIFY(!*m_store->baseline().info(tenant.name));
        QVERIFY(kept(tenant).empty());
    }

    void planner_data()
    {
        QTest::addColumn<qint64>("records");
        QTest::addColumn<qint64>("changes"); // of the last answer; -1: there was none
        QTest::addColumn<bool>("cheaper");
        QTest::newRow("usual changes") << qint64{2'000'000} << qint64{-1} << true;
        QTest::newRow("hardly any") << qint64{2'000'000} << qint64{1'000} << true;
        // As many changes as records: reading all records is no more work.
        QTest::newRow("everything changes each day") << qint64{2'000'000} << qint64{2'000'000} << false;
    }
    void planner()
    {
        QFETCH(qint64, records);
        QFETCH(qint64, changes);
        QFETCH(bool, cheaper);
        PlanFacts facts{10'000, 200'000, 60, true, BaselineInfo()};
        facts.baseline->loaded = facts.baseline->asked = currentSecond() - 12 * ticksPerHour; // a day with the overlap
        facts.baseline->records = records;
        if (changes >= 0) {
            facts.baseline->changes = changes;
            facts.baseline->changeSeconds = 86'400;
        }
        RateLimiter limiter;
        const PollPlanner plan(facts, limiter);
        QCOMPARE(plan.areChangesCheaper(VulnerabilitySource::Bulk), cheaper);
        QVERIFY(!plan.areChangesCheaper(VulnerabilitySource::PerDevice));
        QVERIFY(!plan.areChangesCheaper(VulnerabilitySource::None));
        QVERIFY(plan.reasonForChanges(VulnerabilitySource::Bulk).english().contains(QStringLiteral("in bulk")));
        QVERIFY(plan.reason().english().contains(QStringLiteral("by changes")));
        facts.baseline.reset();
        const PollPlanner without(facts, limiter);
        QVERIFY(!without.areChangesCheaper(VulnerabilitySource::Bulk));
        QVERIFY(!without.reason().english().contains(QStringLiteral("by changes")));
    }
};

QTEST_GUILESS_MAIN(TestChangeFeed)
#include "tst_changefeed.moc"
