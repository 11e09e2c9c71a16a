#pragma once

#include "core/fleet/fleet.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace Trustgauge {

// What a device says in a cycle, but for when it was last seen: what a row of device_state holds.

//! In the order in which they are stored and summed.
using StateTexts = std::array<std::string_view, 12>;

//! Views into a fleet, which must live longer.
[[nodiscard]] StateTexts stateTexts(const Fleet &fleet, size_t row);

//! What is stored beside a row, see StateHash.
//! \param cves see CveCounts::appendText()
[[nodiscard]] int64_t stateHash(const StateTexts &texts, std::string_view cves, int64_t knowledge);

//! The same as a number of this program's own, which is never stored: equal only where nothing changed. Of what a fleet
//! holds it is had in half the time, see FleetDigests.
[[nodiscard]] uint64_t stateDigest(const StateTexts &texts, std::span<const CveCounts::Entry> cves, int64_t knowledge);

//! Digests of a fleet's devices. Most of their texts recur, so each is summed once.
class FleetDigests
{
public:
    //! \param fleet must live longer
    explicit FleetDigests(const Fleet &fleet) : m_fleet(fleet), m_memo(StateTexts().size() * memoSize) {}
    [[nodiscard]] uint64_t of(size_t row, const StateTexts &texts);

private:
    //! A fleet holds a text that recurs once, so it is known by where it lies.
    struct Summed
    {
        const char *text = nullptr;
        uint64_t sum = 0;
    };
    static constexpr size_t memoSize = 64; // texts a column; a power of two

    const Fleet &m_fleet;
    std::vector<Summed> m_memo;
};

} // namespace Trustgauge
