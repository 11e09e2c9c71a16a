#include "core/cli/completion.h"
#include "core/cli/completionparts.h"

namespace Trustgauge::Cli {

namespace {

//! Inside single quotes, fish has the escapes \\ and \'.
QString inQuotes(QString text)
{
    return u'\'' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) + u'\'';
}

QString optionLine(const QString &begin, const OptionSpec &option)
{
    QString out = begin + QStringLiteral(" -l %1").arg(option.name.mid(2));
    QStringList words;
    switch (offerOf(option)) {
    case Offer::Nothing:
        if (option.takes != Takes::Nothing)
            out += QStringLiteral(" -x");
        break;
    case Offer::Files:
        out += QStringLiteral(" -r -F");
        break;
    case Offer::Folders:
        out += QStringLiteral(" -x -a '(__fish_complete_directories)'");
        break;
    case Offer::Choices:
        for (const Choice &choice : option.choices)
            words << (choice.help.isEmpty() ? choice.word : choice.word + QStringLiteral("\\t") + inQuotes(choice.help));
        out += QStringLiteral(" -x -a %1").arg(inQuotes(words.join(u'\n')));
        break;
    }
    return out + QStringLiteral(" -d %1\n").arg(inQuotes(option.help));
}

} // namespace

QString fishCompletion(const ProgramSpec &program)
{
    const QString call = QStringLiteral("complete -c ") + program.name;
    QString out = QStringLiteral("# fish completion for %1\n%2 -f\n").arg(program.name, call);
    if (!program.hasCommands()) {
        for (const OptionSpec &option : dashedOptions(program.commands.first()))
            out += optionLine(call, option);
        return out;
    }
    const QString bare = call + QStringLiteral(" -n __fish_use_subcommand");
    out += bare + QStringLiteral(" -l help -d 'print how it is used, and end'\n") + bare
           + QStringLiteral(" -l version -d 'print the version, and end'\n");
    for (const auto &[first, help] : firstWords(program)) {
        out += QStringLiteral("%1 -a %2 -d %3\n").arg(bare, first, inQuotes(help));
        QStringList seconds;
        for (const auto &[second, summary] : secondWords(program, first))
            seconds << second;
        for (const auto &[second, summary] : secondWords(program, first))
            out += QStringLiteral(
                       "%1 -n '__fish_seen_subcommand_from %2; and not __fish_seen_subcommand_from %3' -a %4 -d %5\n")
                       .arg(call, first, seconds.join(u' '), second, inQuotes(summary));
    }
    for (const CommandSpec &command : program.commands) {
        QStringList conditions;
        const QStringList names = command.name.split(u' ');
        for (const QString &name : names)
            conditions << QStringLiteral("__fish_seen_subcommand_from ") + name;
        const QString begin = QStringLiteral("%1 -n '%2'").arg(call, conditions.join(QStringLiteral("; and ")));
        for (const OptionSpec &place : placesOf(command)) {
            if (offerOf(place) == Offer::Files)
                out += begin + QStringLiteral(" -F\n");
        }
        for (const OptionSpec &option : dashedOptions(command))
            out += optionLine(begin, option);
    }
    return out;
}

} // namespace Trustgauge::Cli
