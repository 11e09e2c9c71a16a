#pragma once

#include "core/base/result.h"
#include "core/store/knowndevices.h"

namespace Trustgauge {

class FleetBuilder;
class StoreConnection;

//! What devices said, cycle by cycle: the tables `device_state` and `device_seen`, which hold a row only where something
//! changed, and `device`, which numbers the machine ids. They are written by CycleMerge. On the connection's thread.
class DeviceHistory
{
public:
    //! \param connection must live longer
    explicit DeviceHistory(const StoreConnection &connection) : m_connection(connection) {}

    //! What was found of a cycle's devices.
    struct Found
    {
        size_t rows = 0;
        uint64_t sum = 0; //!< over all of them, see deviceSum()
    };
    //! Reads the devices of a cycle, each compared with its hash; StoreBroken: one is not as it was stored.
    //! \param tenant, cycle numbers of their rows
    [[nodiscard]] Result<Found> read(qint64 tenant, qint64 cycle, FleetBuilder &into) const;
    struct Newest
    {
        Found found;
        KnownDevices devices;
        bool isWhole = true; //!< every device has both of its rows, once, or none; else the error is brokenRows()
    };
    //! Reads what holds now, in the same way.
    //! \param cycle the newest with data: what begins later was not stored by one
    [[nodiscard]] Result<Newest> readNewest(qint64 tenant, qint64 cycle) const;
    //! The same without comparing it, for who has not read it before a cycle came.
    [[nodiscard]] Result<KnownDevices> known(qint64 tenant) const;
    [[nodiscard]] tl::unexpected<Error> brokenRows() const;
    //! Whether a device that is not in a cycle has left: two complete cycles and 24 hours have missed it.
    //! \param cycleId its UUID
    [[nodiscard]] Result<bool> hasLeft(qint64 tenant, const QString &machineId, const QString &cycleId) const;

private:
    const StoreConnection &m_connection;
};

} // namespace Trustgauge
