#include "core/scoring/scorechange.h"
#include "support/adddevice.h"
#include "support/testfleet.h"

#include <QTest>

#include <array>
#include <cstdlib>
#include <numeric>
#include <random>
#include <utility>

using namespace Trustgauge;

namespace {

FleetPtr fleetAt(Ticks asOf, const std::vector<Device> &devices)
{
    FleetBuilder builder;
    builder.restoreSource(true);
    for (const Device &device : devices)
        addDevice(builder, device);
    return builder.build(asOf);
}

constexpr Ticks later = TestFleet::asOf + 2 * ticksPerDay;

DeviceChange changeOf(const Device &before, const Device &after, const Profile &profile = {})
{
    const auto a = TestFleet::scored(fleetAt(TestFleet::asOf, {before}));
    const auto b = TestFleet::scored(fleetAt(later, {after}), profile);
    return deviceChange(*a, 0, *b, 0);
}

} // namespace

class TestScoreChange : public QObject
{
    Q_OBJECT

private slots:
    void ageAdvanced()
    {
        const Device device = TestFleet::cleanDevice("a", "A");
        const DeviceChange change = changeOf(device, device); // 1 day and 18 hours old: 10 x 25 / 100
        QCOMPARE(change.total, 25'000);
        QCOMPARE(change.part(ChangeCause::Age), 25'000);
        QCOMPARE(change.mainCause(), ChangeCause::Age);
    }
    void deviceChanged()
    {
        const Device before = TestFleet::cleanDevice("a", "A");
        Device after = before;
        after.riskScore = "Low"; // 15 x 75 / 100
        after.lastSeen = later;
        const DeviceChange change = changeOf(before, after);
        QCOMPARE(change.total, 112'500);
        QCOMPARE(change.part(ChangeCause::Device), 112'500);
    }
    void dataWentMissing()
    {
        Device before = TestFleet::cleanDevice("a", "A");
        before.avMode = "2"; // 28 x 75 / 100
        Device after = before;
        after.avMode.reset();
        after.lastSeen = later;
        const DeviceChange change = changeOf(before, after);
        QCOMPARE(change.total, -210'000);
        QCOMPARE(change.part(ChangeCause::Data), -210'000);
    }
    void weightsChanged()
    {
        Device before = TestFleet::cleanDevice("a", "A");
        before.riskScore = "High";
        Device after = before;
        after.lastSeen = later;
        Profile profile;
        profile.pillars = {80, 20};
        const DeviceChange change = changeOf(before, after, profile); // 41.25 -> 44
        QCOMPARE(change.total, 27'500);
        QCOMPARE(change.part(ChangeCause::Weights), 27'500);
    }
    void allAtOnce()
    {
        Device before = TestFleet::cleanDevice("a", "A");
        before.avMode = "2";
        Device after = before;
        after.riskScore = "Medium"; // +26.25
        after.avMode.reset();       // -21
        Profile profile;            // age: +2.5
        profile.pillars = {60, 40}; // 60 x 0.35 + 40 x 0.1 = 25, less 28.75 under the old one
        const DeviceChange change = changeOf(before, after, profile);
        QCOMPARE(change.part(ChangeCause::Device), 262'500);
        QCOMPARE(change.part(ChangeCause::Data), -210'000);
        QCOMPARE(change.part(ChangeCause::Age), 25'000);
        QCOMPARE(change.part(ChangeCause::Weights), -37'500);
        QCOMPARE(change.total, 40'000);
    }

    void partsAddUpWhateverTheProfiles()
    {
        std::mt19937 random(3);
        const auto pick = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
        static constexpr std::array<const char *, 5> risks{"None", "Low", "Medium", "High", ""};
        for (int round = 0; round < 60; ++round) {
            Profile a;
            Profile b;
            for (Profile *p : {&a, &b}) {
                p->pillars[0] = pick(1, 99);
                p->pillars[1] = 100 - p->pillars[0];
                for (int &w : p->weights)
                    w = pick(1, 100);
                p->cveCap = pick(1, 13);
                p->unknown = static_cast<UnknownAs>(pick(0, 2));
            }
            const auto change = [&](int, Device &d) {
                d.riskScore = risks[static_cast<size_t>(pick(0, 4))];
                d.avMode = std::to_string(pick(0, 3));
                d.lastSeen = TestFleet::asOf - pick(0, 30) * ticksPerDay;
                for (int i = pick(0, 3); i > 0; --i)
                    d.cves.add(95);
            };
            const auto before = TestFleet::scored(TestFleet::variedFleet(60, change), a);
            const auto after = TestFleet::scored(TestFleet::variedFleet(70, change), b);
            const FleetChange fleet = fleetChange(*before, *after, 1000);
            QCOMPARE(fleet.both, size_t{60});
            QCOMPARE(fleet.appeared, size_t{10});
            QCOMPARE(std::accumulate(fleet.parts.begin(), fleet.parts.end(), int64_t{0}), fleet.total);
            QCOMPARE(fleet.up + fleet.down, fleet.largest.size());
            std::array<size_t, changeCauseCount> withCause{};
            size_t up = 0;
            for (const DeviceChange &one : fleet.largest) {
                up += one.total > 0 ? 1 : 0;
                for (const int64_t part : one.parts) // none is larger than that of the main cause
                    QVERIFY(std::abs(part) <= std::abs(one.part(one.mainCause())));
            }
            QCOMPARE(fleet.up, up);
            for (uint32_t row = 0; row < 60; ++row) {
                const DeviceChange one = deviceChange(*before, row, *after, row); // the first 60 are the same devices
                for (size_t cause = 0; cause < changeCauseCount; ++cause)
                    withCause[cause] += one.parts[cause] != 0 ? 1 : 0;
            }
            QCOMPARE(fleet.devices, withCause);
            for (size_t i = 1; i < fleet.largest.size(); ++i) {
                const DeviceChange &first = fleet.largest[i - 1];
                const DeviceChange &second = fleet.largest[i];
                QVERIFY(std::pair(-std::abs(first.total), first.after)
                        < std::pair(-std::abs(second.total), second.after));
            }
            const std::vector<DeviceChange> some = fleetChange(*before, *after, 7).largest;
            QVERIFY(some == std::vector(fleet.largest.begin(), fleet.largest.begin() + 7));
            for (const DeviceChange &one : fleet.largest) {
                QCOMPARE(std::accumulate(one.parts.begin(), one.parts.end(), int64_t{0}), one.total);
                QCOMPARE(one.total, after->scorer().exact(after->score(one.after)).tenThousandths()
                                        - before->scorer().exact(before->score(one.before)).tenThousandths());
            }
        }
    }

    void bandMovesByCause()
    {
        Device risky = TestFleet::cleanDevice("a", "A");
        risky.riskScore = "High"; // Moderate
        Device known = TestFleet::cleanDevice("b", "B");
        known.avMode = "2"; // Low Risk, then unknown
        Device unseen;
        unseen.machineId = "c";
        unseen.onboardingStatus = "Onboarded";
        Device seen = TestFleet::cleanDevice("c", "C");
        seen.lastSeen = later;
        Device calm = TestFleet::cleanDevice("a", "A");
        calm.lastSeen = later;
        Device silent = known;
        silent.avMode.reset();
        silent.defenderAvStatus = "unknown";
        silent.lastSeen = later;
        const auto before = TestFleet::scored(fleetAt(TestFleet::asOf, {risky, known, unseen}));
        const auto after = TestFleet::scored(fleetAt(later, {calm, silent, seen}));
        const FleetChange change = fleetChange(*before, *after, 10);
        QCOMPARE(change.better[indexOf(ChangeCause::Device)], size_t{1});
        QCOMPARE(change.better[indexOf(ChangeCause::Data)], size_t{1});
        QCOMPARE(std::accumulate(change.worse.begin(), change.worse.end(), size_t{0}), size_t{0});
        QCOMPARE(change.migration[insufficientPlace][indexOf(Band::Trustworthy)], size_t{1});
        QCOMPARE(bandsGained(change.migration), size_t{1});
    }

    void theFirstOfTwoCausesAlike()
    {
        DeviceChange change;
        change.parts = {0, 0, -5, 5};
        QCOMPARE(change.mainCause(), ChangeCause::Data);
        change.parts = {0, 0, -5, 6};
        QCOMPARE(change.mainCause(), ChangeCause::Age);
        change.parts = {0, -7, -5, 6};
        QCOMPARE(change.mainCause(), ChangeCause::Weights);
        QCOMPARE(DeviceChange().mainCause(), ChangeCause::Device);
    }

    void worseByCause()
    {
        Device calm = TestFleet::cleanDevice("a", "A");
        Device risky = calm;
        risky.riskScore = "High"; // Trustworthy to Moderate
        risky.lastSeen = later;
        const auto before = TestFleet::scored(fleetAt(TestFleet::asOf, {calm}));
        const auto after = TestFleet::scored(fleetAt(later, {risky}));
        const FleetChange change = fleetChange(*before, *after, 10);
        QCOMPARE(change.worse[indexOf(ChangeCause::Device)], size_t{1});
        QCOMPARE(std::accumulate(change.better.begin(), change.better.end(), size_t{0}), size_t{0});
        QCOMPARE(change.up, size_t{1});
        QCOMPARE(change.down, size_t{0});
        QCOMPARE(change.devices, (std::array<size_t, changeCauseCount>{1, 0, 0, 0}));
    }

    void devicesComeAndGo()
    {
        const auto before = TestFleet::scored(
            fleetAt(TestFleet::asOf, {TestFleet::cleanDevice("a", "A"), TestFleet::cleanDevice("c", "C")}));
        Device risky = TestFleet::cleanDevice("c", "C");
        risky.riskScore = "High";
        const auto after = TestFleet::scored(
            fleetAt(TestFleet::asOf, {TestFleet::cleanDevice("b", "B"), risky, TestFleet::cleanDevice("d", "D")}));
        const FleetChange change = fleetChange(*before, *after, 10);
        QCOMPARE(change.both, size_t{1});
        QCOMPARE(change.left, size_t{1});
        QCOMPARE(change.appeared, size_t{2});
        QCOMPARE(change.up, size_t{1});
        QCOMPARE(change.migration[indexOf(Band::Trustworthy)][indexOf(Band::ModerateRisk)], size_t{1});
        QCOMPARE(change.largest.front().after, 1U);
    }
};

QTEST_APPLESS_MAIN(TestScoreChange)
#include "tst_scorechange.moc"
