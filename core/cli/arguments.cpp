#include "core/cli/arguments.h"

#include <algorithm>

namespace Trustgauge::Cli {

namespace {

tl::unexpected<Error> usage(const CommandSpec &spec, const QString &why)
{
    return failure(ErrorCode::Usage, {}, QStringLiteral("%1; see '%2 --help'").arg(why, spec.fullName()));
}

bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

//! Whether it is the name of one of the command's options, with or without a value behind `=`.
bool isOptionOf(const CommandSpec &spec, const QString &word)
{
    const QString name = word.left(word.indexOf(u'='));
    return std::any_of(spec.options.begin(), spec.options.end(),
                       [&](const OptionSpec &option) { return option.name == name; });
}

bool isChoice(const OptionSpec &option, const QString &word)
{
    return option.choices.isEmpty()
           || std::any_of(option.choices.begin(), option.choices.end(),
                          [&](const Choice &choice) { return choice.word == word; });
}

QString choicesOf(const OptionSpec &option)
{
    QStringList words;
    for (const Choice &choice : option.choices)
        words << choice.word;
    return words.join(QStringLiteral(", "));
}

} // namespace

Result<Arguments> Arguments::parse(const CommandSpec &spec, const QStringList &words)
{
    Arguments out;
    QList<OptionSpec> places;
    for (const OptionSpec &option : spec.options) {
        if (option.takes == Takes::Word)
            places.append(option);
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words[i];
        if (!isOption(word)) {
            if (places.isEmpty())
                return usage(spec, QStringLiteral("'%1' is one word too many").arg(word));
            out.m_values[places.takeFirst().name] = {word};
            continue;
        }
        QString joined;
        const qsizetype equals = word.startsWith(QStringLiteral("--")) ? word.indexOf(u'=') : -1;
        if (equals > 0) {
            joined = word.mid(equals + 1);
            word.truncate(equals);
        }
        const auto option = std::find_if(spec.options.begin(), spec.options.end(),
                                         [&](const OptionSpec &o) { return o.takes != Takes::Word && o.name == word; });
        if (option == spec.options.end())
            return usage(spec, QStringLiteral("unknown option '%1'").arg(word));
        if (out.has(word) && option->takes != Takes::Several)
            return usage(spec, QStringLiteral("option '%1' is given twice").arg(word));
        QStringList &values = out.m_values[word];
        if (option->takes == Takes::Nothing) {
            if (equals > 0)
                return usage(spec, QStringLiteral("option '%1' takes no value").arg(word));
            continue;
        }
        const auto isValue = [&](const QString &next) {
            return !isOption(next) || (option->mayBeginWithDash && !isOptionOf(spec, next));
        };
        const qsizetype before = values.size();
        if (equals > 0)
            values << joined;
        while (i + 1 < words.size() && isValue(words[i + 1])
               && (option->takes == Takes::Several || values.size() == before))
            values << words[++i];
        if (values.size() == before || values.last().isEmpty())
            return usage(spec, QStringLiteral("option '%1' needs a value (%2)").arg(word, option->valueName));
        for (qsizetype v = before; v < values.size(); ++v) {
            if (!isChoice(*option, values[v]))
                return usage(
                    spec, QStringLiteral("option '%1': '%2' is none of: %3").arg(word, values[v], choicesOf(*option)));
        }
    }
    for (const OptionSpec &option : spec.options) {
        if (option.required && !out.has(option.name))
            return usage(spec, QStringLiteral("%1 is missing").arg(option.name));
    }
    return out;
}

} // namespace Trustgauge::Cli
