#include "core/query/expressionfault.h"

#include "core/base/facttable.h"

#include <QtGlobal>

#include <array>

namespace Trustgauge {

namespace {

struct FilterFaultFacts
{
    FilterFaultKind kind;
    const char *meaning; //!< source text of context "Filter"
};

constexpr std::array filterFaultFacts{
    FilterFaultFacts{FilterFaultKind::Empty,
                     QT_TRANSLATE_NOOP("Filter", "the expression is empty; write a condition such as risk = high.")},
    FilterFaultFacts{FilterFaultKind::ConditionExpected, QT_TRANSLATE_NOOP("Filter", "a condition is expected here.")},
    FilterFaultFacts{FilterFaultKind::ConditionExpectedBefore,
                     QT_TRANSLATE_NOOP("Filter", "a condition is expected before “%1”; put it in quotes to search for "
                                                 "the word.")},
    FilterFaultFacts{FilterFaultKind::ConditionExpectedAfter,
                     QT_TRANSLATE_NOOP("Filter", "a condition is expected after “%1”; put it in quotes to search for "
                                                 "the word.")},
    FilterFaultFacts{FilterFaultKind::TermExpectedAfterMinus,
                     QT_TRANSLATE_NOOP("Filter", "a word is missing right after “-”, which excludes what follows it.")},
    FilterFaultFacts{FilterFaultKind::ValueExpected, QT_TRANSLATE_NOOP("Filter", "a value is expected after “%1”.")},
    FilterFaultFacts{FilterFaultKind::OpeningExpected, QT_TRANSLATE_NOOP("Filter", "“(” is expected after “%1”.")},
    FilterFaultFacts{FilterFaultKind::ClosingExpected,
                     QT_TRANSLATE_NOOP("Filter", "“)” is expected here; “(” was opened at column %1.")},
    FilterFaultFacts{FilterFaultKind::CommaOrClosingExpected,
                     QT_TRANSLATE_NOOP("Filter", "“,” or “)” is expected here; “(” was opened at column %1.")},
    FilterFaultFacts{FilterFaultKind::RangeExpected,
                     QT_TRANSLATE_NOOP("Filter", "“..” is expected here, between the two ends.")},
    FilterFaultFacts{FilterFaultKind::QuoteExpected,
                     QT_TRANSLATE_NOOP("Filter", "a quote is expected here; it was opened at column %1.")},
    FilterFaultFacts{FilterFaultKind::FieldExpected,
                     QT_TRANSLATE_NOOP("Filter", "the name of a field is expected in “%1(..)”.")},
    FilterFaultFacts{FilterFaultKind::RegexExpected,
                     QT_TRANSLATE_NOOP("Filter", "“regex” is expected after “matches”.")},
    FilterFaultFacts{FilterFaultKind::DurationExpected,
                     QT_TRANSLATE_NOOP("Filter", "a duration is expected here, such as 7d, 12h, 30m or 10s.")},
    FilterFaultFacts{FilterFaultKind::DateExpected,
                     QT_TRANSLATE_NOOP("Filter", "a date is expected here, such as 2026-11-20 or 2026-11-20T08:30Z.")},
    FilterFaultFacts{FilterFaultKind::NothingToClose, QT_TRANSLATE_NOOP("Filter", "no bracket is open here.")},
    FilterFaultFacts{FilterFaultKind::TooDeep,
                     QT_TRANSLATE_NOOP("Filter", "the expression has more than %1 levels of brackets and negations.")},
    FilterFaultFacts{FilterFaultKind::UnknownField,
                     QT_TRANSLATE_NOOP("Filter",
                                       "there is no field “%1”; put text that contains such a sign in quotes.")},
    FilterFaultFacts{FilterFaultKind::UnknownFieldNear,
                     QT_TRANSLATE_NOOP("Filter", "there is no field “%1”; did you mean %2?")},
    FilterFaultFacts{FilterFaultKind::FieldMissing,
                     QT_TRANSLATE_NOOP("Filter", "the name of a field is missing before “%1”.")},
    FilterFaultFacts{FilterFaultKind::FieldInQuotes,
                     QT_TRANSLATE_NOOP("Filter", "“%1” stands after the name of a field, which has no quotes; put text "
                                                 "that contains it in quotes.")},
    FilterFaultFacts{FilterFaultKind::FieldAlone,
                     QT_TRANSLATE_NOOP("Filter", "“%1” is a field; write %2, or put it in quotes to search for the "
                                                 "word.")},
    FilterFaultFacts{FilterFaultKind::KeywordAlone,
                     QT_TRANSLATE_NOOP("Filter", "“%1” stands between a field and a value; put it in quotes to search "
                                                 "for the word.")},
    FilterFaultFacts{FilterFaultKind::FunctionAlone,
                     QT_TRANSLATE_NOOP("Filter", "“%1” needs a field; write %1(group), or put it in quotes to search "
                                                 "for the word.")},
    FilterFaultFacts{FilterFaultKind::TimeAlone,
                     QT_TRANSLATE_NOOP("Filter", "“%1” is a time to compare with; write lastSeen < ago(7d), or put it "
                                                 "in quotes to search for the word.")},
    FilterFaultFacts{FilterFaultKind::EmptyText, QT_TRANSLATE_NOOP("Filter", "the quotes hold no text.")},
    FilterFaultFacts{FilterFaultKind::UnknownOperator, QT_TRANSLATE_NOOP("Filter", "there is no operator “%1”.")},
    FilterFaultFacts{FilterFaultKind::UnknownOperatorNear,
                     QT_TRANSLATE_NOOP("Filter", "there is no operator “%1”; did you mean %2?")},
    FilterFaultFacts{FilterFaultKind::OrderOfTexts,
                     QT_TRANSLATE_NOOP("Filter", "“%1” compares numbers, dates and words with an order; %2 is text.")},
    FilterFaultFacts{FilterFaultKind::OrderOfWords,
                     QT_TRANSLATE_NOOP("Filter", "“%1” needs an order, which the words of %2 do not have.")},
    FilterFaultFacts{FilterFaultKind::OrderOfFlag,
                     QT_TRANSLATE_NOOP("Filter", "“%1” needs an order; %2 is true or false.")},
    FilterFaultFacts{FilterFaultKind::OrderOfUnknown,
                     QT_TRANSLATE_NOOP("Filter", "“%1” has no place in the order of %2.")},
    FilterFaultFacts{FilterFaultKind::SearchInNumber,
                     QT_TRANSLATE_NOOP("Filter", "“%1” searches text; %2 is a number. Write %2 = 7, for example.")},
    FilterFaultFacts{FilterFaultKind::SearchInDate,
                     QT_TRANSLATE_NOOP("Filter", "“%1” searches text; %2 is a date. Write %2 < ago(7d), for example.")},
    FilterFaultFacts{FilterFaultKind::SearchInFlag,
                     QT_TRANSLATE_NOOP("Filter", "“%1” searches text; write %2 = true or %2 = false.")},
    FilterFaultFacts{FilterFaultKind::NoNumber,
                     QT_TRANSLATE_NOOP("Filter", "%1 is a number; “%2” is none. Write 7, for example.")},
    FilterFaultFacts{FilterFaultKind::NoDate,
                     QT_TRANSLATE_NOOP("Filter", "%1 is a date; “%2” is none. Write 2026-11-20 or ago(7d), for "
                                                 "example.")},
    FilterFaultFacts{FilterFaultKind::DurationAlone,
                     QT_TRANSLATE_NOOP("Filter", "%1 is a date; “%2” is a duration. Write ago(%2).")},
    FilterFaultFacts{FilterFaultKind::NoFlag, QT_TRANSLATE_NOOP("Filter", "%1 is true or false, not “%2”.")},
    FilterFaultFacts{FilterFaultKind::NoWord, QT_TRANSLATE_NOOP("Filter", "%1 has no value “%2”; it is one of %3.")},
    FilterFaultFacts{FilterFaultKind::NoWordNear, QT_TRANSLATE_NOOP("Filter", "%1 has no value “%2”; did you mean %3?")},
    FilterFaultFacts{FilterFaultKind::SufficientInstead,
                     QT_TRANSLATE_NOOP("Filter", "every device has a band; write sufficient = false for those with "
                                                 "insufficient data.")},
    FilterFaultFacts{FilterFaultKind::TimeForOther,
                     QT_TRANSLATE_NOOP("Filter", "“%1(..)” is a time, to compare with a date; %2 is none.")},
    FilterFaultFacts{FilterFaultKind::BadRegex, QT_TRANSLATE_NOOP("Filter", "the regular expression is wrong: %1.")},
    FilterFaultFacts{FilterFaultKind::RegexTooCostly,
                     QT_TRANSLATE_NOOP("Filter", "the regular expression takes too many steps for a text of these "
                                                 "devices; write it without repetitions inside repetitions.")},
    FilterFaultFacts{FilterFaultKind::Pipe,
                     QT_TRANSLATE_NOOP("Filter", "“|” is not used here; write only what would follow “where”, joined "
                                                 "by “and”.")},
    FilterFaultFacts{FilterFaultKind::AndSign, QT_TRANSLATE_NOOP("Filter", "“%1” is not used here; write “and”.")},
    FilterFaultFacts{FilterFaultKind::OrSign, QT_TRANSLATE_NOOP("Filter", "“||” is not used here; write “or”.")},
    FilterFaultFacts{FilterFaultKind::NotSign, QT_TRANSLATE_NOOP("Filter", "“!” stands before the word of an operator, "
                                                                           "as in !contains; here, write not(..).")},
    FilterFaultFacts{FilterFaultKind::Comment,
                     QT_TRANSLATE_NOOP("Filter", "there are no comments (“//”); leave it out, or put it in quotes to "
                                                 "search for it.")},
    FilterFaultFacts{FilterFaultKind::CaseOperator,
                     QT_TRANSLATE_NOOP("Filter", "“%1” is not used here; write %2, which ignores case, or == or matches "
                                                 "regex, which do not.")},
    FilterFaultFacts{FilterFaultKind::OtherWord, QT_TRANSLATE_NOOP("Filter", "“%1” is not used here; write %2.")},
    FilterFaultFacts{FilterFaultKind::Function,
                     QT_TRANSLATE_NOOP("Filter", "there is no function %1(); =~ and the operators that are words ignore "
                                                 "case by themselves.")},
    FilterFaultFacts{FilterFaultKind::Where,
                     QT_TRANSLATE_NOOP("Filter", "“where” is not needed; put it in quotes to search for the word.")},
    FilterFaultFacts{FilterFaultKind::CurlyQuote,
                     QT_TRANSLATE_NOOP("Filter", "“%1” is not understood; text stands in straight quotes: \"..\".")},
    FilterFaultFacts{FilterFaultKind::Star,
                     QT_TRANSLATE_NOOP("Filter", "“*” is not needed: a word is found wherever it occurs.")},
    FilterFaultFacts{
        FilterFaultKind::Comma,
        QT_TRANSLATE_NOOP("Filter",
                          "“,” is not understood here; several values to compare with stand in “in (.., ..)”.")},
    FilterFaultFacts{FilterFaultKind::Character,
                     QT_TRANSLATE_NOOP("Filter", "“%1” is not understood; put text that contains it in quotes.")},
    FilterFaultFacts{FilterFaultKind::Cancelled, QT_TRANSLATE_NOOP("Filter", "the search was cancelled.")},
};
static_assert(hasRowForEach(filterFaultFacts, &FilterFaultFacts::kind));

} // namespace

Message meaningOf(const ExpressionFault &fault)
{
    Message out = sentence("Filter", filterFaultFacts[static_cast<size_t>(fault.kind)].meaning);
    for (const QString &value : fault.values)
        out = out.arg(value);
    return out;
}

Message sentenceOf(const ExpressionFault &fault)
{
    return sentence("Filter", "Column %1: %2").arg(qint64{fault.column}).arg(meaningOf(fault));
}

} // namespace Trustgauge
