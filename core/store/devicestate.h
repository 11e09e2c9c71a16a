#pragma once

#include "core/fleet/fleet.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace Trustgauge {

// A device's data in a cycle, except when it was last seen: the content of a row of device_state.

//! In the order in which they are stored and hashed.
using StateTexts = std::array<std::string_view, 12>;

//! Views into a fleet, which must live longer.
[[nodiscard]] StateTexts stateTexts(const Fleet &fleet, size_t row);

//! What the hash is made of that is stored with a row; views.
struct HashedState
{
    StateTexts texts;
    std::string_view cves; //!< see CveCounts::appendText()
    int64_t knowledge = 0; //!< a CveKnowledge
};
//! See StateHash.
[[nodiscard]] int64_t stateHash(const HashedState &state);
//! The hashes of several states in little more time than one takes: each step of a hash waits for the one before.
inline constexpr size_t statesAtOnce = 4;
[[nodiscard]] std::array<int64_t, statesAtOnce> stateHashes(const std::array<HashedState, statesAtOnce> &states);

//! A digest of the same, used only within this run of the program and never stored: equal only if nothing changed. For
//! a fleet it takes half the time, see FleetDigests.
[[nodiscard]] uint64_t stateDigest(const StateTexts &texts, std::span<const CveCounts::Entry> cves, int64_t knowledge);

//! Digests of a fleet's devices. Most of their texts recur, so each is hashed only once.
class FleetDigests
{
public:
    //! \param fleet must live longer
    explicit FleetDigests(const Fleet &fleet) : m_fleet(fleet), m_memo(StateTexts().size() * memoSize) {}
    [[nodiscard]] uint64_t of(size_t row, const StateTexts &texts);

private:
    //! A fleet stores a recurring text once, so its address identifies it.
    struct Summed
    {
        const char *text = nullptr;
        uint64_t sum = 0;
    };
    static constexpr size_t memoSize = 64; // texts per column; a power of two

    const Fleet &m_fleet;
    std::vector<Summed> m_memo;
};

} // namespace Trustgauge
