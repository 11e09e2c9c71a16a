#include "bench/bench.h"
#include "bench/storedrecords.h"

#include "core/store/store.h"
#include "core/workspace/cveslens.h"

#include <QTemporaryDir>

#include <cstdio>
#include <memory>

namespace Trustgauge::Bench {

std::vector<Figure> cvesFigures()
{
    const QTemporaryDir folder;
    const auto store = Store::open(folder.filePath(QStringLiteral("s.db")), Store::Open::MakeIfMissing);
    StoredRecords records;
    if (!store || !records.store(**store, folder.path())) {
        std::fprintf(stderr, "CVEs are not measured: no records could be stored\n");
        return {};
    }
    const auto table = std::make_shared<const ScoreTable>(indexFor(records.fleet("2026-06-15T12:00:00Z"), Profile()),
                                                          Profile(), 50);
    CycleInfo cycle;
    cycle.tenantName = StoredRecords::tenant();
    volatile size_t sink = 0;
    const auto find = [&](const char *filter) {
        const auto expression = parseFilter(QString::fromLatin1(filter));
        const auto subject = cvesOfCycle(**store, cycle, table, {}, *expression);
        return subject ? findCves(*subject)->analysis : nullptr;
    };
    constexpr int runs = 5;
    const Measured command = timedInTurn(
        [&] {
        const auto analysis = find("");
        sink = sink + analysis->bySoftware().size() + analysis->plan(10).size();
        },
        [&] {
        const auto read = (*store)->baseline().visit(StoredRecords::tenant(), {{}, [&](const VisitedRecords &device) {
                                                                                   sink = sink + device.records.size();
                                                                               }});
        sink = sink + (read ? 1 : 0);
    },
                   runs);
    const Measured page = timed(
        [&] {
        const auto analysis = find("risk >= medium");
        sink = sink + analysis->ranking().software.size() + analysis->plan(20).size();
        },
        runs);
    return {{"CVEs by software, a plan; 2,000,000 records", "ms", command, 2.0, {}},
            {"the page of vulnerabilities, with a filter", "ms", page, {}, {}}};
}

} // namespace Trustgauge::Bench
