#include "core/report/jsoncells.h"

#include "core/report/csvcells.h"
#include "core/report/scorewords.h"

#include <algorithm>
#include <optional>

namespace Trustgauge {

namespace {

template<class Number>
void numberOrNull(JsonWriter &json, const std::optional<Number> &number)
{
    if (number)
        json.number(*number);
    else
        json.null();
}

} // namespace

void JsonCells::writeScore(JsonWriter &json, const ScoreTable *scores, uint32_t row)
{
    numberOrNull(json, scores ? std::optional(scores->score(row).score) : std::nullopt);
}

void JsonCells::writeBand(JsonWriter &json, const ScoreTable *scores, uint32_t row)
{
    if (scores && scores->sufficient(row))
        json.text(bandKeys[indexOf(scores->score(row).band)]);
    else
        json.null();
}

const std::vector<JsonCells::Column> &JsonCells::known()
{
    static const std::vector<Column> columns{
        {"machineId", [](JsonWriter &json, const Row &of) { json.text(of.scores.fleet().machineId(of.row).view()); }},
        {"deviceName", [](JsonWriter &json, const Row &of) { json.textOrNull(of.scores.fleet().deviceName(of.row)); }},
        {"score", [](JsonWriter &json, const Row &of) { writeScore(json, &of.scores, of.row); }},
        {"band", [](JsonWriter &json, const Row &of) { writeBand(json, &of.scores, of.row); }},
        {"completeness", [](JsonWriter &json, const Row &of) { json.number(of.scores.score(of.row).completeness); }},
        {"riskScore", [](JsonWriter &json, const Row &of) { json.textOrNull(of.scores.fleet().riskScore(of.row)); }},
        {"exposureLevel",
         [](JsonWriter &json, const Row &of) { json.textOrNull(of.scores.fleet().exposureLevel(of.row)); }},
        {"avStatus",
         [](JsonWriter &json, const Row &of) { json.textOrNull(antivirusWord(of.scores.fleet().antivirus(of.row))); }},
        {"onboardingStatus",
         [](JsonWriter &json, const Row &of) { json.textOrNull(of.scores.fleet().onboardingStatus(of.row)); }},
        {"healthStatus",
         [](JsonWriter &json, const Row &of) { json.textOrNull(of.scores.fleet().healthStatus(of.row)); }},
        {"lastSeen", [](JsonWriter &json,
                        const Row &of) { json.textOrNull(formatMilliseconds(of.scores.fleet().lastSeen(of.row))); }},
        {"inactiveDays",
         [](JsonWriter &json, const Row &of) {
        const Fleet &fleet = of.scores.fleet();
        numberOrNull(json, inactiveDays(fleet.lastSeen(of.row), fleet.asOf(), of.scores.profile().graceHours));
         }},
        {"criticalCves",
         [](JsonWriter &json, const Row &of) {
        numberOrNull(json, criticalCves(of.scores.fleet(), of.row, of.scores.index()->rules()));
         }},
        {"osPlatform", [](JsonWriter &json, const Row &of) { json.textOrNull(of.scores.fleet().osPlatform(of.row)); }},
        {"osVersion", [](JsonWriter &json, const Row &of) { json.textOrNull(of.scores.fleet().osVersion(of.row)); }},
        {"deviceGroup", [](JsonWriter &json, const Row &of) { json.textOrNull(of.scores.fleet().deviceGroup(of.row)); }},
        {"tags", [](JsonWriter &json, const Row &of) { json.textOrNull(of.scores.fleet().tags(of.row)); }},
        {"scoreBefore", [](JsonWriter &json, const Row &of) { writeScore(json, of.before, of.row); }},
        {"bandBefore", [](JsonWriter &json, const Row &of) { writeBand(json, of.before, of.row); }},
        };
    return columns;
}

JsonCells::JsonCells(const ScoreTable &scores, const ScoreTable *before, const std::vector<std::string_view> &columns)
    : m_scores(scores),
      m_before(before)
{
    for (const std::string_view key : columns) {
        const auto column = std::find_if(known().begin(), known().end(),
                                         [key](const Column &one) { return one.key == key; });
        if (column != known().end())
            m_columns.push_back(*column);
    }
}

void JsonCells::write(JsonWriter &json, uint32_t row) const
{
    for (const Column &column : m_columns)
        column.write(json.key(column.key), {m_scores, m_before, row});
}

} // namespace Trustgauge
