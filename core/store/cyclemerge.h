#pragma once

#include "core/base/result.h"
#include "core/store/devicestate.h"
#include "core/store/knowndevices.h"
#include "core/store/sqlitestatement.h"

#include <string>

namespace Trustgauge {

class StoreConnection;

//! Writes a cycle's devices into the history: both the fleet and what is known lie in the order of the ids, so one pass
//! over the two tells who is new, who left, and who says something else. Within the transaction that stores the cycle.
class CycleMerge
{
public:
    //! \param before what is known of the tenant's devices
    //! \param connection, fleet, before must live longer
    CycleMerge(const StoreConnection &connection, qint64 tenant, qint64 cycle, const Fleet &fleet,
               const KnownDevices &before);

    //! Looks between devices whether to stop. \return the sum over all devices of the cycle, see deviceSum()
    [[nodiscard]] Result<uint64_t> run();

private:
    [[nodiscard]] Result<void> mergeRow(size_t row);
    //! Whether the next one that is known has this id.
    [[nodiscard]] bool isNext(std::string_view machineId) const;
    //! Ends what holds of the next one that is known: it is not in the cycle.
    [[nodiscard]] Result<void> leave();
    //! Of a device that was not in the cycle before: the number it had earlier, or a new one.
    [[nodiscard]] Result<int64_t> numberOf(std::string_view machineId);
    //! \param replaces a row that holds until now
    [[nodiscard]] Result<void> writeState(int64_t device, bool replaces, const StateTexts &texts, int64_t knowledge,
                                          int64_t hash);
    [[nodiscard]] Result<void> writeSeen(int64_t device, bool replaces, Ticks lastSeen);
    [[nodiscard]] Result<void> close(SqliteStatement &statement, int64_t device);
    [[nodiscard]] Result<void> run(SqliteStatement &statement);

    const StoreConnection &m_connection;
    const Fleet &m_fleet;
    const KnownDevices &m_before;
    FleetDigests m_digests;
    size_t m_next = 0, m_nextGone = 0; // of those that are known
    uint64_t m_sum = 0;
    std::string m_cves; // of the row that is merged
    SqliteStatement m_addDevice, m_addState, m_addSeen, m_closeState, m_closeSeen;
};

} // namespace Trustgauge
