#include "ui/rehearsal/keptdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Trustgauge {

QByteArray keptDraft(const PolicyDraft &draft)
{
    QJsonArray rules;
    for (const RuleDraft &rule : draft.rules)
        rules.append(QJsonObject{{u"when"_s, rule.when}, {u"action"_s, rule.action}, {u"note"_s, rule.note}});
    return QJsonDocument(QJsonObject{{u"name"_s, draft.name}, {u"rules"_s, rules}, {u"otherwise"_s, draft.otherwise}})
        .toJson(QJsonDocument::Compact);
}

std::optional<PolicyDraft> draftFromKept(const QByteArray &kept)
{
    const QJsonObject root = QJsonDocument::fromJson(kept).object();
    if (root.isEmpty())
        return std::nullopt;
    PolicyDraft out{root[u"name"_s].toString(), {}, root[u"otherwise"_s].toString()};
    const QJsonArray rules = root[u"rules"_s].toArray();
    for (const QJsonValue &rule : rules)
        out.rules << RuleDraft{rule[u"when"_s].toString(), rule[u"action"_s].toString(), rule[u"note"_s].toString()};
    return out;
}

} // namespace Trustgauge
