#include "bench/bench.h"

#include "core/fleet/fleetbuilder.h"
#include "core/report/cves.h"
#include "core/store/store.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

namespace Trustgauge::Bench {

namespace {

constexpr int devices = 100'000;
constexpr int recordsPerDevice = 20;
constexpr int kinds = 800; // of software

QString tenant()
{
    return QStringLiteral("Contoso");
}

//! Stores records as after a poll. \return the devices, scored; null: it failed
ScoreTablePtr stored(Store &store, const QString &folder)
{
    std::mt19937 random(7);
    const auto pick = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    BaselineUpdate update;
    update.info.generation = QStringLiteral("g");
    const auto spool = RecordSpool::make(folder);
    if (!spool)
        return {};
    update.records = *spool;
    static constexpr std::array<const char *, 4> risks{"None", "Low", "Medium", "High"};
    FleetBuilder builder;
    std::vector<std::string> ids;
    for (int i = 0; i < devices; ++i) {
        std::array<char, 41> id{};
        std::snprintf(id.data(), id.size(), "%08x%032d", static_cast<unsigned>(random()), i);
        MachineRecord machine;
        machine.id = ids.emplace_back(id.data());
        machine.riskScore = risks[static_cast<size_t>(pick(4))];
        machine.exposureLevel = "Medium";
        machine.onboardingStatus = "Onboarded";
        machine.healthStatus = "Active";
        machine.lastSeen = "2026-06-14T12:00:00Z";
        builder.addMachine(machine);
    }
    builder.beginVulnerabilities(true);
    for (const std::string &machine : ids) {
        for (int left = recordsPerDevice; left > 0;) {
            const int kind = std::min(pick(kinds), pick(kinds)); // some are everywhere
            const std::string software = "software_" + std::to_string(kind);
            const std::string version = std::to_string(1 + kind % 90) + '.' + std::to_string(pick(5)) + ".4280.88";
            const std::string fix = "Cumulative update " + std::to_string(5'060'000 + kind);
            for (int n = 1 + pick(5); n > 0 && left > 0; --n, --left) {
                const int number = pick(12);
                const std::string cve = "CVE-2026-" + std::to_string(10'000 + kind * 12 + number);
                const std::string id = machine + "_vendor_" + software + '_' + version + '_' + cve;
                VulnerabilityRow row;
                row.id = id;
                row.machineId = machine;
                row.cveId = cve;
                row.cvssTenths = 50 + (kind * 12 + number) % 50;
                row.severity = row.cvssTenths >= 90 ? "Critical" : row.cvssTenths >= 70 ? "High" : "Medium";
                row.severityCritical = row.cvssTenths >= 90;
                row.vendor = "vendor";
                row.software = software;
                row.version = version;
                row.update = fix;
                row.exploit = KnownExploit::None;
                update.records->add(row);
                builder.addVulnerability(machine, cve, row.cvssTenths, row.severityCritical);
            }
        }
    }
    if (!store.tenants().rowOf(tenant(), QStringLiteral("id")) || !store.baseline().update(tenant(), update))
        return {};
    const FleetPtr fleet = builder.build(parseTimestamp("2026-06-15T12:00:00Z"));
    return std::make_shared<const ScoreTable>(indexFor(fleet, Profile()), Profile(), 50);
}

} // namespace

std::vector<Figure> cvesFigures()
{
    const QTemporaryDir folder;
    const auto store = Store::open(folder.filePath(QStringLiteral("s.db")), Store::Open::MakeIfMissing);
    const ScoreTablePtr table = store ? stored(**store, folder.path()) : ScoreTablePtr();
    if (!table) {
        std::fprintf(stderr, "CVEs are not measured: no records could be stored\n");
        return {};
    }
    volatile size_t sink = 0;
    const Measured measured = timedInTurn(
        [&] {
        CveAnalysis analysis(table);
        const auto read = (*store)->baseline().visit(tenant(), {{}, [&](DeviceRecords &&device) {
                                                                    analysis.add(device.machineId, device.records);
                                                                }});
        sink = sink + (read ? analysis.bySoftware().size() + analysis.plan(10).size() : 0);
        },
        [&] {
        const auto read = (*store)->baseline().visit(tenant(), {{}, [&](DeviceRecords &&device) {
                                                                    sink = sink + device.records.size();
                                                                }});
        sink = sink + (read ? 1 : 0);
    },
                   5);
    return {{"CVEs by software, a plan; 2,000,000 records", "ms", measured, 2.0, {}}};
}

} // namespace Trustgauge::Bench
