#include "bench/bench.h"
#include "bench/storedrecords.h"

#include "core/base/errortext.h"
#include "core/workspace/reportfile.h"

#include <QTemporaryDir>

#include <cstdio>

namespace Trustgauge::Bench {

namespace {

constexpr int cycles = 30; // one every third day of the trend

//! A quarter of a year of cycles, the newest with its records.
bool fill(Store &store, const QString &folder)
{
    StoredRecords devices;
    const Ticks last = parseTimestamp("2026-06-15T12:00:00Z");
    for (int i = 1; i < cycles; ++i) {
        if (!StoredRecords::storeCycle(store,
                                       devices.fleet(formatSeconds(last - (cycles - i) * 3 * ticksPerDay).c_str())))
            return false;
        devices.change(devices.size() / 50);
    }
    return devices.store(store, folder) && StoredRecords::storeCycle(store, devices.fleet("2026-06-15T12:00:00Z"));
}

} // namespace

std::vector<Figure> reportFigures()
{
    const QTemporaryDir folder;
    ReportOrder order;
    order.storePath = folder.filePath(QStringLiteral("s.db"));
    order.tenantName = StoredRecords::tenant();
    order.path = folder.filePath(QStringLiteral("report.html"));
    const auto language = ReportLanguage::of(QStringLiteral("en"));
    {
        const auto store = Store::open(order.storePath, Store::Open::MakeIfMissing);
        if (!language || !store || !fill(**store, folder.path())) {
            std::fprintf(stderr, "reports are not measured: no cycles could be stored\n");
            return {};
        }
    }
    order.language = *language;
    std::vector<Figure> out;
    const auto measure = [&](const char *name, const char *filter) {
        order.filter = QString::fromLatin1(filter);
        constexpr int runs = 5;
        const auto work = [&] {
            if (const auto written = writeReportFile(order, htmlReport); !written)
                std::fprintf(stderr, "%s\n", qPrintable(errorText(written.error())));
        };
        out.push_back({name, "ms", timed(work, runs), {}, 3000.0});
    };
    measure("a report of 100,000 devices", "");
    measure("the same of those that a filter finds", "risk >= medium");
    measure("the same, where it asks of their records", "cve contains '-1'");
    return out;
}

} // namespace Trustgauge::Bench
