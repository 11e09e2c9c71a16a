#pragma once

#include "core/base/message.h"
#include "core/fleet/devicesignals.h"
#include "core/store/devicestate.h"
#include "core/store/sqlitestatement.h"

#include <vector>

namespace Trustgauge {

//! A row of device_state as read; the texts are views, valid until the statement is stepped.
struct StoredState
{
    StateTexts texts;
    std::vector<CveCounts::Entry> cves;
    int64_t knowledge = 0; //!< a CveKnowledge
    int64_t hash = 0;      //!< see stateHash()
};

//! The columns that readState() reads, of `device_state s`.
inline constexpr const char *stateColumns =
    "s.hash, s.name, s.risk, s.exposure, s.onboarding, s.health, s.av_status, s.av_mode, s.os, s.os_version, "
    "s.device_group, s.tags, s.entra_id, s.cve_knowledge, s.cves";
inline constexpr int stateColumnCount = 3 + static_cast<int>(StateTexts().size());

//! \param column the first of stateColumns in the row
//! \return false: a value has the wrong type, or the row differs from what was stored
[[nodiscard]] bool readState(const SqliteStatement &row, int column, StoredState &out);

//! Its signals apart from lastSeen; `cves` is a view.
[[nodiscard]] DeviceSignals signalsOf(const StoredState &state);

//! Reads a time that may be NULL; false when it has the wrong type or range.
[[nodiscard]] bool readLastSeen(const SqliteStatement &row, int column, Ticks &out);

//! Why a device cannot be read: a sentence.
[[nodiscard]] Message deviceNotAsStored(std::string_view machineId);
//! The same for a device with two rows for one cycle, or only one of device_state and device_seen.
[[nodiscard]] Message deviceRowsBroken();

} // namespace Trustgauge
