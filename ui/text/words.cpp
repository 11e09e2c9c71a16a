#include "ui/text/words.h"

#include "core/base/errortext.h"
#include "core/config/vulnerabilitysource.h"
#include "core/fleet/signals.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString range(int from, int to)
{
    return isolated(u"%1–%2"_s.arg(from).arg(to));
}

QString dayRange(int from, int to) // including the last day
{
    return from == to ? QCoreApplication::translate("Words", "Inactive: day %1").arg(from)
                      : QCoreApplication::translate("Words", "Inactive: %1 days", "a range").arg(range(from, to));
}

} // namespace

QString bandRange(Band band)
{
    const size_t i = indexOf(band);
    return range(i == 0 ? 0 : bandTops[i - 1] + 1, bandTops[i]);
}

QString indicatorName(Indicator indicator)
{
    return indicatorName(indicator, Profile{});
}

QString indicatorName(Indicator indicator, const Profile &profile)
{
    // Numbers in variables with plain names: lupdate does not find a text whose number is an expression.
    const auto &edges = profile.inactiveDays;
    const int firstEdge = edges.front();
    const int lastEdge = edges.back();
    switch (indicator) {
    case Indicator::RiskLow:
        return QCoreApplication::translate("Words", "Risk: Low");
    case Indicator::RiskMedium:
        return QCoreApplication::translate("Words", "Risk: Medium");
    case Indicator::RiskHigh:
        return QCoreApplication::translate("Words", "Risk: High");
    case Indicator::ExposureMedium:
        return QCoreApplication::translate("Words", "Exposure: Medium");
    case Indicator::ExposureHigh:
        return QCoreApplication::translate("Words", "Exposure: High");
    case Indicator::AvNotReporting:
        return QCoreApplication::translate("Words", "Antivirus: Not reporting");
    case Indicator::AvDisabled:
        return QCoreApplication::translate("Words", "Antivirus: Disabled");
    case Indicator::NotOnboarded:
        return QCoreApplication::translate("Words", "Not onboarded");
    case Indicator::HealthInactive:
        return QCoreApplication::translate("Words", "Health: Inactive");
    case Indicator::HealthImpaired:
        return QCoreApplication::translate("Words", "Health: Impaired");
    case Indicator::InactiveUnder1Day:
        return QCoreApplication::translate("Words", "Inactive: under %Ln day(s)", nullptr, firstEdge);
    case Indicator::Inactive1To3Days:
        return dayRange(edges[0], edges[1] - 1);
    case Indicator::Inactive4To7Days:
        return dayRange(edges[1], edges[2] - 1);
    case Indicator::Inactive8To14Days:
        return dayRange(edges[2], edges[3] - 1);
    case Indicator::InactiveOver14Days:
        return QCoreApplication::translate("Words", "Inactive: from %Ln day(s)", nullptr, lastEdge);
    case Indicator::CriticalCves:
        return QCoreApplication::translate("Words", "Critical CVEs");
    }
    return {};
}

QString levelName(Indicator indicator, const Profile &profile)
{
    const auto &edges = profile.inactiveDays;
    const int firstEdge = edges.front();
    const int lastEdge = edges.back();
    const auto days = [](int from, int to) { // including the last day
        return from == to ? QCoreApplication::translate("Words", "day %1").arg(from)
                          : QCoreApplication::translate("Words", "%1 days", "a range").arg(range(from, to));
    };
    switch (indicator) {
    case Indicator::RiskLow:
        return displayName(RiskState::Low);
    case Indicator::RiskMedium:
        return displayName(RiskState::Medium);
    case Indicator::RiskHigh:
        return displayName(RiskState::High);
    case Indicator::ExposureMedium:
        return displayName(ExposureState::Medium);
    case Indicator::ExposureHigh:
        return displayName(ExposureState::High);
    case Indicator::AvNotReporting:
        return displayName(AntivirusState::NotReporting);
    case Indicator::AvDisabled:
        return displayName(AntivirusState::Disabled);
    case Indicator::NotOnboarded:
        return displayName(OnboardingState::NotOnboarded);
    case Indicator::HealthInactive:
        return displayName(HealthState::Inactive);
    case Indicator::HealthImpaired:
        return displayName(HealthState::Impaired);
    case Indicator::InactiveUnder1Day:
        return QCoreApplication::translate("Words", "under %Ln day(s)", nullptr, firstEdge);
    case Indicator::Inactive1To3Days:
        return days(edges[0], edges[1] - 1);
    case Indicator::Inactive4To7Days:
        return days(edges[1], edges[2] - 1);
    case Indicator::Inactive8To14Days:
        return days(edges[2], edges[3] - 1);
    case Indicator::InactiveOver14Days:
        return QCoreApplication::translate("Words", "from %Ln day(s)", nullptr, lastEdge);
    case Indicator::CriticalCves:
        return QCoreApplication::translate("Words", "Critical CVEs");
    }
    return {};
}

QString settingName(const QString &key, const Profile &profile)
{
    const std::string name = key.section(u'.', -1).toStdString();
    if (key.startsWith("weights."_L1)) {
        if (const auto indicator = indicatorByKey(name))
            return indicatorName(*indicator, profile);
    }
    for (const Pillar pillar : {Pillar::Critical, Pillar::Operational}) {
        if (key.startsWith("pillars."_L1) && pillarKeys[indexOf(pillar)] == name)
            return QCoreApplication::translate("Words", "%1 (pillar)").arg(pillarName(pillar));
    }
    if (key == "thresholds.inactiveDays"_L1)
        return QCoreApplication::translate("Words", "Inactive from day");
    if (key == "thresholds.graceHours"_L1)
        return QCoreApplication::translate("Words", "Grace, hours");
    if (key == "thresholds.cvss"_L1)
        return QCoreApplication::translate("Words", "CVEs count from CVSS");
    if (key == "thresholds.cveCap"_L1)
        return QCoreApplication::translate("Words", "CVEs for the full weight");
    if (key == "cveMode"_L1)
        return QCoreApplication::translate("Words", "Below that number of CVEs");
    if (key == "nullCvss"_L1)
        return QCoreApplication::translate("Words", "CVEs without CVSS");
    if (key == "normalisation"_L1)
        return QCoreApplication::translate("Words", "A pillar is full at");
    if (key == "unknown"_L1)
        return QCoreApplication::translate("Words", "Unknown counts as");
    return key;
}

QString settingValue(const QString &key, const QString &value)
{
    if (key == "cveMode"_L1)
        return displayName(value == "binary"_L1 ? CveMode::Binary : CveMode::Linear);
    if (key == "nullCvss"_L1)
        return displayName(value == "severity"_L1 ? NullCvss::Severity : NullCvss::Ignore);
    if (key == "normalisation"_L1)
        return displayName(value == "flat"_L1 ? Normalisation::Flat : Normalisation::Attainable);
    if (key == "unknown"_L1)
        return displayName(value == "full"_L1    ? UnknownAs::Full
                           : value == "third"_L1 ? UnknownAs::Third
                                                 : UnknownAs::Clear);
    if (key == "thresholds.cvss"_L1)
        return QLocale().toString(value.toDouble(), 'f', 1);
    return value;
}

QString displayName(CveMode mode)
{
    return mode == CveMode::Binary ? QCoreApplication::translate("Words", "nothing counts", "fewer CVEs than the cap")
                                   : QCoreApplication::translate("Words", "each CVE adds its part");
}

QString displayName(NullCvss counts)
{
    return counts == NullCvss::Severity ? QCoreApplication::translate("Words", "count if severity is Critical")
                                        : QCoreApplication::translate("Words", "do not count");
}

QString displayName(Normalisation full)
{
    return full == Normalisation::Flat ? QCoreApplication::translate("Words", "the sum of all weights")
                                       : QCoreApplication::translate("Words", "the worst attainable");
}

QString displayName(UnknownAs counts)
{
    switch (counts) {
    case UnknownAs::Clear:
        return QCoreApplication::translate("Words", "clear", "unknown counts as");
    case UnknownAs::Third:
        return QCoreApplication::translate("Words", "a third of the worst");
    case UnknownAs::Full:
        return QCoreApplication::translate("Words", "the worst");
    }
    return {};
}

QString receivedWord(Group group, std::string_view received)
{
    const QString text = plainText(received);
    const QString word = text.trimmed().toLower();
    switch (group) {
    case Group::Risk:
        if (word == "informational"_L1)
            return QCoreApplication::translate("Words", "Informational", "a risk score");
        if (const auto risk = mapRiskScore(received); risk.state != RiskState::Unknown)
            return displayName(risk.state);
        break;
    case Group::Exposure:
        if (word == "none"_L1)
            return QCoreApplication::translate("Words", "None", "no exposure level");
        if (const auto exposure = mapExposureLevel(received); exposure.state != ExposureState::Unknown)
            return displayName(exposure.state);
        break;
    case Group::Antivirus:
        if (word == "updated"_L1)
            return QCoreApplication::translate("Words", "Updated", "state of an antivirus");
        if (word == "notupdated"_L1)
            return QCoreApplication::translate("Words", "Not updated", "state of an antivirus");
        if (word == "notsupported"_L1)
            return QCoreApplication::translate("Words", "Not supported", "state of an antivirus");
        if (const auto antivirus = mapDefenderAvStatus(received); antivirus.state != AntivirusState::Unknown)
            return displayName(antivirus.state);
        break;
    case Group::Onboarding:
        if (word == "onboarded"_L1)
            return displayName(OnboardingState::Onboarded);
        if (word == "canbeonboarded"_L1)
            return QCoreApplication::translate("Words", "Can be onboarded");
        if (word == "unsupported"_L1)
            return QCoreApplication::translate("Words", "Unsupported", "onboarding");
        if (word == "insufficientinfo"_L1)
            return QCoreApplication::translate("Words", "Insufficient information", "onboarding");
        break;
    case Group::Health:
        if (word == "impairedcommunication"_L1)
            return QCoreApplication::translate("Words", "Impaired communication");
        if (word == "nosensordata"_L1)
            return QCoreApplication::translate("Words", "No sensor data");
        if (word == "nosensordataimpairedcommunication"_L1)
            return QCoreApplication::translate("Words", "No sensor data, impaired communication");
        if (const auto health = mapHealthStatus(received); health.state != HealthState::Unknown)
            return displayName(health.state);
        break;
    case Group::Inactivity:
    case Group::Cves:
        break;
    }
    return word == "unknown"_L1 ? unknownWord() : text;
}

QString unknownWord()
{
    return QCoreApplication::translate("Words", "Unknown");
}

QString insufficientWord()
{
    return QCoreApplication::translate("Words", "Insufficient data");
}

QString displayName(RiskState state)
{
    switch (state) {
    case RiskState::Clear:
        return QCoreApplication::translate("Words", "None", "no risk found");
    case RiskState::Low:
        return QCoreApplication::translate("Words", "Low");
    case RiskState::Medium:
        return QCoreApplication::translate("Words", "Medium");
    case RiskState::High:
        return QCoreApplication::translate("Words", "High");
    case RiskState::Unknown:
        break;
    }
    return unknownWord();
}

QString displayName(ExposureState state)
{
    switch (state) {
    case ExposureState::Clear:
        return QCoreApplication::translate("Words", "Low");
    case ExposureState::Medium:
        return QCoreApplication::translate("Words", "Medium");
    case ExposureState::High:
        return QCoreApplication::translate("Words", "High");
    case ExposureState::Unknown:
        break;
    }
    return unknownWord();
}

QString displayName(AntivirusState state)
{
    switch (state) {
    case AntivirusState::Ok:
        return QCoreApplication::translate("Words", "On", "antivirus works");
    case AntivirusState::NotReporting:
        return QCoreApplication::translate("Words", "Not reporting");
    case AntivirusState::Disabled:
        return QCoreApplication::translate("Words", "Disabled");
    case AntivirusState::Unknown:
        break;
    }
    return unknownWord();
}

QString displayName(OnboardingState state)
{
    switch (state) {
    case OnboardingState::Onboarded:
        return QCoreApplication::translate("Words", "Onboarded");
    case OnboardingState::NotOnboarded:
        return QCoreApplication::translate("Words", "Not onboarded");
    case OnboardingState::Unknown:
        break;
    }
    return unknownWord();
}

QString displayName(HealthState state)
{
    switch (state) {
    case HealthState::Active:
        return QCoreApplication::translate("Words", "Active");
    case HealthState::Inactive:
        return QCoreApplication::translate("Words", "Inactive");
    case HealthState::Impaired:
        return QCoreApplication::translate("Words", "Impaired");
    case HealthState::Unknown:
        break;
    }
    return unknownWord();
}

QString stageName(PollStage stage)
{
    switch (stage) {
    case PollStage::Token:
        return QCoreApplication::translate("Words", "Signing in");
    case PollStage::Machines:
        return QCoreApplication::translate("Words", "Reading devices");
    case PollStage::Antivirus:
        return QCoreApplication::translate("Words", "Reading antivirus states");
    case PollStage::Vulnerabilities:
        return QCoreApplication::translate("Words", "Reading vulnerabilities");
    case PollStage::Score:
        return QCoreApplication::translate("Words", "Scoring");
    case PollStage::Store:
        return QCoreApplication::translate("Words", "Storing");
    }
    return {};
}

QString cycleStateName(CycleState state)
{
    switch (state) {
    case CycleState::Complete:
        return QCoreApplication::translate("Words", "Complete", "state of a cycle");
    case CycleState::Partial:
        return QCoreApplication::translate("Words", "Partial", "state of a cycle");
    case CycleState::Failed:
        return QCoreApplication::translate("Words", "Failed", "state of a cycle");
    case CycleState::Cancelled:
        return QCoreApplication::translate("Words", "Cancelled", "state of a cycle");
    case CycleState::Unfinished:
        return QCoreApplication::translate("Words", "Unfinished", "state of a cycle");
    }
    return {};
}

QString sourceName(const QString &word)
{
    const auto source = fromKey<VulnerabilitySource>(word);
    if (word.isEmpty() || source == VulnerabilitySource::None)
        return QCoreApplication::translate("Words", "none", "no vulnerability source");
    if (word == QLatin1StringView(changesSource.key))
        return QCoreApplication::translate("Words", "changes since the last cycle", "source of vulnerabilities");
    return source ? originOf(*source).text() : word;
}

QString remarkText(const ProfileRemark &remark, const Profile &profile)
{
    const auto about = [&remark](QLatin1StringView section, std::string_view key) {
        return remark.key == section + QLatin1StringView(key.data(), static_cast<qsizetype>(key.size()));
    };
    QString name;
    for (const Pillar pillar : {Pillar::Critical, Pillar::Operational}) {
        if (about("pillars."_L1, pillarKeys[indexOf(pillar)]))
            name = pillarName(pillar);
    }
    for (size_t i = 0; i < indicatorCount; ++i) {
        if (about("weights."_L1, indicatorInfos[i].key))
            name = indicatorName(static_cast<Indicator>(i), profile);
    }
    return clauseText(name.isEmpty() ? remark.reason : Message(u"%1 %2"_s).arg(name, remark.reason));
}

} // namespace Trustgauge
