#include "core/fleet/signals.h"

#include "core/base/text.h"

#include <initializer_list>
#include <utility>

namespace Trustgauge {

namespace {

template<class State>
using Table = std::initializer_list<std::pair<std::string_view, State>>;

template<class State>
Mapped<State> look(std::string_view text, Table<State> table, State unknown)
{
    text = trimmed(text);
    if (text.empty())
        return {unknown, true};
    for (const auto &[word, state] : table) {
        if (equalsLower(text, word))
            return {state, true};
    }
    return {unknown, false};
}

} // namespace

Mapped<RiskState> mapRiskScore(std::string_view text)
{
    return look<RiskState>(text,
                           {{"none", RiskState::Clear},
                            {"informational", RiskState::Clear},
                            {"low", RiskState::Low},
                            {"medium", RiskState::Medium},
                            {"high", RiskState::High}},
                           RiskState::Unknown);
}

Mapped<ExposureState> mapExposureLevel(std::string_view text)
{
    return look<ExposureState>(text,
                               {{"low", ExposureState::Clear},
                                {"medium", ExposureState::Medium},
                                {"high", ExposureState::High},
                                {"none", ExposureState::Unknown}},
                               ExposureState::Unknown);
}

Mapped<OnboardingState> mapOnboardingStatus(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return {OnboardingState::Unknown, true};
    return {equalsLower(text, "onboarded") ? OnboardingState::Onboarded : OnboardingState::NotOnboarded, true};
}

Mapped<HealthState> mapHealthStatus(std::string_view text)
{
    return look<HealthState>(text,
                             {{"active", HealthState::Active},
                              {"inactive", HealthState::Inactive},
                              {"impairedcommunication", HealthState::Impaired},
                              {"nosensordataimpairedcommunication", HealthState::Impaired},
                              {"nosensordata", HealthState::Unknown},
                              {"unknown", HealthState::Unknown}},
                             HealthState::Unknown);
}

Mapped<AntivirusState> mapAvMode(std::string_view text)
{
    return look<AntivirusState>(text,
                                {{"0", AntivirusState::Ok},
                                 {"1", AntivirusState::Ok},
                                 {"2", AntivirusState::Disabled},
                                 {"3", AntivirusState::Unknown},
                                 {"4", AntivirusState::Ok},
                                 {"5", AntivirusState::Ok}},
                                AntivirusState::Unknown);
}

Mapped<AntivirusState> mapDefenderAvStatus(std::string_view text)
{
    return look<AntivirusState>(text,
                                {{"disabled", AntivirusState::Disabled},
                                 {"notreporting", AntivirusState::NotReporting},
                                 {"updated", AntivirusState::Ok},
                                 {"notupdated", AntivirusState::Ok},
                                 {"unknown", AntivirusState::Unknown},
                                 {"notsupported", AntivirusState::Unknown}},
                                AntivirusState::Unknown);
}

AntivirusState antivirusState(std::string_view avMode, std::string_view defenderAvStatus)
{
    const AntivirusState byMode = mapAvMode(avMode).state;
    return byMode == AntivirusState::Unknown ? mapDefenderAvStatus(defenderAvStatus).state : byMode;
}

} // namespace Trustgauge
