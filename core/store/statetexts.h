#pragma once

#include "core/base/result.h"
#include "core/store/devicestate.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Trustgauge {

class StoreConnection;

//! The rows of a table of texts that many rows of device_state share, of one tenant. Held in memory while devices are
//! read or written.
class SharedTexts
{
public:
    //! \param table, columns of it; string literals
    SharedTexts(const char *table, const char *columns, size_t count);
    SharedTexts(const SharedTexts &) = delete;
    SharedTexts &operator=(const SharedTexts &) = delete;

    //! A row with a value that is no text is left out.
    [[nodiscard]] Result<void> load(const StoreConnection &connection, qint64 tenant);
    //! Null when there is no such row.
    [[nodiscard]] const std::vector<std::string> *find(int64_t id) const;
    //! The id of a row with these texts, which is added if there is none.
    [[nodiscard]] Result<int64_t> idOf(std::span<const std::string_view> texts);

private:
    struct Row
    {
        int64_t id = 0;
        std::vector<std::string> texts;
    };
    static uint64_t sumOf(std::span<const std::string_view> texts);
    const Row &remember(int64_t id, std::span<const std::string_view> texts);

    const char *m_table;
    const char *m_columns;
    size_t m_count;
    const StoreConnection *m_connection = nullptr;
    qint64 m_tenant = 0;
    std::deque<Row> m_rows;
    std::vector<const Row *> m_byId;                        //!< by a row's number
    std::unordered_map<int64_t, const Row *> m_byLargeId;   //!< where other tenants have many of the numbers before
    std::unordered_multimap<uint64_t, const Row *> m_bySum; //!< made when a text is first looked for
};

//! The shared texts of a tenant's device states: those of its signals (risk to antivirus), and its traits (system, group
//! and tags). Each kind takes few values, so that a row of device_state holds two small numbers for them.
class DeviceTexts
{
public:
    [[nodiscard]] Result<void> load(const StoreConnection &connection, qint64 tenant);

    //! Sets all texts but name and Entra id, as views that live as long as this object; false: a row is not there.
    [[nodiscard]] bool read(int64_t signalRow, int64_t traitRow, StateTexts &out) const;
    struct Rows
    {
        int64_t ofSignals = 0, ofTraits = 0;
    };
    //! The rows that hold the texts; within the transaction that stores a cycle.
    [[nodiscard]] Result<Rows> rowsOf(const StateTexts &texts);

private:
    SharedTexts m_signalTexts{"state_signals", "risk, exposure, onboarding, health, av_status, av_mode", 6};
    SharedTexts m_traitTexts{"state_traits", "os, os_version, device_group, tags", 4};
};

} // namespace Trustgauge
