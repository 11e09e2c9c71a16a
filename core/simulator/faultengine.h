#pragma once

#include "core/simulator/http/httpmessage.h"
#include "core/simulator/scenarios.h"

#include <optional>
#include <QSet>
#include <vector>

namespace Trustgauge::Simulator {

//! Applies fault rules: counts the calls that match each rule, and changes or replaces the responses.
class FaultEngine
{
public:
    //! Replaces all rules and resets their counts.
    void setRules(const QList<FaultRule> &rules);
    //! Adds a rule to those of the scenario.
    void addRule(const FaultRule &rule);

    //! Counts the request. Returns a response if a rule replaces it completely.
    std::optional<HttpResponse> before(const HttpRequest &request);
    //! Changes the response to the request counted last.
    void after(HttpResponse *response) const;

private:
    struct Counted
    {
        FaultRule rule;
        int calls = 0;
        int hits = 0;
    };
    bool hits(Counted *counted, const HttpRequest &request);

    std::vector<Counted> m_rules;
    QSet<QByteArray> m_seen; //!< addresses that already had their 404
    std::vector<FaultRule> m_active;
};

} // namespace Trustgauge::Simulator
