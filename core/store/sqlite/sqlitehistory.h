#pragma once

#include "core/store/historywriter.h"
#include "core/store/sqlite/sqlitestatement.h"

#include <QByteArray>

#include <optional>

namespace Trustgauge {

class StoreConnection;

//! Writes row by row, with prepared statements.
class SqliteHistoryWriter final : public HistoryWriter
{
public:
    //! \param connection must live longer
    SqliteHistoryWriter(const StoreConnection &connection, qint64 tenant, qint64 cycle);

    [[nodiscard]] Result<int64_t> addDevice(std::string_view machineId, std::string_view name,
                                            std::string_view entraId) override;
    [[nodiscard]] Result<void> addState(int64_t device, bool isNew, const State &state) override;
    [[nodiscard]] Result<void> addSeen(int64_t device, Ticks lastSeen) override;
    [[nodiscard]] Result<void> closeState(int64_t device) override;
    [[nodiscard]] Result<void> closeSeen(int64_t device) override;
    [[nodiscard]] Result<void> noteLeft(int64_t device) override;
    [[nodiscard]] Result<void> finish() override;

private:
    //! \param statement its second parameter is the device
    [[nodiscard]] Result<void> runFor(SqliteStatement &statement, int64_t device);
    [[nodiscard]] Result<void> run(SqliteStatement &statement);

    const StoreConnection &m_connection;
    SqliteStatement m_addDevice, m_addState, m_changeState, m_addSeen, m_closeState, m_closeSeen, m_noteLeft;
};

[[nodiscard]] const HistorySql &sqliteHistorySql();

//! For tenants whose devices have few rows each, what StoreConnection::devicesOfCycle() returns: it goes through the
//! rows of their states once, in order, instead of looking for those of one device after another. nullopt: they have
//! many, or that cannot be found out.
[[nodiscard]] std::optional<DevicesOfCycle> sqliteDevicesOfCycle(const QSqlDatabase &db, qint64 tenant);

} // namespace Trustgauge
