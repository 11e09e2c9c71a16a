#pragma once

#include "core/base/jsontext.h"
#include "core/base/result.h"

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <simdjson.h>

namespace Trustgauge::Json {

//! Texts of one row that had escapes in them; views into it live until the next row.
using Arena = std::deque<std::string>;

//! A scalar as text: strings unescaped (lone surrogates become U+FFFD and are counted), numbers and booleans as
//! written. A list or an object is its JSON text.
struct Scalar
{
    enum Kind : uint8_t { Null, Text, Number, Bool, Complex } kind = Null;
    std::string_view text;

    [[nodiscard]] std::optional<std::string_view> optional() const
    {
        return kind == Null ? std::nullopt : std::optional(text);
    }
    [[nodiscard]] bool isText() const { return kind == Text; }
};

//! The value of a field.
struct Value
{
    simdjson::ondemand::value value;
    const char *text = nullptr; //!< where it begins in the document, if that is known
};

//! Reads a value where a scalar is expected.
[[nodiscard]] simdjson::error_code readScalar(Value value, Arena &arena, uint64_t &replaced, Scalar &out);
//! Passes over a value we do not keep; refuses nesting deeper than 128.
[[nodiscard]] simdjson::error_code skipValue(simdjson::ondemand::value &value);
//! The key of a field; escapes are resolved into the arena.
[[nodiscard]] simdjson::error_code readKey(simdjson::ondemand::field &field, Arena &arena, std::string_view &out);

//! What stands around the rows of a page.
struct PageMeta
{
    std::string context;      //!< `@odata.context`
    std::string nextLink;     //!< `@odata.nextLink`
    std::string machineId;    //!< of `{"machineId":..,"value":[..]}`
    std::string errorMessage; //!< of an API error body
    bool hasRows = false;     //!< a `value` list was there, or the document is a list
    bool isErrorBody = false;
    bool isExportList = false; //!< `exportFiles`: links, not rows
    size_t rows = 0;
    size_t skippedRows = 0; //!< rows a poll passed over for lack of an id
    uint64_t replaced = 0;
};

//! Receives rows. `end` may refuse a row by a reason in English.
class RowSink
{
public:
    static constexpr int ignored = -1;

    RowSink() = default;
    RowSink(const RowSink &) = delete;
    RowSink &operator=(const RowSink &) = delete;
    virtual ~RowSink() = default;
    virtual void begin() = 0;
    //! The number the sink gives to a key, in any case; `ignored` for what is not kept. Asked once for many rows.
    [[nodiscard]] virtual int slotOf(std::string_view key) const = 0;
    //! The value of a key that is not ignored. \param slot of that key
    [[nodiscard]] virtual simdjson::error_code field(int slot, Value value) = 0;
    //! \param meta what is known of the page so far
    [[nodiscard]] virtual std::optional<QString> end(PageMeta &meta) = 0;

    Arena arena; //!< emptied before each row
    uint64_t replaced = 0;
};

enum class Layout {
    PageOnly, //!< an answer of the API: an object with a `value` list, nothing else
    File,     //!< also a bare list, a bare object, or JSON Lines
};

//! Walks over the rows of one document or, in a file, of JSON Lines. `done` is called after each document with what
//! stood around its rows, and may refuse it. Errors name the subject and the row or line, and the byte where the
//! parser knows one.
[[nodiscard]] Result<void> walkRows(JsonText &text, Layout layout, const QString &subject, RowSink &sink,
                                    const std::function<std::optional<QString>(PageMeta &)> &done);

//! Gives back what walkRows() keeps on this thread from page to page.
void releaseParser();

//! Case-insensitive comparison of a key with a lower-case word.
[[nodiscard]] bool keyIs(std::string_view key, std::string_view lower);

} // namespace Trustgauge::Json
