#include "core/query/filterwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

struct OperatorName
{
    const char *name; //!< lower case
    FilterOperator op;
};
constexpr std::array operatorNames{
    OperatorName{"has", FilterOperator::Has},
    OperatorName{"has_any", FilterOperator::Has},
    OperatorName{"has_all", FilterOperator::HasAll},
    OperatorName{"contains", FilterOperator::Contains},
    OperatorName{"startswith", FilterOperator::StartsWith},
    OperatorName{"endswith", FilterOperator::EndsWith},
    OperatorName{"matches", FilterOperator::Matches},
    OperatorName{"in", FilterOperator::Equal},
    OperatorName{"between", FilterOperator::Between},
};
constexpr std::array symbolOperators{
    FilterSign{"==", FilterOperator::Equal},           FilterSign{"=~", FilterOperator::EqualFold},
    FilterSign{"!=", FilterOperator::Equal, true},     FilterSign{"<>", FilterOperator::Equal, true},
    FilterSign{"!~", FilterOperator::EqualFold, true}, FilterSign{"<", FilterOperator::Less},
    FilterSign{"<=", FilterOperator::LessOrEqual},     FilterSign{">", FilterOperator::Greater},
    FilterSign{">=", FilterOperator::GreaterOrEqual},  FilterSign{"=", FilterOperator::EqualFold},
    FilterSign{":", FilterOperator::Contains},
};

struct Habit
{
    const char *word; //!< lower case
    const char *instead;
};
//! Operators of Kusto and SQL that are written otherwise here.
constexpr std::array operatorHabits{
    Habit{"like", "contains"},
    Habit{"hasprefix", "startswith"},
    Habit{"hassuffix", "endswith"},
    Habit{"notcontains", "!contains"},
    Habit{"equals", "=="},
    Habit{"is", "isempty(..)"},
    Habit{"regexp", "matches regex"},
    Habit{"regex", "matches regex"},
};
constexpr std::array signHabits{
    Habit{"=>", ">="}, Habit{"=<", "<="}, Habit{"===", "=="}, Habit{"!==", "!="}, Habit{"~=", "=~"},
    Habit{"~", "=~"},  Habit{"::", ":"},  Habit{":=", "="},   Habit{"=!", "!="},  Habit{"<=>", "=="},
};
constexpr std::array emptinessWords{"isempty", "isnull", "isnotempty", "isnotnull"};
constexpr std::array timeWords{"ago", "now", "datetime"};
//! Functions of Kusto that people put around a field or a value.
constexpr std::array foreignFunctions{"tolower",       "toupper",    "strlen",       "substring",
                                      "tostring",      "toint",      "tolong",       "toreal",
                                      "todouble",      "tobool",     "todatetime",   "strcat",
                                      "trim",          "split",      "extract",      "iff",
                                      "iif",           "case",       "coalesce",     "bin",
                                      "floor",         "round",      "startofday",   "endofday",
                                      "dynamic",       "parse_json", "array_length", "set_has_element",
                                      "replace_string"};

template<size_t size>
bool isAmong(const std::array<const char *, size> &words, const QString &lower)
{
    return std::any_of(words.begin(), words.end(),
                       [&lower](const char *word) { return lower == QLatin1StringView(word); });
}

template<size_t size>
QString insteadOf(const std::array<Habit, size> &habits, const QString &written)
{
    const auto it = std::find_if(habits.begin(), habits.end(),
                                 [&written](const Habit &habit) { return written == QLatin1StringView(habit.word); });
    return it == habits.end() ? QString() : QString::fromLatin1(it->instead);
}

} // namespace

std::optional<FilterOperator> wordOperator(const QString &lower)
{
    const auto *const it = std::find_if(operatorNames.begin(), operatorNames.end(), [&lower](const OperatorName &name) {
        return lower == QLatin1StringView(name.name);
    });
    return it == operatorNames.end() ? std::nullopt : std::optional(it->op);
}

QStringList wordOperators()
{
    QStringList out;
    for (const OperatorName &name : operatorNames)
        out << QString::fromLatin1(name.name);
    return out;
}

const FilterSign *signOperator(const QString &sign)
{
    const auto *const it = std::find_if(symbolOperators.begin(), symbolOperators.end(),
                                        [&sign](const FilterSign &one) { return sign == QLatin1StringView(one.sign); });
    return it == symbolOperators.end() ? nullptr : it;
}

QString wordInsteadOf(const QString &lower)
{
    return insteadOf(operatorHabits, lower);
}

QString signInsteadOf(const QString &sign)
{
    return insteadOf(signHabits, sign);
}

bool isCaseOperator(const QString &word)
{
    return word.endsWith("_cs"_L1, Qt::CaseInsensitive)
           && (wordOperator(word.chopped(3).toLower()) || word.startsWith("hasprefix"_L1, Qt::CaseInsensitive)
               || word.startsWith("hassuffix"_L1, Qt::CaseInsensitive));
}

bool isEmptinessWord(const QString &lower)
{
    return isAmong(emptinessWords, lower);
}

bool isTimeWord(const QString &lower)
{
    return isAmong(timeWords, lower);
}

bool isForeignFunction(const QString &lower)
{
    return isAmong(foreignFunctions, lower);
}

bool isFilterKeyword(const QString &lower)
{
    return wordOperator(lower) || isEmptinessWord(lower) || isTimeWord(lower) || lower == "and"_L1 || lower == "or"_L1
           || lower == "not"_L1;
}

} // namespace Trustgauge
