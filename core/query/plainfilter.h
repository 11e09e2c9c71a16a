#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Trustgauge {

//! A field that a filter may name as `field:value`.
struct FilterField
{
    enum class Kind {
        Text,   //!< any text; matches anywhere in it
        Scale,  //!< one of a few named states
        Number, //!< a number, or `unknown`
        None,   //!< not filterable
    };

    QStringList names;  //!< case-insensitive; the first is suggested for a mistyped name
    QStringList titles; //!< column titles, accepted before a colon as well
    Kind kind = Kind::Text;
    QList<QStringList> words; //!< of a scale: a list for each state, beginning with the word to suggest
};

//! One condition of a filter; a device must meet all of them.
struct FilterTerm
{
    QString text;                 //!< lower case
    int field = -1;               //!< index into the fields; -1: any of the usual fields
    bool excluded = false;        //!< inverts the condition
    QList<int> states;            //!< of a scale: indexes of the matching states
    std::optional<double> number; //!< of a number; nullopt: `unknown`

    bool operator==(const FilterTerm &) const = default;
};

//! Why a text is not a valid filter.
struct FilterFault
{
    int column = 0;                     //!< position in characters, from 1
    QString text;                       //!< what is wrong and what to write instead, for people
    qsizetype offset = 0, length = 0;   //!< the same position in UTF-16 units
    std::optional<QString> replacement; //!< text to put there to make the filter valid

    bool operator==(const FilterFault &) const = default;
};

struct PlainFilter
{
    QList<FilterTerm> terms;
    std::optional<FilterFault> fault;
};

//! Parses a filter: words and `"quoted texts"` that must all match; `-` before one excludes it; `field:value` searches
//! one field. Anything else (operators, unknown fields, impossible values) is a fault, because an empty result would be
//! misleading. Any thread.
[[nodiscard]] PlainFilter readPlainFilter(const QString &text, const QList<FilterField> &fields);

//! The members of `known` that `word` may be a misspelling of, nearest first; case-insensitive.
[[nodiscard]] QStringList nearNames(const QString &word, const QStringList &known);

} // namespace Trustgauge
