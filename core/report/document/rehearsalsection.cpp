#include "core/report/document/sections.h"

#include <QCoreApplication>

namespace Trustgauge {

ReportSection rehearsalSection(const ReportContent &content, const ReportFigures &figures)
{
    const auto &[policy, outcome, warnings] = *content.rehearsal;
    ReportTable actions;
    actions.column(QCoreApplication::translate("Report", "Action"))
        .column(QCoreApplication::translate("Report", "Devices"), true)
        .column(QCoreApplication::translate("Report", "Share"), true);
    for (const ActionCount &count : outcome.counts())
        actions.row({plainSpan(count.action), figures.count(count.devices),
                     figures.percent(count.devices, content.scores->size())});
    ReportTable rules;
    rules.column(QCoreApplication::translate("Report", "Rule"))
        .column(QCoreApplication::translate("Report", "When"))
        .column(QCoreApplication::translate("Report", "Action"))
        .column(QCoreApplication::translate("Report", "Note"))
        .column(QCoreApplication::translate("Report", "Devices"), true);
    const std::vector<size_t> devices = outcome.ruleCounts();
    for (size_t i = 0; i < policy.rules.size(); ++i) {
        const PolicyRule &rule = policy.rules[i];
        rules.row({figures.count(i + 1), codeSpan(rule.when.text), plainSpan(rule.action), plainSpan(rule.note),
                   figures.count(devices[i + 1])});
    }
    rules.row({plainSpan(QCoreApplication::translate("Report", "otherwise")),
               {},
               plainSpan(policy.otherwise),
               {},
               figures.count(devices[0])});
    ReportSection out{QStringLiteral("rehearsal"),
                      QCoreApplication::translate("Report", "Policy rehearsal"),
                      policy.name,
                      {ReportParagraph{plainSpan(QCoreApplication::translate("Report",
                                                                             "Nothing is enforced by Trustgauge. This "
                                                                             "is a rehearsal: the first rule that "
                                                                             "matches a device decides.")),
                                       ReportParagraph::Kind::Note}}};
    for (const PolicyWarning &warning : warnings)
        out.blocks << ReportParagraph{plainSpan(sentenceOf(warning).text()), ReportParagraph::Kind::Warning};
    out.blocks << actions << rules;
    return out;
}

} // namespace Trustgauge
