#include "core/scoring/flaps.h"
#include "core/scoring/profilelimits.h"
#include "support/livinghistory.h"

#include <QTest>

using namespace Trustgauge;

namespace {

constexpr Ticks noon = 1'700'000'000LL * ticksPerSecond;

ProfilePtr shared(const Profile &profile)
{
    return std::make_shared<const Profile>(profile);
}

//! The same by a second implementation: cycle by cycle, from the scores of each cycle's fleet.
std::vector<size_t> plainFlaps(const LivingHistory &past, const std::vector<ReplayCycle> &asked)
{
    struct Known
    {
        size_t place = 0, changes = 0;
    };
    std::map<std::string, Known> devices;
    for (const ReplayCycle &cycle : asked) {
        const FleetPtr &fleet = past.cycles[cycle.cycle].fleet;
        const ScoreTable scores(indexFor(fleet, *cycle.profile), *cycle.profile, cycle.completenessFloor);
        for (uint32_t row = 0; row < scores.size(); ++row) {
            const auto [it, isNew] = devices.try_emplace(std::string(fleet->machineId(row)), Known{scores.place(row)});
            if (!isNew && it->second.place != scores.place(row))
                ++it->second.changes;
            it->second.place = scores.place(row);
        }
    }
    std::vector<size_t> out;
    for (const auto &[id, known] : devices) {
        out.resize(std::max(out.size(), known.changes + 1));
        ++out[known.changes];
    }
    return out;
}

//! A device with so many hours since it was seen, in each of some cycles; -1: not there.
SignalHistory historyOfAges(const std::vector<int> &hours, const std::vector<HealthState> &health = {})
{
    std::vector<SignalHistory::Clock> clocks;
    for (size_t i = 0; i < hours.size(); ++i)
        clocks.push_back({noon + static_cast<Ticks>(i) * ticksPerDay, true});
    SignalHistory out(clocks);
    out.beginDevice();
    for (size_t i = 0; i < hours.size(); ++i) {
        if (hours[i] < 0)
            continue;
        DeviceSignals state;
        state.risk = RiskState::Clear;
        state.exposure = ExposureState::Clear;
        state.antivirus = AntivirusState::Ok;
        state.onboarding = OnboardingState::Onboarded;
        state.health = i < health.size() ? health[i] : HealthState::Active;
        state.cveKnowledge = CveKnowledge::Looked;
        out.addState(i, i + 1, state);
        out.addSeen(i, i + 1, clocks[i].asOf - hours[i] * ticksPerHour);
    }
    return out;
}

std::vector<ReplayCycle> allCycles(const SignalHistory &history, const Profile &profile, int floor = 50)
{
    std::vector<ReplayCycle> out;
    const ProfilePtr kept = shared(profile);
    for (size_t i = 0; i < history.cycleCount(); ++i)
        out.push_back({i, kept, floor});
    return out;
}

//! Only inactivity counts, and from one day on it is Low Risk.
Profile onlyInactivity()
{
    Profile out;
    out.pillars = {0, 100};
    out.weights = {};
    out.weights[indexOf(Indicator::Inactive1To3Days)] = 30;
    for (const Indicator indicator :
         {Indicator::Inactive4To7Days, Indicator::Inactive8To14Days, Indicator::InactiveOver14Days})
        out.weights[indexOf(indicator)] = 30;
    out.weights[indexOf(Indicator::HealthInactive)] = 70;
    return out;
}

} // namespace

//! How often devices change their place from cycle to cycle.
class TestFlaps : public QObject
{
    Q_OBJECT

private slots:
    void agreeWithEachCycle_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("isAsScoredThen");
        for (quint32 seed = 1; seed <= 6; ++seed) {
            QTest::addRow("one profile, seed %u", seed) << seed << false;
            QTest::addRow("as scored then, seed %u", seed) << seed << true;
        }
    }
    void agreeWithEachCycle()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, isAsScoredThen);
        QRandomGenerator random(seed);
        const LivingHistory past(seed, 60);
        std::vector<ProfilePtr> profiles;
        for (int i = 0; i < 3; ++i)
            profiles.push_back(shared(randomProfile(random)));
        std::vector<ReplayCycle> asked;
        for (size_t i = 0; i < past.cycles.size(); ++i) {
            if (random.bounded(5) != 0) {
                const size_t profile = isAsScoredThen ? random.bounded(3) : 0;
                asked.push_back({i, profiles[profile], past.cycles[i].completenessFloor});
            }
        }
        const std::vector<size_t> expected = plainFlaps(past, asked);
        QVERIFY(expected.size() > 3); // so that there is something to compare
        QCOMPARE(flaps(past.history, asked).devices, expected);
        for (const std::optional<Profile> &other :
             {withLongerGrace(*profiles.front()), withLaterEdges(*profiles.front())}) {
            QVERIFY(other && profileErrors(*other).empty());
            for (ReplayCycle &cycle : asked)
                cycle.profile = shared(*other);
            QCOMPARE(flaps(past.history, asked).devices, plainFlaps(past, asked));
        }
    }

    void countsChangesOfPlace_data()
    {
        QTest::addColumn<std::vector<int>>("hours");
        QTest::addColumn<std::vector<size_t>>("devices");
        using Hours = std::vector<int>;
        using Devices = std::vector<size_t>;
        QTest::newRow("steady") << Hours{1, 2, 3, 4} << Devices{1};
        QTest::newRow("in one cycle only") << Hours{-1, 40, -1, -1} << Devices{1};
        QTest::newRow("in none") << Hours{-1, -1} << Devices{};
        QTest::newRow("there and back") << Hours{1, 40, 1, 1} << Devices{0, 0, 1};
        QTest::newRow("each time") << Hours{1, 40, 1, 40} << Devices{0, 0, 0, 1};
        QTest::newRow("the same after an absence") << Hours{1, -1, -1, 1} << Devices{1};
        QTest::newRow("another after an absence") << Hours{1, -1, 40, 40} << Devices{0, 1};
        QTest::newRow("within a band") << Hours{40, 120, 240, 480} << Devices{1};
    }
    void countsChangesOfPlace()
    {
        QFETCH(std::vector<int>, hours);
        const SignalHistory history = historyOfAges(hours);
        QTEST(flaps(history, allCycles(history, onlyInactivity())).devices, "devices");
    }

    void longerGraceAndLaterEdgesSaveChanges()
    {
        // 32 hours are 26 after the usual grace, so one day; 20 after one of 12 hours, and one day is then below 2.
        const SignalHistory history = historyOfAges({1, 32, 1, 32, 1});
        const Profile profile = onlyInactivity();
        QCOMPARE(flaps(history, allCycles(history, profile)).moreThan(2), size_t{1});
        const std::optional<Profile> grace = withLongerGrace(profile);
        QVERIFY(grace && grace->graceHours == 12);
        QCOMPARE(flaps(history, allCycles(history, *grace)).devices, std::vector<size_t>{1});
        const std::optional<Profile> edges = withLaterEdges(profile);
        QVERIFY(edges);
        QCOMPARE(edges->inactiveDays, (std::array<int, 4>{2, 5, 9, 16}));
        QCOMPARE(flaps(history, allCycles(history, *edges)).devices, std::vector<size_t>{1});
    }

    void missingDataIsAPlace()
    {
        // Completeness falls below the floor only while the health is unknown.
        const SignalHistory history = historyOfAges({1, 1, 1, 1}, {HealthState::Active, HealthState::Unknown,
                                                                   HealthState::Active, HealthState::Active});
        const Profile profile = onlyInactivity();
        QCOMPARE(flaps(history, allCycles(history, profile, 0)).devices, std::vector<size_t>{1});
        QCOMPARE(flaps(history, allCycles(history, profile, 90)).devices, (std::vector<size_t>{0, 0, 1}));
    }

    void moreThanCountsTheRest_data()
    {
        QTest::addColumn<size_t>("changes");
        QTest::addColumn<size_t>("devices");
        QTest::newRow("0") << size_t{0} << size_t{16};
        QTest::newRow("2") << size_t{2} << size_t{7};
        QTest::newRow("last but one") << size_t{3} << size_t{2};
        QTest::newRow("last") << size_t{4} << size_t{0};
        QTest::newRow("beyond") << size_t{9} << size_t{0};
    }
    void moreThanCountsTheRest()
    {
        QFETCH(size_t, changes);
        QTEST((Flaps{{100, 6, 3, 5, 2}}.moreThan(changes)), "devices");
        QCOMPARE(Flaps{}.moreThan(changes), size_t{0});
    }

    void limitsOfProfilesHold()
    {
        Profile profile;
        profile.graceHours = 0;
        QCOMPARE(withLongerGrace(profile)->graceHours, 1);
        profile.graceHours = ProfileLimits::graceHours.high - 1;
        QCOMPARE(withLongerGrace(profile)->graceHours, ProfileLimits::graceHours.high);
        profile.graceHours = ProfileLimits::graceHours.high;
        QVERIFY(!withLongerGrace(profile));
        profile.inactiveDays = {1, 2, 3, ProfileLimits::inactiveDays.high};
        QVERIFY(!withLaterEdges(profile));
    }

    void endsWhenNoLongerWanted()
    {
        const SignalHistory history = historyOfAges({1, 2});
        QVERIFY(flaps(history, allCycles(history, {}), [] { return true; }).devices.empty());
    }
};

QTEST_APPLESS_MAIN(TestFlaps)
#include "tst_flaps.moc"
