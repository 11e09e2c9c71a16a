#pragma once

#include "core/config/tenantsfile.h"
#include "core/poll/pollcycle.h"
#include "core/simulator/simulator.h"

#include <functional>
#include <memory>

namespace Trustgauge {

//! A simulator, and polls of it.
struct PollFixture
{
    std::unique_ptr<Simulator::Simulator> simulator;
    QByteArray secret; //!< for signing in; empty: the simulator's secret

    //! Starts a new simulator. \return its tenant
    TenantConfig serve(const QString &scenario, VulnerabilitySource source, int devices = 120, int latencyMs = 0,
                       bool tls = false);
    //! Polls until the cycle ends. \param began called when the cycle has started
    Result<CycleOutcome> poll(const TenantConfig &tenant, const PollContext &input = {},
                              const std::function<void(PollCycle &)> &began = {}) const;
    //! Number of calls to an endpoint of the simulator.
    [[nodiscard]] int calls(const char *endpoint) const;
};

//! Critical CVEs of each device by the default profile, in order of ids; -1: unknown.
[[nodiscard]] QList<int> cvesOf(const Fleet &fleet);

} // namespace Trustgauge
