#pragma once

#include "core/base/timestamp.h"
#include "core/config/endpoints.h"

#include <QList>
#include <QMetaType>

#include <array>

namespace Trustgauge {

class RateLimiter;

//! The calls of one endpoint in the last hour, and what is left of its limits.
struct EndpointBudget
{
    static constexpr size_t minutes = 60;

    Endpoint endpoint = Endpoint::Machines;
    int leftThisMinute = 0;
    int leftThisHour = 0;
    std::array<int, minutes> started{}; //!< calls that started within each minute, the last of them ending now

    [[nodiscard]] int startedThisHour() const;
    bool operator==(const EndpointBudget &) const = default;
};

//! The calls of a tenant's app in the last hour, from what is kept for the limits, also of earlier runs and of other
//! programs on the same store.
struct CallBudget
{
    bool isLimited = true; //!< false: the service has announced that it has no limits
    Ticks now = noTime;
    QList<EndpointBudget> endpoints; //!< all, in the order of the enum

    //! The place in `endpoints` of the one with the smallest share of its hour left, the first of several.
    [[nodiscard]] qsizetype scarcest() const;
    bool operator==(const CallBudget &) const = default;
};

[[nodiscard]] CallBudget callBudgetOf(RateLimiter &limiter, Ticks now);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::CallBudget)
