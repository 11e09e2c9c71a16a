#include "core/scoring/signature.h"

#include "core/base/facttable.h"

namespace Trustgauge {

namespace {

//! Number of states of a group; Unknown is always the last.
template<class State>
constexpr uint32_t stateCount()
{
    constexpr uint32_t count = static_cast<uint32_t>(State::Unknown) + 1;
    static_assert(isCountOf<State, count>());
    return count;
}

constexpr uint32_t riskStates = stateCount<RiskState>();
constexpr uint32_t exposureStates = stateCount<ExposureState>();
constexpr uint32_t antivirusStates = stateCount<AntivirusState>();
constexpr uint32_t onboardingStates = stateCount<OnboardingState>();
constexpr uint32_t healthStates = stateCount<HealthState>();
constexpr uint32_t inactivityStates = stateCount<InactivityState>();
constexpr uint32_t smallStates = riskStates * exposureStates * antivirusStates * onboardingStates * healthStates
                                 * inactivityStates;

//! The states of a group are in the order of its indicators.
struct GroupStates
{
    Indicator first; //!< fires in the state `firing`
    int firing;
    int unknown;
};
constexpr std::array<GroupStates, groupCount> groupStates{{
    {Indicator::RiskLow, 1, static_cast<int>(RiskState::Unknown)},
    {Indicator::ExposureMedium, 1, static_cast<int>(ExposureState::Unknown)},
    {Indicator::AvNotReporting, 1, static_cast<int>(AntivirusState::Unknown)},
    {Indicator::NotOnboarded, 1, static_cast<int>(OnboardingState::Unknown)},
    {Indicator::HealthInactive, 1, static_cast<int>(HealthState::Unknown)},
    {Indicator::InactiveUnder1Day, 0, static_cast<int>(InactivityState::Unknown)},
    {Indicator::CriticalCves, 1, -1},
}};

//! Whether every group has one firing state for each of its indicators; numbers of CVEs have no states.
constexpr bool haveStatesIndicators()
{
    size_t indicator = 0;
    for (size_t g = 0; g < groupCount; ++g) {
        const GroupStates &states = groupStates[g];
        if (indexOf(states.first) != indicator)
            return false;
        int firing = 0;
        for (; indicator < indicatorCount && indexOf(indicatorInfos[indicator].group) == g; ++indicator)
            ++firing;
        if (firing != (states.unknown < 0 ? 1 : states.unknown - states.firing))
            return false;
    }
    return indicator == indicatorCount;
}
static_assert(haveStatesIndicators());

InactivityState inactivityOf(std::optional<int64_t> days, const std::array<int, 4> &edges)
{
    if (!days)
        return InactivityState::Unknown;
    size_t i = 0;
    while (i < edges.size() && *days >= edges[i])
        ++i;
    return static_cast<InactivityState>(i);
}

} // namespace

uint32_t Signature::code() const
{
    uint32_t code = static_cast<uint32_t>(cves + 1);
    code = code * riskStates + static_cast<uint32_t>(risk);
    code = code * exposureStates + static_cast<uint32_t>(exposure);
    code = code * antivirusStates + static_cast<uint32_t>(antivirus);
    code = code * onboardingStates + static_cast<uint32_t>(onboarding);
    code = code * healthStates + static_cast<uint32_t>(health);
    return code * inactivityStates + static_cast<uint32_t>(inactivity);
}

uint32_t Signature::codeCount(int cveCap)
{
    return smallStates * static_cast<uint32_t>(cveCap + 2);
}

int Signature::state(Group group) const
{
    switch (group) {
    case Group::Risk:
        return static_cast<int>(risk);
    case Group::Exposure:
        return static_cast<int>(exposure);
    case Group::Antivirus:
        return static_cast<int>(antivirus);
    case Group::Onboarding:
        return static_cast<int>(onboarding);
    case Group::Health:
        return static_cast<int>(health);
    case Group::Inactivity:
        return static_cast<int>(inactivity);
    case Group::Cves:
        break;
    }
    return cves;
}

int Signature::unknownState(Group group)
{
    return groupStates[indexOf(group)].unknown;
}

std::optional<Indicator> Signature::fires(Group group, int state)
{
    const GroupStates &states = groupStates[indexOf(group)];
    if (state == states.unknown || state < states.firing)
        return std::nullopt;
    if (group == Group::Cves)
        return states.first;
    return static_cast<Indicator>(indexOf(states.first) + static_cast<size_t>(state - states.firing));
}

std::optional<int64_t> inactiveDays(Ticks lastSeen, Ticks asOf, int graceHours)
{
    if (lastSeen == noTime)
        return std::nullopt;
    const Ticks age = asOf - lastSeen - graceHours * ticksPerHour;
    return age <= 0 ? 0 : age / ticksPerDay;
}

std::optional<uint32_t> criticalCves(const DeviceSignals &device, const SignatureRules &rules)
{
    if (device.cveKnowledge == CveKnowledge::NotFetched)
        return std::nullopt;
    if (device.cveKnowledge == CveKnowledge::NoRows && device.onboarding != OnboardingState::Onboarded)
        return std::nullopt; // nobody has looked at the device
    if (!device.sourceHasCvss && rules.nullCvss != NullCvss::Severity)
        return std::nullopt;
    uint32_t n = 0;
    for (const CveCounts::Entry &e : device.cves) {
        const bool counts = e.tenths == CveCounts::severityCritical ? rules.nullCvss == NullCvss::Severity
                                                                    : e.tenths >= rules.cvssTenths;
        if (counts)
            n += e.count;
    }
    return n;
}

Signature signatureOf(const DeviceSignals &device, Ticks asOf, const SignatureRules &rules)
{
    Signature s;
    s.risk = device.risk;
    s.exposure = device.exposure;
    s.antivirus = device.antivirus;
    s.onboarding = device.onboarding;
    s.health = device.health;
    s.inactivity = inactivityOf(inactiveDays(device.lastSeen, asOf, rules.graceHours), rules.inactiveDays);
    if (const auto n = criticalCves(device, rules))
        s.cves = static_cast<int16_t>(std::min<uint32_t>(*n, static_cast<uint32_t>(rules.cveCap)));
    return s;
}

} // namespace Trustgauge
