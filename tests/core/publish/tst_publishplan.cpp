#include "core/publish/publishcontrol.h"
#include "core/publish/publishplan.h"
#include "core/publish/recordkey.h"
#include "core/store/sqlite/schema.h"
#include "support/jsonschema.h"
#include "support/publishfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! What is queued for a cycle, and what the rails hold.
class TestPublishPlan : public QObject
{
    Q_OBJECT

    using Fix = PublishFixture;

    static QList<OutboxRecord> records(const Fix &fix)
    {
        Outbox box = fix.outbox();
        return *box.list(100'000);
    }
    static QJsonObject valueOf(const Fix &fix, const QString &machineId)
    {
        for (const OutboxRecord &r : records(fix)) {
            if (r.machineId == machineId)
                return QJsonDocument::fromJson(r.value).object();
        }
        return {};
    }

    //! Makes a store of schema 8 in which m00000 is `gone` and m00001 to m00004 were accepted with a score, and opens it.
    static void openWithFormerKeys(Fix &fix)
    {
        fix.store.reset();
        if (!QFile::remove(fix.storePath()))
            qFatal("not removed");
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"former"_s);
            db.setDatabaseName(fix.storePath());
            if (!db.open())
                qFatal("not opened");
            QSqlQuery query(db);
            const auto run = [&query](const QString &statement) {
                if (!query.exec(statement))
                    qFatal("%s", qPrintable(statement));
            };
            constexpr size_t formerSchema = 8;
            for (size_t step = 0; step < formerSchema; ++step) {
                for (const QString &statement : schemaSteps()[step])
                    run(statement);
            }
            run(u"PRAGMA application_id = %1"_s.arg(storeApplicationId));
            run(u"PRAGMA user_version = %1"_s.arg(formerSchema));
            run(u"INSERT INTO tenant (id, name, tenant_id) VALUES (1, '%1', '%2')"_s.arg(fix.tenant.name,
                                                                                         fix.tenant.tenantId));
            run(u"INSERT INTO publish_run (id, tenant, cycle, as_of, target, held, queued, records, insufficient, "
                "duplicates, corrections, compared, band_changes) VALUES (1, 1, 'c', 0, '%1', 0, 1, 5, 0, 0, 0, 0, 0)"_s
                    .arg(targetOf(fix.tenant)));
            for (int i = 0; i < 5; ++i) {
                run(u"INSERT INTO publish_record (tenant, run, kind, machine_id, band, score, key, event_id, value) "
                    "VALUES (1, 1, 0, 'm0000%1', '%2', %3, '%4/m0000%1', 'e%1', '{}')"_s.arg(i)
                        .arg(i == 0 ? u"gone"_s : u"trustworthy"_s, i == 0 ? u"NULL"_s : u"0"_s, fix.tenant.tenantId));
            }
        }
        QSqlDatabase::removeDatabase(u"former"_s);
        auto opened = Store::open(fix.storePath(), Store::Open::MustExist);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail.english()));
        fix.store = std::move(*opened);
    }

private slots:
    void firstCycle()
    {
        Fix fix;
        Device bad = Fix::device(QStringLiteral("b\"ad"), "High");
        bad.deviceName = "name \"with\"\n\\ marks";
        bad.entraDeviceId = "ABCDEF01-2345-6789-abcd-ef0123456789";
        Device thin = Fix::device(QStringLiteral("thin"));
        thin.riskScore = thin.exposureLevel = thin.onboardingStatus = thin.healthStatus = thin.avMode = std::nullopt;
        const QueueOutcome out = fix.cycle({Fix::device(QStringLiteral("a")), bad, thin}, 0);
        QVERIFY(out.state == QueueOutcome::State::Queued);
        QCOMPARE(out.plan.devices, 2);
        QCOMPARE(out.plan.insufficient, 1);
        QCOMPARE(out.plan.corrections, 0);
        QCOMPARE(fix.waiting(), QStringList({QStringLiteral("a trustworthy 0"), QStringLiteral("b\"ad moderateRisk 41"),
                                             QStringLiteral("summary")}));
        const QJsonObject v = valueOf(fix, QStringLiteral("b\"ad"));
        QCOMPARE(v.value(QStringLiteral("schema")).toString(), QStringLiteral("trustgauge/device-score/1"));
        QCOMPARE(v.value(QStringLiteral("deviceName")).toString(), QStringLiteral("name \"with\"\n\\ marks"));
        QCOMPARE(v.value(QStringLiteral("score")).toInt(), 41);
        // A high risk is 55 of the 100 points of its pillar's groups.
        QCOMPARE(v.value(QStringLiteral("criticalSubscore")).toDouble(), 0.55);
        QCOMPARE(v.value(QStringLiteral("operationalSubscore")).toDouble(), 0.0);
        QCOMPARE(v.value(QStringLiteral("scoredAt")).toString(), QStringLiteral("2026-06-15T00:00:00Z"));
        QCOMPARE(v.value(QStringLiteral("validUntil")).toString(), QStringLiteral("2026-06-15T02:00:00Z"));
        QCOMPARE(v.value(QStringLiteral("lastSeen")).toString(), QStringLiteral("2026-06-15T00:00:00.000Z"));
        QCOMPARE(v.value(QStringLiteral("profileHash")).toString(), QStringLiteral("46c458319cea"));
        QCOMPARE(v.value(QStringLiteral("fired")).toArray(),
                 QJsonArray({QStringLiteral("riskHigh"), QStringLiteral("inactiveUnder1Day")}));
        QSet<QString> ids;
        for (const OutboxRecord &r : records(fix)) {
            ids << r.eventId;
            if (r.kind == RecordKind::Device)
                QCOMPARE(r.key, recordKey(fix.tenant.tenantId, r.machineId));
            else
                QCOMPARE(r.key, fix.tenant.tenantId);
        }
        QCOMPARE(ids.size(), 3);
    }
    void recordsFitTheirSchemas()
    {
        Fix fix;
        Device thin = Fix::device(QStringLiteral("m00001"));
        thin.riskScore = thin.exposureLevel = thin.onboardingStatus = thin.healthStatus = thin.avMode = std::nullopt;
        [[maybe_unused]] const auto first = fix.cycle(Fix::devices(3, "High"), 0);
        const QList<OutboxRecord> scores = records(fix);
        fix.acceptAll();
        QList<Device> later = Fix::devices(3, "High");
        later[1] = thin;
        later.removeLast();
        [[maybe_unused]] const auto second = fix.cycle(later, 1, {true, false}, CycleState::Complete,
                                                       {QStringLiteral("m00002")});
        const QList<OutboxRecord> corrections = records(fix);
        QCOMPARE(corrections.size(), 4); // one score, two corrections, the summary
        [[maybe_unused]] const auto empty = fix.cycle({}, 2);
        for (const OutboxRecord &r : scores + corrections + records(fix)) {
            const QString name = r.kind == RecordKind::Device ? QStringLiteral("device-score-1")
                                                              : QStringLiteral("fleet-summary-1");
            QFile file(QStringLiteral(TRUSTGAUGE_SCHEMAS "/%1.schema.json").arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
            QVERIFY(!schema.isEmpty());
            const QJsonObject value = QJsonDocument::fromJson(r.value).object();
            QCOMPARE(schemaFaults(schema, value), QStringList());
            // The checker itself detects a wrong record.
            QJsonObject wrong = value;
            wrong.remove(QStringLiteral("eventId"));
            QVERIFY(!schemaFaults(schema, wrong).isEmpty());
            wrong = value;
            wrong.insert(QStringLiteral("more"), 1);
            QVERIFY(!schemaFaults(schema, wrong).isEmpty());
        }
    }
    void duplicatesAreRepresentedOnce()
    {
        const auto twin = [](const char *id, const char *entra, bool onboarded, int hoursOlder) {
            Device d = Fix::device(QString::fromLatin1(id));
            d.entraDeviceId = entra;
            d.onboardingStatus = onboarded ? "Onboarded" : "CanBeOnboarded";
            d.lastSeen -= hoursOlder * ticksPerHour;
            return d;
        };
        Fix fix;
        const QueueOutcome out = fix.cycle({twin("a", "E1", false, 0), twin("b", "e1", true, 9),
                                            twin("c", "E1", true, 2),
                                            twin("d", "E1", true, 2), // onboarded, late, small id
                                            twin("n1", "00000000-0000-0000-0000-000000000000", true, 0),
                                            twin("n2", "00000000-0000-0000-0000-000000000000", true, 0),
                                            twin("o1", "", true, 0), twin("o2", "", true, 0)},
                                           0);
        QCOMPARE(out.plan.duplicates, 3);
        QStringList ids;
        for (const QString &line : fix.waiting())
            ids << line.section(u' ', 0, 0);
        QCOMPARE(ids, QStringList({QStringLiteral("c"), QStringLiteral("n1"), QStringLiteral("n2"),
                                   QStringLiteral("o1"), QStringLiteral("o2"), QStringLiteral("summary")}));
    }
    void lostDataIsCorrectedOnce()
    {
        Fix fix;
        [[maybe_unused]] const auto first = fix.cycle(Fix::devices(10), 0);
        fix.acceptAll();
        QList<Device> later = Fix::devices(10);
        Device &thin = later[3];
        thin.riskScore = thin.exposureLevel = thin.onboardingStatus = thin.healthStatus = thin.avMode = std::nullopt;
        QueueOutcome out = fix.cycle(later, 1);
        QCOMPARE(out.plan.corrections, 1);
        QVERIFY(fix.waiting().contains(QStringLiteral("m00003 insufficientData null")));
        const QJsonObject value = valueOf(fix, QStringLiteral("m00003"));
        QVERIFY(value.value(QStringLiteral("score")).isNull());
        QVERIFY(value.value(QStringLiteral("criticalSubscore")).isNull());
        QCOMPARE(value.value(QStringLiteral("deviceName")).toString(), QStringLiteral("pc-m00003"));
        // Not queued a second time, whether the first record was accepted or still waits.
        out = fix.cycle(later, 2);
        QCOMPARE(out.plan.corrections, 0);
        QVERIFY(fix.waiting().contains(QStringLiteral("m00003 insufficientData null")));
        fix.acceptAll();
        out = fix.cycle(later, 3);
        QCOMPARE(out.plan.corrections, 0);
        QVERIFY(!fix.waiting().join(u' ').contains(QStringLiteral("m00003")));
        // When its data is back, so is its score.
        [[maybe_unused]] const auto back = fix.cycle(Fix::devices(10), 4);
        QVERIFY(fix.waiting().contains(QStringLiteral("m00003 trustworthy 0")));
    }
    void mergedAndCollapsedAreGoneAtOnce()
    {
        Fix fix;
        QList<Device> all = Fix::devices(10);
        [[maybe_unused]] const auto first = fix.cycle(all, 0);
        fix.acceptAll();
        all.removeLast(); // m00009: merged
        all[7].entraDeviceId = all[8].entraDeviceId = "E";
        const QueueOutcome out = fix.cycle(all, 1, {}, CycleState::Complete, {QStringLiteral("m00009")});
        QCOMPARE(out.plan.corrections, 2);
        QVERIFY(fix.waiting().contains(QStringLiteral("m00009 gone null")));
        QVERIFY(fix.waiting().contains(QStringLiteral("m00008 gone null")));
        QCOMPARE(valueOf(fix, QStringLiteral("m00009")).value(QStringLiteral("deviceName")).toString(),
                 QStringLiteral("pc-m00009"));
        fix.acceptAll();
        QCOMPARE(fix.cycle(all, 2).plan.corrections, 0);
    }
    void leftAfterTwoCyclesAndADay()
    {
        Fix fix;
        QList<Device> all = Fix::devices(10);
        [[maybe_unused]] const auto first = fix.cycle(all, 0);
        fix.acceptAll();
        const QList<Device> fewer = all.mid(1);
        QCOMPARE(fix.cycle(fewer, 1).plan.corrections, 0);  // one miss
        QCOMPARE(fix.cycle(fewer, 2).plan.corrections, 0);  // two, but no day
        QCOMPARE(fix.cycle(fewer, 25).plan.corrections, 1); // both
        QVERIFY(fix.waiting().contains(QStringLiteral("m00000 gone null")));

        Fix other;
        [[maybe_unused]] const auto again = other.cycle(all, 0);
        other.acceptAll();
        QCOMPARE(other.cycle(fewer, 30).plan.corrections, 0);                                     // a day, but one miss
        QCOMPARE(other.cycle(fewer, 31, {false, true}, CycleState::Partial).plan.corrections, 0); // partial: no miss
        QCOMPARE(other.cycle(fewer, 32).plan.corrections, 1);
    }
    //! For readers of the topic, a device merged into another one is gone like a missing one.
    void mergedDevicesTripTheBrake()
    {
        Fix fix;
        const QList<Device> all = Fix::devices(10);
        [[maybe_unused]] const auto first = fix.cycle(all, 0, {});
        fix.acceptAll();
        QStringList merged;
        for (int i = 0; i < 5; ++i)
            merged << QStringLiteral("m%1").arg(i, 5, 10, QLatin1Char('0'));
        const QueueOutcome out = fix.cycle(all.mid(5), 1, {}, CycleState::Complete, merged);
        QCOMPARE(out.plan.missing, 5);
        QCOMPARE(out.state, QueueOutcome::State::HeldByBrake);
    }
    void tombstonesFollowTheCorrection_data()
    {
        QTest::addColumn<bool>("bySetting");
        QTest::newRow("setting of the store") << true;
        QTest::newRow("word of the caller") << false;
    }
    void tombstonesFollowTheCorrection()
    {
        QFETCH(bool, bySetting);
        Fix fix;
        Outbox box = fix.outbox();
        const PublishOverrides word{false, false, !bySetting};
        QList<Device> all = Fix::devices(10);
        [[maybe_unused]] const auto first = fix.cycle(all, 0, word);
        QVERIFY(box.setSendsTombstones(bySetting));
        fix.acceptAll();
        const QList<Device> fewer = all.mid(1);
        const QStringList merged{QStringLiteral("m00000")};
        QueueOutcome out = fix.cycle(fewer, 1, word, CycleState::Complete, merged);
        QCOMPARE(out.plan.corrections, 1);
        QCOMPARE(out.plan.tombstones, 0);
        out = fix.cycle(fewer, 2, word);
        QCOMPARE(out.plan.tombstones, 0); // not before the correction was accepted
        QVERIFY(fix.waiting().contains(QStringLiteral("m00000 gone null")));
        fix.acceptAll();
        QCOMPARE(fix.cycle(fewer, 3, {}).plan.tombstones, bySetting ? 1 : 0);   // only where it is asked for
        QCOMPARE(fix.cycle(fewer, 4, word).plan.tombstones, bySetting ? 0 : 1); // one that waits is enough
        QVERIFY(fix.waiting().contains(QStringLiteral("m00000 tombstone null")));
        for (const OutboxRecord &r : records(fix)) {
            if (r.band == tombstoneBand) {
                QVERIFY(r.value.isEmpty());
                QCOMPARE(r.key, fix.tenant.tenantId + QStringLiteral(":m00000"));
            }
        }
        fix.acceptAll();
        out = fix.cycle(fewer, 5, word);
        QCOMPARE(out.plan.tombstones, 0); // once
        QCOMPARE(out.plan.corrections, 0);
        fix.acceptAll();
        out = fix.cycle(all, 6, word); // it is back, as if it were new
        QCOMPARE(out.plan.devices, 10);
        QCOMPARE(out.plan.compared, 9);
        QVERIFY(fix.waiting().contains(QStringLiteral("m00000 trustworthy 0")));
    }
    void aDeviceThatIsBackGetsNoTombstone()
    {
        Fix fix;
        QList<Device> all = Fix::devices(3);
        [[maybe_unused]] const auto first = fix.cycle(all, 0);
        fix.acceptAll();
        [[maybe_unused]] const auto gone = fix.cycle(all.mid(1), 1, {}, CycleState::Complete,
                                                     {QStringLiteral("m00000")});
        fix.acceptAll();
        QCOMPARE(fix.cycle(all, 2, {false, false, true}).plan.tombstones, 0);
        QVERIFY(fix.waiting().contains(QStringLiteral("m00000 trustworthy 0")));
    }
    void brake_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("changed"); // of ten
        QTest::addColumn<bool>("held");
        QTest::newRow("just at the limit") << 20 << 2 << false;
        QTest::newRow("above") << 20 << 3 << true;
        QTest::newRow("none allowed, none changed") << 0 << 0 << false;
        QTest::newRow("none allowed") << 0 << 1 << true;
        QTest::newRow("all allowed") << 100 << 10 << false;
    }
    void brake()
    {
        QFETCH(int, percent);
        QFETCH(int, changed);
        QFETCH(bool, held);
        Fix fix;
        fix.tenant.publish->bandChangeBrakePercent = percent;
        QVERIFY(fix.cycle(Fix::devices(10), 0).state == QueueOutcome::State::Queued); // the first never trips it
        fix.acceptAll();
        QList<Device> later = Fix::devices(10);
        for (int i = 0; i < changed; ++i)
            later[i].riskScore = "High";
        for (int i = 0; i < 30; ++i)
            later << Fix::device(QStringLiteral("new%1").arg(i), "High"); // not in the last cycle: they do not count
        const QueueOutcome out = fix.cycle(later, 1);
        QCOMPARE(out.plan.compared, 10);
        QCOMPARE(out.plan.bandChanges, changed);
        QCOMPARE(out.state == QueueOutcome::State::HeldByBrake, held);
        QCOMPARE(fix.waiting().isEmpty(), held); // no summary either
        Outbox box = fix.outbox();
        QCOMPARE(box.history(1)->first().held, held);
        if (held) {
            const QueueOutcome word = fix.cycle(later, 2, {true, false});
            QVERIFY(word.state == QueueOutcome::State::Queued);
            QCOMPARE(fix.waiting().size(), 41);
        }
    }
    void keysAreSpelledInOneWay_data()
    {
        QTest::addColumn<QString>("machineId");
        QTest::addColumn<QString>("key");
        QTest::newRow("hex") << u"0a1B"_s << u"t:0a1B"_s;
        QTest::newRow("plain") << u"a.b_c-d"_s << u"t:a.b_c-d"_s;
        QTest::newRow("slash") << u"a/b"_s << u"t:a%2Fb"_s;
        QTest::newRow("marks") << u"a\"b\\c d~e%f:g"_s << u"t:a%22b%5Cc%20d%7Ee%25f%3Ag"_s;
        QTest::newRow("UTF-8") << u"ä€😀"_s << u"t:%C3%A4%E2%82%AC%F0%9F%98%80"_s;
    }
    void keysAreSpelledInOneWay()
    {
        QFETCH(QString, machineId);
        QTEST(recordKey(u"t"_s, machineId), "key");
    }
    void missingDevicesTripTheBrake_data()
    {
        QTest::addColumn<int>("left"); // of ten
        QTest::addColumn<int>("changed");
        QTest::addColumn<bool>("held");
        QTest::newRow("just at the limit") << 8 << 0 << false;
        QTest::newRow("above") << 7 << 0 << true;
        QTest::newRow("with changes, at the limit") << 9 << 1 << false;
        QTest::newRow("with changes, above") << 9 << 2 << true;
        QTest::newRow("none left") << 0 << 0 << true;
    }
    void missingDevicesTripTheBrake()
    {
        QFETCH(int, left);
        QFETCH(int, changed);
        QFETCH(bool, held);
        Fix fix;
        QVERIFY(fix.cycle(Fix::devices(10), 0).state == QueueOutcome::State::Queued);
        fix.acceptAll();
        QList<Device> later = Fix::devices(left);
        for (int i = 0; i < changed; ++i)
            later[i].riskScore = "High";
        QueueOutcome out = fix.cycle(later, 1);
        QCOMPARE(out.plan.compared, 10);
        QCOMPARE(out.plan.missing, 10 - left);
        QCOMPARE(out.state == QueueOutcome::State::HeldByBrake, held);
        QCOMPARE(fix.waiting().isEmpty(), held); // no summary either
        if (!held)
            return;
        const QString reason = out.reason(*fix.tenant.publish).english();
        QVERIFY(reason.contains(u"%1 of 10 devices change band"_s.arg(changed)));
        QVERIFY(reason.contains(u"%1 of 10 are missing"_s.arg(10 - left)));
        QVERIFY(fix.cycle(later, 2).state == QueueOutcome::State::HeldByBrake);  // until a person decides otherwise
        QVERIFY(fix.cycle(later, 40).state == QueueOutcome::State::HeldByBrake); // also when they count as gone
        QVERIFY(fix.cycle(later, 41, {true, false}).state == QueueOutcome::State::Queued);
        QCOMPARE(fix.waiting().join(u' ').count(u"gone null"_s), 10 - left);
        fix.acceptAll();
        out = fix.cycle(later, 42); // devices that a person has accepted as missing do not trip the brake again
        QVERIFY(out.state == QueueOutcome::State::Queued);
        QCOMPARE(out.plan.missing, 0);
    }
    void theFirstPublishNeverTrips()
    {
        Fix fix;
        QVERIFY(fix.cycle({}, 0).state == QueueOutcome::State::Queued);
        fix.acceptAll();
        QVERIFY(fix.cycle(Fix::devices(3), 1).state == QueueOutcome::State::Queued);
    }
    //! The store of an older version, in which keys held a slash.
    void formerKeysAreTakenBackOnce()
    {
        Fix fix;
        openWithFormerKeys(fix);
        fix.storeCycle(Fix::devices(5), 0);
        const QList<Device> all = Fix::devices(5).mid(1);
        QueueOutcome out = fix.cycle(all.mid(1), 2, {true});
        QCOMPARE(out.plan.compared, 4);   // the same devices by whatever key
        QCOMPARE(out.plan.formerKeys, 3); // not of one that is missing, and has not left
        const auto keysOf = [&fix](const QString &band) {
            QStringList keys;
            for (const OutboxRecord &r : records(fix)) {
                if (r.band == band)
                    keys << r.key;
            }
            keys.sort();
            return keys;
        };
        const QString tenant = fix.tenant.tenantId;
        QCOMPARE(keysOf(u"gone"_s), QStringList({tenant + u"/m00002"_s, tenant + u"/m00003"_s, tenant + u"/m00004"_s}));
        QCOMPARE(keysOf(u"trustworthy"_s),
                 QStringList({tenant + u":m00002"_s, tenant + u":m00003"_s, tenant + u":m00004"_s}));
        fix.acceptAll();
        out = fix.cycle(all, 3); // it is back
        QCOMPARE(out.plan.formerKeys, 1);
        QCOMPARE(keysOf(u"gone"_s), QStringList(tenant + u"/m00001"_s));
        fix.acceptAll();
        out = fix.cycle(all, 4, {false, false, true});
        QCOMPARE(out.plan.formerKeys, 0); // once
        QCOMPARE(keysOf(tombstoneBand), QStringList({tenant + u"/m00000"_s, tenant + u"/m00001"_s, tenant + u"/m00002"_s,
                                                     tenant + u"/m00003"_s, tenant + u"/m00004"_s}));
        fix.acceptAll();
        QCOMPARE(fix.cycle(all, 5, {false, false, true}).plan.tombstones, 0);
    }
    //! Both programs decide in the same way what is new.
    void whatIsNew()
    {
        Fix fix;
        PublishControl control(*fix.store, fix.tenant);
        const auto newId = [&](bool includePartial) {
            const auto found = control.newCycle(includePartial);
            return found && *found ? (*found)->cycle.id : QString();
        };
        fix.storeCycle(Fix::devices(3), 0);
        const QString complete = newId(false);
        QVERIFY(!complete.isEmpty());
        fix.storeCycle(Fix::devices(3), 1, CycleState::Partial);
        QCOMPARE(newId(false), complete);
        QVERIFY(newId(true) != complete);
        QVERIFY(control.queueNew({}).has_value());
        QVERIFY(newId(false).isEmpty());
        QVERIFY(!newId(true).isEmpty());
        const auto again = control.queueNew({});
        QVERIFY(again.has_value() && !*again);
        QCOMPARE(fix.outbox().history(5)->size(), 1);
    }
    //! A cycle published under one profile is offered again under another one, if the caller wants the profile in use.
    void underTheProfileInUse()
    {
        Fix fix;
        fix.storeCycle(Fix::devices(3, "High"), 0);
        Profile mild;
        mild.name = u"Mild"_s;
        mild.weights[indexOf(Indicator::RiskHigh)] = 10;
        PublishControl before(*fix.store, fix.tenant, Profile());
        QVERIFY(before.queueNew({}).has_value());
        fix.acceptAll();
        QVERIFY(!*before.newCycle(false));
        PublishControl asScored(*fix.store, fix.tenant);
        QVERIFY(!*asScored.newCycle(false));
        PublishControl after(*fix.store, fix.tenant, mild);
        const auto found = after.newCycle(false);
        QVERIFY(*found && (*found)->isRepublished);
        const auto held = after.queueNew({});
        QVERIFY(held && *held && (*held)->state == QueueOutcome::State::HeldByBrake); // all change band
        const auto queued = after.queueNew({true});
        QVERIFY(queued && *queued && (*queued)->state == QueueOutcome::State::Queued);
        QCOMPARE(valueOf(fix, u"m00000"_s).value(u"profileHash"_s).toString(), profileHash(mild));
        QVERIFY(!*after.newCycle(false));
    }
    void partialOnlyWhenAsked()
    {
        Fix fix;
        QVERIFY(fix.cycle(Fix::devices(3), 0, {}, CycleState::Partial).state == QueueOutcome::State::HeldAsPartial);
        QVERIFY(fix.waiting().isEmpty());
        QVERIFY(fix.cycle(Fix::devices(3), 1, {false, true}, CycleState::Partial).state == QueueOutcome::State::Queued);
        QCOMPARE(fix.waiting().size(), 4);
    }
    void newerCycleTakesThePlaceOfAWaitingOne()
    {
        Fix fix;
        [[maybe_unused]] const auto first = fix.cycle(Fix::devices(3), 0);
        const QList<OutboxRecord> old = records(fix);
        QList<Device> later = Fix::devices(2, "High");
        later << Fix::device(QStringLiteral("x"));
        [[maybe_unused]] const auto second = fix.cycle(later, 1);
        QStringList keys;
        for (const OutboxRecord &r : records(fix))
            keys << r.machineId;
        keys.sort();
        QCOMPARE(keys, QStringList({QString(), QStringLiteral("m00000"), QStringLiteral("m00001"),
                                    QStringLiteral("m00002"), QStringLiteral("x")}));
        QVERIFY(fix.waiting().contains(QStringLiteral("m00000 moderateRisk 41")));
        QVERIFY(fix.waiting().contains(QStringLiteral("m00002 trustworthy 0"))); // missing, not gone: still waits
        // A late response about the replaced record does not settle the new one.
        Outbox box = fix.outbox();
        QVERIFY(box.settle({{old.first().run, old.first().id, old.first().id, Settled::How::Accepted, true, {}}}));
        QCOMPARE(records(fix).size(), 5);
        const auto history = box.history(5);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->last().superseded(), 3);
        QCOMPARE(history->last().waiting, 1);
    }
    void anotherDestinationStartsAnew()
    {
        Fix fix;
        [[maybe_unused]] const auto first = fix.cycle(Fix::devices(4), 0);
        fix.acceptAll();
        fix.tenant.publish->url = QStringLiteral("http://127.0.0.1:2");
        const QueueOutcome out = fix.cycle(Fix::devices(4, "High"), 1);
        QCOMPARE(out.plan.compared, 0);
        QVERIFY(out.state == QueueOutcome::State::Queued);
    }
    void aFailedHookStoresNothing()
    {
        Fix fix;
        [[maybe_unused]] const auto first = fix.cycle(Fix::devices(1), 0);
        StoredCycle next;
        next.info.id = QStringLiteral("next");
        next.info.tenantName = fix.tenant.name;
        next.info.tenantId = fix.tenant.tenantId;
        next.info.state = CycleState::Complete;
        next.fleet = (*fix.store->cycles().load(fix.tenant.name, CycleTable::Which::LastComplete))->fleet;
        QVERIFY(fix.store->cycles().begin(next.info));
        const auto refuse = [] { return Result<void>(failure(ErrorCode::OutputFailed, {}, QStringLiteral("full"))); };
        QVERIFY(!fix.store->cycles().commit(next, refuse));
        QVERIFY((*fix.store->cycles().load(fix.tenant.name, CycleTable::Which::LastComplete))->info.id != next.info.id);
    }
    void anOlderStoreIsBroughtForward()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"old.db"_s);
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            db.setDatabaseName(path);
            QVERIFY(db.open());
            QSqlQuery query(db);
            for (const QString &statement : schemaSteps().front())
                QVERIFY(query.exec(statement));
            QVERIFY(query.exec(u"PRAGMA application_id = %1"_s.arg(storeApplicationId)));
            QVERIFY(query.exec(u"PRAGMA user_version = 1"_s));
            QVERIFY(query.exec(u"INSERT INTO tenant (name, tenant_id) VALUES ('Contoso', 'x')"_s));
            QVERIFY(query.exec(u"INSERT INTO cycle (uuid, tenant, state, started, as_of) "
                               "VALUES ('c1', 1, 'complete', 0, 7)"_s));
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        const auto store = Store::open(path, Store::Open::MustExist);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail.english()));
        QVERIFY(QFile::exists(path + u".schema-1"_s)); // a copy of the state before
        Outbox box(**store, u"Contoso"_s);
        QCOMPARE(*box.counts(), OutboxCounts());
        QCOMPARE((*box.newestCycle(false))->id, u"c1"_s);
        QVERIFY((*store)->cycles().log(u"Contoso"_s, 5)->first().mergedDevices.isEmpty());
    }
    void deadRecordsByHand()
    {
        Fix fix;
        [[maybe_unused]] const auto first = fix.cycle(Fix::devices(3), 0);
        Outbox box = fix.outbox();
        const QList<OutboxRecord> all = records(fix);
        QVERIFY(box.settle({{all[0].run, all[0].id, all[0].id, Settled::How::Dead, true, QStringLiteral("no")},
                            {all[1].run, all[1].id, all[1].id, Settled::How::Dead, true, QStringLiteral("no")}}));
        QCOMPARE(*box.counts(), (OutboxCounts{2, 2}));
        QVERIFY(box.requeue({all[0].id}));
        QCOMPARE(*box.counts(), (OutboxCounts{3, 1}));
        QVERIFY(box.drop());
        QCOMPARE(*box.counts(), (OutboxCounts{3, 0}));
        QCOMPARE(box.history(1)->first().dropped, 1);
    }
};

QTEST_GUILESS_MAIN(TestPublishPlan)
#include "tst_publishplan.moc"
