#pragma once

#include "core/base/timestamp.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace Trustgauge {

// Checksums of stored data, kept beside it and compared when it is loaded. They detect data that is missing, duplicated
// or changed by accident, but not manipulation. They are stored in files, so they must never change.

static_assert(std::endian::native == std::endian::little, "sums are in files");

//! Checksum of bytes, eight at a time.
[[nodiscard]] inline uint64_t contentSum(std::string_view bytes, uint64_t seed = 0)
{
    constexpr uint64_t first = 0x9E3779B97F4A7C15ULL;
    constexpr uint64_t second = 0xC2B2AE3D27D4EB4FULL;
    uint64_t sum = (seed + bytes.size() + 1) * first;
    while (!bytes.empty()) {
        uint64_t word = 0;
        const size_t size = bytes.size() < sizeof(word) ? bytes.size() : sizeof(word);
        std::memcpy(&word, bytes.data(), size);
        bytes.remove_prefix(size);
        sum = std::rotl((sum ^ word) * second, 31) * first;
    }
    sum = (sum ^ (sum >> 30)) * second;
    return sum ^ (sum >> 31);
}

//! FNV-1a hash of what device_state holds of a device, to detect a change without reading the row.
class StateHash
{
public:
    void add(std::string_view text)
    {
        for (const char c : text)
            step(static_cast<unsigned char>(c));
        step(0x1F);
    }
    //! Adds a text to each of several hashes.
    static void add(StateHash &a, std::string_view ofA, StateHash &b, std::string_view ofB, StateHash &c,
                    std::string_view ofC, StateHash &d, std::string_view ofD)
    {
        const size_t shared = std::min({ofA.size(), ofB.size(), ofC.size(), ofD.size()});
        StateHash w = a, x = b, y = c, z = d; // in registers
        for (size_t i = 0; i < shared; ++i) {
            w.step(static_cast<unsigned char>(ofA[i]));
            x.step(static_cast<unsigned char>(ofB[i]));
            y.step(static_cast<unsigned char>(ofC[i]));
            z.step(static_cast<unsigned char>(ofD[i]));
        }
        (a = w).add(ofA.substr(shared));
        (b = x).add(ofB.substr(shared));
        (c = y).add(ofC.substr(shared));
        (d = z).add(ofD.substr(shared));
    }
    [[nodiscard]] int64_t value() const { return static_cast<int64_t>(m_hash); }

private:
    void step(unsigned char c) { m_hash = (m_hash ^ c) * 1099511628211ULL; }
    uint64_t m_hash = 14695981039346656037ULL;
};

//! A device's part of its cycle's checksum; independent of the order.
[[nodiscard]] inline uint64_t deviceSum(std::string_view machineId, int64_t stateHash, Ticks lastSeen)
{
    const uint64_t id = contentSum(machineId, static_cast<uint64_t>(stateHash));
    return (id ^ static_cast<uint64_t>(lastSeen)) * 0x9E3779B97F4A7C15ULL;
}

} // namespace Trustgauge
