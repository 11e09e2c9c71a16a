#include "core/defender/pagereading.h"

namespace Trustgauge {

namespace {

QString shortText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<size_t>(text.size(), 200)));
}

//! \param as advice about where a file belongs is only given for saved files
QString otherKind(PageKind kind, const Wanted &wanted, ReadAs as)
{
    const QString seen = QStringLiteral("%1, not %2").arg(nameOf(kind), wanted.name);
    return as == ReadAs::SavedFile ? QStringLiteral("%1; %2").arg(seen, placeOf(kind)) : seen;
}

} // namespace

std::optional<QString> notRows(const Json::PageMeta &meta, ReadAs as, const Wanted &wanted)
{
    if (meta.isErrorBody)
        return QStringLiteral("is an error answer of the API, not data: %1").arg(shortText(meta.errorMessage));
    if (meta.isExportList)
        return QStringLiteral("is a list of export links, not their content; download the files it names and give "
                              "those");
    if (as == ReadAs::PollPage && !meta.hasRows)
        return QStringLiteral("has no 'value' list");
    if (meta.contextKind != PageKind::Unknown && !wanted.kinds.contains(meta.contextKind))
        return QStringLiteral("holds ") + otherKind(meta.contextKind, wanted, as);
    return std::nullopt;
}

std::optional<QString> notOfTheList(Json::PageMeta &meta, ReadAs as, const Wanted &wanted, PageKind kind,
                                    std::string_view row, const QString &lacking)
{
    if (kind != PageKind::Unknown && !wanted.kinds.contains(kind))
        return QStringLiteral("is a record of ") + otherKind(kind, wanted, as);
    if (as != ReadAs::SavedFile) {
        ++meta.skippedRows;
        return std::nullopt;
    }
    if (const QString form = recordingIn(row); !form.isEmpty())
        return form;
    if (const std::string wrapper = wrapperIn(row); !wrapper.empty())
        return QStringLiteral("is wrapped: the answer of the API is inside its '%1'; give that alone, for example by "
                              "jq '.%1'")
            .arg(shortText(wrapper));
    return QStringLiteral("%1; %2").arg(lacking, wanted.give);
}

Json::Layout layoutOf(ReadAs as)
{
    return as == ReadAs::PollPage ? Json::Layout::PageOnly : Json::Layout::File;
}

} // namespace Trustgauge
