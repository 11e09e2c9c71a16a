#include "bench/bench.h"

#include "core/scoring/signaturetrend.h"

#include <array>
#include <random>

namespace Trustgauge::Bench {

namespace {

constexpr size_t deviceCount = 10'000;

//! A year of daily cycles of a fleet. 2 % of the devices change within an hour, and each reports once a day; some stay
//! away for weeks.
class YearInMemory
{
public:
    YearInMemory() : m_history(clocks())
    {
        for (size_t i = 0; i < deviceCount; ++i)
            addDevice();
    }
    [[nodiscard]] const SignalHistory &history() const { return m_history; }

private:
    static Ticks asOf(size_t day)
    {
        return parseTimestamp("2026-01-01T00:00:00Z") + static_cast<Ticks>(day) * ticksPerDay;
    }
    static std::vector<SignalHistory::Clock> clocks()
    {
        std::vector<SignalHistory::Clock> out;
        for (size_t day = 0; day < daysOfYear; ++day)
            out.push_back({asOf(day), true});
        return out;
    }
    template<class State>
    State anyState()
    {
        return static_cast<State>(m_random() % (static_cast<unsigned>(State::Unknown) + 1));
    }
    void addDevice()
    {
        m_history.beginDevice();
        DeviceSignals state;
        state.risk = anyState<RiskState>();
        state.exposure = anyState<ExposureState>();
        state.antivirus = anyState<AntivirusState>();
        state.onboarding = m_random() % 20 == 0 ? OnboardingState::NotOnboarded : OnboardingState::Onboarded;
        state.health = anyState<HealthState>();
        state.cveKnowledge = CveKnowledge::Looked;
        std::vector<CveCounts::Entry> cves = someCves();
        size_t from = 0;
        size_t awayUntil = 0;
        Ticks lastSeen = asOf(0);
        for (size_t day = 0; day < daysOfYear; ++day) {
            constexpr unsigned changesAYear = 175; // of a device: 2 % an hour
            if (day > 0 && m_random() % daysOfYear < changesAYear) {
                state.cves = cves;
                m_history.addState(from, day, state);
                from = day;
                change(state, cves);
            }
            if (day >= awayUntil) {
                lastSeen = asOf(day) - static_cast<Ticks>(m_random() % 24) * ticksPerHour;
                if (m_random() % 100 == 0)
                    awayUntil = day + m_random() % 30;
            }
            m_history.addSeen(day, day + 1, lastSeen);
        }
        state.cves = cves;
        m_history.addState(from, daysOfYear, state);
    }
    void change(DeviceSignals &state, std::vector<CveCounts::Entry> &cves)
    {
        switch (m_random() % 5) {
        case 0:
            state.risk = anyState<RiskState>();
            break;
        case 1:
            state.exposure = anyState<ExposureState>();
            break;
        case 2:
            state.antivirus = anyState<AntivirusState>();
            break;
        case 3:
            state.health = anyState<HealthState>();
            break;
        default:
            cves = someCves();
        }
    }
    std::vector<CveCounts::Entry> someCves()
    {
        CveCounts out;
        for (auto n = m_random() % 20; n > 0; --n)
            out.add(static_cast<uint8_t>(70 + m_random() % 31));
        const auto entries = out.entries();
        return {entries.begin(), entries.end()};
    }

    std::mt19937 m_random{4};
    SignalHistory m_history;
};

//! As the program replays the days under other thresholds than they were counted with.
SignatureTrend replayed(const SignalHistory &history, const SignatureRules &rules)
{
    std::vector<CountedCycle> days;
    for (size_t day = 0; day < daysOfYear; ++day)
        days.push_back({day, rules});
    SignatureTrend out(rules);
    for (const SignatureHistogram &histogram : signatureHistograms(history, days))
        out.addCycle(histogram, 50);
    return out;
}

} // namespace

std::vector<Figure> historyFigures()
{
    const YearInMemory year;
    Profile edited;
    const SignatureTrend trend = replayed(year.history(), SignatureRules::of(edited));

    // The floor: one look-up and one count for each entry.
    const Scorer scorer(edited);
    std::vector<uint8_t> placeOf;
    for (const Signature &signature : trend.signatures())
        placeOf.push_back(static_cast<uint8_t>(indexOf(scorer.score(signature).band)));
    int weight = 0;
    volatile uint32_t sink = 0;
    const Measured tick = timedInTurn(
        [&] {
        edited.weights[indexOf(Indicator::RiskHigh)] = 40 + ++weight % 60;
        sink = sink + trend.places(edited).back()[0];
        },
        [&] {
        std::vector<PlaceCounts> places(trend.cycleCount());
        for (size_t day = 0; day < places.size(); ++day) {
            for (const SignatureTrend::Entry &entry : trend.cycle(day))
                places[day][placeOf[entry.signature]] += entry.count;
        }
        sink = sink + places.back()[0];
    },
                   101);

    constexpr int runs = 5;
    Profile other;
    const Measured threshold = timed(
        [&] {
        other.graceHours = 7 + ++weight % 10;
        sink = sink + replayed(year.history(), SignatureRules::of(other)).places(other).back()[0];
        },
        runs);
    constexpr double frame = 16;
    constexpr double second = 1'000;
    return {{"a year replayed at a tick of a weight, 365 days x 10,000 devices", "ms", tick, 2.0, frame},
            {"the same under another threshold", "ms", threshold, {}, second}};
}

} // namespace Trustgauge::Bench
