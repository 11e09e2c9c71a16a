#pragma once

#include "core/store/historywriter.h"
#include "core/store/postgres/postgreslink.h"

#include <optional>
#include <string>
#include <vector>

namespace Trustgauge {

//! Writes rows in bulk: new ones by COPY, others as arrays.
class PostgresHistoryWriter final : public HistoryWriter
{
public:
    PostgresHistoryWriter(std::shared_ptr<PostgresLink> link, int64_t tenant, int64_t cycle);

    [[nodiscard]] Result<int64_t> addDevice(std::string_view machineId, std::string_view name,
                                            std::string_view entraId) override;
    [[nodiscard]] Result<void> addState(int64_t device, bool isNew, const State &state) override;
    [[nodiscard]] Result<void> addSeen(int64_t device, Ticks lastSeen) override;
    [[nodiscard]] Result<void> closeState(int64_t device) override;
    [[nodiscard]] Result<void> closeSeen(int64_t device) override;
    [[nodiscard]] Result<void> noteLeft(int64_t device) override;
    [[nodiscard]] Result<void> finish() override;

private:
    //! Rows of one table, for COPY.
    struct Rows
    {
        const char *table, *columns;
        std::string bytes;
    };
    //! The elements of an array, encoded.
    struct Array
    {
        unsigned element;
        std::string bytes;
        int32_t count = 0;
        void add(std::string_view value);
        void add(int64_t value);
        [[nodiscard]] std::string encoded() const;
    };
    //! Changed states of devices that are known: columns.
    struct Changes
    {
        Array device{pgInt8, {}}, hash{pgInt8, {}}, ofSignals{pgInt8, {}}, ofTraits{pgInt8, {}}, cves{pgBytes, {}},
            name{pgText, {}}, entraId{pgText, {}};
    };
    //! Makes sure that there is a number for a new device.
    [[nodiscard]] Result<void> reserveNumbers();
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> flushRows(Rows &rows);
    [[nodiscard]] Result<void> flushChanges();
    //! Runs a statement of the cycle and an array of devices, unless it is empty.
    [[nodiscard]] Result<void> runFor(const char *sql, Array &devices);
    [[nodiscard]] Result<void> checked(const PostgresLink::Answer &answer) const;

    std::shared_ptr<PostgresLink> m_link;
    int64_t m_tenant, m_cycle;
    std::vector<int64_t> m_numbers;  // for new devices, the last one first
    int64_t m_reserved = 0;          // of them so far
    std::optional<bool> m_isLimited; // the user may write rows of some tenants only
    Rows m_devices, m_states, m_seen;
    Array m_closedStates{pgInt8, {}}, m_closedSeen{pgInt8, {}}, m_left{pgInt8, {}};
    Changes m_changes;
};

[[nodiscard]] const HistorySql &postgresHistorySql();

} // namespace Trustgauge
