#pragma once

#include "core/base/facttable.h"
#include "core/fleet/signals.h"
#include "core/scoring/model.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace Trustgauge {

//! What a filter expression can ask of a device.
enum class ExpressionField : uint8_t {
    MachineId,
    DeviceName,
    Score,
    ExactScore,
    CriticalSubscore,
    OperationalSubscore,
    Completeness,
    Sufficient,
    Band,
    RiskScore,
    ExposureLevel,
    AvStatus,
    OnboardingStatus,
    HealthStatus,
    LastSeen,
    InactiveDays,
    CriticalCves,
    PointsRisk,
    PointsExposure,
    PointsAntivirus,
    PointsOnboarding,
    PointsHealth,
    PointsInactivity,
    PointsCves,
    UnknownGroups,
    Fired,
    OsPlatform,
    OsVersion,
    DeviceGroup,
    Tags,
    EntraDeviceId,
    Cve,
    Software,
    VulnerableSoftware,
    Change,
    BandBefore,
};
inline constexpr size_t expressionFieldCount = 36;

enum class FieldKind : uint8_t {
    Text,
    Number,
    Date,
    Flag,   //!< true or false
    Scale,  //!< words with an order
    States, //!< one of a few words, without an order
    Words,  //!< texts of the service that are compared like words of a scale
    List,   //!< texts, of which any may satisfy a test
};

struct ExpressionFieldFacts
{
    ExpressionField field;
    std::string_view name;
    FieldKind kind;
    std::array<std::string_view, 4> aliases; //!< empty: none
    std::span<const std::string_view> words; //!< of a scale, rising; of states in the order of their enum
};

inline constexpr std::array<std::string_view, 5> riskWords{"none", "informational", "low", "medium", "high"};
inline constexpr std::array<std::string_view, 3> exposureWords{"low", "medium", "high"};
inline constexpr std::array<std::string_view, 3> antivirusWords{"ok", "notReporting", "disabled"};
static_assert(antivirusWords.size() == static_cast<size_t>(AntivirusState::Unknown));

inline constexpr std::array<ExpressionFieldFacts, expressionFieldCount> expressionFields{{
    {ExpressionField::MachineId, "machineId", FieldKind::Text, {"id", "DeviceId"}, {}},
    {ExpressionField::DeviceName, "deviceName", FieldKind::Text, {"name", "computerDnsName"}, {}},
    {ExpressionField::Score, "score", FieldKind::Number, {}, {}},
    {ExpressionField::ExactScore, "exactScore", FieldKind::Number, {}, {}},
    {ExpressionField::CriticalSubscore, "criticalSubscore", FieldKind::Number, {}, {}},
    {ExpressionField::OperationalSubscore, "operationalSubscore", FieldKind::Number, {}, {}},
    {ExpressionField::Completeness, "completeness", FieldKind::Number, {}, {}},
    {ExpressionField::Sufficient, "sufficient", FieldKind::Flag, {"dataSufficient"}, {}},
    {ExpressionField::Band, "band", FieldKind::Scale, {}, bandKeys},
    {ExpressionField::RiskScore, "riskScore", FieldKind::Scale, {"risk"}, riskWords},
    {ExpressionField::ExposureLevel, "exposureLevel", FieldKind::Scale, {"exposure"}, exposureWords},
    {ExpressionField::AvStatus, "avStatus", FieldKind::States, {"antivirus", "av", "defenderAvStatus"}, antivirusWords},
    {ExpressionField::OnboardingStatus, "onboardingStatus", FieldKind::Words, {"onboarding"}, {}},
    {ExpressionField::HealthStatus, "healthStatus", FieldKind::Words, {"health", "SensorHealthState"}, {}},
    {ExpressionField::LastSeen, "lastSeen", FieldKind::Date, {}, {}},
    {ExpressionField::InactiveDays, "inactiveDays", FieldKind::Number, {}, {}},
    {ExpressionField::CriticalCves, "criticalCves", FieldKind::Number, {"cves"}, {}},
    {ExpressionField::PointsRisk, "pointsRisk", FieldKind::Number, {}, {}},
    {ExpressionField::PointsExposure, "pointsExposure", FieldKind::Number, {}, {}},
    {ExpressionField::PointsAntivirus, "pointsAntivirus", FieldKind::Number, {}, {}},
    {ExpressionField::PointsOnboarding, "pointsOnboarding", FieldKind::Number, {}, {}},
    {ExpressionField::PointsHealth, "pointsHealth", FieldKind::Number, {}, {}},
    {ExpressionField::PointsInactivity, "pointsInactivity", FieldKind::Number, {}, {}},
    {ExpressionField::PointsCves, "pointsCves", FieldKind::Number, {}, {}},
    {ExpressionField::UnknownGroups, "unknownGroups", FieldKind::List, {}, {}},
    {ExpressionField::Fired, "fired", FieldKind::List, {}, {}},
    {ExpressionField::OsPlatform, "osPlatform", FieldKind::Text, {"os"}, {}},
    {ExpressionField::OsVersion, "osVersion", FieldKind::Text, {}, {}},
    {ExpressionField::DeviceGroup, "deviceGroup", FieldKind::Text, {"group", "rbacGroupName", "MachineGroup"}, {}},
    {ExpressionField::Tags, "tags", FieldKind::List, {"tag", "machineTags", "DeviceManualTags"}, {}},
    {ExpressionField::EntraDeviceId, "entraDeviceId", FieldKind::Text, {"aadDeviceId"}, {}},
    {ExpressionField::Cve, "cve", FieldKind::List, {"CveId"}, {}},
    {ExpressionField::Software, "software", FieldKind::List, {"SoftwareName"}, {}},
    {ExpressionField::VulnerableSoftware, "vulnerableSoftware", FieldKind::List, {}, {}},
    {ExpressionField::Change, "change", FieldKind::Number, {}, {}},
    {ExpressionField::BandBefore, "bandBefore", FieldKind::Scale, {}, bandKeys},
}};
static_assert(hasRowForEach(expressionFields, &ExpressionFieldFacts::field));
static_assert(isGivenInAll(expressionFields, &ExpressionFieldFacts::name)
              && isUniqueIn(expressionFields, &ExpressionFieldFacts::name));

[[nodiscard]] constexpr const ExpressionFieldFacts &factsOf(ExpressionField field)
{
    return expressionFields[static_cast<size_t>(field)];
}

//! A name of the tables as a QString.
[[nodiscard]] inline QString latinText(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

//! The field with this name or alias, ignoring case.
[[nodiscard]] std::optional<ExpressionField> fieldByName(const QString &name);
//! All names and aliases.
[[nodiscard]] const QStringList &fieldNames();

} // namespace Trustgauge
