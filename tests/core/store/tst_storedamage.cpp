#include "core/poll/pollcontext.h"
#include "core/store/outbox.h"
#include "core/store/recordspool.h"
#include "support/storefixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Trustgauge;

//! Stores whose file is whole, but whose rows are not what was stored: told, never a smaller fleet or fewer CVEs.
class TestStoreDamage : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString store() const { return m_dir->filePath(QStringLiteral("s.db")); }

    //! Ten devices in two cycles; the second one changes two of them.
    void makeStore() const
    {
        const auto made = Store::open(store(), Store::Open::MakeIfMissing);
        QVERIFY(made.has_value());
        QList<Device> devices;
        for (int i = 0; i < 10; ++i)
            devices << storedDevice(QString::number(i));
        QVERIFY(storeDevices(**made, QStringLiteral("c1"), devices));
        devices[3].riskScore = "High";
        devices[4].lastSeen += ticksPerDay;
        QVERIFY(storeDevices(**made, QStringLiteral("c2"), devices));
    }
    QString edit(const QString &statement) const { return editStore(store(), {statement}); }
    int exportCode(QByteArray *says) const
    {
        QProcess process;
        process.start(QStringLiteral(TRUSTGAUGE_CLI), {QStringLiteral("export"), QStringLiteral("--store"), store(),
                                                       QStringLiteral("--csv"), QStringLiteral("-")});
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        *says = process.readAllStandardError();
        return process.exitCode();
    }

    //! Polls the tenant whose hosts cannot be reached.
    int pollCode(QByteArray *says) const
    {
        QFile config(m_dir->filePath(QStringLiteral("tenants.json")));
        if (!config.open(QIODevice::WriteOnly))
            return -1;
        config.write("{\"schema\":\"trustgauge/tenants/1\",\"tenants\":[{\"name\":\"Contoso\",\"tenantId\":"
                     "\"11111111-2222-3333-4444-555555555555\",\"clientId\":\"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee\","
                     "\"cloud\":\"commercial\",\"pollIntervalMinutes\":60,\"endpoints\":{\"login\":"
                     "\"http://127.0.0.1:1\",\"api\":\"http://127.0.0.1:1\"}}]}");
        config.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TRUSTGAUGE_CLIENT_SECRET"), QStringLiteral("x~secret"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRUSTGAUGE_CLI),
                      {QStringLiteral("poll"), QStringLiteral("--fresh"), QStringLiteral("--store"), store(),
                       QStringLiteral("--config"), config.fileName()});
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        *says = process.readAllStandardError();
        return process.exitCode();
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void rowsThatAreNotAsTheyWereStored_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *name, const char *statement) {
            QTest::newRow(name) << QString::fromUtf8(statement);
        };
        row("every second time is gone", "DELETE FROM device_seen WHERE device % 2 = 0");
        row("one time is gone", "DELETE FROM device_seen WHERE device = 1");
        row("one state is gone", "DELETE FROM device_state WHERE device = 1");
        row("all states are gone", "DELETE FROM device_state");
        row("a device is gone", "DELETE FROM device WHERE id = 1");
        row("all devices are gone", "DELETE FROM device");
        row("a device came to another tenant", "UPDATE device SET tenant = 7 WHERE id = 1");
        row("a device has another id", "UPDATE device SET machine_id = 'x' WHERE id = 1");
        row("an id is bytes", "UPDATE device SET machine_id = x'00ff' WHERE id = 1");
        row("a device twice",
            "INSERT INTO device_seen SELECT device, 2, NULL, last_seen FROM device_seen WHERE device = 1");
        row("a state ends too early", "UPDATE device_state SET to_cycle = 2 WHERE device = 1");
        row("a state begins in a cycle to come", "UPDATE device_state SET from_cycle = 9 WHERE device = 1");
        row("a time begins in a cycle to come", "UPDATE device_seen SET from_cycle = 9 WHERE device = 1");
        row("two states for another", "UPDATE device_state SET to_cycle = NULL WHERE device = 4");
        row("no CVEs", "UPDATE device_state SET cves = substr(cves, 1, 1)");
        row("fewer CVEs", "UPDATE device_state SET cves = substr(cves, 1, 3) WHERE device = 1");
        row("CVEs are cut", "UPDATE device_state SET cves = substr(cves, 1, length(cves) - 1) WHERE device = 1");
        row("CVEs of nonsense", "UPDATE device_state SET cves = x'0262ffffffffff' WHERE device = 1");
        row("CVEs are a text", "UPDATE device_state SET cves = CAST(cves AS TEXT) WHERE device = 1");
        row("CVEs are a number", "UPDATE device_state SET cves = 9 WHERE device = 1");
        row("CVEs are gone", "UPDATE device_state SET cves = NULL WHERE device = 1");
        row("CVEs are empty", "UPDATE device_state SET cves = x'' WHERE device = 1");
        row("nothing known of CVEs",
            "UPDATE device_state SET cves = CAST(x'01' || substr(cves, 2) AS BLOB) WHERE device = 1");
        row("knowledge out of range",
            "UPDATE device_state SET cves = CAST(x'4d' || substr(cves, 2) AS BLOB) WHERE device = 1");
        row("a lower risk", "UPDATE state_signals SET risk = 'None' WHERE id = (SELECT signals FROM device_state "
                            "WHERE device = 4 AND to_cycle IS NULL)");
        row("no risk", "UPDATE state_signals SET risk = '' WHERE id = (SELECT signals FROM device_state "
                       "WHERE device = 4 AND to_cycle IS NULL)");
        row("a risk is bytes", "UPDATE state_signals SET risk = CAST(risk AS BLOB)");
        row("other tags", "UPDATE state_traits SET tags = 'b'");
        row("the texts of signals are gone", "DELETE FROM state_signals");
        row("the texts of traits are gone", "DELETE FROM state_traits");
        row("texts came to another tenant", "UPDATE state_traits SET tenant = 7");
        row("another device's texts", "UPDATE device_state SET signals = 2 WHERE device = 1");
        row("the number of texts is a text", "UPDATE device_state SET traits = 'x' WHERE device = 1");
        row("a huge name", "UPDATE device SET name = CAST(zeroblob(50000000) AS TEXT) WHERE id = 1");
        row("a name is bytes", "UPDATE device SET name = CAST(name AS BLOB) WHERE id = 1");
        row("a state has another name", "UPDATE device_state SET name = 'x' WHERE device = 1");
        row("the hash is a text", "UPDATE device_state SET hash = 'x' WHERE device = 1");
        row("a time is a text", "UPDATE device_seen SET last_seen = 'yesterday' WHERE device = 1");
        row("a time is infinite", "UPDATE device_seen SET last_seen = 9e999 WHERE device = 1");
        row("a time is no number", "UPDATE device_seen SET last_seen = 9e999 - 9e999 WHERE device = 1");
        row("a time beyond all years", "UPDATE device_seen SET last_seen = 9223372036854775807 WHERE device = 1");
        row("a time is another", "UPDATE device_seen SET last_seen = last_seen + 1 WHERE device = 1");
        row("times are exchanged",
            "UPDATE device_seen SET last_seen = (SELECT last_seen FROM device_seen WHERE device = 5 "
            "AND to_cycle IS NULL) WHERE device = 1");
        row("the cycle counts fewer", "UPDATE cycle SET devices = 9 WHERE id = 2");
        row("the cycle counts below zero", "UPDATE cycle SET devices = -10 WHERE id = 2");
        row("the cycle counts a text", "UPDATE cycle SET devices = 'ten' WHERE id = 2");
        row("the cycle is gone", "DELETE FROM cycle WHERE id = 2");
        row("all cycles are gone", "DELETE FROM cycle");
        row("the cycle is in a state of its own", "UPDATE cycle SET state = 'finished' WHERE id = 2");
        row("the cycle has become a failed one", "UPDATE cycle SET state = 'failed' WHERE id = 2");
        row("the cycle has become a partial one", "UPDATE cycle SET state = 'partial' WHERE id = 2");
        row("no time", "UPDATE cycle SET as_of = NULL WHERE id = 2");
        row("another time", "UPDATE cycle SET as_of = as_of - 36000000000 WHERE id = 2");
        row("a time of nonsense", "UPDATE cycle SET as_of = 'noon' WHERE id = 2");
        row("no profile", "UPDATE profile_text SET text = ''");
        row("an unknown profile", "UPDATE profile_text SET text = '{}'");
        row("the profile is gone", "DELETE FROM profile_text");
        row("a profile that there never was", "UPDATE cycle SET profile_id = 9 WHERE id = 2");
        row("another profile", "UPDATE profile_text SET text = replace(text, '\"riskLow\": 15', '\"riskLow\": 0')");
        row("a floor out of range", "UPDATE cycle SET completeness_floor = 1000 WHERE id = 2");
        row("another floor", "UPDATE cycle SET completeness_floor = 0 WHERE id = 2");
        row("notices of nonsense", "UPDATE cycle SET notices = '[' WHERE id = 2");
        row("devices that lack data are forgotten", "UPDATE cycle SET missing = '' WHERE id = 2");
        row("a source without CVSS", "UPDATE cycle SET source_has_cvss = 0 WHERE id = 2");
        row("the tenant is gone", "DELETE FROM tenant");
    }
    void rowsThatAreNotAsTheyWereStored()
    {
        QFETCH(QString, statement);
        makeStore();
        QCOMPARE(edit(statement), QString());
        {
            const auto opened = Store::open(store(), Store::Open::MustExist);
            QVERIFY(opened.has_value());
            for (const auto which : {CycleTable::Which::LastComplete, CycleTable::Which::NewestWithData}) {
                if (!(*opened)->tenants().list())
                    break; // which says so itself
                const auto loaded = (*opened)->cycles().load(QStringLiteral("Contoso"), which);
                QVERIFY(!loaded);
                QCOMPARE(loaded.error().code, ErrorCode::StoreBroken);
                QVERIFY2(loaded.error().detail.english().contains(QStringLiteral("damaged")),
                         qPrintable(loaded.error().detail.english()));
            }
        }
        QByteArray says;
        QCOMPARE(exportCode(&says), 2);
        QVERIFY2(says.contains("s.db") && says.contains("damaged"), says.constData());
        // And no new cycle is built on it.
        QCOMPARE(pollCode(&says), 2);
        QVERIFY2(says.contains("s.db") && says.contains("damaged"), says.constData());
    }
    void whatIsWholeIsPolled()
    {
        makeStore();
        QByteArray says;
        QCOMPARE(pollCode(&says), 4); // nobody answers
        QVERIFY2(!says.contains("damaged"), says.constData());
    }
    void indexWithoutAnEntry_data()
    {
        QTest::addColumn<QString>("index");
        QTest::newRow("devices") << QStringLiteral("sqlite_autoindex_device_1");
        QTest::newRow("cycles") << QStringLiteral("cycle_by_tenant");
    }
    void indexWithoutAnEntry()
    {
        QFETCH(QString, index);
        makeStore();
        // Replaces the index by an empty one on the same columns.
        const QString columns = index == QStringLiteral("cycle_by_tenant")
                                    ? QStringLiteral("cycle (tenant, id)")
                                    : QStringLiteral("device (tenant, machine_id)");
        QCOMPARE(editStore(store(),
                           {QStringLiteral("CREATE INDEX none ON %1 WHERE tenant < 0").arg(columns),
                            QStringLiteral("PRAGMA writable_schema = ON"),
                            QStringLiteral("UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master "
                                           "WHERE name = 'none') WHERE name = '%1'")
                                .arg(index),
                            QStringLiteral("DELETE FROM sqlite_master WHERE name = 'none'")}),
                 QString());
        QByteArray says;
        QCOMPARE(exportCode(&says), 2);
        QVERIFY2(says.contains("damaged"), says.constData());
    }
    void oldCyclesAreComparedByWhatTheyHave()
    {
        makeStore();
        // As stored by an older version, without checksums.
        QCOMPARE(editStore(store(), {QStringLiteral("UPDATE cycle SET sum = NULL"),
                                     QStringLiteral("UPDATE tenant SET newest_data = NULL, newest_complete = NULL")}),
                 QString());
        QByteArray says;
        QCOMPARE(exportCode(&says), 0);
        QCOMPARE(edit(QStringLiteral("DELETE FROM device_seen WHERE device = 1")), QString());
        QCOMPARE(exportCode(&says), 2);
        QVERIFY2(says.contains("stored 10 devices, and holds 9 now"), says.constData());
    }
    void whatCutsTheFileIsTold_data()
    {
        QTest::addColumn<int>("keep"); // of ten tenths
        for (const int keep : {1, 3, 5, 7, 9})
            QTest::addRow("%d tenths", keep) << keep;
    }
    void whatCutsTheFileIsTold()
    {
        QFETCH(int, keep);
        makeStore();
        QFile file(store());
        QVERIFY(file.resize(file.size() / 10 * keep));
        QByteArray says;
        QCOMPARE(exportCode(&says), 2);
        QVERIFY2(says.contains("damaged"), says.constData());
    }
    void aCycleOfNoDevices()
    {
        {
            const auto made = Store::open(store(), Store::Open::MakeIfMissing);
            QVERIFY(made && storeDevices(**made, QStringLiteral("c1"), {}));
        }
        QByteArray says;
        QCOMPARE(exportCode(&says), 0);
        QCOMPARE(edit(QStringLiteral("UPDATE cycle SET devices = 5")), QString());
        QCOMPARE(exportCode(&says), 2);
    }
    void failuresAreRemembered()
    {
        makeStore();
        const QString tenant = QStringLiteral("Contoso");
        {
            const auto opened = Store::open(store(), Store::Open::MustExist);
            QVERIFY(opened && !*(*opened)->cycles().lastFailure(tenant));
            CycleInfo failed = cycleInfo(QStringLiteral("c3"), CycleState::Failed);
            failed.reason = QStringLiteral("the secret has expired");
            failed.fault = ErrorCode::TokenRefused;
            QVERIFY((*opened)->cycles().logFailure(failed).has_value());
            CycleInfo cancelled = cycleInfo(QStringLiteral("c4"), CycleState::Cancelled);
            QVERIFY((*opened)->cycles().logFailure(cancelled).has_value());
        }
        const auto again = Store::open(store(), Store::Open::MustExist);
        QVERIFY(again.has_value());
        const auto failure = (*again)->cycles().lastFailure(tenant);
        QVERIFY(failure && *failure);
        QCOMPARE((*failure)->id, QStringLiteral("c3"));
        QCOMPARE((*failure)->reason, QStringLiteral("the secret has expired"));
        QVERIFY((*failure)->fault == ErrorCode::TokenRefused);
        QByteArray says;
        QCOMPARE(exportCode(&says), 0);
        QVERIFY2(says.contains("the secret has expired"), says.constData());
        QVERIFY(storeDevices(**again, QStringLiteral("c5"), {storedDevice(QStringLiteral("a"))}));
        QVERIFY(!*(*again)->cycles().lastFailure(tenant));
    }
    void keptAnswers_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("cut") << QStringLiteral("UPDATE vulnerability_answer SET devices = substr(devices, 1, 20)");
        QTest::newRow("empty") << QStringLiteral("UPDATE vulnerability_answer SET devices = x''");
        QTest::newRow("of another time") << QStringLiteral("UPDATE vulnerability_answer SET fetched = fetched + 1");
        QTest::newRow("with CVSS") << QStringLiteral("UPDATE vulnerability_answer SET has_cvss = 1 - has_cvss");
    }
    void keptAnswers()
    {
        QFETCH(QString, statement);
        makeStore();
        const QString tenant = QStringLiteral("Contoso");
        TenantConfig config;
        config.name = tenant;
        const auto opened = Store::open(store(), Store::Open::MustExist);
        QVERIFY(opened.has_value());
        VulnerabilityAnswer answer;
        answer.source = QStringLiteral("bulk");
        answer.origin = originOf(config);
        answer.fetched = currentSecond();
        answer.rows = 10;
        const QByteArray lines = answerLines(*fleetOf({storedDevice(QStringLiteral("a"))}));
        QVERIFY((*opened)->answers().keep(tenant, answer, packedLines(lines)).has_value());
        const auto kept = (*opened)->answers().all(tenant);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->first()->devices, lines);
        QCOMPARE(edit(statement), QString());
        const auto damaged = (*opened)->answers().all(tenant);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, ErrorCode::StoreBroken);
        QVERIFY(damaged.error().detail.english().contains(QStringLiteral("--fresh")));
        QVERIFY(!pollContextFor(**opened, config, false));
        const auto fresh = pollContextFor(**opened, config, true); // reads everything again
        QVERIFY(fresh && !fresh->answer);
    }
    void recordsToPublish_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("says");
        QTest::newRow("as they were stored") << QString() << QString();
        QTest::newRow("one does not wait any more")
            << QStringLiteral("DELETE FROM outbox WHERE id = 2") << QStringLiteral("4 record(s) were waiting");
        QTest::newRow("none waits any more")
            << QStringLiteral("DELETE FROM outbox") << QStringLiteral("4 record(s) were waiting");
        QTest::newRow("one is gone") << QStringLiteral("DELETE FROM publish_record WHERE id = 2")
                                     << QStringLiteral("5 record(s) were kept as published");
        QTest::newRow("one that was accepted is gone") << QStringLiteral("DELETE FROM publish_record WHERE id = 1")
                                                       << QStringLiteral("5 record(s) were kept as published");
    }
    void recordsToPublish()
    {
        QFETCH(QString, statement);
        QFETCH(QString, says);
        makeStore();
        const auto opened = Store::open(store(), Store::Open::MustExist);
        QVERIFY(opened.has_value());
        Outbox outbox(**opened, QStringLiteral("Contoso"));
        std::vector<OutboxRecord> records(5);
        for (size_t i = 0; i < records.size(); ++i) {
            records[i].machineId = QString::number(i);
            records[i].key = QStringLiteral("t:%1").arg(i);
            records[i].eventId = QStringLiteral("e%1").arg(i);
            records[i].band = QStringLiteral("lowRisk");
            records[i].value = "{}";
        }
        QueuedCycle cycle;
        cycle.cycleId = QStringLiteral("c2");
        cycle.target = QStringLiteral("there");
        QVERIFY(outbox.inTransaction([&] { return outbox.queue(cycle, records); }).has_value());
        const auto run = outbox.lastQueued();
        QVERIFY(run && *run);
        QVERIFY(outbox.settle({Settled{(*run)->id, 1, 1, Settled::How::Accepted, true, {}}}).has_value());
        QVERIFY(outbox.checkWhole().has_value());
        if (says.isEmpty()) {
            QVERIFY(
                outbox.inTransaction([&] { return outbox.queue(cycle, records); }).has_value()); // replaces what waits
            QVERIFY(outbox.checkWhole().has_value());
            QVERIFY(outbox.drop({7}).has_value());
            QVERIFY(outbox.checkWhole().has_value());
            return;
        }
        QCOMPARE(edit(statement), QString());
        const auto whole = outbox.checkWhole();
        QVERIFY(!whole);
        QCOMPARE(whole.error().code, ErrorCode::StoreBroken);
        QVERIFY2(whole.error().detail.english().contains(says), qPrintable(whole.error().detail.english()));
        // Nothing is planned or queued from the rest.
        QVERIFY(!outbox.lastStates());
        QVERIFY(!outbox.inTransaction([&] { return outbox.queue(cycle, records); }));
        QVERIFY(!outbox.drop());
    }
    void keptRecords_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("as they were stored") << QString() << true;
        QTest::newRow("a piece is gone") << QStringLiteral(
            "DELETE FROM baseline_runs WHERE id = (SELECT min(id) FROM baseline_runs)")
                                         << false;
        QTest::newRow("all are gone") << QStringLiteral("DELETE FROM baseline_runs") << false;
        QTest::newRow("a piece twice") << QStringLiteral(
            "INSERT INTO baseline_runs (tenant, bucket, runs) SELECT tenant, bucket, runs FROM "
            "baseline_runs LIMIT 1") << false;
        QTest::newRow("a piece is cut") << QStringLiteral("UPDATE baseline_runs SET runs = substr(runs, 1, 9)")
                                        << false;
        QTest::newRow("a piece in another bucket")
            << QStringLiteral("UPDATE baseline_runs SET bucket = (bucket + 1) % 64 WHERE id = (SELECT min(id) FROM "
                              "baseline_runs)")
            << false;
    }
    void keptRecords()
    {
        QFETCH(QString, statement);
        QFETCH(bool, isWhole);
        makeStore();
        const QString tenant = QStringLiteral("Contoso");
        const auto opened = Store::open(store(), Store::Open::MustExist);
        QVERIFY(opened.has_value());
        const auto spoolOf = [&](int first, int last) {
            auto spool = RecordSpool::make(m_dir->path());
            for (int i = first; i < last; ++i) {
                const std::string device = "m" + std::to_string(i);
                const std::string id = device + "_cve";
                VulnerabilityRow row;
                row.id = id;
                row.machineId = device;
                row.cveId = "CVE-2026-1";
                row.cvssTenths = 98;
                (*spool)->add(row);
            }
            return *spool;
        };
        BaselineUpdate update;
        update.info.generation = QStringLiteral("one");
        update.info.origin = QStringLiteral("there");
        update.records = spoolOf(0, 100);
        QVERIFY((*opened)->baseline().update(tenant, update).has_value());
        update.info.generation = QStringLiteral("two");
        update.kind = BaselineUpdate::Kind::Changes;
        update.changes = QStringLiteral("one");
        update.records = spoolOf(90, 110);
        QVERIFY((*opened)->baseline().update(tenant, update).has_value());
        if (!statement.isEmpty())
            QCOMPARE(edit(statement), QString());
        const auto reader = BaselineReader::open(store(), tenant, QStringLiteral("two"));
        QVERIFY(reader.has_value());
        Result<void> read;
        size_t records = 0;
        for (int bucket = 0; bucket < RecordSpool::bucketCount && read; ++bucket)
            read = (*reader)->bucket(bucket, [&](const std::string &, std::vector<VulnerabilityRecord> &&all) {
                records += all.size();
            });
        if (read)
            read = (*reader)->finish();
        QCOMPARE(read.has_value(), isWhole);
        size_t visited = 0;
        const auto visit = (*opened)->baseline().visit(tenant, {{}, [&](const VisitedRecords &device) {
                                                                    visited += device.records.size();
                                                                }});
        QCOMPARE(visit.has_value(), isWhole);
        QCOMPARE((*opened)->baseline().ofDevice(tenant, "m1").has_value(), isWhole);
        if (isWhole) {
            QCOMPARE(records, size_t{110});
            QCOMPARE(visited, size_t{110});
        } else {
            QCOMPARE(read.error().code, ErrorCode::StoreBroken);
            QCOMPARE(visit.error().code, ErrorCode::StoreBroken);
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_storedamage.moc"
