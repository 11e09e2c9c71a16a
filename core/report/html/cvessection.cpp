#include "core/report/html/sections.h"

#include <QCoreApplication>

namespace Trustgauge {

namespace {

QString topCvesTable(const ReportCves &cves, const HtmlFigures &figures)
{
    HtmlTable table;
    table.column(QCoreApplication::translate("Report", "CVE"))
        .column(QCoreApplication::translate("Report", "CVSS"), true)
        .column(QCoreApplication::translate("Report", "Severity"))
        .column(QCoreApplication::translate("Report", "Devices"), true)
        .column(QCoreApplication::translate("Report", "Counted on"), true)
        .column(QCoreApplication::translate("Report", "Points"), true)
        .column(QCoreApplication::translate("Report", "Band drops"), true);
    for (const CveRow &row : cves.cves)
        table.row({htmlText(row.cveId),
                   row.cvssTenths < 0 ? QString() : htmlText(figures.locale().toString(row.cvssTenths / 10.0, 'f', 1)),
                   htmlText(row.severity), figures.count(row.devices), figures.count(row.counted),
                   figures.points(row.gain.points.tenThousandths(cves.denominator)), figures.count(row.gain.bandDrops)});
    return table.html();
}

QString topSoftwareTable(const ReportCves &cves, const HtmlFigures &figures)
{
    HtmlTable table;
    table.column(QCoreApplication::translate("Report", "Software"))
        .column(QCoreApplication::translate("Report", "Vendor"))
        .column(QCoreApplication::translate("Report", "Devices"), true)
        .column(QCoreApplication::translate("Report", "Counted CVEs"), true)
        .column(QCoreApplication::translate("Report", "Points"), true)
        .column(QCoreApplication::translate("Report", "Band drops"), true);
    for (const SoftwareRow &row : cves.software)
        table.row({htmlText(row.software), htmlText(row.vendor), figures.count(row.devices),
                   figures.count(row.countedCves), figures.points(row.gain.points.tenThousandths(cves.denominator)),
                   figures.count(row.gain.bandDrops)});
    return table.html();
}

} // namespace

QString cvesSection(const ReportContent &content, const HtmlFigures &figures)
{
    const auto id = QStringLiteral("cves");
    const QString title = QCoreApplication::translate("Report", "CVEs and software of most effect");
    const ReportCves &cves = content.cves;
    if (!cves.areKept)
        return htmlSection(id, title, {},
                           htmlParagraph(QCoreApplication::translate("Report",
                                                                     "The store keeps no vulnerability records of this "
                                                                     "tenant.")));
    QString html = htmlParagraph(
        QCoreApplication::translate("Report",
                                    "If one of them alone were fixed everywhere, exact scores would fall by these "
                                    "points in all, and so many devices would get a lower band."));
    if (cves.recordsAsOf != noTime)
        html += QStringLiteral("<p>") + htmlText(QCoreApplication::translate("Report", "Vulnerability records of"))
                + u' ' + HtmlFigures::time(cves.recordsAsOf) + QStringLiteral(".</p>\n");
    if (cves.unknown > 0)
        html += htmlParagraph(QCoreApplication::translate("Report",
                                                          "The CVEs of %n device(s) are unknown; none of theirs "
                                                          "counts.",
                                                          nullptr, static_cast<int>(cves.unknown)),
                              QStringLiteral("warn"));
    html += cves.cves.empty()
                ? htmlParagraph(QCoreApplication::translate("Report", "The records name no CVE of these devices."))
                : topCvesTable(cves, figures);
    if (cves.lackSoftware)
        html += htmlParagraph(QCoreApplication::translate("Report", "The records do not name the software."));
    else if (!cves.software.empty())
        html += topSoftwareTable(cves, figures);
    return htmlSection(id, title, QCoreApplication::translate("Report", "the first ten of each"), html);
}

} // namespace Trustgauge
