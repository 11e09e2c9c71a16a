#include "core/cli/helptext.h"

namespace Trustgauge::Cli {

namespace {

constexpr qsizetype lineWidth = 100;

//! Wrapped at blanks; lines after the first are indented.
QString wrapped(const QString &text, qsizetype indent)
{
    QString out;
    qsizetype column = indent;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (column > indent && column + 1 + word.size() > lineWidth) {
            out += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            out += u' ';
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out;
}

QString line(const QString &term, const QString &text, int termWidth)
{
    return QStringLiteral("  %1 %2\n").arg(term, -termWidth).arg(wrapped(text, termWidth + 3));
}

QString linesOf(const OptionSpec &option)
{
    QString text = option.help;
    const bool told = !option.choices.isEmpty() && !option.choices.first().help.isEmpty();
    if (told) {
        text += QStringLiteral("; one of:");
    } else if (!option.choices.isEmpty()) {
        QStringList words;
        for (const Choice &choice : option.choices)
            words << choice.word;
        text += QStringLiteral(": ") + words.join(QStringLiteral(", "));
    }
    QString out = line(shownOption(option), text, 28);
    for (const Choice &choice : option.choices) {
        if (told)
            out += QStringLiteral("    %1 %2\n").arg(choice.word, -22).arg(wrapped(choice.help, 27));
    }
    return out;
}

} // namespace

QString shownOption(const OptionSpec &option)
{
    switch (option.takes) {
    case Takes::One:
        return option.name + u' ' + option.valueName;
    case Takes::Several:
        return option.name + u' ' + option.valueName + QStringLiteral("..");
    case Takes::Nothing:
    case Takes::Word:
        break;
    }
    return option.name;
}

QString usageLine(const CommandSpec &spec)
{
    QString out = spec.fullName();
    for (const OptionSpec &option : spec.options)
        out += (option.required ? QStringLiteral(" %1") : QStringLiteral(" [%1]")).arg(shownOption(option));
    return out;
}

QList<OptionSpec> standardOptions()
{
    return {{QStringLiteral("--help"), Takes::Nothing, {}, QStringLiteral("print how it is used, and end")},
            {QStringLiteral("--version"), Takes::Nothing, {}, QStringLiteral("print the version, and end")}};
}

QString helpOf(const CommandSpec &spec)
{
    QString out = QStringLiteral("Usage: ") + wrapped(usageLine(spec), 7) + QStringLiteral("\n\n")
                  + wrapped(spec.summary, 0) + QStringLiteral("\n\n");
    for (const OptionSpec &option : spec.options)
        out += linesOf(option);
    const QList<OptionSpec> standard = standardOptions();
    for (const OptionSpec &option : standard) {
        if (spec.name.isEmpty() || option.name == QStringLiteral("--help"))
            out += linesOf(option);
    }
    return out;
}

QString overviewOf(const ProgramSpec &program)
{
    QString out = QStringLiteral("Usage: %1 COMMAND [OPTION..]\n\n").arg(program.name);
    const QStringList paragraphs = program.description.split(QStringLiteral("\n\n"));
    for (const QString &paragraph : paragraphs)
        out += wrapped(paragraph, 0) + QStringLiteral("\n\n");
    for (const CommandSpec &command : program.commands)
        out += line(command.name, command.summary, 16);
    out += QStringLiteral("\n'%1 COMMAND --help' tells the options of a command.\n").arg(program.name);
    for (const Section &section : program.sections) {
        out += u'\n' + section.title + QStringLiteral(":\n");
        for (const Section::Item &item : section.items)
            out += line(item.term, item.text, 28);
    }
    return out;
}

} // namespace Trustgauge::Cli
