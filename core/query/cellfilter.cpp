#include "core/query/cellfilter.h"

#include "core/base/text.h"
#include "core/fleet/taglist.h"
#include "core/query/expressionfield.h"
#include "core/query/filtertexts.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString utf16(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isBlank(std::string_view text)
{
    return trimmed(text).empty();
}

QString nothingIn(ExpressionField field)
{
    return u"isempty(%1)"_s.arg(latinText(factsOf(field).name));
}

QString equals(ExpressionField field, const QString &value)
{
    return u"%1 = %2"_s.arg(latinText(factsOf(field).name), value);
}

//! A text to be found exactly.
QString isText(ExpressionField field, std::string_view text)
{
    return isBlank(text) ? nothingIn(field)
                         : u"%1 == %2"_s.arg(latinText(factsOf(field).name), filterValueOf(utf16(text)));
}

//! A word of the service, compared without regard to case and outer white space.
QString isWord(ExpressionField field, std::string_view text)
{
    return isBlank(text) ? nothingIn(field) : equals(field, filterValueOf(utf16(trimmed(text))));
}

//! A word of a scale or of states; behind the last one it is unknown.
QString isState(ExpressionField field, size_t state)
{
    const auto words = factsOf(field).words;
    return state < words.size() ? equals(field, latinText(words[state])) : nothingIn(field);
}

QString isNumber(ExpressionField field, std::optional<qint64> number)
{
    return number ? equals(field, QString::number(*number)) : nothingIn(field);
}

QString onDayOf(Ticks ticks)
{
    if (ticks == noTime)
        return nothingIn(ExpressionField::LastSeen);
    const QDate day = dateTimeFromTicks(ticks).toLocalTime().date();
    return u"%1 between (%2 .. %3)"_s.arg(latinText(factsOf(ExpressionField::LastSeen).name),
                                          day.startOfDay().toUTC().toString(u"yyyy-MM-ddTHH:mmZ"_s),
                                          day.endOfDay().toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s));
}

//! nullopt: its tags cannot be told from those of others, as they are blank.
std::optional<QString> hasTags(std::string_view tags)
{
    if (tags.empty())
        return nothingIn(ExpressionField::Tags);
    QStringList each;
    anyTag(tags, [&each](std::string_view tag) {
        if (!isBlank(tag))
            each << isText(ExpressionField::Tags, tag);
        return false;
    });
    each.removeDuplicates();
    return each.isEmpty() ? std::nullopt : std::optional(each.join(" and "_L1));
}

} // namespace

std::optional<QString> cellCondition(const ScoreTable &scores, size_t row, FleetColumn column)
{
    const Fleet &fleet = scores.fleet();
    switch (column) {
    case FleetColumn::Device:
        return isBlank(fleet.deviceName(row)) ? isText(ExpressionField::MachineId, fleet.machineId(row))
                                              : isText(ExpressionField::DeviceName, fleet.deviceName(row));
    case FleetColumn::Score:
        return isNumber(ExpressionField::Score, scores.score(row).score);
    case FleetColumn::Band: // of devices with insufficient data it is not shown
        return scores.sufficient(row) ? filterOfBand(scores.score(row).band) : filterOfInsufficient();
    case FleetColumn::Risk:
        return fleet.risk(row) == RiskState::Unknown ? nothingIn(ExpressionField::RiskScore)
                                                     : isWord(ExpressionField::RiskScore, fleet.riskScore(row));
    case FleetColumn::Exposure:
        return fleet.exposure(row) == ExposureState::Unknown
                   ? nothingIn(ExpressionField::ExposureLevel)
                   : isWord(ExpressionField::ExposureLevel, fleet.exposureLevel(row));
    case FleetColumn::Antivirus:
        return isState(ExpressionField::AvStatus, static_cast<size_t>(scores.signature(row).antivirus));
    case FleetColumn::Onboarding:
        return isWord(ExpressionField::OnboardingStatus, fleet.onboardingStatus(row));
    case FleetColumn::Health:
        return isWord(ExpressionField::HealthStatus, fleet.healthStatus(row));
    case FleetColumn::InactiveDays: {
        const auto days = inactiveDays(fleet.lastSeen(row), fleet.asOf(), scores.index()->rules().graceHours);
        return isNumber(ExpressionField::InactiveDays, days ? std::optional<qint64>(*days) : std::nullopt);
    }
    case FleetColumn::CriticalCves: {
        const auto cves = criticalCves(fleet, row, scores.index()->rules());
        return isNumber(ExpressionField::CriticalCves, cves ? std::optional<qint64>(*cves) : std::nullopt);
    }
    case FleetColumn::Completeness:
        return isNumber(ExpressionField::Completeness, scores.score(row).completeness);
    case FleetColumn::Os:
        return isText(ExpressionField::OsPlatform, fleet.osPlatform(row)) + " and "_L1
               + isText(ExpressionField::OsVersion, fleet.osVersion(row));
    case FleetColumn::Group:
        return isText(ExpressionField::DeviceGroup, fleet.deviceGroup(row));
    case FleetColumn::Tags:
        return hasTags(fleet.tags(row));
    case FleetColumn::LastSeen:
        return onDayOf(fleet.lastSeen(row));
    case FleetColumn::ScoreBefore:
    case FleetColumn::Change:
    case FleetColumn::BandBefore:
    case FleetColumn::Count:
        break;
    }
    return std::nullopt;
}

} // namespace Trustgauge
