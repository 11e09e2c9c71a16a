#include "app/cli/commands.h"
#include "core/base/localfile.h"
#include "core/base/safetext.h"
#include "core/scoring/profile.h"

namespace Trustgauge::Cli {

namespace {

int check(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("FILE"));
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return fail(bytes.error());
    const auto profile = parseProfile(*bytes);
    if (!profile) {
        for (const ProfileRemark &fault : profile.error())
            say(QStringLiteral("%1: %2").arg(path, fault.whole().text()));
        return exitUsage;
    }
    for (const ProfileRemark &notice : profileNotices(*profile))
        say(QStringLiteral("%1: notice: %2").arg(path, notice.whole().text()));
    const QString line = QStringLiteral("%1: valid, \"%2\", hash %3").arg(path, profile->name, profileHash(*profile));
    return print(oneLine(line) + u'\n') ? exitDone : exitFault;
}

int printDefault(const Arguments &)
{
    return printData(profileToJson(Profile())) ? exitDone : exitFault;
}

} // namespace

Command profileCheckCommand()
{
    return {{QStringLiteral("profile check"),
             QStringLiteral("Check a profile file: errors with key and reason, notices, hash."),
             {{QStringLiteral("FILE"), Takes::Word, {}, QStringLiteral("the profile file"), true}}},
            check};
}

Command profileDefaultCommand()
{
    return {{QStringLiteral("profile default"), QStringLiteral("Print the built-in profile."), {}}, printDefault};
}

} // namespace Trustgauge::Cli
