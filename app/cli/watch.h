#pragma once

#include "app/cli/cyclereports.h"
#include "app/cli/publishing.h"

#include <functional>

namespace Trustgauge::Cli {

//! The services of a watch, which are open, and what says what they tell.
struct WatchedServices
{
    PollService &polls;
    PublishService &publishing;
    std::function<int(const QString &tenantName)> codeOf; //!< the exit code of the tenant's poll that has just ended
    const PublishReports &published;
};

//! Has the tenants polled by schedule, the first time at once, and says when each is polled next, until SIGINT or SIGTERM,
//! which cancel what runs. \return the exit code
//! \param endsWhenHeld a cycle that the brake holds is the end of the watch
[[nodiscard]] int watch(const WatchedServices &services, const QList<TenantConfig> &tenants, bool endsWhenHeld);

} // namespace Trustgauge::Cli
