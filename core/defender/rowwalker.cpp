#include "core/defender/rowwalker.h"

#include "core/base/text.h"

#include <cstring>

namespace Trustgauge::Json {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

//! Whether the text is JSON Lines: its first line is a whole object and more text follows.
bool isJsonLines(std::string_view text)
{
    text = trimmed(text);
    const size_t end = text.find('\n');
    if (text.empty() || text.front() != '{' || end == std::string_view::npos)
        return false;
    const std::string_view line = trimmed(text.substr(0, end));
    return extentOf(line).end == line.size();
}

} // namespace

error_code WalkerBase::aroundRows(std::string_view key, ondemand::value &value, bool &isKnown)
{
    isKnown = true;
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
        return refuse(
            QStringLiteral("has more text behind the end of the JSON document, from byte %1 on").arg(rest - m_begin));
    return {};
}

tl::unexpected<Error> WalkerBase::refuse(const QString &why) const
{
    return failure(ErrorCode::BadInput, m_subject, why);
}

tl::unexpected<Error> WalkerBase::refuseRow(const QString &why) const
{
    return refuse(QStringLiteral("row %1 %2").arg(meta.rows).arg(why));
}

tl::unexpected<Error> WalkerBase::broken(ondemand::document &document, error_code e) const
{
    QString where;
    const char *at = nullptr;
    if (document.current_location().get(at) == SUCCESS && at >= m_begin)
        where = QStringLiteral(" near byte %1").arg(at - m_begin);
    if (meta.rows > 0)
        where += QStringLiteral(" (row %1)").arg(meta.rows);
    return refuse(QStringLiteral("is no valid JSON%1: %2").arg(where, messageOf(e)));
}

Result<void> forEachDocument(const JsonText &text, Layout layout, const QString &subject, const UseDocument &use)
{
    const auto capacity = static_cast<size_t>(text.bytes.size());
    const char *base = text.bytes.constData();
    if (layout == Layout::PageOnly || !isJsonLines(text.view()))
        return use(base, text.size, capacity, subject);

    size_t begin = 0;
    for (size_t number = 1; begin < text.size; ++number) {
        const void *newline = std::memchr(base + begin, '\n', text.size - begin);
        const size_t end = newline ? static_cast<size_t>(static_cast<const char *>(newline) - base) : text.size;
        if (!trimmed(text.view().substr(begin, end - begin)).empty()) {
            if (auto r = use(base + begin, end - begin, capacity - begin,
                             QStringLiteral("%1, line %2").arg(subject).arg(number));
                !r)
                return r;
        }
        begin = end + 1;
    }
    return {};
}

} // namespace Trustgauge::Json
