#pragma once

#include "core/query/filterexpression.h"

#include <QString>
#include <QStringList>

namespace Trustgauge {

//! The words and signs of the filter language, and those of Kusto and SQL that people write instead. `lower` is always
//! the word in lower case.

//! An operator that is a sign.
struct FilterSign
{
    const char *sign;
    FilterOperator op;
    bool negated = false;
};

//! The operator that is this word, without `!`.
[[nodiscard]] std::optional<FilterOperator> wordOperator(const QString &lower);
[[nodiscard]] QStringList wordOperators();
//! nullptr: there is no such sign. `:` stands for its meaning in texts.
[[nodiscard]] const FilterSign *signOperator(const QString &sign);
//! What is written here for an operator of Kusto or SQL that is a word; empty: none is known.
[[nodiscard]] QString wordInsteadOf(const QString &lower);
//! The same for signs.
[[nodiscard]] QString signInsteadOf(const QString &sign);
//! Whether it is an operator that ends with `_cs` in Kusto.
[[nodiscard]] bool isCaseOperator(const QString &word);
//! `isempty` and its like.
[[nodiscard]] bool isEmptinessWord(const QString &lower);
//! `ago`, `now`, `datetime`.
[[nodiscard]] bool isTimeWord(const QString &lower);
//! A function of Kusto that people put around a field or a value.
[[nodiscard]] bool isForeignFunction(const QString &lower);
//! Any word with a meaning of its own.
[[nodiscard]] bool isFilterKeyword(const QString &lower);

} // namespace Trustgauge
