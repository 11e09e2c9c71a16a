#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Trustgauge::Cli {

//! How many words an option takes.
enum class Takes {
    Nothing,
    One,
    Several, //!< all words up to the next option; may be repeated
    Word,    //!< a plain word of the command, in order, not an option
};

struct OptionSpec
{
    QString name; //!< with its dashes; for Word what it stands for
    Takes takes = Takes::Nothing;
    QString valueName; //!< for the help
    QString help;
    bool required = false;
};

struct CommandSpec
{
    QString name; //!< one or two words
    QString summary;
    QList<OptionSpec> options;
};

//! A parsed command line.
class Arguments
{
public:
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_values.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }

    //! Refuses unknown and repeated single options, missing values and missing required options, each by name.
    [[nodiscard]] static Result<Arguments> parse(const CommandSpec &spec, const QStringList &words);

private:
    QHash<QString, QStringList> m_values;
};

//! The text of `COMMAND --help`.
[[nodiscard]] QString helpOf(const CommandSpec &spec);

} // namespace Trustgauge::Cli
