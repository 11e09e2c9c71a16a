#pragma once

#include "core/base/result.h"
#include "core/store/devicestate.h"
#include "core/store/historywriter.h"
#include "core/store/knowndevices.h"
#include "core/store/statetexts.h"

#include <memory>
#include <optional>
#include <span>
#include <string>

namespace Trustgauge {

class StoreConnection;

//! Writes a cycle's devices into the history: the fleet and the known devices are both ordered by id, so one pass over
//! the two finds new, missing and changed devices. Within the transaction that stores the cycle.
class CycleMerge
{
public:
    //! \param before the known devices of the tenant
    //! \param connection, fleet, before must live longer
    CycleMerge(const StoreConnection &connection, qint64 tenant, qint64 cycle, const Fleet &fleet,
               const KnownDevices &before);
    ~CycleMerge();
    CycleMerge(const CycleMerge &) = delete;
    CycleMerge &operator=(const CycleMerge &) = delete;

    //! Regularly checks whether to stop. \return the checksum of all devices of the cycle, see deviceSum()
    [[nodiscard]] Result<uint64_t> run();

private:
    [[nodiscard]] Result<void> mergeRow(size_t row);
    //! Whether the next known device has this id.
    [[nodiscard]] bool isNext(std::string_view machineId) const;
    //! Ends the rows of the next known device, which is not in the cycle, and notes when it left.
    [[nodiscard]] Result<void> leave();
    //! The number that a device, which was not in the previous cycle, had earlier; nullopt: none.
    [[nodiscard]] std::optional<int64_t> formerNumber(std::string_view machineId);
    enum class Device {
        New,
        CameBack,
        Stayed //!< its row that was valid until now is to end
    };
    [[nodiscard]] Result<void> writeState(int64_t number, Device device, const StateTexts &texts,
                                          std::span<const CveCounts::Entry> cves, int64_t knowledge, int64_t hash);
    //! \param replaces ends a row that was valid until now
    [[nodiscard]] Result<void> writeSeen(int64_t device, bool replaces, Ticks lastSeen);

    const StoreConnection &m_connection;
    const Fleet &m_fleet;
    const KnownDevices &m_before;
    FleetDigests m_digests;
    size_t m_next = 0, m_nextGone = 0; // among the known devices
    uint64_t m_sum = 0;
    std::string m_cves, m_packed;       // of the current row
    std::optional<DeviceTexts> m_texts; // once a state is written
    const qint64 m_tenant;
    std::unique_ptr<HistoryWriter> m_writer;
};

} // namespace Trustgauge
