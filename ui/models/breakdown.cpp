#include "ui/models/breakdown.h"

#include "core/scoring/explanation.h"
#include "ui/models/fleetcolumns.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Trustgauge {

std::vector<int64_t> fitted(const std::vector<int64_t> &numerators, int64_t denominator, int64_t unitsPerPoint,
                            int64_t total)
{
    std::vector<int64_t> parts;
    std::vector<int64_t> remainders;
    for (const int64_t n : numerators) {
        parts.push_back(n * unitsPerPoint / denominator);
        remainders.push_back(n * unitsPerPoint % denominator);
    }
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    int64_t missing = total - std::accumulate(parts.begin(), parts.end(), int64_t{0});
    for (const size_t i : order) {
        if (missing <= 0)
            break;
        if (remainders[i] > 0) { // a part of zero stays zero
            ++parts[i];
            --missing;
        }
    }
    return parts;
}

namespace {

QString received(std::string_view text)
{
    return text.empty() ? QCoreApplication::translate("Breakdown", "no value") : plainText(text);
}

QString antivirusValue(const Fleet &fleet, size_t row)
{
    const QString word = wordFor(fleet.antivirus(row));
    if (!fleet.avMode(row).empty())
        return QCoreApplication::translate("Breakdown", "%1 (mode %2)").arg(word, plainText(fleet.avMode(row)));
    if (!fleet.defenderAvStatus(row).empty())
        return QCoreApplication::translate("Breakdown", "%1 (%2)").arg(word, plainText(fleet.defenderAvStatus(row)));
    return QCoreApplication::translate("Breakdown", "no value");
}

QString valueOf(const ScoreTable &scores, size_t row, Group group)
{
    const Fleet &fleet = scores.fleet();
    const Profile &profile = scores.profile();
    switch (group) {
    case Group::Risk:
        return received(fleet.riskScore(row));
    case Group::Exposure:
        return received(fleet.exposureLevel(row));
    case Group::Antivirus:
        return antivirusValue(fleet, row);
    case Group::Onboarding:
        return received(fleet.onboardingStatus(row));
    case Group::Health:
        return received(fleet.healthStatus(row));
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

    Breakdown out;
    out.machineId = plainText(fleet.machineId(row));
    out.device = cellText(scores, row, FleetColumn::Device);
    out.platform = cellText(scores, row, FleetColumn::Os);
    out.deviceGroup = plainText(fleet.deviceGroup(row));
    out.tags = plainText(fleet.tags(row));
    out.lastSeen = localTime(fleet.lastSeen(row));
    out.score = score.score;
    out.band = score.band;
    out.sufficient = scores.sufficient(row);
    out.completeness = score.completeness;
    out.completenessFloor = scores.completenessFloor();
    out.totalHundredths = (2 * score.exact * 100 + scorer.denominator()) / (2 * scorer.denominator());

    const std::vector<int64_t> points = fitted({score.points.begin(), score.points.end()}, scorer.denominator(), 100,
                                               out.totalHundredths);
    int64_t start = 0;
    for (size_t g = 0; g < groupCount; ++g) {
        const auto group = static_cast<Group>(g);
        BreakdownPart part;
        part.group = group;
        part.value = valueOf(scores, row, group);
        part.unknown = signature.isUnknown(group);
        if (const auto fires = signature.fires(group); fires && !part.unknown) {
            part.indicator = indicatorName(*fires, scores.profile());
            part.weight = scores.profile().weight(*fires);
        }
        part.hundredths = points[g];
        part.startHundredths = start;
        start += points[g];
        out.parts.push_back(part);
    }
    out.cheapest = cheapestText(scorer, signature);
    if (sameCause(signature, scorer.rules()))
        out.hint = QCoreApplication::translate(
            "Breakdown", "Inactive health and the long silence have one cause: the sensor does not report.");
    return out;
}

} // namespace Trustgauge
