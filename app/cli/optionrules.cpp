#include "app/cli/optionrules.h"

namespace Trustgauge::Cli {

Result<std::optional<int>> wholeNumberOf(const Arguments &arguments, const char *option)
{
    const QString name = QString::fromLatin1(option);
    if (!arguments.has(name))
        return std::optional<int>();
    bool isNumber = false;
    const int number = arguments.value(name).toInt(&isNumber);
    if (!isNumber || number < 1)
        return failure(ErrorCode::Usage, name,
                       QStringLiteral("takes a whole number from 1, not '%1'").arg(arguments.value(name)));
    return std::optional(number);
}

Result<void> refuseTogether(const Arguments &arguments,
                            std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    for (const auto &[one, other] : pairs) {
        if (arguments.has(QString::fromLatin1(one)) && arguments.has(QString::fromLatin1(other)))
            return failure(ErrorCode::Usage, QString::fromLatin1(one),
                           QStringLiteral("cannot be given together with %1").arg(QString::fromLatin1(other)));
    }
    return {};
}

Result<void> checkStoreOrFiles(const Arguments &arguments)
{
    if (auto r = refuseTogether(arguments, {{"--store", "--machines"}, {"--tenant", "--machines"}}); !r)
        return r;
    for (const char *option : {"--vulnerabilities", "--antivirus", "--as-of"}) {
        if (arguments.has(QString::fromLatin1(option)) && !arguments.has(QStringLiteral("--machines")))
            return failure(ErrorCode::Usage, QString::fromLatin1(option),
                           QStringLiteral("is for files: give the devices with --machines, too"));
    }
    return {};
}

} // namespace Trustgauge::Cli
