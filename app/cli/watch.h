#pragma once

#include "core/poll/pollrunner.h"

#include <functional>
#include <optional>

namespace Trustgauge::Cli {

//! What is polled by schedule, and what is done about its cycles.
struct WatchJob
{
    struct Watched
    {
        TenantConfig tenant;
        SecretText secret;
    };
    QList<Watched> tenants;
    QString rateLimitPath; //!< see PollRunner
    QString storePath;
    std::function<Result<PollContext>(const TenantConfig &)> input;
    std::function<void(const QString &tenant, const Message &text)> noticed;
    std::function<Result<void>(const CycleInfo &)> begun;
    //! Stores and reports a cycle's end; an exit code other than done and partial is not the end of the watch.
    std::function<int(const TenantConfig &, const CycleInfo &, const Result<CycleOutcome> &)> ended;
    //! Called when the watch ends: ends what else is under way, and calls back when that is done, at once or later.
    std::function<void(const std::function<void()> &done)> stopping;
    //! Asked after each cycle: an exit code ends the watch with it.
    std::function<std::optional<int>()> endsWith;
};

//! Polls every tenant again each interval until SIGINT or SIGTERM, which cancel what runs. \return the exit code
[[nodiscard]] int watch(const WatchJob &job);

} // namespace Trustgauge::Cli
