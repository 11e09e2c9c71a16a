#include "core/publish/publishview.h"

#include "core/publish/publishcontrol.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr int rowsShown = 2000;
constexpr int runsShown = 200;

//! The same JSON, with one member per line.
QByteArray memberALine(const QByteArray &json)
{
    QByteArray out;
    int depth = 0;
    bool inText = false;
    bool escaped = false;
    for (const char c : json) {
        if (inText) {
            out += c;
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        inText = c == '"';
        const bool ends = (c == '}' || c == ']') && --depth == 0;
        if (ends)
            out += '\n';
        out += c;
        const bool begins = (c == '{' || c == '[') && ++depth == 1;
        if (begins || (c == ',' && depth == 1))
            out += "\n  ";
        else if (c == ':' || c == ',')
            out += ' ';
    }
    return out;
}

PreviewRow::Change changeOf(const OutboxRecord &record, const PreviewRow &row)
{
    if (record.kind == RecordKind::Summary)
        return PreviewRow::Change::Summary;
    if (record.band == tombstoneBand)
        return PreviewRow::Change::Tombstone;
    if (record.kind == RecordKind::FormerKey)
        return PreviewRow::Change::FormerKey;
    if (!record.score)
        return PreviewRow::Change::Correction;
    if (row.bandBefore.isEmpty())
        return PreviewRow::Change::New;
    if (row.bandBefore != row.bandNow)
        return PreviewRow::Change::Band;
    return row.scoreBefore != row.scoreNow ? PreviewRow::Change::Score : PreviewRow::Change::Same;
}

//! The order in the preview; the lowest rank is shown first.
int rankOf(PreviewRow::Change change)
{
    switch (change) {
    case PreviewRow::Change::Summary:
        return 0;
    case PreviewRow::Change::Correction:
    case PreviewRow::Change::Tombstone:
        return 1;
    case PreviewRow::Change::Band:
        return 2;
    case PreviewRow::Change::Score:
        return 3;
    case PreviewRow::Change::New:
        return 4;
    case PreviewRow::Change::FormerKey:
    case PreviewRow::Change::Same:
        break;
    }
    return 5;
}

QString nameIn(const QByteArray &value)
{
    return QJsonDocument::fromJson(value).object().value(QLatin1String("deviceName")).toString();
}

//! Adds the records with what was last accepted for their keys, changes first.
Result<void> addRows(Outbox &outbox, std::vector<OutboxRecord> records, PublishView &view)
{
    const Result<TextMap<LastState>> known = outbox.lastStates();
    if (!known)
        return tl::unexpected(known.error());
    std::vector<PreviewRow> rows;
    rows.reserve(records.size());
    for (OutboxRecord &record : records) {
        PreviewRow row;
        row.machineId = record.machineId;
        row.bandNow = record.band;
        row.scoreNow = record.score;
        row.value = std::move(record.value);
        const auto it = known->find(record.machineId.toStdString());
        if (it != known->end()) {
            row.bandBefore = it->second.accepted;
            row.scoreBefore = it->second.acceptedScore;
        }
        row.change = changeOf(record, row);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PreviewRow &a, const PreviewRow &b) { return rankOf(a.change) < rankOf(b.change); });
    rows.resize(std::min(rows.size(), static_cast<size_t>(rowsShown)));
    for (PreviewRow &row : rows) {
        const Result<QByteArray> before = outbox.acceptedValue(row.machineId);
        if (!before)
            return tl::unexpected(before.error());
        row.deviceName = nameIn(row.value.isEmpty() ? *before : row.value);
        row.accepted = memberALine(*before);
        row.value = row.value.isEmpty() ? QByteArray("null") : memberALine(row.value);
        view.preview << std::move(row);
    }
    return {};
}

//! Adds what publishing now would send.
Result<void> addPreview(Store &store, const TenantConfig &tenant, const std::optional<Profile> &inUse, PublishView &view)
{
    PublishControl control(store, tenant, inUse);
    if (inUse)
        view.profile = inUse->name;
    // Prefers a complete cycle; a partial one, which a person must confirm, only when there is nothing else to publish.
    const Result<std::optional<NewCycle>> complete = control.newCycle(false);
    if (!complete)
        return tl::unexpected(complete.error());
    PublishOverrides overrides;
    overrides.includePartial = !*complete;
    return control.preview(overrides, rowsShown, [&](PublishPreview &found) -> Result<void> {
        view.hasCycle = found.cycle.has_value();
        view.otherProfile = found.cycle && found.cycle->isRepublished;
        view.partial = found.cycle && !found.cycle->cycle.complete;
        view.brake = found.brake;
        view.devices = found.plan.devices;
        view.insufficient = found.plan.insufficient;
        view.duplicates = found.plan.duplicates;
        view.corrections = found.plan.corrections;
        view.compared = found.plan.compared;
        view.bandChanges = found.plan.bandChanges;
        view.missing = found.plan.missing;
        view.planned = found.planned;
        view.records = found.cycle ? static_cast<qint64>(found.records.size())
                                   : view.counts.waiting + view.counts.deadLettered;
        return addRows(control.outbox(), std::move(found.records), view);
    });
}

} // namespace

Result<PublishView> readPublishView(Store &store, const TenantConfig &tenant, const std::optional<Profile> &inUse)
{
    PublishView view;
    Outbox outbox(store, tenant.name);
    const Result<OutboxCounts> counts = outbox.counts();
    if (!counts)
        return counts.error().code == ErrorCode::StoreEmpty ? Result<PublishView>(view)
                                                            : tl::unexpected(counts.error());
    view.counts = *counts;
    const Result<bool> paused = outbox.isPaused();
    if (!paused)
        return tl::unexpected(paused.error());
    view.paused = *paused;
    const Result<bool> tombstones = outbox.sendsTombstones();
    if (!tombstones)
        return tl::unexpected(tombstones.error());
    view.tombstones = *tombstones;
    Result<QList<OutboxRecord>> records = outbox.list(rowsShown);
    if (!records)
        return tl::unexpected(records.error());
    for (OutboxRecord &record : *records)
        record.deviceName = nameIn(record.value);
    view.outbox = std::move(*records);
    const Result<QList<PublishRun>> history = outbox.history(runsShown);
    if (!history)
        return tl::unexpected(history.error());
    view.history = *history;
    if (tenant.publish) {
        if (const auto r = addPreview(store, tenant, inUse, view); !r)
            return tl::unexpected(r.error());
    }
    return view;
}

} // namespace Trustgauge
