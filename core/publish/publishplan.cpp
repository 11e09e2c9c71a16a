#include "core/publish/publishplan.h"

#include "core/base/jsonwriter.h"
#include "core/base/qtext.h"
#include "core/base/text.h"
#include "core/fleet/entraduplicates.h"
#include "core/publish/recordkey.h"
#include "core/scoring/scoretable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>
#include <vector>

namespace Trustgauge {

namespace {

const QString insufficientBand = QStringLiteral("insufficientData");
const QString goneBand = QStringLiteral("gone");

//! The device's fields in a record, beside the cycle and the score.
struct DeviceFacts
{
    std::string machineId, name, entraId, lastSeen;
};

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
        JsonWriter(m_head).key("cycleId").text(cycle.info.id).key("tenantId").text(m_tenantId);
        JsonWriter(m_times)
            .key("scoredAt")
            .text(formatSeconds(asOf))
            .key("validUntil")
            .text(formatSeconds(asOf + 2LL * tenant.pollIntervalMinutes * 60 * ticksPerSecond));
        JsonWriter(m_tail).key("profile").text(cycle.profile.name).key("profileHash").text(profileHash(cycle.profile));
        for (uint32_t klass = 0; klass < m_table.index()->classCount(); ++klass)
            m_scores.push_back(scoreMembers(klass));
    }

    Result<PublishPlan> make()
    {
        Result<TextMap<LastState>> known = m_outbox.lastStates();
        if (!known)
            return tl::unexpected(known.error());
        m_known = std::move(*known);
        Result<TextMap<QString>> former = m_outbox.formerKeys();
        if (!former)
            return tl::unexpected(former.error());
        m_former = std::move(*former);
        const Result<bool> setting = m_outbox.sendsTombstones();
        if (!setting)
            return tl::unexpected(setting.error());
        m_tombstones = m_tombstones || *setting;
        const Fleet &fleet = *m_cycle.fleet;
        const std::vector<bool> represented = representedRows(fleet);
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
        if (const auto r = lookForTheMissing(); !r)
            return tl::unexpected(r.error());
        takeBackFormerKeys();
        if (m_tombstones) {
            if (const auto r = addTombstones(represented); !r)
                return tl::unexpected(r.error());
        }
        addSummary();
        return std::move(m_plan);
    }

private:
    DeviceFacts facts(size_t row) const
    {
        const Fleet &fleet = *m_cycle.fleet;
        return {std::string(fleet.machineId(row)), std::string(fleet.deviceName(row)),
                std::string(entraIdOf(fleet, row)), formatMilliseconds(fleet.lastSeen(row))};
    }

    //! The JSON members that depend on the signature only.
    std::string scoreMembers(uint32_t klass) const
    {
        const Score &s = m_table.classScores()[klass];
        const Scorer &scorer = m_table.scorer();
        const Signature &signature = m_table.index()->signature(klass);
        const Contributions parts = scorer.contributions(signature);
        std::string out;
        JsonWriter json(out);
        json.key("score").number(s.score).key("band").text(bandKeys[indexOf(s.band)]);
        json.key("criticalSubscore").json(shortFour(scorer.subScore(parts, Pillar::Critical).tenThousandths()));
        json.key("operationalSubscore").json(shortFour(scorer.subScore(parts, Pillar::Operational).tenThousandths()));
        json.key("completeness").number(s.completeness).key("fired").beginList();
        for (const Indicator i : scorer.fired(signature))
            json.text(indicatorInfos[indexOf(i)].key);
        json.endList();
        return out;
    }

    //! \param formerKey an old-format key to send it under; empty: use the current key
    OutboxRecord deviceRecord(const DeviceFacts &device, std::string_view scoreMembers, const QString &band,
                              std::optional<int> score, const QString &formerKey = {})
    {
        OutboxRecord record;
        record.kind = formerKey.isEmpty() ? RecordKind::Device : RecordKind::FormerKey;
        record.machineId = qtext(device.machineId);
        record.key = formerKey.isEmpty() ? recordKey(m_tenant.tenantId, record.machineId) : formerKey;
        record.band = band;
        record.score = score;
        std::string value;
        JsonWriter json(value);
        begin(json, "trustgauge/device-score/1", record);
        json.key("machineId").text(device.machineId).key("deviceName").textOrNull(device.name);
        json.key("entraDeviceId").textOrNull(device.entraId).json(scoreMembers);
        json.key("lastSeen").textOrNull(device.lastSeen).json(m_times).json(m_tail).endObject();
        record.value = QByteArray::fromStdString(value);
        return record;
    }

    //! Writes the members that all records begin with. Creates the event id.
    void begin(JsonWriter &json, std::string_view schema, OutboxRecord &record) const
    {
        if (m_ids == EventIds::Make)
            record.eventId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        json.beginObject().key("schema").text(schema).key("eventId").textOrNull(record.eventId.toStdString());
        json.json(m_head);
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
        const DeviceFacts device = facts(row);
        OutboxRecord record = deviceRecord(device, m_scores[m_table.index()->classOf(row)], band, score.score);
        noteFormerKey(device);
        if (const auto it = m_known.find(m_cycle.fleet->machineId(row)); it != m_known.end())
            compare(it->second.accepted, band);
        m_plan.records.push_back(std::move(record));
        ++m_plan.devices;
    }

    static bool isFinal(const QString &band)
    {
        return band == goneBand || band == insufficientBand || band == tombstoneBand;
    }

    //! Withdraws a score that was published or is waiting to be; at most once per key.
    void correct(const DeviceFacts &device, const QString &band, std::optional<int> completeness)
    {
        const auto it = m_known.find(device.machineId);
        if (it == m_known.end())
            return;
        // A final statement under an old-format key is repeated under the current key.
        if (isFinal(it->second.newest()) && !m_former.contains(device.machineId))
            return;
        m_plan.records.push_back(deviceRecord(device, membersWithoutScore(band, completeness), band, std::nullopt));
        ++m_plan.corrections;
        noteFormerKey(device);
        compare(it->second.accepted, band);
    }

    static std::string membersWithoutScore(const QString &band, std::optional<int> completeness)
    {
        std::string out;
        JsonWriter json(out);
        json.key("score").null().key("band").text(band);
        json.key("criticalSubscore").null().key("operationalSubscore").null().key("completeness");
        if (completeness)
            json.number(*completeness);
        else
            json.null();
        json.key("fired").beginList().endList();
        return out;
    }

    void noteFormerKey(const DeviceFacts &device)
    {
        if (m_former.empty())
            return;
        if (const auto it = m_former.find(device.machineId); it != m_former.end())
            m_takenBack.emplace_back(device, it->second);
    }

    //! Comes after the records under current keys, so that consumers find a device there first.
    void takeBackFormerKeys()
    {
        for (const auto &[device, key] : m_takenBack) {
            m_plan.records.push_back(
                deviceRecord(device, membersWithoutScore(goneBand, std::nullopt), goneBand, std::nullopt, key));
            ++m_plan.formerKeys;
        }
    }

    //! Devices that were published but are not in the cycle: they count for the brake, and those that have left or were
    //! merged into another get a correction.
    Result<void> lookForTheMissing()
    {
        std::unordered_set<std::string> merged;
        for (const QString &id : m_cycle.info.mergedDevices)
            merged.insert(id.toStdString());
        std::vector<std::string> missing;
        for (const auto &[id, state] : m_known) {
            if (m_cycle.fleet->find(id))
                continue;
            if (!state.accepted.isEmpty() && !isFinal(state.accepted) && state.inLastPublish) {
                ++m_plan.compared;
                ++m_plan.missing;
            }
            if (!isFinal(state.newest()) || m_former.contains(id))
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

    //! Only where the correction was accepted before, so that consumers see it first.
    Result<void> addTombstones(const std::vector<bool> &represented)
    {
        TextMap<QString> left; // keys by machine id
        for (const auto &[id, state] : m_known) {
            const auto row = m_cycle.fleet->find(id);
            const bool hasScore = row && represented[*row] && m_table.sufficient(*row);
            if (state.accepted == goneBand && state.waiting.isEmpty() && !hasScore)
                left.emplace(id, recordKey(m_tenant.tenantId, qtext(id)));
        }
        addTombstones(left, RecordKind::Device);
        const Result<TextMap<QString>> formerKeys = m_outbox.formerKeysGone();
        if (!formerKeys)
            return tl::unexpected(formerKeys.error());
        addTombstones(*formerKeys, RecordKind::FormerKey);
        return {};
    }

    void addTombstones(const TextMap<QString> &keys, RecordKind kind)
    {
        std::vector<std::pair<std::string, QString>> sorted(keys.begin(), keys.end());
        std::sort(sorted.begin(), sorted.end());
        for (const auto &[id, key] : sorted) {
            OutboxRecord record;
            record.kind = kind;
            record.machineId = qtext(id);
            record.key = key;
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
        std::string value;
        JsonWriter json(value);
        begin(json, "trustgauge/fleet-summary/1", record);
        json.key("asOf").text(formatSeconds(m_cycle.info.asOf));
        json.key("devices").number(static_cast<int64_t>(summary.devices));
        json.key("insufficientData").number(static_cast<int64_t>(summary.insufficient)).key("bands").beginObject();
        for (size_t b = 0; b < bandCount; ++b)
            json.key(bandKeys[b]).number(static_cast<int64_t>(summary.bands[b]));
        json.endObject();
        const auto figure = [&json](std::string_view key, const std::optional<int64_t> &number) {
            json.key(key).json(number ? shortFour(*number) : "null");
        };
        figure("mean", summary.mean);
        figure("median", summary.median);
        figure("p95", summary.p95);
        json.json(m_tail).endObject();
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
    TextMap<QString> m_former;                                //!< old-format keys by machine id
    std::vector<std::pair<DeviceFacts, QString>> m_takenBack; //!< devices to withdraw under such a key
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

Message QueueOutcome::reason(const PublishTarget &target) const
{
    switch (state) {
    case State::Queued:
        return {};
    case State::HeldByBrake:
        return sentence("Publish",
                        "held back by the brake: %1 of %2 devices change band and %3 of %2 are missing from the "
                        "cycle, which is more than %4 %")
            .arg(plan.bandChanges)
            .arg(plan.compared)
            .arg(plan.missing)
            .arg(target.bandChangeBrakePercent);
    case State::HeldAsPartial:
        return sentence("Publish", "held back: the cycle is partial");
    }
    return {};
}

Result<QueueOutcome> queueCycle(const StoredCycle &cycle, const TenantConfig &tenant, Outbox &outbox,
                                const PublishOverrides &overrides)
{
    QueueOutcome out;
    if (cycle.info.state != CycleState::Complete && !overrides.includePartial) {
        out.state = QueueOutcome::State::HeldAsPartial;
        return out;
    }
    const QString target = targetOf(tenant);
    if (const auto r = outbox.beginTarget(target); !r)
        return tl::unexpected(r.error());
    Result<PublishPlan> plan = planOf(cycle, tenant, outbox, EventIds::Make, overrides.tombstones);
    if (!plan)
        return tl::unexpected(plan.error());
    const bool held = !overrides.acceptBandChanges && plan->tripsBrake(tenant.publish->bandChangeBrakePercent);
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
    row.missing = out.plan.missing;
    row.profileHash = profileHash(cycle.profile);
    row.error = out.reason(*tenant.publish);
    if (const auto r = outbox.queue(row, records); !r)
        return tl::unexpected(r.error());
    return out;
}

} // namespace Trustgauge
