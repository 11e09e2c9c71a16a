#include "ui/session/alltenants.h"

#include "core/poll/pollscheduler.h"
#include "ui/session/fleetsession.h"
#include "ui/text/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace Trustgauge {

namespace {

QString noteOf(const TenantState &state, TenantHealth health)
{
    if (health == TenantHealth::Failed)
        return pollErrorText(state);
    return health == TenantHealth::Partial && state.cycle ? plainText(state.cycle->info.reason.text()) : QString();
}

bool isWorse(const WorstDevice &a, const WorstDevice &b)
{
    return a.points != b.points ? a.points > b.points : a.name < b.name;
}

//! \param matches nullptr: of all devices
QList<WorstDevice> worstOf(const QString &tenant, const ScoreTable &scores, const TenantMatches *matches, size_t most)
{
    const auto isMeant = [&](size_t row) { return scores.sufficient(row) && (!matches || matches->rows.contains(row)); };
    std::array<size_t, 101> histogram{};
    for (size_t row = 0; row < scores.size(); ++row) {
        if (isMeant(row))
            ++histogram[static_cast<size_t>(scores.score(row).score)];
    }
    int least = 100; // the lowest score that the worst can have
    for (size_t devices = histogram[100]; least > 0 && devices < most; devices += histogram[static_cast<size_t>(least)])
        --least;
    QList<WorstDevice> out;
    for (size_t row = 0; row < scores.size(); ++row) {
        const Score &score = scores.score(row);
        if (score.score < least || !isMeant(row))
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

QList<RiskyDay> riskyDays(const std::vector<TrendDay> &days)
{
    QList<RiskyDay> out;
    for (const TrendDay &day : days)
        out.append({day.day, size_t{day.asScored[indexOf(Band::Suspicious)]} + day.asScored[indexOf(Band::HighRisk)]});
    return out;
}

QList<TenantLine> tenantLines(const FleetSession &session, const PollScheduler &schedule, Ticks now,
                              const MatchesByTenant *filtered)
{
    QList<TenantLine> out;
    for (const TenantConfig &tenant : session.tenants()) {
        const TenantState &state = session.state(tenant.name);
        TenantLine line;
        line.name = tenant.name;
        line.isEnabled = tenant.enabled;
        line.isPolling = state.polling;
        line.health = healthOf(state);
        line.hasData = state.scores != nullptr && (!filtered || filtered->contains(tenant.name));
        if (line.hasData && filtered) {
            const TenantMatches &matches = **filtered->constFind(tenant.name);
            line.devices = matches.devices;
            line.places = matches.places;
        } else if (line.hasData) {
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

QByteArray tenantsCsv(const QList<TenantLine> &lines, const QString &filter, const CsvFormat &format)
{
    std::string out = format.bom ? "\xEF\xBB\xBF" : "";
    CsvRow row(out, format);
    row.begin();
    for (const char *column : {"tenant", "enabled", "state", "devices"})
        row.plain(column);
    for (const std::string_view band : bandKeys)
        row.plain(band);
    for (const char *column : {"insufficientData", "asOf", "nextPoll", "problem", "filter"})
        row.plain(column);
    row.end();
    const auto wordOf = [](TenantHealth health) {
        switch (health) {
        case TenantHealth::Good:
            return "complete";
        case TenantHealth::Partial:
            return "partial";
        case TenantHealth::Failed:
            return "failed";
        case TenantHealth::Unknown:
            break;
        }
        return "";
    };
    for (const TenantLine &line : lines) {
        const auto count = [&](size_t devices) { row.plain(line.hasData ? std::to_string(devices) : std::string()); };
        row.begin();
        row.text(line.name.toStdString());
        row.plain(line.isEnabled ? "true" : "false");
        row.plain(wordOf(line.health));
        count(line.devices);
        for (const size_t devices : line.places)
            count(devices);
        row.plain(formatSeconds(line.asOf));
        row.plain(line.next ? formatSeconds(*line.next) : std::string());
        row.text(line.note.toStdString());
        row.text(filter.toStdString());
        row.end();
    }
    return QByteArray::fromStdString(out);
}

QList<WorstDevice> WorstDevices::of(const FleetSession &session, size_t most, const MatchesByTenant *filtered)
{
    QHash<QString, Found> kept;
    QList<WorstDevice> out;
    for (const TenantConfig &tenant : session.tenants()) {
        const TenantState &state = session.state(tenant.name);
        const auto matches = filtered ? filtered->value(tenant.name) : nullptr;
        const ScoreTablePtr &scores = matches ? matches->scores : state.scores;
        if (!scores || (filtered && !matches))
            continue;
        Found found = m_found.value(tenant.name);
        if (found.scores != scores || found.matches != matches)
            found = {scores, matches, worstOf(tenant.name, *scores, matches.get(), most)};
        out += found.devices;
        kept.insert(tenant.name, found);
    }
    m_found = kept;
    std::stable_sort(out.begin(), out.end(), isWorse);
    out.resize(std::min(out.size(), static_cast<qsizetype>(most)));
    return out;
}

} // namespace Trustgauge
