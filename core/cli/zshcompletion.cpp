#include "core/cli/completion.h"
#include "core/cli/completionparts.h"

namespace Trustgauge::Cli {

namespace {

//! Escapes for `[..]` and for the colon-separated parts of a specification.
QString inSpecification(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    for (const QChar special : {u'[', u']', u':'})
        text.replace(special, QStringLiteral("\\") + special);
    return text;
}

QString actionOf(const OptionSpec &option)
{
    QStringList words;
    switch (offerOf(option)) {
    case Offer::Nothing:
        return QStringLiteral(" ");
    case Offer::Files:
        return QStringLiteral("_files");
    case Offer::Folders:
        return QStringLiteral("_files -/");
    case Offer::Choices:
        for (const Choice &choice : option.choices)
            words << inSpecification(choice.word);
    }
    return u'(' + words.join(u' ') + u')';
}

QString specificationOf(const OptionSpec &option)
{
    const QString message = inSpecification(option.takes == Takes::Word ? option.name : option.valueName);
    const QString named = QStringLiteral("%1[%2]").arg(option.name, inSpecification(option.help));
    switch (option.takes) {
    case Takes::Nothing:
        break;
    case Takes::One:
        return QStringLiteral("%1:%2:%3").arg(named, message, actionOf(option));
    case Takes::Several: // all words up to the next option
        return QStringLiteral("*%1:*-*:%2:%3").arg(named, message, actionOf(option));
    case Takes::Word:
        return QStringLiteral(":%1:%2").arg(message, actionOf(option));
    }
    return named;
}

QString argumentsCall(const CommandSpec &command, const QString &indent)
{
    QString out = indent + QStringLiteral("_arguments");
    for (const OptionSpec &option : placesOf(command) + dashedOptions(command))
        out += QStringLiteral(" \\\n%1    %2").arg(indent, quoted(specificationOf(option)));
    return out + u'\n';
}

//! An array for zsh's _describe.
QString described(const QList<std::pair<QString, QString>> &words, const QString &indent)
{
    QString out = indent + QStringLiteral("words_there=(\n");
    for (const auto &[word, help] : words)
        out += QStringLiteral("%1    %2\n")
                   .arg(indent, quoted(word + u':' + QString(help).replace(u':', QStringLiteral("\\:"))));
    return out + indent + QStringLiteral(")\n");
}

QString branchesOf(const ProgramSpec &program)
{
    QString out;
    for (const auto &[first, help] : firstWords(program)) {
        out += QStringLiteral("        %1)\n").arg(first);
        const auto second = secondWords(program, first);
        QString inner;
        for (const CommandSpec &command : program.commands) {
            if (command.name == first)
                out += argumentsCall(command, QString(12, u' '));
            else if (command.name.startsWith(first + u' '))
                inner += QStringLiteral("                %1)\n%2                    ;;\n")
                             .arg(command.name.mid(first.size() + 1), argumentsCall(command, QString(20, u' ')));
        }
        if (!second.isEmpty())
            out += QStringLiteral("            if ((CURRENT == 2)); then\n%1"
                                  "                _describe command words_there\n"
                                  "            else\n"
                                  "                shift words\n"
                                  "                ((CURRENT--))\n"
                                  "                case $words[1] in\n%2"
                                  "                esac\n"
                                  "            fi\n")
                       .arg(described(second, QString(16, u' ')), inner);
        out += QStringLiteral("            ;;\n");
    }
    return out;
}

} // namespace

QString zshCompletion(const ProgramSpec &program)
{
    QString body;
    if (program.hasCommands())
        body = QStringLiteral(
                   "    local context state state_descr line\n"
                   "    typeset -A opt_args\n"
                   "    local -a words_there\n"
                   "    _arguments -C '(- *)--help[print how it is used, and end]' \\\n"
                   "        '(- *)--version[print the version, and end]' ':command:->command' '*::word:->word'\n"
                   "    case $state in\n"
                   "    command)\n%1"
                   "        _describe command words_there\n"
                   "        ;;\n"
                   "    word)\n"
                   "        case $words[1] in\n%2"
                   "        esac\n"
                   "        ;;\n"
                   "    esac\n")
                   .arg(described(firstWords(program), QString(8, u' ')), branchesOf(program));
    else
        body = argumentsCall(program.commands.first(), QString(4, u' '));
    return QStringLiteral("#compdef %1\n\n%2() {\n%3}\n\n%2 \"$@\"\n").arg(program.name, functionName(program), body);
}

} // namespace Trustgauge::Cli
