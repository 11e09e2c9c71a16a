#include "core/base/jsonwriter.h"
#include "core/fleet/fleetpart.h"
#include "core/report/chunkwriter.h"
#include "core/report/jsoncells.h"
#include "core/report/scorereport.h"
#include "core/report/summarymembers.h"

#include <algorithm>

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

//! The members of the saved profile's score, while another profile is being tuned; as the columns of CSV.
std::string beforeMembers(const ScoreTable &table, uint32_t klass)
{
    const Score &s = table.classScores()[klass];
    std::string out;
    JsonWriter json(out);
    json.key("scoreBefore").number(s.score);
    json.key("exactScoreBefore").json(shortFour(table.scorer().exact(s).tenThousandths()));
    json.key("bandBefore").text(bandKeys[indexOf(s.band)]);
    return out;
}

//! For each class of a table; none when there is no table.
template<class Write>
std::vector<std::string> membersOf(const ScoreTable *table, const Write &write)
{
    std::vector<std::string> members;
    const size_t classes = table ? table->index()->classCount() : 0;
    members.reserve(classes);
    for (uint32_t klass = 0; klass < classes; ++klass)
        members.push_back(write(*table, klass));
    return members;
}

//! Writes the devices of an export, one to a line, until all are written.
template<class Write>
Result<void> writeDevices(ChunkWriter &writer, JsonWriter &json, const ScoreTable &table, const JsonOptions &options,
                          const Write &write)
{
    json.key("devices").beginList();
    const size_t count = options.rows ? options.rows->size() : table.size();
    for (size_t i = 0; i < count; ++i) {
        json.onNewLine().beginObject();
        write(static_cast<uint32_t>(options.rows ? (*options.rows)[i] : i));
        json.endObject();
        writer.flushIfLarge();
        if (!goesOn(options.progress, i + 1))
            return failure(ErrorCode::Cancelled, {}, {});
    }
    json.endList();
    return {};
}

Result<void> writeScores(ChunkWriter &writer, JsonWriter &json, const ScoreTable &table, const JsonOptions &options)
{
    json.key("summary");
    if (options.rows) {
        std::vector<uint32_t> rows(options.rows->begin(), options.rows->end());
        std::sort(rows.begin(), rows.end());
        const FleetPtr part = fleetPart(table.fleet(), rows);
        writeSummary(json, ScoreTable(indexFor(part, table.profile()), table.profile(), table.completenessFloor()));
    } else {
        writeSummary(json, table);
    }
    const std::vector<std::string> members = membersOf(&table, classMembers);
    const std::vector<std::string> before = membersOf(options.before, beforeMembers);
    return writeDevices(writer, json, table, options, [&](uint32_t row) {
        json.key("machineId").text(table.fleet().machineId(row));
        json.key("deviceName").textOrNull(table.fleet().deviceName(row));
        json.json(members[table.index()->classOf(row)]);
        if (options.before)
            json.json(before[options.before->index()->classOf(row)]);
    });
}

Result<void> writeColumns(ChunkWriter &writer, JsonWriter &json, const ScoreTable &table, const JsonOptions &options)
{
    json.key("columns").beginList();
    for (const std::string_view column : *options.columns)
        json.text(column);
    json.endList();
    const JsonCells cells(table, options.before, *options.columns);
    return writeDevices(writer, json, table, options, [&](uint32_t row) { cells.write(json, row); });
}

} // namespace

Result<void> writeJson(QIODevice &device, const ScoreTable &table, const ReportSource &source,
                       const JsonOptions &options)
{
    ChunkWriter writer(device);
    JsonWriter json(writer.text());
    json.beginObject().key("schema").text(options.columns ? "trustgauge/device-rows/1" : "trustgauge/scores/1");
    json.key("asOf").text(formatSeconds(table.fleet().asOf()));
    writeOrNull(json.key("tenant"), source.tenant);
    writeOrNull(json.key("cycle").beginObject().key("id"), source.cycleId);
    json.key("state").text(source.cycleState).endObject();
    json.key("profile").beginObject().key("name").text(source.profileName).key("hash").text(source.profileHash);
    json.endObject();
    if (options.before) {
        const Profile &saved = options.before->profile();
        json.key("profileBefore").beginObject().key("name").text(saved.name).key("hash").text(profileHash(saved));
        json.endObject();
    }
    if (source.filter)
        json.key("filter").text(*source.filter);
    const Result<void> written = options.columns ? writeColumns(writer, json, table, options)
                                                 : writeScores(writer, json, table, options);
    if (!written)
        return written;
    json.endObject();
    writer.text() += '\n';
    return writer.finish();
}

} // namespace Trustgauge
