#pragma once

#include "core/base/message.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace Trustgauge {

//! Why an expression of the filter language is refused or cannot be evaluated. What each means is a table in
//! expressionfault.cpp.
enum class FilterFaultKind : uint8_t {
    Empty,
    ConditionExpected,
    ConditionExpectedBefore,
    ConditionExpectedAfter,
    TermExpectedAfterMinus,
    ValueExpected,
    OpeningExpected,
    ClosingExpected,
    CommaOrClosingExpected,
    RangeExpected,
    QuoteExpected,
    FieldExpected,
    RegexExpected,
    DurationExpected,
    DateExpected,
    NothingToClose,
    TooDeep,
    UnknownField,
    UnknownFieldNear,
    FieldMissing,
    FieldInQuotes,
    FieldAlone,
    KeywordAlone,
    FunctionAlone,
    TimeAlone,
    EmptyText,
    UnknownOperator,
    UnknownOperatorNear,
    OrderOfTexts,
    OrderOfWords,
    OrderOfFlag,
    OrderOfUnknown,
    SearchInNumber,
    SearchInDate,
    SearchInFlag,
    NoNumber,
    NoDate,
    DurationAlone,
    NoFlag,
    NoWord,
    NoWordNear,
    SufficientInstead,
    TimeForOther,
    BadRegex,
    RegexTooCostly,
    Pipe,
    AndSign,
    OrSign,
    NotSign,
    Comment,
    CaseOperator,
    OtherWord,
    Function,
    Where,
    CurlyQuote,
    Star,
    Comma,
    Character,
    Cancelled,
};

//! Where in a text: in UTF-16 units, as a widget counts.
struct FilterPlace
{
    qsizetype offset = 0, length = 0;

    bool operator==(const FilterPlace &) const = default;
};

//! A fault of an expression, as data.
struct ExpressionFault
{
    FilterFaultKind kind = FilterFaultKind::Empty;
    int column = 0; //!< in characters, from 1
    FilterPlace place;
    QList<QString> values;              //!< in the order of the sentence
    std::optional<QString> replacement; //!< text to put there to make it right

    bool operator==(const ExpressionFault &) const = default;
};

//! What is wrong and what to write instead: a clause to follow a place, ending with a full stop.
[[nodiscard]] Message meaningOf(const ExpressionFault &fault);
//! `Column 7: there is no field "rsik"; did you mean risk?`
[[nodiscard]] Message sentenceOf(const ExpressionFault &fault);

} // namespace Trustgauge
