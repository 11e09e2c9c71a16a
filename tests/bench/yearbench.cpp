#include "bench/bench.h"

#include "core/store/store.h"
#include "support/adddevice.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace Trustgauge::Bench {

namespace {

constexpr int cyclesOfYear = 365 * 24;
constexpr int wantedDevices = 10'000;
//! What is stored of a cycle by itself does not depend on the number of devices, and each device's rows not on the others'.
constexpr int storedDevices = 1'000;

const QString tenantName = QStringLiteral("Contoso");

//! A fleet of which 2 % change within an hour, and each reports once a day.
class YearlyFleet
{
public:
    explicit YearlyFleet(int count)
    {
        static constexpr std::array<const char *, 6> systems{"Windows10",         "Windows11", "WindowsServer2019",
                                                             "WindowsServer2022", "macOS",     "Linux"};
        static constexpr std::array<const char *, 4> versions{"22H2", "23H2", "24H2", "1809"};
        for (int i = 0; i < count; ++i) {
            Device d;
            d.machineId = hexDigits(40);
            d.deviceName = QStringLiteral("wks-%1.corp.contoso.example").arg(i, 6, 10, QLatin1Char('0')).toStdString();
            d.osPlatform = oneOf(systems);
            d.osVersion = oneOf(versions);
            d.deviceGroup = "Group " + std::to_string(m_random.bounded(12));
            d.tags = "site-" + std::to_string(m_random.bounded(30)) + ";owner-" + std::to_string(m_random.bounded(8));
            d.entraDeviceId = hexDigits(36);
            d.riskScore = "None";
            d.exposureLevel = "Low";
            d.onboardingStatus = "Onboarded";
            d.healthStatus = "Active";
            d.avMode = "0";
            d.cveKnowledge = CveKnowledge::Looked;
            m_devices.push_back(std::move(d));
            newCves(m_devices.back());
        }
    }
    //! The devices of the next hour.
    FleetPtr at(int hour, Ticks asOf)
    {
        for (size_t i = 0; i < m_devices.size(); ++i) {
            if (hour == 0 || (static_cast<size_t>(hour) + i) % 24 == 0)
                m_devices[i].lastSeen = asOf - static_cast<Ticks>(m_random.bounded(static_cast<double>(ticksPerHour)));
        }
        for (size_t i = 0; hour > 0 && i < m_devices.size() / 50; ++i)
            change(m_devices[m_random.bounded(static_cast<quint32>(m_devices.size()))]);
        FleetBuilder builder;
        builder.restoreSource(true);
        for (const Device &device : m_devices)
            addDevice(builder, device);
        return builder.build(asOf);
    }
    [[nodiscard]] const std::vector<Device> &devices() const { return m_devices; }

private:
    template<size_t n>
    const char *oneOf(const std::array<const char *, n> &texts)
    {
        return texts[m_random.bounded(static_cast<quint32>(n))];
    }
    std::string hexDigits(int count)
    {
        std::string out;
        for (int i = 0; i < count; ++i)
            out += "0123456789abcdef"[m_random.bounded(16)];
        return out;
    }
    //! Eight tenths on average, as of twenty CVEs.
    void newCves(Device &device)
    {
        device.cves = {};
        const int count = m_random.bounded(25);
        for (int i = 0; i < count; ++i)
            device.cves.add(
                static_cast<uint8_t>(CveCounts::lowestTenths + m_random.bounded(31) * m_random.bounded(31) / 30));
    }
    //! To another value than before.
    template<size_t n>
    void change(std::optional<std::string> &text, const std::array<const char *, n> &texts)
    {
        for (const std::string before = *text; *text == before;)
            text = oneOf(texts);
    }
    void change(Device &device)
    {
        switch (m_random.bounded(5)) {
        case 0:
            return change(device.riskScore, std::array{"None", "Informational", "Low", "Medium", "High"});
        case 1:
            return change(device.exposureLevel, std::array{"Low", "Medium", "High"});
        case 2:
            return change(device.healthStatus, std::array{"Active", "Inactive", "ImpairedCommunication"});
        case 3:
            return change(device.avMode, std::array{"0", "1", "2", "4"});
        default:
            newCves(device);
        }
    }

    QRandomGenerator m_random{1};
    std::vector<Device> m_devices;
};

//! A store with a year of cycles of so many devices; false when it was not stored.
bool storeYear(const QString &path, YearlyFleet &fleet)
{
    auto store = Store::open(path, Store::Open::MakeIfMissing);
    // The time of the writes is not measured here.
    bool good = store && (*store)->connection().run(QStringLiteral("PRAGMA synchronous = OFF"));
    for (int hour = 0; hour < cyclesOfYear && good; ++hour) {
        StoredCycle cycle;
        cycle.info.id = QStringLiteral("00000000-0000-4000-8000-%1").arg(hour, 12, 10, QLatin1Char('0'));
        cycle.info.tenantName = tenantName;
        cycle.info.tenantId = QStringLiteral("11111111-2222-3333-4444-555555555555");
        cycle.info.state = CycleState::Complete;
        cycle.info.asOf = parseTimestamp("2026-01-01T00:00:00Z") + hour * ticksPerHour;
        cycle.info.started = cycle.info.finished = cycle.info.asOf;
        cycle.info.vulnerabilitySource = QStringLiteral("bulk");
        cycle.fleet = fleet.at(hour, cycle.info.asOf);
        good = (*store)->cycles().begin(cycle.info) && (*store)->cycles().commit(cycle);
    }
    return good;
}

double megabytes(const QString &path)
{
    constexpr double bytesPerMegabyte = 1e6;
    return static_cast<double>(QFileInfo(path).size()) / bytesPerMegabyte;
}

} // namespace

std::vector<Figure> yearFigures()
{
    const QTemporaryDir folder;
    const QString large = folder.filePath(QStringLiteral("large.db"));
    const QString small = folder.filePath(QStringLiteral("small.db"));
    YearlyFleet fleet(storedDevices);
    YearlyFleet none(0);
    if (!storeYear(large, fleet) || !storeYear(small, none)) {
        std::fprintf(stderr, "the year is not measured: it could not be stored\n");
        return {};
    }
    const Measured size{megabytes(small) + (megabytes(large) - megabytes(small)) * wantedDevices / storedDevices,
                        {},
                        {}};

    constexpr int readings = 9;
    std::vector<double> reading;
    const auto store = Store::open(large, Store::Open::MustExist);
    bool isRead = store.has_value();
    for (int i = 0; i < readings && isRead; ++i) {
        const QString id = QString::fromStdString(fleet.devices()[static_cast<size_t>(i) * 100].machineId);
        reading.push_back(milliseconds([&] {
            const auto past = (*store)->history().device(tenantName, id, {});
            isRead = past && past->cycles.size() == cyclesOfYear;
        }));
    }
    if (!isRead) {
        std::fprintf(stderr, "a device's year is not measured: it could not be read\n");
        return {};
    }
    std::sort(reading.begin(), reading.end());
    constexpr double mostMegabytes = 250;
    constexpr double mostMilliseconds = 20;
    return {{"a year of hourly cycles, 10,000 devices (ten times the rows of 1,000): size of the store",
             "MB",
             size,
             {},
             mostMegabytes},
            {"the year of one device", "ms", {reading[reading.size() / 2], {}, {}}, {}, mostMilliseconds}};
}

} // namespace Trustgauge::Bench
