#include "core/scoring/flaps.h"

#include "core/scoring/profilelimits.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace Trustgauge {

namespace {

//! The band and completeness of each signature under one profile, once it was met.
class SignatureBands
{
public:
    explicit SignatureBands(const Profile &profile)
        : m_scorer(profile),
          m_rules(m_scorer.rules()),
          m_met(Signature::codeCount(m_rules.cveCap))
    {}

    [[nodiscard]] size_t placeOf(const DeviceSignals &device, Ticks asOf, int completenessFloor)
    {
        const Signature signature = signatureOf(device, asOf, m_rules);
        Met &met = m_met[signature.code()];
        if (met.band == notMet) {
            const Score score = m_scorer.score(signature);
            met = {static_cast<uint8_t>(indexOf(score.band)), static_cast<uint8_t>(score.completeness)};
        }
        return met.completeness >= completenessFloor ? met.band : insufficientPlace;
    }

private:
    static constexpr uint8_t notMet = UINT8_MAX;
    struct Met
    {
        uint8_t band = notMet, completeness = 0;
    };

    Scorer m_scorer;
    SignatureRules m_rules;
    std::vector<Met> m_met; // by Signature::code()
};

constexpr size_t devicesBetweenQuestions = 64;

} // namespace

size_t Flaps::moreThan(size_t changes) const
{
    const size_t skipped = std::min(changes + 1, devices.size());
    return std::accumulate(devices.begin() + static_cast<std::ptrdiff_t>(skipped), devices.end(), size_t{0});
}

Flaps flaps(const SignalHistory &history, std::span<const ReplayCycle> cycles, const std::function<bool()> &isStale)
{
    std::map<const Profile *, SignatureBands> bands;
    std::vector<SignatureBands *> ofCycle;
    ofCycle.reserve(cycles.size());
    for (const ReplayCycle &cycle : cycles)
        ofCycle.push_back(&bands.try_emplace(cycle.profile.get(), *cycle.profile).first->second);

    constexpr size_t nowhere = placeCount;
    Flaps out;
    for (size_t device = 0; device < history.deviceCount(); ++device) {
        if (isStale && device % devicesBetweenQuestions == 0 && isStale())
            break;
        SignalHistory::Cursor cursor(history, device);
        size_t place = nowhere, changes = 0;
        for (size_t i = 0; i < cycles.size(); ++i) {
            const ReplayCycle &cycle = cycles[i];
            const std::optional<DeviceSignals> known = cursor.at(cycle.cycle);
            if (!known)
                continue;
            const size_t now = ofCycle[i]->placeOf(*known, history.clock(cycle.cycle).asOf, cycle.completenessFloor);
            changes += place != nowhere && now != place ? 1 : 0;
            place = now;
        }
        if (place == nowhere)
            continue;
        if (out.devices.size() <= changes)
            out.devices.resize(changes + 1);
        ++out.devices[changes];
    }
    return out;
}

std::optional<Profile> withLongerGrace(const Profile &profile)
{
    Profile out = profile;
    out.graceHours = std::clamp(2 * profile.graceHours, 1, ProfileLimits::graceHours.high);
    return out == profile ? std::nullopt : std::optional(out);
}

std::optional<Profile> withLaterEdges(const Profile &profile)
{
    Profile out = profile;
    for (int &edge : out.inactiveDays)
        ++edge;
    return ProfileLimits::inactiveDays.has(out.inactiveDays.back()) ? std::optional(out) : std::nullopt;
}

} // namespace Trustgauge
