#pragma once

#include <QList>
#include <QString>

// What a program takes on its command line, as data: the parser, `--help`, the manual pages and the completions of the
// shells are all made of it.
namespace Trustgauge::Cli {

//! How many words an option takes.
enum class Takes {
    Nothing,
    One,
    Several, //!< all words up to the next option; may be repeated
    Word,    //!< a plain word of the command, in order, not an option
};

//! One of the words that an option takes.
struct Choice
{
    QString word;
    QString help; //!< may be empty
};

struct OptionSpec
{
    QString name; //!< with its dashes; for Word what it stands for
    Takes takes = Takes::Nothing;
    QString valueName; //!< for the help; FILE and DIR are completed as such (of a Word its name is)
    QString help;
    bool required = false;
    QList<Choice> choices = {}; //!< any other word is refused; empty: all are taken
};

struct CommandSpec
{
    QString name; //!< one or two words; empty: the program itself, which has no commands
    QString summary;
    QList<OptionSpec> options; //!< all but --help, which every command has
    QString program = QStringLiteral("trustgauge-cli");

    //! As it is typed.
    [[nodiscard]] QString fullName() const { return name.isEmpty() ? program : program + u' ' + name; }
};

//! A part of the manual page and, where it has a title for it, of `--help`.
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

//! A program: one with commands, or one that has a single command without a name.
struct ProgramSpec
{
    QString name;
    QString summary;     //!< without a full stop: it stands in the first line of the manual page
    QString description; //!< paragraphs, an empty line between them
    QList<CommandSpec> commands;
    QList<Section> sections;
    QString seeAlso; //!< the other program

    [[nodiscard]] bool hasCommands() const { return !commands.isEmpty() && !commands.first().name.isEmpty(); }
};

} // namespace Trustgauge::Cli
