#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace Trustgauge {

//! A test of rows, 64 at a time.
class FilterLeaf
{
public:
    FilterLeaf() = default;
    FilterLeaf(const FilterLeaf &) = delete;
    FilterLeaf &operator=(const FilterLeaf &) = delete;
    virtual ~FilterLeaf() = default;
    //! The bits of `need` whose rows, from `first` on, satisfy the test.
    [[nodiscard]] virtual uint64_t test(size_t first, uint64_t need) = 0;
};

template<class Test>
class RowLeaf final : public FilterLeaf
{
public:
    explicit RowLeaf(Test test) : m_test(std::move(test)) {}
    [[nodiscard]] uint64_t test(size_t first, uint64_t need) override
    {
        uint64_t out = 0;
        for (uint64_t left = need; left != 0; left &= left - 1) {
            const auto bit = static_cast<size_t>(std::countr_zero(left));
            out |= static_cast<uint64_t>(m_test(first + bit)) << bit;
        }
        return out;
    }

private:
    Test m_test;
};

//! An answer for each distinct text of a fleet's dictionary, which is known by its address.
class AnswersByText
{
public:
    AnswersByText() : m_slots(64) {}

    template<class Test>
    bool of(std::string_view text, const Test &test)
    {
        Slot *slot = slotOf(text.data());
        if (slot->text == text.data())
            return slot->answer;
        const bool answer = test(text);
        *slot = {text.data(), answer};
        if (2 * ++m_used > m_slots.size())
            grow();
        return answer;
    }

private:
    struct Slot
    {
        const char *text = nullptr;
        bool answer = false;
    };
    //! The text's slot, or the empty one to put it in.
    [[nodiscard]] Slot *slotOf(const char *text)
    {
        const size_t mask = m_slots.size() - 1;
        const auto address = static_cast<uint64_t>(reinterpret_cast<uintptr_t>(text));
        size_t at = static_cast<size_t>((address * 0x9E3779B97F4A7C15ULL) >> 32U) & mask;
        while (m_slots[at].text && m_slots[at].text != text)
            at = (at + 1) & mask;
        return &m_slots[at];
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.text)
                *slotOf(slot.text) = slot;
        }
    }

    std::vector<Slot> m_slots; // a power of two
    size_t m_used = 0;
};

} // namespace Trustgauge
