#include "core/report/html/sections.h"
#include "core/report/html/svgcharts.h"
#include "core/report/modelterms.h"

#include <QCoreApplication>

namespace Trustgauge {

namespace {

QString deviceNameHtml(const Fleet &fleet, size_t row)
{
    return htmlText(fleet.deviceName(row).empty() ? fleet.machineId(row).view() : fleet.deviceName(row));
}

QString countsTable(const FleetChange &change, const HtmlFigures &figures)
{
    size_t worse = 0, better = 0;
    for (size_t cause = 0; cause < changeCauseCount; ++cause) {
        worse += change.worse[cause];
        better += change.better[cause];
    }
    HtmlTable table;
    table.column(QCoreApplication::translate("Report", "Devices that .."))
        .column(QCoreApplication::translate("Report", "Devices"), true);
    const auto row = [&](const QString &what, size_t devices) { table.row({htmlText(what), figures.count(devices)}); };
    row(QCoreApplication::translate("Report", "are in a worse band"), worse);
    row(QCoreApplication::translate("Report", "are in a better band"), better);
    row(QCoreApplication::translate("Report", "have a higher score"), change.up);
    row(QCoreApplication::translate("Report", "have a lower score"), change.down);
    row(QCoreApplication::translate("Report", "lack sufficient data since then"), bandsLost(change.migration));
    row(QCoreApplication::translate("Report", "have sufficient data again"), bandsGained(change.migration));
    row(QCoreApplication::translate("Report", "are new"), change.appeared);
    row(QCoreApplication::translate("Report", "are in this cycle no more"), change.left);
    return table.html();
}

QString causesTable(const FleetChange &change, const HtmlFigures &figures)
{
    HtmlTable table;
    table.column(QCoreApplication::translate("Report", "Why"))
        .column(QCoreApplication::translate("Report", "Devices"), true)
        .column(QCoreApplication::translate("Report", "Points in all"), true)
        .column(QCoreApplication::translate("Report", "Worse band"), true)
        .column(QCoreApplication::translate("Report", "Better band"), true);
    for (size_t i = 0; i < changeCauseCount; ++i)
        table.row({htmlText(causeName(static_cast<ChangeCause>(i))), figures.count(change.devices[i]),
                   figures.signedPoints(change.parts[i]), figures.count(change.worse[i]),
                   figures.count(change.better[i])});
    return table.html();
}

QString largestTable(const ReportChange &change, const ScoreTable &now, const HtmlFigures &figures)
{
    HtmlTable table;
    table.column(QCoreApplication::translate("Report", "Largest changes"))
        .column(QCoreApplication::translate("Report", "Before"), true)
        .column(QCoreApplication::translate("Report", "Now"), true)
        .column(QCoreApplication::translate("Report", "Change"), true)
        .column(QCoreApplication::translate("Band", "Band"))
        .column(QCoreApplication::translate("Report", "Why"));
    for (const DeviceChange &device : change.fleet.largest) {
        const size_t was = change.before->place(device.before), is = now.place(device.after);
        const QString places = was == is
                                   ? htmlText(placeName(is))
                                   : htmlText(placeName(was)) + QStringLiteral(" \u2192 ") + htmlText(placeName(is));
        table.row({deviceNameHtml(now.fleet(), device.after),
                   figures.points(change.before->scorer().exact(change.before->score(device.before)).tenThousandths()),
                   figures.points(now.scorer().exact(now.score(device.after)).tenThousandths()),
                   figures.signedPoints(device.total), places, htmlText(causeName(device.mainCause()))});
    }
    return table.isEmpty() ? QString() : table.html();
}

} // namespace

QString changeSection(const ReportContent &content, const HtmlFigures &figures)
{
    const auto id = QStringLiteral("changes");
    const QString title = QCoreApplication::translate("Report", "What changed");
    if (!content.change)
        return htmlSection(id, title, {},
                           htmlParagraph(QCoreApplication::translate("Report", "There is no cycle before this one.")));
    const ReportChange &change = *content.change;
    QString html = QStringLiteral("<p>") + htmlText(QCoreApplication::translate("Report", "Compared with the cycle of"))
                   + u' ' + HtmlFigures::time(change.cycle.asOf) + QStringLiteral(".</p>\n");
    if (change.lacksData(content.cycle))
        html += htmlParagraph(QCoreApplication::translate("Report",
                                                          "Data was missing in one of both cycles; scores may differ by "
                                                          "that alone."),
                              QStringLiteral("warn"));
    html += QStringLiteral("<div class=\"beside\">") + countsTable(change.fleet, figures)
            + causesTable(change.fleet, figures) + QStringLiteral("</div>\n");
    return htmlSection(id, title, QCoreApplication::translate("Report", "since the cycle before"),
                       html + largestTable(change, *content.scores, figures));
}

} // namespace Trustgauge
