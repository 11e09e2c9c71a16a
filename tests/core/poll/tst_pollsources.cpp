#include "support/pollfixture.h"

#include "core/store/store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Trustgauge;

//! The sources of vulnerabilities: their faults, the kept answer, and cancelling at any point.
class TestPollSources : public QObject
{
    Q_OBJECT

    PollFixture m_poll;

    TenantConfig serve(const QString &scenario, VulnerabilitySource source, int devices = 120, int latencyMs = 0)
    {
        return m_poll.serve(scenario, source, devices, latencyMs);
    }
    Result<CycleOutcome> poll(const TenantConfig &tenant, const PollContext &input = {})
    {
        return m_poll.poll(tenant, input);
    }
    QList<int> bulkCves()
    {
        const auto outcome = poll(serve({}, VulnerabilitySource::Bulk));
        return outcome ? cvesOf(*outcome->fleet) : QList<int>();
    }

private slots:
    void exportAgreesWithBulk_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const char *name : {"healthy", "export-links-expire", "export-made-anew", "export-truncated", "compressed"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void exportAgreesWithBulk()
    {
        QFETCH(QString, scenario);
        const QList<int> expected = bulkCves();
        QVERIFY(!expected.isEmpty());
        const auto outcome = poll(serve(scenario, VulnerabilitySource::Export));
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail.english()));
        QVERIFY2(outcome->info.state == CycleState::Complete, qPrintable(outcome->info.reason.english()));
        QCOMPARE(outcome->info.vulnerabilitySource, QStringLiteral("export"));
        QCOMPARE(cvesOf(*outcome->fleet), expected);
        int files = 0;
        const auto calls = m_poll.simulator->calls();
        for (const auto &call : calls) {
            if (call.endpoint != QStringLiteral("blob"))
                continue;
            QVERIFY2(call.authorization.isNull(), "a signed link must not get the token");
            files += call.status == 200 ? 1 : 0;
        }
        QVERIFY(files >= (scenario.startsWith(QStringLiteral("export")) ? 3 : 1));
    }
    void emptyExport()
    {
        const auto outcome = poll(serve(QStringLiteral("empty-export"), VulnerabilitySource::Export));
        QVERIFY(outcome.has_value());
        QVERIFY(outcome->info.state == CycleState::Complete);
        for (size_t row = 0; row < outcome->fleet->size(); ++row)
            QCOMPARE(outcome->fleet->cveKnowledge(row), CveKnowledge::NoRows);
    }
    void exportFaults_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<bool>("cycleFails");
        QTest::addColumn<QString>("says");
        QTest::newRow("foreign link") << QStringLiteral("foreign-export") << true
                                      << QStringLiteral("collector.attacker.invalid");
        QTest::newRow("refused links") << QStringLiteral("export-refused") << false << QStringLiteral("HTTP 403");
        QTest::newRow("no licence") << QStringLiteral("no-licence") << false << QStringLiteral("No Tvm license");
    }
    void exportFaults()
    {
        QFETCH(QString, scenario);
        QFETCH(bool, cycleFails);
        QFETCH(QString, says);
        const auto outcome = poll(serve(scenario, VulnerabilitySource::Export));
        if (cycleFails) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, ErrorCode::ForeignHost);
            QVERIFY(outcome.error().subject.english().contains(says));
            return;
        }
        QVERIFY(outcome.has_value());
        QVERIFY(outcome->info.state == CycleState::Partial);
        QVERIFY2(outcome->info.reason.english().contains(says), qPrintable(outcome->info.reason.english()));
        QVERIFY(!outcome->answer);
        for (const int cves : cvesOf(*outcome->fleet))
            QCOMPARE(cves, -1);
    }
    void autoTriesAnotherSource()
    {
        const QList<int> expected = bulkCves();
        const auto outcome = poll(serve(QStringLiteral("bulk-unavailable"), VulnerabilitySource::Auto));
        QVERIFY(outcome.has_value());
        QVERIFY2(outcome->info.state == CycleState::Complete, qPrintable(outcome->info.reason.english()));
        QCOMPARE(outcome->info.vulnerabilitySource, QStringLiteral("export"));
        QVERIFY(Message::joined(outcome->info.notices, QString(u' '))
                    .english()
                    .contains(QStringLiteral("the export is read instead")));
        QCOMPARE(cvesOf(*outcome->fleet), expected);
    }
    void foreignBulkLink()
    {
        const auto outcome = poll(serve(QStringLiteral("foreign-bulk-link"), VulnerabilitySource::Auto));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::ForeignHost);
    }
    void olderAudience()
    {
        const auto outcome = poll(serve(QStringLiteral("older-audience"), VulnerabilitySource::Bulk));
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail.english()));
        QVERIFY(Message::joined(outcome->info.notices, QString(u' '))
                    .english()
                    .contains(QStringLiteral("windowsatpservice did")));
        const auto none = poll(serve(QStringLiteral("no-defender"), VulnerabilitySource::Bulk));
        QVERIFY(!none);
        QVERIFY(none.error().detail.english().contains(QStringLiteral("AADSTS500011")));
    }
    void clockSkewIsSaid()
    {
        const auto outcome = poll(serve(QStringLiteral("clock-skew"), VulnerabilitySource::Bulk));
        QVERIFY(outcome.has_value());
        QVERIFY(Message::joined(outcome->info.notices, QString(u' '))
                    .english()
                    .contains(QStringLiteral("min behind that of the service")));
    }

    void moreDevicesThanAPageHolds()
    {
        const auto outcome = poll(
            serve({}, VulnerabilitySource::None, 10'050)); // with $top the service gives no next link
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail.english()));
        const qint64 merged = outcome->info.mergedDevices.size();
        QCOMPARE(static_cast<qint64>(outcome->fleet->size()) + merged, 10'050);
        QCOMPARE(m_poll.calls("machines"), 2);
    }
    void topThatCapsTheTotal()
    {
        const auto outcome = poll(serve(QStringLiteral("top-caps-total"), VulnerabilitySource::None, 12'600));
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail.english()));
        QVERIFY(outcome->info.state == CycleState::Complete);
        const qint64 merged = outcome->info.mergedDevices.size();
        QCOMPARE(static_cast<qint64>(outcome->fleet->size()) + merged, 12'600);
        QCOMPARE(m_poll.calls("machines"), 6); // four pages of 2,500 for the first $top, two for the next
        int withAntivirus = 0;
        for (size_t row = 0; row < outcome->fleet->size(); ++row)
            withAntivirus += outcome->fleet->avMode(row).empty() ? 0 : 1;
        QVERIFY(withAntivirus > 10'000);
    }

    void keptAnswer()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.filePath(QStringLiteral("s.db")), Store::Open::MakeIfMissing);
        QVERIFY(store.has_value());
        const TenantConfig tenant = serve({}, VulnerabilitySource::Auto);
        const auto first = poll(tenant);
        QVERIFY(first.has_value() && first->answer);
        QVERIFY((*store)->cycles().begin(first->info).has_value());
        QVERIFY((*store)->cycles().commit({first->info, first->fleet, Profile(), 50}).has_value());
        VulnerabilityAnswer answer = *first->answer;
        answer.devices = answerLines(*first->fleet);
        QVERIFY((*store)->answers().keep(tenant.name, answer, packedLines(answer.devices)).has_value());

        const auto input = pollContextFor(**store, tenant, false);
        QVERIFY(input.has_value() && input->answer);
        QCOMPARE(input->devices, first->info.devices);
        QCOMPARE(*input->answer, answer);
        m_poll.simulator->resetCounters();
        const auto second = poll(tenant, *input);
        QVERIFY(second.has_value());
        QVERIFY(second->info.state == CycleState::Complete);
        QCOMPARE(cvesOf(*second->fleet), cvesOf(*first->fleet));
        QCOMPARE(m_poll.simulator->counters().requests.value(QStringLiteral("softwareVulnerabilitiesByMachine")), 0);
        QVERIFY(!second->answer); // reusing the answer does not prolong its life

        QVERIFY(!pollContextFor(**store, tenant, true)->answer); // --fresh
        TenantConfig otherSource = tenant;
        otherSource.vulnerabilitySource = VulnerabilitySource::PerDevice;
        QVERIFY(!pollContextFor(**store, otherSource, false)->answer);
        TenantConfig otherHost = tenant;
        otherHost.apiEndpoint = QStringLiteral("https://api.example");
        QVERIFY(!pollContextFor(**store, otherHost, false)->answer);
        VulnerabilityAnswer old = answer;
        old.fetched -= vulnerabilityAnswerLife;
        QVERIFY((*store)->answers().keep(tenant.name, old, packedLines(old.devices)).has_value());
        QVERIFY(!pollContextFor(**store, tenant, false)->answer);
        QVERIFY(pollContextFor(**store, tenant, false)->rowsPerThousand > 0); // still used to estimate the size
        QVERIFY((*store)->tenants().remove(tenant.name).has_value());
        QCOMPARE((*store)->answers().all(tenant.name)->size(), 0);
    }
    void deviceNewerThanTheAnswer()
    {
        const TenantConfig tenant = serve({}, VulnerabilitySource::Bulk);
        const auto first = poll(tenant);
        QVERIFY(first.has_value() && first->answer);
        auto shorter = std::make_shared<VulnerabilityAnswer>(*first->answer);
        const QByteArray lines = answerLines(*first->fleet);
        shorter->devices = lines.mid(lines.indexOf('\n') + 1); // without the first device
        PollContext input;
        input.answer = shorter;
        const auto second = poll(tenant, input);
        QVERIFY(second.has_value());
        QVERIFY(second->info.state == CycleState::Complete);
        QVERIFY(Message::joined(second->info.notices, QString(u' '))
                    .english()
                    .contains(QStringLiteral("1 device(s) are newer")));
        QList<int> expected = cvesOf(*first->fleet);
        expected[0] = -1;
        QCOMPARE(cvesOf(*second->fleet), expected);
    }
    void warnsBeforeTheFirstCall()
    {
        TenantConfig tenant = serve({}, VulnerabilitySource::PerDevice, 5);
        tenant.pollIntervalMinutes = 60;
        PollContext input;
        input.devices = 10'000; // as known from the store
        RateLimiter limiter;
        PollCycle cycle(tenant, SecretText(m_poll.simulator->info().clientSecret.toUtf8()), limiter, input);
        QStringList said;
        connect(&cycle, &PollCycle::noticed, this, [&](const Message &text) { said << text.english(); });
        cycle.start();
        QCOMPARE(m_poll.simulator->counters().total, 0);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().contains(QStringLiteral("cannot finish")));
        cycle.cancel();
    }

    void cancelAtEveryStage_data()
    {
        QTest::addColumn<PollStage>("stage");
        QTest::addColumn<VulnerabilitySource>("source");
        QTest::newRow("token") << PollStage::Token << VulnerabilitySource::Bulk;
        QTest::newRow("machines") << PollStage::Machines << VulnerabilitySource::Bulk;
        QTest::newRow("antivirus") << PollStage::Antivirus << VulnerabilitySource::Bulk;
        QTest::newRow("bulk") << PollStage::Vulnerabilities << VulnerabilitySource::Bulk;
        QTest::newRow("device by device") << PollStage::Vulnerabilities << VulnerabilitySource::PerDevice;
        QTest::newRow("export") << PollStage::Vulnerabilities << VulnerabilitySource::Export;
    }
    void cancelAtEveryStage()
    {
        QFETCH(PollStage, stage);
        QFETCH(VulnerabilitySource, source);
        const TenantConfig tenant = serve({}, source, 60, 200); // slow enough to be cancelled in the middle
        RateLimiter limiter;
        limiter.lift();
        PollCycle cycle(tenant, SecretText(m_poll.simulator->info().clientSecret.toUtf8()), limiter);
        std::optional<Result<CycleOutcome>> out;
        std::optional<PollStage> at;
        connect(&cycle, &PollCycle::finished, this, [&](const Result<CycleOutcome> &outcome) {
            QVERIFY(!out);
            out = outcome;
        });
        connect(&cycle, &PollCycle::progressed, this, [&](const PollProgress &p) { at = p.stage; });
        cycle.start();
        QVERIFY(QTest::qWaitFor([&] { return at == stage || out; }, 60'000));
        QVERIFY(!out);
        cycle.cancel();
        QVERIFY(out.has_value()); // ended before cancel() returned
        QVERIFY(!*out);
        QCOMPARE(out->error().code, ErrorCode::Cancelled);
        QVERIFY(cycle.info().state == CycleState::Cancelled);
        // No call is in flight any more.
        QTRY_COMPARE(m_poll.simulator->counters().inFlight.value(QStringLiteral("machines")), 0);
        QTRY_COMPARE(m_poll.simulator->counters().inFlight.value(QStringLiteral("machineVulnerabilities")), 0);
        QTRY_COMPARE(m_poll.simulator->counters().inFlight.value(QStringLiteral("blob")), 0);
    }
};

QTEST_GUILESS_MAIN(TestPollSources)
#include "tst_pollsources.moc"
