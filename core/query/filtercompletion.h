#pragma once

#include "core/query/expressionfault.h"
#include "core/query/expressionfield.h"
#include "core/query/filtervocabulary.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace Trustgauge {

//! What may be written at a place of a filter.
struct FilterCompletion
{
    enum class Kind : uint8_t {
        Field,
        Operator,
        Value,
        Word, //!< joins, negates or asks whether something is known
    };
    Kind kind = Kind::Field;
    QString text;                         //!< as it is written
    std::optional<ExpressionField> field; //!< that it names, compares or is a value of

    bool operator==(const FilterCompletion &) const = default;
};

struct FilterCompletions
{
    FilterPlace place;     //!< of the text that the chosen one replaces
    bool isWanted = false; //!< something is typed there, or must come there; otherwise only worth showing when asked for
    QList<FilterCompletion> items; //!< best first; none: nothing to offer, or what is typed is complete

    bool operator==(const FilterCompletions &) const = default;
};

//! A text with the place in it where writing goes on.
struct FilterEdit
{
    QString text;
    qsizetype position = 0;

    bool operator==(const FilterEdit &) const = default;
};

//! What can be written at a place of a filter, whether or not the rest is valid: fields, operators that fit the field,
//! values of this fleet, and the words between conditions. Takes time in proportion to the text and the vocabulary.
//! \param at the place in UTF-16 units, as a widget counts
//! \param most how many are listed at most
[[nodiscard]] FilterCompletions filterCompletions(const QString &text, qsizetype at, const FilterVocabulary &vocabulary,
                                                  qsizetype most = 100);

//! Puts a completion into the text, with the space that must follow it.
[[nodiscard]] FilterEdit completed(const QString &text, const FilterPlace &place, const FilterCompletion &completion);

} // namespace Trustgauge
