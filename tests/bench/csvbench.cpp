#include "bench/bench.h"

#include "bench/million.h"
#include "core/report/scorereport.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace Trustgauge::Bench {

namespace {

bool run(const QStringList &arguments, const QString &output = {})
{
    QProcess process;
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral("sqlite3"), arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

std::vector<Figure> csvFigures(const FleetPtr &fleet)
{
    const QTemporaryDir folder;
    const ScoreTable table(indexFor(fleet, Profile()), Profile(), 50);
    const ReportSource source{table.profile().name, profileHash(table.profile()), {}, {}, QStringLiteral("complete")};
    const QString ours = folder.filePath(QStringLiteral("ours.csv"));
    const QString database = folder.filePath(QStringLiteral("rows.db"));
    const auto write = [&] {
        QFile file(ours);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
               && writeCsv(file, table, source, {}).has_value();
    };
    // The same rows as TEXT, which the sqlite3 program exports as the same CSV.
    if (!write() || !run({database, QStringLiteral(".mode csv"), QStringLiteral(".import %1 scores").arg(ours)})) {
        std::fprintf(stderr, "CSV is not measured: the program sqlite3 is missing or failed\n");
        return {};
    }
    const Measured csv = timedInTurn([&] { (void)write(); },
                                     [&] {
        (void)run({QStringLiteral("-csv"), QStringLiteral("-header"), database, QStringLiteral("SELECT * FROM scores")},
                  folder.filePath(QStringLiteral("theirs.csv")));
    },
                                     5);
    return {{"CSV of 1,000,000 devices", "ms", csv, 0.35, {}}};
}

} // namespace Trustgauge::Bench
