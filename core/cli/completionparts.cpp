#include "core/cli/completionparts.h"

#include "core/cli/helptext.h"

#include <algorithm>

namespace Trustgauge::Cli {

Offer offerOf(const OptionSpec &option)
{
    const QString &value = option.takes == Takes::Word ? option.name : option.valueName;
    if (option.takes == Takes::Nothing)
        return Offer::Nothing;
    if (!option.choices.isEmpty())
        return Offer::Choices;
    if (value == QStringLiteral("FILE"))
        return Offer::Files;
    return value == QStringLiteral("DIR") ? Offer::Folders : Offer::Nothing;
}

QList<OptionSpec> dashedOptions(const CommandSpec &command)
{
    QList<OptionSpec> out;
    for (const OptionSpec &option : command.options) {
        if (option.takes != Takes::Word)
            out << option;
    }
    const QList<OptionSpec> standard = standardOptions();
    return out + (command.name.isEmpty() ? standard : standard.mid(0, 1));
}

QList<OptionSpec> placesOf(const CommandSpec &command)
{
    QList<OptionSpec> out;
    for (const OptionSpec &option : command.options) {
        if (option.takes == Takes::Word)
            out << option;
    }
    return out;
}

QList<std::pair<QString, QString>> firstWords(const ProgramSpec &program)
{
    QList<std::pair<QString, QString>> out;
    for (const CommandSpec &command : program.commands) {
        const QString first = command.name.section(u' ', 0, 0);
        if (first == command.name) {
            out.append({first, command.summary});
            continue;
        }
        const QString second = command.name.section(u' ', 1);
        const auto known = std::find_if(out.begin(), out.end(), [&](const auto &w) { return w.first == first; });
        if (known != out.end())
            known->second += QStringLiteral(", ") + second;
        else
            out.append({first, second});
    }
    return out;
}

QList<std::pair<QString, QString>> secondWords(const ProgramSpec &program, const QString &first)
{
    QList<std::pair<QString, QString>> out;
    for (const CommandSpec &command : program.commands) {
        if (command.name.startsWith(first + u' '))
            out.append({command.name.mid(first.size() + 1), command.summary});
    }
    return out;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString functionName(const ProgramSpec &program)
{
    QString out = u'_' + program.name;
    return out.replace(u'-', u'_');
}

} // namespace Trustgauge::Cli
