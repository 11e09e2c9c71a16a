#pragma once

#include "core/defender/pagereaders.h"
#include "core/defender/rowwalker.h"

#include <optional>
#include <string_view>

namespace Trustgauge {

// What the readers of pages share.

//! What a reader takes, and how it says so.
struct Wanted
{
    KindSet kinds;
    QString name; //!< of what it reads, in the plural
    QString give; //!< what to give instead of anything else
};

//! Why a document is refused by every reader.
[[nodiscard]] std::optional<QString> notRows(const Json::PageMeta &meta, ReadAs as, const Wanted &wanted);

//! What happens to a row that is none of the list: one of another kind refuses the page, and so does any other in a file;
//! a poll counts it as skipped.
//! \param lacking what the row lacks, where its kind is not known
[[nodiscard]] std::optional<QString> notOfTheList(Json::PageMeta &meta, ReadAs as, const Wanted &wanted, PageKind kind,
                                                  std::string_view row, const QString &lacking);

[[nodiscard]] Json::Layout layoutOf(ReadAs as);

//! Reads all rows of a text into a sink.
//! \param replaced grows by the broken text sequences that were repaired
//! \param check after each document, `std::optional<QString>(Json::PageMeta &)`: why it is refused
template<class Sink, class Check>
[[nodiscard]] Result<PageResult> readRows(const JsonText &text, ReadAs as, const QString &subject, const Wanted &wanted,
                                          Sink &sink, uint64_t &replaced, const Check &check)
{
    PageResult result;
    replaced += text.replaced;
    if (as == ReadAs::PollPage && text.isBlank())
        return failure(ErrorCode::BadInput, subject,
                       sentence("Defender", "is blank: an answer without any content is no page"));
    const auto walked = Json::walkRows(
        text, layoutOf(as), subject, sink, [&](Json::PageMeta &meta) -> std::optional<QString> {
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

//! The same with nothing to refuse.
template<class Sink>
[[nodiscard]] Result<PageResult> readRows(const JsonText &text, ReadAs as, const QString &subject, const Wanted &wanted,
                                          Sink &sink, uint64_t &replaced)
{
    return readRows(text, as, subject, wanted, sink, replaced,
                    [](Json::PageMeta &) { return std::optional<QString>(); });
}

//! The same into a fleet, which counts the rows without an id, too.
template<class Sink, class Check>
[[nodiscard]] Result<PageResult> readIntoFleet(const JsonText &text, ReadAs as, const QString &subject,
                                               const Wanted &wanted, Sink &sink, FleetBuilder &fleet,
                                               const Check &check)
{
    Result<PageResult> result = readRows(text, as, subject, wanted, sink, fleet.notices().replacedText, check);
    if (result)
        fleet.notices().recordsWithoutId += result->skippedRows;
    return result;
}

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
