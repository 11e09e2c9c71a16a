#pragma once

#include "core/defender/pagereaders.h"
#include "core/defender/rowwalker.h"

#include <optional>
#include <string_view>

namespace Trustgauge {

// Shared by the page readers.

//! What a reader accepts, and how messages name it.
struct Wanted
{
    KindSet kinds;
    Message name; //!< plural
    Message give; //!< what to give instead of anything else
};

//! Why every reader refuses a document; nullopt: it does not.
[[nodiscard]] std::optional<Message> notRows(const Json::PageMeta &meta, ReadAs as, const Wanted &wanted);

//! Decides about a row that does not belong to the list: in a saved file, or when it is of another kind, the whole page
//! is refused; otherwise a poll counts it as skipped.
//! \param lacking what is missing in a row of unknown kind
[[nodiscard]] std::optional<Message> notOfTheList(Json::PageMeta &meta, ReadAs as, const Wanted &wanted, PageKind kind,
                                                  std::string_view row, const Message &lacking);

[[nodiscard]] Json::Layout layoutOf(ReadAs as);

//! Reads all rows of a text into a sink.
//! \param replaced incremented for each repaired text
//! \param check called after each document with `PageMeta &`; returns why it is refused, or nullopt
template<class Sink, class Check>
[[nodiscard]] Result<PageResult> readRows(const JsonText &text, ReadAs as, const Message &subject, const Wanted &wanted,
                                          Sink &sink, uint64_t &replaced, const Check &check)
{
    PageResult result;
    replaced += text.replaced;
    if (as == ReadAs::PollPage && text.isBlank())
        return failure(ErrorCode::BadInput, subject,
                       sentence("Defender", "is blank: an answer without any content is no page"));
    const auto walked = Json::walkRows(
        text, layoutOf(as), subject, sink, [&](Json::PageMeta &meta) -> std::optional<Message> {
            if (auto reason = notRows(meta, as, wanted))
                return reason;
            result.nextLink = meta.nextLink;
            result.rows += meta.rows;
            result.skippedRows += meta.skippedRows;
            replaced += meta.replaced;
            if (as == ReadAs::SavedFile && meta.isPage)
                result.pages.push_back({meta.machineId, meta.nextLink, PageKind::Unknown});
            return check(meta);
        });
    if (!walked)
        return tl::unexpected(walked.error());
    return result;
}

//! The same without a check.
template<class Sink>
[[nodiscard]] Result<PageResult> readRows(const JsonText &text, ReadAs as, const Message &subject, const Wanted &wanted,
                                          Sink &sink, uint64_t &replaced)
{
    return readRows(text, as, subject, wanted, sink, replaced,
                    [](Json::PageMeta &) { return std::optional<Message>(); });
}

//! The same into a fleet, which also counts rows without an id.
template<class Sink, class Check>
[[nodiscard]] Result<PageResult> readIntoFleet(const JsonText &text, ReadAs as, const Message &subject,
                                               const Wanted &wanted, Sink &sink, FleetBuilder &fleet,
                                               const Check &check)
{
    Result<PageResult> result = readRows(text, as, subject, wanted, sink, fleet.notices().replacedText, check);
    if (result)
        fleet.notices().recordsWithoutId += result->skippedRows;
    return result;
}

//! The index of a key in a table of lower-case keys.
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
