#include "app/cli/outputs.h"

#include "app/cli/commands.h"
#include "app/cli/outputfile.h"
#include "core/report/bandtable.h"

#include <vector>

namespace Trustgauge::Cli {

QList<OptionSpec> Outputs::options()
{
    return {{QStringLiteral("--csv"), Takes::One, QStringLiteral("FILE"),
             QStringLiteral("write CSV ('-': standard output)")},
            {QStringLiteral("--json"), Takes::One, QStringLiteral("FILE"),
             QStringLiteral("write JSON ('-': standard output)")},
            {QStringLiteral("--no-formula-guard"),
             Takes::Nothing,
             {},
             QStringLiteral("no ' before what a spreadsheet would run")},
            {QStringLiteral("--csv-bom"), Takes::Nothing, {}, QStringLiteral("begin the CSV with a byte order mark")},
            {QStringLiteral("--csv-separator"), Takes::One, QStringLiteral("CHARACTER"),
             QStringLiteral("between the cells of the CSV: ',' (the default), ';' or a tab (also written \\t)")},
            {QStringLiteral("--csv-decimal"), Takes::One, QStringLiteral("CHARACTER"),
             QStringLiteral("in the figures of the CSV: '.' (the default) or ',', which spreadsheets of many countries "
                            "expect together with the separator ';'")}};
}

namespace {

//! The CSV format requested on the command line; independent of the computer's locale.
Result<CsvFormat> csvFormatOf(const Arguments &arguments)
{
    CsvFormat out;
    out.bom = arguments.has(QStringLiteral("--csv-bom"));
    out.formulaGuard = !arguments.has(QStringLiteral("--no-formula-guard"));
    const QString separatorOption = QStringLiteral("--csv-separator");
    if (arguments.has(separatorOption)) {
        QString word = arguments.value(separatorOption);
        if (word == QStringLiteral("\\t"))
            word = QStringLiteral("\t");
        if (word.size() != 1 || !isCsvSeparator(word.front().toLatin1()))
            return failure(ErrorCode::Usage, separatorOption,
                           QStringLiteral("takes ',', ';' or a tab (\\t), not '%1'").arg(word));
        out.separator = word.front().toLatin1();
    }
    const QString decimalOption = QStringLiteral("--csv-decimal");
    if (arguments.has(decimalOption)) {
        const QString word = arguments.value(decimalOption);
        if (word != QStringLiteral(".") && word != QStringLiteral(","))
            return failure(ErrorCode::Usage, decimalOption, QStringLiteral("takes '.' or ',', not '%1'").arg(word));
        out.decimal = word.front().toLatin1();
    }
    if (out.decimal == out.separator)
        return failure(ErrorCode::Usage, decimalOption,
                       QStringLiteral(
                           "cannot be ',' where that stands between the cells, too; add --csv-separator ';'"));
    return out;
}

} // namespace

Result<Outputs> Outputs::from(const Arguments &arguments)
{
    Outputs out;
    out.csv = arguments.value(QStringLiteral("--csv"));
    out.json = arguments.value(QStringLiteral("--json"));
    const Result<CsvFormat> format = csvFormatOf(arguments);
    if (!format)
        return tl::unexpected(format.error());
    out.csvOptions.format = *format;
    if (const auto good = checkOutputs({out.csv, out.json}, filesInUse(arguments)); !good)
        return tl::unexpected(good.error());
    return out;
}

Result<void> Outputs::write(const Writer &csvWriter, const Writer &jsonWriter,
                            const std::function<QString()> &table) const
{
    if (!any()) {
        if (!print(table()))
            return failure(ErrorCode::OutputFailed, QStringLiteral("standard output"),
                           QStringLiteral("cannot be written"));
        return {};
    }
    std::vector<OutputFile> files;
    for (const QString &path : {csv, json}) {
        if (path.isEmpty())
            continue;
        OutputFile file(path);
        if (auto r = file.open(); !r)
            return r;
        const auto written = path == csv ? csvWriter(file.device()) : jsonWriter(file.device());
        if (!written)
            return tl::unexpected(file.named(written.error()));
        files.push_back(std::move(file));
    }
    for (OutputFile &file : files) {
        if (auto r = file.commit(); !r)
            return r;
    }
    return {};
}

Result<void> Outputs::write(const ScoreTable &table, const ReportSource &source) const
{
    return write([&](QIODevice &file) { return writeCsv(file, table, source, csvOptions); },
                 [&](QIODevice &file) { return writeJson(file, table, source); }, [&] { return bandTable(table); });
}

} // namespace Trustgauge::Cli
