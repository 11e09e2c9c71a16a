#include "app/cli/answeroptions.h"

#include "app/cli/commands.h"
#include "core/base/localfile.h"
#include "core/config/profilelibrary.h"
#include "core/defender/savedtext.h"
#include "core/report/noticetext.h"

namespace Trustgauge::Cli {

namespace {

Result<Policy> policyOfStandardInput()
{
    const Result<QByteArray> bytes = readStandardInput(largestSettingsFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<Policy> policy = parsePolicy(*bytes, {});
    if (!policy)
        policy.error().subject = standardInput();
    return policy;
}

} // namespace

QList<OptionSpec> answerOptions(bool areRequired)
{
    const auto files = [](const char *name, const QString &help) {
        return OptionSpec{QString::fromLatin1(name), Takes::Several, QStringLiteral("FILE"), help};
    };
    OptionSpec machines = files("--machines",
                                areRequired ? QStringLiteral("answers of /api/machines: pages, lists, one object, or "
                                                             "JSON Lines; gzip too, '-' is standard input")
                                            : QStringLiteral("saved answers of /api/machines, in place of a store"));
    machines.required = areRequired;
    return {machines,
            files("--vulnerabilities",
                  QStringLiteral("vulnerability answers, export lines, or {\"machineId\":..,\"value\":[..]}")),
            files("--antivirus", QStringLiteral("pages of /api/deviceavinfo")),
            {QStringLiteral("--as-of"), Takes::One, QStringLiteral("TIME"),
             areRequired ? QStringLiteral("the clock for ages (default: now)")
                         : QStringLiteral("the clock for ages in files (default: now)")}};
}

SavedFiles savedFilesOf(const Arguments &arguments)
{
    return {arguments.values(QStringLiteral("--machines")), arguments.values(QStringLiteral("--antivirus")),
            arguments.values(QStringLiteral("--vulnerabilities"))};
}

void sayNotices(const SavedAnswers &answers)
{
    for (const QString &notice : answers.notices)
        say(notice);
    for (const Message &notice : noticeMessages(answers.fleet->notices()))
        say(notice.text());
}

OptionSpec profileOption(const QString &whenMissing)
{
    return {QStringLiteral("--profile"), Takes::One, QStringLiteral("FILE"),
            QStringLiteral("weights (default: %1)").arg(whenMissing)};
}

Result<std::optional<Profile>> profileOf(const Arguments &arguments)
{
    const auto option = QStringLiteral("--profile");
    if (!arguments.has(option))
        return std::optional<Profile>();
    Result<Profile> read = readProfileFile(arguments.value(option));
    if (!read)
        return tl::unexpected(read.error());
    return std::optional(std::move(*read));
}

Result<std::optional<Policy>> policyOf(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<Policy>();
    const QString path = arguments.value(option);
    Result<Policy> policy = path == standardInputPath() ? policyOfStandardInput() : readPolicyFile(path);
    if (!policy)
        return tl::unexpected(policy.error());
    return std::optional(std::move(*policy));
}

} // namespace Trustgauge::Cli
