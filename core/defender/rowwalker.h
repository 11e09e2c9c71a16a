#pragma once

#include "core/base/jsontext.h"
#include "core/base/result.h"
#include "core/defender/jsonparser.h"
#include "core/defender/jsonscalar.h"
#include "core/defender/pagekind.h"

#include <array>
#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

namespace Trustgauge::Json {

//! The parts of a page outside its rows.
struct PageMeta
{
    std::string context;      //!< `@odata.context`
    std::string nextLink;     //!< `@odata.nextLink`
    std::string machineId;    //!< member `machineId` beside `value`
    std::string errorMessage; //!< of an API error body
    PageKind contextKind = PageKind::Unknown;
    bool hasRows = false; //!< there is a `value` list, or the document is a list
    bool isPage = false;  //!< there is a `value` list
    bool isErrorBody = false;
    bool isExportList = false; //!< `exportFiles`: links instead of rows
    size_t rows = 0;
    size_t skippedRows = 0; //!< incomplete rows skipped in a poll
    uint64_t replaced = 0;
};

//! Receives rows. A sink derives from it and has
//! - `void begin()`, before each row;
//! - `int slotOf(std::string_view key) const`: the sink's number for a key, case-insensitive, or `ignored`. The result
//!   is cached over rows;
//! - `simdjson::error_code field(int slot, Value value)`: a value whose key is not ignored;
//! - `std::optional<Message> end(PageMeta &meta, std::string_view row)`: called after each row with the page's data so
//!   far; may return a reason to refuse the row, a clause. `row` begins at the row and extends to the end of the
//!   document, so the keys of an unusual row can be examined.
class RowSink
{
public:
    static constexpr int ignored = -1;

    RowSink() = default;
    RowSink(const RowSink &) = delete;
    RowSink &operator=(const RowSink &) = delete;

    Arena arena; //!< cleared before each row
    uint64_t replaced = 0;

protected:
    ~RowSink() = default;
};

enum class Layout {
    PageOnly, //!< a response of the API: only an object with a `value` list
    File,     //!< also a bare list or object, a list of pages, or JSON Lines of any of these
};

//! The part of a walk that does not depend on the sink.
class WalkerBase
{
public:
    WalkerBase(Message subject, const char *begin, size_t size)
        : m_subject(std::move(subject)),
          m_begin(begin),
          m_size(size)
    {}

    PageMeta meta;

protected:
    //! Rows of a list usually have the same keys in the same order: a key is looked up once for its position, and later
    //! only compared.
    struct ExpectedKey
    {
        std::array<uint64_t, 6> words; // as in the document, with the closing quote
        size_t size;
        uint64_t lastMask; // selects the key's bytes in the last word
        int slot;

        ExpectedKey() = default;
        ExpectedKey(const char *raw, size_t length, int place) : words{}, size(length), lastMask(0), slot(place)
        {
            std::memcpy(words.data(), raw, length);
            std::memset(&lastMask, 0xFF, (length - 1) % 8 + 1);
        }
        [[nodiscard]] bool isAt(const char *raw) const
        {
            uint64_t word = 0;
            size_t i = 0;
            for (; (i + 1) * 8 < size; ++i) {
                std::memcpy(&word, raw + i * 8, sizeof word);
                if (word != words[i])
                    return false;
            }
            std::memcpy(&word, raw + i * 8, sizeof word);
            return (word & lastMask) == words[i];
        }
    };
    static constexpr size_t longestExpected = 48; // including the quote; comparing reads no further than the padding

    //! Position of the value after the closing quote of a key.
    static const char *valueBehind(const char *p)
    {
        if (p[0] == ':' && p[1] > ' ')
            return p + 1;
        while (*p == ' ' || *p == ':' || (*p >= '\t' && *p <= '\r'))
            ++p;
        return *p == '\0' ? p - 1 : p;
    }

    //! Checks the depth of the last skipped list or object, which ended before `here`.
    simdjson::error_code checkPassed(const char *here)
    {
        const char *begin = std::exchange(m_passed, nullptr);
        return begin && tooDeep({begin, static_cast<size_t>(here - begin)}) ? simdjson::DEPTH_ERROR : simdjson::SUCCESS;
    }

    //! From a position to the end of the document.
    [[nodiscard]] std::string_view textFrom(const char *place) const
    {
        return {place, static_cast<size_t>(m_begin + m_size - place)};
    }

    //! Reads a standard member of a page (other than `value`); sets isKnown.
    [[nodiscard]] simdjson::error_code aroundRows(std::string_view key, simdjson::ondemand::value &value, bool &isKnown);
    //! The parser's current position, after a list.
    [[nodiscard]] const char *placeOf(simdjson::ondemand::document &document) const;
    [[nodiscard]] tl::unexpected<Error> refuse(const Message &why, int fault = 0) const;
    [[nodiscard]] tl::unexpected<Error> refuseRow(const Message &why) const;
    [[nodiscard]] tl::unexpected<Error> broken(simdjson::ondemand::document &document, simdjson::error_code e) const;
    //! Refuses text after the document.
    [[nodiscard]] Result<void> checkEnd(simdjson::ondemand::document &document) const;
    [[nodiscard]] tl::unexpected<Error> moreText(size_t from) const;

    Message m_subject;
    const char *m_begin;
    size_t m_size;
    const char *m_passed = nullptr; // skipped list or object whose depth is not checked yet
    Arena m_around;
    std::vector<ExpectedKey> m_expected; // by position in the row

private:
    simdjson::error_code keep(simdjson::ondemand::value &value, std::string &target);
};

//! Walks over one document.
template<class Sink>
class Walker : public WalkerBase
{
public:
    Walker(Sink &sink, Message subject, const char *begin, size_t size)
        : WalkerBase(std::move(subject), begin, size),
          m_sink(sink)
    {}

    Result<void> walk(simdjson::ondemand::document &document, Layout layout)
    {
        simdjson::ondemand::json_type type{};
        if (const simdjson::error_code e = document.type().get(type))
            return broken(document, e);
        if (type == simdjson::ondemand::json_type::object) {
            simdjson::ondemand::object object;
            if (const simdjson::error_code e = document.get_object().get(object))
                return broken(document, e);
            if (const auto r = walkObject(document, object, layout); !r)
                return r;
        } else if (type == simdjson::ondemand::json_type::array && layout == Layout::File) {
            simdjson::ondemand::array array;
            if (const simdjson::error_code e = document.get_array().get(array))
                return broken(document, e);
            if (const auto r = walkList(document, array); !r)
                return r;
        } else {
            return refuse(
                type == simdjson::ondemand::json_type::string
                    ? sentence("Defender", "is JSON inside a JSON text; give the text itself, for example by jq -r .")
                    : sentence("Defender", "is no page of rows: it must be an object with a 'value' list"));
        }
        return checkEnd(document);
    }

private:
    Result<void> walkObject(simdjson::ondemand::document &document, simdjson::ondemand::object &object, Layout layout)
    {
        m_sink.arena.clear();
        m_sink.begin();
        Arena keys;
        for (auto result : object) {
            simdjson::ondemand::field field;
            if (const simdjson::error_code e = std::move(result).get(field))
                return broken(document, e);
            std::string_view key;
            if (const simdjson::error_code e = readKey(field, keys, key))
                return broken(document, e);
            simdjson::ondemand::value value = field.value();
            if (keyIs(key, "value")) {
                simdjson::ondemand::array array;
                if (const simdjson::error_code e = value.get_array().get(array))
                    return e == simdjson::INCORRECT_TYPE ? refuse(sentence("Defender", "has a 'value' that is no list"))
                                                         : broken(document, e);
                if (meta.hasRows)
                    return refuse(sentence("Defender", "has two 'value' lists"));
                meta.isPage = true;
                if (const auto r = walkList(document, array); !r)
                    return r;
                continue;
            }
            bool isKnown = false;
            if (const simdjson::error_code e = aroundRows(key, value, isKnown))
                return broken(document, e);
            if (isKnown)
                continue;
            // In a file it may be a field of a single record.
            const int slot = layout == Layout::File && !meta.hasRows ? m_sink.slotOf(key) : RowSink::ignored;
            if (const simdjson::error_code e = slot == RowSink::ignored ? skipValue(value) : m_sink.field(slot, {value}))
                return broken(document, e);
        }
        if (meta.hasRows || meta.isErrorBody || meta.isExportList || layout == Layout::PageOnly)
            return {};
        meta.rows = 1; // an object without a list is one record
        return endRow(textFrom(m_begin));
    }

    Result<void> walkList(simdjson::ondemand::document &document, simdjson::ondemand::array &array)
    {
        meta.hasRows = true;
        for (auto result : array) {
            simdjson::ondemand::value row;
            if (const simdjson::error_code e = std::move(result).get(row))
                return broken(document, e);
            ++meta.rows;
            const char *const begin = row.raw_json_token().data();
            simdjson::ondemand::object object;
            if (const simdjson::error_code e = row.get_object().get(object))
                return e == simdjson::INCORRECT_TYPE
                           ? refuse(sentence("Defender", "row %1 is no object").arg(meta.rows), rowRefused)
                           : broken(document, e);
            if (!m_sink.arena.empty())
                m_sink.arena.clear();
            m_sink.begin();
            size_t position = 0;
            for (auto member : object) {
                if (const simdjson::error_code e = member.error())
                    return broken(document, e);
                // Used in place, because copying a field causes a store-forwarding stall for each one.
                simdjson::ondemand::field &&field = std::move(member).value_unsafe();
                if (const simdjson::error_code e = takeField(field, position++))
                    return broken(document, e);
            }
            if (const auto r = endRow(textFrom(begin)); !r)
                return r;
        }
        if (m_passed) {
            if (const simdjson::error_code e = checkPassed(placeOf(document)))
                return broken(document, e);
        }
        return {};
    }

    simdjson::error_code takeField(simdjson::ondemand::field &field, size_t position)
    {
        const char *raw = field.key().raw();
        if (const simdjson::error_code e = checkPassed(raw))
            return e;
        if (position < m_expected.size()) {
            const ExpectedKey &expected = m_expected[position];
            if (expected.isAt(raw)) {
                const char *text = valueBehind(raw + expected.size);
                if (expected.slot != RowSink::ignored)
                    return m_sink.field(expected.slot, {field.value(), text});
                if (*text == '{' || *text == '[')
                    m_passed = text;
                return simdjson::SUCCESS; // the iterator skips it by itself
            }
        }
        std::string_view key;
        if (const simdjson::error_code e = readKey(field, m_sink.arena, key))
            return e;
        const int slot = m_sink.slotOf(key);
        if (key.data() == raw && key.size() < longestExpected && position <= m_expected.size()) {
            m_expected.resize(std::max(m_expected.size(), position + 1));
            m_expected[position] = ExpectedKey(raw, key.size() + 1, slot);
        }
        simdjson::ondemand::value value = field.value();
        return slot == RowSink::ignored ? skipValue(value) : m_sink.field(slot, {value});
    }

    Result<void> endRow(std::string_view row)
    {
        if (const auto reason = m_sink.end(meta, row))
            return refuseRow(*reason);
        return {};
    }

    Sink &m_sink;
};

//! Calls `use(begin, size, capacity, name)` for each document: the whole text or, in a file, each line of JSON Lines
//! and each page of a list of pages.
using UseDocument = std::function<Result<void>(const char *begin, size_t size, size_t capacity, const Message &name)>;
[[nodiscard]] Result<void> forEachDocument(const JsonText &text, Layout layout, const Message &subject,
                                           const UseDocument &use);
//! Walks over the rows of a document or, in a file, of several. Calls `done` after each document with its meta
//! data; it may return a reason to refuse it. BadInput names the subject, the row or line and, if known, the
//! byte.
template<class Sink>
[[nodiscard]] Result<void> walkRows(const JsonText &text, Layout layout, const Message &subject, Sink &sink,
                                    const std::function<std::optional<Message>(PageMeta &)> &done)
{
    static_assert(std::is_base_of_v<RowSink, Sink>);
    return forEachDocument(text, layout, subject,
                           [&](const char *begin, size_t size, size_t capacity, const Message &name) -> Result<void> {
                               auto document = beginDocument(begin, size, capacity, name);
                               if (!document)
                                   return tl::unexpected(document.error());
                               Walker<Sink> walker(sink, name, begin, size);
                               sink.replaced = 0;
                               if (auto r = walker.walk(*document, layout); !r)
                                   return r;
                               walker.meta.replaced += sink.replaced;
                               if (const auto reason = done(walker.meta))
                                   return failure(ErrorCode::BadInput, name, *reason);
                               return {};
                           });
}

} // namespace Trustgauge::Json
