#include "core/defender/jsonrows.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <utility>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Trustgauge::Json {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

constexpr size_t maxDepth = 128;

//! How many bytes come before the first quote or backslash. Reads up to fifteen bytes behind it, within the padding.
size_t plainLength(const char *begin)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    for (size_t at = 0;; at += sizeof(__m128i)) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(begin + at));
        const __m128i ends = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
                                          _mm_cmpeq_epi8(bytes, _mm_setzero_si128()));
        if (const auto found = static_cast<uint32_t>(_mm_movemask_epi8(ends)))
            return at + static_cast<size_t>(std::countr_zero(found));
    }
#else
    constexpr uint64_t ones = 0x0101010101010101;
    constexpr uint64_t tops = 0x8080808080808080;
    const auto hasZero = [](uint64_t word) { return (word - ones) & ~word & tops; }; // exact up to the first one
    for (size_t at = 0;; at += sizeof(uint64_t)) {
        uint64_t word = 0;
        std::memcpy(&word, begin + at, sizeof word);
        const uint64_t found = hasZero(word ^ ones * '"') | hasZero(word ^ ones * '\\') | hasZero(word);
        if (found != 0)
            return at + static_cast<size_t>(std::countr_zero(found)) / 8;
    }
#endif
}

//! The bytes of a JSON string from behind its opening quote to before its closing one; stage 1 of the parser has
//! seen to it that there is one.
std::string_view rawString(const char *begin, bool &escaped)
{
    const char *p = begin + plainLength(begin);
    escaped = false;
    while (*p != '"') {
        if (*p == '\\') {
            escaped = true;
            ++p;
            if (*p == '\0')
                break;
        }
        ++p;
    }
    return {begin, static_cast<size_t>(p - begin)};
}

std::optional<uint32_t> hexFour(std::string_view text, size_t at)
{
    uint32_t value = 0;
    if (at + 4 > text.size())
        return std::nullopt;
    const auto r = std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
    return r.ec == std::errc{} && r.ptr == text.data() + at + 4 ? std::optional(value) : std::nullopt;
}

//! Resolves escapes; nullopt for an escape that is none.
std::optional<std::string> unescaped(std::string_view raw, uint64_t &replaced)
{
    std::string out;
    out.reserve(raw.size());
    for (size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            out += raw[i];
            continue;
        }
        if (++i >= raw.size())
            return std::nullopt;
        switch (raw[i]) {
        case '"':
        case '\\':
        case '/':
            out += raw[i];
            break;
        case 'b':
            out += '\b';
            break;
        case 'f':
            out += '\f';
            break;
        case 'n':
            out += '\n';
            break;
        case 'r':
            out += '\r';
            break;
        case 't':
            out += '\t';
            break;
        case 'u': {
            const auto first = hexFour(raw, i + 1);
            if (!first)
                return std::nullopt;
            i += 4;
            uint32_t point = *first;
            if (point >= 0xD800 && point <= 0xDBFF && i + 2 < raw.size() && raw[i + 1] == '\\' && raw[i + 2] == 'u') {
                const auto second = hexFour(raw, i + 3);
                if (second && *second >= 0xDC00 && *second <= 0xDFFF) {
                    point = 0x10000 + ((point - 0xD800) << 10) + (*second - 0xDC00);
                    i += 6;
                }
            }
            if (point >= 0xD800 && point <= 0xDFFF)
                ++replaced;
            appendUtf8(out, point); // a lone surrogate becomes U+FFFD
            break;
        }
        default:
            return std::nullopt;
        }
    }
    return out;
}

error_code textOf(const char *begin, Arena &arena, uint64_t &replaced, std::string_view &out)
{
    bool escaped = false;
    out = rawString(begin, escaped);
    if (!escaped)
        return SUCCESS;
    auto text = unescaped(out, replaced);
    if (!text)
        return simdjson::STRING_ERROR;
    arena.push_back(std::move(*text));
    out = arena.back();
    return SUCCESS;
}

//! The JSON text of a list or an object; passes over it.
error_code rawJson(ondemand::value &value, ondemand::json_type type, std::string_view &out)
{
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        if (const error_code e = value.get_array().get(array))
            return e;
        return array.raw_json().get(out);
    }
    ondemand::object object;
    if (const error_code e = value.get_object().get(object))
        return e;
    return object.raw_json().get(out);
}

//! Whether the list or object that begins the text is nested too deeply; what follows it does not matter.
bool tooDeep(std::string_view json)
{
    if (json.size() < 2 * maxDepth)
        return false;
    size_t depth = 0;
    bool inString = false;
    for (size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            if (--depth == 0)
                return false;
        }
    }
    return false;
}

} // namespace

bool keyIs(std::string_view key, std::string_view lower)
{
    return equalsLower(key, lower);
}

error_code skipValue(ondemand::value &value)
{
    ondemand::json_type type{};
    if (const error_code e = value.type().get(type))
        return e;
    if (type != ondemand::json_type::object && type != ondemand::json_type::array)
        return SUCCESS; // the iterator passes over scalars by itself
    std::string_view raw;
    if (const error_code e = rawJson(value, type, raw))
        return e;
    return tooDeep(raw) ? simdjson::DEPTH_ERROR : SUCCESS;
}

error_code readScalar(Value field, Arena &arena, uint64_t &replaced, Scalar &out)
{
    if (field.text && *field.text == '"') { // the iterator passes over it by itself
        out.kind = Scalar::Text;
        return textOf(field.text + 1, arena, replaced, out.text);
    }
    ondemand::value &value = field.value;
    ondemand::json_type type{};
    if (const error_code e = value.type().get(type))
        return e;
    switch (type) {
    case ondemand::json_type::string: {
        ondemand::raw_json_string raw;
        if (const error_code e = value.get_raw_json_string().get(raw))
            return e;
        out.kind = Scalar::Text;
        return textOf(raw.raw(), arena, replaced, out.text);
    }
    case ondemand::json_type::null: {
        bool isNull = false;
        if (const error_code e = value.is_null().get(isNull))
            return e;
        out = {};
        return isNull ? SUCCESS : simdjson::N_ATOM_ERROR;
    }
    case ondemand::json_type::number:
    case ondemand::json_type::boolean:
        out.kind = type == ondemand::json_type::number ? Scalar::Number : Scalar::Bool;
        out.text = trimmed(value.raw_json_token());
        if (type == ondemand::json_type::boolean) {
            bool word = false;
            return value.get_bool().get(word);
        }
        return SUCCESS;
    default: {
        out.kind = Scalar::Complex;
        if (const error_code e = rawJson(value, type, out.text))
            return e;
        out.text = trimmed(out.text);
        return tooDeep(out.text) ? simdjson::DEPTH_ERROR : SUCCESS;
    }
    }
}

error_code readKey(ondemand::field &field, Arena &arena, std::string_view &out)
{
    uint64_t ignored = 0;
    return textOf(field.key().raw(), arena, ignored, out);
}

namespace {

//! Walks over one document.
class Walker
{
public:
    Walker(RowSink &sink, QString subject, const char *begin, size_t size)
        : m_sink(sink),
          m_subject(std::move(subject)),
          m_begin(begin),
          m_size(size)
    {}

    PageMeta meta;

    Result<void> walk(ondemand::document &document, Layout layout)
    {
        ondemand::json_type type{};
        if (const error_code e = document.type().get(type))
            return broken(document, e);
        if (type == ondemand::json_type::object) {
            ondemand::object object;
            if (const error_code e = document.get_object().get(object))
                return broken(document, e);
            if (const auto r = walkObject(document, object, layout); !r)
                return r;
        } else if (type == ondemand::json_type::array && layout == Layout::File) {
            ondemand::array array;
            if (const error_code e = document.get_array().get(array))
                return broken(document, e);
            if (const auto r = walkList(document, array); !r)
                return r;
        } else {
            return refuse(QStringLiteral("is no page of rows: it must be an object with a 'value' list"));
        }
        const char *rest = nullptr;
        if (document.current_location().get(rest) == SUCCESS)
            return refuse(QStringLiteral("has more text behind the end of the JSON document, from byte %1 on")
                              .arg(rest - m_begin));
        return {};
    }

private:
    Result<void> walkObject(ondemand::document &document, ondemand::object &object, Layout layout)
    {
        m_sink.arena.clear();
        m_sink.begin();
        Arena keys;
        for (auto result : object) {
            ondemand::field field;
            if (const error_code e = std::move(result).get(field))
                return broken(document, e);
            std::string_view key;
            if (const error_code e = readKey(field, keys, key))
                return broken(document, e);
            ondemand::value value = field.value();
            if (key == "value") {
                ondemand::array array;
                if (const error_code e = value.get_array().get(array))
                    return e == simdjson::INCORRECT_TYPE ? refuse(QStringLiteral("has a 'value' that is no list"))
                                                         : broken(document, e);
                if (meta.hasRows)
                    return refuse(QStringLiteral("has two 'value' lists"));
                if (const auto r = walkList(document, array); !r)
                    return r;
                continue;
            }
            if (const error_code e = aroundRows(key, value, layout == Layout::File && !meta.hasRows))
                return broken(document, e);
        }
        if (meta.hasRows || meta.isErrorBody || meta.isExportList || layout == Layout::PageOnly)
            return {};
        meta.rows = 1; // a bare object is one record
        return endRow();
    }

    //! A member beside `value`; in a file it may also belong to a bare record.
    error_code aroundRows(std::string_view key, ondemand::value &value, bool mayBeRecord)
    {
        if (key == "@odata.context")
            return keep(value, meta.context);
        if (key == "@odata.nextLink")
            return keep(value, meta.nextLink);
        if (key == "exportFiles") {
            meta.isExportList = true;
            return skipValue(value);
        }
        if (key == "error") {
            meta.isErrorBody = true;
            Scalar scalar;
            if (const error_code e = readScalar({value}, m_around, meta.replaced, scalar))
                return e;
            meta.errorMessage = scalar.text.substr(0, 300);
            return SUCCESS;
        }
        if (keyIs(key, "machineid"))
            return keep(value, meta.machineId);
        const int slot = mayBeRecord ? m_sink.slotOf(key) : RowSink::ignored;
        return slot == RowSink::ignored ? skipValue(value) : m_sink.field(slot, {value});
    }

    error_code keep(ondemand::value &value, std::string &target)
    {
        Scalar scalar;
        if (const error_code e = readScalar({value}, m_around, meta.replaced, scalar))
            return e;
        if (scalar.isText())
            target = scalar.text;
        return SUCCESS;
    }

    Result<void> walkList(ondemand::document &document, ondemand::array &array)
    {
        meta.hasRows = true;
        for (auto result : array) {
            ondemand::value row;
            if (const error_code e = std::move(result).get(row))
                return broken(document, e);
            ++meta.rows;
            ondemand::object object;
            if (const error_code e = row.get_object().get(object))
                return e == simdjson::INCORRECT_TYPE ? refuse(QStringLiteral("row %1 is no object").arg(meta.rows))
                                                     : broken(document, e);
            if (!m_sink.arena.empty())
                m_sink.arena.clear();
            m_sink.begin();
            size_t position = 0;
            for (auto member : object) {
                if (const error_code e = member.error())
                    return broken(document, e);
                // In place: a copy of a field is read back before it is written, which stalls every one of them.
                ondemand::field &&field = std::move(member).value_unsafe();
                if (const error_code e = takeField(field, position++))
                    return broken(document, e);
            }
            if (const auto r = endRow(); !r)
                return r;
        }
        const char *here = nullptr;
        if (m_passed && (document.current_location().get(here) != SUCCESS))
            here = m_begin + m_size;
        if (const error_code e = checkPassed(here))
            return broken(document, e);
        return {};
    }

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

    error_code takeField(ondemand::field &field, size_t position)
    {
        const char *raw = field.key().raw();
        if (const error_code e = checkPassed(raw))
            return e;
        if (position < m_expected.size()) {
            const ExpectedKey &expected = m_expected[position];
            if (expected.isAt(raw)) {
                const char *text = valueBehind(raw + expected.size);
                if (expected.slot != RowSink::ignored)
                    return m_sink.field(expected.slot, {field.value(), text});
                if (*text == '{' || *text == '[')
                    m_passed = text;
                return SUCCESS; // the iterator passes over it by itself
            }
        }
        std::string_view key;
        if (const error_code e = readKey(field, m_sink.arena, key))
            return e;
        const int slot = m_sink.slotOf(key);
        if (key.data() == raw && key.size() < longestExpected && position <= m_expected.size()) {
            m_expected.resize(std::max(m_expected.size(), position + 1));
            m_expected[position] = ExpectedKey(raw, key.size() + 1, slot);
        }
        ondemand::value value = field.value();
        return slot == RowSink::ignored ? skipValue(value) : m_sink.field(slot, {value});
    }

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
    error_code checkPassed(const char *here)
    {
        const char *begin = std::exchange(m_passed, nullptr);
        return begin && tooDeep({begin, static_cast<size_t>(here - begin)}) ? simdjson::DEPTH_ERROR : SUCCESS;
    }

    Result<void> endRow()
    {
        if (const auto reason = m_sink.end(meta))
            return refuse(QStringLiteral("row %1 %2").arg(meta.rows).arg(*reason));
        return {};
    }

    [[nodiscard]] tl::unexpected<Error> refuse(const QString &why) const
    {
        return failure(ErrorCode::BadInput, m_subject, why);
    }

    tl::unexpected<Error> broken(ondemand::document &document, error_code e) const
    {
        QString where;
        const char *at = nullptr;
        if (document.current_location().get(at) == SUCCESS && at >= m_begin)
            where = QStringLiteral(" near byte %1").arg(at - m_begin);
        if (meta.rows > 0)
            where += QStringLiteral(" (row %1)").arg(meta.rows);
        return refuse(QStringLiteral("is no valid JSON%1: %2")
                          .arg(where, QString::fromLatin1(simdjson::error_message(e)).section(u'\n', 0, 0)));
    }

    RowSink &m_sink;
    QString m_subject;
    const char *m_begin;
    size_t m_size;
    const char *m_passed = nullptr; // a list or object whose depth was not looked at yet
    Arena m_around;
    std::vector<ExpectedKey> m_expected; // by place in the row
};

//! Whether the text is JSON Lines: its first line is a whole object and more text follows.
bool isJsonLines(std::string_view text)
{
    text = trimmed(text);
    const size_t end = text.find('\n');
    if (text.empty() || text.front() != '{' || end == std::string_view::npos)
        return false;
    const std::string_view line = trimmed(text.substr(0, end));
    size_t depth = 0;
    bool inString = false;
    for (size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0 || --depth == 0)
                return i + 1 == line.size();
        }
    }
    return false;
}

//! Pages come one after another; a parser keeps what it has allocated from one to the next.
ondemand::parser &parserOfThread()
{
    thread_local ondemand::parser parser;
    return parser;
}

} // namespace

void releaseParser()
{
    parserOfThread() = ondemand::parser();
}

Result<void> walkRows(JsonText &text, Layout layout, const QString &subject, RowSink &sink,
                      const std::function<std::optional<QString>(PageMeta &)> &done)
{
    ondemand::parser &parser = parserOfThread();
    const auto one = [&](const char *begin, size_t size, size_t capacity, const QString &name) -> Result<void> {
        ondemand::document document;
        Walker walker(sink, name, begin, size);
        if (const error_code e = parser.iterate(begin, size, capacity).get(document)) {
            return failure(ErrorCode::BadInput, name,
                           QStringLiteral("is no valid JSON: %1")
                               .arg(QString::fromLatin1(simdjson::error_message(e)).section(u'\n', 0, 0)));
        }
        sink.replaced = 0;
        if (auto r = walker.walk(document, layout); !r)
            return r;
        walker.meta.replaced += sink.replaced;
        if (const auto reason = done(walker.meta))
            return failure(ErrorCode::BadInput, name, *reason);
        return {};
    };

    const auto capacity = static_cast<size_t>(text.bytes.size());
    const char *base = text.bytes.constData();
    if (layout == Layout::PageOnly || !isJsonLines(text.view()))
        return one(base, text.size, capacity, subject);

    size_t begin = 0;
    for (size_t number = 1; begin < text.size; ++number) {
        const void *newline = std::memchr(base + begin, '\n', text.size - begin);
        const size_t end = newline ? static_cast<size_t>(static_cast<const char *>(newline) - base) : text.size;
        if (!trimmed(text.view().substr(begin, end - begin)).empty()) {
            if (auto r = one(base + begin, end - begin, capacity - begin,
                             QStringLiteral("%1, line %2").arg(subject).arg(number));
                !r)
                return r;
        }
        begin = end + 1;
    }
    return {};
}

} // namespace Trustgauge::Json
