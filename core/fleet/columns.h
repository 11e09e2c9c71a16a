#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Trustgauge {

//! Hash that lets maps with std::string keys be searched with a std::string_view.
struct TextHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

template<class Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

//! One text for each row, all in one block of memory.
class TextColumn
{
public:
    void reserve(size_t rows, size_t bytes)
    {
        m_ends.reserve(rows);
        m_bytes.reserve(bytes);
    }
    void append(std::string_view text)
    {
        m_bytes.append(text);
        m_ends.push_back(m_bytes.size());
    }
    [[nodiscard]] std::string_view at(size_t row) const
    {
        const size_t begin = row == 0 ? 0 : m_ends[row - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[row] - begin);
    }
    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] size_t allocatedBytes() const { return m_bytes.capacity() + m_ends.capacity() * sizeof(size_t); }
    void shrink()
    {
        m_bytes.shrink_to_fit();
        m_ends.shrink_to_fit();
    }

private:
    std::string m_bytes;
    std::vector<size_t> m_ends;
};

//! Stores each distinct text once; rows hold its index. Index 0 is the empty text.
class TextDictionary
{
public:
    TextDictionary() { add({}); }
    TextDictionary(const TextDictionary &) = delete;
    TextDictionary &operator=(const TextDictionary &) = delete;
    TextDictionary(TextDictionary &&) = default;
    TextDictionary &operator=(TextDictionary &&) = default;
    ~TextDictionary() = default;

    uint32_t add(std::string_view text)
    {
        if (const auto it = m_numbers.find(text); it != m_numbers.end())
            return it->second;
        m_texts.emplace_back(text);
        const auto number = static_cast<uint32_t>(m_texts.size() - 1);
        m_numbers.emplace(m_texts.back(), number); // a deque never moves its elements
        return number;
    }
    [[nodiscard]] std::string_view at(uint32_t number) const { return m_texts[number]; }
    [[nodiscard]] size_t size() const { return m_texts.size(); }

private:
    std::deque<std::string> m_texts;
    std::unordered_map<std::string_view, uint32_t> m_numbers;
};

} // namespace Trustgauge
