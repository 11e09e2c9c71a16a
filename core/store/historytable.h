#pragma once

#include "core/base/result.h"
#include "core/fleet/devicealert.h"
#include "core/fleet/signalhistory.h"
#include "core/store/cycle.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge {

class StoreConnection;

//! A range of time, both ends included; noTime: no limit.
struct TimeRange
{
    Ticks since = noTime, until = noTime;
};

//! A stored cycle with data, as part of a history.
struct PastCycle
{
    QString id;
    CycleState state = CycleState::Complete;
    Ticks asOf = noTime;
    std::shared_ptr<const Profile> profile; //!< it was scored with; cycles with the same one share it
    int completenessFloor = 50;
};

//! A tenant's cycles, in the order in which they were stored, with the signals of all devices.
struct FleetPast
{
    std::vector<PastCycle> cycles;
    SignalHistory past{{}}; //!< of the same cycles
};

//! The same for one device, with the texts that were received.
struct DevicePast
{
    //! Texts that held in several cycles, from one up to, but excluding, another.
    struct Texts
    {
        size_t from = 0, to = 0;
        std::string riskScore, exposureLevel, onboardingStatus, healthStatus;
    };
    std::string machineId;
    std::vector<PastCycle> cycles;
    SignalHistory past{{}};   //!< of this device
    std::vector<Texts> texts; //!< by rising cycle
    DeviceAlerts alerts;      //!< of all times, oldest first
};

//! Reads what the store keeps of many cycles at once. Changes nothing. On the connection's thread; can be stopped, see
//! StoreConnection::stopWhen().
class HistoryTable
{
public:
    //! \param connection must live longer
    explicit HistoryTable(StoreConnection &connection) : m_connection(connection) {}

    //! Decides about a device by its machine id.
    using Choice = std::function<bool(std::string_view machineId)>;
    //! All cycles with data in a range; none is no error. Each is compared with what it stored: StoreBroken, naming the
    //! cycle, when it differs.
    //! \param which devices the signals are wanted of; null: all
    [[nodiscard]] Result<FleetPast> fleet(const QString &tenantName, const TimeRange &range, const Choice &which = {});
    //! One device; BadInput when the store has never had it. Its rows are compared with their hashes.
    [[nodiscard]] Result<DevicePast> device(const QString &tenantName, const QString &machineId, const TimeRange &range);

private:
    class Reading;

    StoreConnection &m_connection;
};

} // namespace Trustgauge
