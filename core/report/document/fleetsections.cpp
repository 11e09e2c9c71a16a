#include "core/report/document/reportcharts.h"
#include "core/report/document/sections.h"
#include "core/report/modelterms.h"
#include "core/report/placename.h"

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

//! The days whose cycle was scored with another profile than that of the day before.
QStringList profileChanges(const std::vector<ReportDay> &days)
{
    QStringList out;
    for (size_t i = 1; i < days.size(); ++i) {
        if (days[i].profileHash != days[i - 1].profileHash)
            out << QDate(1970, 1, 1).addDays(days[i].day).toString(Qt::ISODate);
    }
    return out;
}

} // namespace

ReportSection bandsSection(const ReportContent &content, const ReportFigures &figures)
{
    const FleetSummary summary = content.scores->summary();
    const std::optional<FleetSummary> before = content.change ? std::optional(content.change->before->summary())
                                                              : std::nullopt;
    ReportTable table;
    table.column(QCoreApplication::translate("Band", "Band"))
        .column(QCoreApplication::translate("Band", "Score"), true)
        .column(QCoreApplication::translate("Report", "Devices"), true)
        .column(QCoreApplication::translate("Report", "Share"), true);
    if (before)
        table.column(QCoreApplication::translate("Report", "Since the cycle before"), true);
    for (size_t place = 0; place < placeCount; ++place) {
        const size_t devices = devicesAt(summary, place);
        QList<ReportText> cells{plainSpan(placeName(place)),
                                place == insufficientPlace ? ReportText() : plainSpan(scoreRange(place)),
                                figures.count(devices), figures.percent(devices, summary.devices)};
        if (before)
            cells << figures.signedCount(static_cast<int64_t>(devices)
                                         - static_cast<int64_t>(devicesAt(*before, place)));
        table.row(cells);
    }
    return {QStringLiteral("bands"),
            QCoreApplication::translate("Report", "Bands"),
            {},
            {ReportChart{bandsDrawing(summary, figures.locale())}, table}};
}

ReportSection histogramSection(const ReportContent &content, const ReportFigures &figures)
{
    return {QStringLiteral("histogram"),
            QCoreApplication::translate("Report", "Scores"),
            QCoreApplication::translate("Report", "devices with sufficient data, by score"),
            {ReportChart{histogramDrawing(content.scores->summary(), figures.locale()),
                         QStringLiteral("histogram-table")}}};
}

ReportSection trendSection(const ReportContent &content, const ReportFigures &figures)
{
    static_assert(ReportContent::trendDays == 90);
    ReportSection out{QStringLiteral("trend"), QCoreApplication::translate("Report", "The last 90 days"), {}, {}};
    if (content.days.empty()) {
        out.blocks << ReportParagraph{
            plainSpan(QCoreApplication::translate("Report", "No cycle is stored of these days."))};
        return out;
    }
    out.subtitle = QCoreApplication::translate("Report", "devices above Trustworthy, as scored then");
    out.blocks << ReportChart{trendDrawing(content.days, figures.locale()), QStringLiteral("trend-table")};
    const QStringList changes = profileChanges(content.days);
    if (!changes.isEmpty())
        out.blocks << ReportParagraph{plainSpan(
            QCoreApplication::translate("Report", "Scored with another profile than the day before: %1.", "days")
                .arg(changes.join(QStringLiteral(", "))))};
    return out;
}

ReportSection coverageSection(const ReportContent &content, const ReportFigures &figures)
{
    const FleetSummary summary = content.scores->summary();
    ReportTable table;
    table.column(QCoreApplication::translate("Report", "Signal"))
        .column(QCoreApplication::translate("Report", "Known"), true)
        .column(QCoreApplication::translate("Words", "Unknown"), true)
        .column(QCoreApplication::translate("Report", "Share unknown"), true);
    for (size_t g = 0; g < groupCount; ++g)
        table.row({plainSpan(groupName(static_cast<Group>(g))), figures.count(summary.devices - summary.unknown[g]),
                   figures.count(summary.unknown[g]), figures.percent(summary.unknown[g], summary.devices)});
    ReportTable unmapped;
    unmapped.column(QCoreApplication::translate("Report", "Field"))
        .column(QCoreApplication::translate("Report", "Value that the model does not know"))
        .column(QCoreApplication::translate("Report", "Devices"), true);
    for (const auto &[field, values] : content.scores->fleet().notices().unmapped) {
        for (const auto &[value, devices] : values)
            unmapped.row({plainSpan(field), plainSpan(value), figures.count(static_cast<int64_t>(devices))});
    }
    ReportSection out{QStringLiteral("coverage"),
                      QCoreApplication::translate("Report", "Unknown data"),
                      QCoreApplication::translate("Report", "unknown is not safe"),
                      {table}};
    if (!unmapped.isEmpty())
        out.blocks << unmapped;
    return out;
}

ReportSection histogramTableSection(const ReportContent &content, const ReportFigures &figures)
{
    const FleetSummary summary = content.scores->summary();
    ReportTable scores;
    scores.column(QCoreApplication::translate("Report", "Score"), true)
        .column(QCoreApplication::translate("Band", "Band"))
        .column(QCoreApplication::translate("Report", "Devices"), true);
    for (size_t score = 0; score < summary.histogram.size(); ++score) {
        if (summary.histogram[score] > 0)
            scores.row({figures.count(score), plainSpan(placeName(indexOf(bandOf(static_cast<int>(score))))),
                        figures.count(summary.histogram[score])});
    }
    return {QStringLiteral("histogram-table"),
            QCoreApplication::translate("Report", "Scores, as a table"),
            QCoreApplication::translate("Report", "scores that no device has are left out"),
            {scores}};
}

ReportSection trendTableSection(const ReportContent &content, const ReportFigures &figures)
{
    ReportTable days;
    days.column(QCoreApplication::translate("Report", "Day (UTC)"))
        .column(QCoreApplication::translate("Report", "Cycle"));
    for (size_t place = 0; place < placeCount; ++place)
        days.column(placeName(place), true);
    days.column(QCoreApplication::translate("Report", "Profile hash"));
    for (const ReportDay &day : content.days) {
        QList<ReportText> cells{ReportFigures::day(day.day),
                                plainSpan(day.state == CycleState::Complete
                                              ? QCoreApplication::translate("Words", "Complete", "state of a cycle")
                                              : QCoreApplication::translate("Words", "Partial", "state of a cycle"))};
        for (const uint32_t devices : day.places)
            cells << figures.count(static_cast<int64_t>(devices));
        days.row(cells << codeSpan(day.profileHash));
    }
    return {QStringLiteral("trend-table"),
            QCoreApplication::translate("Report", "The last days, as a table"),
            QCoreApplication::translate("Report", "the last complete cycle of each day, as scored then"),
            {days}};
}

} // namespace Trustgauge
