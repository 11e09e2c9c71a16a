#include "core/report/html/sections.h"
#include "core/report/html/svgcharts.h"
#include "core/report/modelterms.h"

#include <QCoreApplication>

namespace Trustgauge {

namespace {

QString scoreRange(size_t band)
{
    const int low = band == 0 ? 0 : bandTops[band - 1] + 1;
    return QStringLiteral("%1\u2013%2").arg(low).arg(bandTops[band]);
}

size_t devicesAt(const FleetSummary &summary, size_t place)
{
    return place == insufficientPlace ? summary.insufficient : summary.bands[place];
}

} // namespace

QString bandsSection(const ReportContent &content, const HtmlFigures &figures)
{
    const FleetSummary summary = content.scores->summary();
    const std::optional<FleetSummary> before = content.change ? std::optional(content.change->before->summary())
                                                              : std::nullopt;
    HtmlTable table;
    table.column(QCoreApplication::translate("Band", "Band"))
        .column(QCoreApplication::translate("Band", "Score"), true)
        .column(QCoreApplication::translate("Report", "Devices"), true)
        .column(QCoreApplication::translate("Report", "Share"), true);
    if (before)
        table.column(QCoreApplication::translate("Report", "Since the cycle before"), true);
    for (size_t place = 0; place < placeCount; ++place) {
        const size_t devices = devicesAt(summary, place);
        QStringList cells{htmlText(placeName(place)), place == insufficientPlace ? QString() : scoreRange(place),
                          figures.count(devices), figures.percent(devices, summary.devices)};
        if (before)
            cells << figures.signedCount(static_cast<int64_t>(devices)
                                         - static_cast<int64_t>(devicesAt(*before, place)));
        table.row(cells);
    }
    return htmlSection(QStringLiteral("bands"), QCoreApplication::translate("Report", "Bands"), {},
                       QStringLiteral("<figure>") + bandsSvg(summary, figures.locale()) + QStringLiteral("</figure>\n")
                           + table.html());
}

QString histogramSection(const ReportContent &content, const HtmlFigures &figures)
{
    return htmlSection(QStringLiteral("histogram"), QCoreApplication::translate("Report", "Scores"),
                       QCoreApplication::translate("Report", "devices with sufficient data, by score"),
                       htmlFigure(histogramSvg(content.scores->summary(), figures.locale()),
                                  QStringLiteral("histogram-table")));
}

QString trendSection(const ReportContent &content, const HtmlFigures &figures)
{
    static_assert(ReportContent::trendDays == 90);
    const QString title = QCoreApplication::translate("Report", "The last 90 days");
    if (content.days.empty())
        return htmlSection(QStringLiteral("trend"), title, {},
                           htmlParagraph(QCoreApplication::translate("Report", "No cycle is stored of these days.")));
    return htmlSection(QStringLiteral("trend"), title,
                       QCoreApplication::translate("Report", "devices above Trustworthy, as scored then"),
                       htmlFigure(trendSvg(content.days, figures.locale()), QStringLiteral("trend-table")));
}

QString coverageSection(const ReportContent &content, const HtmlFigures &figures)
{
    const FleetSummary summary = content.scores->summary();
    HtmlTable table;
    table.column(QCoreApplication::translate("Report", "Signal"))
        .column(QCoreApplication::translate("Report", "Known"), true)
        .column(QCoreApplication::translate("Words", "Unknown"), true)
        .column(QCoreApplication::translate("Report", "Share unknown"), true);
    for (size_t g = 0; g < groupCount; ++g)
        table.row({htmlText(groupName(static_cast<Group>(g))), figures.count(summary.devices - summary.unknown[g]),
                   figures.count(summary.unknown[g]), figures.percent(summary.unknown[g], summary.devices)});
    QString html = table.html();
    HtmlTable unmapped;
    unmapped.column(QCoreApplication::translate("Report", "Field"))
        .column(QCoreApplication::translate("Report", "Value that the model does not know"))
        .column(QCoreApplication::translate("Report", "Devices"), true);
    for (const auto &[field, values] : content.scores->fleet().notices().unmapped) {
        for (const auto &[value, devices] : values)
            unmapped.row({htmlText(field), htmlText(value), figures.count(static_cast<int64_t>(devices))});
    }
    if (!unmapped.isEmpty())
        html += unmapped.html();
    return htmlSection(QStringLiteral("coverage"), QCoreApplication::translate("Report", "Unknown data"),
                       QCoreApplication::translate("Report", "unknown is not safe"), html);
}

QString tableSections(const ReportContent &content, const HtmlFigures &figures)
{
    const FleetSummary summary = content.scores->summary();
    HtmlTable scores;
    scores.column(QCoreApplication::translate("Report", "Score"), true)
        .column(QCoreApplication::translate("Band", "Band"))
        .column(QCoreApplication::translate("Report", "Devices"), true);
    for (size_t score = 0; score < summary.histogram.size(); ++score) {
        if (summary.histogram[score] > 0)
            scores.row({figures.count(score), htmlText(placeName(indexOf(bandOf(static_cast<int>(score))))),
                        figures.count(summary.histogram[score])});
    }
    QString out = htmlSection(QStringLiteral("histogram-table"),
                              QCoreApplication::translate("Report", "Scores, as a table"),
                              QCoreApplication::translate("Report", "scores that no device has are left out"),
                              scores.html());
    if (content.days.empty())
        return out;
    HtmlTable days;
    days.column(QCoreApplication::translate("Report", "Day (UTC)"))
        .column(QCoreApplication::translate("Report", "Cycle"));
    for (size_t place = 0; place < placeCount; ++place)
        days.column(placeName(place), true);
    days.column(QCoreApplication::translate("Report", "Profile hash"));
    for (const ReportDay &day : content.days) {
        QStringList cells{HtmlFigures::day(day.day),
                          htmlText(day.state == CycleState::Complete
                                       ? QCoreApplication::translate("Words", "Complete", "state of a cycle")
                                       : QCoreApplication::translate("Words", "Partial", "state of a cycle"))};
        for (const uint32_t devices : day.places)
            cells << figures.count(static_cast<int64_t>(devices));
        days.row(cells << QStringLiteral("<code>") + htmlText(day.profileHash) + QStringLiteral("</code>"));
    }
    return out
           + htmlSection(QStringLiteral("trend-table"),
                         QCoreApplication::translate("Report", "The last days, as a table"),
                         QCoreApplication::translate("Report", "the last complete cycle of each day, as scored then"),
                         days.html());
}

} // namespace Trustgauge
