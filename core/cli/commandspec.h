#pragma once

#include <QList>
#include <QString>

// The command line of a program as data. The parser, `--help`, the manual pages and the shell completions are all made
// from it.
namespace Trustgauge::Cli {

//! How many words an option takes.
enum class Takes {
    Nothing,
    One,
    Several, //!< all words up to the next option; may be repeated
    Word,    //!< a positional argument
};

//! One of the allowed values of an option.
struct Choice
{
    QString word;
    QString help; //!< may be empty
};

struct OptionSpec
{
    QString name; //!< with its dashes; for Word the name of the argument
    Takes takes = Takes::Nothing;
    QString valueName; //!< shown in the help; FILE and DIR are completed as paths (for Word, `name` is used)
    QString help;
    bool required = false;
    QList<Choice> choices = {};    //!< the only values accepted; empty: any
    bool mayBeginWithDash = false; //!< of One: the value may begin with '-', unless it is the name of an option
};

struct CommandSpec
{
    QString name; //!< one or two words; empty for a program without commands
    QString summary;
    QList<OptionSpec> options; //!< without --help, which every command has
    QString program = QStringLiteral("trustgauge-cli");

    //! As typed by the user.
    [[nodiscard]] QString fullName() const { return name.isEmpty() ? program : program + u' ' + name; }
};

//! A section of the manual page; one with a title is also part of `--help`.
struct Section
{
    struct Item
    {
        QString term;
        QString text;
    };
    QString title;
    QList<Item> items;
};

//! A program with commands, or with a single command that has no name.
struct ProgramSpec
{
    QString name;
    QString summary;     //!< without a full stop; used in the NAME section of the manual page
    QString description; //!< paragraphs, separated by empty lines
    QList<CommandSpec> commands;
    QList<Section> sections;
    QString seeAlso; //!< the other program

    [[nodiscard]] bool hasCommands() const { return !commands.isEmpty() && !commands.first().name.isEmpty(); }
};

} // namespace Trustgauge::Cli
