#include "core/cli/completion.h"
#include "core/cli/completionparts.h"

namespace Trustgauge::Cli {

namespace {

QString keysOf(const QList<std::pair<QString, QString>> &words)
{
    QStringList out;
    for (const auto &[word, help] : words)
        out << word;
    return out.join(u' ');
}

//! How the script encodes what to complete: `files`, `folders`, or the words themselves.
QString offerText(const OptionSpec &option)
{
    QStringList words;
    switch (offerOf(option)) {
    case Offer::Nothing:
        return {};
    case Offer::Files:
        return QStringLiteral("files");
    case Offer::Folders:
        return QStringLiteral("folders");
    case Offer::Choices:
        for (const Choice &choice : option.choices)
            words << choice.word;
    }
    return QStringLiteral("words ") + words.join(u' ');
}

//! The script's case branch of a command: its options and what completes them.
QString branchOf(const CommandSpec &command)
{
    QStringList names;
    QString one;
    QString several;
    QString values;
    for (const OptionSpec &option : dashedOptions(command)) {
        names << option.name;
        if (option.takes == Takes::One)
            one += u' ' + option.name;
        else if (option.takes == Takes::Several)
            several += u' ' + option.name;
        if (const QString offer = offerText(option); !offer.isEmpty())
            values += QStringLiteral("            %1) offer=%2 ;;\n").arg(option.name, quoted(offer));
    }
    QStringList places;
    for (const OptionSpec &place : placesOf(command))
        places << offerText(place);
    QString out = QStringLiteral("    %1)\n        options=%2\n        one=%3\n        several=%4\n        place=%5\n")
                      .arg(quoted(command.name), quoted(names.join(u' ')), quoted(one + u' '), quoted(several + u' '),
                           quoted(places.value(0)));
    if (!values.isEmpty())
        out += QStringLiteral("        case $option in\n%1        esac\n").arg(values);
    return out + QStringLiteral("        ;;\n");
}

} // namespace

QString bashCompletion(const ProgramSpec &program)
{
    QString branches;
    for (const CommandSpec &command : program.commands)
        branches += branchOf(command);
    QString naming;
    if (program.hasCommands()) {
        QString groups;
        for (const auto &[first, help] : firstWords(program)) {
            const auto second = secondWords(program, first);
            if (second.isEmpty())
                continue;
            groups += QStringLiteral("    %1)\n"
                                     "        if ((COMP_CWORD == 2)); then\n"
                                     "            mapfile -t COMPREPLY < <(compgen -W %2 -- \"$cur\")\n"
                                     "            return\n"
                                     "        fi\n"
                                     "        command+=\" ${COMP_WORDS[2]}\"\n"
                                     "        begin=3\n"
                                     "        ;;\n")
                          .arg(quoted(first), quoted(keysOf(second)));
        }
        naming = QStringLiteral("    if ((COMP_CWORD == 1)); then\n"
                                "        mapfile -t COMPREPLY < <(compgen -W %1 -- \"$cur\")\n"
                                "        return\n"
                                "    fi\n"
                                "    command=${COMP_WORDS[1]}\n"
                                "    begin=2\n"
                                "    case $command in\n%2    esac\n")
                     .arg(quoted(keysOf(firstWords(program)) + QStringLiteral(" --help --version")), groups);
    }
    QString out = QStringLiteral(R"(# bash completion for @program@                            -*- shell-script -*-

@function@()
{
    local cur=${COMP_WORDS[COMP_CWORD]} command='' begin=1
    local options='' one=' ' several=' ' place='' option='' offer='' given=' ' i word
    COMPREPLY=()
@naming@    # The option whose value is typed: the last one, if it takes more than what stands after it.
    for ((i = begin; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        if [[ $word == -?* ]]; then
            option=$word
            given+="$word "
        elif [[ $word != '=' ]]; then
            if [[ ${COMP_WORDS[i - 1]} == "$option" || ${COMP_WORDS[i - 1]} == '=' ]]; then
                given+="value-of:$option "
            fi
        fi
    done
    if [[ $cur == '=' ]]; then
        cur=''
    fi
    case $command in
@branches@    esac
    if [[ $one == *" $option "* && $given != *" value-of:$option "* ]]; then
        : # its one value
    elif [[ $several == *" $option "* && $cur != -* ]]; then
        : # one more
    else
        offer=''
        if [[ $cur == -* || -z $place ]]; then
            for word in $options; do
                if [[ $given != *" $word "* || $several == *" $word "* ]]; then
                    offer+=" $word"
                fi
            done
            offer="words$offer"
        else
            offer=$place
        fi
    fi
    case $offer in
    files)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        ;;
    folders)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$cur")
        ;;
    words*) mapfile -t COMPREPLY < <(compgen -W "${offer#words}" -- "$cur") ;;
    esac
}
complete -F @function@ @program@
)");
    out.replace(QStringLiteral("@naming@"), naming);
    out.replace(QStringLiteral("@branches@"), branches);
    out.replace(QStringLiteral("@function@"), functionName(program));
    return out.replace(QStringLiteral("@program@"), program.name);
}

} // namespace Trustgauge::Cli
