#include "core/report/historyreport.h"
#include "core/scoring/largestremainder.h"
#include "core/store/retention.h"
#include "core/store/storeinfo.h"
#include "support/randompast.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;

namespace {

const QString tenant = QStringLiteral("Contoso");
constexpr auto noon = "2026-06-15T12:00:00Z";

struct Question
{
    TimeRange range;
    bool isPerDay = false;
    int profile = -1; //!< number; -1: as scored then

    [[nodiscard]] HistoryQuestion forStore() const
    {
        HistoryQuestion out{isPerDay, {}};
        if (profile >= 0)
            out.profile = std::make_shared<const Profile>(profileNumber(static_cast<quint32>(profile)));
        return out;
    }
    [[nodiscard]] Profile profileOf(const StoredCycle &cycle) const
    {
        return profile < 0 ? cycle.profile : profileNumber(static_cast<quint32>(profile));
    }
};

//! The cycles of a question, by a second implementation.
std::vector<const StoredCycle *> chosen(const RandomPast &past, const Question &question)
{
    std::map<std::string, const StoredCycle *> lastOfDay;
    std::vector<const StoredCycle *> out;
    for (const StoredCycle &cycle : past.cycles) {
        const Ticks asOf = cycle.info.asOf;
        if ((question.range.since != noTime && asOf < question.range.since)
            || (question.range.until != noTime && asOf > question.range.until))
            continue;
        out.push_back(&cycle);
        if (cycle.info.state == CycleState::Complete)
            lastOfDay[formatSeconds(asOf).substr(0, 10)] = &cycle;
    }
    if (!question.isPerDay)
        return out;
    out.clear();
    for (const auto &[day, cycle] : lastOfDay)
        out.push_back(cycle);
    return out;
}

void compareWithEachCycle(const RandomPast &past, const Question &question)
{
    const Result<FleetPast> read = past.store->history().fleet(tenant, question.range);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail.text()));
    const std::vector<HistoryRow> rows = historyRows(*read, question.forStore());
    const std::vector<const StoredCycle *> cycles = chosen(past, question);
    QCOMPARE(rows.size(), cycles.size());
    std::map<std::string, std::pair<Fraction, Band>> former;
    for (size_t i = 0; i < rows.size(); ++i) {
        const StoredCycle &cycle = *cycles[i];
        const Profile profile = question.profileOf(cycle);
        const ScoreTable table(indexFor(cycle.fleet, profile), profile, cycle.completenessFloor);
        HistoryPoint expected{table.summary(), 0, 0, 0};
        std::map<std::string, std::pair<Fraction, Band>> scores;
        for (size_t row = 0; row < table.size(); ++row) {
            const std::string id(cycle.fleet->machineId(row).view());
            const Fraction now = table.scorer().exact(table.score(row));
            scores.emplace(id, std::pair(now, table.score(row).band));
            const auto before = former.find(id);
            if (before == former.end())
                continue;
            const Fraction then = before->second.first;
            const Int128 difference = static_cast<Int128>(now.numerator) * then.denominator
                                      - static_cast<Int128>(then.numerator) * now.denominator;
            expected.rose += difference > 0 ? 1 : 0;
            expected.fell += difference < 0 ? 1 : 0;
            expected.changedBand += before->second.second != table.score(row).band ? 1 : 0;
        }
        former = std::move(scores);
        QCOMPARE(rows[i].cycle.id, cycle.info.id);
        QCOMPARE(rows[i].cycle.asOf, cycle.info.asOf);
        QVERIFY(rows[i].cycle.state == cycle.info.state);
        QVERIFY(*rows[i].profile == profile);
        QCOMPARE(rows[i].point.rose, expected.rose);
        QCOMPARE(rows[i].point.fell, expected.fell);
        QCOMPARE(rows[i].point.changedBand, expected.changedBand);
        QVERIFY(rows[i].point == expected);
    }
}

//! A device's line in a cycle, by a second implementation; without the first two columns.
std::string valuesOf(const StoredCycle &cycle, size_t row, const Profile &profile)
{
    const Fleet &fleet = *cycle.fleet;
    const ScoreTable table(indexFor(cycle.fleet, profile), profile, cycle.completenessFloor);
    const Score &score = table.score(row);
    const auto days = inactiveDays(fleet.lastSeen(row), fleet.asOf(), profile.graceHours);
    const auto cves = criticalCves(fleet, row, SignatureRules::of(profile));
    constexpr std::array<const char *, 4> antivirus{"ok", "notReporting", "disabled", ""};
    std::string out = "true";
    for (const std::string &cell :
         {std::to_string(score.score), fixedFour(table.scorer().exact(score).tenThousandths()),
          std::string(bandKeys[indexOf(score.band)]), std::to_string(score.completeness),
          std::string(fleet.riskScore(row)), std::string(fleet.exposureLevel(row)),
          std::string(antivirus[indexOf(fleet.antivirus(row))]), std::string(fleet.onboardingStatus(row)),
          std::string(fleet.healthStatus(row)), days ? std::to_string(*days) : std::string(),
          cves ? std::to_string(*cves) : std::string(), profileHash(profile).toStdString()})
        out += ',' + cell;
    return out;
}

void compareDevice(const RandomPast &past, const std::string &machineId, const Question &question)
{
    const Result<DevicePast> read = past.store->history().device(tenant, QString::fromStdString(machineId),
                                                                 question.range);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail.text()));
    QBuffer csv;
    QVERIFY(csv.open(QIODevice::WriteOnly));
    QVERIFY(writeDeviceHistoryCsv(csv, deviceHistoryRows(*read, question.forStore()), CsvFormat()).has_value());
    std::string expected = "asOf,cycleId,present,score,exactScore,band,completeness,riskScore,exposureLevel,avStatus,"
                           "onboardingStatus,healthStatus,inactiveDays,criticalCves,profileHash\r\n";
    std::string last;
    for (const StoredCycle *cycle : chosen(past, question)) {
        const std::optional<size_t> row = cycle->fleet->find(machineId);
        const std::string values = row ? valuesOf(*cycle, *row, question.profileOf(*cycle)) : "false,,,,,,,,,,,,";
        if (values == last || (!row && last.empty()))
            continue;
        last = values;
        expected += formatSeconds(cycle->info.asOf) + ',' + cycle->info.id.toStdString() + ',' + values + "\r\n";
    }
    QCOMPARE(QString::fromUtf8(csv.data()), QString::fromStdString(expected));
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_stores = 0;

    QString newPath() { return m_dir.filePath(QStringLiteral("%1.db").arg(m_stores++)); }

    //! The devices that count as gone at the newest cycle.
    static QStringList leftDevices(const RandomPast &past)
    {
        QStringList out;
        const DeviceHistory devices(past.store->connection());
        for (int i = 0; i < 60; ++i) {
            const QString id = QStringLiteral("device %1").arg(i);
            const auto left = devices.hasLeft(1, id, past.cycles.back().info.id);
            if (!left || *left)
                out << id;
        }
        return out;
    }
    static std::vector<Question> questions(const RandomPast &past)
    {
        const TimeRange middle{past.cycles[past.cycles.size() / 4].info.asOf,
                               past.cycles[past.cycles.size() * 3 / 4].info.asOf};
        std::vector<Question> out;
        for (const TimeRange &range : {TimeRange(), middle}) {
            for (const bool isPerDay : {false, true}) {
                for (int profile = -1; profile < static_cast<int>(profileNumbers); ++profile)
                    out.push_back({range, isPerDay, profile});
            }
        }
        return out;
    }

private slots:
    void aReplayIsTheScoringOfEachCycle_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("fleet %u", seed) << seed;
    }
    void aReplayIsTheScoringOfEachCycle()
    {
        QFETCH(quint32, seed);
        RandomPast past(seed, newPath());
        QVERIFY(past.store);
        for (int i = 0; i < 40; ++i)
            QVERIFY(past.addCycle());
        for (const Question &question : questions(past)) {
            compareWithEachCycle(past, question);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aDevicesHistoryHasARowForEachChange_data() { aReplayIsTheScoringOfEachCycle_data(); }
    void aDevicesHistoryHasARowForEachChange()
    {
        QFETCH(quint32, seed);
        RandomPast past(seed, newPath());
        QVERIFY(past.store);
        for (int i = 0; i < 40; ++i)
            QVERIFY(past.addCycle());
        for (const Question &question : questions(past)) {
            for (const char *id : {"device 0", "device 7", "device 31"}) {
                compareDevice(past, id, question);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void aDeviceThatNoCycleHadIsNamed()
    {
        RandomPast past(1, newPath());
        QVERIFY(past.store && past.addCycle());
        const auto read = past.store->history().device(tenant, QStringLiteral("nobody"), {});
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::BadInput);
        QCOMPARE(read.error().subject.text(), QStringLiteral("nobody"));
    }

    void aRangeWithoutCyclesIsEmpty()
    {
        RandomPast past(1, newPath());
        QVERIFY(past.store && past.addCycle());
        const TimeRange before{noTime, parseTimestamp("2020-01-01T00:00:00Z")};
        const auto read = past.store->history().fleet(tenant, before);
        QVERIFY(read);
        QVERIFY(historyRows(*read, {}).empty());
    }

    // Lost or changed rows of any cycle are found, not only those of the newest.
    void aDamagedCycleIsNamed_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("a state is gone") << QStringLiteral(
            "DELETE FROM device_state WHERE device = 2 AND from_cycle = (SELECT min(from_cycle) FROM device_state "
            "WHERE device = 2)");
        QTest::newRow("both rows of a device are gone") << QStringLiteral("DELETE FROM device WHERE id = 2");
        QTest::newRow("another risk") << QStringLiteral("UPDATE state_signals SET risk = 'None' WHERE risk = 'High'");
        QTest::newRow("another time") << QStringLiteral(
            "UPDATE device_seen SET last_seen = last_seen + 1 WHERE device = 2");
        QTest::newRow("another floor") << QStringLiteral("UPDATE cycle SET completeness_floor = 10 WHERE id = 1");
        QTest::newRow("no profile") << QStringLiteral("UPDATE profile_text SET text = ''");
    }
    void aDamagedCycleIsNamed()
    {
        QFETCH(QString, damage);
        const QString path = newPath();
        {
            auto store = Store::open(path, Store::Open::MakeIfMissing);
            QVERIFY(store);
            QList<Device> devices{storedDevice(QStringLiteral("a")), storedDevice(QStringLiteral("b"))};
            QVERIFY(storeDevices(**store, QStringLiteral("c1"), devices));
            devices[1].riskScore = "High";
            QVERIFY(storeDevices(**store, QStringLiteral("c2"), devices));
            QVERIFY((*store)->history().fleet(tenant, {}).has_value());
        }
        QCOMPARE(editStore(path, {QStringLiteral("PRAGMA foreign_keys = ON"), damage}), QString());
        auto store = Store::open(path, Store::Open::ReadOnly);
        QVERIFY(store);
        const auto read = (*store)->history().fleet(tenant, {});
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::StoreBroken);
    }

    // Forgetting cycles changes nothing that is told about those that stay, nor when a device counts as gone.
    void thinningChangesNoCycleThatStays_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("everyCycleDays");
        QTest::addColumn<int>("dailyDays");
        QTest::newRow("every, then daily, then none") << 1U << 4 << 10;
        QTest::newRow("daily at once") << 2U << 0 << 10;
        QTest::newRow("only the newest") << 3U << 0 << 0;
        QTest::newRow("nothing to take") << 4U << 400 << 400;
    }
    void thinningChangesNoCycleThatStays()
    {
        QFETCH(quint32, seed);
        QFETCH(int, everyCycleDays);
        QFETCH(int, dailyDays);
        const QString path = newPath();
        RandomPast past(seed, path);
        QVERIFY(past.store);
        for (int i = 0; i < 60; ++i)
            QVERIFY(past.addCycle());
        const Ticks now = past.cycles.back().info.asOf + ticksPerHour;
        const auto leftBefore = leftDevices(past);
        std::map<std::string, QString> lastOfDay;
        QString newestComplete;
        for (const StoredCycle &cycle : past.cycles) {
            if (cycle.info.state != CycleState::Complete)
                continue;
            lastOfDay[formatSeconds(cycle.info.asOf).substr(0, 10)] = cycle.info.id;
            newestComplete = cycle.info.id;
        }
        const QString newest = past.cycles.back().info.id;
        std::erase_if(past.cycles, [&](const StoredCycle &cycle) {
            const Ticks age = now - cycle.info.asOf;
            const bool isLastOfDay = cycle.info.state == CycleState::Complete
                                     && lastOfDay[formatSeconds(cycle.info.asOf).substr(0, 10)] == cycle.info.id;
            return cycle.info.id != newest && cycle.info.id != newestComplete && age > everyCycleDays * ticksPerDay
                   && !(isLastOfDay && age <= dailyDays * ticksPerDay);
        });
        HistoryPruner pruner(past.store->connection());
        const auto plans = pruner.plan({everyCycleDays, dailyDays}, now);
        QVERIFY(plans && plans->size() == 1);
        QCOMPARE(plans->front().kept, static_cast<qint64>(past.cycles.size()));
        QVERIFY(pruner.prune(*plans).has_value());

        for (const Question &question : questions(past)) {
            compareWithEachCycle(past, question);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(leftDevices(past), leftBefore);
        QVERIFY(checkStore(*past.store).has_value());
        const auto again = pruner.plan({everyCycleDays, dailyDays}, now);
        QVERIFY(again && again->front().taken.empty());
        // The next cycle finds the devices as the last one left them.
        QVERIFY(past.addCycle());
        compareWithEachCycle(past, {});
        // Rows that no cycle uses are gone.
        past.store.reset();
        QCOMPARE(editStore(path, {QStringLiteral("SELECT count(*) FROM device_state s WHERE to_cycle IS NOT NULL AND "
                                                 "NOT EXISTS (SELECT 1 FROM cycle c WHERE c.id >= s.from_cycle AND "
                                                 "c.id < s.to_cycle AND c.state IN ('complete', 'partial'))")}),
                 QStringLiteral("0"));
    }
    // Texts and profiles that no cycle has any more go with the cycles that had them.
    void thinningForgetsTextsThatNothingHas()
    {
        const QString path = newPath();
        auto store = Store::open(path, Store::Open::MakeIfMissing);
        QVERIFY(store);
        Profile former;
        former.name = QStringLiteral("former");
        Device device = storedDevice(QStringLiteral("a"));
        const auto add = [&](const QString &id, const Profile &profile) {
            const StoredCycle cycle{cycleInfo(id), fleetOf({device, storedDevice(QStringLiteral("b"))}), profile, 50};
            return (*store)->cycles().begin(cycle.info) && (*store)->cycles().commit(cycle);
        };
        device.riskScore = "High";
        device.tags = "first";
        QVERIFY(add(QStringLiteral("c1"), former));
        device.riskScore = "Medium";
        device.tags = "second";
        QVERIFY(add(QStringLiteral("c2"), Profile()));
        device.tags = "third";
        QVERIFY(add(QStringLiteral("c3"), Profile()));
        HistoryPruner pruner((*store)->connection());
        const auto plans = pruner.plan({0, 0}, currentSecond());
        QVERIFY(plans);
        QCOMPARE(plans->front().taken.size(), size_t{2});
        QVERIFY(pruner.prune(*plans).has_value());
        QVERIFY(checkStore(**store).has_value());
        const auto all = [&path](const char *list) {
            return editStore(path, {QStringLiteral("SELECT group_concat(%1").arg(QString::fromLatin1(list))});
        };
        QCOMPARE(all("risk) FROM (SELECT risk FROM state_signals ORDER BY risk)"), QStringLiteral("Low,Medium"));
        QCOMPARE(all("tags) FROM (SELECT tags FROM state_traits ORDER BY tags)"), QStringLiteral("a;b\\;c,third"));
        QCOMPARE(all("id) FROM profile_text WHERE instr(text, 'former') > 0"), QString());
        // A text that was forgotten can come back.
        device.tags = "first";
        QVERIFY(add(QStringLiteral("c4"), former));
        QVERIFY(checkStore(**store).has_value());
    }
    // A cycle that is stored while the history is thinned keeps all its texts.
    void aCycleStoredMeanwhileKeepsItsTexts()
    {
        RandomPast past(5, newPath());
        QVERIFY(past.store);
        for (int i = 0; i < 20; ++i)
            QVERIFY(past.addCycle());
        const Ticks now = past.cycles.back().info.asOf;
        for (int after = 0; after < 12; ++after) {
            HistoryPruner pruner(past.store->connection());
            const auto plans = pruner.plan({0, 0}, now);
            QVERIFY(plans);
            pruner.begin(*plans);
            auto done = Result<HistoryPruner::Step>(HistoryPruner::Step::Looked);
            for (int i = 0; done && *done != HistoryPruner::Step::Done; ++i) {
                if (i == after)
                    QVERIFY(past.addCycle());
                done = pruner.step();
            }
            QVERIFY(done);
            QVERIFY(checkStore(*past.store).has_value());
        }
    }
    void stoppedThinningIsDoneTheNextTime()
    {
        const QString path = newPath();
        RandomPast past(1, path);
        QVERIFY(past.store);
        for (int i = 0; i < 30; ++i)
            QVERIFY(past.addCycle());
        const Ticks now = past.cycles.back().info.asOf;
        HistoryPruner pruner(past.store->connection());
        for (int after = 0; after < 4; ++after) {
            const auto plans = pruner.plan({after % 2, 3 - after / 2}, now);
            QVERIFY(plans);
            int asked = 0;
            const auto r = pruner.prune(*plans, [&] { return asked++ == after; });
            QVERIFY(!r || asked <= after);
            QVERIFY(checkStore(*past.store).has_value());
        }
        const auto plans = pruner.plan({0, 0}, now);
        QVERIFY(plans && pruner.prune(*plans).has_value());
        QVERIFY(checkStore(*past.store).has_value());
    }

    void cyclesStoredMeanwhileStay()
    {
        RandomPast past(7, newPath());
        QVERIFY(past.store);
        for (int i = 0; i < 10; ++i)
            QVERIFY(past.addCycle());
        HistoryPruner pruner(past.store->connection());
        const auto plans = pruner.plan({0, 0}, past.cycles.back().info.asOf);
        QVERIFY(plans && plans->size() == 1 && !plans->front().taken.empty());
        bool isAdded = true;
        const auto polls = [&] {
            for (int i = 0; i < 3; ++i)
                isAdded = past.addCycle() && isAdded;
            return false;
        };
        QVERIFY(pruner.prune(*plans, polls).has_value());
        QVERIFY(isAdded);
        QVERIFY(checkStore(*past.store).has_value());
    }
    //! Its row numbers now belong to another tenant.
    void whatAnotherTenantStoredMeanwhileStays()
    {
        RandomPast past(8, newPath());
        QVERIFY(past.store);
        for (int i = 0; i < 10; ++i)
            QVERIFY(past.addCycle());
        HistoryPruner pruner(past.store->connection());
        const auto plans = pruner.plan({0, 0}, past.cycles.back().info.asOf);
        QVERIFY(plans && !plans->front().taken.empty());
        QVERIFY(past.store->tenants().remove(tenant).has_value());
        past.cycles.clear();
        for (int i = 0; i < 10; ++i)
            QVERIFY(past.addCycle());
        QVERIFY(pruner.prune(*plans).has_value());
        QVERIFY(checkStore(*past.store).has_value());
        compareWithEachCycle(past, {});
    }
    void theRuleIsKeptInTheStore()
    {
        const QString path = newPath();
        const Ticks now = parseTimestamp(noon);
        {
            auto store = Store::open(path, Store::Open::MakeIfMissing);
            QVERIFY(store);
            RetentionTable table((*store)->connection());
            QCOMPARE(*table.rule(), RetentionRule());
            QVERIFY(*table.isDue(now));
            QVERIFY(table.noteThinned({1, 1}, now).has_value()); // of a rule that is no longer the current one
            QVERIFY(*table.isDue(now));
            QVERIFY(table.noteThinned({}, now).has_value());
            QVERIFY(!*table.isDue(now + ticksPerDay - 1));
            QVERIFY(*table.isDue(now + ticksPerDay));
            QVERIFY(*table.isDue(now - 1)); // the clock was set back
            QVERIFY(table.setRule({}).has_value());
            QVERIFY(!*table.isDue(now));
            QVERIFY(table.setRule({7, 90}).has_value());
            QVERIFY(*table.isDue(now));
        }
        auto store = Store::open(path, Store::Open::ReadOnly);
        QVERIFY(store);
        QCOMPARE(*RetentionTable((*store)->connection()).rule(), (RetentionRule{7, 90}));
    }

    void anOlderStoreIsMadeAbleToShrink()
    {
        const QString path = newPath();
        QVERIFY(makeOlderStore(path, 11));
        const QString ask = QStringLiteral("PRAGMA auto_vacuum");
        QCOMPARE(editStore(path, {ask}), QStringLiteral("0"));
        {
            auto store = Store::open(path, Store::Open::MustExist);
            QVERIFY(store);
            HistoryPruner pruner((*store)->connection());
            const auto plans = pruner.plan({}, parseTimestamp(noon));
            QVERIFY(plans && pruner.prune(*plans).has_value());
        }
        QCOMPARE(editStore(path, {ask}), QStringLiteral("2")); // in steps
    }

    void csvAndJsonSayTheSame()
    {
        RandomPast past(5, newPath());
        QVERIFY(past.store);
        for (int i = 0; i < 12; ++i)
            QVERIFY(past.addCycle());
        const auto read = past.store->history().fleet(tenant, {});
        QVERIFY(read);
        const std::vector<HistoryRow> rows = historyRows(*read, {});
        QBuffer csv;
        QBuffer json;
        QVERIFY(csv.open(QIODevice::WriteOnly) && json.open(QIODevice::WriteOnly));
        QVERIFY(writeHistoryCsv(csv, rows, CsvFormat()).has_value());
        QVERIFY(writeHistoryJson(json, rows, tenant).has_value());
        const QList<QByteArray> lines = csv.data().split('\n');
        const QList<QByteArray> columns = lines.first().trimmed().split(',');
        QCOMPARE(lines.first(), QByteArray("asOf,cycleId,state,devices,trustworthy,lowRisk,moderateRisk,suspicious,"
                                           "highRisk,insufficientData,mean,median,p95,profile,profileHash,rose,fell,"
                                           "changedBand\r"));
        const QJsonObject document = QJsonDocument::fromJson(json.data()).object();
        QCOMPARE(document[QStringLiteral("schema")].toString(), QStringLiteral("trustgauge/history/1"));
        QCOMPARE(document[QStringLiteral("tenant")].toString(), tenant);
        const QJsonArray cycles = document[QStringLiteral("cycles")].toArray();
        QCOMPARE(cycles.size(), static_cast<qsizetype>(rows.size()));
        QCOMPARE(lines.size(), cycles.size() + 2); // the header, and the end of the last line
        for (qsizetype i = 0; i < cycles.size(); ++i) {
            const QList<QByteArray> cells = lines[i + 1].trimmed().split(',');
            const QJsonObject cycle = cycles[i].toObject();
            for (qsizetype c = 0; c < columns.size(); ++c) {
                const QString key = QString::fromUtf8(columns[c]);
                const QJsonValue value = cycle.contains(key) ? cycle[key]
                                                             : cycle[QStringLiteral("bands")].toObject()[key];
                const QString cell = QString::fromUtf8(cells[c]);
                if (value.isDouble())
                    QCOMPARE(cell.toDouble(), value.toDouble());
                else
                    QCOMPARE(cell, value.toString());
                QCOMPARE(value.isNull(), cell.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
