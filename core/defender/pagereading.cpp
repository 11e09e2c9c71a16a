#include "core/defender/pagereading.h"

namespace Trustgauge {

QString shortText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<size_t>(text.size(), 200)));
}

std::string_view resourceOf(std::string_view context)
{
    const size_t hash = context.rfind('#');
    if (hash == std::string_view::npos)
        return {};
    context.remove_prefix(hash + 1);
    return context.substr(0, context.find('/'));
}

std::optional<QString> notRows(const Json::PageMeta &meta, ReadAs as)
{
    if (meta.isErrorBody)
        return QStringLiteral("is an error answer of the API, not data: %1").arg(shortText(meta.errorMessage));
    if (meta.isExportList)
        return QStringLiteral("is a list of export links, not their content; download the files it names, unpack them "
                              "and give those");
    if (as == ReadAs::PollPage && !meta.hasRows)
        return QStringLiteral("has no 'value' list");
    return std::nullopt;
}

Json::Layout layoutOf(ReadAs as)
{
    return as == ReadAs::PollPage ? Json::Layout::PageOnly : Json::Layout::File;
}

} // namespace Trustgauge
