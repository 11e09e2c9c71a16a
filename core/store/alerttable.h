#pragma once

#include "core/base/result.h"
#include "core/fleet/devicealert.h"

#include <vector>

namespace Trustgauge {

class StoreConnection;

//! What was learned of devices' alerts: the tables `device_alert` and `alerts_asked`. Written only when somebody has
//! asked for the alerts of a device. On the connection's thread.
class AlertTable
{
public:
    //! \param connection must live longer
    explicit AlertTable(StoreConnection &connection) : m_connection(connection) {}

    //! Keeps an answer about all alerts of a device, beside alerts that only earlier answers had. Does nothing when the
    //! store has never had the device.
    [[nodiscard]] Result<void> keep(const QString &tenantName, const QString &machineId, const DeviceAlerts &answer);
    //! What is known of a device's alerts, oldest first; nothing for a device that the store does not know. Within a
    //! transaction or steady(). StoreBroken: it is not as it was kept.
    [[nodiscard]] Result<DeviceAlerts> read(const QString &tenantName, const QString &machineId);
    //! Whether all devices have what was kept of them; StoreBroken, naming one that has not.
    [[nodiscard]] Result<void> check();
    //! The number of alerts of a tenant that no answer has told since that time.
    //! \param tenant row number
    [[nodiscard]] Result<qint64> countBefore(qint64 tenant, Ticks time);
    //! Whether there are such alerts, or answers before that time.
    [[nodiscard]] Result<bool> hasBefore(qint64 tenant, Ticks time);
    //! Forgets these of at most so many devices. Within a transaction.
    [[nodiscard]] Result<void> forgetBefore(qint64 tenant, Ticks time, int64_t devices);

private:
    [[nodiscard]] Result<std::vector<int64_t>> devicesBefore(qint64 tenant, Ticks time, int64_t most);

    StoreConnection &m_connection;
};

} // namespace Trustgauge
