#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>
#include <unordered_set>

namespace Trustgauge {

//! Sees to it that a list ends: pages that bring no id which no page before had, three in a row, end it, whatever their
//! links say, and so does a number of pages that no list has. Ids are looked for in the text of a page, so that it costs
//! nothing worth mentioning: all of a page of ordinary size, of a long one those at fixed distances.
class PageProgress
{
public:
    static constexpr int mostWithoutNews = 3;
    static constexpr int mostPages = 10'000;

    //! Call once a page, before the next one is asked for. An error (Api) ends the list. \param subject its path
    [[nodiscard]] Result<void> passed(std::string_view page, const QString &subject);

private:
    [[nodiscard]] bool hasNews(std::string_view page);
    bool lookThrough(std::string_view rows, std::string_view key);

    std::unordered_set<uint64_t> m_seen; //!< hashes of ids
    int m_withoutNews = 0;
    int m_pages = 0;
};

} // namespace Trustgauge
