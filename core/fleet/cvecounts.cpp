#include "core/fleet/cvecounts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace Trustgauge {

void CveCounts::add(uint8_t tenths)
{
    auto at = m_entries.begin(); // linear search: a device has few entries
    while (at != m_entries.end() && at->tenths < tenths)
        ++at;
    if (at == m_entries.end() || at->tenths != tenths)
        m_entries.insert(at, Entry{tenths, 1});
    else if (at->count < std::numeric_limits<uint16_t>::max())
        ++at->count;
}

void CveCounts::appendText(std::span<const Entry> entries, std::string &out)
{
    for (const Entry &entry : entries) {
        std::array<char, 16> text{';'};
        char *end = std::to_chars(text.data() + 1, text.data() + text.size(), entry.tenths).ptr;
        *end++ = ':';
        end = std::to_chars(end, text.data() + text.size(), entry.count).ptr;
        out.append(&entry == entries.data() ? text.data() + 1 : text.data(), end);
    }
}

bool CveCounts::readText(std::string_view text, std::vector<Entry> &out)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at != end) {
        Entry e;
        const auto tenths = std::from_chars(at, end, e.tenths);
        if (tenths.ec != std::errc{} || tenths.ptr == end || *tenths.ptr != ':')
            return false;
        const auto count = std::from_chars(tenths.ptr + 1, end, e.count);
        if (count.ec != std::errc{} || (count.ptr != end && (*count.ptr != ';' || count.ptr + 1 == end)))
            return false;
        out.push_back(e);
        at = count.ptr == end ? end : count.ptr + 1;
    }
    return true;
}

CveCounts CveCounts::fromText(std::string_view text)
{
    CveCounts out;
    while (!text.empty()) {
        const size_t end = std::min(text.find(';'), text.size());
        const std::string_view part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const size_t colon = part.find(':');
        if (colon == std::string_view::npos)
            continue;
        Entry e;
        const auto first = std::from_chars(part.data(), part.data() + colon, e.tenths);
        const auto second = std::from_chars(part.data() + colon + 1, part.data() + part.size(), e.count);
        if (first.ec == std::errc{} && second.ec == std::errc{})
            out.m_entries.push_back(e);
    }
    return out;
}

} // namespace Trustgauge
