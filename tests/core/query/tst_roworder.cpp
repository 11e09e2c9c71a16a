#include "core/query/roworder.h"
#include "support/testfleet.h"

#include <QTest>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>

using namespace Trustgauge;

//! Rows in the order of each column, against a comparison of what the column shows.
class TestRowOrder : public QObject
{
    Q_OBJECT

private slots:
    void everyColumn_data();
    void everyColumn();
    void byNumbersAboveSixteenBits();
    void namesWithMuchInCommon();
    void byChangeOfTheScore();
    void noRows();
};

namespace {

using Key = std::tuple<int64_t, QByteArray>;

QByteArray lower(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).toLower();
}

//! Numbers as they are with unknown ones below them; texts without regard to case, empty ones last.
Key keyOf(const ScoreTable &scores, uint32_t row, FleetColumn column)
{
    const Fleet &fleet = scores.fleet();
    const auto state = [](auto value, auto unknown) {
        return Key{value == unknown ? -1 : static_cast<int64_t>(value), {}};
    };
    const auto number = [](const auto &value) { return Key{value ? static_cast<int64_t>(*value) : -1, {}}; };
    const auto text = [](std::string_view value) { return Key{value.empty() ? 1 : 0, lower(value)}; };
    switch (column) {
    case FleetColumn::Device:
        return text(fleet.deviceName(row).empty() ? fleet.machineId(row).view() : fleet.deviceName(row));
    case FleetColumn::Score:
        return {scores.score(row).exact, {}};
    case FleetColumn::Band:
        return {scores.sufficient(row) ? scores.score(row).exact : -1, {}};
    case FleetColumn::Risk:
        return state(fleet.risk(row), RiskState::Unknown);
    case FleetColumn::Exposure:
        return state(fleet.exposure(row), ExposureState::Unknown);
    case FleetColumn::Antivirus:
        return state(fleet.antivirus(row), AntivirusState::Unknown);
    case FleetColumn::Onboarding:
        return state(fleet.onboarding(row), OnboardingState::Unknown);
    case FleetColumn::Health:
        return state(fleet.health(row), HealthState::Unknown);
    case FleetColumn::InactiveDays:
        return number(inactiveDays(fleet.lastSeen(row), fleet.asOf(), scores.profile().graceHours));
    case FleetColumn::CriticalCves:
        return number(criticalCves(fleet, row, scores.index()->rules()));
    case FleetColumn::Completeness:
        return {scores.score(row).completeness, {}};
    case FleetColumn::Group:
        return text(fleet.deviceGroup(row));
    case FleetColumn::Tags:
        return text(fleet.tags(row));
    case FleetColumn::LastSeen:
        return {fleet.lastSeen(row) == noTime ? -1 : fleet.lastSeen(row) / ticksPerSecond, {}};
    default:
        return {};
    }
}

} // namespace

void TestRowOrder::everyColumn_data()
{
    QTest::addColumn<FleetColumn>("column");
    QTest::newRow("device") << FleetColumn::Device;
    QTest::newRow("score") << FleetColumn::Score;
    QTest::newRow("band") << FleetColumn::Band;
    QTest::newRow("risk") << FleetColumn::Risk;
    QTest::newRow("exposure") << FleetColumn::Exposure;
    QTest::newRow("antivirus") << FleetColumn::Antivirus;
    QTest::newRow("onboarding") << FleetColumn::Onboarding;
    QTest::newRow("health") << FleetColumn::Health;
    QTest::newRow("days inactive") << FleetColumn::InactiveDays;
    QTest::newRow("critical CVEs") << FleetColumn::CriticalCves;
    QTest::newRow("completeness") << FleetColumn::Completeness;
    QTest::newRow("group") << FleetColumn::Group;
    QTest::newRow("tags") << FleetColumn::Tags;
    QTest::newRow("last seen") << FleetColumn::LastSeen;
}

void TestRowOrder::everyColumn()
{
    QFETCH(const FleetColumn, column);
    const FleetPtr fleet = TestFleet::variedFleet(600, [](int i, Device &device) {
        if (i % 7 == 0)
            device.deviceGroup = i % 2 == 0 ? "LAB 2" : "lab 2";
        if (i % 11 == 0)
            device.lastSeen = noTime;
        if (i % 13 == 0)
            device.riskScore.reset();
        for (int cve = 0; cve < i % 9; ++cve)
            device.cves.add(95);
    });
    const ScoreTablePtr scores = TestFleet::scored(fleet);
    const FleetRanks ranks(fleet);
    Rows all(scores->size());
    std::iota(all.begin(), all.end(), 0U);
    Rows some;
    std::copy_if(all.rbegin(), all.rend(), std::back_inserter(some), [](uint32_t row) { return row % 3 != 0; });
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const auto less = [&](uint32_t a, uint32_t b) {
            const Key left = keyOf(*scores, a, column);
            const Key right = keyOf(*scores, b, column);
            return direction == Qt::AscendingOrder ? left < right : right < left;
        };
        Rows expected = all;
        std::stable_sort(expected.begin(), expected.end(), less);
        QCOMPARE(orderedRows(*scores, ranks, column, direction), expected);
        expected = some; // equal ones keep whatever order they had
        std::stable_sort(expected.begin(), expected.end(), less);
        QCOMPARE(orderedRows(*scores, ranks, column, direction, some), expected);
    }
}

//! Keys that take both passes: seconds of a hundred years, and equal halves among them.
void TestRowOrder::byNumbersAboveSixteenBits()
{
    const FleetPtr fleet = TestFleet::variedFleet(500, [](int i, Device &device) {
        device.lastSeen = TestFleet::asOf - static_cast<Ticks>(i * 37 % 100) * 65'536 * ticksPerSecond
                          - static_cast<Ticks>(i % 5) * ticksPerSecond;
    });
    const ScoreTablePtr scores = TestFleet::scored(fleet);
    const FleetRanks ranks(fleet);
    const Rows up = orderedRows(*scores, ranks, FleetColumn::LastSeen, Qt::AscendingOrder);
    const Rows down = orderedRows(*scores, ranks, FleetColumn::LastSeen, Qt::DescendingOrder);
    for (size_t i = 1; i < up.size(); ++i) {
        QVERIFY(std::pair(fleet->lastSeen(up[i - 1]), up[i - 1]) < std::pair(fleet->lastSeen(up[i]), up[i]));
        QVERIFY(std::pair(-fleet->lastSeen(down[i - 1]), down[i - 1]) < std::pair(-fleet->lastSeen(down[i]), down[i]));
    }
}

//! Names that begin alike for longer than is compared at once, end within, differ by case only, are the same, or missing.
void TestRowOrder::namesWithMuchInCommon()
{
    static constexpr int count = 60'000; // as many as are sorted by digits
    const FleetPtr fleet = TestFleet::variedFleet(count, [](int i, Device &device) {
        const std::string site = i % 3 == 0 ? "EU-Frankfurt-Office-" : "eu-frankfurt-office-";
        device.deviceName = i % 10 == 0   ? "localhost.localdomain"
                            : i % 10 == 1 ? std::string()
                            : i % 10 == 2 ? site.substr(0, static_cast<size_t>(i / 10 % 21))
                            : i % 10 == 3 ? site + "\xC3\xBC" + std::to_string(i % 4000)
                                          : site + std::to_string(i * 7919 % count);
    });
    const ScoreTablePtr scores = TestFleet::scored(fleet);
    std::vector<Key> keys;
    for (uint32_t row = 0; row < count; ++row)
        keys.push_back(keyOf(*scores, row, FleetColumn::Device));
    Rows expected(count);
    std::iota(expected.begin(), expected.end(), 0U);
    std::stable_sort(expected.begin(), expected.end(), [&](uint32_t a, uint32_t b) { return keys[a] < keys[b]; });
    QCOMPARE(orderedRows(*scores, FleetRanks(fleet), FleetColumn::Device, Qt::AscendingOrder), expected);
}

//! Largest rise first, also where the edit changes what the signatures are.
void TestRowOrder::byChangeOfTheScore()
{
    const FleetPtr fleet = TestFleet::variedFleet(300, [](int i, Device &device) {
        device.riskScore = i % 3 == 0 ? "High" : i % 3 == 1 ? "Low" : "None";
        for (int n = 0; n < i % 5; ++n)
            device.cves.add(90);
    });
    const ScoreTablePtr before = TestFleet::scored(fleet);
    Profile weights;
    weights.weights[indexOf(Indicator::RiskHigh)] = 20;
    weights.weights[indexOf(Indicator::CriticalCves)] = 90;
    Profile threshold = weights;
    threshold.cveCap = 3;
    for (const ScoreTablePtr &after :
         {std::make_shared<const ScoreTable>(before->index(), weights, before->completenessFloor()),
          TestFleet::scored(fleet, threshold)}) {
        Rows some;
        for (uint32_t row = 0; row < after->size(); row += 2)
            some.push_back(row);
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const auto change = [&](uint32_t row) {
                const int by = after->score(row).score - before->score(row).score;
                return direction == Qt::AscendingOrder ? by : -by;
            };
            const auto smaller = [&](uint32_t a, uint32_t b) { return change(a) < change(b); };
            Rows all(after->size());
            std::iota(all.begin(), all.end(), 0U);
            std::stable_sort(all.begin(), all.end(), smaller);
            QVERIFY(change(all.front()) != change(all.back()));
            QCOMPARE(orderedByChange(*before, *after, direction), all);
            Rows fewer = some;
            std::stable_sort(fewer.begin(), fewer.end(), smaller);
            QCOMPARE(orderedByChange(*before, *after, direction, &some), fewer);
        }
    }
}

void TestRowOrder::noRows()
{
    const FleetPtr none = TestFleet::fleetOf({});
    const ScoreTablePtr scores = TestFleet::scored(none);
    const FleetRanks ranks(none);
    for (const FleetColumn column : {FleetColumn::Device, FleetColumn::Score, FleetColumn::LastSeen})
        QVERIFY(orderedRows(*scores, ranks, column, Qt::DescendingOrder).empty());
    const FleetPtr few = TestFleet::variedFleet(3);
    QVERIFY(
        orderedRows(*TestFleet::scored(few), FleetRanks(few), FleetColumn::Score, Qt::DescendingOrder, Rows()).empty());
}

QTEST_APPLESS_MAIN(TestRowOrder)
#include "tst_roworder.moc"
