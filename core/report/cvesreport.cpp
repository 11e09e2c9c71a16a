#include "core/report/cvesreport.h"

#include "core/base/jsonwriter.h"
#include "core/base/safetext.h"
#include "core/report/chunkwriter.h"

#include <QIODevice>
#include <QStringList>

#include <algorithm>

namespace Trustgauge {

namespace {

//! `9.8`; empty: none.
std::string tenthsText(int tenths)
{
    return tenths < 0 ? std::string() : std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

//! Empty: unknown.
const char *flagWord(bool isKnown, bool value)
{
    return !isKnown ? "" : value ? "true" : "false";
}

// Each row tells its columns to a sink, in order.

template<class Sink>
void tell(const DeviceCve &row, int64_t /*denominator*/, Sink &sink)
{
    sink.text("cveId", row.cveId);
    sink.figure("cvss", tenthsText(row.cvssTenths));
    sink.text("severity", row.severity);
    sink.text("vendor", row.vendor);
    sink.text("software", row.software);
    sink.text("version", row.version);
    sink.flag("exploit", flagWord(row.exploit != KnownExploit::Unsaid, row.exploit == KnownExploit::Known));
    sink.text("update", row.update);
    sink.flag("counts", flagWord(row.counts.has_value(), row.counts.value_or(false)));
}

template<class Sink>
void tell(const CveRow &row, int64_t denominator, Sink &sink)
{
    sink.text("cveId", row.cveId);
    sink.figure("cvss", tenthsText(row.cvssTenths));
    sink.text("severity", row.severity);
    sink.number("devices", row.devices);
    sink.number("counted", row.counted);
    sink.points("points", row.gain.points.tenThousandths(denominator));
    sink.number("bandDrops", row.gain.bandDrops);
}

template<class Sink>
void tell(const SoftwareRow &row, int64_t denominator, Sink &sink)
{
    sink.text("vendor", row.vendor);
    sink.text("software", row.software);
    sink.number("devices", row.devices);
    sink.number("countedCves", row.countedCves);
    sink.points("points", row.gain.points.tenThousandths(denominator));
    sink.number("bandDrops", row.gain.bandDrops);
}

template<class Sink>
void tell(const PlanStep &row, int64_t denominator, Sink &sink)
{
    sink.step("step");
    sink.text("vendor", row.vendor);
    sink.text("software", row.software);
    sink.number("devices", row.devices);
    sink.number("bandDrops", row.gain.bandDrops);
    sink.points("points", row.gain.points.tenThousandths(denominator));
    sink.number("totalBandDrops", row.total.bandDrops);
    sink.points("totalPoints", row.total.points.tenThousandths(denominator));
}

class HeadSink
{
public:
    void text(std::string_view key, std::string_view /*value*/) { keys.push_back(key); }
    void figure(std::string_view key, std::string_view /*value*/) { keys.push_back(key); }
    void number(std::string_view key, int64_t /*value*/) { keys.push_back(key); }
    void points(std::string_view key, int64_t /*value*/) { keys.push_back(key); }
    void flag(std::string_view key, std::optional<bool> /*value*/) { keys.push_back(key); }
    void step(std::string_view key) { keys.push_back(key); }

    std::vector<std::string_view> keys;
};

template<class Row>
std::vector<std::string_view> columnsOf()
{
    HeadSink head;
    tell(Row(), 1, head);
    return head.keys;
}

class CsvSink
{
public:
    explicit CsvSink(CsvRow &row) : m_row(row) {}
    void text(std::string_view /*key*/, std::string_view value) { m_row.text(value); }
    void figure(std::string_view /*key*/, std::string_view value) { m_row.figure(value); }
    void number(std::string_view /*key*/, int64_t value) { m_row.number(value); }
    void points(std::string_view /*key*/, int64_t value) { m_row.figure(fixedFour(value)); }
    void flag(std::string_view /*key*/, const char *word) { m_row.plain(word); }
    void step(std::string_view /*key*/) { m_row.number(++m_step); }

private:
    CsvRow &m_row;
    int64_t m_step = 0;
};

class JsonSink
{
public:
    explicit JsonSink(JsonWriter &json) : m_json(json) {}
    void text(std::string_view key, std::string_view value) { m_json.key(key).textOrNull(value); }
    void figure(std::string_view key, std::string_view value) { m_json.key(key).json(value.empty() ? "null" : value); }
    void number(std::string_view key, int64_t value) { m_json.key(key).number(value); }
    void points(std::string_view key, int64_t value) { m_json.key(key).json(shortFour(value)); }
    void flag(std::string_view key, const char *word) { m_json.key(key).json(*word == '\0' ? "null" : word); }
    void step(std::string_view key) { m_json.key(key).number(++m_step); }

private:
    JsonWriter &m_json;
    int64_t m_step = 0;
};

class TableSink
{
public:
    void text(std::string_view /*key*/, std::string_view value)
    {
        cells << oneLine(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    }
    void figure(std::string_view key, std::string_view value) { text(key, value); }
    void number(std::string_view /*key*/, int64_t value) { cells << QString::number(value); }
    void points(std::string_view key, int64_t value) { text(key, fixedFour(value)); }
    void flag(std::string_view key, const char *word) { text(key, word); }
    void step(std::string_view key) { number(key, ++m_step); }

    QStringList cells;

private:
    int64_t m_step = 0;
};

} // namespace

template<class Row>
Result<void> writeCvesCsv(QIODevice &device, std::span<const Row> rows, const CvesSource &source,
                          const CsvFormat &format)
{
    ChunkWriter out(device);
    if (format.bom)
        out.text() += "\xEF\xBB\xBF";
    CsvRow row(out.text(), format);
    row.begin();
    for (const std::string_view column : columnsOf<Row>())
        row.plain(column);
    row.end();
    CsvSink sink(row);
    for (const Row &r : rows) {
        row.begin();
        tell(r, source.denominator, sink);
        row.end();
        out.flushIfLarge();
    }
    return out.finish();
}

template<class Row>
Result<void> writeCvesJson(QIODevice &device, std::span<const Row> rows, const CvesSource &source)
{
    ChunkWriter writer(device);
    JsonWriter json(writer.text());
    const auto time = [](Ticks at) { return at == noTime ? std::string() : formatSeconds(at); };
    json.beginObject().key("schema").text("trustgauge/cves/1").key("tenant");
    if (source.tenant)
        json.text(*source.tenant);
    else
        json.null();
    json.key("asOf").textOrNull(time(source.asOf)).key("recordsAsOf").textOrNull(time(source.recordsAsOf));
    json.key("profile").beginObject().key("name").text(source.profileName).key("hash").text(source.profileHash);
    json.endObject();
    if (!source.filter.isEmpty())
        json.key("filter").text(source.filter);
    json.key("rows").beginList();
    JsonSink sink(json);
    for (const Row &r : rows) {
        json.onNewLine().beginObject();
        tell(r, source.denominator, sink);
        json.endObject();
        writer.flushIfLarge();
    }
    json.onNewLine().endList().endObject();
    writer.text() += '\n';
    return writer.finish();
}

template<class Row>
QString cvesTable(std::span<const Row> rows, const CvesSource &source)
{
    QStringList head;
    for (const std::string_view column : columnsOf<Row>())
        head << QString::fromLatin1(column.data(), static_cast<qsizetype>(column.size()));
    QList<QStringList> lines{head};
    TableSink sink;
    for (const Row &r : rows) {
        sink.cells.clear();
        tell(r, source.denominator, sink);
        lines << sink.cells;
    }
    QList<qsizetype> widths(head.size());
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString out;
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i)
            text += line[i].leftJustified(widths[i] + 2);
        out += text.trimmed() + u'\n';
    }
    return out;
}

// The kinds of rows that there are.
template Result<void> writeCvesCsv(QIODevice &, std::span<const DeviceCve>, const CvesSource &, const CsvFormat &);
template Result<void> writeCvesCsv(QIODevice &, std::span<const CveRow>, const CvesSource &, const CsvFormat &);
template Result<void> writeCvesCsv(QIODevice &, std::span<const SoftwareRow>, const CvesSource &, const CsvFormat &);
template Result<void> writeCvesCsv(QIODevice &, std::span<const PlanStep>, const CvesSource &, const CsvFormat &);
template Result<void> writeCvesJson(QIODevice &, std::span<const DeviceCve>, const CvesSource &);
template Result<void> writeCvesJson(QIODevice &, std::span<const CveRow>, const CvesSource &);
template Result<void> writeCvesJson(QIODevice &, std::span<const SoftwareRow>, const CvesSource &);
template Result<void> writeCvesJson(QIODevice &, std::span<const PlanStep>, const CvesSource &);
template QString cvesTable(std::span<const DeviceCve>, const CvesSource &);
template QString cvesTable(std::span<const CveRow>, const CvesSource &);
template QString cvesTable(std::span<const SoftwareRow>, const CvesSource &);
template QString cvesTable(std::span<const PlanStep>, const CvesSource &);

} // namespace Trustgauge
