#include "core/report/document/sections.h"
#include "core/report/modelterms.h"
#include "core/report/placename.h"

#include <QCoreApplication>

namespace Trustgauge {

namespace {

ReportText deviceNameText(const Fleet &fleet, size_t row)
{
    return plainSpan(fleet.deviceName(row).empty() ? fleet.machineId(row).view() : fleet.deviceName(row));
}

ReportTable countsTable(const FleetChange &change, const ReportFigures &figures)
{
    size_t worse = 0, better = 0;
    for (size_t cause = 0; cause < changeCauseCount; ++cause) {
        worse += change.worse[cause];
        better += change.better[cause];
    }
    ReportTable table;
    table.column(QCoreApplication::translate("Report", "Devices that .."))
        .column(QCoreApplication::translate("Report", "Devices"), true);
    const auto row = [&](const QString &what, size_t devices) { table.row({plainSpan(what), figures.count(devices)}); };
    row(QCoreApplication::translate("Report", "are in a worse band"), worse);
    row(QCoreApplication::translate("Report", "are in a better band"), better);
    row(QCoreApplication::translate("Report", "have a higher score"), change.up);
    row(QCoreApplication::translate("Report", "have a lower score"), change.down);
    row(QCoreApplication::translate("Report", "lack sufficient data since then"), bandsLost(change.migration));
    row(QCoreApplication::translate("Report", "have sufficient data again"), bandsGained(change.migration));
    row(QCoreApplication::translate("Report", "are new"), change.appeared);
    row(QCoreApplication::translate("Report", "are in this cycle no more"), change.left);
    return table;
}

ReportTable causesTable(const FleetChange &change, const ReportFigures &figures)
{
    ReportTable table;
    table.column(QCoreApplication::translate("Report", "Why"))
        .column(QCoreApplication::translate("Report", "Devices"), true)
        .column(QCoreApplication::translate("Report", "Points in all"), true)
        .column(QCoreApplication::translate("Report", "Worse band"), true)
        .column(QCoreApplication::translate("Report", "Better band"), true);
    for (size_t i = 0; i < changeCauseCount; ++i)
        table.row({plainSpan(causeName(static_cast<ChangeCause>(i))), figures.count(change.devices[i]),
                   figures.signedPoints(change.parts[i]), figures.count(change.worse[i]),
                   figures.count(change.better[i])});
    return table;
}

ReportTable largestTable(const ReportChange &change, const ScoreTable &now, const ReportFigures &figures)
{
    ReportTable table;
    table.column(QCoreApplication::translate("Report", "Largest changes"))
        .column(QCoreApplication::translate("Report", "Before"), true)
        .column(QCoreApplication::translate("Report", "Now"), true)
        .column(QCoreApplication::translate("Report", "Change"), true)
        .column(QCoreApplication::translate("Band", "Band"))
        .column(QCoreApplication::translate("Report", "Why"));
    for (const DeviceChange &device : change.fleet.largest) {
        const size_t was = change.before->place(device.before), is = now.place(device.after);
        const ReportText places = was == is ? plainSpan(placeName(is))
                                            : plainSpan(placeName(was) + QStringLiteral(" \u2192 ") + placeName(is));
        table.row({deviceNameText(now.fleet(), device.after),
                   figures.points(change.before->scorer().exact(change.before->score(device.before)).tenThousandths()),
                   figures.points(now.scorer().exact(now.score(device.after)).tenThousandths()),
                   figures.signedPoints(device.total), places, plainSpan(causeName(device.mainCause()))});
    }
    return table;
}

} // namespace

ReportSection changeSection(const ReportContent &content, const ReportFigures &figures)
{
    ReportSection out{QStringLiteral("changes"), QCoreApplication::translate("Report", "What changed"), {}, {}};
    if (!content.change) {
        out.blocks << ReportParagraph{
            plainSpan(QCoreApplication::translate("Report", "There is no cycle before this one."))};
        return out;
    }
    const ReportChange &change = *content.change;
    out.subtitle = QCoreApplication::translate("Report", "since the cycle before");
    out.blocks << ReportParagraph{plainSpan(QCoreApplication::translate("Report", "Compared with the cycle of") + u' ')
                                  + ReportFigures::time(change.cycle.asOf) + plainSpan(QStringLiteral("."))};
    if (change.lacksData(content.cycle))
        out.blocks << ReportParagraph{plainSpan(QCoreApplication::translate("Report",
                                                                            "Data was missing in one of both cycles; "
                                                                            "scores may differ by that alone.")),
                                      ReportParagraph::Kind::Warning};
    out.blocks << ReportTables{{countsTable(change.fleet, figures), causesTable(change.fleet, figures)}};
    if (const ReportTable largest = largestTable(change, *content.scores, figures); !largest.isEmpty())
        out.blocks << largest;
    return out;
}

} // namespace Trustgauge
