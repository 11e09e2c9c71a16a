#include "core/fleet/idcolumn.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

namespace Trustgauge {

namespace {

constexpr std::array<char, 16> hexDigits{'0', '1', '2', '3', '4', '5', '6', '7',
                                         '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
//! Both digits of each byte.
constexpr std::array<std::array<char, 2>, 256> hexPairs = [] {
    std::array<std::array<char, 2>, 256> pairs{};
    for (size_t i = 0; i < pairs.size(); ++i)
        pairs[i] = {hexDigits[i >> 4], hexDigits[i & 0xF]};
    return pairs;
}();
constexpr uint8_t noDigit = 0xFF;

//! Upper-case digits are not packed: 'AB' and 'ab' are different ids.
constexpr std::array<uint8_t, 256> digitValues = [] {
    std::array<uint8_t, 256> values{};
    values.fill(noDigit);
    for (size_t i = 0; i < hexDigits.size(); ++i)
        values[static_cast<uint8_t>(hexDigits[i])] = static_cast<uint8_t>(i);
    return values;
}();

std::optional<IdColumn::Packed> packed(std::string_view id)
{
    IdColumn::Packed out;
    if (id.size() != 2 * out.size())
        return std::nullopt;
    uint8_t seen = 0;
    for (size_t i = 0; i < out.size(); ++i) {
        const uint8_t high = digitValues[static_cast<uint8_t>(id[2 * i])];
        const uint8_t low = digitValues[static_cast<uint8_t>(id[2 * i + 1])];
        seen |= high | low;
        out[i] = static_cast<uint8_t>(high << 4 | low);
    }
    return (seen & 0xF0) == 0 ? std::optional(out) : std::nullopt;
}

} // namespace

IdText::IdText(const std::array<uint8_t, 20> &packed)
{
    for (size_t i = 0; i < packed.size(); ++i)
        std::memcpy(m_digits.data() + 2 * i, hexPairs[packed[i]].data(), 2);
}

IdColumn::Probe::Probe(std::string_view id) : text(id), packed(Trustgauge::packed(id)) {}

void IdColumn::append(const Probe &id)
{
    if (id.packed)
        m_packed.push_back(*id.packed);
    else
        appendText(id.text);
}

void IdColumn::append(const IdColumn &from, size_t row)
{
    if (from.isText(row))
        appendText(from.textAt(row));
    else
        m_packed.push_back(from.m_packed[row]);
}

void IdColumn::appendText(std::string_view text)
{
    const Place place{m_texts.size(), text.size()};
    m_texts.append(text);
    m_isText.resize(m_packed.size() + 1);
    m_isText.back() = true;
    std::memcpy(m_packed.emplace_back().data(), &place, sizeof place);
}

std::string_view IdColumn::textAt(size_t row) const
{
    Place place{};
    std::memcpy(&place, m_packed[row].data(), sizeof place);
    return std::string_view(m_texts).substr(place.offset, place.size);
}

bool IdColumn::equals(size_t row, const Probe &id) const
{
    if (isText(row))
        return !id.packed && textAt(row) == id.text;
    return id.packed && m_packed[row] == *id.packed;
}

int IdColumn::compare(size_t row, const Probe &id) const
{
    // Digit order equals byte order, so packed ids compare like their texts.
    if (!isText(row) && id.packed)
        return std::memcmp(m_packed[row].data(), id.packed->data(), sizeof(Packed));
    return at(row).view().compare(id.text);
}

bool IdColumn::less(size_t a, size_t b) const
{
    if (!isText(a) && !isText(b))
        return std::memcmp(m_packed[a].data(), m_packed[b].data(), sizeof(Packed)) < 0;
    return at(a).view() < at(b).view();
}

uint64_t IdColumn::frontOf(size_t row) const
{
    std::array<char, sizeof(uint64_t)> characters{}; // a shorter text is padded with zeros
    if (isText(row)) {
        textAt(row).copy(characters.data(), characters.size());
    } else {
        for (size_t i = 0; i < characters.size() / 2; ++i) {
            characters[2 * i] = hexDigits[m_packed[row][i] >> 4];
            characters[2 * i + 1] = hexDigits[m_packed[row][i] & 0xF];
        }
    }
    uint64_t out = 0;
    for (const char c : characters)
        out = out << 8 | static_cast<uint8_t>(c);
    return out;
}

void IdColumn::sort(std::vector<uint32_t> &rows) const
{
    // The first eight characters distinguish nearly all ids, without access to the column.
    struct Key
    {
        uint64_t front;
        uint32_t row;
    };
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const uint32_t row : rows)
        keys.push_back({frontOf(row), row});
    std::sort(keys.begin(), keys.end(), [this](const Key &a, const Key &b) {
        return a.front != b.front ? a.front < b.front : less(a.row, b.row);
    });
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const Key &key) { return key.row; });
}

uint32_t IdIndex::hashOf(const IdColumn::Probe &id)
{
    if (id.packed) {
        // The service's ids look like hashes, but the hash still mixes all of their bytes.
        uint64_t front = 0;
        uint64_t middle = 0;
        uint32_t back = 0;
        std::memcpy(&front, id.packed->data(), sizeof front);
        std::memcpy(&middle, id.packed->data() + sizeof front, sizeof middle);
        std::memcpy(&back, id.packed->data() + sizeof front + sizeof middle, sizeof back);
        uint64_t hash = (front ^ middle * 0x9E3779B97F4A7C15U) * 0xFF51AFD7ED558CCDU;
        hash = (hash ^ hash >> 32 ^ back) * 0xC4CEB9FE1A85EC53U;
        return static_cast<uint32_t>(hash >> 32);
    }
    const size_t hash = std::hash<std::string_view>{}(id.text);
    return static_cast<uint32_t>(hash ^ hash >> 32);
}

uint32_t IdIndex::find(const IdColumn &ids, const IdColumn::Probe &id) const
{
    if (m_slots.empty())
        return none;
    const size_t mask = m_slots.size() - 1;
    const uint32_t hash = hashOf(id);
    for (size_t i = hash & mask; m_slots[i].row != none; i = (i + 1) & mask) {
        if (m_slots[i].hash == hash && ids.equals(m_slots[i].row, id))
            return m_slots[i].row;
    }
    return none;
}

void IdIndex::insert(uint32_t hash, uint32_t row)
{
    const size_t mask = m_slots.size() - 1;
    size_t i = hash & mask;
    while (m_slots[i].row != none)
        i = (i + 1) & mask;
    m_slots[i] = {hash, row};
}

void IdIndex::add(uint32_t row, const IdColumn::Probe &id)
{
    if ((m_used + 1) * 3 > m_slots.size() * 2) {
        const std::vector<Slot> before = std::exchange(m_slots,
                                                       std::vector<Slot>(std::max<size_t>(64, m_slots.size() * 2)));
        for (const Slot &slot : before) {
            if (slot.row != none)
                insert(slot.hash, slot.row);
        }
    }
    insert(hashOf(id), row);
    ++m_used;
}

} // namespace Trustgauge
