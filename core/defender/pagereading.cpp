#include "core/defender/pagereading.h"

#include "core/base/qtext.h"

namespace Trustgauge {

namespace {

QString shortText(std::string_view text)
{
    return qtext(text.substr(0, 200));
}

//! Joins two clauses.
Message beside(const Message &first, const Message &second)
{
    return Message(QStringLiteral("%1; %2")).arg(first, second);
}

//! \param as advice about where a file belongs is only given for saved files
Message otherKind(const Message &notWanted, PageKind kind, ReadAs as)
{
    return as == ReadAs::SavedFile ? beside(notWanted, placeOf(kind)) : notWanted;
}

} // namespace

std::optional<Message> notRows(const Json::PageMeta &meta, ReadAs as, const Wanted &wanted)
{
    if (meta.isErrorBody)
        return sentence("Defender", "is an error answer of the API, not data: %1").arg(shortText(meta.errorMessage));
    if (meta.isExportList)
        return sentence("Defender",
                        "is a list of export links, not their content; download the files it names and give "
                        "those");
    if (as == ReadAs::PollPage && !meta.hasRows)
        return sentence("Defender", "has no 'value' list");
    if (meta.contextKind != PageKind::Unknown && !wanted.kinds.contains(meta.contextKind))
        return otherKind(sentence("Defender", "holds %1, not %2").arg(nameOf(meta.contextKind), wanted.name),
                         meta.contextKind, as);
    return std::nullopt;
}

std::optional<Message> notOfTheList(Json::PageMeta &meta, ReadAs as, const Wanted &wanted, PageKind kind,
                                    std::string_view row, const Message &lacking)
{
    if (kind != PageKind::Unknown && !wanted.kinds.contains(kind))
        return otherKind(sentence("Defender", "is a record of %1, not %2").arg(nameOf(kind), wanted.name), kind, as);
    if (as != ReadAs::SavedFile) {
        ++meta.skippedRows;
        return std::nullopt;
    }
    if (const Message form = recordingIn(row); !form.isEmpty())
        return form;
    if (const std::string wrapper = wrapperIn(row); !wrapper.empty())
        return sentence("Defender",
                        "is wrapped: the answer of the API is inside its '%1'; give that alone, for example by "
                        "jq '.%1'")
            .arg(shortText(wrapper));
    return beside(lacking, wanted.give);
}

Json::Layout layoutOf(ReadAs as)
{
    return as == ReadAs::PollPage ? Json::Layout::PageOnly : Json::Layout::File;
}

} // namespace Trustgauge
