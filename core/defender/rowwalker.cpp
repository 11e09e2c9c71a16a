#include "core/defender/rowwalker.h"

#include "core/base/text.h"

#include <cstring>

namespace Trustgauge::Json {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

//! Whether the text is JSON Lines: its first line is a complete object or list, and more text follows.
bool isJsonLines(std::string_view text)
{
    text = trimmed(text);
    const size_t end = text.find('\n');
    if (text.empty() || (text.front() != '{' && text.front() != '[') || end == std::string_view::npos)
        return false;
    const std::string_view line = trimmed(text.substr(0, end));
    return extentOf(line).end == line.size();
}

//! Whether an object has a `value` list.
bool isPage(std::string_view object)
{
    bool found = false;
    forEachMember(object, [&found](std::string_view key, std::string_view value) {
        found = found || (keyIs(key, "value") && value.front() == '[');
    });
    return found;
}

//! Whether the text is a list of pages or lists (as made by `jq -s`), not a list of rows.
bool isListOfPages(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text.front() != '[')
        return false;
    text = trimmed(text.substr(1));
    return !text.empty() && (text.front() == '[' || (text.front() == '{' && isPage(text)));
}

//! Uses each member of a list as a document.
Result<void> forEachInList(std::string_view list, const char *textEnd, const Message &subject, const UseDocument &use)
{
    const auto broken = [&subject](const Message &why) {
        return failure(ErrorCode::BadInput, subject, sentence("Defender", "is no valid JSON: %1").arg(why));
    };
    size_t at = list.find('[') + 1;
    const auto skipSpace = [&] {
        while (at < list.size() && isSpace(list[at]))
            ++at;
    };
    for (size_t number = 1;; ++number) {
        skipSpace();
        if (at < list.size() && list[at] != '{' && list[at] != '[')
            return failure(ErrorCode::BadInput, subject,
                           sentence("Defender", "is a list of pages, but member %1 is none").arg(number));
        const size_t length = at < list.size() ? extentOf(list.substr(at)).end : std::string_view::npos;
        if (length == std::string_view::npos)
            return broken(sentence("Defender", "the list ends in page %1").arg(number));
        const char *const begin = list.data() + at;
        if (auto r = use(begin, length, static_cast<size_t>(textEnd - begin),
                         sentence("Defender", "%1, page %2").arg(subject).arg(number));
            !r)
            return r;
        at += length;
        skipSpace();
        if (at < list.size() && list[at] == ',') {
            ++at;
            continue;
        }
        if (at >= list.size() || list[at] != ']')
            return broken(sentence("Defender", "page %1 is followed by no comma and no end of the list").arg(number));
        if (!trimmed(list.substr(at + 1)).empty())
            return failure(ErrorCode::BadInput, subject,
                           sentence("Defender", "has more text behind the end of the JSON document"));
        return {};
    }
}

} // namespace

error_code WalkerBase::aroundRows(std::string_view key, ondemand::value &value, bool &isKnown)
{
    isKnown = true;
    if (keyIs(key, "@odata.context") || keyIs(key, "odata.context") || keyIs(key, "odata.metadata")) {
        const error_code e = keep(value, meta.context);
        meta.contextKind = kindOfContext(meta.context);
        return e;
    }
    if (keyIs(key, "@odata.nextlink") || keyIs(key, "odata.nextlink")) {
        ondemand::json_type type{};
        if (const error_code e = value.type().get(type))
            return e;
        if (type != ondemand::json_type::string && type != ondemand::json_type::null)
            return simdjson::INCORRECT_TYPE; // a link of another type must not end the list
        return keep(value, meta.nextLink);
    }
    if (keyIs(key, "exportfiles")) {
        meta.isExportList = true;
        return skipValue(value);
    }
    if (key == "error") {
        Scalar scalar;
        if (const error_code e = readScalar({value}, m_around, meta.replaced, scalar))
            return e;
        meta.isErrorBody = scalar.kind != Scalar::Null;
        meta.errorMessage = scalar.text.substr(0, 300);
        return SUCCESS;
    }
    if (keyIs(key, "machineid"))
        return keep(value, meta.machineId);
    isKnown = false;
    return SUCCESS;
}

error_code WalkerBase::keep(ondemand::value &value, std::string &target)
{
    Scalar scalar;
    if (const error_code e = readScalar({value}, m_around, meta.replaced, scalar))
        return e;
    if (scalar.isText())
        target = scalar.text;
    return SUCCESS;
}

const char *WalkerBase::placeOf(ondemand::document &document) const
{
    const char *here = nullptr;
    return document.current_location().get(here) == SUCCESS ? here : m_begin + m_size;
}

Result<void> WalkerBase::checkEnd(ondemand::document &document) const
{
    const char *rest = nullptr;
    if (document.current_location().get(rest) == SUCCESS)
        return moreText(static_cast<size_t>(rest - m_begin));
    return {};
}

tl::unexpected<Error> WalkerBase::moreText(size_t from) const
{
    return refuse(sentence("Defender", "has more text behind the end of the JSON document, from byte %1 on").arg(from));
}

tl::unexpected<Error> WalkerBase::refuse(const Message &why, int fault) const
{
    return failure(ErrorCode::BadInput, m_subject, why, fault);
}

tl::unexpected<Error> WalkerBase::refuseRow(const Message &why) const
{
    return refuse(sentence("Defender", "row %1 %2").arg(meta.rows).arg(why), rowRefused);
}

tl::unexpected<Error> WalkerBase::broken(ondemand::document &document, error_code e) const
{
    // For a document that does not end in a bracket, the parser reports 'incomplete', even if text follows it.
    if (e == simdjson::INCOMPLETE_ARRAY_OR_OBJECT) {
        const std::string_view whole(m_begin, m_size);
        const size_t end = extentOf(whole).end;
        if (end < whole.size() && !trimmed(whole.substr(end)).empty())
            return moreText(end);
    }
    const char *at = nullptr;
    const bool isKnown = document.current_location().get(at) == SUCCESS && at >= m_begin;
    const auto byte = static_cast<qint64>(isKnown ? at - m_begin : 0);
    const auto row = static_cast<qint64>(meta.rows);
    const QString why = messageOf(e);
    if (isKnown && row > 0)
        return refuse(sentence("Defender", "is no valid JSON near byte %1 (row %2): %3").arg(byte, row, why));
    if (isKnown)
        return refuse(sentence("Defender", "is no valid JSON near byte %1: %2").arg(byte, why));
    if (row > 0)
        return refuse(sentence("Defender", "is no valid JSON (row %1): %2").arg(row, why));
    return refuse(sentence("Defender", "is no valid JSON: %1").arg(why));
}

Result<void> forEachDocument(const JsonText &text, Layout layout, const Message &subject, const UseDocument &use)
{
    const char *const base = text.bytes.constData();
    const char *const textEnd = base + text.bytes.size();
    const auto useAll = [&](std::string_view document, const Message &name) -> Result<void> {
        if (layout == Layout::File && isListOfPages(document))
            return forEachInList(document, textEnd, name, use);
        return use(document.data(), document.size(), static_cast<size_t>(textEnd - document.data()), name);
    };
    if (layout == Layout::PageOnly || !isJsonLines(text.view()))
        return useAll(text.view(), subject);

    size_t begin = 0;
    for (size_t number = 1; begin < text.size; ++number) {
        const void *newline = std::memchr(base + begin, '\n', text.size - begin);
        const size_t end = newline ? static_cast<size_t>(static_cast<const char *>(newline) - base) : text.size;
        const std::string_view line = text.view().substr(begin, end - begin);
        if (!trimmed(line).empty()) {
            if (const char first = trimmed(line).front(); number > 1 && first != '{' && first != '[')
                return failure(
                    ErrorCode::BadInput, subject,
                    sentence("Defender", "has more text behind the end of the JSON document, in line %1").arg(number));
            if (auto r = useAll(line, sentence("Defender", "%1, line %2").arg(subject).arg(number)); !r)
                return r;
        }
        begin = end + 1;
    }
    return {};
}

} // namespace Trustgauge::Json
