#include "core/report/fleettrend.h"
#include "core/report/history.h"
#include "support/randompast.h"
#include "support/storefixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Trustgauge;

namespace {

const QString tenant = QStringLiteral("Contoso");

PlaceCounts placesOf(const FleetSummary &summary)
{
    PlaceCounts out{};
    for (size_t band = 0; band < bandCount; ++band)
        out[band] = static_cast<uint32_t>(summary.bands[band]);
    out[insufficientPlace] = static_cast<uint32_t>(summary.insufficient);
    return out;
}

PlaceCounts placesOf(const StoredCycle &cycle, const Profile &profile)
{
    return placesOf(ScoreTable(indexFor(cycle.fleet, profile), profile, cycle.completenessFloor).summary());
}

//! Cycles as written in a row of a test, such as `C 2026-06-01T10, P 2026-06-02T03`.
std::vector<CycleStamp> stampsOf(const QString &text)
{
    std::vector<CycleStamp> out;
    const QStringList cycles = text.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &cycle : cycles)
        out.push_back({static_cast<qint64>(out.size()) + 1,
                       cycle.startsWith(u'C') ? CycleState::Complete : CycleState::Partial,
                       parseTimestamp((cycle.mid(2) + QStringLiteral(":00:00Z")).toStdString())});
    return out;
}

} // namespace

class TestFleetTrend : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_stores = 0;
    int m_readings = 0; // of device rows

    QString newPath() { return m_dir.filePath(QStringLiteral("%1.db").arg(m_stores++)); }

    Result<FleetTrend> trendOf(Store &store, const SignatureRules &rules)
    {
        const auto past = HistogramTable(store.connection()).read(tenant, {}, lastOfEachDay);
        if (!past)
            return tl::unexpected(past.error());
        return fleetTrend(*past, rules, [&]() -> Result<std::shared_ptr<const FleetPast>> {
            ++m_readings;
            Result<FleetPast> devices = store.history().fleet(tenant, {});
            if (!devices)
                return tl::unexpected(devices.error());
            return std::make_shared<const FleetPast>(std::move(*devices));
        });
    }

    //! Compares a trend with the cycles that were stored, and with the daily history.
    void compare(const RandomPast &past, quint32 profileAsked)
    {
        const Profile profile = profileNumber(profileAsked);
        const Result<FleetTrend> trend = trendOf(*past.store, SignatureRules::of(profile));
        QVERIFY2(trend.has_value(), trend ? "" : qPrintable(trend.error().detail.text()));
        struct Day
        {
            const StoredCycle *complete = nullptr, *partial = nullptr; // the last
            size_t partials = 0;
        };
        std::map<std::string, Day> days;
        for (const StoredCycle &cycle : past.cycles) {
            Day &day = days[formatSeconds(cycle.info.asOf).substr(0, 10)];
            (cycle.info.state == CycleState::Complete ? day.complete : day.partial) = &cycle;
            day.partials += cycle.info.state == CycleState::Partial ? 1 : 0;
        }
        QCOMPARE(trend->days.size(), days.size());
        const std::vector<PlaceCounts> replayed = trend->signatures.places(profile);
        QCOMPARE(replayed.size(), days.size());
        std::vector<PlaceCounts> asScored;
        size_t i = 0;
        for (const auto &[date, day] : days) {
            const StoredCycle &cycle = day.complete ? *day.complete : *day.partial;
            const TrendDay &found = trend->days[i];
            QCOMPARE(found.day * ticksPerDay, parseTimestamp(date + "T00:00:00Z"));
            QCOMPARE(found.cycle.id, cycle.info.id);
            QCOMPARE(found.partialCycles, day.partials);
            QVERIFY(found.asScored == placesOf(cycle, cycle.profile));
            QVERIFY(replayed[i] == placesOf(cycle, profile));
            if (day.complete)
                asScored.push_back(found.asScored);
            ++i;
        }
        const auto stored = HistogramTable(past.store->connection()).read(tenant, {}, lastOfEachDay);
        QVERIFY(stored);
        const std::vector<TrendDay> quick = daysAsScored(*stored); // without those of an older version
        QCOMPARE(quick.size(),
                 static_cast<size_t>(std::count_if(stored->counted.begin(), stored->counted.end(),
                                                   [](const auto &one) { return one.histogram.has_value(); })));
        for (const TrendDay &day : quick) {
            const auto same = std::find_if(trend->days.begin(), trend->days.end(),
                                           [&day](const TrendDay &one) { return one.day == day.day; });
            QVERIFY(same != trend->days.end());
            QCOMPARE(day.cycle.id, same->cycle.id);
            QVERIFY(day.asScored == same->asScored);
        }
        const Result<FleetPast> devices = past.store->history().fleet(tenant, {});
        QVERIFY(devices);
        const std::vector<HistoryRow> rows = historyRows(*devices, {true, {}});
        QCOMPARE(rows.size(), asScored.size());
        for (size_t row = 0; row < rows.size(); ++row)
            QVERIFY(placesOf(rows[row].point.summary) == asScored[row]);
    }

private slots:
    void init() { m_readings = 0; }

    void daysAreChosen_data()
    {
        QTest::addColumn<QString>("cycles");
        QTest::addColumn<QList<int>>("chosen");
        QTest::newRow("none") << QString() << QList<int>{};
        QTest::newRow("the last of a day")
            << QStringLiteral("C 2026-06-01T10, C 2026-06-01T23, C 2026-06-02T00") << QList<int>{1, 2};
        QTest::newRow("complete before partial") << QStringLiteral("C 2026-06-01T10, P 2026-06-01T11") << QList<int>{0};
        QTest::newRow("complete after partial") << QStringLiteral("P 2026-06-01T10, C 2026-06-01T11") << QList<int>{1};
        QTest::newRow("the last of partial ones only")
            << QStringLiteral("P 2026-06-01T10, P 2026-06-01T11, C 2026-06-02T01") << QList<int>{1, 2};
        QTest::newRow("a gap of days") << QStringLiteral("C 2026-06-01T10, C 2026-06-09T10") << QList<int>{0, 1};
        QTest::newRow("before 1970") << QStringLiteral("C 1969-12-30T10, C 1969-12-30T11, C 1969-12-31T01")
                                     << QList<int>{1, 2};
    }
    void daysAreChosen()
    {
        QFETCH(QString, cycles);
        QFETCH(QList<int>, chosen);
        QList<int> found;
        for (const size_t cycle : lastOfEachDay(stampsOf(cycles)))
            found << static_cast<int>(cycle);
        QCOMPARE(found, chosen);
    }

    void daysAreAsScoredAndReplayed_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QString>("damage");
        for (const quint32 seed : {1U, 2U, 3U}) {
            QTest::addRow("fleet %u", seed) << seed << QString();
            QTest::addRow("fleet %u, some cycles of an older version", seed)
                << seed << QStringLiteral("DELETE FROM cycle_histogram WHERE cycle % 3 = 0");
            QTest::addRow("fleet %u, all of an older version", seed)
                << seed << QStringLiteral("DELETE FROM cycle_histogram");
        }
    }
    void daysAreAsScoredAndReplayed()
    {
        QFETCH(quint32, seed);
        QFETCH(QString, damage);
        const QString path = newPath();
        RandomPast past(seed, path);
        QVERIFY(past.store);
        for (int i = 0; i < 40; ++i)
            QVERIFY(past.addCycle());
        if (!damage.isEmpty())
            QCOMPARE(editStore(path, {damage}), QString());
        for (quint32 profile = 0; profile < profileNumbers; ++profile) {
            compare(past, profile);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void deviceRowsAreReadOnlyForOtherThresholds()
    {
        auto store = Store::open(newPath(), Store::Open::MakeIfMissing);
        QVERIFY(store);
        QVERIFY(storeDevices(**store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        Profile profile = profileNumber(1); // other weights
        QVERIFY(trendOf(**store, SignatureRules::of(profile)).has_value());
        QCOMPARE(m_readings, 0);
        profile.cvssTenths = 70;
        QVERIFY(trendOf(**store, SignatureRules::of(profile)).has_value());
        QCOMPARE(m_readings, 1);
    }

    void anErrorOfReadingIsTheResult()
    {
        auto store = Store::open(newPath(), Store::Open::MakeIfMissing);
        QVERIFY(store);
        QVERIFY(storeDevices(**store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        const auto past = HistogramTable((*store)->connection()).read(tenant, {}, lastOfEachDay);
        QVERIFY(past);
        const auto trend = fleetTrend(*past, SignatureRules::of(profileNumber(2)),
                                      []() -> Result<std::shared_ptr<const FleetPast>> {
                                          return failure(ErrorCode::StoreBroken, QStringLiteral("s"), Message());
                                      });
        QVERIFY(!trend);
        QVERIFY(trend.error().code == ErrorCode::StoreBroken);
    }

    // Its cycle was forgotten between the two readings.
    void aDayWithoutItsRowsIsLeftOut()
    {
        auto store = Store::open(newPath(), Store::Open::MakeIfMissing);
        QVERIFY(store);
        QVERIFY(storeDevices(**store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        const auto past = HistogramTable((*store)->connection()).read(tenant, {}, lastOfEachDay);
        QVERIFY(past);
        const auto nothing = []() -> Result<std::shared_ptr<const FleetPast>> {
            return std::make_shared<const FleetPast>();
        };
        const auto trend = fleetTrend(*past, SignatureRules::of(profileNumber(2)), nothing);
        QVERIFY(trend);
        QVERIFY(trend->days.empty());
        QCOMPARE(trend->signatures.cycleCount(), size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestFleetTrend)
#include "tst_fleettrend.moc"
