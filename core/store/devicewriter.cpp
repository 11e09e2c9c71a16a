#include "core/store/contentsum.h"
#include "core/store/sqlitestatement.h"
#include "core/store/store.h"

#include <array>

namespace Trustgauge {

namespace {

//! What the store knows of a device before the cycle.
struct Known
{
    qint64 device = 0;
    qint64 hash = 0;
    Ticks lastSeen = noTime;
    bool present = false; //!< had a row that held until now
    bool seenAgain = false;
};

constexpr size_t rowsBetweenLooks = 256; // whether to stop

} // namespace

Result<uint64_t> Store::writeDevices(qint64 tenant, qint64 cycle, const Fleet &fleet)
{
    TextMap<Known> known;
    {
        SqliteStatement query(m_db,
                              "SELECT d.machine_id, d.id, s.hash, n.last_seen, n.device FROM device d "
                              "LEFT JOIN device_state s ON s.device = d.id AND s.to_cycle IS NULL "
                              "LEFT JOIN device_seen n ON n.device = d.id AND n.to_cycle IS NULL WHERE d.tenant = ?");
        query.bindInteger(1, tenant);
        while (query.next()) {
            Known k;
            k.device = query.integer(1);
            k.present = !query.isNull(2);
            k.hash = query.integer(2);
            k.lastSeen = query.isNull(3) ? noTime : query.integer(3);
            const bool isWhole = query.isNull(2) == query.isNull(4); // both rows of a device that is there, or none
            if (!isWhole || !known.emplace(query.text(0), k).second)
                return damaged(sentence("Store", "the rows of a device are there twice, or by half"));
        }
        if (query.error().isValid())
            return sqlError(query.error());
    }

    SqliteStatement addDevice(m_db, "INSERT INTO device (tenant, machine_id) VALUES (?, ?)");
    addDevice.bindInteger(1, tenant);
    SqliteStatement closeState(m_db, "UPDATE device_state SET to_cycle = ? WHERE device = ? AND to_cycle IS NULL");
    SqliteStatement closeSeen(m_db, "UPDATE device_seen SET to_cycle = ? WHERE device = ? AND to_cycle IS NULL");
    SqliteStatement addState(
        m_db,
        "INSERT INTO device_state (device, from_cycle, hash, name, risk, exposure, onboarding, health, av_status, "
        "av_mode, os, os_version, device_group, tags, entra_id, cve_knowledge, cves) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    SqliteStatement addSeen(m_db, "INSERT INTO device_seen (device, from_cycle, last_seen) VALUES (?, ?, ?)");
    addState.bindInteger(2, cycle);
    addSeen.bindInteger(2, cycle);

    const auto ran = [this](SqliteStatement &statement) -> Result<void> {
        if (!statement.run())
            return sqlError(statement.error());
        return {};
    };
    const auto close = [&](SqliteStatement &statement, qint64 device) {
        statement.bindInteger(1, cycle);
        statement.bindInteger(2, device);
        return ran(statement);
    };

    std::string cves;
    uint64_t sum = 0;
    for (size_t row = 0; row < fleet.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && stops())
            return stopped();
        const std::array<std::string_view, 12> texts{fleet.deviceName(row),    fleet.riskScore(row),
                                                     fleet.exposureLevel(row), fleet.onboardingStatus(row),
                                                     fleet.healthStatus(row),  fleet.defenderAvStatus(row),
                                                     fleet.avMode(row),        fleet.osPlatform(row),
                                                     fleet.osVersion(row),     fleet.deviceGroup(row),
                                                     fleet.tags(row),          fleet.entraDeviceId(row)};
        cves.clear();
        CveCounts::appendText(fleet.cves(row), cves);
        const auto knowledge = static_cast<int>(fleet.cveKnowledge(row));
        StateHash hash;
        for (const std::string_view text : texts)
            hash.add(text);
        hash.add(cves);
        hash.add(std::to_string(knowledge));

        const IdText machineId = fleet.machineId(row);
        sum += deviceSum(machineId.view(), hash.value(), fleet.lastSeen(row));
        const auto it = known.find(machineId.view());
        Known k = it != known.end() ? it->second : Known{};
        if (it != known.end()) {
            it->second.seenAgain = true;
        } else {
            addDevice.bindText(2, machineId);
            if (auto r = ran(addDevice); !r)
                return tl::unexpected(r.error());
            k.device = addDevice.lastRowId();
        }
        if (!k.present || k.hash != hash.value()) {
            if (k.present) {
                if (auto r = close(closeState, k.device); !r)
                    return tl::unexpected(r.error());
            }
            addState.bindInteger(1, k.device);
            addState.bindInteger(3, hash.value());
            for (size_t i = 0; i < texts.size(); ++i)
                addState.bindText(static_cast<int>(4 + i), texts[i]);
            addState.bindInteger(16, knowledge);
            addState.bindText(17, cves);
            if (auto r = ran(addState); !r)
                return tl::unexpected(r.error());
        }
        if (!k.present || k.lastSeen != fleet.lastSeen(row)) {
            if (k.present) {
                if (auto r = close(closeSeen, k.device); !r)
                    return tl::unexpected(r.error());
            }
            addSeen.bindInteger(1, k.device);
            if (fleet.lastSeen(row) == noTime)
                addSeen.bindNull(3);
            else
                addSeen.bindInteger(3, fleet.lastSeen(row));
            if (auto r = ran(addSeen); !r)
                return tl::unexpected(r.error());
        }
    }
    for (const auto &[id, k] : known) {
        if (k.seenAgain || !k.present)
            continue;
        if (auto r = close(closeState, k.device); !r)
            return tl::unexpected(r.error());
        if (auto r = close(closeSeen, k.device); !r)
            return tl::unexpected(r.error());
    }
    return sum;
}

} // namespace Trustgauge
