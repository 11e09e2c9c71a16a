#include "ui/models/rowcopy.h"

#include "core/base/jsonwriter.h"
#include "core/report/jsoncells.h"
#include "core/report/profilename.h"
#include "core/report/scorereport.h"
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
    if (!copy.isCell) {
        line.begin();
        for (const FleetColumn column : copy.columns)
            line.text(columnTitle(column, copy.before != nullptr).toStdString());
        out += '\n';
    }
    return forEachRow(copy, progress, [&](uint32_t row) {
        line.begin();
        for (const FleetColumn column : copy.columns)
            line.text(cellText(*copy.scores, row, column, copy.before.get()).toStdString());
        if (!copy.isCell)
            out += '\n';
    });
}

//! Escapes what would end a cell of a table, or would be markup or a link.
void appendMarkdown(std::string &out, const QString &text)
{
    for (const char c : text.toStdString()) {
        if (std::string_view("\\|`*_[]<>#~").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
}

void appendMarkdownCell(std::string &out, const QString &cell)
{
    out += ' ';
    appendMarkdown(out, cell);
    out += " |";
}

bool writeMarkdown(std::string &out, const RowCopy &copy, const WriteProgress &progress)
{
    if (copy.isCell) {
        appendMarkdown(out, cellText(*copy.scores, copy.rows.front(), copy.columns.front(), copy.before.get()));
        return true;
    }
    out += '|';
    for (const FleetColumn column : copy.columns)
        appendMarkdownCell(out, columnTitle(column, copy.before != nullptr));
    out += "\n|";
    for (const FleetColumn column : copy.columns)
        out += isNumeric(column) ? " ---: |" : " --- |";
    out += '\n';
    return forEachRow(copy, progress, [&](uint32_t row) {
        out += '|';
        for (const FleetColumn column : copy.columns)
            appendMarkdownCell(out, cellText(*copy.scores, row, column, copy.before.get()));
        out += '\n';
    });
}

bool writeObjects(std::string &out, const RowCopy &copy, const WriteProgress &progress)
{
    const JsonCells cells(*copy.scores, copy.before.get(), csvKeys(copy.columns));
    JsonWriter json(out);
    if (copy.isCell) {
        json.beginObject();
        cells.write(json, copy.rows.front());
        json.endObject();
        return true;
    }
    json.beginList();
    const bool written = forEachRow(copy, progress, [&](uint32_t row) {
        json.onNewLine().beginObject();
        cells.write(json, row);
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
    options.cellsOnly = copy.isCell;
    options.progress = progress;
    const Profile &profile = copy.scores->profile();
    const ReportSource source{profileNameInFiles(profile, copy.before != nullptr), profileHash(profile), {}, {}};
    if (auto written = writeCsv(buffer, *copy.scores, source, options); !written)
        return tl::make_unexpected(written.error());
    return QString::fromUtf8(copy.isCell ? bytes.chopped(2) : bytes); // the line end
}

} // namespace

Result<QString> copyText(const RowCopy &copy, const WriteProgress &progress)
{
    // What a column of files does not hold is copied as it is shown.
    const bool hasKey = !copy.isCell || !csvKeys(copy.columns).empty();
    const CopyFormat format = hasKey || copy.format == CopyFormat::Markdown ? copy.format : CopyFormat::Text;
    if (format == CopyFormat::Csv)
        return csvText(copy, progress);
    std::string out;
    const bool written = format == CopyFormat::Json       ? writeObjects(out, copy, progress)
                         : format == CopyFormat::Markdown ? writeMarkdown(out, copy, progress)
                                                          : writeTabbed(out, copy, progress);
    if (!written)
        return failure(ErrorCode::Cancelled, {}, {});
    return QString::fromStdString(out);
}

} // namespace Trustgauge
