#include "ui/session/alltenants.h"

#include "core/poll/pollscheduler.h"
#include "ui/session/fleetsession.h"
#include "ui/text/words.h"

#include <algorithm>

namespace Trustgauge {

namespace {

QString noteOf(const TenantState &state, TenantHealth health)
{
    if (health == TenantHealth::Failed)
        return pollErrorText(state);
    return health == TenantHealth::Partial && state.cycle ? plainText(state.cycle->info.reason.text()) : QString();
}

//! The lowest score that the `most` worst devices can have.
int leastScore(const FleetSummary &summary, size_t most)
{
    size_t devices = 0;
    for (int score = 100; score > 0; --score) {
        devices += summary.histogram[static_cast<size_t>(score)];
        if (devices >= most)
            return score;
    }
    return 0;
}

bool isWorse(const WorstDevice &a, const WorstDevice &b)
{
    return a.points != b.points ? a.points > b.points : a.name < b.name;
}

QList<WorstDevice> worstOf(const QString &tenant, const TenantState &state, size_t most)
{
    const ScoreTable &scores = *state.scores;
    const int least = leastScore(state.summary, most);
    QList<WorstDevice> out;
    for (size_t row = 0; row < scores.size(); ++row) {
        const Score &score = scores.score(row);
        if (score.score < least || !scores.sufficient(row))
            continue;
        const QString id = plainText(scores.fleet().machineId(row));
        const std::string_view name = scores.fleet().deviceName(row);
        out.append({tenant, id, name.empty() ? id : plainText(name), scores.scorer().exact(score).toDouble(),
                    score.score, score.band});
    }
    std::sort(out.begin(), out.end(), isWorse);
    out.resize(std::min(out.size(), static_cast<qsizetype>(most)));
    return out;
}

} // namespace

QList<TenantLine> tenantLines(const FleetSession &session, const PollScheduler &schedule, Ticks now)
{
    QList<TenantLine> out;
    for (const TenantConfig &tenant : session.tenants()) {
        const TenantState &state = session.state(tenant.name);
        TenantLine line;
        line.name = tenant.name;
        line.isEnabled = tenant.enabled;
        line.isPolling = state.polling;
        line.health = healthOf(state);
        line.hasData = state.scores != nullptr;
        if (line.hasData) {
            line.devices = state.summary.devices;
            std::copy(state.summary.bands.cbegin(), state.summary.bands.cend(), line.places.begin());
            line.places[insufficientPlace] = state.summary.insufficient;
        }
        line.asOf = state.cycle ? state.cycle->info.asOf : noTime;
        line.last = lastPollText(state, now);
        if (!schedule.isPaused())
            line.next = schedule.next(tenant.name);
        line.note = noteOf(state, line.health);
        out.append(line);
    }
    return out;
}

QList<WorstDevice> WorstDevices::of(const FleetSession &session, size_t most)
{
    QHash<QString, Found> kept;
    QList<WorstDevice> out;
    for (const TenantConfig &tenant : session.tenants()) {
        const TenantState &state = session.state(tenant.name);
        if (!state.scores)
            continue;
        Found found = m_found.value(tenant.name);
        if (found.scores != state.scores)
            found = {state.scores, worstOf(tenant.name, state, most)};
        out += found.devices;
        kept.insert(tenant.name, found);
    }
    m_found = kept;
    std::stable_sort(out.begin(), out.end(), isWorse);
    out.resize(std::min(out.size(), static_cast<qsizetype>(most)));
    return out;
}

} // namespace Trustgauge
