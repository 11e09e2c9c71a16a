#include "bench/bench.h"
#include "bench/storedrecords.h"

#include "core/report/cves.h"
#include "core/store/store.h"

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
    volatile size_t sink = 0;
    const Measured measured = timedInTurn(
        [&] {
        CveAnalysis analysis(table);
        const auto read = (*store)->baseline().visit(StoredRecords::tenant(), {{}, [&](DeviceRecords &&device) {
                                                                                   analysis.add(device.machineId,
                                                                                                device.records);
                                                                               }});
        sink = sink + (read ? analysis.bySoftware().size() + analysis.plan(10).size() : 0);
        },
        [&] {
        const auto read = (*store)->baseline().visit(StoredRecords::tenant(), {{}, [&](DeviceRecords &&device) {
                                                                                   sink = sink + device.records.size();
                                                                               }});
        sink = sink + (read ? 1 : 0);
    },
                   5);
    return {{"CVEs by software, a plan; 2,000,000 records", "ms", measured, 2.0, {}}};
}

} // namespace Trustgauge::Bench
