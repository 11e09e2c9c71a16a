#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge {

//! The text of a machine id. It may contain the unpacked digits itself, so it must outlive all views of
//! it.
class IdText
{
public:
    explicit IdText(std::string_view text) : m_text(text.data()), m_size(text.size()) {}
    explicit IdText(const std::array<uint8_t, 20> &packed);

    [[nodiscard]] std::string_view view() const
    {
        return m_text ? std::string_view(m_text, m_size) : std::string_view(m_digits.data(), m_digits.size());
    }
    operator std::string_view() const { return view(); }
    friend bool operator==(const IdText &a, std::string_view b) { return a.view() == b; }
    friend bool operator==(const IdText &a, const IdText &b) { return a.view() == b.view(); }

private:
    const char *m_text = nullptr; //!< null: the text is in m_digits
    size_t m_size = 0;
    std::array<char, 40> m_digits;
};

//! Machine ids, one for each row. 40 lower-case hex digits are packed into 20 bytes; other texts stay as they are.
class IdColumn
{
public:
    using Packed = std::array<uint8_t, 20>;

    //! An id to search for, packed once when possible.
    struct Probe
    {
        explicit Probe(std::string_view id);
        std::string_view text;
        std::optional<Packed> packed;
    };

    void reserve(size_t rows) { m_packed.reserve(rows); }
    void append(const Probe &id);
    //! Copies a row of another column.
    void append(const IdColumn &from, size_t row);

    [[nodiscard]] size_t size() const { return m_packed.size(); }
    [[nodiscard]] IdText at(size_t row) const { return isText(row) ? IdText(textAt(row)) : IdText(m_packed[row]); }
    [[nodiscard]] bool equals(size_t row, const Probe &id) const;
    //! Negative, 0 or positive: byte order of the texts.
    [[nodiscard]] int compare(size_t row, const Probe &id) const;
    [[nodiscard]] bool less(size_t a, size_t b) const;
    //! Sorts row numbers by the byte order of their ids.
    void sort(std::vector<uint32_t> &rows) const;
    [[nodiscard]] size_t allocatedBytes() const
    {
        return m_packed.capacity() * sizeof(Packed) + (m_texts.empty() ? 0 : m_texts.capacity())
               + m_isText.capacity() / 8;
    }
    void shrink()
    {
        m_packed.shrink_to_fit();
        m_texts.shrink_to_fit();
    }

private:
    //! Position of an unpacked text; stored in the bytes of its row.
    struct Place
    {
        uint64_t offset;
        uint64_t size;
    };
    static_assert(sizeof(Place) <= sizeof(Packed));

    [[nodiscard]] bool isText(size_t row) const { return row < m_isText.size() && m_isText[row]; }
    [[nodiscard]] std::string_view textAt(size_t row) const;
    //! The first eight characters of the text as a number with the same order.
    [[nodiscard]] uint64_t frontOf(size_t row) const;
    void appendText(std::string_view text);

    std::vector<Packed> m_packed;
    std::vector<bool> m_isText; // ends at the last row that is not packed
    std::string m_texts;
};

//! Hash index of an IdColumn. The caller owns the column and adds to both.
class IdIndex
{
public:
    static constexpr uint32_t none = UINT32_MAX;
    [[nodiscard]] uint32_t find(const IdColumn &ids, const IdColumn::Probe &id) const;
    //! Adds a row of the column; its id must be new.
    void add(uint32_t row, const IdColumn::Probe &id);

private:
    static uint32_t hashOf(const IdColumn::Probe &id);
    void insert(uint32_t hash, uint32_t row);
    struct Slot
    {
        uint32_t hash = 0;
        uint32_t row = none;
    };
    std::vector<Slot> m_slots; // open addressing; a power of two, at most two thirds full
    size_t m_used = 0;
};

} // namespace Trustgauge
