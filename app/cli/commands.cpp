#include "app/cli/commands.h"

#include "app/cli/program.h"
#include "core/base/errortext.h"
#include "core/base/safetext.h"
#include "core/cli/describe.h"
#include "core/cli/helptext.h"
#include "core/platform/terminal.h"

#include <QCoreApplication>

#include <cstdio>

namespace Trustgauge::Cli {

void say(const QString &text)
{
    sayLines(ownLine(text));
}

void sayLines(const QString &text)
{
    const QByteArray lines = manyLines(text).toUtf8() + '\n';
    std::fwrite(lines.constData(), 1, static_cast<size_t>(lines.size()), stderr);
}

void showProgress(const QString &text)
{
    if (isTerminal(StandardStream::Error))
        std::fprintf(stderr, "\r\033[K%s", oneLine(text).toUtf8().constData());
}

void clearProgress()
{
    if (isTerminal(StandardStream::Error))
        std::fputs("\r\033[K", stderr);
}

bool printData(const QByteArray &data)
{
    const QByteArray shown = isTerminal(StandardStream::Output) ? manyLines(QString::fromUtf8(data)).toUtf8() : data;
    const auto size = static_cast<size_t>(shown.size());
    return std::fwrite(shown.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

bool print(const QString &text)
{
    return printData(manyLines(text).toUtf8());
}

int worse(int a, int b)
{
    return worseExitCode(a, b);
}

int fail(const Error &error)
{
    say(QStringLiteral("trustgauge-cli: ") + errorText(error));
    return exitCode(error.code);
}

int endOf(const Result<void> &done)
{
    return done ? exitDone : fail(done.error());
}

int runCommandLine(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    const ProgramSpec program = programSpec(commands);
    const QString first = words.value(0);
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h") || first == QStringLiteral("help"))
        return print(overviewOf(program)) ? exitDone : exitFault;
    if (first == QStringLiteral("--version"))
        return print(QStringLiteral("trustgauge-cli %1\n").arg(QStringLiteral(TRUSTGAUGE_VERSION))) ? exitDone
                                                                                                    : exitFault;
    if (first.isEmpty()) {
        sayLines(overviewOf(program));
        return exitUsage;
    }
    if (first == QStringLiteral("describe")) { // used by the build, so it is not in the help
        if (const auto text = describe(program, words.value(1), QStringLiteral(TRUSTGAUGE_VERSION)))
            return printData(text->toUtf8()) ? exitDone : exitFault;
    }
    for (const Command &command : commands) {
        const QStringList name = command.spec.name.split(u' ');
        if (words.mid(0, name.size()) != name)
            continue;
        const QStringList rest = words.mid(name.size());
        if (rest.contains(QStringLiteral("--help")) || rest.contains(QStringLiteral("-h")))
            return print(helpOf(command.spec)) ? exitDone : exitFault;
        const Result<Arguments> arguments = Arguments::parse(command.spec, rest);
        return arguments ? command.run(*arguments) : fail(arguments.error());
    }
    QStringList subcommands;
    for (const Command &command : commands) {
        if (command.spec.name.startsWith(first + u' '))
            subcommands << command.spec.name;
    }
    if (subcommands.isEmpty())
        return fail(
            {ErrorCode::Usage, {}, QStringLiteral("unknown command '%1'; see 'trustgauge-cli --help'").arg(first), 0});
    if (words.contains(QStringLiteral("--help")))
        return print(overviewOf(program)) ? exitDone : exitFault;
    return fail({ErrorCode::Usage, {}, QStringLiteral("use one of: %1").arg(subcommands.join(QStringLiteral(", "))), 0});
}

} // namespace Trustgauge::Cli
