#include "core/query/expressionfield.h"

#include <QHash>

namespace Trustgauge {

std::optional<ExpressionField> fieldByName(const QString &name)
{
    static const QHash<QString, ExpressionField> byName = [] {
        QHash<QString, ExpressionField> out;
        for (const ExpressionFieldFacts &facts : expressionFields) {
            out.insert(latinText(facts.name).toLower(), facts.field);
            for (const std::string_view alias : facts.aliases) {
                if (!alias.empty())
                    out.insert(latinText(alias).toLower(), facts.field);
            }
        }
        return out;
    }();
    const auto it = byName.constFind(name.toLower());
    return it == byName.constEnd() ? std::nullopt : std::optional(*it);
}

const QStringList &fieldNames()
{
    static const QStringList names = [] {
        QStringList out;
        for (const ExpressionFieldFacts &facts : expressionFields) {
            out << latinText(facts.name);
            for (const std::string_view alias : facts.aliases) {
                if (!alias.empty())
                    out << latinText(alias);
            }
        }
        return out;
    }();
    return names;
}

} // namespace Trustgauge
