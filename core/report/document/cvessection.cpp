#include "core/report/document/sections.h"

#include <QCoreApplication>

namespace Trustgauge {

namespace {

ReportTable topCvesTable(const ReportCves &cves, const ReportFigures &figures)
{
    ReportTable table;
    table.column(QCoreApplication::translate("Report", "CVE"))
        .column(QCoreApplication::translate("Report", "CVSS"), true)
        .column(QCoreApplication::translate("Report", "Severity"))
        .column(QCoreApplication::translate("Report", "Devices"), true)
        .column(QCoreApplication::translate("Report", "Counted on"), true)
        .column(QCoreApplication::translate("Report", "Points"), true)
        .column(QCoreApplication::translate("Report", "Band drops"), true);
    for (const CveRow &row : cves.cves)
        table.row(
            {plainSpan(row.cveId),
             row.cvssTenths < 0 ? ReportText() : plainSpan(figures.locale().toString(row.cvssTenths / 10.0, 'f', 1)),
             plainSpan(row.severity), figures.count(row.devices), figures.count(row.counted),
             figures.points(row.gain.points.tenThousandths(cves.denominator)), figures.count(row.gain.bandDrops)});
    return table;
}

ReportTable topSoftwareTable(const ReportCves &cves, const ReportFigures &figures)
{
    ReportTable table;
    table.column(QCoreApplication::translate("Report", "Software"))
        .column(QCoreApplication::translate("Report", "Vendor"))
        .column(QCoreApplication::translate("Report", "Devices"), true)
        .column(QCoreApplication::translate("Report", "Counted CVEs"), true)
        .column(QCoreApplication::translate("Report", "Points"), true)
        .column(QCoreApplication::translate("Report", "Band drops"), true);
    for (const SoftwareRow &row : cves.software)
        table.row({plainSpan(row.software), plainSpan(row.vendor), figures.count(row.devices),
                   figures.count(row.countedCves), figures.points(row.gain.points.tenThousandths(cves.denominator)),
                   figures.count(row.gain.bandDrops)});
    return table;
}

} // namespace

ReportSection cvesSection(const ReportContent &content, const ReportFigures &figures)
{
    const auto paragraph = [](const QString &text, ReportParagraph::Kind kind = ReportParagraph::Kind::Plain) {
        return ReportParagraph{plainSpan(text), kind};
    };
    ReportSection out{QStringLiteral("cves"),
                      QCoreApplication::translate("Report", "CVEs and software of most effect"),
                      {},
                      {}};
    const ReportCves &cves = content.cves;
    if (!cves.areKept) {
        out.blocks << paragraph(QCoreApplication::translate("Report", "The store keeps no vulnerability records of this "
                                                                      "tenant."));
        return out;
    }
    out.subtitle = QCoreApplication::translate("Report", "the first ten of each");
    out.blocks << paragraph(
        QCoreApplication::translate("Report", "If one of them alone were fixed everywhere, exact scores would fall by "
                                              "these points in all, and so many devices would get a lower band."));
    if (cves.recordsAsOf != noTime)
        out.blocks << ReportParagraph{plainSpan(QCoreApplication::translate("Report", "Vulnerability records of") + u' ')
                                      + ReportFigures::time(cves.recordsAsOf) + plainSpan(QStringLiteral("."))};
    if (cves.unknown > 0)
        out.blocks << paragraph(QCoreApplication::translate("Report",
                                                            "The CVEs of %n device(s) are unknown; none of theirs "
                                                            "counts.",
                                                            nullptr, static_cast<int>(cves.unknown)),
                                ReportParagraph::Kind::Warning);
    if (cves.cves.empty())
        out.blocks << paragraph(QCoreApplication::translate("Report", "The records name no CVE of these devices."));
    else
        out.blocks << topCvesTable(cves, figures);
    if (cves.lackSoftware)
        out.blocks << paragraph(QCoreApplication::translate("Report", "The records do not name the software."));
    else if (!cves.software.empty())
        out.blocks << topSoftwareTable(cves, figures);
    return out;
}

} // namespace Trustgauge
