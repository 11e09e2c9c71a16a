#include "core/simulator/fleet/fleetgenerator.h"

#include "core/simulator/fleet/fleetparts.h"
#include "core/simulator/fleet/hostilenames.h"

#include <algorithm>
#include <array>
#include <bit>

namespace Trustgauge::Simulator {

const char *const groupNames[9]{"Offices Europe", "Offices Americas", "Offices Asia Pacific",
                                "Servers",        "Engineering",      "Mobile",
                                "Executives",     "Laboratory",       "Shop floor"};

namespace {

// A bijective scrambling of 64 bits: a device's id encodes its index, readable only with the seed.
constexpr quint64 scrambleFactor = 0xd6e8feb86659fd93ULL;

constexpr quint64 inverseOf(quint64 odd)
{
    quint64 inverse = odd;
    for (int i = 0; i < 6; ++i)
        inverse *= 2 - odd * inverse;
    return inverse;
}
static_assert(scrambleFactor * inverseOf(scrambleFactor) == 1);

constexpr quint64 scrambled(quint64 value, quint64 key)
{
    value ^= key;
    value ^= value >> 32;
    value *= scrambleFactor;
    value ^= value >> 32;
    value *= scrambleFactor;
    value ^= value >> 32;
    return value;
}

constexpr quint64 unscrambled(quint64 value, quint64 key)
{
    value ^= value >> 32;
    value *= inverseOf(scrambleFactor);
    value ^= value >> 32;
    value *= inverseOf(scrambleFactor);
    value ^= value >> 32;
    return value ^ key;
}
static_assert(unscrambled(scrambled(123'456, 99), 99) == 123'456);

constexpr std::array sites{"BER", "AMS", "LIS", "PRG", "DUB", "OSL", "MIL", "LYO",
                           "GDN", "AUS", "SEA", "TOR", "SIN", "OSA", "PER", "CPT"};
constexpr std::array departments{"FIN", "HRS", "ENG", "OPS", "MKT", "LEG", "LAB", "SAL", "SUP", "EXE"};
constexpr std::array serverRoles{"sql", "web", "file", "app", "dc", "print", "bkp", "mgmt"};
constexpr std::array linuxRoles{"build", "node", "proxy", "queue", "log", "db", "git"};
constexpr std::array firstNames{"Mara", "Jonas", "Aiko", "Tomas", "Leila", "Noor", "Piotr", "Ines", "Kofi", "Sven"};
constexpr std::array tagPool{"finance",    "vip",    "kiosk",  "lab",    "byod",
                             "pilot-ring", "legacy", "remote", "shared", "crown-jewel"};

template<typename Array>
const char *pick(Random &random, const Array &from)
{
    return from[static_cast<std::size_t>(random.below(static_cast<int>(from.size())))];
}

} // namespace

void putHex(char *to, quint64 value, int digits, bool upper)
{
    const char *alphabet = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    for (int i = digits - 1; i >= 0; --i) {
        to[i] = alphabet[value & 15];
        value >>= 4;
    }
}

QByteArray guidOf(quint64 high, quint64 low)
{
    char hex[32];
    putHex(hex, high, 16, false);
    putHex(hex + 16, low, 16, false);
    QByteArray out(36, '-');
    char *to = out.data();
    std::copy_n(hex, 8, to);
    std::copy_n(hex + 8, 4, to + 9);
    std::copy_n(hex + 12, 4, to + 14);
    std::copy_n(hex + 16, 4, to + 19);
    std::copy_n(hex + 20, 12, to + 24);
    to[14] = '4'; // the version digit of a random UUID (version 4)
    to[19] = 'a';
    return out;
}

QByteArray padded(int number, int width)
{
    return QByteArray::number(number).rightJustified(width, '0');
}

// The basic properties of a device; cheap, for endpoints that skip devices.
struct FleetGenerator::Traits
{
    int edge = NoEdge;
    Family family = Family::Other;
    int variant = 0;
    double neglect = 0;
    bool onboarded = true;
    bool antivirusRow = false;
};

FleetGenerator::FleetGenerator(const FleetOptions &options) : m_options(options)
{
    const QByteArray year = isoTime({options.now, 0, 0}).left(4);
    m_catalogue = std::make_shared<const SoftwareCatalogue>(options.seed, year.toInt());
    calibrate();
}

FleetGenerator::Traits FleetGenerator::traits(int index) const
{
    Random random(mixed(m_options.seed, static_cast<quint64>(index), SaltTraits));
    Traits result;
    result.edge = edgeOf(index);
    const double share = random.unit();
    if (share < 0.56)
        result.family = Family::WindowsClient;
    else if (share < 0.67)
        result.family = Family::WindowsServer;
    else if (share < 0.77)
        result.family = Family::Mac;
    else if (share < 0.83)
        result.family = Family::Ios;
    else if (share < 0.87)
        result.family = Family::Android;
    else if (share < 0.92)
        result.family = Family::Ubuntu;
    else if (share < 0.96)
        result.family = Family::RedHat;
    else
        result.family = Family::Other;
    result.variant = random.below(100);
    const double draw = random.unit();
    result.neglect = draw * draw * draw;
    result.onboarded = result.family != Family::Other && !random.chance(0.02 + 0.05 * result.neglect);
    const bool antivirusKept = !random.chance(0.02);
    if (result.edge != NoEdge) {
        // Edge devices are otherwise ordinary desktops, so that each has exactly one peculiarity.
        result.family = Family::WindowsClient;
        result.onboarded = !isNotOnboarded(result.edge);
        if (result.edge == WorstOfAll)
            result.neglect = 1;
        else if (result.edge == Spotless || result.edge == OnlyHighRisk)
            result.neglect = 0;
        else
            result.neglect *= 0.5;
    }
    const bool kindReports = result.family != Family::Ios && result.family != Family::Android
                             && result.family != Family::Other;
    result.antivirusRow = kindReports && result.onboarded && antivirusKept;
    if (lacksAntivirusRow(result.edge))
        result.antivirusRow = false;
    else if (needsAntivirusRow(result.edge))
        result.antivirusRow = true;
    return result;
}

QByteArray FleetGenerator::deviceId(int index) const
{
    const int edge = edgeOf(index);
    const quint64 key = mixed(m_options.seed, SaltId);
    const quint64 head = scrambled(static_cast<quint64>(index), key);
    const quint64 middle = mixed(head, key);
    const int length = edge == ShortId ? 32 : 40;
    QByteArray id(length, '0');
    putHex(id.data(), head, 16, edge == UpperCaseId);
    putHex(id.data() + 16, middle, 16, edge == UpperCaseId);
    if (length == 40)
        putHex(id.data() + 32, mixed(middle, key), 8, edge == UpperCaseId);
    return id;
}

int FleetGenerator::indexOf(QByteArrayView id) const
{
    if (id.size() != 40 && id.size() != 32)
        return -1;
    bool ok = false;
    const quint64 head = QByteArray::fromRawData(id.data(), 16).toULongLong(&ok, 16);
    if (!ok)
        return -1;
    const quint64 index = unscrambled(head, mixed(m_options.seed, SaltId));
    if (index >= static_cast<quint64>(m_options.devices))
        return -1;
    const int candidate = static_cast<int>(index);
    return deviceId(candidate).compare(id, Qt::CaseInsensitive) == 0 ? candidate : -1;
}

bool FleetGenerator::hasAntivirusRow(int index) const
{
    return traits(index).antivirusRow;
}

// A time `days` whole days and some hours ago. The hours stay at least one hour away from 0, 6 and 24, so that the age
// in days is the same for an hour, with or without a grace of six hours.
Moment FleetGenerator::seen(Random &random, int days) const
{
    const int inDay = random.chance(0.5) ? random.between(3'660, 17'940) : random.between(25'260, 82'740);
    Moment moment;
    // The fraction moves the time by less than a second, within the margins above.
    moment.seconds = m_options.now - qint64{86'400} * days - inDay;
    // In use it reports once a day at its own time; devices silent for longer report every 2, 4, .. 32 days.
    const qint64 period = qint64{86'400} * std::bit_ceil(static_cast<unsigned>(days) + 1);
    moment.seconds += (m_options.elapsed + qint64{86'400} * days + inDay) / period * period;
    moment.digits = random.below(8);
    moment.fraction = random.below(10'000'000);
    return moment;
}

Device FleetGenerator::device(int index) const
{
    const Traits trait = traits(index);
    Random random(mixed(m_options.seed, static_cast<quint64>(index), SaltDevice));
    const double neglect = trait.neglect;
    Device device;
    device.index = index;
    device.id = deviceId(index);
    device.family = trait.family;
    device.neglect = neglect;
    device.onboarded = trait.onboarded;
    device.hasAntivirusRow = trait.antivirusRow;

    const char *site = pick(random, sites);
    const char *department = pick(random, departments);
    switch (trait.family) {
    case Family::WindowsClient: {
        const bool eleven = trait.variant >= 30;
        const bool latest = !random.chance(0.2 + 0.6 * neglect);
        device.osPlatform = eleven ? word("Windows11") : word("Windows10");
        device.version = eleven ? (latest ? word("24H2") : word("23H2")) : (latest ? word("22H2") : word("21H2"));
        device.osBuild = eleven ? (latest ? 26'100 : 22'631) : (latest ? 19'045 : 19'044);
        device.name = wordOf(site) + '-' + department + (random.chance(0.7) ? "-L" : "-D") + padded(index, 5);
        if (random.chance(0.35))
            device.name = device.name.toLower() + ".corp.contoso.example";
        break;
    }
    case Family::WindowsServer: {
        static constexpr std::array names{"WindowsServer2022", "WindowsServer2019", "WindowsServer2016",
                                          "WindowsServer2025"};
        static constexpr std::array versions{"21H2", "1809", "1607", "24H2"};
        static constexpr std::array builds{20'348, 17'763, 14'393, 26'100};
        const std::size_t which = trait.variant < 45 ? 0 : trait.variant < 75 ? 1 : trait.variant < 90 ? 2 : 3;
        device.osPlatform = wordOf(names[which]);
        device.version = wordOf(versions[which]);
        device.osBuild = builds[which];
        device.name = wordOf(pick(random, serverRoles)) + '-' + wordOf(site).toLower() + '-' + padded(index, 4)
                      + ".corp.contoso.example";
        break;
    }
    case Family::Mac: {
        static constexpr std::array versions{"15.6", "15.4", "14.7", "13.7"};
        device.osPlatform = word("macOS");
        device.version = wordOf(pick(random, versions));
        device.x64 = random.chance(0.3);
        device.name = "MB-" + wordOf(department) + '-' + padded(index, 5);
        break;
    }
    case Family::Ios:
        device.osPlatform = word("iOS");
        device.version = random.chance(0.7) ? word("18.6") : word("17.7");
        device.x64 = false;
        device.name = wordOf(pick(random, firstNames)) + (random.chance(0.7) ? " (Work) iPhone " : " iPad ")
                      + QByteArray::number(index);
        break;
    case Family::Android:
        device.osPlatform = word("Android");
        device.version = random.chance(0.6) ? word("15") : word("14");
        device.x64 = false;
        device.name = wordOf(pick(random, firstNames)) + "_AndroidForWork_" + QByteArray::number(index);
        break;
    case Family::Ubuntu:
        device.osPlatform = word("Ubuntu");
        device.version = random.chance(0.6) ? word("24.4") : word("22.4");
        device.name = wordOf(pick(random, linuxRoles)) + '-' + padded(index, 4) + ".lab.contoso.example";
        break;
    case Family::RedHat:
        device.osPlatform = word("RedHatEnterpriseLinux");
        device.version = random.chance(0.7) ? word("9.5") : word("8.10");
        device.name = wordOf(pick(random, linuxRoles)) + '-' + wordOf(site).toLower() + '-' + padded(index, 4)
                      + ".corp.contoso.example";
        break;
    case Family::Other:
        device.osPlatform = trait.variant < 40 ? word("Linux") : trait.variant < 70 ? word("Windows10") : word("Other");
        device.name = (trait.variant < 40 ? word("cam-") : word("unmanaged-")) + padded(index, 4);
        break;
    }

    // The time of its last report, and what follows from it.
    const double lateness = random.unit() * (1 - 0.55 * neglect);
    int days = 0;
    if (lateness < 0.025)
        days = random.between(15, 29);
    else if (lateness < 0.045)
        days = random.between(8, 14);
    else if (lateness < 0.075)
        days = random.between(4, 7);
    else if (lateness < 0.14)
        days = random.between(1, 3);
    device.lastSeen = seen(random, days);
    device.firstSeen = Moment{device.lastSeen->seconds - qint64{86'400} * random.between(20, 900) - random.below(80'000),
                              random.below(10'000'000), random.below(8)};

    // The service calls a device inactive after seven days. The random draws do not depend on the time.
    const qint64 silentDays = (clock() - device.lastSeen->seconds) / 86'400;
    if (days > 7)
        device.health = word("Inactive");
    else if (random.chance(0.012 + 0.03 * neglect))
        device.health = random.chance(0.7) ? word("ImpairedCommunication") : word("NoSensorDataImpairedCommunication");
    else if (random.chance(0.008))
        device.health = word("NoSensorData");
    else
        device.health = word("Active");
    if (silentDays > 7)
        device.health = word("Inactive");
    else if (days > 7)
        device.health = word("Active");

    // Active threats are rare, and rarer on well-kept devices.
    const double threat = random.unit() * (1 - 0.5 * neglect);
    if (threat < 0.013)
        device.risk = word("High");
    else if (threat < 0.045)
        device.risk = word("Medium");
    else if (threat < 0.105)
        device.risk = word("Low");
    else if (threat < 0.24)
        device.risk = word("Informational");
    else
        device.risk = word("None");

    const double weakness = neglect + 0.25 * random.unit();
    if (random.chance(0.015))
        device.exposure = word("None");
    else if (weakness > 0.75)
        device.exposure = word("High");
    else if (weakness > 0.33)
        device.exposure = word("Medium");
    else
        device.exposure = word("Low");

    if (device.onboarded) {
        device.onboarding = word("Onboarded");
    } else {
        const double why = random.unit();
        device.onboarding = why < 0.6    ? word("CanBeOnboarded")
                            : why < 0.85 ? word("Unsupported")
                                         : word("InsufficientInfo");
        device.health = random.chance(0.5) ? word("Unknown") : device.health;
        if (random.chance(0.4))
            device.risk = QByteArray();
    }

    // Antivirus.
    const double protection = random.unit() * (1 - 0.6 * neglect);
    if (device.hasAntivirusRow) {
        if (protection < 0.018)
            device.avMode = word("2");
        else if (protection < 0.05)
            device.avMode = word("1");
        else if (protection < 0.065)
            device.avMode = word("4");
        else if (protection < 0.075)
            device.avMode = word("5");
        else if (protection < 0.08)
            device.avMode = word("3");
        else
            device.avMode = trait.family == Family::Mac && random.chance(0.2) ? word("1") : word("0");
    }
    if (random.chance(0.03)) // older records still have it
        device.defenderAvStatus = device.avMode == "2" ? word("Disabled")
                                  : random.chance(0.8) ? word("Updated")
                                                       : word("NotUpdated");

    // Addresses from the documentation and private ranges.
    device.lastIp = "10." + QByteArray::number(random.below(200)) + '.' + QByteArray::number(random.below(256)) + '.'
                    + QByteArray::number(random.between(1, 254));
    device.externalIp = (random.chance(0.5) ? word("198.51.100.") : word("203.0.113."))
                        + QByteArray::number(random.between(1, 254));
    device.mac = QByteArray("00005E0053") + QByteArray::number(random.between(16, 255), 16).toUpper();
    if (device.onboarded && device.osBuild > 0)
        device.agentVersion = "10.8805." + QByteArray::number(device.osBuild) + '.'
                              + QByteArray::number(random.between(1'000, 6'000));
    const double value = random.unit();
    device.deviceValue = value < 0.9 ? word("Normal") : value < 0.95 ? word("High") : word("Low");

    if (!random.chance(0.08)) {
        std::size_t group = 0;
        if (trait.family == Family::WindowsServer || trait.family == Family::RedHat)
            group = 3;
        else if (trait.family == Family::Ubuntu)
            group = 4;
        else if (trait.family == Family::Ios || trait.family == Family::Android)
            group = 5;
        else
            group = static_cast<std::size_t>(
                std::array{0, 0, 1, 1, 2, 4, 6, 7, 8}[static_cast<std::size_t>(random.below(9))]);
        device.groupName = wordOf(groupNames[group]);
        device.groupId = 100 + static_cast<int>(group) * 7;
    }
    QList<QByteArray> tags;
    for (int count = random.chance(0.3) ? random.between(1, 3) : 0; count > 0; --count) {
        const QByteArray tag = wordOf(pick(random, tagPool));
        if (!tags.contains(tag))
            tags.append(tag);
    }
    device.tags = tags;
    const bool canJoin = trait.family != Family::Other && trait.family != Family::Ubuntu
                         && trait.family != Family::RedHat;
    device.aadJoined = canJoin && random.chance(0.85);
    const quint64 identity = random.next();
    if (*device.aadJoined && !random.chance(0.05)) // joined devices without an id exist
        device.aadDeviceId = guidOf(identity, mixed(identity));
    device.virtualMachine = trait.family == Family::WindowsServer && random.chance(0.1);

    if (m_options.step > 0) {
        applyStory(device);
        reportMoves(device);
        if (waitsForUpdates(index, m_options.step) && device.exposure != "High")
            device.exposure = device.exposure == "Medium" ? word("High") : word("Medium");
        applyIncidents(device);
    }
    if (m_options.hostileNames) {
        device.name = hostileName(index, device.name);
        device.groupName = hostileGroup(index, device.groupName);
        if (index % 3 == 0)
            device.tags = hostileTags(index);
    }
    if (trait.edge != NoEdge)
        applyEdge(device, trait.edge);
    return device;
}

// Finds the update lag that gives the wanted number of rows, by bisection over a fixed sample of devices.
void FleetGenerator::calibrate()
{
    constexpr int sample = 400;
    double low = 0;
    double high = 60;
    for (int round = 0; round < 14; ++round) {
        m_lagScale = (low + high) / 2;
        qint64 total = 0;
        for (int i = 0; i < sample; ++i) {
            const int index = 40'000 + i * 7;
            const Traits trait = traits(index);
            if (trait.onboarded)
                total += static_cast<qint64>(rowsFor(index, trait.family, trait.neglect, 0).size());
        }
        if (static_cast<double>(total) < m_options.averageRows * sample)
            low = m_lagScale;
        else
            high = m_lagScale;
    }
}

void FleetGenerator::addRound(qint64 at, int newDevices)
{
    // Must be later than the previous round, because changes of a record are ordered by time.
    const qint64 earliest = m_options.rounds.empty() ? m_options.now : m_options.rounds.back().at;
    m_options.rounds.push_back({std::max(at, earliest + 1), m_options.devices});
    m_options.devices += newDevices;
    m_exposed.clear();
}

// Every month (of steps of four hours) some devices lack new updates. A device that is kept well installs them within a
// few days.
FleetGenerator::Updates FleetGenerator::updates(int index, int step) const
{
    constexpr int first = 26;
    constexpr int foundWithin = 12;
    Updates out;
    if (step < first)
        return out;
    out.month = 1 + (step - first) / stepsOfAMonth;
    const Traits trait = traits(index);
    const bool isComputer = trait.family != Family::Ios && trait.family != Family::Android;
    Random random(
        mixed(mixed(m_options.seed, static_cast<quint64>(out.month)), static_cast<quint64>(index), SaltUpdates));
    if (trait.edge != NoEdge || !trait.onboarded || !isComputer || !random.chance(0.3 + 0.3 * trait.neglect))
        return out;
    out.from = first + (out.month - 1) * stepsOfAMonth + random.below(foundWithin);
    const double days = 1.5 + 3.5 * random.unit() + 7 * trait.neglect;
    out.installed = out.from + static_cast<int>(static_cast<double>(86'400 / stepSeconds) * days);
    return out;
}

bool FleetGenerator::waitsForUpdates(int index, int step) const
{
    const Updates one = updates(index, step);
    return one.from > 0 && step >= one.from && step < one.installed;
}

} // namespace Trustgauge::Simulator
