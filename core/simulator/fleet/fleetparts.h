#pragma once

// Internal to the fleet generator; included by its sources only.

#include "core/simulator/fleet/fleetgenerator.h"
#include "core/simulator/fleet/randomness.h"

#include <QByteArray>

namespace Trustgauge::Simulator {

//! Random streams by purpose: draws of one stream do not affect the others.
enum Salt : quint64 {
    SaltTraits = 1,
    SaltDevice,
    SaltRows,
    SaltAlerts,
    SaltIncident,
    SaltId,
    SaltFixed,
    SaltRound,
    SaltUpdates
};

// Edge devices are at fixed positions in the first block of every `edgePeriod` devices.
constexpr int edgeBlock = 250;
constexpr int edgePeriod = 2'500;

// The peculiarity at each position of a block (see applyEdge()). Partners are in the same block.
enum Edge : int {
    NoEdge = -1,
    NullName = 4,
    LastSeenNull = 9,
    LastSeenYearOne = 13,
    MergedIntoRegular = 17,
    RingFirst = 21,
    RingSecond = 22,
    MergedIntoNowhere = 26,
    TwinCurrent = 30,
    TwinOld = 31,
    TripletOld = 35,
    TripletLatest = 36,
    TripletNotOnboarded = 37,
    ZeroEntraIdFirst = 41,
    ZeroEntraIdSecond = 42,
    RiskNull = 46,
    RiskUnmapped = 49,
    ExposureNull = 52,
    ExposureNone = 55,
    HealthNoSensor = 58,
    HealthNoSensorImpaired = 61,
    HealthUnknown = 64,
    HealthUnmapped = 67,
    HealthNull = 70,
    OnboardingNull = 73,
    OnboardingEmpty = 76,
    LowerCaseWords = 79,
    UpperCaseWords = 80,
    MachineSaysDisabled = 83,
    MachineSaysNotReporting = 85,
    ModeOtherMachineNotReporting = 87,
    ModeEmptyMachineUpdated = 89,
    RowOverridesMachine = 91,
    MachineSaysNotSupported = 93,
    MachineSaysUnknown = 95,
    MachineSaysPassive = 97,
    TagsNull = 99,
    AwkwardTags = 101,
    GroupIdAsText = 103,
    EmojiName = 105,
    FreeTextName = 107,
    ShortId = 109,
    UpperCaseId = 111,
    MergeChainFirst = 113,
    MergeChainSecond = 114,
    LastSeenNoZone = 118,
    LastSeenOffset = 119,
    LastSeenWholeSeconds = 121,
    LastSeenSevenDigits = 122,
    UnknownProperty = 124,
    CloudMachine = 126,
    Excluded = 128,
    NothingKnown = 130,
    WorstOfAll = 133,
    Spotless = 136,
    OnlyHighRisk = 139,
    LongGone = 142,
    ModeUnmapped = 148,
    AddressesNull = 151,
    Unsupported = 154,
    InsufficientInfo = 157,
    SameNameFirst = 160,
    SameNameSecond = 161,
};

//! The peculiarity of the device with this index, or NoEdge.
int edgeOf(int index);
bool isNotOnboarded(int edge);
//! Whether only the machine record has the antivirus state of such a device.
bool lacksAntivirusRow(int edge);
bool needsAntivirusRow(int edge);

//! A byte array of a literal, without a copy.
template<std::size_t N>
QByteArray word(const char (&text)[N])
{
    return QByteArray::fromRawData(text, static_cast<qsizetype>(N - 1));
}

inline QByteArray wordOf(const char *text)
{
    return QByteArray::fromRawData(text, static_cast<qsizetype>(qstrlen(text)));
}

//! Names of device groups.
extern const char *const groupNames[9];

//! A number with leading zeros.
QByteArray padded(int number, int width);

//! A GUID.
QByteArray guidOf(quint64 high, quint64 low);

//! Writes the last \a digits hexadecimal digits of \a value.
void putHex(char *to, quint64 value, int digits, bool upper);

} // namespace Trustgauge::Simulator
