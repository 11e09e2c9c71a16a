#include "core/defender/pageprogress.h"

#include <algorithm>
#include <functional>

namespace Trustgauge {

namespace {

constexpr size_t readWhole = size_t{256} * 1024; // up to this size, or this part of a longer page
constexpr size_t stretchBytes = size_t{8} * 1024;
constexpr size_t distance = size_t{512} * 1024; // between the starts of samples
constexpr std::string_view space = " \t\r\n";

//! The rows of a page, found without parsing.
std::string_view rowsOf(std::string_view page)
{
    const size_t begin = page.find('[');
    const size_t end = page.rfind(']');
    return begin == std::string_view::npos || end == std::string_view::npos || end < begin
               ? std::string_view()
               : page.substr(begin, end - begin);
}

//! The key of the ids in these rows.
std::string_view keyIn(std::string_view rows)
{
    constexpr std::string_view keys[] = {"\"id\"", "\"Id\"", "\"ID\"", "\"machineId\"", "\"deviceId\""};
    const std::string_view start = rows.substr(0, stretchBytes);
    const auto *const found = std::find_if(std::begin(keys), std::end(keys), [&](std::string_view key) {
        return start.find(key) != std::string_view::npos;
    });
    return found == std::end(keys) ? std::string_view() : *found;
}

} // namespace

//! Remembers the ids in a part of the rows; true when one is new.
bool PageProgress::lookThrough(std::string_view rows, std::string_view key)
{
    bool news = false;
    for (size_t at = rows.find(key); at != std::string_view::npos; at = rows.find(key, at + key.size())) {
        const size_t colon = rows.find_first_not_of(space, at + key.size());
        if (colon == std::string_view::npos || rows[colon] != ':')
            continue;
        const size_t begin = rows.find_first_not_of(space, colon + 1);
        if (begin == std::string_view::npos)
            continue;
        const bool quoted = rows[begin] == '"';
        const size_t end = quoted ? rows.find('"', begin + 1) : rows.find_first_of(",}", begin);
        if (end != std::string_view::npos)
            news = m_seen.insert(std::hash<std::string_view>()(rows.substr(begin, end - begin))).second || news;
    }
    return news;
}

bool PageProgress::hasNews(std::string_view page)
{
    const std::string_view rows = rowsOf(page);
    if (rows.find('{') == std::string_view::npos)
        return false; // no rows
    const std::string_view key = keyIn(rows);
    if (key.empty()) // then compare all rows as one text
        return m_seen.insert(std::hash<std::string_view>()(rows)).second;
    bool news = lookThrough(rows.substr(0, readWhole), key);
    for (size_t at = readWhole; at < rows.size(); at += distance)
        news = lookThrough(rows.substr(at, stretchBytes), key) || news;
    return news;
}

Result<void> PageProgress::passed(std::string_view page, const Message &subject)
{
    if (++m_pages > mostPages)
        return failure(ErrorCode::Api, subject,
                       sentence("Defender", "the list does not end: it has more than %1 pages").arg(mostPages), 200);
    m_withoutNews = hasNews(page) ? 0 : m_withoutNews + 1;
    if (m_withoutNews < mostWithoutNews)
        return {};
    return failure(
        ErrorCode::Api, subject,
        sentence("Defender", "the list does not end: %1 pages in a row brought nothing new").arg(mostWithoutNews), 200);
}

} // namespace Trustgauge
