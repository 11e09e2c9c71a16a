#include "core/scoring/presets.h"

#include <algorithm>

namespace Trustgauge {

namespace {

void setWeight(Profile &profile, Indicator indicator, int weight)
{
    profile.weights[indexOf(indicator)] = weight;
}

//! For fleets with devices that have many rights. Unknown counts as bad, CVEs count from CVSS 7.0 and in full at five,
//! inactivity from two days.
Profile strict()
{
    Profile p;
    p.name = QStringLiteral("Trustgauge strict");
    setWeight(p, Indicator::RiskLow, 20);
    setWeight(p, Indicator::RiskMedium, 40);
    setWeight(p, Indicator::ExposureMedium, 8);
    setWeight(p, Indicator::AvNotReporting, 20);
    setWeight(p, Indicator::InactiveUnder1Day, 0);
    setWeight(p, Indicator::Inactive1To3Days, 15);
    setWeight(p, Indicator::Inactive4To7Days, 25);
    setWeight(p, Indicator::Inactive8To14Days, 35);
    p.inactiveDays = {2, 3, 5, 8};
    p.cvssTenths = 70;
    p.cveCap = 5;
    p.nullCvss = NullCvss::Severity;
    p.unknown = UnknownAs::Full;
    return p;
}

//! For the first weeks, and for fleets with many rarely used devices. Warnings weigh less and inactivity counts after a
//! week; clear faults weigh as in the default.
Profile lenient()
{
    Profile p;
    p.name = QStringLiteral("Trustgauge lenient");
    setWeight(p, Indicator::RiskLow, 5);
    setWeight(p, Indicator::RiskMedium, 25);
    setWeight(p, Indicator::ExposureMedium, 3);
    setWeight(p, Indicator::AvNotReporting, 8);
    setWeight(p, Indicator::HealthInactive, 8);
    setWeight(p, Indicator::Inactive1To3Days, 5);
    setWeight(p, Indicator::Inactive4To7Days, 15);
    setWeight(p, Indicator::Inactive8To14Days, 25);
    p.inactiveDays = {7, 14, 21, 31};
    p.graceHours = 24;
    p.cvssTenths = 95;
    p.cveCap = 20;
    return p;
}

} // namespace

const QList<Profile> &presets()
{
    static const QList<Profile> all{Profile(), strict(), lenient()};
    return all;
}

bool isPreset(const QString &name)
{
    return std::any_of(presets().begin(), presets().end(), [&](const Profile &preset) {
        return preset.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

} // namespace Trustgauge
