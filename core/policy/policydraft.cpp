#include "core/policy/policydraft.h"

#include <QCoreApplication>

namespace Trustgauge {

PolicyDraft draftOf(const Policy &policy)
{
    PolicyDraft out{policy.name, {}, policy.otherwise};
    for (const PolicyRule &rule : policy.rules)
        out.rules << RuleDraft{rule.when.text, rule.action, rule.note};
    return out;
}

tl::expected<Policy, QList<DraftFault>> checkedPolicy(const PolicyDraft &draft)
{
    Policy out{draft.name, {}, draft.otherwise};
    QList<DraftFault> faults;
    for (const RuleDraft &rule : draft.rules) {
        const size_t number = out.rules.size() + 1;
        auto when = parseFilter(rule.when);
        if (when && when->isEmpty())
            when = tl::unexpected(ExpressionFault{FilterFaultKind::Empty, 1, {}, {}, {}});
        if (!when)
            faults << DraftFault{number, when.error()};
        if (rule.action.trimmed().isEmpty())
            faults << DraftFault{number, std::nullopt};
        out.rules.push_back({when ? *when : FilterExpression(), rule.action, rule.note});
    }
    if (draft.otherwise.trimmed().isEmpty())
        faults << DraftFault{0, std::nullopt};
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return out;
}

PolicyDraft examplePolicy()
{
    const QString block = QCoreApplication::translate("Policy", "Block", "an action of a policy");
    const QString ask = QCoreApplication::translate("Policy", "Ask", "an action of a policy: for a second factor");
    const QString limit = QCoreApplication::translate("Policy", "Restrict", "an action of a policy");
    return {QCoreApplication::translate("Policy", "Access by band"),
            {{QStringLiteral("band = highRisk"), block, QCoreApplication::translate("Policy", "High Risk")},
             {QStringLiteral("sufficient = false"), ask,
              QCoreApplication::translate("Policy", "Too little is known to trust it")},
             {QStringLiteral("band >= suspicious"), limit,
              QCoreApplication::translate("Policy", "Web applications only")},
             {QStringLiteral("band = moderateRisk or inactiveDays >= 14"), ask,
              QCoreApplication::translate("Policy", "Second factor at each sign-in")}},
            QCoreApplication::translate("Policy", "Allow", "an action of a policy")};
}

} // namespace Trustgauge
