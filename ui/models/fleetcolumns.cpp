#include "ui/models/fleetcolumns.h"

#include "ui/text/words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

QString columnTitle(FleetColumn column, bool besideBefore)
{
    if (besideBefore && column == FleetColumn::Score)
        return QCoreApplication::translate("FleetColumns", "Score after");
    if (besideBefore && column == FleetColumn::Band)
        return QCoreApplication::translate("FleetColumns", "Band after");
    switch (column) {
    case FleetColumn::Device:
        return QCoreApplication::translate("FleetColumns", "Device");
    case FleetColumn::Score:
        return QCoreApplication::translate("FleetColumns", "Score");
    case FleetColumn::Band:
        return QCoreApplication::translate("FleetColumns", "Band");
    case FleetColumn::Risk:
        return QCoreApplication::translate("FleetColumns", "Risk");
    case FleetColumn::Exposure:
        return QCoreApplication::translate("FleetColumns", "Exposure");
    case FleetColumn::Antivirus:
        return QCoreApplication::translate("FleetColumns", "Antivirus");
    case FleetColumn::Onboarding:
        return QCoreApplication::translate("FleetColumns", "Onboarding");
    case FleetColumn::Health:
        return QCoreApplication::translate("FleetColumns", "Health");
    case FleetColumn::InactiveDays:
        return QCoreApplication::translate("FleetColumns", "Inactive");
    case FleetColumn::CriticalCves:
        return QCoreApplication::translate("FleetColumns", "Crit. CVEs");
    case FleetColumn::Completeness:
        return QCoreApplication::translate("FleetColumns", "Completeness");
    case FleetColumn::Os:
        return QCoreApplication::translate("FleetColumns", "OS");
    case FleetColumn::Group:
        return QCoreApplication::translate("FleetColumns", "Group");
    case FleetColumn::Tags:
        return QCoreApplication::translate("FleetColumns", "Tags");
    case FleetColumn::LastSeen:
        return QCoreApplication::translate("FleetColumns", "Last seen");
    case FleetColumn::ScoreBefore:
        return QCoreApplication::translate("FleetColumns", "Score before");
    case FleetColumn::Change:
        return QCoreApplication::translate("FleetColumns", "Change");
    case FleetColumn::BandBefore:
        return QCoreApplication::translate("FleetColumns", "Band before");
    case FleetColumn::Count:
        break;
    }
    return {};
}

QString columnKey(FleetColumn column)
{
    static constexpr std::array<const char *, fleetColumnCount> keys{
        "device", "score",        "band", "risk",  "exposure", "antivirus", "onboarding",  "health", "inactive",
        "cves",   "completeness", "os",   "group", "tags",     "lastSeen",  "scoreBefore", "change", "bandBefore"};
    return QString::fromLatin1(keys[static_cast<size_t>(column)]);
}

FleetColumn columnOfKey(const QString &key)
{
    for (int i = 0; i < fleetColumnCount; ++i) {
        if (columnKey(static_cast<FleetColumn>(i)) == key)
            return static_cast<FleetColumn>(i);
    }
    return FleetColumn::Count;
}

const std::vector<std::string_view> &csvKeys(FleetColumn column)
{
    static const std::array<std::vector<std::string_view>, fleetColumnCount> keys{{{"machineId", "deviceName"},
                                                                                   {"score"},
                                                                                   {"band"},
                                                                                   {"riskScore"},
                                                                                   {"exposureLevel"},
                                                                                   {"avStatus"},
                                                                                   {"onboardingStatus"},
                                                                                   {"healthStatus"},
                                                                                   {"inactiveDays"},
                                                                                   {"criticalCves"},
                                                                                   {"completeness"},
                                                                                   {"osPlatform", "osVersion"},
                                                                                   {"deviceGroup"},
                                                                                   {"tags"},
                                                                                   {"lastSeen"},
                                                                                   {"scoreBefore"},
                                                                                   {},
                                                                                   {"bandBefore"}}};
    return keys[static_cast<size_t>(column)];
}

std::vector<std::string_view> csvKeys(const QList<FleetColumn> &columns)
{
    std::vector<std::string_view> out;
    for (const FleetColumn column : columns)
        out.insert(out.end(), csvKeys(column).begin(), csvKeys(column).end());
    return out;
}

bool isNumeric(FleetColumn column)
{
    switch (column) {
    case FleetColumn::Score:
    case FleetColumn::InactiveDays:
    case FleetColumn::CriticalCves:
    case FleetColumn::Completeness:
    case FleetColumn::ScoreBefore:
    case FleetColumn::Change:
        return true;
    default:
        return false;
    }
}

Qt::SortOrder firstOrder(FleetColumn column)
{
    switch (column) {
    case FleetColumn::Device:
    case FleetColumn::Completeness: // the least complete first
    case FleetColumn::Os:
    case FleetColumn::Group:
    case FleetColumn::Tags:
    case FleetColumn::Count:
        return Qt::AscendingOrder;
    default:
        return Qt::DescendingOrder;
    }
}

QString cellText(const ScoreTable &scores, size_t row, FleetColumn column, const ScoreTable *before)
{
    const Fleet &fleet = scores.fleet();
    switch (column) {
    case FleetColumn::Device: {
        const std::string_view name = fleet.deviceName(row);
        return plainText(name.empty() ? fleet.machineId(row).view() : name);
    }
    case FleetColumn::Score:
        return QString::number(scores.score(row).score);
    case FleetColumn::Band:
        return scores.sufficient(row) ? bandName(scores.score(row).band) : insufficientWord();
    case FleetColumn::Risk:
        return displayName(fleet.risk(row));
    case FleetColumn::Exposure:
        return displayName(fleet.exposure(row));
    case FleetColumn::Antivirus:
        return displayName(fleet.antivirus(row));
    case FleetColumn::Onboarding:
        return displayName(fleet.onboarding(row));
    case FleetColumn::Health:
        return displayName(fleet.health(row));
    case FleetColumn::InactiveDays: {
        const auto days = inactiveDays(fleet.lastSeen(row), fleet.asOf(), scores.profile().graceHours);
        return days ? isolated(QCoreApplication::translate("FleetColumns", "%1 d", "days").arg(grouped(*days)))
                    : unknownWord();
    }
    case FleetColumn::CriticalCves: {
        const auto cves = criticalCves(fleet, row, scores.index()->rules());
        return cves ? grouped(*cves) : unknownWord();
    }
    case FleetColumn::Completeness:
        return percentText(scores.score(row).completeness);
    case FleetColumn::Os: {
        const QString platform = plainText(fleet.osPlatform(row));
        const QString version = plainText(fleet.osVersion(row));
        return version.isEmpty() ? platform : u"%1 %2"_s.arg(platform, version);
    }
    case FleetColumn::Group:
        return plainText(fleet.deviceGroup(row));
    case FleetColumn::Tags:
        return plainText(fleet.tags(row));
    case FleetColumn::LastSeen:
        return localTime(fleet.lastSeen(row));
    case FleetColumn::ScoreBefore:
        return before ? cellText(*before, row, FleetColumn::Score) : QString();
    case FleetColumn::Change:
        return before ? signedCountText(scores.score(row).score - before->score(row).score) : QString();
    case FleetColumn::BandBefore:
        return before ? cellText(*before, row, FleetColumn::Band) : QString();
    case FleetColumn::Count:
        break;
    }
    return {};
}

} // namespace Trustgauge
