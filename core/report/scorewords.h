#pragma once

#include "core/fleet/signals.h"

#include <string_view>

namespace Trustgauge {

//! `avStatus` of CSV and JSON files; empty: unknown.
[[nodiscard]] constexpr std::string_view antivirusWord(AntivirusState state)
{
    switch (state) {
    case AntivirusState::Ok:
        return "ok";
    case AntivirusState::NotReporting:
        return "notReporting";
    case AntivirusState::Disabled:
        return "disabled";
    case AntivirusState::Unknown:
        return {};
    }
    return {};
}

} // namespace Trustgauge
