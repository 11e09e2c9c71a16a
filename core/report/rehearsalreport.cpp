#include "core/report/rehearsalreport.h"

#include "core/base/jsonwriter.h"
#include "core/report/chunkwriter.h"

namespace Trustgauge {

Result<void> writeRehearsalCsv(QIODevice &device, const Rehearsal &rehearsal, const CsvFormat &format)
{
    ChunkWriter out(device);
    if (format.bom)
        out.text() += "\xEF\xBB\xBF";
    CsvRow row(out.text(), format);
    row.begin();
    for (const std::string_view column : {"machineId", "deviceName", "score", "band", "action", "rule"})
        row.plain(column);
    if (rehearsal.changes)
        row.plain("changes");
    row.end();
    std::vector<std::string> actions;
    for (const QString &action : rehearsal.outcome.actions())
        actions.push_back(action.toStdString());
    const ScoreTable &scores = *rehearsal.scores;
    for (size_t r = 0; r < scores.size(); ++r) {
        if (!rehearsal.outcome.isAsked(r))
            continue;
        row.begin();
        row.text(scores.fleet().machineId(r));
        row.text(scores.fleet().deviceName(r));
        row.number(scores.score(r).score);
        row.plain(bandKeys[indexOf(scores.score(r).band)]);
        row.text(actions[rehearsal.outcome.action(r)]);
        row.number(rehearsal.outcome.rule(r));
        if (rehearsal.changes)
            row.number(rehearsal.changes->byRow[r]);
        row.end();
        out.flushIfLarge();
    }
    return out.finish();
}

Result<void> writeRehearsalJson(QIODevice &device, const Rehearsal &rehearsal, const RehearsalSource &source)
{
    ChunkWriter writer(device);
    JsonWriter json(writer.text());
    json.beginObject().key("schema").text("trustgauge/rehearsal/1").key("policy").text(source.policyName);
    json.key("profile").beginObject().key("name").text(source.profileName).key("hash").text(source.profileHash);
    json.endObject();
    json.key("asOf").text(formatSeconds(rehearsal.scores->fleet().asOf()));
    if (!source.filter.isEmpty())
        json.key("filter").text(source.filter);
    json.key("actions").beginList();
    for (const ActionCount &count : rehearsal.outcome.counts()) {
        json.onNewLine().beginObject().key("action").text(count.action);
        json.key("devices").number(static_cast<int64_t>(count.devices)).endObject();
    }
    json.endList().key("changes").beginList();
    for (const ActionMove &move : rehearsal.moves) {
        json.onNewLine().beginObject().key("from").text(move.from).key("to").text(move.to);
        json.key("devices").number(static_cast<int64_t>(move.devices)).endObject();
    }
    json.endList().endObject();
    writer.text() += '\n';
    return writer.finish();
}

} // namespace Trustgauge
