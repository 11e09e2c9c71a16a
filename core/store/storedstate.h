#pragma once

#include "core/base/message.h"
#include "core/fleet/devicesignals.h"
#include "core/store/devicestate.h"
#include "core/store/sqlstatement.h"
#include "core/store/statetexts.h"

#include <array>
#include <string>
#include <vector>

namespace Trustgauge {

//! The values of a row of device_state, in the order of stateColumns; the texts are views into it.
struct StateRow
{
    int64_t hash = 0;
    int64_t signalRow = 0, traitRow = 0; //!< see DeviceTexts
    std::string_view cves, name, entraId;
    bool isTyped = false; //!< each value has its type
};

//! A row of device_state as read; the texts are views, valid until the statement is stepped. To be reused for the next.
struct StoredState
{
    StateTexts texts;
    std::vector<CveCounts::Entry> cves;
    int64_t knowledge = 0; //!< a CveKnowledge
    int64_t hash = 0;      //!< see stateHash()
    std::string cveText;   //!< see CveCounts::appendText()
};

//! The columns that readState() reads, of `device_state s` and `device d`.
inline constexpr const char *stateColumns =
    "s.hash, s.signals, s.traits, s.cves, coalesce(s.name, d.name), coalesce(s.entra_id, d.entra_id)";
inline constexpr int stateColumnCount = 6;

//! \param column the first of stateColumns in the row
[[nodiscard]] StateRow stateRow(const SqlStatement &row, int column);
//! \param texts those of the tenant
//! \return false: a value has the wrong type, or the row differs from what was stored
[[nodiscard]] bool readState(const StateRow &row, const DeviceTexts &texts, StoredState &out);
//! The same for several rows, which takes less than one after another, see stateHashes(). Without a row: false.
[[nodiscard]] std::array<bool, statesAtOnce> readStates(const std::array<const StateRow *, statesAtOnce> &rows,
                                                        const DeviceTexts &texts,
                                                        std::array<StoredState, statesAtOnce> &out);

//! Its signals apart from lastSeen; `cves` is a view.
[[nodiscard]] DeviceSignals signalsOf(const StoredState &state);

//! Reads a time that may be NULL; false when it has the wrong type or range.
[[nodiscard]] bool readLastSeen(const SqlStatement &row, int column, Ticks &out);

//! Why a device cannot be read: a sentence.
[[nodiscard]] Message deviceNotAsStored(std::string_view machineId);
//! The same for a device with two rows for one cycle, or only one of device_state and device_seen.
[[nodiscard]] Message deviceRowsBroken();

} // namespace Trustgauge
