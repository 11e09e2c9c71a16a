#pragma once

#include "core/query/expressionfield.h"
#include "core/query/filterexpression.h"
#include "core/query/filterscanner.h"

#include <cstdint>

namespace Trustgauge {

//! Reads what a field is compared with, and judges whether the field can be compared with it.
class FilterValueReader : protected FilterScanner
{
protected:
    //! How a value is used.
    enum class Use : uint8_t { Equality, Order, Search };

    using FilterScanner::FilterScanner;

    //! Adds the value at the place that has been read to the test of a field.
    //! \param after what stands before the value
    bool readValue(FilterTest &test, const QString &after, Use use, bool inRange);

private:
    //! Reads a text as a value of the field's kind.
    bool judgeValue(const Token &token, const ExpressionFieldFacts &facts, FilterValue &value);
    bool judgeWord(const Token &token, const ExpressionFieldFacts &facts, FilterValue &value);
    bool judgeDate(Token token, const QString &name, FilterValue &value);
    [[nodiscard]] Token withTimeOfDay(Token token) const;
    //! `ago(7d)`, `now()`, `now(-7d)`, `now() - 7d`, `datetime(..)`.
    bool readTimeCall(const Token &word, FilterValue &value, bool inRange);
    bool readSubtraction(FilterValue &value, bool inRange);
    bool readDateCall(const Token &opening, FilterValue &value);
};

} // namespace Trustgauge
