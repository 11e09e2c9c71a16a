#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QByteArray>

#include <cstdint>
#include <string_view>

namespace Trustgauge {

//! Writes what a cycle changes of a tenant's devices, in the transaction that stores the cycle; a database that takes
//! rows in bulk may write them in finish(). The texts and bytes are only read during the calls.
class HistoryWriter
{
public:
    //! A row of device_state.
    struct State
    {
        int64_t hash = 0, ofSignals = 0, ofTraits = 0; //!< the latter are rows of the shared texts
        std::string_view cves;                         //!< packed
        std::string_view name, entraId;                //!< stored where they are not the device's own
    };

    virtual ~HistoryWriter() = default;
    //! A device that the tenant never had. \return its number
    [[nodiscard]] virtual Result<int64_t> addDevice(std::string_view machineId, std::string_view name,
                                                    std::string_view entraId) = 0;
    //! \param isNew the device was added just now, with this name and id
    [[nodiscard]] virtual Result<void> addState(int64_t device, bool isNew, const State &state) = 0;
    //! \param lastSeen may be noTime
    [[nodiscard]] virtual Result<void> addSeen(int64_t device, Ticks lastSeen) = 0;
    //! Ends the row that was valid until now; before another one is added.
    [[nodiscard]] virtual Result<void> closeState(int64_t device) = 0;
    [[nodiscard]] virtual Result<void> closeSeen(int64_t device) = 0;
    //! Notes that the cycle before was the last one that had the device.
    [[nodiscard]] virtual Result<void> noteLeft(int64_t device) = 0;
    //! Once, after all others.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

//! Statements from FROM on for the devices `d` of the tenant ?2 that are in the cycle ?1, with their rows of device_state
//! `s`, and of device_seen `n`.
struct DevicesOfCycle
{
    QByteArray rows;
    //! Empty: `rows` joins `n`, and its devices are in any order. Otherwise a statement for `n`; both are in the order of
    //! their devices, which is quicker than a join where there are few rows each.
    QByteArray seen;
};

//! How the devices of a cycle are found: parts of a statement, in which `d` is the device. Joined are its rows `s` of
//! device_state and `n` of device_seen.
struct HistorySql
{
    const char *rowsOfCycle; //!< joins the rows that are valid in the cycle ?1; see StoreConnection::devicesOfCycle()
    const char *newestRows;  //!< the same for the newest cycle; NULL for a device that is not in it
    //! Whether a device, of which newestRows finds no row of a table, has nevertheless one that did not end: a number.
    const char *hasStrayRow;
};

} // namespace Trustgauge
