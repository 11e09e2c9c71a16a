#pragma once

#include "core/defender/pagereaders.h"
#include "core/defender/rowwalker.h"

#include <optional>
#include <string_view>

namespace Trustgauge {

// What the readers of pages share.

[[nodiscard]] QString shortText(std::string_view text);

//! The resource an answer is about, from `...$metadata#Machines` or `...#Machines/$entity`.
[[nodiscard]] std::string_view resourceOf(std::string_view context);

//! Why a document is refused by every reader.
[[nodiscard]] std::optional<QString> notRows(const Json::PageMeta &meta, ReadAs as);

[[nodiscard]] Json::Layout layoutOf(ReadAs as);

//! Counts what a document brought and keeps its link.
void gather(const Json::PageMeta &meta, FleetBuilder &fleet, PageResult &result);

//! The place of a key in a table of lower-case keys.
template<class Table>
int slotIn(const Table &table, std::string_view key)
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (Json::keyIs(key, table[i].first))
            return static_cast<int>(i);
    }
    return Json::RowSink::ignored;
}

} // namespace Trustgauge
