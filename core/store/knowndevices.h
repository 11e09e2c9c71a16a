#pragma once

#include "core/base/timestamp.h"
#include "core/fleet/idcolumn.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace Trustgauge {

//! The store's data of a tenant's devices, in compact form, with which a new cycle is compared. In byte order of the
//! machine ids, like fleets.
class KnownDevices
{
public:
    struct State
    {
        int64_t number = 0; //!< of the device's row
        int64_t hash = 0;   //!< see StateHash
        Ticks lastSeen = noTime;
        uint64_t digest = 0; //!< see stateDigest(); 0: its data was not read
    };
    //! Adds a device of the newest cycle. Call in the order of ids.
    void add(std::string_view machineId, const State &state);
    //! Adds one that is only in earlier cycles. Likewise.
    void addGone(std::string_view machineId, int64_t number);
    void shrink();

    [[nodiscard]] size_t size() const { return m_states.size(); }
    [[nodiscard]] const State &state(size_t row) const { return m_states[row]; }
    [[nodiscard]] IdText machineId(size_t row) const { return m_ids.at(row); }
    //! Checksum of all devices of the newest cycle, see deviceSum().
    [[nodiscard]] uint64_t sum() const { return m_sum; }
    //! An id was added twice.
    [[nodiscard]] bool hasDoubles() const { return m_hasDoubles; }

    [[nodiscard]] size_t goneCount() const { return m_goneNumbers.size(); }
    [[nodiscard]] int64_t goneNumber(size_t row) const { return m_goneNumbers[row]; }
    [[nodiscard]] IdText goneId(size_t row) const { return m_goneIds.at(row); }

private:
    IdColumn m_ids, m_goneIds;
    std::vector<State> m_states;
    std::vector<int64_t> m_goneNumbers;
    uint64_t m_sum = 0;
    bool m_hasDoubles = false;
};

} // namespace Trustgauge
