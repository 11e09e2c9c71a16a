#include "ui/models/rowcopy.h"

#include "core/base/jsonwriter.h"
#include "core/report/profilename.h"
#include "core/report/scorereport.h"
#include "core/report/scorewords.h"
#include "ui/models/fleetcolumns.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! Calls `write` for each row; false: cancelled.
template<class Write>
[[nodiscard]] bool forEachRow(const RowCopy &copy, const WriteProgress &progress, Write write)
{
    for (size_t i = 0; i < copy.rows.size(); ++i) {
        write(copy.rows[i]);
        if (!goesOn(progress, i + 1))
            return false;
    }
    return true;
}

bool writeTabbed(std::string &out, const RowCopy &copy, const WriteProgress &progress)
{
    CsvFormat format; // with the formula guard of files
    format.separator = '\t';
    CsvRow line(out, format);
    if (copy.titles) {
        line.begin();
        for (const FleetColumn column : copy.columns)
            line.text(columnTitle(column).toStdString());
        out += '\n';
    }
    return forEachRow(copy, progress, [&](uint32_t row) {
        line.begin();
        for (const FleetColumn column : copy.columns)
            line.text(cellText(*copy.scores, row, column, copy.before.get()).toStdString());
        if (copy.titles)
            out += '\n';
    });
}

//! A cell of a Markdown table. Escapes what would end the cell, or would be markup or a link.
void appendMarkdown(std::string &out, const QString &cell)
{
    out += ' ';
    for (const char c : cell.toStdString()) {
        if (std::string_view("\\|`*_[]<>#~").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    out += " |";
}

bool writeMarkdown(std::string &out, const RowCopy &copy, const WriteProgress &progress)
{
    out += '|';
    for (const FleetColumn column : copy.columns)
        appendMarkdown(out, columnTitle(column));
    out += "\n|";
    for (const FleetColumn column : copy.columns)
        out += isNumeric(column) ? " ---: |" : " --- |";
    out += '\n';
    return forEachRow(copy, progress, [&](uint32_t row) {
        out += '|';
        for (const FleetColumn column : copy.columns)
            appendMarkdown(out, cellText(*copy.scores, row, column, copy.before.get()));
        out += '\n';
    });
}

void writeScore(JsonWriter &json, std::string_view key, const ScoreTable *scores, uint32_t row)
{
    json.key(key);
    if (scores)
        json.number(scores->score(row).score);
    else
        json.null();
}

void writeBand(JsonWriter &json, std::string_view key, const ScoreTable *scores, uint32_t row)
{
    json.key(key);
    if (scores && scores->sufficient(row))
        json.text(bandKeys[indexOf(scores->score(row).band)]);
    else
        json.null();
}

void writeMembers(JsonWriter &json, const RowCopy &copy, uint32_t row, FleetColumn column)
{
    const ScoreTable &scores = *copy.scores;
    const Fleet &fleet = scores.fleet();
    const std::vector<std::string_view> &keys = csvKeys(column);
    switch (column) {
    case FleetColumn::Device:
        json.key(keys[0]).text(fleet.machineId(row).view());
        json.key(keys[1]).textOrNull(fleet.deviceName(row));
        break;
    case FleetColumn::Score:
        writeScore(json, keys[0], &scores, row);
        break;
    case FleetColumn::Band:
        writeBand(json, keys[0], &scores, row);
        break;
    case FleetColumn::Risk:
        json.key(keys[0]).textOrNull(fleet.riskScore(row));
        break;
    case FleetColumn::Exposure:
        json.key(keys[0]).textOrNull(fleet.exposureLevel(row));
        break;
    case FleetColumn::Antivirus:
        json.key(keys[0]).textOrNull(antivirusWord(fleet.antivirus(row)));
        break;
    case FleetColumn::Onboarding:
        json.key(keys[0]).textOrNull(fleet.onboardingStatus(row));
        break;
    case FleetColumn::Health:
        json.key(keys[0]).textOrNull(fleet.healthStatus(row));
        break;
    case FleetColumn::InactiveDays: {
        const auto days = inactiveDays(fleet.lastSeen(row), fleet.asOf(), scores.profile().graceHours);
        json.key(keys[0]);
        if (days)
            json.number(*days);
        else
            json.null();
        break;
    }
    case FleetColumn::CriticalCves: {
        const auto cves = criticalCves(fleet, row, scores.index()->rules());
        json.key(keys[0]);
        if (cves)
            json.number(*cves);
        else
            json.null();
        break;
    }
    case FleetColumn::Completeness:
        json.key(keys[0]).number(scores.score(row).completeness);
        break;
    case FleetColumn::Os:
        json.key(keys[0]).textOrNull(fleet.osPlatform(row));
        json.key(keys[1]).textOrNull(fleet.osVersion(row));
        break;
    case FleetColumn::Group:
        json.key(keys[0]).textOrNull(fleet.deviceGroup(row));
        break;
    case FleetColumn::Tags:
        json.key(keys[0]).textOrNull(fleet.tags(row));
        break;
    case FleetColumn::LastSeen:
        json.key(keys[0]).textOrNull(formatMilliseconds(fleet.lastSeen(row)));
        break;
    case FleetColumn::ScoreBefore:
        writeScore(json, keys[0], copy.before.get(), row);
        break;
    case FleetColumn::BandBefore:
        writeBand(json, keys[0], copy.before.get(), row);
        break;
    case FleetColumn::Count:
        break;
    }
}

bool writeObjects(std::string &out, const RowCopy &copy, const WriteProgress &progress)
{
    JsonWriter json(out);
    json.beginList();
    const bool written = forEachRow(copy, progress, [&](uint32_t row) {
        json.onNewLine().beginObject();
        for (const FleetColumn column : copy.columns)
            writeMembers(json, copy, row, column);
        json.endObject();
    });
    json.endList();
    out += '\n';
    return written;
}

Result<QString> csvText(const RowCopy &copy, const WriteProgress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvOptions options;
    options.format = copy.csv;
    options.format.bom = false; // it would become a part of the first title
    options.rows = std::span<const uint32_t>(copy.rows);
    options.before = copy.before.get();
    options.columns = csvKeys(copy.columns);
    options.progress = progress;
    const Profile &profile = copy.scores->profile();
    const ReportSource source{profileNameInFiles(profile, copy.before != nullptr), profileHash(profile), {}, {}};
    if (auto written = writeCsv(buffer, *copy.scores, source, options); !written)
        return tl::make_unexpected(written.error());
    return QString::fromUtf8(bytes);
}

} // namespace

Result<QString> copyText(const RowCopy &copy, const WriteProgress &progress)
{
    if (copy.format == CopyFormat::Csv)
        return csvText(copy, progress);
    std::string out;
    const bool written = copy.format == CopyFormat::Json       ? writeObjects(out, copy, progress)
                         : copy.format == CopyFormat::Markdown ? writeMarkdown(out, copy, progress)
                                                               : writeTabbed(out, copy, progress);
    if (!written)
        return failure(ErrorCode::Cancelled, {}, {});
    return QString::fromStdString(out);
}

} // namespace Trustgauge
