#include "core/report/historyreport.h"

#include "core/report/chunkwriter.h"
#include "core/report/scorewords.h"
#include "core/report/summarymembers.h"

#include <array>
#include <map>

namespace Trustgauge {

namespace {

constexpr std::array<std::string_view, 4> firstColumns{"asOf", "cycleId", "state", "devices"};
constexpr std::array<std::string_view, 9> lastColumns{"insufficientData", "mean", "median", "p95",        "profile",
                                                      "profileHash",      "rose", "fell",   "changedBand"};
constexpr std::array<std::string_view, 15> deviceColumns{"asOf",         "cycleId",          "present",
                                                         "score",        "exactScore",       "band",
                                                         "completeness", "riskScore",        "exposureLevel",
                                                         "avStatus",     "onboardingStatus", "healthStatus",
                                                         "inactiveDays", "criticalCves",     "profileHash"};

//! The hashes of the profiles, of which there are few.
class Hashes
{
public:
    [[nodiscard]] const QString &of(const ProfilePtr &profile)
    {
        QString &hash = m_hashes[profile.get()];
        if (hash.isEmpty())
            hash = profileHash(*profile);
        return hash;
    }

private:
    std::map<const Profile *, QString> m_hashes;
};

std::string cellOf(const std::optional<int64_t> &tenThousandths)
{
    return tenThousandths ? fixedFour(*tenThousandths) : std::string();
}

} // namespace

Result<void> writeHistoryCsv(QIODevice &device, const std::vector<HistoryRow> &rows, const CsvFormat &format)
{
    ChunkWriter out(device);
    if (format.bom)
        out.text() += "\xEF\xBB\xBF";
    CsvRow row(out.text(), format);
    row.begin();
    for (const std::string_view column : firstColumns)
        row.plain(column);
    for (const std::string_view band : bandKeys)
        row.plain(band);
    for (const std::string_view column : lastColumns)
        row.plain(column);
    row.end();
    Hashes hashes;
    bool isFirst = true;
    for (const HistoryRow &r : rows) {
        const FleetSummary &summary = r.point.summary;
        row.begin();
        row.plain(formatSeconds(r.cycle.asOf));
        row.plain(r.cycle.id.toStdString());
        row.plain(keyOf(r.cycle.state).toStdString());
        row.number(static_cast<int64_t>(summary.devices));
        for (const size_t devices : summary.bands)
            row.number(static_cast<int64_t>(devices));
        row.number(static_cast<int64_t>(summary.insufficient));
        row.figure(cellOf(summary.mean));
        row.figure(cellOf(summary.median));
        row.figure(cellOf(summary.p95));
        row.text(r.profile->name.toStdString());
        row.plain(hashes.of(r.profile).toStdString());
        for (const size_t devices : {r.point.rose, r.point.fell, r.point.changedBand})
            row.plain(isFirst ? std::string() : std::to_string(devices));
        row.end();
        isFirst = false;
        out.flushIfLarge();
    }
    return out.finish();
}

Result<void> writeHistoryJson(QIODevice &device, const std::vector<HistoryRow> &rows, const QString &tenantName)
{
    ChunkWriter writer(device);
    JsonWriter json(writer.text());
    json.beginObject().key("schema").text("trustgauge/history/1").key("tenant").text(tenantName);
    json.key("cycles").beginList();
    Hashes hashes;
    bool isFirst = true;
    for (const HistoryRow &r : rows) {
        const FleetSummary &summary = r.point.summary;
        json.onNewLine().beginObject().key("asOf").text(formatSeconds(r.cycle.asOf)).key("cycleId").text(r.cycle.id);
        json.key("state").text(keyOf(r.cycle.state)).key("devices").number(static_cast<int64_t>(summary.devices));
        writeSummaryMembers(json, summary);
        json.key("profile").text(r.profile->name).key("profileHash").text(hashes.of(r.profile));
        const auto change = [&json, isFirst](std::string_view key, size_t devices) {
            json.key(key).json(isFirst ? "null" : std::to_string(devices));
        };
        change("rose", r.point.rose);
        change("fell", r.point.fell);
        change("changedBand", r.point.changedBand);
        json.endObject();
        isFirst = false;
        writer.flushIfLarge();
    }
    json.endList().endObject();
    writer.text() += '\n';
    return writer.finish();
}

Result<void> writeDeviceHistoryCsv(QIODevice &device, const std::vector<DeviceHistoryRow> &rows, const CsvFormat &format)
{
    ChunkWriter out(device);
    if (format.bom)
        out.text() += "\xEF\xBB\xBF";
    CsvRow row(out.text(), format);
    row.begin();
    for (const std::string_view column : deviceColumns)
        row.plain(column);
    row.end();
    for (const DeviceHistoryRow &r : rows) {
        row.begin();
        row.plain(formatSeconds(r.asOf));
        row.plain(r.cycleId.toStdString());
        row.plain(r.values ? "true" : "false");
        if (const auto &v = r.values) {
            row.number(v->score.score);
            row.figure(fixedFour(v->exactTenThousandths));
            row.plain(bandKeys[indexOf(v->score.band)]);
            row.number(v->score.completeness);
            row.text(v->riskScore);
            row.text(v->exposureLevel);
            row.plain(antivirusWord(v->antivirus));
            row.text(v->onboardingStatus);
            row.text(v->healthStatus);
            row.plain(v->inactiveDays ? std::to_string(*v->inactiveDays) : std::string());
            row.plain(v->criticalCves ? std::to_string(*v->criticalCves) : std::string());
            row.plain(v->profileHash.toStdString());
        } else {
            constexpr size_t always = 3; // columns that are never empty
            for (size_t i = always; i < deviceColumns.size(); ++i)
                row.plain({});
        }
        row.end();
        out.flushIfLarge();
    }
    return out.finish();
}

Result<void> writeDeviceHistoryJson(QIODevice &device, const std::vector<DeviceHistoryRow> &rows,
                                    const QString &tenantName, const QString &machineId)
{
    ChunkWriter writer(device);
    JsonWriter json(writer.text());
    json.beginObject().key("schema").text("trustgauge/history/1").key("tenant").text(tenantName);
    json.key("machineId").text(machineId).key("cycles").beginList();
    for (const DeviceHistoryRow &r : rows) {
        json.onNewLine().beginObject().key("asOf").text(formatSeconds(r.asOf)).key("cycleId").text(r.cycleId);
        json.key("present").flag(r.values.has_value());
        if (const auto &v = r.values) {
            json.key("score").number(v->score.score).key("exactScore").json(shortFour(v->exactTenThousandths));
            json.key("band").text(bandKeys[indexOf(v->score.band)]).key("completeness").number(v->score.completeness);
            json.key("riskScore").textOrNull(v->riskScore).key("exposureLevel").textOrNull(v->exposureLevel);
            json.key("avStatus").textOrNull(antivirusWord(v->antivirus));
            json.key("onboardingStatus").textOrNull(v->onboardingStatus);
            json.key("healthStatus").textOrNull(v->healthStatus);
            json.key("inactiveDays").json(v->inactiveDays ? std::to_string(*v->inactiveDays) : "null");
            json.key("criticalCves").json(v->criticalCves ? std::to_string(*v->criticalCves) : "null");
            json.key("profileHash").text(v->profileHash);
        } else {
            constexpr size_t always = 3; // columns that are never empty
            for (size_t i = always; i < deviceColumns.size(); ++i)
                json.key(deviceColumns[i]).null();
        }
        json.endObject();
        writer.flushIfLarge();
    }
    json.endList().endObject();
    writer.text() += '\n';
    return writer.finish();
}

} // namespace Trustgauge
