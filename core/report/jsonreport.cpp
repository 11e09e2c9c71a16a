#include "core/base/jsontext.h"
#include "core/report/chunkwriter.h"
#include "core/report/scorereport.h"

namespace Trustgauge {

namespace {

void appendKey(std::string &out, std::string_view key)
{
    appendJsonString(out, key);
    out += ':';
}

void appendOrNull(std::string &out, const std::optional<QString> &text)
{
    if (text)
        appendJsonString(out, text->toStdString());
    else
        out += "null";
}

template<class List, class F>
void appendList(std::string &out, char open, char close, const List &list, F &&one)
{
    out += open;
    bool first = true;
    for (const auto &item : list) {
        if (!first)
            out += ',';
        first = false;
        one(item);
    }
    out += close;
}

void appendSummary(std::string &out, const ScoreTable &table)
{
    const FleetSummary summary = table.summary();
    out += "{\"devices\":" + std::to_string(summary.devices) + ",\"bands\":{";
    for (size_t b = 0; b < bandCount; ++b) {
        if (b > 0)
            out += ',';
        appendKey(out, bandKeys[b]);
        out += std::to_string(summary.bands[b]);
    }
    out += "},\"insufficientData\":" + std::to_string(summary.insufficient);
    const auto figure = [&out](std::string_view key, const std::optional<int64_t> &value) {
        out += ',';
        appendKey(out, key);
        out += value ? shortFour(*value) : "null";
    };
    figure("mean", summary.mean);
    figure("median", summary.median);
    figure("p95", summary.p95);
    out += ",\"unmapped\":";
    appendList(out, '{', '}', table.fleet().notices().unmapped, [&out](const auto &field) {
        appendKey(out, field.first);
        appendList(out, '{', '}', field.second, [&out](const auto &value) {
            appendKey(out, value.first);
            out += std::to_string(value.second);
        });
    });
    out += '}';
}

//! The members that depend on the signature only.
std::string classMembers(const ScoreTable &table, uint32_t klass)
{
    const Score &s = table.classScores()[klass];
    const Scorer &scorer = table.scorer();
    const Signature &signature = table.index()->signature(klass);
    const Contributions parts = scorer.contributions(signature);
    std::string out = ",\"score\":" + std::to_string(s.score)
                      + ",\"exactScore\":" + shortFour(scorer.exact(s).tenThousandths()) + ",\"band\":\"";
    out += bandKeys[indexOf(s.band)];
    out += "\",\"criticalSubscore\":" + shortFour(scorer.subScore(parts, Pillar::Critical).tenThousandths())
           + ",\"operationalSubscore\":" + shortFour(scorer.subScore(parts, Pillar::Operational).tenThousandths())
           + ",\"completeness\":" + std::to_string(s.completeness) + ",\"dataSufficient\":"
           + (s.completeness >= table.completenessFloor() ? "true" : "false") + ",\"contributions\":{";
    for (size_t g = 0; g < groupCount; ++g) {
        if (g > 0)
            out += ',';
        appendKey(out, groupKeys[g]);
        out += shortFour(scorer.contribution(parts, static_cast<Group>(g)).tenThousandths());
    }
    out += "},\"fired\":";
    appendList(out, '[', ']', scorer.fired(signature),
               [&out](Indicator i) { appendJsonString(out, indicatorInfos[indexOf(i)].key); });
    out += ",\"unknown\":";
    appendList(out, '[', ']', Scorer::unknownGroups(signature),
               [&out](Group g) { appendJsonString(out, groupKeys[indexOf(g)]); });
    return out;
}

} // namespace

Result<void> writeJson(QIODevice &device, const ScoreTable &table, const ReportSource &source)
{
    const Fleet &fleet = table.fleet();
    ChunkWriter writer(device);
    std::string &out = writer.text();
    out += "{\"schema\":\"trustgauge/scores/1\",\"asOf\":";
    appendJsonString(out, formatSeconds(fleet.asOf()));
    out += ",\"tenant\":";
    appendOrNull(out, source.tenant);
    out += ",\"cycle\":{\"id\":";
    appendOrNull(out, source.cycleId);
    out += ",\"state\":";
    appendJsonString(out, source.cycleState.toStdString());
    out += "},\"profile\":{\"name\":";
    appendJsonString(out, source.profileName.toStdString());
    out += ",\"hash\":";
    appendJsonString(out, source.profileHash.toStdString());
    out += "},\"summary\":";
    appendSummary(out, table);
    out += ",\"devices\":[";
    std::vector<std::string> members;
    members.reserve(table.index()->classCount());
    for (uint32_t klass = 0; klass < table.index()->classCount(); ++klass)
        members.push_back(classMembers(table, klass));
    for (size_t r = 0; r < table.size(); ++r) {
        out += r > 0 ? ",\n{\"machineId\":" : "\n{\"machineId\":";
        appendJsonString(out, fleet.machineId(r));
        out += ",\"deviceName\":";
        if (fleet.deviceName(r).empty())
            out += "null";
        else
            appendJsonString(out, fleet.deviceName(r));
        out += members[table.index()->classOf(r)];
        out += '}';
        writer.flushIfLarge();
    }
    out += "]}\n";
    return writer.finish();
}

} // namespace Trustgauge
