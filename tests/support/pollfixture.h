#pragma once

#include "core/config/tenantsfile.h"
#include "core/poll/pollcycle.h"
#include "core/simulator/simulator.h"

#include <functional>
#include <memory>

namespace Trustgauge {

//! A simulator and the cycles that are polled from it.
struct PollFixture
{
    std::unique_ptr<Simulator::Simulator> simulator;
    QByteArray secret; //!< to sign in with; empty: the simulator's own

    //! Starts a simulator anew. \return its tenant
    TenantConfig serve(const QString &scenario, VulnerabilitySource source, int devices = 120, int latencyMs = 0,
                       bool tls = false);
    //! Polls to the end. \param began hears of the cycle once it runs
    Result<CycleOutcome> poll(const TenantConfig &tenant, const PollContext &input = {},
                              const std::function<void(PollCycle &)> &began = {}) const;
    //! Calls that an endpoint of the simulator has counted.
    [[nodiscard]] int calls(const char *endpoint) const;
};

//! Critical CVEs of every device by the default profile's rules, in the order of ids; -1 unknown.
[[nodiscard]] QList<int> cvesOf(const Fleet &fleet);

} // namespace Trustgauge
