#include "core/report/chunkwriter.h"
#include "core/report/csvcells.h"
#include "core/report/scorereport.h"
#include "core/report/scorewords.h"

#include <algorithm>

namespace Trustgauge {

namespace {

//! The cells that depend on the signature only, formatted once for each class.
struct ClassCells
{
    std::string scores; //!< the columns from score to completeness
    std::string points; //!< the seven contributions and the list of unknown groups
    std::string_view sufficient;
};

ClassCells cellsOf(const ScoreTable &table, uint32_t klass, const CsvFormat &format)
{
    const Score &s = table.classScores()[klass];
    const Scorer &scorer = table.scorer();
    const Contributions parts = scorer.contributions(table.index()->signature(klass));
    ClassCells out;
    CsvRow scores(out.scores, format);
    scores.number(s.score);
    scores.figure(fixedFour(scorer.exact(s).tenThousandths()));
    scores.plain(bandKeys[indexOf(s.band)]);
    scores.figure(fixedFour(scorer.subScore(parts, Pillar::Critical).tenThousandths()));
    scores.figure(fixedFour(scorer.subScore(parts, Pillar::Operational).tenThousandths()));
    scores.number(s.completeness);
    CsvRow points(out.points, format);
    for (size_t g = 0; g < groupCount; ++g)
        points.figure(fixedFour(scorer.contribution(parts, static_cast<Group>(g)).tenThousandths()));
    std::string unknown;
    for (const Group group : Scorer::unknownGroups(table.index()->signature(klass))) {
        if (!unknown.empty())
            unknown += ';';
        unknown += groupKeys[indexOf(group)];
    }
    points.list(unknown);
    out.sufficient = s.completeness >= table.completenessFloor() ? "true" : "false";
    return out;
}

//! The cells of the saved profile's score, while another profile is being tuned.
std::string beforeCells(const ScoreTable &table, uint32_t klass, const CsvFormat &format)
{
    const Score &s = table.classScores()[klass];
    std::string out;
    CsvRow row(out, format);
    row.number(s.score);
    row.figure(fixedFour(table.scorer().exact(s).tenThousandths()));
    row.plain(bandKeys[indexOf(s.band)]);
    return out;
}

constexpr std::string_view osVersionKey = "osVersion"; // only in files with chosen columns
constexpr size_t originCount = 4;

//! The cells of a row as written, without its line end: a separator within quotes belongs to its cell.
void splitCells(std::string_view row, char separator, std::vector<std::string_view> &cells)
{
    cells.clear();
    bool quoted = false;
    size_t begin = 0;
    for (size_t i = 0; i < row.size(); ++i) {
        if (row[i] == '"')
            quoted = !quoted;
        else if (row[i] == separator && !quoted) {
            cells.push_back(row.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    cells.push_back(row.substr(begin));
}

//! Picks the chosen columns out of whole rows, so that a cell is the same in every file.
class ChosenColumns
{
public:
    ChosenColumns(const CsvOptions &options, const std::vector<std::string_view> &all)
        : m_separator(options.format.separator)
    {
        const auto take = [&](std::string_view key) {
            const auto it = std::find(all.begin(), all.end(), key);
            Q_ASSERT(it != all.end());
            if (it != all.end())
                m_places.push_back(static_cast<size_t>(it - all.begin()));
        };
        std::for_each(options.columns->begin(), options.columns->end(), take);
        if (!options.cellsOnly)
            std::for_each(csvOrigin().begin(), csvOrigin().end(), take);
    }
    void pick(std::string_view wholeRow, CsvRow &row)
    {
        splitCells(wholeRow, m_separator, m_cells);
        for (const size_t place : m_places)
            row.plain(m_cells[place]);
    }

private:
    char m_separator;
    std::vector<size_t> m_places;
    std::vector<std::string_view> m_cells; // of the current row
};

} // namespace

const std::vector<std::string_view> &csvColumns()
{
    static const std::vector<std::string_view> columns{"machineId",
                                                       "deviceName",
                                                       "score",
                                                       "exactScore",
                                                       "band",
                                                       "criticalSubscore",
                                                       "operationalSubscore",
                                                       "completeness",
                                                       "riskScore",
                                                       "exposureLevel",
                                                       "avStatus",
                                                       "onboardingStatus",
                                                       "healthStatus",
                                                       "lastSeen",
                                                       "inactiveDays",
                                                       "criticalCves",
                                                       "pointsRisk",
                                                       "pointsExposure",
                                                       "pointsAntivirus",
                                                       "pointsOnboarding",
                                                       "pointsHealth",
                                                       "pointsInactivity",
                                                       "pointsCves",
                                                       "unknownGroups",
                                                       "osPlatform",
                                                       "deviceGroup",
                                                       "tags",
                                                       "entraDeviceId",
                                                       "profile",
                                                       "profileHash",
                                                       "asOf",
                                                       "dataSufficient"};
    return columns;
}

std::span<const std::string_view> csvOrigin()
{
    return std::span(csvColumns()).last(originCount);
}

Result<void> writeCsv(QIODevice &device, const ScoreTable &table, const ReportSource &source, const CsvOptions &options)
{
    ChunkWriter out(device);
    if (options.format.bom)
        out.text() += "\xEF\xBB\xBF";
    std::vector<std::string_view> header = csvColumns();
    if (options.before)
        header.insert(header.end(), {"scoreBefore", "exactScoreBefore", "bandBefore"});
    std::optional<ChosenColumns> chosen;
    if (options.columns) {
        header.push_back(osVersionKey);
        chosen.emplace(options, header);
    }
    std::string whole; // a row of which columns are chosen
    CsvRow row(chosen ? whole : out.text(), options.format);
    CsvRow picked(out.text(), options.format);
    const auto endRow = [&] {
        if (!chosen) {
            row.end();
            return;
        }
        picked.begin();
        chosen->pick(whole, picked);
        picked.end();
        whole.clear();
    };
    if (!options.cellsOnly) {
        row.begin();
        for (const std::string_view column : header)
            row.plain(column);
        endRow();
    }

    const Fleet &fleet = table.fleet();
    const SignatureRules rules = table.index()->rules();
    std::vector<ClassCells> cells;
    cells.reserve(table.index()->classCount());
    for (uint32_t klass = 0; klass < table.index()->classCount(); ++klass)
        cells.push_back(cellsOf(table, klass, options.format));
    std::vector<std::string> before;
    for (uint32_t klass = 0; options.before && klass < options.before->index()->classCount(); ++klass)
        before.push_back(beforeCells(*options.before, klass, options.format));
    std::string tail;
    CsvRow tailRow(tail, options.format);
    tailRow.text(source.profileName.toStdString());
    tailRow.plain(source.profileHash.toStdString());
    tailRow.plain(formatSeconds(fleet.asOf()));

    const size_t count = options.rows ? options.rows->size() : table.size();
    for (size_t i = 0; i < count; ++i) {
        const size_t r = options.rows ? (*options.rows)[i] : i;
        const ClassCells &c = cells[table.index()->classOf(r)];
        row.begin();
        row.text(fleet.machineId(r));
        row.text(fleet.deviceName(r));
        row.plain(c.scores);
        row.text(fleet.riskScore(r));
        row.text(fleet.exposureLevel(r));
        row.plain(antivirusWord(fleet.antivirus(r)));
        row.text(fleet.onboardingStatus(r));
        row.text(fleet.healthStatus(r));
        row.plain(formatMilliseconds(fleet.lastSeen(r)));
        const auto days = inactiveDays(fleet.lastSeen(r), fleet.asOf(), rules.graceHours);
        row.plain(days ? std::to_string(*days) : std::string());
        const auto cves = criticalCves(fleet, r, rules);
        row.plain(cves ? std::to_string(*cves) : std::string());
        row.plain(c.points);
        row.text(fleet.osPlatform(r));
        row.text(fleet.deviceGroup(r));
        row.text(fleet.tags(r));
        row.text(fleet.entraDeviceId(r));
        row.plain(tail);
        row.plain(c.sufficient);
        if (options.before)
            row.plain(before[options.before->index()->classOf(r)]);
        if (chosen)
            row.text(fleet.osVersion(r));
        endRow();
        out.flushIfLarge();
        if (!goesOn(options.progress, i + 1))
            return failure(ErrorCode::Cancelled, {}, {});
    }
    return out.finish();
}

} // namespace Trustgauge
