#pragma once

#include "core/base/result.h"
#include "core/store/knowndevices.h"

namespace Trustgauge {

class FleetBuilder;
class StoreConnection;

//! The data of devices, cycle by cycle: the tables `device_state` and `device_seen`, with a row only where something
//! changed, and `device`, which numbers the machine ids. Written by CycleMerge. On the connection's thread.
class DeviceHistory
{
public:
    //! \param connection must live longer
    explicit DeviceHistory(const StoreConnection &connection) : m_connection(connection) {}

    //! What was read about a cycle's devices.
    struct Found
    {
        size_t rows = 0;
        uint64_t sum = 0; //!< checksum of all devices, see deviceSum()
    };
    //! Reads the devices of a cycle and compares each with its hash; StoreBroken: one differs.
    //! \param tenant, cycle row numbers
    [[nodiscard]] Result<Found> read(qint64 tenant, qint64 cycle, FleetBuilder &into) const;
    struct Newest
    {
        Found found;
        KnownDevices devices;
        bool isWhole = true; //!< every device has both of its rows, once, or none; otherwise the error is brokenRows()
    };
    //! Reads the current devices, in the same way.
    //! \param cycle the newest with data; rows that begin later were not stored by any cycle
    [[nodiscard]] Result<Newest> readNewest(qint64 tenant, qint64 cycle) const;
    //! The same without comparing, if nobody has read it before the cycle is stored.
    [[nodiscard]] Result<KnownDevices> known(qint64 tenant) const;
    [[nodiscard]] tl::unexpected<Error> brokenRows() const;
    //! Whether a device that is not in a cycle has left: missing for two complete cycles and 24 hours.
    //! \param cycleId the cycle's UUID
    [[nodiscard]] Result<bool> hasLeft(qint64 tenant, const QString &machineId, const QString &cycleId) const;

private:
    const StoreConnection &m_connection;
};

} // namespace Trustgauge
