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

//! What stands around the rows of a page.
struct PageMeta
{
    std::string context;      //!< `@odata.context`
    std::string nextLink;     //!< `@odata.nextLink`
    std::string machineId;    //!< of `{"machineId":..,"value":[..]}`
    std::string errorMessage; //!< of an API error body
    PageKind contextKind = PageKind::Unknown;
    bool hasRows = false; //!< a `value` list was there, or the document is a list
    bool isPage = false;  //!< a `value` list was there
    bool isErrorBody = false;
    bool isExportList = false; //!< `exportFiles`: links, not rows
    size_t rows = 0;
    size_t skippedRows = 0; //!< rows a poll passed over, as they lack what makes them rows of the list
    uint64_t replaced = 0;
};

//! What receives rows. A sink derives from it and has
//! - `void begin()`, before each row;
//! - `int slotOf(std::string_view key) const`: the number the sink gives to a key, in any case; `ignored` for what is not
//!   kept. Asked once for many rows;
//! - `simdjson::error_code field(int slot, Value value)`: the value of a key that is not ignored;
//! - `std::optional<QString> end(PageMeta &meta, std::string_view row)`, after each row, with what is known of the page so
//!   far; it may refuse the row by a reason in English. `row` begins with the row and goes on to the end of the document:
//!   where a row lacks what its kind has, its keys can be looked at.
class RowSink
{
public:
    static constexpr int ignored = -1;

    RowSink() = default;
    RowSink(const RowSink &) = delete;
    RowSink &operator=(const RowSink &) = delete;

    Arena arena; //!< emptied before each row
    uint64_t replaced = 0;

protected:
    ~RowSink() = default;
};

enum class Layout {
    PageOnly, //!< an answer of the API: an object with a `value` list, nothing else
    File,     //!< also a bare list, a bare object, a list of pages, or JSON Lines of any of them
};

//! What a walk over one document needs whatever its rows are.
class WalkerBase
{
public:
    WalkerBase(QString subject, const char *begin, size_t size)
        : m_subject(std::move(subject)),
          m_begin(begin),
          m_size(size)
    {}

    PageMeta meta;

protected:
    //! Rows of one list have the same keys in the same order, mostly: a key is looked up once for its place and then only
    //! compared.
    struct ExpectedKey
    {
        std::array<uint64_t, 6> words; // as it stands in the document, with the closing quote
        size_t size;
        uint64_t lastMask; // which bytes of the last word belong to it
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
    static constexpr size_t longestExpected = 48; // with the quote; compared bytes stay within the padding

    //! Where the value begins behind the closing quote of a key.
    static const char *valueBehind(const char *p)
    {
        if (p[0] == ':' && p[1] > ' ')
            return p + 1;
        while (*p == ' ' || *p == ':' || (*p >= '\t' && *p <= '\r'))
            ++p;
        return *p == '\0' ? p - 1 : p;
    }

    //! The list or object that was passed over last, now that its end lies before `here`.
    simdjson::error_code checkPassed(const char *here)
    {
        const char *begin = std::exchange(m_passed, nullptr);
        return begin && tooDeep({begin, static_cast<size_t>(here - begin)}) ? simdjson::DEPTH_ERROR : simdjson::SUCCESS;
    }

    //! From a place in the document to its end.
    [[nodiscard]] std::string_view textFrom(const char *place) const
    {
        return {place, static_cast<size_t>(m_begin + m_size - place)};
    }

    //! Takes a member beside `value`, if it is one of those every page has.
    [[nodiscard]] simdjson::error_code aroundRows(std::string_view key, simdjson::ondemand::value &value, bool &isKnown);
    //! Past the end of a list: where the parser stands.
    [[nodiscard]] const char *placeOf(simdjson::ondemand::document &document) const;
    [[nodiscard]] tl::unexpected<Error> refuse(const QString &why) const;
    [[nodiscard]] tl::unexpected<Error> refuseRow(const QString &why) const;
    [[nodiscard]] tl::unexpected<Error> broken(simdjson::ondemand::document &document, simdjson::error_code e) const;
    //! Nothing but the document may be there.
    [[nodiscard]] Result<void> checkEnd(simdjson::ondemand::document &document) const;
    [[nodiscard]] tl::unexpected<Error> moreText(size_t from) const;

    QString m_subject;
    const char *m_begin;
    size_t m_size;
    const char *m_passed = nullptr; // a list or object whose depth was not looked at yet
    Arena m_around;
    std::vector<ExpectedKey> m_expected; // by place in the row

private:
    simdjson::error_code keep(simdjson::ondemand::value &value, std::string &target);
};

//! Walks over one document.
template<class Sink>
class Walker : public WalkerBase
{
public:
    Walker(Sink &sink, QString subject, const char *begin, size_t size)
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
                    ? QStringLiteral("is JSON inside a JSON text; give the text itself, for example by jq -r .")
                    : QStringLiteral("is no page of rows: it must be an object with a 'value' list"));
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
                    return e == simdjson::INCORRECT_TYPE ? refuse(QStringLiteral("has a 'value' that is no list"))
                                                         : broken(document, e);
                if (meta.hasRows)
                    return refuse(QStringLiteral("has two 'value' lists"));
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
            // In a file it may also belong to a bare record.
            const int slot = layout == Layout::File && !meta.hasRows ? m_sink.slotOf(key) : RowSink::ignored;
            if (const simdjson::error_code e = slot == RowSink::ignored ? skipValue(value) : m_sink.field(slot, {value}))
                return broken(document, e);
        }
        if (meta.hasRows || meta.isErrorBody || meta.isExportList || layout == Layout::PageOnly)
            return {};
        meta.rows = 1; // a bare object is one record
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
                return e == simdjson::INCORRECT_TYPE ? refuse(QStringLiteral("row %1 is no object").arg(meta.rows))
                                                     : broken(document, e);
            if (!m_sink.arena.empty())
                m_sink.arena.clear();
            m_sink.begin();
            size_t position = 0;
            for (auto member : object) {
                if (const simdjson::error_code e = member.error())
                    return broken(document, e);
                // In place: a copy of a field is read back before it is written, which stalls every one of them.
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
                return simdjson::SUCCESS; // the iterator passes over it by itself
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

//! One document after another, `use(begin, size, capacity, name)`: the text as a whole or, in a file, each line of it, and
//! each page of a list of pages.
using UseDocument = std::function<Result<void>(const char *begin, size_t size, size_t capacity, const QString &name)>;
[[nodiscard]] Result<void> forEachDocument(const JsonText &text, Layout layout, const QString &subject,
                                           const UseDocument &use);
//! Walks over the rows of one document or, in a file, of JSON Lines. `done` is called after each document with what
//! stood around its rows, and may refuse it. Errors name the subject and the row or line, and the byte where the
//! parser knows one.
template<class Sink>
[[nodiscard]] Result<void> walkRows(const JsonText &text, Layout layout, const QString &subject, Sink &sink,
                                    const std::function<std::optional<QString>(PageMeta &)> &done)
{
    static_assert(std::is_base_of_v<RowSink, Sink>);
    return forEachDocument(text, layout, subject,
                           [&](const char *begin, size_t size, size_t capacity, const QString &name) -> Result<void> {
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
