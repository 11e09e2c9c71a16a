#pragma once

#include "core/config/tenantsfile.h"
#include "core/poll/pollcycle.h"
#include "core/simulator/simulator.h"

#include <functional>
#include <memory>

namespace Trustgauge {

//! As many attempts as the program makes, nearly without pauses.
inline constexpr RetryPace quickRetries{RetryPace().attempts, std::chrono::milliseconds(1)};

//! A simulator, and polls of it.
struct PollFixture
{
    std::unique_ptr<Simulator::Simulator> simulator;
    QByteArray secret; //!< for signing in; empty: the simulator's secret

    //! Starts a new simulator. \return its tenant
    TenantConfig serve(const QString &scenario, VulnerabilitySource source, int devices = 120, int latencyMs = 0,
                       bool tls = false);
    //! Polls until the cycle ends; failed calls are retried quickly. \param began called before the cycle starts
    Result<CycleOutcome> poll(const TenantConfig &tenant, const PollContext &input = {},
                              const std::function<void(PollCycle &)> &began = {}) const;
    //! Number of calls to an endpoint of the simulator.
    [[nodiscard]] int calls(const char *endpoint) const;
};

//! Critical CVEs of each device by the default profile, in order of ids; -1: unknown.
[[nodiscard]] QList<int> cvesOf(const Fleet &fleet);

} // namespace Trustgauge
