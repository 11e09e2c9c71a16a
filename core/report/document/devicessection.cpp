#include "core/report/document/sections.h"
#include "core/report/modelterms.h"
#include "core/report/placename.h"

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

ReportSection devicesSection(const ReportContent &content, const ReportFigures &figures)
{
    const ScoreTable &scores = *content.scores;
    static_assert(ReportContent::worstDevices == 50);
    ReportTable table;
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
        const ReportText idText = codeSpan(id.view());
        QList<ReportText> cells{name.empty() ? idText : plainSpan(name) + ReportText{{ReportSpan::Kind::Break}} + idText,
                                plainSpan(scores.fleet().deviceGroup(row)),
                                figures.count(static_cast<int64_t>(score.score)),
                                figures.points(scores.scorer().exact(score).tenThousandths()),
                                ReportText{{ReportSpan::Kind::Swatch, {}, {}, indexOf(score.band)}}
                                    + plainSpan(placeName(indexOf(score.band)))};
        for (size_t g = 0; g < groupCount; ++g)
            cells << figures.points(scores.scorer().contribution(parts, static_cast<Group>(g)).tenThousandths());
        table.row(cells);
    }
    ReportSection out{QStringLiteral("devices"),
                      QCoreApplication::translate("Report", "Worst devices"),
                      QCoreApplication::translate("Report", "the 50 with the highest scores of those with sufficient "
                                                            "data, and the points of which the exact score is made"),
                      {}};
    if (table.isEmpty())
        out.blocks << ReportParagraph{
            plainSpan(QCoreApplication::translate("Report", "No device has sufficient data."))};
    else
        out.blocks << table;
    return out;
}

} // namespace Trustgauge
