#include "core/simulator/fleet/fleetparts.h"

#include <array>

namespace Trustgauge::Simulator {

namespace {

constexpr std::array edges{NullName,
                           LastSeenNull,
                           LastSeenYearOne,
                           MergedIntoRegular,
                           RingFirst,
                           RingSecond,
                           MergedIntoNowhere,
                           TwinCurrent,
                           TwinOld,
                           TripletOld,
                           TripletLatest,
                           TripletNotOnboarded,
                           ZeroEntraIdFirst,
                           ZeroEntraIdSecond,
                           RiskNull,
                           RiskUnmapped,
                           ExposureNull,
                           ExposureNone,
                           HealthNoSensor,
                           HealthNoSensorImpaired,
                           HealthUnknown,
                           HealthUnmapped,
                           HealthNull,
                           OnboardingNull,
                           OnboardingEmpty,
                           LowerCaseWords,
                           UpperCaseWords,
                           MachineSaysDisabled,
                           MachineSaysNotReporting,
                           ModeOtherMachineNotReporting,
                           ModeEmptyMachineUpdated,
                           RowOverridesMachine,
                           MachineSaysNotSupported,
                           MachineSaysUnknown,
                           MachineSaysPassive,
                           TagsNull,
                           AwkwardTags,
                           GroupIdAsText,
                           EmojiName,
                           FreeTextName,
                           ShortId,
                           UpperCaseId,
                           MergeChainFirst,
                           MergeChainSecond,
                           LastSeenNoZone,
                           LastSeenOffset,
                           LastSeenWholeSeconds,
                           LastSeenSevenDigits,
                           UnknownProperty,
                           CloudMachine,
                           Excluded,
                           NothingKnown,
                           WorstOfAll,
                           Spotless,
                           OnlyHighRisk,
                           LongGone,
                           ModeUnmapped,
                           AddressesNull,
                           Unsupported,
                           InsufficientInfo,
                           SameNameFirst,
                           SameNameSecond};

constexpr auto edgeTable = [] {
    std::array<bool, edgeBlock> table{};
    for (const Edge edge : edges)
        table[static_cast<std::size_t>(edge)] = true;
    return table;
}();

QByteArray changedCase(const QByteArray &text, bool upper)
{
    return text.isNull() ? text : upper ? text.toUpper() : text.toLower();
}

} // namespace

int edgeOf(int index)
{
    const int place = index % edgePeriod;
    return place < edgeBlock && edgeTable[static_cast<std::size_t>(place)] ? place : NoEdge;
}

bool isNotOnboarded(int edge)
{
    return edge == TripletNotOnboarded || edge == OnboardingNull || edge == OnboardingEmpty || edge == NothingKnown
           || edge == Unsupported || edge == InsufficientInfo || edge == WorstOfAll;
}

// Devices whose antivirus state is only in the machine record.
bool lacksAntivirusRow(int edge)
{
    return edge == MachineSaysDisabled || edge == MachineSaysNotReporting || edge == MachineSaysNotSupported
           || edge == MachineSaysUnknown || edge == MachineSaysPassive || edge == NothingKnown;
}

bool needsAntivirusRow(int edge)
{
    return edge == ModeOtherMachineNotReporting || edge == ModeEmptyMachineUpdated || edge == RowOverridesMachine
           || edge == ModeUnmapped || edge == WorstOfAll || edge == Spotless || edge == OnlyHighRisk
           || edge == LowerCaseWords || edge == UpperCaseWords;
}

void FleetGenerator::applyEdge(Device &device, int edge) const
{
    Random random(mixed(m_options.seed, static_cast<quint64>(device.index), static_cast<quint64>(edge)));
    // The id of another device of the same block; null when the fleet ends before it.
    const auto idAt = [&](int place) {
        const int other = device.index - edge + place;
        return other < m_options.devices ? deviceId(other) : QByteArray();
    };
    const auto sharedEntraId = [&](int place) {
        const int first = device.index - edge + place;
        const quint64 key = mixed(m_options.seed, static_cast<quint64>(first), SaltId);
        return guidOf(key, mixed(key));
    };
    const QByteArray zeroGuid = word("00000000-0000-0000-0000-000000000000");
    switch (edge) {
    case NullName:
        device.name = QByteArray();
        break;
    case LastSeenNull:
        device.lastSeen.reset();
        break;
    case LastSeenYearOne:
        device.lastSeen = Moment{-62'135'596'800, 0, 0};
        break;
    case MergedIntoRegular:
        device.mergedInto = idAt(MergedIntoRegular - 1);
        break;
    case RingFirst:
        device.mergedInto = idAt(RingSecond);
        break;
    case RingSecond:
        device.mergedInto = idAt(RingFirst);
        break;
    case MergedIntoNowhere:
        device.mergedInto = QByteArray("dead") + device.id.mid(4);
        break;
    case MergeChainFirst:
        device.mergedInto = idAt(MergeChainSecond);
        break;
    case MergeChainSecond:
        device.mergedInto = idAt(MergeChainFirst - 1);
        break;
    case TwinCurrent:
    case TwinOld:
        device.potentialDuplicate = true;
        device.aadJoined = true;
        device.aadDeviceId = sharedEntraId(TwinCurrent);
        device.name = "BER-FIN-L" + padded(device.index - edge + TwinCurrent, 5);
        if (edge == TwinOld)
            device.name = device.name.toLower();
        device.lastSeen = seen(random, edge == TwinOld ? 6 : 0);
        break;
    case TripletOld:
    case TripletLatest:
    case TripletNotOnboarded:
        device.potentialDuplicate = true;
        device.aadJoined = true;
        device.aadDeviceId = edge == TripletLatest ? sharedEntraId(TripletOld).toUpper() : sharedEntraId(TripletOld);
        if (edge == TripletNotOnboarded)
            device.onboarding = word("CanBeOnboarded");
        device.lastSeen = seen(random, edge == TripletOld ? 3 : edge == TripletLatest ? 1 : 0);
        break;
    case ZeroEntraIdFirst:
    case ZeroEntraIdSecond:
        device.aadDeviceId = zeroGuid;
        break;
    case RiskNull:
        device.risk = QByteArray();
        break;
    case RiskUnmapped:
        device.risk = word("Severe");
        break;
    case ExposureNull:
        device.exposure = QByteArray();
        break;
    case ExposureNone:
        device.exposure = word("None");
        break;
    case HealthNoSensor:
        device.health = word("NoSensorData");
        break;
    case HealthNoSensorImpaired:
        device.health = word("NoSensorDataImpairedCommunication");
        break;
    case HealthUnknown:
        device.health = word("Unknown");
        break;
    case HealthUnmapped:
        device.health = word("Quarantined");
        break;
    case HealthNull:
        device.health = QByteArray();
        break;
    case OnboardingNull:
        device.onboarding = QByteArray();
        break;
    case OnboardingEmpty:
        device.onboarding = word("");
        break;
    case LowerCaseWords:
    case UpperCaseWords: {
        const bool upper = edge == UpperCaseWords;
        device.risk = changedCase("Medium", upper);
        device.exposure = changedCase("High", upper);
        device.health = changedCase("ImpairedCommunication", upper);
        device.onboarding = changedCase("Onboarded", upper);
        device.defenderAvStatus = changedCase("NotUpdated", upper);
        break;
    }
    case MachineSaysDisabled:
        device.defenderAvStatus = word("Disabled");
        break;
    case MachineSaysNotReporting:
        device.defenderAvStatus = word("notReporting");
        break;
    case ModeOtherMachineNotReporting:
        device.avMode = word("3");
        device.defenderAvStatus = word("notReporting");
        break;
    case ModeEmptyMachineUpdated:
        device.avMode = word("");
        device.defenderAvStatus = word("Updated");
        break;
    case RowOverridesMachine:
        device.avMode = word("0");
        device.defenderAvStatus = word("Disabled");
        break;
    case MachineSaysNotSupported:
        device.defenderAvStatus = word("notSupported");
        break;
    case MachineSaysUnknown:
        device.defenderAvStatus = word("unknown");
        break;
    case MachineSaysPassive:
        device.defenderAvStatus = word("Passive");
        break;
    case TagsNull:
        device.tags.reset();
        break;
    case AwkwardTags:
        device.tags = QList<QByteArray>{"cost;centre", R"(domain\unit)", "say \"no\"", "a,b", "twice", "twice", ""};
        break;
    case GroupIdAsText:
        device.groupIdAsText = true;
        device.groupId = 140;
        device.groupName = wordOf(groupNames[1]);
        break;
    case EmojiName:
        device.name = "\xf0\x9f\xa6\x8a Fox Den \xe2\x80\x94 K\xc3\xbc"
                      "che";
        break;
    case FreeTextName:
        device.name = "Leila's phone [spare] (2)";
        break;
    case LastSeenNoZone:
        device.lastSeen = seen(random, 0);
        device.lastSeenZone = ZoneStyle::None;
        break;
    case LastSeenOffset:
        device.lastSeen = seen(random, 2);
        device.lastSeenZone = ZoneStyle::PlusTwoHours;
        break;
    case LastSeenWholeSeconds:
        device.lastSeen->digits = 0;
        break;
    case LastSeenSevenDigits:
        device.lastSeen->digits = 7;
        break;
    case UnknownProperty:
        device.extraProperty = true;
        break;
    case CloudMachine:
        device.virtualMachine = true;
        break;
    case Excluded:
        device.exclusionReason = word("DuplicateDevice");
        break;
    case NothingKnown:
        device.risk = device.exposure = device.health = QByteArray();
        device.lastSeen.reset();
        device.firstSeen.reset();
        device.onboarding = word("InsufficientInfo");
        device.osPlatform = device.version = device.groupName = device.agentVersion = device.deviceValue = QByteArray();
        device.osBuild = -1;
        device.groupId = 0;
        device.lastIp = word("");
        device.externalIp = QByteArray();
        device.tags.reset();
        device.aadJoined.reset();
        device.aadDeviceId = QByteArray();
        device.addressesNull = true;
        break;
    case WorstOfAll:
        // Everything at its worst, except vulnerabilities: a device that is not onboarded has none.
        device.risk = device.exposure = word("High");
        device.health = word("ImpairedCommunication");
        device.onboarding = word("CanBeOnboarded");
        device.avMode = word("2");
        device.lastSeen = seen(random, 21);
        break;
    case Spotless:
    case OnlyHighRisk:
        device.risk = edge == Spotless ? word("None") : word("High");
        device.exposure = word("Low");
        device.health = word("Active");
        device.avMode = word("0");
        device.lastSeen = seen(random, 0);
        break;
    case LongGone:
        device.lastSeen = seen(random, 29);
        device.health = word("Inactive");
        break;
    case ModeUnmapped:
        device.avMode = word("7");
        break;
    case AddressesNull:
        device.addressesNull = true;
        device.lastIp = word("");
        break;
    case Unsupported:
        device.onboarding = word("Unsupported");
        break;
    case InsufficientInfo:
        device.onboarding = word("InsufficientInfo");
        break;
    case SameNameFirst:
    case SameNameSecond:
        device.name = word("reception-kiosk");
        device.aadDeviceId = QByteArray();
        break;
    default:
        break;
    }
}

} // namespace Trustgauge::Simulator
