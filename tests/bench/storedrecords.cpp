#include "bench/storedrecords.h"

#include "bench/bench.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

namespace Trustgauge::Bench {

namespace {

constexpr int recordsPerDevice = 20;
constexpr int kinds = 800; // of software
constexpr std::array<const char *, 4> risks{"None", "Low", "Medium", "High"};

} // namespace

StoredRecords::StoredRecords(size_t devices)
{
    std::mt19937 random(m_random);
    const size_t count = sized(devices);
    for (size_t i = 0; i < count; ++i) {
        std::array<char, 41> id{};
        std::snprintf(id.data(), id.size(), "%08x%032zu", static_cast<unsigned>(random()), i);
        m_ids.emplace_back(id.data());
        m_risks.push_back(static_cast<uint8_t>(random() % risks.size()));
    }
}

bool StoredRecords::store(Store &store, const QString &folder)
{
    std::mt19937 random(m_random);
    const auto pick = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    BaselineUpdate update;
    update.info.generation = QStringLiteral("g");
    update.info.origin = QStringLiteral("bulk");
    const auto spool = RecordSpool::make(folder);
    if (!spool)
        return false;
    update.records = *spool;
    for (uint32_t device = 0; device < size(); ++device) {
        const std::string &machine = m_ids[device];
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
                m_counts.push_back({device, cve, row.cvssTenths});
            }
        }
    }
    return store.tenants().rowOf(tenant(), tenantId()) && store.baseline().update(tenant(), update);
}

FleetPtr StoredRecords::fleet(const char *time, size_t most) const
{
    FleetBuilder builder;
    const size_t count = std::min(most, size());
    for (size_t i = 0; i < count; ++i) {
        MachineRecord machine;
        machine.id = m_ids[i];
        machine.riskScore = risks[m_risks[i]];
        machine.exposureLevel = "Medium";
        machine.onboardingStatus = "Onboarded";
        machine.healthStatus = "Active";
        machine.lastSeen = "2026-06-14T12:00:00Z";
        builder.addMachine(machine);
    }
    builder.beginVulnerabilities(true);
    for (const Count &cve : m_counts) {
        if (cve.device < count)
            builder.addVulnerability(m_ids[cve.device], cve.cve, cve.cvssTenths, cve.cvssTenths >= 90);
    }
    return builder.build(parseTimestamp(time));
}

bool StoredRecords::storeCycle(Store &store, const FleetPtr &fleet)
{
    StoredCycle cycle{{}, fleet, Profile(), 50};
    CycleInfo &info = cycle.info;
    info.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    info.tenantName = tenant();
    info.tenantId = tenantId();
    info.started = info.finished = info.asOf = fleet->asOf();
    info.state = CycleState::Complete;
    return store.cycles().begin(info) && store.cycles().commit(cycle);
}

bool StoredRecords::opens(const QString &place)
{
    const auto store = Store::open(place, Store::Open::MustExist);
    const auto cycle = store ? (*store)->cycles().load(tenant(), CycleTable::Which::NewestWithData)
                             : Result<std::optional<StoredCycle>>(std::nullopt);
    return cycle && *cycle && (*cycle)->fleet->size() > 0;
}

void StoredRecords::change(size_t count)
{
    std::mt19937 random(++m_random);
    for (size_t i = 0; i < count; ++i)
        m_risks[random() % size()] = static_cast<uint8_t>(random() % risks.size());
}

} // namespace Trustgauge::Bench
