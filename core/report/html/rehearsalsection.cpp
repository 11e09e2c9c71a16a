#include "core/report/html/sections.h"

#include <QCoreApplication>

namespace Trustgauge {

QString rehearsalSection(const ReportContent &content, const HtmlFigures &figures)
{
    if (!content.rehearsal)
        return {};
    const auto &[policy, outcome] = *content.rehearsal;
    HtmlTable actions;
    actions.column(QCoreApplication::translate("Report", "Action"))
        .column(QCoreApplication::translate("Report", "Devices"), true)
        .column(QCoreApplication::translate("Report", "Share"), true);
    for (const ActionCount &count : outcome.counts())
        actions.row({htmlText(count.action), figures.count(count.devices),
                     figures.percent(count.devices, content.scores->size())});
    HtmlTable rules;
    rules.column(QCoreApplication::translate("Report", "Rule"))
        .column(QCoreApplication::translate("Report", "When"))
        .column(QCoreApplication::translate("Report", "Action"))
        .column(QCoreApplication::translate("Report", "Note"))
        .column(QCoreApplication::translate("Report", "Devices"), true);
    const std::vector<size_t> devices = outcome.ruleCounts();
    for (size_t i = 0; i < policy.rules.size(); ++i) {
        const PolicyRule &rule = policy.rules[i];
        rules.row({figures.count(i + 1), QStringLiteral("<code>") + htmlText(rule.when.text) + QStringLiteral("</code>"),
                   htmlText(rule.action), htmlText(rule.note), figures.count(devices[i + 1])});
    }
    rules.row({htmlText(QCoreApplication::translate("Report", "otherwise")),
               {},
               htmlText(policy.otherwise),
               {},
               figures.count(devices[0])});
    return htmlSection(
        QStringLiteral("rehearsal"), QCoreApplication::translate("Report", "Policy rehearsal"), policy.name,
        htmlParagraph(QCoreApplication::translate("Report", "Nothing is enforced by Trustgauge. This is a rehearsal: "
                                                            "the first rule that matches a device decides."),
                      QStringLiteral("note"))
            + actions.html() + rules.html());
}

} // namespace Trustgauge
