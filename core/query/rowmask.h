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

    //! All rows.
    [[nodiscard]] static RowMask all(size_t size)
    {
        RowMask out(size);
        for (uint64_t &word : out.m_words)
            word = ~uint64_t{0};
        if (const size_t rest = size % rowsPerWord; rest != 0)
            out.m_words.back() = (uint64_t{1} << rest) - 1;
        return out;
    }

    [[nodiscard]] size_t size() const { return m_size; } //!< rows in all
    [[nodiscard]] bool contains(size_t row) const { return (m_words[row / rowsPerWord] >> (row % rowsPerWord)) & 1U; }
    void add(size_t row) { m_words[row / rowsPerWord] |= uint64_t{1} << (row % rowsPerWord); }
    //! Removes the rows of another set of as many rows.
    void remove(const RowMask &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
    }
    [[nodiscard]] size_t count() const
    {
        size_t out = 0;
        for (const uint64_t word : m_words)
            out += static_cast<size_t>(std::popcount(word));
        return out;
    }
    //! The rows of the set, ascending.
    template<class Use>
    void forEach(Use &&use) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (uint64_t word = m_words[i]; word != 0; word &= word - 1)
                use(i * rowsPerWord + static_cast<size_t>(std::countr_zero(word)));
        }
    }
    [[nodiscard]] std::vector<uint32_t> rows() const
    {
        std::vector<uint32_t> out;
        out.reserve(count());
        forEach([&out](size_t row) { out.push_back(static_cast<uint32_t>(row)); });
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
