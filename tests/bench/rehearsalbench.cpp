#include "bench/bench.h"
#include "core/policy/rehearsal.h"

#include <array>
#include <cstdlib>

namespace Trustgauge::Bench {

namespace {

//! Rules as people write them: by band and signals, groups, names, tags, times and systems. A few match many devices,
//! most of them few.
constexpr std::array<const char *, 20> rules{
    "band = highRisk",
    "sufficient = false",
    "risk = high and exposure >= medium",
    "group == \"Group 7\" and inactiveDays >= 14",
    "tag == \"vip\" and band >= moderateRisk",
    "name startswith \"srv-\" and risk >= medium",
    "name contains \"9999\"",
    "os in (\"WindowsServer2012\", \"WindowsServer2016\") and av = disabled",
    "health = Inactive and cves > 5",
    "lastSeen < ago(30d)",
    "band >= suspicious and not(group == \"Lab\")",
    "score between (50 .. 60) and exposure = high",
    "onboarding != Onboarded",
    "fired has riskMedium and cves >= 3",
    "completeness < 70",
    "name matches regex \"^ws-\\\\d+77$\"",
    "pointsCves > 10 and pointsRisk > 5",
    "(group == \"Group 3\" or group == \"Group 4\") and inactiveDays >= 7",
    "exposure = high or risk >= low",
    "band = moderateRisk or inactiveDays >= 4",
};

Policy policyOfRules()
{
    Policy out{QStringLiteral("Bench"), {}, QStringLiteral("Allow")};
    const std::array<QString, 3> actions{QStringLiteral("Block"), QStringLiteral("Ask"), QStringLiteral("Restrict")};
    for (const char *rule : rules) {
        auto when = parseFilter(QString::fromLatin1(rule));
        if (!when) {
            std::fprintf(stderr, "%s: %s\n", rule, qPrintable(sentenceOf(when.error()).english()));
            std::abort();
        }
        out.rules.push_back({std::move(*when), actions[out.rules.size() % actions.size()], {}});
    }
    return out;
}

} // namespace

std::vector<Figure> rehearsalFigures(const FleetPtr &fleet)
{
    RehearsalQuestion question;
    question.policy = policyOfRules();
    RehearsedFleet devices{fleet};
    // The window has the scores already.
    devices.known = std::make_shared<const ScoreTable>(indexFor(fleet, question.profile), question.profile,
                                                       devices.completenessFloor);
    Policy before = question.policy;
    before.rules.erase(before.rules.begin());
    constexpr int runs = 5;
    std::vector<Figure> out;
    volatile size_t sink = 0;
    const auto measure = [&](const char *name, double mostMilliseconds) {
        const auto work = [&] { sink = sink + rehearse(question, devices)->outcome.counts().size(); };
        out.push_back({name, "ms", timed(work, runs), {}, mostMilliseconds});
    };
    measure("rehearse 20 rules on 1,000,000 devices", 1000);
    question.againstPolicy = before;
    measure("the same, compared with another policy", 2000);
    return out;
}

} // namespace Trustgauge::Bench
