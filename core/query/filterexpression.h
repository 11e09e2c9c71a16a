#pragma once

#include "core/base/timestamp.h"
#include "core/query/expressionfault.h"
#include "core/query/expressionfield.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

#include <tl/expected.hpp>

namespace Trustgauge {

enum class FilterOperator : uint8_t {
    Equal,     //!< one of the values; texts exactly
    EqualFold, //!< one of the values, ignoring case
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between, //!< two values, both included
    Has,     //!< one of the values is a whole term
    HasAll,  //!< all are
    Contains,
    StartsWith,
    EndsWith,
    Matches, //!< a regular expression
    IsEmpty, //!< no values
};

struct FilterValue
{
    enum class Kind : uint8_t {
        Text,
        Number,
        State,    //!< `state` is an index into the field's words; of a flag 0 or 1
        Time,     //!< `ticks` is a point in time
        FromAsOf, //!< `ticks` is added to the cycle's clock
        Unknown,  //!< finds unknown values
    };
    Kind kind = Kind::Text;
    QString text;
    double number = 0;
    size_t state = 0;
    Ticks ticks = 0;

    bool operator==(const FilterValue &) const = default;
};

//! One test of one field, or of the texts that a bare word searches.
struct FilterTest
{
    std::optional<ExpressionField> field; //!< nullopt: the bare word or text in values
    FilterOperator op = FilterOperator::Contains;
    bool negated = false; //!< by its operator; false for unknown values all the same
    std::vector<FilterValue> values;
    FilterPlace place; //!< in the expression's text

    bool operator==(const FilterTest &) const = default;
};

//! A step of evaluating an expression with a stack.
struct FilterStep
{
    enum class Kind : uint8_t {
        Test, //!< puts the result of test `number` on the stack
        Not,  //!< negates the topmost
        And,  //!< joins the topmost `number` results
        Or,
    };
    Kind kind = Kind::Test;
    uint32_t number = 0;

    bool operator==(const FilterStep &) const = default;
};

//! A valid expression of the filter language, as a plain value without recursion, whatever its depth.
struct FilterExpression
{
    QString text; //!< as it was written
    std::vector<FilterTest> tests;
    std::vector<FilterStep> steps; //!< in the order of evaluation; none: every device

    [[nodiscard]] bool isEmpty() const { return steps.empty(); }
    [[nodiscard]] bool uses(ExpressionField field) const;
    bool operator==(const FilterExpression &) const = default;
};

//! The deepest nesting of brackets and negations; a negation of a bracket counts once with it.
inline constexpr size_t mostFilterLevels = 200;
//! Put before each regular expression: how many steps PCRE2 may take for one text.
inline constexpr QLatin1StringView regexBound("(*LIMIT_MATCH=1000000)(*LIMIT_HEAP=20000)");

//! Reads an expression of the filter language. A blank text gives the empty expression, which finds every device. Takes
//! time in proportion to the text, and no stack that grows with it. Any thread.
[[nodiscard]] tl::expected<FilterExpression, ExpressionFault> parseFilter(const QString &text);

} // namespace Trustgauge
