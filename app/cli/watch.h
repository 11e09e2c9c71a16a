#pragma once

#include "app/cli/cyclereports.h"
#include "app/cli/publishing.h"

#include <functional>

namespace Trustgauge::Cli {

//! The open services of a watch, and what reports on them.
struct WatchedServices
{
    PollService &polls;
    PublishService &publishing;
    std::function<int(const QString &tenantName)> codeOf; //!< the exit code of the tenant's poll that has just ended
    const PublishReports &published;
};

//! Polls the tenants on schedule, the first time immediately, and says when each is polled next, until SIGINT or
//! SIGTERM, which cancel the running poll. \return the exit code
//! \param endsWhenHeld end the watch when the brake holds a cycle
[[nodiscard]] int watch(const WatchedServices &services, const QList<TenantConfig> &tenants, bool endsWhenHeld);

} // namespace Trustgauge::Cli
