#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace Trustgauge {

//! A set of rows of a fleet, a bit for each.
class RowMask
{
public:
    static constexpr size_t rowsPerWord = 64;

    explicit RowMask(size_t size = 0) : m_size(size), m_words((size + rowsPerWord - 1) / rowsPerWord) {}

    [[nodiscard]] size_t size() const { return m_size; } //!< rows in all
    [[nodiscard]] bool contains(size_t row) const { return (m_words[row / rowsPerWord] >> (row % rowsPerWord)) & 1U; }
    [[nodiscard]] size_t count() const
    {
        size_t out = 0;
        for (const uint64_t word : m_words)
            out += static_cast<size_t>(std::popcount(word));
        return out;
    }
    //! The rows of the set, ascending.
    [[nodiscard]] std::vector<uint32_t> rows() const
    {
        std::vector<uint32_t> out;
        out.reserve(count());
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (uint64_t word = m_words[i]; word != 0; word &= word - 1)
                out.push_back(static_cast<uint32_t>(i * rowsPerWord + static_cast<size_t>(std::countr_zero(word))));
        }
        return out;
    }

    //! 64 rows at a time; bits past the last row must stay 0.
    [[nodiscard]] std::vector<uint64_t> &words() { return m_words; }
    [[nodiscard]] const std::vector<uint64_t> &words() const { return m_words; }

    bool operator==(const RowMask &) const = default;

private:
    size_t m_size;
    std::vector<uint64_t> m_words;
};

} // namespace Trustgauge
