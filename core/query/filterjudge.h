#pragma once

#include "core/query/filterexpression.h"

#include <algorithm>
#include <vector>

namespace Trustgauge {

//! What a comparison makes of a value that may be unknown.
struct FilterJudge
{
    explicit FilterJudge(const FilterTest &test)
        : negated(test.negated),
          isEmptiness(test.op == FilterOperator::IsEmpty),
          findsUnknown(std::any_of(test.values.begin(), test.values.end(),
                                   [](const FilterValue &value) { return value.kind == FilterValue::Kind::Unknown; }))
    {}

    //! \param matches is called for a known value only
    template<class Matches>
    [[nodiscard]] bool operator()(bool known, Matches &&matches) const
    {
        if (isEmptiness)
            return known == negated;
        if (!known)
            return findsUnknown && !negated;
        return static_cast<bool>(matches()) != negated;
    }
    //! \param read whether the list is known, \param empty whether it is unread or without items
    template<class Matches>
    [[nodiscard]] bool ofList(bool read, bool empty, Matches &&matches) const
    {
        if (isEmptiness)
            return empty != negated;
        if (empty && findsUnknown)
            return !negated;
        if (!read)
            return false;
        return static_cast<bool>(matches()) != negated;
    }

    bool negated, isEmptiness, findsUnknown;
};

template<class Number>
bool compares(FilterOperator op, Number a, const std::vector<Number> &values)
{
    switch (op) {
    case FilterOperator::Less:
        return a < values.front();
    case FilterOperator::LessOrEqual:
        return a <= values.front();
    case FilterOperator::Greater:
        return a > values.front();
    case FilterOperator::GreaterOrEqual:
        return a >= values.front();
    case FilterOperator::Between:
        return values.front() <= a && a <= values.back();
    default:
        return std::find(values.begin(), values.end(), a) != values.end();
    }
}

} // namespace Trustgauge
