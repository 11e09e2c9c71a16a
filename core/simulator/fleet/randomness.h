#pragma once

#include <QtGlobal>

namespace Trustgauge::Simulator {

//! A well-mixed 64-bit hash of \a value (the finaliser of splitmix64); the same on every platform.
constexpr quint64 mixed(quint64 value) noexcept
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

//! The hash of several numbers; depends on their order.
constexpr quint64 mixed(quint64 first, quint64 second, quint64 third = 0) noexcept
{
    return mixed(mixed(mixed(first) ^ second) ^ third);
}

//! A small deterministic generator, one for each seed, device and purpose, so that devices are independent.
class Random
{
public:
    constexpr explicit Random(quint64 state) noexcept : m_state(state) {}

    constexpr quint64 next() noexcept
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mixed(m_state);
    }

    //! An integer in [0, \a limit); \a limit must be positive.
    constexpr int below(int limit) noexcept
    {
        return static_cast<int>((next() >> 32) * static_cast<quint64>(limit) >> 32);
    }

    //! An integer in [\a low, \a high].
    constexpr int between(int low, int high) noexcept { return low + below(high - low + 1); }

    //! A number in [0, 1).
    constexpr double unit() noexcept { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    constexpr bool chance(double probability) noexcept { return unit() < probability; }

private:
    quint64 m_state;
};

} // namespace Trustgauge::Simulator
