#include "core/fleet/fleetbuilder.h"
#include "support/adddevice.h"
#include "support/childprocess.h"
#include "support/storefixture.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using TestSupport::Ended;

namespace {

Ended run(const QStringList &words)
{
    return TestSupport::run(QStringLiteral(TRUSTGAUGE_CLI), words);
}

} // namespace

//! `history` and the `store` commands, as scripts run them.
class TestHistoryCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_store;

    QString file(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    //! The lines of a command's standard output.
    QStringList linesOf(const QStringList &words) const
    {
        const Ended ended = run(words + QStringList{QStringLiteral("--store"), m_store});
        if (ended.code != 0)
            return {QString::fromUtf8(ended.error)};
        QStringList lines = QString::fromUtf8(ended.out).split(QStringLiteral("\r\n"));
        lines.removeLast();
        return lines;
    }

private slots:
    // Three days: 'a' turns High and leaves, 'b' stays; the second cycle of the second day is partial.
    void initTestCase()
    {
        m_store = file("s.db");
        auto store = Store::open(m_store, Store::Open::MakeIfMissing);
        QVERIFY(store);
        Device a = storedDevice(QStringLiteral("a"));
        const Device b = storedDevice(QStringLiteral("b"));
        const auto add = [&](const char *id, const char *time, const QList<Device> &devices, CycleState state) {
            StoredCycle cycle{cycleInfo(QString::fromLatin1(id), state), {}, {}, 50};
            cycle.info.asOf = parseTimestamp(time);
            FleetBuilder builder;
            builder.restoreSource(true);
            for (const Device &device : devices)
                addDevice(builder, device);
            cycle.fleet = builder.build(cycle.info.asOf);
            return (*store)->cycles().begin(cycle.info) && (*store)->cycles().commit(cycle);
        };
        QVERIFY(add("c1", "2026-06-14T12:00:00Z", {a, b}, CycleState::Complete));
        a.riskScore = "High";
        QVERIFY(add("c2", "2026-06-15T12:00:00Z", {a, b}, CycleState::Complete));
        QVERIFY(add("c3", "2026-06-15T13:00:00Z", {a, b}, CycleState::Partial));
        QVERIFY(add("c4", "2026-06-16T12:00:00Z", {b}, CycleState::Complete));
    }

    void historyIsARowACycle()
    {
        const QStringList lines = linesOf({QStringLiteral("history"), QStringLiteral("--csv"), QStringLiteral("-")});
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines[1].startsWith(QStringLiteral("2026-06-14T12:00:00Z,c1,complete,2,")), qPrintable(lines[1]));
        QVERIFY2(lines[1].endsWith(QStringLiteral(",46c458319cea,,,")), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(QStringLiteral("2026-06-15T12:00:00Z,c2,complete,2,")), qPrintable(lines[2]));
        QVERIFY2(lines[2].endsWith(QStringLiteral(",46c458319cea,2,0,1")), qPrintable(lines[2]));
        QVERIFY2(lines[3].startsWith(QStringLiteral("2026-06-15T13:00:00Z,c3,partial,2,")), qPrintable(lines[3]));
        QVERIFY2(lines[4].startsWith(QStringLiteral("2026-06-16T12:00:00Z,c4,complete,1,")), qPrintable(lines[4]));
    }
    void aDayIsItsLastCompleteCycle()
    {
        const QStringList lines = linesOf({QStringLiteral("history"), QStringLiteral("--per"), QStringLiteral("day"),
                                           QStringLiteral("--csv"), QStringLiteral("-")});
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[2].startsWith(QStringLiteral("2026-06-15T12:00:00Z,c2,")));
    }
    void bothEndsOfARangeAreIncluded()
    {
        const QStringList lines = linesOf({QStringLiteral("history"), QStringLiteral("--since"),
                                           QStringLiteral("2026-06-15"), QStringLiteral("--until"),
                                           QStringLiteral("2026-06-15T13:00:00Z"), QStringLiteral("--csv"),
                                           QStringLiteral("-")});
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].contains(QStringLiteral(",c2,")) && lines[2].contains(QStringLiteral(",c3,")));
        QVERIFY(lines[1].endsWith(QStringLiteral(",,,"))); // the first row compares with none
    }
    void aDeviceHasARowForEachChange()
    {
        const QStringList lines = linesOf({QStringLiteral("history"), QStringLiteral("--device"), QStringLiteral("a"),
                                           QStringLiteral("--csv"), QStringLiteral("-")});
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[1].startsWith(QStringLiteral("2026-06-14T12:00:00Z,c1,true,")));
        QVERIFY(lines[2].startsWith(QStringLiteral("2026-06-15T12:00:00Z,c2,true,")));
        QVERIFY(lines[2].contains(QStringLiteral(",High,")));
        QCOMPARE(lines[3], QStringLiteral("2026-06-16T12:00:00Z,c4,false,,,,,,,,,,,,"));
    }
    void peopleGetATable()
    {
        const Ended ended = run({QStringLiteral("history"), QStringLiteral("--store"), m_store});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.startsWith("Cycle"));
        QCOMPARE(ended.out.count('\n'), 5);
    }

    void badInputIsNamedAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("named");
        const QString history = QStringLiteral("history");
        QTest::newRow("since after until")
            << QStringList{history, QStringLiteral("--since"), QStringLiteral("2026-06-16"), QStringLiteral("--until"),
                           QStringLiteral("2026-06-15")}
            << QByteArray("--since");
        QTest::newRow("no time") << QStringList{history, QStringLiteral("--until"), QStringLiteral("soon")}
                                 << QByteArray("'soon'");
        QTest::newRow("a device nobody knows")
            << QStringList{history, QStringLiteral("--device"), QStringLiteral("nobody")} << QByteArray("nobody");
        QTest::newRow("no such step") << QStringList{history, QStringLiteral("--per"), QStringLiteral("week")}
                                      << QByteArray("--per");
        QTest::newRow("a broken profile")
            << QStringList{history, QStringLiteral("--profile"), file("p.json")} << QByteArray("p.json");
        QTest::newRow("negative days") << QStringList{QStringLiteral("store"), QStringLiteral("prune"),
                                                      QStringLiteral("--daily"), QStringLiteral("-1")}
                                       << QByteArray("--daily");
        QTest::newRow("nothing to keep by")
            << QStringList{QStringLiteral("store"), QStringLiteral("prune"), QStringLiteral("--keep")}
            << QByteArray("--keep");
        QTest::newRow("a backup onto itself")
            << QStringList{QStringLiteral("store"), QStringLiteral("backup"), m_store} << QByteArray("s.db");
    }
    void badInputIsNamedAndChangesNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, named);
        QFile profile(file("p.json"));
        QVERIFY(profile.open(QIODevice::WriteOnly) && profile.write("{") == 1);
        profile.close();
        QFile before(m_store);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray content = before.readAll();
        const Ended ended = run(words + QStringList{QStringLiteral("--store"), m_store});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.error.contains(named), ended.error.constData());
        QVERIFY(before.seek(0));
        QCOMPARE(before.readAll(), content);
    }
    void aStoreWithoutCyclesIsNamed()
    {
        const QString path = file("empty.db");
        QVERIFY(Store::open(path, Store::Open::MakeIfMissing).has_value());
        const Ended ended = run({QStringLiteral("history"), QStringLiteral("--store"), path});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.error.contains("empty.db"));
    }

    void infoTellsTenantsAndCycles()
    {
        const Ended ended = run({QStringLiteral("store"), QStringLiteral("info"), QStringLiteral("--json"),
                                 QStringLiteral("-"), QStringLiteral("--store"), m_store});
        QCOMPARE(ended.code, 0);
        const QJsonObject info = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(info[QStringLiteral("schema")].toString(), QStringLiteral("trustgauge/store/1"));
        QVERIFY(info[QStringLiteral("bytes")].toInteger() >= QFileInfo(m_store).size());
        const QJsonObject tenant = info[QStringLiteral("tenants")].toArray().first().toObject();
        QCOMPARE(tenant[QStringLiteral("name")].toString(), QStringLiteral("Contoso"));
        QCOMPARE(tenant[QStringLiteral("cycles")].toInt(), 4);
        QCOMPARE(tenant[QStringLiteral("oldest")].toString(), QStringLiteral("2026-06-14T12:00:00Z"));
        QCOMPARE(tenant[QStringLiteral("newest")].toString(), QStringLiteral("2026-06-16T12:00:00Z"));
        QCOMPARE(info[QStringLiteral("retention")].toObject(),
                 (QJsonObject{{QStringLiteral("everyCycleDays"), 30}, {QStringLiteral("dailyDays"), 400}}));
    }
    void aBackupIsAWholePrivateStore()
    {
        const QString copy = file("copy.db");
        QCOMPARE(run({QStringLiteral("store"), QStringLiteral("backup"), copy, QStringLiteral("--store"), m_store}).code,
                 0);
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        QCOMPARE(run({QStringLiteral("store"), QStringLiteral("check"), QStringLiteral("--store"), copy}).code, 0);
        const QStringList words{QStringLiteral("history"), QStringLiteral("--csv"), QStringLiteral("-"),
                                QStringLiteral("--store")};
        QCOMPARE(run(words + QStringList{copy}).out, run(words + QStringList{m_store}).out);
        QCOMPARE(run({QStringLiteral("store"), QStringLiteral("backup"), copy, QStringLiteral("--store"), m_store}).code,
                 2);
    }
    void aDamagedStoreIsFound()
    {
        const QString copy = file("damaged.db");
        QCOMPARE(run({QStringLiteral("store"), QStringLiteral("backup"), copy, QStringLiteral("--store"), m_store}).code,
                 0);
        QCOMPARE(editStore(copy, {QStringLiteral("UPDATE state_signals SET risk = 'Odd'")}), QString());
        const Ended ended = run({QStringLiteral("store"), QStringLiteral("check"), QStringLiteral("--store"), copy});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.error.contains("damaged.db"));
    }
    void pruneForgetsAndADryRunDoesNot()
    {
        const QString copy = file("pruned.db");
        QCOMPARE(run({QStringLiteral("store"), QStringLiteral("backup"), copy, QStringLiteral("--store"), m_store}).code,
                 0);
        const QStringList prune{QStringLiteral("store"),         QStringLiteral("prune"),
                                QStringLiteral("--every-cycle"), QStringLiteral("0"),
                                QStringLiteral("--daily"),       QStringLiteral("0"),
                                QStringLiteral("--store"),       copy};
        const Ended dry = run(prune + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(dry.code, 0);
        QVERIFY2(dry.error.contains("would forget 3 cycles, 2026-06-14 to 2026-06-15; 1 kept"), dry.error.constData());
        QCOMPARE(run(prune).code, 0);
        const Ended history = run(
            {QStringLiteral("history"), QStringLiteral("--csv"), QStringLiteral("-"), QStringLiteral("--store"), copy});
        QCOMPARE(history.out.count('\n'), 2);
        QVERIFY(history.out.contains(",c4,complete,1,"));
        QCOMPARE(run({QStringLiteral("store"), QStringLiteral("check"), QStringLiteral("--store"), copy}).code, 0);
    }
    void keptDaysBecomeTheStoresRule()
    {
        const QString copy = file("kept.db");
        QCOMPARE(run({QStringLiteral("store"), QStringLiteral("backup"), copy, QStringLiteral("--store"), m_store}).code,
                 0);
        const auto prune = [&copy](const char *options) {
            return run((QStringLiteral("store prune ") + QString::fromLatin1(options)).split(u' ', Qt::SkipEmptyParts)
                       + QStringList{QStringLiteral("--store"), copy});
        };
        const auto told = [&copy] {
            const QByteArray out =
                run({QStringLiteral("store"), QStringLiteral("info"), QStringLiteral("--store"), copy}).out;
            return out.mid(out.indexOf("\nkeeps ") + 1);
        };
        QCOMPARE(told(), QByteArray("keeps every cycle up to 30 days old, then the last complete one of each day up to "
                                    "400 days old\n"));
        // Old as they are, all cycles are younger than these days.
        const Ended dry = prune("--every-cycle 36000 --keep --dry-run");
        QVERIFY2(dry.code == 0 && dry.error.contains("would keep from now on: every cycle up to 36000 days old"),
                 dry.error.constData());
        QCOMPARE(prune("--every-cycle 36000 --daily 0").code, 0);
        QVERIFY(told().contains(" 30 days old, then"));
        const Ended kept = prune("--every-cycle 36000 --keep");
        QVERIFY2(kept.code == 0 && kept.error.contains("keeps from now on: every cycle up to 36000 days old"),
                 kept.error.constData());
        QCOMPARE(told(), QByteArray("keeps every cycle up to 36000 days old\n"));
        QVERIFY(prune("").error.contains("forgetting 0 cycles; 4 kept")); // by that rule
        QCOMPARE(prune("--every-cycle 0 --daily 1 --keep").code, 0);
        QCOMPARE(told(), QByteArray("keeps the last complete one of each day up to 1 day old\n"));
        QCOMPARE(prune("--daily 0 --keep").code, 0); // the other number stays
        QCOMPARE(told(), QByteArray("keeps only the newest cycles\n"));
    }
};

QTEST_GUILESS_MAIN(TestHistoryCommands)
#include "tst_historycommands.moc"
