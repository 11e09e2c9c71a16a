#include "core/report/html/sections.h"

#include <QCoreApplication>

#include <algorithm>

namespace Trustgauge {

namespace {

//! \param html of the value
QString factHtml(const QString &name, const QString &html)
{
    return QStringLiteral("<div><dt>") + htmlText(name) + QStringLiteral("</dt><dd>") + html
           + QStringLiteral("</dd></div>\n");
}

QString keyFigure(const QString &name, const QString &html, const QString &below)
{
    return QStringLiteral("<div><dt>") + htmlText(name) + QStringLiteral("</dt><dd><strong>") + html
           + QStringLiteral("</strong><small>") + below + QStringLiteral("</small></dd></div>\n");
}

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

QString reportFacts(const ReportContent &content)
{
    const Profile &profile = content.scores->profile();
    const QString state = content.cycle.state == CycleState::Complete
                              ? QCoreApplication::translate("Report", "Complete cycle, %1").arg(ageOfData(content))
                              : QCoreApplication::translate("Report", "Partial cycle, %1").arg(ageOfData(content));
    const auto code = [](const QString &text) {
        return QStringLiteral("<code>") + htmlText(text) + QStringLiteral("</code>");
    };
    return QStringLiteral("<dl class=\"facts\">\n")
           + factHtml(QCoreApplication::translate("Report", "As of"), HtmlFigures::time(content.cycle.asOf))
           + factHtml(QCoreApplication::translate("Report", "State of the data"), htmlText(state))
           + factHtml(QCoreApplication::translate("Report", "Profile"), htmlText(profile.name))
           + factHtml(QCoreApplication::translate("Report", "Profile hash"), code(profileHash(profile)))
           + factHtml(QCoreApplication::translate("Report", "Filter"),
                      content.filter.isEmpty() ? htmlText(QCoreApplication::translate("Report", "none: every device"))
                                               : code(content.filter))
           + QStringLiteral("</dl>\n");
}

QString keyFigures(const ReportContent &content, const HtmlFigures &figures)
{
    const FleetSummary summary = content.scores->summary();
    const auto orNone = [&figures](const std::optional<int64_t> &points) {
        return points ? figures.points(*points) : QStringLiteral("\u2013");
    };
    const size_t bad = summary.bands[indexOf(Band::Suspicious)] + summary.bands[indexOf(Band::HighRisk)];
    const QString ofAll = content.filter.isEmpty()
                              ? htmlText(QCoreApplication::translate("Report", "in this cycle"))
                              : htmlText(QCoreApplication::translate("Report", "of %1 in this cycle"))
                                    .arg(figures.count(content.allDevices));
    return QStringLiteral("<dl class=\"key\">\n")
           + keyFigure(QCoreApplication::translate("Report", "Devices"), figures.count(summary.devices), ofAll)
           + keyFigure(QCoreApplication::translate("Report", "Median score"), orNone(summary.median),
                       htmlText(QCoreApplication::translate("Report", "mean %1, p95 %2"))
                           .arg(orNone(summary.mean), orNone(summary.p95)))
           + keyFigure(QCoreApplication::translate("Report", "Suspicious or worse"), figures.count(bad),
                       figures.percent(bad, summary.devices - summary.insufficient))
           + keyFigure(QCoreApplication::translate("Report", "Insufficient data"), figures.count(summary.insufficient),
                       htmlText(QCoreApplication::translate("Report", "completeness below %1 %")
                                    .arg(content.scores->completenessFloor())))
           + QStringLiteral("</dl>\n");
}

} // namespace

QString headSection(const ReportContent &content, const HtmlFigures &figures)
{
    QString out = QStringLiteral("<header>\n<p class=\"made\"><b>Trustgauge</b> ")
                  + htmlText(QCoreApplication::translate("Report", "Report")) + QStringLiteral("<span>")
                  + htmlText(QCoreApplication::translate("Report", "made")) + u' ' + HtmlFigures::time(content.made)
                  + QStringLiteral("</span></p>\n<h1>") + htmlText(content.tenantName) + QStringLiteral("</h1>\n");
    out += htmlParagraph(QCoreApplication::translate("Report",
                                                     "How far each device can be trusted, scored 0 to 100 from "
                                                     "Microsoft Defender for Endpoint. Higher is worse."));
    out += reportFacts(content);
    if (!content.cycle.reason.isEmpty())
        out += htmlParagraph(content.cycle.reason.text(), QStringLiteral("warn"));
    if (!content.filter.isEmpty())
        out += htmlParagraph(QCoreApplication::translate("Report",
                                                         "Every figure, those of earlier days included, is of the "
                                                         "devices that match the filter now."));
    for (const Message &remark : content.remarks)
        out += htmlParagraph(remark.text(), QStringLiteral("warn"));
    return out + keyFigures(content, figures) + QStringLiteral("</header>\n");
}

} // namespace Trustgauge
