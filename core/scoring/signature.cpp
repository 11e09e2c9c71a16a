#include "core/scoring/signature.h"

namespace Trustgauge {

namespace {

constexpr uint32_t riskStates = 5;
constexpr uint32_t exposureStates = 4;
constexpr uint32_t antivirusStates = 4;
constexpr uint32_t onboardingStates = 3;
constexpr uint32_t healthStates = 4;
constexpr uint32_t inactivityStates = 6;
constexpr uint32_t smallStates = riskStates * exposureStates * antivirusStates * onboardingStates * healthStates
                                 * inactivityStates;

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

Signature Signature::fromCode(uint32_t code)
{
    const auto take = [&code](uint32_t states) {
        const uint32_t value = code % states;
        code /= states;
        return static_cast<uint8_t>(value);
    };
    Signature s;
    s.inactivity = static_cast<InactivityState>(take(inactivityStates));
    s.health = static_cast<HealthState>(take(healthStates));
    s.onboarding = static_cast<OnboardingState>(take(onboardingStates));
    s.antivirus = static_cast<AntivirusState>(take(antivirusStates));
    s.exposure = static_cast<ExposureState>(take(exposureStates));
    s.risk = static_cast<RiskState>(take(riskStates));
    s.cves = static_cast<int16_t>(static_cast<int>(code) - 1);
    return s;
}

uint32_t Signature::codeCount(int cveCap)
{
    return smallStates * static_cast<uint32_t>(cveCap + 2);
}

bool Signature::isUnknown(Group group) const
{
    switch (group) {
    case Group::Risk:
        return risk == RiskState::Unknown;
    case Group::Exposure:
        return exposure == ExposureState::Unknown;
    case Group::Antivirus:
        return antivirus == AntivirusState::Unknown;
    case Group::Onboarding:
        return onboarding == OnboardingState::Unknown;
    case Group::Health:
        return health == HealthState::Unknown;
    case Group::Inactivity:
        return inactivity == InactivityState::Unknown;
    case Group::Cves:
        return cves < 0;
    }
    return true;
}

std::optional<Indicator> Signature::fires(Group group) const
{
    if (isUnknown(group))
        return std::nullopt;
    // Within a group the states rise in the order of its indicators; `clear` is the state before the first.
    const auto nth = [](Indicator first, uint8_t state, uint8_t clear) -> std::optional<Indicator> {
        if (state == clear)
            return std::nullopt;
        return static_cast<Indicator>(indexOf(first) + state - clear - 1);
    };
    switch (group) {
    case Group::Risk:
        return nth(Indicator::RiskLow, static_cast<uint8_t>(risk), 0);
    case Group::Exposure:
        return nth(Indicator::ExposureMedium, static_cast<uint8_t>(exposure), 0);
    case Group::Antivirus:
        return nth(Indicator::AvNotReporting, static_cast<uint8_t>(antivirus), 0);
    case Group::Onboarding:
        return nth(Indicator::NotOnboarded, static_cast<uint8_t>(onboarding), 0);
    case Group::Health:
        return nth(Indicator::HealthInactive, static_cast<uint8_t>(health), 0);
    case Group::Inactivity:
        return static_cast<Indicator>(indexOf(Indicator::InactiveUnder1Day) + static_cast<size_t>(inactivity));
    case Group::Cves:
        return cves > 0 ? std::optional(Indicator::CriticalCves) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<int64_t> inactiveDays(Ticks lastSeen, Ticks asOf, int graceHours)
{
    if (lastSeen == noTime)
        return std::nullopt;
    const Ticks age = asOf - lastSeen - graceHours * ticksPerHour;
    return age <= 0 ? 0 : age / ticksPerDay;
}

std::optional<uint32_t> criticalCves(const Fleet &fleet, size_t row, const SignatureRules &rules)
{
    const CveKnowledge knowledge = fleet.cveKnowledge(row);
    if (knowledge == CveKnowledge::NotFetched)
        return std::nullopt;
    if (knowledge == CveKnowledge::NoRows && fleet.onboarding(row) != OnboardingState::Onboarded)
        return std::nullopt; // nobody has looked
    if (!fleet.sourceHasCvss() && rules.nullCvss != NullCvss::Severity)
        return std::nullopt;
    uint32_t n = 0;
    for (const CveCounts::Entry &e : fleet.cves(row)) {
        const bool counts = e.tenths == CveCounts::severityCritical ? rules.nullCvss == NullCvss::Severity
                                                                    : e.tenths >= rules.cvssTenths;
        if (counts)
            n += e.count;
    }
    return n;
}

Signature signatureOf(const Fleet &fleet, size_t row, const SignatureRules &rules)
{
    Signature s;
    s.risk = fleet.risk(row);
    s.exposure = fleet.exposure(row);
    s.antivirus = fleet.antivirus(row);
    s.onboarding = fleet.onboarding(row);
    s.health = fleet.health(row);
    s.inactivity = inactivityOf(inactiveDays(fleet.lastSeen(row), fleet.asOf(), rules.graceHours), rules.inactiveDays);
    if (const auto n = criticalCves(fleet, row, rules))
        s.cves = static_cast<int16_t>(std::min<uint32_t>(*n, static_cast<uint32_t>(rules.cveCap)));
    return s;
}

} // namespace Trustgauge
