#include "core/query/filterconditions.h"

#include "core/query/filterexpression.h"
#include "core/query/filterscanner.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

class ConditionScanner : public FilterScanner
{
public:
    explicit ConditionScanner(const QString &text) : FilterScanner(text) {}

    //! Of a valid expression: unquoted, `and` and `or` always join.
    [[nodiscard]] QStringList conditions() const
    {
        QStringList out;
        qsizetype begin = 0;
        int depth = 0;
        for (Token token = read(0); token.kind != Type::End; token = read(token.end)) {
            if (token.kind == Type::Opening) {
                ++depth;
            } else if (token.kind == Type::Closing) {
                --depth;
            } else if (depth == 0 && token.isWord("or"_L1)) {
                return {m_text.trimmed()};
            } else if (depth == 0 && token.isWord("and"_L1)) {
                out << m_text.mid(begin, token.start - begin).trimmed();
                begin = token.end;
            }
        }
        out << m_text.mid(begin).trimmed();
        return out;
    }
};

} // namespace

QStringList conditionsOf(const QString &expression)
{
    const auto parsed = parseFilter(expression);
    return parsed && !parsed->isEmpty() ? ConditionScanner(expression).conditions() : QStringList();
}

QString withoutCondition(QStringList conditions, qsizetype index)
{
    conditions.removeAt(index);
    return conditions.join(" and "_L1);
}

} // namespace Trustgauge
