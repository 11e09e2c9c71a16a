#include "ui/models/breakdown.h"

#include "core/scoring/explanation.h"
#include "core/scoring/largestremainder.h"
#include "ui/models/fleetcolumns.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString received(Group group, std::string_view text)
{
    return text.empty() ? QCoreApplication::translate("Breakdown", "no value") : receivedWord(group, text);
}

QString antivirusValue(const Fleet &fleet, size_t row)
{
    const QString word = displayName(fleet.antivirus(row));
    if (!fleet.avMode(row).empty())
        return QCoreApplication::translate("Breakdown", "%1 (mode %2)").arg(word, plainText(fleet.avMode(row)));
    if (!fleet.defenderAvStatus(row).empty())
        return QCoreApplication::translate("Breakdown", "%1 (%2)")
            .arg(word, receivedWord(Group::Antivirus, fleet.defenderAvStatus(row)));
    return QCoreApplication::translate("Breakdown", "no value");
}

QString valueOf(const ScoreTable &scores, size_t row, Group group)
{
    const Fleet &fleet = scores.fleet();
    const Profile &profile = scores.profile();
    switch (group) {
    case Group::Risk:
        return received(group, fleet.riskScore(row));
    case Group::Exposure:
        return received(group, fleet.exposureLevel(row));
    case Group::Antivirus:
        return antivirusValue(fleet, row);
    case Group::Onboarding:
        return received(group, fleet.onboardingStatus(row));
    case Group::Health:
        return received(group, fleet.healthStatus(row));
    case Group::Inactivity: {
        const auto days = inactiveDays(fleet.lastSeen(row), fleet.asOf(), profile.graceHours);
        if (!days)
            return QCoreApplication::translate("Breakdown", "no readable time");
        const auto whole = static_cast<int>(*days);
        return QCoreApplication::translate("Breakdown", "%Ln day(s)", nullptr, whole);
    }
    case Group::Cves: {
        const auto cves = criticalCves(fleet, row, scores.index()->rules());
        if (!cves)
            return QCoreApplication::translate("Breakdown", "no data");
        if (profile.cveMode == CveMode::Binary || *cves == 0)
            return grouped(*cves);
        return QCoreApplication::translate("Breakdown", "%1 of %2", "critical CVEs of the cap")
            .arg(grouped(std::min<int64_t>(*cves, profile.cveCap)), grouped(profile.cveCap));
    }
    }
    return {};
}

//! Empty when the value already contains it.
QString levelOf(const ScoreTable &scores, size_t row, Indicator indicator)
{
    const Fleet &fleet = scores.fleet();
    const Profile &profile = scores.profile();
    switch (indicatorInfos[indexOf(indicator)].group) {
    case Group::Risk:
    case Group::Exposure:
    case Group::Antivirus:
        return {};
    case Group::Onboarding:
        return levelName(indicator, profile);
    case Group::Health:
        return fleet.health(row) == HealthState::Impaired ? levelName(indicator, profile) : QString();
    case Group::Inactivity:
        return levelName(indicator, profile);
    case Group::Cves: {
        const auto cves = criticalCves(fleet, row, scores.index()->rules());
        if (!cves || profile.cveMode == CveMode::Binary || *cves >= static_cast<uint32_t>(profile.cveCap))
            return {};
        return hundredthsText((200 * int64_t{*cves} + profile.cveCap) / (2 * profile.cveCap));
    }
    }
    return {};
}

QString levelText(const Remedy &remedy, const QString &cleared)
{
    if (!remedy.to)
        return cleared;
    return QCoreApplication::translate("Breakdown", "%1 instead of %2", "one level instead of another")
        .arg(indicatorName(*remedy.to), indicatorName(remedy.from));
}

QString remedyText(const Remedy &remedy)
{
    switch (remedy.group) {
    case Group::Risk:
        return levelText(remedy, QCoreApplication::translate("Breakdown", "resolve what puts it at risk"));
    case Group::Exposure:
        return levelText(remedy, QCoreApplication::translate("Breakdown", "reduce its exposure to Low"));
    case Group::Antivirus:
        return QCoreApplication::translate("Breakdown", "switch antivirus on and let it report");
    case Group::Onboarding:
        return QCoreApplication::translate("Breakdown", "onboard it");
    case Group::Health:
        return QCoreApplication::translate("Breakdown", "make its sensor healthy");
    case Group::Inactivity:
        return QCoreApplication::translate("Breakdown", "let it report again");
    case Group::Cves:
        return QCoreApplication::translate("Breakdown", "fix %Ln critical CVE(s)", nullptr, remedy.cves);
    }
    return {};
}

QString cheapestText(const Scorer &scorer, const Signature &signature)
{
    if (scorer.score(signature).band == Band::Trustworthy)
        return {};
    const auto change = cheapestChange(scorer, signature);
    if (!change)
        return QCoreApplication::translate("Breakdown", "Nothing that is known can be mended far enough for a lower "
                                                        "band; first get the data that is missing.");
    QStringList steps;
    for (const Remedy &remedy : change->remedies)
        steps << remedyText(remedy);
    return QCoreApplication::translate("Breakdown", "For %1 (score %2): %3.", "band, score, what to do")
        .arg(bandName(change->band))
        .arg(change->score)
        .arg(steps.join(u", "_s));
}

} // namespace

QString changeText(const DeviceChange &change)
{
    if (change.total == 0)
        return QCoreApplication::translate("Breakdown", "no change");
    QStringList parts;
    for (size_t i = 0; i < changeCauseCount; ++i) {
        if (change.parts[i] != 0)
            parts << u"%1 %2"_s.arg(causeName(static_cast<ChangeCause>(i)), signedPointsText(change.parts[i]));
    }
    return u"%1: %2"_s.arg(signedPointsText(change.total), parts.join(u" \u00B7 "_s));
}

Breakdown breakdownOf(const ScoreTable &scores, size_t row)
{
    const Fleet &fleet = scores.fleet();
    const Score &score = scores.score(row);
    const Signature &signature = scores.signature(row);
    const Scorer &scorer = scores.scorer();
    const Contributions contributions = scorer.contributions(signature);

    Breakdown out;
    out.machineId = plainText(fleet.machineId(row));
    out.device = cellText(scores, row, FleetColumn::Device);
    out.platform = cellText(scores, row, FleetColumn::Os);
    out.deviceGroup = plainText(fleet.deviceGroup(row));
    out.score = score.score;
    out.band = score.band;
    out.sufficient = scores.sufficient(row);
    out.completeness = score.completeness;
    out.completenessFloor = scores.completenessFloor();
    out.totalHundredths = (2 * score.exact * 100 + scorer.denominator()) / (2 * scorer.denominator());

    std::array<Int128, groupCount> exact{};
    for (size_t g = 0; g < groupCount; ++g)
        exact[g] = Int128{100} * contributions.points[g];
    const std::vector<int64_t> points = largestRemainder(exact, scorer.denominator(), out.totalHundredths);
    int64_t start = 0;
    for (const GroupExplanation &explained : explain(scorer, signature)) {
        BreakdownPart part;
        part.group = explained.group;
        part.value = valueOf(scores, row, explained.group);
        part.unknown = explained.unknown;
        if (explained.fires) {
            part.indicator = indicatorName(*explained.fires, scores.profile());
            part.weight = explained.weight;
            part.level = levelOf(scores, row, *explained.fires);
        }
        part.hundredths = points[indexOf(explained.group)];
        part.startHundredths = start;
        start += part.hundredths;
        out.parts.push_back(part);
    }
    out.cheapest = cheapestText(scorer, signature);
    if (sameCause(signature, scorer.rules()))
        out.hint = QCoreApplication::translate(
            "Breakdown", "Inactive health and the long silence have one cause: the sensor does not report.");
    return out;
}

void addBefore(Breakdown &breakdown, const ScoreTable &before, size_t row)
{
    const Breakdown saved = breakdownOf(before, row);
    breakdown.before = {saved.score, saved.band, saved.sufficient, saved.totalHundredths};
    for (size_t i = 0; i < breakdown.parts.size() && i < saved.parts.size(); ++i) {
        const BreakdownPart &part = saved.parts[i];
        breakdown.parts[i].before = {part.value,  part.indicator, part.level,
                                     part.weight, part.unknown,   part.hundredths};
    }
}

} // namespace Trustgauge
