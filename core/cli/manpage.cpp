#include "core/cli/manpage.h"

#include "core/cli/helptext.h"

#include <QStringList>

namespace Trustgauge::Cli {

namespace {

//! Escapes for troff: `-` must be a minus sign to be copied, and a line must not begin with a request.
QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    text.replace(u'\'', QStringLiteral("\\(aq"));
    return text.startsWith(u'.') ? QStringLiteral("\\&") + text : text;
}

//! A tagged paragraph with a bold term.
QString item(const QString &term, const QString &text)
{
    return QStringLiteral(".TP\n.B %1\n%2\n").arg(escaped(term), escaped(text));
}

//! The synopsis: names in bold, values in italics, one request for each part.
QString synopsisOf(const CommandSpec &spec)
{
    QString out = QStringLiteral(".B %1\n").arg(escaped(spec.fullName()));
    for (const OptionSpec &option : spec.options) {
        QString shown = QStringLiteral("\\fB%1\\fP").arg(escaped(option.name));
        if (option.takes == Takes::Word)
            shown = QStringLiteral("\\fI%1\\fP").arg(escaped(option.name));
        else if (option.takes != Takes::Nothing)
            shown += QStringLiteral(" \\fI%1\\fP").arg(escaped(option.valueName));
        if (option.takes == Takes::Several)
            shown += QStringLiteral("...");
        out += (option.required ? QStringLiteral("%1\n") : QStringLiteral("[%1]\n")).arg(shown);
    }
    return out;
}

QString optionItems(const QList<OptionSpec> &options)
{
    QString out;
    for (const OptionSpec &option : options) {
        out += item(shownOption(option), option.help);
        if (option.choices.isEmpty())
            continue;
        out += QStringLiteral(".RS\n");
        for (const Choice &choice : option.choices)
            out += choice.help.isEmpty() ? QStringLiteral(".IP \\(bu 2\n%1\n").arg(escaped(choice.word))
                                         : item(choice.word, choice.help);
        out += QStringLiteral(".RE\n");
    }
    return out;
}

} // namespace

QString manPage(const ProgramSpec &program, const QString &version)
{
    QString out = QStringLiteral(".TH %1 1 \"\" \"trustgauge %2\" \"Trustgauge\"\n").arg(program.name.toUpper(), version);
    out.replace(u'-', QStringLiteral("\\-"));
    out += QStringLiteral(".SH NAME\n%1 \\- %2\n").arg(escaped(program.name), escaped(program.summary));
    out += QStringLiteral(".SH SYNOPSIS\n");
    if (program.hasCommands())
        out += QStringLiteral(".B %1\n\\fICOMMAND\\fP [\\fIOPTION\\fP...]\n.br\n.B %1\n\\fB\\-\\-help\\fP | "
                              "\\fB\\-\\-version\\fP\n")
                   .arg(escaped(program.name));
    else
        out += synopsisOf(program.commands.first());
    out += QStringLiteral(".SH DESCRIPTION\n");
    const QStringList paragraphs = program.description.split(QStringLiteral("\n\n"));
    for (const QString &paragraph : paragraphs)
        out += QStringLiteral(".PP\n%1\n").arg(escaped(paragraph));
    if (program.hasCommands()) {
        out += QStringLiteral(".SH COMMANDS\n");
        for (const CommandSpec &command : program.commands)
            out += QStringLiteral(".SS %1\n").arg(escaped(command.name)) + synopsisOf(command)
                   + QStringLiteral(".PP\n%1\n").arg(escaped(command.summary)) + optionItems(command.options);
    }
    out += QStringLiteral(".SH OPTIONS\n");
    if (!program.hasCommands())
        out += optionItems(program.commands.first().options);
    out += optionItems(standardOptions());
    for (const Section &section : program.sections) {
        out += QStringLiteral(".SH %1\n").arg(escaped(section.title.toUpper()));
        for (const Section::Item &entry : section.items)
            out += item(entry.term, entry.text);
    }
    return out + QStringLiteral(".SH SEE ALSO\n.BR %1 (1)\n").arg(escaped(program.seeAlso));
}

} // namespace Trustgauge::Cli
