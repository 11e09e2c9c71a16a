#pragma once

#include "core/simulator/defender/exportfiles.h"
#include "core/simulator/defender/machinelists.h"
#include "core/simulator/defender/ratelimits.h"
#include "core/simulator/defender/vulnerabilitylists.h"
#include "core/simulator/entra/entraapi.h"

namespace Trustgauge::Simulator {

//! The Defender for Endpoint API: checks access and limits, then calls the list. Also under /api/v1.0.
class DefenderApi
{
public:
    DefenderApi(ServiceState &state, const EntraApi &entra)
        : m_state(state),
          m_entra(entra),
          m_machines(state),
          m_vulnerabilities(state),
          m_exports(state)
    {}

    //! The response to a call that needs a token.
    HttpResponse respond(const HttpRequest &request);
    //! An export file; these need no token.
    HttpResponse blob(const HttpRequest &request) { return m_exports.file(request); }
    //! Resets the rate limits.
    void clearLimits() { m_limiter.clear(); }
    //! Call after the fleet or the scenario has changed.
    void fleetChanged();

private:
    bool refused(const HttpRequest &request, HttpResponse *refusal);

    ServiceState &m_state;
    const EntraApi &m_entra;
    MachineLists m_machines;
    VulnerabilityLists m_vulnerabilities;
    ExportFiles m_exports;
    RateLimiter m_limiter;
};

} // namespace Trustgauge::Simulator
