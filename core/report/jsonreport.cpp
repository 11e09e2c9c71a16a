#include "core/base/jsonwriter.h"
#include "core/report/chunkwriter.h"
#include "core/report/scorereport.h"
#include "core/report/summarymembers.h"

namespace Trustgauge {

namespace {

void writeOrNull(JsonWriter &json, const std::optional<QString> &text)
{
    if (text)
        json.text(*text);
    else
        json.null();
}

void writeSummary(JsonWriter &json, const ScoreTable &table)
{
    const FleetSummary summary = table.summary();
    json.beginObject().key("devices").number(static_cast<int64_t>(summary.devices));
    writeSummaryMembers(json, summary);
    json.key("unmapped").beginObject();
    for (const auto &[field, values] : table.fleet().notices().unmapped) {
        json.key(field).beginObject();
        for (const auto &[value, count] : values)
            json.key(value).number(static_cast<int64_t>(count));
        json.endObject();
    }
    json.endObject().endObject();
}

//! The members that depend on the signature only.
std::string classMembers(const ScoreTable &table, uint32_t klass)
{
    const Score &s = table.classScores()[klass];
    const Scorer &scorer = table.scorer();
    const Signature &signature = table.index()->signature(klass);
    const Contributions parts = scorer.contributions(signature);
    std::string out;
    JsonWriter json(out);
    json.key("score").number(s.score).key("exactScore").json(shortFour(scorer.exact(s).tenThousandths()));
    json.key("band").text(bandKeys[indexOf(s.band)]);
    json.key("criticalSubscore").json(shortFour(scorer.subScore(parts, Pillar::Critical).tenThousandths()));
    json.key("operationalSubscore").json(shortFour(scorer.subScore(parts, Pillar::Operational).tenThousandths()));
    json.key("completeness").number(s.completeness);
    json.key("dataSufficient").flag(s.completeness >= table.completenessFloor());
    json.key("contributions").beginObject();
    for (size_t g = 0; g < groupCount; ++g)
        json.key(groupKeys[g]).json(shortFour(scorer.contribution(parts, static_cast<Group>(g)).tenThousandths()));
    json.endObject().key("fired").beginList();
    for (const Indicator i : scorer.fired(signature))
        json.text(indicatorInfos[indexOf(i)].key);
    json.endList().key("unknown").beginList();
    for (const Group g : Scorer::unknownGroups(signature))
        json.text(groupKeys[indexOf(g)]);
    json.endList();
    return out;
}

} // namespace

Result<void> writeJson(QIODevice &device, const ScoreTable &table, const ReportSource &source,
                       const WriteProgress &progress)
{
    const Fleet &fleet = table.fleet();
    ChunkWriter writer(device);
    JsonWriter json(writer.text());
    json.beginObject().key("schema").text("trustgauge/scores/1").key("asOf").text(formatSeconds(fleet.asOf()));
    writeOrNull(json.key("tenant"), source.tenant);
    writeOrNull(json.key("cycle").beginObject().key("id"), source.cycleId);
    json.key("state").text(source.cycleState).endObject();
    json.key("profile").beginObject().key("name").text(source.profileName).key("hash").text(source.profileHash);
    json.endObject();
    if (source.filter)
        json.key("filter").text(*source.filter);
    writeSummary(json.key("summary"), table);
    json.key("devices").beginList();
    std::vector<std::string> members;
    members.reserve(table.index()->classCount());
    for (uint32_t klass = 0; klass < table.index()->classCount(); ++klass)
        members.push_back(classMembers(table, klass));
    for (size_t r = 0; r < table.size(); ++r) {
        json.onNewLine().beginObject().key("machineId").text(fleet.machineId(r));
        json.key("deviceName").textOrNull(fleet.deviceName(r));
        json.json(members[table.index()->classOf(r)]).endObject();
        writer.flushIfLarge();
        if (!goesOn(progress, r + 1))
            return failure(ErrorCode::Cancelled, {}, {});
    }
    json.endList().endObject();
    writer.text() += '\n';
    return writer.finish();
}

} // namespace Trustgauge
