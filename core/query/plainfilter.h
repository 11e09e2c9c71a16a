#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Trustgauge {

//! A field that a filter may name before a colon.
struct FilterField
{
    enum class Kind {
        Text,   //!< any text; found wherever it occurs
        Scale,  //!< one of a few words
        Number, //!< a number, or `unknown`
        None,   //!< cannot be filtered by
    };

    QStringList names;  //!< without regard to case; the first is offered where another was mistyped
    QStringList titles; //!< understood before a colon as well, as they stand above a table
    Kind kind = Kind::Text;
    QList<QStringList> words; //!< of a scale: a list a state, the word to offer first
};

//! One condition of a filter; a device passes when it meets all of them.
struct FilterTerm
{
    QString text;                 //!< in lower case
    int field = -1;               //!< index of the field, or -1: any of the usual ones
    bool excluded = false;        //!< passes where the rest does not hold
    QList<int> states;            //!< of a scale: indexes of the states that are meant
    std::optional<double> number; //!< of a number; nullopt: those that are unknown

    bool operator==(const FilterTerm &) const = default;
};

//! Why a text is no filter.
struct FilterFault
{
    int column = 0;                     //!< where, from 1, in characters
    QString text;                       //!< what was not understood there and what to write, for people
    qsizetype offset = 0, length = 0;   //!< the same place in UTF-16 units
    std::optional<QString> replacement; //!< what stands there in a filter that would be understood

    bool operator==(const FilterFault &) const = default;
};

struct PlainFilter
{
    QList<FilterTerm> terms;
    std::optional<FilterFault> fault;
};

//! Reads a filter: words and `"quoted texts"` side by side, all of which must be found; `-` before one excludes it,
//! `field:value` looks into one field. Whatever else is written (an operator, a field that is not there, a value that
//! the field cannot have) is a fault: to answer it with an empty list would be a wrong answer. Any thread.
[[nodiscard]] PlainFilter readPlainFilter(const QString &text, const QList<FilterField> &fields);

//! Those of `known` that `word` may be a slip of the pen for, nearest first, without regard to case.
[[nodiscard]] QStringList nearNames(const QString &word, const QStringList &known);

} // namespace Trustgauge
