#include "core/report/document/sections.h"

#include "core/base/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Trustgauge {

namespace {

QString ageOfData(const ReportContent &content)
{
    const int minutes = static_cast<int>(std::max<Ticks>(0, content.made - content.cycle.asOf) / (60 * ticksPerSecond));
    if (minutes == 0)
        return QCoreApplication::translate("Words", "just now");
    if (minutes < 60)
        return QCoreApplication::translate("Words", "%Ln minute(s) ago", nullptr, minutes);
    const int hours = minutes / 60;
    if (hours < 24)
        return QCoreApplication::translate("Words", "%Ln hour(s) ago", nullptr, hours);
    const int days = hours / 24;
    return QCoreApplication::translate("Words", "%Ln day(s) ago", nullptr, days);
}

QList<ReportHead::Fact> reportFacts(const ReportContent &content)
{
    const Profile &profile = content.scores->profile();
    const QString state = content.cycle.state == CycleState::Complete
                              ? QCoreApplication::translate("Report", "Complete cycle, %1").arg(ageOfData(content))
                              : QCoreApplication::translate("Report", "Partial cycle, %1").arg(ageOfData(content));
    return {{QCoreApplication::translate("Report", "As of"), ReportFigures::time(content.cycle.asOf)},
            {QCoreApplication::translate("Report", "State of the data"), plainSpan(state)},
            {QCoreApplication::translate("Report", "Profile"), plainSpan(profile.name)},
            {QCoreApplication::translate("Report", "Profile hash"), codeSpan(profileHash(profile))},
            {QCoreApplication::translate("Report", "Filter"),
             content.filter.isEmpty() ? plainSpan(QCoreApplication::translate("Report", "none: every device"))
                                      : codeSpan(content.filter)}};
}

QList<ReportHead::Fact> keyFigures(const ReportContent &content, const ReportFigures &figures)
{
    const FleetSummary summary = content.scores->summary();
    const auto orNone = [&figures](const std::optional<int64_t> &points) {
        return points ? figures.points(*points) : plainSpan(QStringLiteral("\u2013"));
    };
    const size_t bad = summary.bands[indexOf(Band::Suspicious)] + summary.bands[indexOf(Band::HighRisk)];
    const ReportText ofAll = content.filter.isEmpty()
                                 ? plainSpan(QCoreApplication::translate("Report", "in this cycle"))
                                 : filledText(QCoreApplication::translate("Report", "of %1 in this cycle"),
                                              {figures.count(content.allDevices)});
    return {{QCoreApplication::translate("Report", "Devices"), figures.count(summary.devices), ofAll},
            {QCoreApplication::translate("Report", "Median score"), orNone(summary.median),
             filledText(QCoreApplication::translate("Report", "mean %1, p95 %2"),
                        {orNone(summary.mean), orNone(summary.p95)})},
            {QCoreApplication::translate("Report", "Suspicious or worse"), figures.count(bad),
             figures.percent(bad, summary.devices - summary.insufficient)},
            {QCoreApplication::translate("Report", "Insufficient data"), figures.count(summary.insufficient),
             plainSpan(QCoreApplication::translate("Report", "completeness below %1 %")
                           .arg(content.scores->completenessFloor()))}};
}

} // namespace

ReportHead reportHead(const ReportContent &content, const ReportFigures &figures)
{
    using Kind = ReportParagraph::Kind;
    ReportHead out;
    out.kind = QCoreApplication::translate("Report", "Report");
    out.made = plainSpan(QCoreApplication::translate("Report", "made") + u' ') + ReportFigures::time(content.made);
    out.tenant = oneLine(content.tenantName);
    out.intro << ReportParagraph{
        plainSpan(QCoreApplication::translate("Report", "How far each device can be trusted, scored 0 "
                                                        "to 100 from Microsoft Defender for Endpoint. "
                                                        "Higher is worse."))};
    out.facts = reportFacts(content);
    if (!content.cycle.reason.isEmpty())
        out.notes << ReportParagraph{plainSpan(content.cycle.reason.text()), Kind::Warning};
    if (!content.filter.isEmpty())
        out.notes << ReportParagraph{
            plainSpan(QCoreApplication::translate("Report", "Every figure, those of earlier days included, is of the "
                                                            "devices that match the filter now."))};
    for (const Message &remark : content.remarks)
        out.notes << ReportParagraph{plainSpan(remark.text()), Kind::Warning};
    out.keyFigures = keyFigures(content, figures);
    return out;
}

} // namespace Trustgauge
