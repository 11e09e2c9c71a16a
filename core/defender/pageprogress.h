#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>
#include <unordered_set>

namespace Trustgauge {

//! Makes sure that a list ends: it fails after three pages in a row without a new id, whatever their links say, and
//! after 10,000 pages. Ids are found by text search, which costs almost nothing: in the whole of a normal page, in
//! samples at fixed distances of a long one.
class PageProgress
{
public:
    static constexpr int mostWithoutNews = 3;
    static constexpr int mostPages = 10'000;

    //! Call once for each page, before the next is requested. Api ends the list. \param subject path of the page
    [[nodiscard]] Result<void> passed(std::string_view page, const Message &subject);

private:
    [[nodiscard]] bool hasNews(std::string_view page);
    bool lookThrough(std::string_view rows, std::string_view key);

    std::unordered_set<uint64_t> m_seen; //!< hashes of ids
    int m_withoutNews = 0;
    int m_pages = 0;
};

} // namespace Trustgauge
