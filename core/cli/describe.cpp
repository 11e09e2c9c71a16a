#include "core/cli/describe.h"

#include "core/cli/completion.h"
#include "core/cli/manpage.h"

namespace Trustgauge::Cli {

QStringList describedForms()
{
    return {QStringLiteral("man"), QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")};
}

std::optional<QString> describe(const ProgramSpec &program, const QString &form, const QString &version)
{
    switch (describedForms().indexOf(form)) {
    case 0:
        return manPage(program, version);
    case 1:
        return bashCompletion(program);
    case 2:
        return zshCompletion(program);
    case 3:
        return fishCompletion(program);
    default:
        return std::nullopt;
    }
}

} // namespace Trustgauge::Cli
