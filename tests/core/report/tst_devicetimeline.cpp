#include "core/report/devicetimeline.h"
#include "support/plainmodel.h"
#include "support/randompast.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace Trustgauge;
using Subject = TimelineLine::Subject;

namespace {

constexpr Ticks noon = 1'781'524'800LL * ticksPerSecond; // 2026-06-15T12:00:00Z

//! A device of one cycle a day, made by hand.
struct MadePast
{
    struct Day
    {
        DeviceSignals state;
        bool isThere = true;
        ProfilePtr profile = std::make_shared<const Profile>();
        int floor = 50;
        CycleState cycle = CycleState::Complete;
    };
    std::vector<Day> days;

    //! The day before again.
    Day &next()
    {
        days.push_back(days.empty() ? Day{healthy(), true} : Day(days.back()));
        return days.back();
    }
    [[nodiscard]] static DeviceSignals healthy()
    {
        DeviceSignals out;
        out.risk = RiskState::Clear;
        out.exposure = ExposureState::Clear;
        out.antivirus = AntivirusState::Ok;
        out.onboarding = OnboardingState::Onboarded;
        out.health = HealthState::Active;
        out.cveKnowledge = CveKnowledge::Looked;
        out.lastSeen = noon;
        return out;
    }
    [[nodiscard]] DevicePast past() const
    {
        DevicePast out;
        std::vector<SignalHistory::Clock> clocks;
        for (size_t i = 0; i < days.size(); ++i) {
            const Ticks asOf = noon + static_cast<Ticks>(i) * ticksPerDay;
            clocks.push_back({asOf, true});
            out.cycles.push_back({QString::number(i), days[i].cycle, asOf, days[i].profile, days[i].floor});
        }
        out.past = SignalHistory(clocks);
        out.past.beginDevice();
        for (size_t i = 0; i < days.size(); ++i) {
            if (!days[i].isThere)
                continue;
            out.past.addState(i, i + 1, days[i].state);
            out.past.addSeen(i, i + 1, days[i].state.lastSeen);
        }
        return out;
    }
    [[nodiscard]] DeviceTimeline timeline() const { return deviceTimeline(past(), {}); }
};

Ticks seenOn(size_t day)
{
    return noon + static_cast<Ticks>(day) * ticksPerDay;
}

int64_t sumOf(const TimelineChange &change)
{
    return std::accumulate(change.lines.begin(), change.lines.end(), int64_t{0},
                           [](int64_t sum, const TimelineLine &line) { return sum + line.tenThousandths; });
}

struct Question
{
    bool isPerDay = false;
    int profile = -1; //!< number; -1: as scored then

    [[nodiscard]] HistoryQuestion forTimeline() const
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

//! Half up, although the plain model may be a trifle below a half.
int rounded(long double value)
{
    return static_cast<int>(std::floor(value + 0.5L + 1e-9L));
}

//! A device in a stored cycle, scored by the plain model.
struct PlainDevice
{
    PlainDevice(const StoredCycle &stored, size_t fleetRow, const Profile &scoredWith)
        : cycle(&stored),
          row(fleetRow),
          profile(scoredWith),
          signature(signatureOf(*stored.fleet, row, SignatureRules::of(profile))),
          result(Plain::score(profile, signature))
    {}
    const StoredCycle *cycle;
    size_t row;
    Profile profile;
    Signature signature;
    Plain::Result result;

    [[nodiscard]] size_t place() const
    {
        return rounded(result.completeness) >= cycle->completenessFloor ? indexOf(bandOf(rounded(result.exact)))
                                                                        : insufficientPlace;
    }
};

//! The signature with one group's state from another.
Signature withGroup(Signature signature, Group group, const Signature &other)
{
    switch (group) {
    case Group::Risk:
        signature.risk = other.risk;
        break;
    case Group::Exposure:
        signature.exposure = other.exposure;
        break;
    case Group::Antivirus:
        signature.antivirus = other.antivirus;
        break;
    case Group::Onboarding:
        signature.onboarding = other.onboarding;
        break;
    case Group::Health:
        signature.health = other.health;
        break;
    case Group::Inactivity:
        signature.inactivity = other.inactivity;
        break;
    case Group::Cves:
        signature.cves = other.cves;
        break;
    }
    return signature;
}

bool isClose(int64_t tenThousandths, long double points)
{
    return std::abs(static_cast<long double>(tenThousandths) - points * 10'000) < 2;
}

//! Compares the lines of a change with the two devices it is between.
void compareLines(const TimelineChange &change, const PlainDevice &then, const PlainDevice &now)
{
    const Signature is = signatureOf(*now.cycle->fleet, now.row, SignatureRules::of(then.profile));
    size_t groups = 0;
    bool hasProfile = false;
    for (const TimelineLine &line : change.lines) {
        if (line.subject == Subject::Profile) {
            hasProfile = true;
            QVERIFY(isClose(line.tenThousandths, now.result.exact - Plain::score(then.profile, is).exact));
        } else if (line.subject == Subject::Group) {
            ++groups;
            QCOMPARE(line.before.state, then.signature.state(line.group));
            QCOMPARE(line.after.state, is.state(line.group));
            QVERIFY(line.before.state != line.after.state);
            const Signature only = withGroup(then.signature, line.group, is);
            QVERIFY(isClose(line.tenThousandths, Plain::score(then.profile, only).exact - then.result.exact));
        } else {
            QCOMPARE(line.tenThousandths, 0);
        }
    }
    size_t differing = 0;
    for (size_t g = 0; g < groupCount; ++g)
        differing += then.signature.state(static_cast<Group>(g)) != is.state(static_cast<Group>(g)) ? 1 : 0;
    QCOMPARE(groups, differing);
    QCOMPARE(hasProfile, !(then.profile == now.profile));
    const auto moving = std::count_if(change.lines.begin(), change.lines.end(),
                                      [](const TimelineLine &line) { return line.moves; });
    QCOMPARE(moving, then.place() == now.place() ? 0 : 1);
}

void compareWithPlainModel(const RandomPast &past, const std::string &machineId, const Question &question)
{
    const auto read = past.store->history().device(QStringLiteral("Contoso"), QString::fromStdString(machineId), {});
    QVERIFY(read);
    const DeviceTimeline timeline = deviceTimeline(*read, question.forTimeline());
    std::map<std::string, const StoredCycle *> lastOfDay;
    std::vector<const StoredCycle *> cycles;
    for (const StoredCycle &cycle : past.cycles) {
        cycles.push_back(&cycle);
        if (cycle.info.state == CycleState::Complete)
            lastOfDay[formatSeconds(cycle.info.asOf).substr(0, 10)] = &cycle;
    }
    if (question.isPerDay) {
        cycles.clear();
        for (const auto &[day, cycle] : lastOfDay)
            cycles.push_back(cycle);
    }

    std::optional<PlainDevice> last;
    bool isThere = false;
    size_t count = 0;
    auto step = timeline.steps.cbegin();
    auto change = timeline.changes.cbegin();
    for (const StoredCycle *cycle : cycles) {
        const std::optional<size_t> row = cycle->fleet->find(machineId);
        if (!row && !last)
            continue;
        ++count;
        if (step != timeline.steps.cend() && step->from < cycle->info.asOf && std::next(step) != timeline.steps.cend()
            && std::next(step)->from == cycle->info.asOf)
            ++step;
        QVERIFY(step != timeline.steps.cend());
        QCOMPARE(step->standing.has_value(), row.has_value());
        const bool changed = change != timeline.changes.cend() && change->asOf == cycle->info.asOf;
        if (!row) {
            QCOMPARE(changed, isThere);
            if (changed) {
                QCOMPARE(change->lines.size(), size_t{1});
                QVERIFY(change->lines.front().subject == Subject::Left);
                ++change;
            }
            isThere = false;
            continue;
        }
        const PlainDevice now(*cycle, *row, question.profileOf(*cycle));
        QVERIFY(isClose(step->standing->exactTenThousandths, now.result.exact));
        QCOMPARE(step->standing->score, rounded(now.result.exact));
        QCOMPARE(step->standing->place, now.place());
        if (changed) {
            QVERIFY(last);
            QCOMPARE(change->cycleId, cycle->info.id);
            QCOMPARE(sumOf(*change), change->after.exactTenThousandths - change->before.exactTenThousandths);
            QVERIFY(change->after == *step->standing);
            QCOMPARE(change->lines.front().subject == Subject::CameBack, !isThere);
            compareLines(*change, *last, now);
            if (QTest::currentTestFailed())
                return;
            ++change;
        } else if (last) {
            QVERIFY(isThere);
            QVERIFY(last->profile == now.profile && last->signature == now.signature && last->place() == now.place());
        }
        last = now;
        isThere = true;
    }
    QVERIFY(change == timeline.changes.cend());
    QCOMPARE(timeline.cycles, count);
    if (!last)
        return;
    int64_t exact = timeline.steps.front().standing->exactTenThousandths;
    for (const TimelineChange &each : timeline.changes) {
        QCOMPARE(each.before.exactTenThousandths, exact);
        exact += sumOf(each);
    }
    QVERIFY(isClose(exact, last->result.exact));
}

} // namespace

class TestDeviceTimeline : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private slots:
    void changesOfTheBandAreCounted()
    {
        DeviceTimeline timeline;
        QCOMPARE(placeChanges(timeline), size_t{0});
        const auto add = [&timeline](std::optional<size_t> place) {
            TimelineStep step;
            if (place)
                step.standing = DeviceStanding{0, 0, *place, 100};
            timeline.steps.push_back(step);
        };
        add(0);
        add(0);
        add(1);
        add(std::nullopt); // not seen meanwhile
        add(1);
        add(insufficientPlace);
        add(1);
        QCOMPARE(placeChanges(timeline), size_t{3});
    }
    void changesAreLikeThoseOfThePlainModel_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("fleet %u", seed) << seed;
    }
    void changesAreLikeThoseOfThePlainModel()
    {
        QFETCH(quint32, seed);
        RandomPast past(seed, m_dir.filePath(QStringLiteral("%1.db").arg(seed)));
        QVERIFY(past.store);
        for (int i = 0; i < 40; ++i)
            QVERIFY(past.addCycle());
        for (const bool isPerDay : {false, true}) {
            for (int profile = -1; profile < static_cast<int>(profileNumbers); ++profile) {
                for (int i = 0; i < 60; i += 4) {
                    compareWithPlainModel(past, "device " + std::to_string(i), {isPerDay, profile});
                    if (QTest::currentTestFailed()) {
                        qWarning("device %d, profile %d, per day %d", i, profile, isPerDay ? 1 : 0);
                        return;
                    }
                }
            }
        }
    }

    // By hand: 28 of 100 antivirus points in a pillar of 75 % are 21 points, 55 for risk are 41.25.
    void eachGroupHasALine()
    {
        MadePast made;
        made.next();
        made.next().state.antivirus = AntivirusState::Disabled;
        made.days.back().state.lastSeen = seenOn(1);
        made.next().state.risk = RiskState::High;
        made.days.back().state.lastSeen = seenOn(2);
        made.next().state.lastSeen = seenOn(3);
        const DeviceTimeline timeline = made.timeline();
        QCOMPARE(timeline.cycles, size_t{4});
        QCOMPARE(timeline.steps.size(), size_t{3});
        QCOMPARE(timeline.changes.size(), size_t{2});
        QCOMPARE(timeline.since, noon);
        QCOMPARE(timeline.until, seenOn(3));
        QVERIFY(timeline.silences.empty());

        const TimelineChange &first = timeline.changes.front();
        QCOMPARE(first.asOf, seenOn(1));
        QCOMPARE(first.lines.size(), size_t{1});
        QVERIFY(first.lines.front().group == Group::Antivirus);
        QCOMPARE(first.lines.front().before.state, static_cast<int>(AntivirusState::Ok));
        QCOMPARE(first.lines.front().after.state, static_cast<int>(AntivirusState::Disabled));
        QCOMPARE(first.lines.front().tenThousandths, 210'000);
        QVERIFY(first.lines.front().moves);
        QCOMPARE(first.after.place, indexOf(Band::LowRisk));
        const TimelineChange &second = timeline.changes.back();
        QCOMPARE(second.lines.front().tenThousandths, 412'500);
        QCOMPARE(second.after.exactTenThousandths, 622'500);
        QCOMPARE(second.after.place, indexOf(Band::Suspicious));
    }

    void silenceIsFromWhenItWasLastSeen()
    {
        MadePast made;
        for (int i = 0; i < 6; ++i)
            made.next(); // seen at the first noon
        made.next().state.lastSeen = seenOn(6) - ticksPerHour;
        made.next();
        made.next();
        const DeviceTimeline timeline = made.timeline();
        QCOMPARE(timeline.silences.size(), size_t{2});
        QCOMPARE(timeline.silences[0].from, noon);
        QCOMPARE(timeline.silences[0].to, seenOn(6) - ticksPerHour);
        QVERIFY(timeline.silences[0].isOver);
        QCOMPARE(timeline.silences[1].from, seenOn(6) - ticksPerHour);
        QCOMPARE(timeline.silences[1].to, seenOn(8));
        QVERIFY(!timeline.silences[1].isOver);
        const TimelineLine &line = timeline.changes.front().lines.front();
        QVERIFY(line.group == Group::Inactivity);
        QCOMPARE(line.after.figure, std::optional<int64_t>(1)); // two days less the grace
        QCOMPARE(line.tenThousandths, 25'000);                  // 10 of 100 in a pillar of 25 %
    }

    void cvesAreCountedBeyondTheCap()
    {
        const std::vector<CveCounts::Entry> nine{{98, 9}};
        const std::vector<CveCounts::Entry> twelve{{98, 12}};
        const std::vector<CveCounts::Entry> twenty{{98, 20}};
        MadePast made;
        for (const auto *cves : {&nine, &twelve, &twenty}) {
            made.next().state.cves = *cves;
            made.days.back().state.lastSeen = seenOn(made.days.size() - 1);
        }
        const DeviceTimeline timeline = made.timeline();
        QCOMPARE(timeline.changes.size(), size_t{1}); // more than the cap changes nothing
        const TimelineLine &line = timeline.changes.front().lines.front();
        QCOMPARE(line.before.figure, std::optional<int64_t>(9));
        QCOMPARE(line.after.figure, std::optional<int64_t>(12));
        QCOMPARE(line.tenThousandths, 10'000);
    }

    void aProfileHasALineOfItsOwn()
    {
        MadePast made;
        made.next().state.risk = RiskState::High;
        Profile edited;
        edited.name = QStringLiteral("edited");
        edited.weights[indexOf(Indicator::RiskHigh)] = 65;
        MadePast::Day &day = made.next();
        day.profile = std::make_shared<const Profile>(edited);
        day.state.risk = RiskState::Medium;
        const DeviceTimeline timeline = made.timeline();
        QCOMPARE(timeline.changes.size(), size_t{1});
        const TimelineChange &change = timeline.changes.front();
        QCOMPARE(change.lines.size(), size_t{2});
        QVERIFY(change.lines[0].group == Group::Risk);
        QCOMPARE(change.lines[0].tenThousandths, -150'000); // 35 instead of 55 of 100
        QVERIFY(change.lines[1].subject == Subject::Profile);
        QCOMPARE(change.lines[1].tenThousandths, 238'636 - 262'500); // 35 of 110 in 75 %, instead of 35 of 100
        QCOMPARE(change.later->name, edited.name);
        // Replayed under one profile there is none.
        const DeviceTimeline replayed = deviceTimeline(made.past(), {false, made.days.front().profile});
        QCOMPARE(replayed.changes.front().lines.size(), size_t{1});
    }

    void aDeviceComesAndGoes()
    {
        MadePast made;
        made.next().isThere = false;
        made.next().isThere = true;
        made.days.back().state.lastSeen = seenOn(5);
        made.next().isThere = false;
        made.next();
        MadePast::Day &back = made.next();
        back.isThere = true;
        back.state.health = HealthState::Impaired;
        const DeviceTimeline timeline = made.timeline();
        QCOMPARE(timeline.cycles, size_t{4}); // from the first one with it
        QCOMPARE(timeline.since, seenOn(1));
        QCOMPARE(timeline.steps.size(), size_t{3});
        QVERIFY(!timeline.steps[1].standing);
        QCOMPARE(timeline.changes.size(), size_t{2});
        QVERIFY(timeline.changes[0].lines.front().subject == Subject::Left);
        QCOMPARE(timeline.changes[1].lines.size(), size_t{2});
        QVERIFY(timeline.changes[1].lines[0].subject == Subject::CameBack);
        QVERIFY(timeline.changes[1].lines[1].group == Group::Health);
        QCOMPARE(timeline.changes[1].lines[1].tenThousandths, 50'000); // 20 of 100 in 25 %
    }

    // By hand: 40 points of CVEs in a pillar of 25 %, whose groups add up to 100. A partial cycle does not know them.
    void aPartialCycleIsARange()
    {
        MadePast made;
        made.next().state.lastSeen = seenOn(5);
        MadePast::Day &partial = made.next();
        partial.cycle = CycleState::Partial;
        partial.state.cveKnowledge = CveKnowledge::NotFetched;
        MadePast::Day &chosen = made.next(); // without CVEs by choice: what is unknown is no accident
        chosen.cycle = CycleState::Complete;
        MadePast::Day &full = made.next();
        full.cycle = CycleState::Partial;
        Profile careful;
        careful.unknown = UnknownAs::Full;
        full.profile = std::make_shared<const Profile>(careful);
        const DeviceTimeline timeline = deviceTimeline(made.past(), {});
        QCOMPARE(timeline.steps.size(), size_t{4});
        QVERIFY(!timeline.steps[0].worstTenThousandths);
        QCOMPARE(timeline.steps[1].standing->exactTenThousandths, 0);
        QCOMPARE(timeline.steps[1].worstTenThousandths.value_or(-1), int64_t{100'000});
        QVERIFY(!timeline.steps[2].worstTenThousandths);
        QCOMPARE(timeline.steps[3].standing->exactTenThousandths, 100'000); // already in full
        QVERIFY(!timeline.steps[3].worstTenThousandths);
        // Under another profile, the range is that profile's.
        HistoryQuestion question;
        question.profile = std::make_shared<const Profile>(careful);
        QVERIFY(!deviceTimeline(made.past(), question).steps[1].worstTenThousandths);
    }
    void onlyTheFloorMovesIt()
    {
        MadePast made;
        made.next().state.antivirus = AntivirusState::Unknown;
        made.days.back().state.lastSeen = seenOn(1);
        made.next().floor = 90;
        const DeviceTimeline timeline = made.timeline();
        QCOMPARE(timeline.changes.size(), size_t{1});
        const TimelineLine &line = timeline.changes.front().lines.front();
        QVERIFY(line.subject == Subject::Floor);
        QVERIFY(line.moves);
        QCOMPARE(timeline.changes.front().after.place, insufficientPlace);
    }

    void withoutACycleThereIsNothing()
    {
        MadePast made;
        made.next().isThere = false;
        const DeviceTimeline timeline = made.timeline();
        QCOMPARE(timeline.cycles, size_t{0});
        QVERIFY(timeline.steps.empty() && timeline.changes.empty());
        QCOMPARE(timeline.until, noTime);
    }
};

QTEST_GUILESS_MAIN(TestDeviceTimeline)
#include "tst_devicetimeline.moc"
