#include "core/report/chunkwriter.h"
#include "core/report/csvcells.h"
#include "core/report/scorereport.h"
#include "core/report/scorewords.h"

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

Result<void> writeCsv(QIODevice &device, const ScoreTable &table, const ReportSource &source, const CsvOptions &options)
{
    ChunkWriter out(device);
    if (options.format.bom)
        out.text() += "\xEF\xBB\xBF";
    CsvRow row(out.text(), options.format);
    row.begin();
    for (const std::string_view column : csvColumns())
        row.plain(column);
    if (options.before) {
        for (const std::string_view column : {"scoreBefore", "exactScoreBefore", "bandBefore"})
            row.plain(column);
    }
    row.end();

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
        row.end();
        out.flushIfLarge();
    }
    return out.finish();
}

} // namespace Trustgauge
