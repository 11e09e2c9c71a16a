#include "core/publish/publishplan.h"

#include "core/base/jsontext.h"
#include "core/base/text.h"
#include "core/scoring/scoretable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace Trustgauge {

namespace {

const QString insufficientBand = QStringLiteral("insufficientData");
const QString goneBand = QStringLiteral("gone");

QString qtext(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void appendTextOrNull(std::string &out, std::string_view text)
{
    if (text.empty())
        out += "null";
    else
        appendJsonString(out, text);
}

//! What a record says beside the cycle and the score.
struct DeviceFacts
{
    std::string machineId, name, entraId, lastSeen;
};

//! A null, empty or all-zero id is none.
std::string_view entraIdOf(const Fleet &fleet, size_t row)
{
    const std::string_view id = trimmed(fleet.entraDeviceId(row));
    return id.find_first_not_of("0-{}") == std::string_view::npos ? std::string_view() : id;
}

class Planner
{
public:
    Planner(const StoredCycle &cycle, const TenantConfig &tenant, Outbox &outbox, EventIds ids, bool tombstones)
        : m_cycle(cycle),
          m_tenant(tenant),
          m_outbox(outbox),
          m_ids(ids),
          m_tombstones(tombstones),
          m_table(indexFor(cycle.fleet, cycle.profile), cycle.profile, cycle.completenessFloor)
    {
        const Ticks asOf = cycle.info.asOf;
        m_tenantId = tenant.tenantId.toStdString();
        m_head = ",\"cycleId\":";
        appendJsonString(m_head, cycle.info.id.toStdString());
        m_head += ",\"tenantId\":";
        appendJsonString(m_head, m_tenantId);
        m_times = ",\"scoredAt\":";
        appendJsonString(m_times, formatSeconds(asOf));
        m_times += ",\"validUntil\":";
        appendJsonString(m_times, formatSeconds(asOf + 2LL * tenant.pollIntervalMinutes * 60 * ticksPerSecond));
        m_tail = ",\"profile\":";
        appendJsonString(m_tail, cycle.profile.name.toStdString());
        m_tail += ",\"profileHash\":";
        appendJsonString(m_tail, profileHash(cycle.profile).toStdString());
        m_tail += '}';
        for (uint32_t klass = 0; klass < m_table.index()->classCount(); ++klass)
            m_scores.push_back(scoreMembers(klass));
    }

    Result<PublishPlan> make()
    {
        Result<TextMap<LastState>> known = m_outbox.lastStates();
        if (!known)
            return tl::unexpected(known.error());
        m_known = std::move(*known);
        const Result<bool> setting = m_outbox.sendsTombstones();
        if (!setting)
            return tl::unexpected(setting.error());
        m_tombstones = m_tombstones || *setting;
        const Fleet &fleet = *m_cycle.fleet;
        const std::vector<bool> represented = representedRows();
        m_plan.records.reserve(fleet.size() + 1);
        for (size_t row = 0; row < fleet.size(); ++row) {
            if (!represented[row]) {
                ++m_plan.duplicates;
                correct(facts(row), goneBand, std::nullopt);
            } else if (!m_table.sufficient(row)) {
                ++m_plan.insufficient;
                correct(facts(row), insufficientBand, m_table.score(row).completeness);
            } else {
                addScore(row);
            }
        }
        if (const auto r = correctTheMissing(); !r)
            return tl::unexpected(r.error());
        if (m_tombstones)
            addTombstones(represented);
        addSummary();
        return std::move(m_plan);
    }

private:
    std::vector<bool> representedRows() const
    {
        const Fleet &fleet = *m_cycle.fleet;
        std::vector<bool> out(fleet.size(), true);
        TextMap<size_t> best;
        const auto rank = [&fleet](size_t row) {
            return std::pair(fleet.onboarding(row) == OnboardingState::Onboarded, fleet.lastSeen(row));
        };
        for (size_t row = 0; row < fleet.size(); ++row) { // in rising order of the machine id
            const std::string_view id = entraIdOf(fleet, row);
            if (id.empty())
                continue;
            const auto [it, isNew] = best.try_emplace(toUpperAscii(id), row);
            if (isNew)
                continue;
            const bool better = rank(row) > rank(it->second);
            out[better ? it->second : row] = false;
            if (better)
                it->second = row;
        }
        return out;
    }

    DeviceFacts facts(size_t row) const
    {
        const Fleet &fleet = *m_cycle.fleet;
        return {std::string(fleet.machineId(row)), std::string(fleet.deviceName(row)),
                std::string(entraIdOf(fleet, row)), formatMilliseconds(fleet.lastSeen(row))};
    }

    //! The members that depend on the signature only.
    std::string scoreMembers(uint32_t klass) const
    {
        const Score &s = m_table.classScores()[klass];
        const Scorer &scorer = m_table.scorer();
        std::string out = ",\"score\":" + std::to_string(s.score) + ",\"band\":";
        appendJsonString(out, bandKeys[indexOf(s.band)]);
        out += ",\"criticalSubscore\":" + shortFour(scorer.subScore(s, Pillar::Critical).tenThousandths())
               + ",\"operationalSubscore\":" + shortFour(scorer.subScore(s, Pillar::Operational).tenThousandths())
               + ",\"completeness\":" + std::to_string(s.completeness) + ",\"fired\":[";
        bool first = true;
        for (const Indicator i : scorer.fired(m_table.index()->signature(klass))) {
            if (!first)
                out += ',';
            first = false;
            appendJsonString(out, indicatorInfos[indexOf(i)].key);
        }
        out += ']';
        return out;
    }

    OutboxRecord deviceRecord(const DeviceFacts &device, std::string_view scoreMembers, const QString &band,
                              std::optional<int> score)
    {
        OutboxRecord record;
        record.kind = RecordKind::Device;
        record.machineId = qtext(device.machineId);
        record.key = m_tenant.tenantId + u'/' + record.machineId;
        record.band = band;
        record.score = score;
        std::string value = begin("trustgauge/device-score/1", record);
        value += ",\"machineId\":";
        appendJsonString(value, device.machineId);
        value += ",\"deviceName\":";
        appendTextOrNull(value, device.name);
        value += ",\"entraDeviceId\":";
        appendTextOrNull(value, device.entraId);
        value += scoreMembers;
        value += ",\"lastSeen\":";
        appendTextOrNull(value, device.lastSeen);
        value += m_times;
        value += m_tail;
        record.value = QByteArray::fromStdString(value);
        return record;
    }

    //! The schema and the event id, which it makes.
    std::string begin(std::string_view schema, OutboxRecord &record) const
    {
        std::string out = "{\"schema\":";
        appendJsonString(out, schema);
        out += ",\"eventId\":";
        if (m_ids == EventIds::Make) {
            record.eventId = QUuid::createUuid().toString(QUuid::WithoutBraces);
            appendJsonString(out, record.eventId.toStdString());
        } else {
            out += "null";
        }
        return out + m_head;
    }

    void compare(const QString &accepted, const QString &now)
    {
        if (accepted.isEmpty() || accepted == goneBand || now == goneBand)
            return;
        ++m_plan.compared;
        if (accepted != now)
            ++m_plan.bandChanges;
    }

    void addScore(size_t row)
    {
        const Score &score = m_table.score(row);
        const QString band = qtext(bandKeys[indexOf(score.band)]);
        OutboxRecord record = deviceRecord(facts(row), m_scores[m_table.index()->classOf(row)], band, score.score);
        if (const auto it = m_known.find(m_cycle.fleet->machineId(row)); it != m_known.end())
            compare(it->second.accepted, band);
        m_plan.records.push_back(std::move(record));
        ++m_plan.devices;
    }

    static bool isFinal(const QString &band)
    {
        return band == goneBand || band == insufficientBand || band == tombstoneBand;
    }

    //! Takes a score back that was published, or waits to be; once.
    void correct(const DeviceFacts &device, const QString &band, std::optional<int> completeness)
    {
        const auto it = m_known.find(device.machineId);
        if (it == m_known.end())
            return;
        const QString &last = it->second.newest();
        if (isFinal(last))
            return;
        std::string members = ",\"score\":null,\"band\":";
        appendJsonString(members, band.toStdString());
        members += ",\"criticalSubscore\":null,\"operationalSubscore\":null,\"completeness\":"
                   + (completeness ? std::to_string(*completeness) : "null") + ",\"fired\":[]";
        m_plan.records.push_back(deviceRecord(device, members, band, std::nullopt));
        ++m_plan.corrections;
        compare(it->second.accepted, band);
    }

    Result<void> correctTheMissing()
    {
        std::unordered_set<std::string> merged;
        for (const QString &id : m_cycle.info.mergedDevices)
            merged.insert(id.toStdString());
        std::vector<std::string> missing;
        for (const auto &[id, state] : m_known) {
            if (!isFinal(state.newest()) && !m_cycle.fleet->find(id))
                missing.push_back(id);
        }
        std::sort(missing.begin(), missing.end());
        for (const std::string &id : missing) {
            if (!merged.contains(id)) {
                const Result<bool> left = m_outbox.hasLeft(qtext(id), m_cycle.info.id);
                if (!left)
                    return tl::unexpected(left.error());
                if (!*left)
                    continue;
            }
            const Result<QByteArray> value = m_outbox.lastValue(qtext(id));
            if (!value)
                return tl::unexpected(value.error());
            const QJsonObject last = QJsonDocument::fromJson(*value).object();
            const auto text = [&last](const char *key) {
                return last.value(QLatin1String(key)).toString().toStdString();
            };
            correct({id, text("deviceName"), text("entraDeviceId"), text("lastSeen")}, goneBand, std::nullopt);
        }
        return {};
    }

    //! Only where the correction was accepted before: whoever reads the topic shall see it first.
    void addTombstones(const std::vector<bool> &represented)
    {
        std::vector<std::string> left;
        for (const auto &[id, state] : m_known) {
            const auto row = m_cycle.fleet->find(id);
            const bool hasScore = row && represented[*row] && m_table.sufficient(*row);
            if (state.accepted == goneBand && state.waiting.isEmpty() && !hasScore)
                left.push_back(id);
        }
        std::sort(left.begin(), left.end());
        for (const std::string &id : left) {
            OutboxRecord record;
            record.machineId = qtext(id);
            record.key = m_tenant.tenantId + u'/' + record.machineId;
            record.band = tombstoneBand;
            m_plan.records.push_back(std::move(record));
            ++m_plan.tombstones;
        }
    }

    void addSummary()
    {
        const FleetSummary summary = m_table.summary();
        OutboxRecord record;
        record.kind = RecordKind::Summary;
        record.key = m_tenant.tenantId;
        std::string value = begin("trustgauge/fleet-summary/1", record);
        value += ",\"asOf\":";
        appendJsonString(value, formatSeconds(m_cycle.info.asOf));
        value += ",\"devices\":" + std::to_string(summary.devices)
                 + ",\"insufficientData\":" + std::to_string(summary.insufficient) + ",\"bands\":{";
        for (size_t b = 0; b < bandCount; ++b) {
            if (b > 0)
                value += ',';
            appendJsonString(value, bandKeys[b]);
            value += ':' + std::to_string(summary.bands[b]);
        }
        const auto figure = [](const std::optional<int64_t> &number) {
            return number ? shortFour(*number) : std::string("null");
        };
        value += "},\"mean\":" + figure(summary.mean) + ",\"median\":" + figure(summary.median)
                 + ",\"p95\":" + figure(summary.p95) + m_tail;
        record.value = QByteArray::fromStdString(value);
        m_plan.records.push_back(std::move(record));
    }

    const StoredCycle &m_cycle;
    const TenantConfig &m_tenant;
    Outbox &m_outbox;
    EventIds m_ids;
    bool m_tombstones;
    ScoreTable m_table;
    std::string m_tenantId, m_head, m_times, m_tail;
    std::vector<std::string> m_scores;
    TextMap<LastState> m_known;
    PublishPlan m_plan;
};

} // namespace

Result<PublishPlan> planOf(const StoredCycle &cycle, const TenantConfig &tenant, Outbox &outbox, EventIds ids,
                           bool tombstones)
{
    return Planner(cycle, tenant, outbox, ids, tombstones).make();
}

QString targetOf(const TenantConfig &tenant)
{
    if (!tenant.publish)
        return {};
    QString url = tenant.publish->url;
    while (url.endsWith(u'/'))
        url.chop(1);
    return QStringList{tenant.tenantId, url, tenant.publish->deviceTopic, tenant.publish->summaryTopic}.join(u' ');
}

QString QueueOutcome::reason(const PublishTarget &target) const
{
    switch (state) {
    case State::Queued:
        return {};
    case State::HeldByBrake:
        return QStringLiteral("held back by the brake: %1 of %2 devices change band, which is more than %3 %")
            .arg(plan.bandChanges)
            .arg(plan.compared)
            .arg(target.bandChangeBrakePercent);
    case State::HeldAsPartial:
        return QStringLiteral("held back: the cycle is partial");
    }
    return {};
}

Result<QueueOutcome> queueCycle(const StoredCycle &cycle, const TenantConfig &tenant, Outbox &outbox,
                                const PublishWord &word)
{
    QueueOutcome out;
    if (cycle.info.state != CycleState::Complete && !word.includePartial) {
        out.state = QueueOutcome::State::HeldAsPartial;
        return out;
    }
    const QString target = targetOf(tenant);
    if (const auto r = outbox.beginTarget(target); !r)
        return tl::unexpected(r.error());
    Result<PublishPlan> plan = planOf(cycle, tenant, outbox, EventIds::Make, word.tombstones);
    if (!plan)
        return tl::unexpected(plan.error());
    const bool held = !word.acceptBandChanges && plan->tripsBrake(tenant.publish->bandChangeBrakePercent);
    const std::vector<OutboxRecord> records = std::move(plan->records);
    plan->records.clear();
    out.state = held ? QueueOutcome::State::HeldByBrake : QueueOutcome::State::Queued;
    out.plan = std::move(*plan);
    QueuedCycle row;
    row.cycleId = cycle.info.id;
    row.asOf = cycle.info.asOf;
    row.target = target;
    row.held = held;
    row.insufficient = out.plan.insufficient;
    row.duplicates = out.plan.duplicates;
    row.corrections = out.plan.corrections;
    row.compared = out.plan.compared;
    row.bandChanges = out.plan.bandChanges;
    row.error = out.reason(*tenant.publish);
    if (const auto r = outbox.queue(row, records); !r)
        return tl::unexpected(r.error());
    return out;
}

} // namespace Trustgauge
