#include "core/report/html/sections.h"
#include "core/report/html/svgcharts.h"
#include "core/report/modelterms.h"

#include <QCoreApplication>

#include <algorithm>

namespace Trustgauge {

namespace {

//! Rows of the devices with sufficient data, worst first; equal ones in order of machine id.
std::vector<uint32_t> worstRows(const ScoreTable &scores)
{
    std::vector<uint32_t> rows;
    for (size_t row = 0; row < scores.size(); ++row) {
        if (scores.sufficient(row))
            rows.push_back(static_cast<uint32_t>(row));
    }
    const size_t shown = std::min(ReportContent::worstDevices, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shown), rows.end(),
                      [&scores](uint32_t a, uint32_t b) {
        const int64_t scoreA = scores.score(a).exact, scoreB = scores.score(b).exact;
        return scoreA != scoreB ? scoreA > scoreB : a < b;
    });
    rows.resize(shown);
    return rows;
}

} // namespace

QString devicesSection(const ReportContent &content, const HtmlFigures &figures)
{
    const ScoreTable &scores = *content.scores;
    static_assert(ReportContent::worstDevices == 50);
    HtmlTable table;
    table.column(QCoreApplication::translate("Report", "Device"))
        .column(QCoreApplication::translate("Report", "Group"))
        .column(QCoreApplication::translate("Report", "Score"), true)
        .column(QCoreApplication::translate("Report", "Exact"), true)
        .column(QCoreApplication::translate("Band", "Band"));
    for (size_t g = 0; g < groupCount; ++g)
        table.column(groupName(static_cast<Group>(g)), true);
    for (const uint32_t row : worstRows(scores)) {
        const Score &score = scores.score(row);
        const Contributions parts = scores.scorer().contributions(scores.signature(row));
        const IdText id = scores.fleet().machineId(row);
        const std::string_view name = scores.fleet().deviceName(row);
        const QString idHtml = QStringLiteral("<code>") + htmlText(id.view()) + QStringLiteral("</code>");
        QStringList cells{name.empty() ? idHtml : htmlText(name) + QStringLiteral("<br>") + idHtml,
                          htmlText(scores.fleet().deviceGroup(row)), figures.count(static_cast<int64_t>(score.score)),
                          figures.points(scores.scorer().exact(score).tenThousandths()),
                          QStringLiteral("<i class=\"swatch k%1\"></i>").arg(indexOf(score.band))
                              + htmlText(placeName(indexOf(score.band)))};
        for (size_t g = 0; g < groupCount; ++g)
            cells << figures.points(scores.scorer().contribution(parts, static_cast<Group>(g)).tenThousandths());
        table.row(cells);
    }
    return htmlSection(QStringLiteral("devices"), QCoreApplication::translate("Report", "Worst devices"),
                       QCoreApplication::translate("Report", "the 50 with the highest scores of those with sufficient "
                                                             "data, and the points of which the exact score is made"),
                       table.isEmpty()
                           ? htmlParagraph(QCoreApplication::translate("Report", "No device has sufficient data."))
                           : table.html());
}

} // namespace Trustgauge
