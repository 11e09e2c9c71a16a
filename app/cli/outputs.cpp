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
             QStringLiteral("no ' before cells that a spreadsheet would run")},
            {QStringLiteral("--csv-bom"), Takes::Nothing, {}, QStringLiteral("begin the CSV with a byte order mark")}};
}

Result<Outputs> Outputs::from(const Arguments &arguments)
{
    Outputs out;
    out.csv = arguments.value(QStringLiteral("--csv"));
    out.json = arguments.value(QStringLiteral("--json"));
    out.csvOptions.bom = arguments.has(QStringLiteral("--csv-bom"));
    out.csvOptions.formulaGuard = !arguments.has(QStringLiteral("--no-formula-guard"));
    if (const auto good = checkOutputs({out.csv, out.json}); !good)
        return tl::unexpected(good.error());
    return out;
}

Result<void> Outputs::write(const ScoreTable &table, const ReportSource &source) const
{
    if (!any()) {
        if (!print(bandTable(table).toUtf8()))
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
        const auto written = path == csv ? writeCsv(file.device(), table, source, csvOptions)
                                         : writeJson(file.device(), table, source);
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

} // namespace Trustgauge::Cli
