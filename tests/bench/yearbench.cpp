#include "bench/bench.h"

#include "core/report/fleettrend.h"
#include "core/store/sqlstatement.h"
#include "core/store/store.h"
#include "support/adddevice.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <optional>

namespace Trustgauge::Bench {

namespace {

constexpr int cyclesOfYear = static_cast<int>(daysOfYear) * 24;
constexpr int wantedDevices = 10'000;
//! The rows of a device do not depend on the other devices, and what is stored of a cycle by itself is measured apart.
constexpr int storedDevices = 250;

constexpr double bytesPerMegabyte = 1e6;

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
    //! Moves on to an hour; call for each, from 0.
    void changeUntil(int hour, Ticks asOf)
    {
        for (size_t i = 0; i < m_devices.size(); ++i) {
            if (hour == 0 || (static_cast<size_t>(hour) + i) % 24 == 0)
                m_devices[i].lastSeen = asOf - static_cast<Ticks>(m_random.bounded(static_cast<double>(ticksPerHour)));
        }
        for (size_t i = 0; hour > 0 && i < m_devices.size() / 50; ++i)
            change(m_devices[m_random.bounded(static_cast<quint32>(m_devices.size()))]);
    }
    [[nodiscard]] FleetPtr at(Ticks asOf) const
    {
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

//! Makes a store with a year of a fleet, stored every so many hours. \return its size in megabytes; 0: it was not stored
double storeYear(const QString &path, YearlyFleet &fleet, int hoursBetween)
{
    {
        auto store = Store::open(path, Store::Open::MakeIfMissing);
        // The time of the writes is not measured here.
        bool good = store && (*store)->connection().run(QStringLiteral("PRAGMA synchronous = OFF"));
        for (int hour = 0; hour < cyclesOfYear && good; ++hour) {
            const Ticks asOf = parseTimestamp("2026-01-01T00:00:00Z") + hour * ticksPerHour;
            fleet.changeUntil(hour, asOf);
            if (hour % hoursBetween != 0)
                continue;
            StoredCycle cycle;
            cycle.info.id = QStringLiteral("00000000-0000-4000-8000-%1").arg(hour, 12, 10, QLatin1Char('0'));
            cycle.info.tenantName = tenantName;
            cycle.info.tenantId = QStringLiteral("11111111-2222-3333-4444-555555555555");
            cycle.info.state = CycleState::Complete;
            cycle.info.asOf = cycle.info.started = cycle.info.finished = asOf;
            cycle.info.vulnerabilitySource = QStringLiteral("bulk");
            cycle.fleet = fleet.at(asOf);
            good = (*store)->cycles().begin(cycle.info) && (*store)->cycles().commit(cycle);
        }
        if (!good)
            return 0;
    }
    return static_cast<double>(QFileInfo(path).size()) / bytesPerMegabyte;
}

//! Megabytes of all histograms of a store.
double histogramsOf(const QString &path)
{
    const auto store = Store::open(path, Store::Open::MustExist);
    if (!store)
        return 0;
    SqlStatement sum((*store)->connection(), "SELECT sum(length(histogram)) FROM cycle_histogram");
    return sum.next() ? static_cast<double>(sum.integer(0)) / bytesPerMegabyte : 0;
}

//! The median time of reading one device's year; 0: it was not read.
double readDevices(const QString &path, const YearlyFleet &fleet)
{
    constexpr size_t readings = 9;
    const auto store = Store::open(path, Store::Open::MustExist);
    std::vector<double> times;
    bool isRead = store.has_value();
    for (size_t i = 0; i < readings && isRead; ++i) {
        const QString id = QString::fromStdString(fleet.devices()[i * storedDevices / readings].machineId);
        times.push_back(milliseconds([&] {
            const auto past = (*store)->history().device(tenantName, id, {});
            isRead = past && past->cycles.size() == cyclesOfYear;
        }));
    }
    std::sort(times.begin(), times.end());
    return isRead ? times[readings / 2] : 0;
}

//! The median time of reading the bands of each day; 0: they were not read.
double readTrend(const QString &path)
{
    constexpr size_t readings = 9;
    const auto store = Store::open(path, Store::Open::MustExist);
    std::vector<double> times;
    bool isRead = store.has_value();
    for (size_t i = 0; i < readings && isRead; ++i) {
        times.push_back(milliseconds([&] {
            const auto past = HistogramTable((*store)->connection()).read(tenantName, {}, lastOfEachDay);
            const auto nothing = [] { return Result<std::shared_ptr<const FleetPast>>(nullptr); };
            const auto trend = past ? fleetTrend(*past, SignatureRules::of(Profile()), nothing)
                                    : Result<FleetTrend>(tl::unexpected(past.error()));
            isRead = trend && trend->days.size() == daysOfYear
                     && trend->signatures.places(Profile()).size() == daysOfYear;
        }));
    }
    std::sort(times.begin(), times.end());
    return isRead ? times[readings / 2] : 0;
}

} // namespace

std::vector<Figure> yearFigures()
{
    const QTemporaryDir folder;
    const QString hourly = folder.filePath(QStringLiteral("hourly.db"));
    const QString empty = folder.filePath(QStringLiteral("empty.db"));
    const QString daily = folder.filePath(QStringLiteral("daily.db"));
    YearlyFleet some(storedDevices);
    YearlyFleet none(0);
    YearlyFleet all(wantedDevices);
    const double ofSome = storeYear(hourly, some, 1);
    const double ofNone = storeYear(empty, none, 1);
    const double ofAll = storeYear(daily, all, 24);
    const double year = ofSome > 0 && ofNone > 0 && ofAll > 0 ? readDevices(hourly, some) : 0;
    const double trend = year > 0 ? readTrend(daily) : 0;
    if (trend == 0) {
        std::fprintf(stderr, "a year's history is not measured: it could not be stored or read\n");
        return {};
    }
    const double ofCycles = ofNone - histogramsOf(empty);
    const double ofDevices = (ofSome - histogramsOf(hourly) - ofCycles) * wantedDevices / storedDevices;
    const double ofHistograms = histogramsOf(daily) * cyclesOfYear / static_cast<double>(daysOfYear);
    constexpr double mostMegabytes = 250;
    constexpr double mostOfTrend = 100, mostOfDevice = 20; // milliseconds
    return {{"a year of hourly cycles, 10,000 devices (40 times the rows of 250): size of the store",
             "MB",
             {ofCycles + ofDevices + ofHistograms, {}, {}},
             {},
             mostMegabytes},
            {"of these, the histograms of the cycles", "MB", {ofHistograms, {}, {}}, {}, {}},
            {"the bands of each day of a year, 10,000 devices", "ms", {trend, {}, {}}, {}, mostOfTrend},
            {"the year of one device, 8,760 cycles", "ms", {year, {}, {}}, {}, mostOfDevice}};
}

} // namespace Trustgauge::Bench
