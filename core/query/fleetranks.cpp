#include "core/query/fleetranks.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <deque>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace Trustgauge {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

int compareWithoutCase(std::string_view a, std::string_view b)
{
    const size_t n = std::min(a.size(), b.size());
    for (size_t i = 0; i < n; ++i) {
        const auto x = static_cast<unsigned char>(lowered(a[i]));
        const auto y = static_cast<unsigned char>(lowered(b[i]));
        if (x != y)
            return x < y ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

//! lowered() for eight characters at once.
uint64_t loweredBytes(uint64_t bytes)
{
    constexpr uint64_t each = 0x0101010101010101;
    const uint64_t low = bytes & 0x7F * each;
    const uint64_t fromA = low + (0x80 - 'A') * each; // the highest bit of a byte tells
    const uint64_t afterZ = low + (0x7F - 'Z') * each;
    const uint64_t isUpper = (fromA ^ afterZ) & ~bytes & 0x80 * each;
    return bytes | isUpper >> 2;
}

//! Ranks texts, ignoring the case of ASCII letters; empty texts are last. Compares up to eight bytes at a time as one
//! number, so that a million names take less than a tenth of a second.
class TextRanks
{
public:
    explicit TextRanks(const std::vector<std::string_view> &texts) : m_texts(texts), m_ranks(texts.size())
    {
        std::vector<Item> items;
        items.reserve(texts.size());
        for (uint32_t i = 0; i < texts.size(); ++i) {
            if (!texts[i].empty())
                items.push_back({0, i});
        }
        m_other.resize(items.size() > manyItems ? items.size() : 0);
        rank(items.data(), items.data() + items.size(), 0);
        for (size_t i = 0; i < texts.size(); ++i) {
            if (texts[i].empty())
                m_ranks[i] = m_next;
        }
    }

    [[nodiscard]] std::vector<uint32_t> take() { return std::move(m_ranks); }

private:
    struct Item
    {
        uint64_t key;
        uint32_t text;
    };
    static constexpr std::ptrdiff_t fewItems = 16;
    static constexpr size_t manyItems = 50'000;
    // Of many items six bytes are sorted by: their common beginning is left out, so that few are equal in all six.
    static constexpr size_t keyLength = 8, keyLengthOfMany = 6;

    //! Ranks texts whose first `from` bytes are equal.
    void rank(Item *first, Item *last, size_t from)
    {
        const auto ended = [&](const Item &item) { return m_texts[item.text].size() < from; };
        if (last - first <= fewItems || (from > 0 && std::any_of(first, last, ended))) {
            rankByComparison(first, last);
            return;
        }
        from += commonLength(first, last, from);
        if (std::all_of(first, last, [&](const Item &item) { return m_texts[item.text].size() == from; })) {
            giveOneRank(first, last);
            return;
        }
        const bool many = static_cast<size_t>(last - first) > manyItems;
        if (many)
            sortManyByKey(first, last, from);
        else
            sortByKey(first, last, from);
        const size_t to = from + (many ? keyLengthOfMany : keyLength);
        while (first != last) {
            Item *end = std::find_if(first, last, [key = first->key](const Item &item) { return item.key != key; });
            if (end - first == 1)
                giveOneRank(first, end);
            else
                rank(first, end, to);
            first = end;
        }
    }
    void rankByComparison(Item *first, Item *last)
    {
        const auto compared = [this](const Item &a, const Item &b) {
            return compareWithoutCase(m_texts[a.text], m_texts[b.text]);
        };
        std::sort(first, last, [&](const Item &a, const Item &b) { return compared(a, b) < 0; });
        while (first != last) {
            Item *end = std::find_if(first, last, [&](const Item &item) { return compared(*first, item) != 0; });
            giveOneRank(first, end);
            first = end;
        }
    }
    void giveOneRank(const Item *first, const Item *last)
    {
        for (; first != last; ++first)
            m_ranks[first->text] = m_next;
        ++m_next;
    }
    //! Length of the common prefix after `from`.
    [[nodiscard]] size_t commonLength(const Item *first, const Item *last, size_t from) const
    {
        const std::string_view one = m_texts[first->text].substr(from);
        size_t length = one.size();
        for (const Item *item = first + 1; item != last && length > 0; ++item) {
            const std::string_view other = m_texts[item->text].substr(from);
            length = std::min(length, other.size());
            size_t same = 0;
            while (same < length && lowered(one[same]) == lowered(other[same]))
                ++same;
            length = same;
        }
        return length;
    }
    //! The next eight bytes as a number with the same order; padded with zeros.
    [[nodiscard]] static uint64_t keyAt(std::string_view text, size_t from)
    {
        uint64_t bytes = 0;
        if (text.size() - from >= sizeof bytes)
            std::memcpy(&bytes, text.data() + from, sizeof bytes);
        else
            std::memcpy(&bytes, text.data() + from, text.size() - from);
        return loweredBytes(qFromBigEndian<quint64>(bytes));
    }
    void sortByKey(Item *first, Item *last, size_t from) const
    {
        for (Item *item = first; item != last; ++item)
            item->key = keyAt(m_texts[item->text], from);
        std::sort(first, last, [](const Item &a, const Item &b) { return a.key < b.key; });
    }
    //! Radix sort. An odd number of passes, from the scratch memory that the keys are written to, ends in the items.
    void sortManyByKey(Item *first, Item *last, size_t from)
    {
        constexpr unsigned bits = 16;
        constexpr size_t passes = keyLengthOfMany * 8 / bits;
        static_assert(passes % 2 == 1);
        const auto count = static_cast<size_t>(last - first);
        const auto digit = [](uint64_t key, size_t pass) { return key >> (pass * bits) & 0xFFFF; };
        std::array<std::vector<uint32_t>, passes> next;
        next.fill(std::vector<uint32_t>(size_t{1} << bits));
        Item *source = m_other.data();
        Item *target = first;
        for (size_t i = 0; i < count; ++i) {
            const uint64_t key = keyAt(m_texts[first[i].text], from) >> (keyLength - keyLengthOfMany) * 8;
            source[i] = {key, first[i].text};
            for (size_t pass = 0; pass < passes; ++pass)
                ++next[pass][digit(key, pass)];
        }
        for (size_t pass = 0; pass < passes; ++pass) {
            std::vector<uint32_t> &places = next[pass];
            std::exclusive_scan(places.begin(), places.end(), places.begin(), 0U);
            for (size_t i = 0; i < count; ++i)
                target[places[digit(source[i].key, pass)]++] = source[i];
            std::swap(source, target);
        }
    }

    const std::vector<std::string_view> &m_texts;
    std::vector<uint32_t> m_ranks;
    std::vector<Item> m_other; // scratch memory of sortManyByKey()
    uint32_t m_next = 0;
};

//! For columns whose texts are mostly unique.
template<class TextOf>
std::vector<uint32_t> ranksOf(size_t rows, const TextOf &textOf)
{
    std::vector<std::string_view> texts;
    texts.reserve(rows);
    for (size_t row = 0; row < rows; ++row)
        texts.push_back(textOf(row));
    return TextRanks(texts).take();
}

//! For dictionary columns: equal texts share their address, so most rows cost one look-up by address.
template<class TextOf>
std::vector<uint32_t> dictionaryRanks(size_t rows, const TextOf &textOf)
{
    std::unordered_map<const char *, uint32_t> numberOf;
    std::vector<uint32_t> textNumber(rows);
    std::vector<std::string_view> texts;
    for (size_t row = 0; row < rows; ++row) {
        const std::string_view text = textOf(row);
        const auto [it, isNew] = numberOf.try_emplace(text.data(), static_cast<uint32_t>(texts.size()));
        if (!isNew && texts[it->second].size() != text.size())
            it->second = static_cast<uint32_t>(texts.size()); // empty texts of a block share the next text's address
        if (it->second == texts.size())
            texts.push_back(text);
        textNumber[row] = it->second;
    }
    const std::vector<uint32_t> ranks = TextRanks(texts).take();
    for (uint32_t &number : textNumber)
        number = ranks[number];
    return textNumber;
}

} // namespace

const std::vector<uint32_t> &FleetRanks::of(FleetColumn column) const
{
    const auto i = static_cast<size_t>(column);
    std::call_once(m_once[i], [&] {
        const Fleet &fleet = *m_fleet;
        switch (column) {
        case FleetColumn::Device: {
            std::deque<std::string> ids; // shown for devices without a name
            m_ranks[i] = ranksOf(fleet.size(), [&](size_t row) -> std::string_view {
                const std::string_view name = fleet.deviceName(row);
                return name.empty() ? ids.emplace_back(fleet.machineId(row)) : name;
            });
            break;
        }
        case FleetColumn::Os: {
            const std::vector<uint32_t> platform = dictionaryRanks(fleet.size(),
                                                                   [&](size_t row) { return fleet.osPlatform(row); });
            const std::vector<uint32_t> version = dictionaryRanks(fleet.size(),
                                                                  [&](size_t row) { return fleet.osVersion(row); });
            std::vector<uint32_t> ranks(fleet.size());
            const uint32_t versions = version.empty() ? 1 : *std::max_element(version.begin(), version.end()) + 1;
            for (size_t row = 0; row < ranks.size(); ++row)
                ranks[row] = platform[row] * versions + version[row];
            m_ranks[i] = std::move(ranks);
            break;
        }
        case FleetColumn::Group:
            m_ranks[i] = dictionaryRanks(fleet.size(), [&](size_t row) { return fleet.deviceGroup(row); });
            break;
        case FleetColumn::Tags:
            m_ranks[i] = dictionaryRanks(fleet.size(), [&](size_t row) { return fleet.tags(row); });
            break;
        default:
            m_ranks[i].assign(fleet.size(), 0);
            break;
        }
    });
    return m_ranks[i];
}

} // namespace Trustgauge
