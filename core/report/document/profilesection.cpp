#include "core/report/document/sections.h"
#include "core/report/modelterms.h"

#include <QCoreApplication>

namespace Trustgauge {

namespace {

QString choiceText(CveMode mode)
{
    return mode == CveMode::Binary ? QStringLiteral("binary") : QStringLiteral("linear");
}
QString choiceText(NullCvss counts)
{
    return counts == NullCvss::Severity ? QStringLiteral("severity") : QStringLiteral("ignore");
}
QString choiceText(Normalisation norm)
{
    return norm == Normalisation::Flat ? QStringLiteral("flat") : QStringLiteral("attainable");
}
QString choiceText(UnknownAs counts)
{
    switch (counts) {
    case UnknownAs::Clear:
        return QStringLiteral("clear");
    case UnknownAs::Third:
        return QStringLiteral("third");
    case UnknownAs::Full:
        return QStringLiteral("full");
    }
    return {};
}

} // namespace

ReportSection profileSection(const ReportContent &content, const ReportFigures &figures)
{
    const Profile &profile = content.scores->profile();
    ReportTable weights;
    weights.column(QCoreApplication::translate("Report", "Indicator"))
        .column(QCoreApplication::translate("Report", "Signal"))
        .column(QCoreApplication::translate("Report", "Pillar"))
        .column(QCoreApplication::translate("Report", "Weight"), true);
    for (size_t i = 0; i < indicatorCount; ++i) {
        const Group group = indicatorInfos[i].group;
        weights.row({codeSpan(indicatorInfos[i].key), plainSpan(groupName(group)),
                     plainSpan(pillarName(pillarOf(group))), figures.count(static_cast<int64_t>(profile.weights[i]))});
    }
    ReportTable others;
    others.column(QCoreApplication::translate("Report", "Setting"))
        .column(QCoreApplication::translate("Report", "Value"), true);
    for (size_t p = 0; p < pillarCount; ++p)
        others.row({codeSpan("pillars." + std::string(pillarKeys[p])),
                    figures.count(static_cast<int64_t>(profile.pillars[p]))});
    QStringList edges;
    for (const int edge : profile.inactiveDays)
        edges << QString::number(edge);
    const auto row = [&others](std::string_view key, const QString &value) {
        others.row({codeSpan(key), plainSpan(value)});
    };
    row("thresholds.inactiveDays", edges.join(QStringLiteral(" \u00B7 ")));
    row("thresholds.graceHours", QString::number(profile.graceHours));
    row("thresholds.cvss", figures.locale().toString(profile.cvssTenths / 10.0, 'f', 1));
    row("thresholds.cveCap", QString::number(profile.cveCap));
    row("cveMode", choiceText(profile.cveMode));
    row("nullCvss", choiceText(profile.nullCvss));
    row("normalisation", choiceText(profile.normalisation));
    row("unknown", choiceText(profile.unknown));
    return {QStringLiteral("profile"),
            QCoreApplication::translate("Report", "Profile and weights"),
            QStringLiteral("%1, %2").arg(profile.name, profileHash(profile)),
            {ReportTables{{weights, others}}}};
}

} // namespace Trustgauge
