#include "core/report/fleettrend.h"

#include "core/store/retention.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace Trustgauge {

namespace {

struct ChosenDay
{
    int64_t day = 0;
    size_t stamp = 0; // of its cycle
    size_t partialCycles = 0;
};

std::vector<ChosenDay> daysOf(const std::vector<CycleStamp> &cycles)
{
    std::vector<ChosenDay> out;
    for (size_t i = 0; i < cycles.size(); ++i) {
        const int64_t day = utcDay(cycles[i].asOf);
        if (out.empty() || out.back().day != day)
            out.push_back({day, i, 0});
        else if (cycles[i].state == CycleState::Complete || cycles[out.back().stamp].state == CycleState::Partial)
            out.back().stamp = i;
        out.back().partialCycles += cycles[i].state == CycleState::Partial ? 1 : 0;
    }
    return out;
}

//! A day with its histograms: under the thresholds of its profile, and under those that were asked for.
struct CountedDay
{
    TrendDay day;
    SignatureRules rules; // of its profile
    std::optional<SignatureHistogram> own, asked;

    [[nodiscard]] bool isWhole() const { return own && asked; }
};

//! Makes the missing histograms from the signals of all devices.
void countDevices(const FleetPast &past, const SignatureRules &asked, std::vector<CountedDay> &days,
                  const std::function<bool()> &isStale)
{
    QHash<QString, size_t> cycles; // by id
    for (size_t i = 0; i < past.cycles.size(); ++i)
        cycles.insert(past.cycles[i].id, i);
    std::vector<CountedCycle> missing;
    std::vector<std::optional<SignatureHistogram> *> places; // of these
    for (CountedDay &day : days) {
        const auto cycle = cycles.constFind(day.day.cycle.id);
        if (cycle == cycles.cend())
            continue;
        if (!day.own) {
            missing.push_back({*cycle, day.rules});
            places.push_back(&day.own);
        }
        if (!day.asked && day.rules != asked) {
            missing.push_back({*cycle, asked});
            places.push_back(&day.asked);
        }
    }
    std::vector<SignatureHistogram> histograms = signatureHistograms(past.past, missing, isStale);
    for (size_t i = 0; i < places.size(); ++i) {
        histograms[i].rules = missing[i].rules;
        *places[i] = std::move(histograms[i]);
    }
    for (CountedDay &day : days) {
        if (day.own && day.rules == asked)
            day.asked = day.own;
    }
}

//! The places of the days that were scored with the same profile, under it.
void scoreAsThen(std::vector<CountedDay> &days)
{
    std::map<const Profile *, std::vector<CountedDay *>> byProfile;
    for (CountedDay &day : days)
        byProfile[day.day.cycle.profile.get()].push_back(&day);
    for (const auto &[profile, scored] : byProfile) {
        SignatureTrend trend(SignatureRules::of(*profile));
        for (const CountedDay *day : scored)
            trend.addCycle(*day->own, day->day.cycle.completenessFloor);
        const std::vector<PlaceCounts> places = trend.places(*profile);
        for (size_t i = 0; i < scored.size(); ++i)
            scored[i]->day.asScored = places[i];
    }
}

} // namespace

std::vector<size_t> lastOfEachDay(const std::vector<CycleStamp> &cycles)
{
    std::vector<size_t> out;
    for (const ChosenDay &day : daysOf(cycles))
        out.push_back(day.stamp);
    return out;
}

std::vector<TrendDay> daysAsScored(const HistogramPast &past)
{
    const std::vector<ChosenDay> chosen = daysOf(past.stamps);
    Q_ASSERT(chosen.size() == past.counted.size());
    std::vector<CountedDay> days;
    for (size_t i = 0; i < chosen.size(); ++i) {
        const HistogramPast::Counted &counted = past.counted[i];
        if (counted.histogram)
            days.push_back({{chosen[i].day, counted.cycle, chosen[i].partialCycles, {}},
                            SignatureRules::of(*counted.cycle.profile),
                            counted.histogram,
                            {}});
    }
    scoreAsThen(days);
    std::vector<TrendDay> out;
    for (CountedDay &day : days)
        out.push_back(std::move(day.day));
    return out;
}

Result<FleetTrend> fleetTrend(const HistogramPast &past, const SignatureRules &rules, const ReadPast &readPast,
                              const std::function<bool()> &isStale)
{
    const std::vector<ChosenDay> chosen = daysOf(past.stamps);
    Q_ASSERT(chosen.size() == past.counted.size());
    std::vector<CountedDay> days;
    days.reserve(chosen.size());
    bool isWhole = true;
    for (size_t i = 0; i < chosen.size(); ++i) {
        const HistogramPast::Counted &counted = past.counted[i];
        CountedDay day{{chosen[i].day, counted.cycle, chosen[i].partialCycles, {}},
                       SignatureRules::of(*counted.cycle.profile),
                       counted.histogram,
                       {}};
        if (day.rules == rules)
            day.asked = day.own;
        isWhole = isWhole && day.isWhole();
        days.push_back(std::move(day));
    }
    if (!isWhole) {
        const Result<std::shared_ptr<const FleetPast>> devices = readPast();
        if (!devices)
            return tl::unexpected(devices.error());
        countDevices(**devices, rules, days, isStale);
        std::erase_if(days, [](const CountedDay &day) { return !day.isWhole(); });
    }
    scoreAsThen(days);
    FleetTrend out{{}, SignatureTrend(rules)};
    for (CountedDay &day : days) {
        out.signatures.addCycle(*day.asked, day.day.cycle.completenessFloor);
        out.days.push_back(std::move(day.day));
    }
    return out;
}

} // namespace Trustgauge
