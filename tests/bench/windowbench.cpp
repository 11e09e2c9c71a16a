#include "bench/bench.h"
#include "bench/million.h"
#include "bench/storedrecords.h"

#include "core/config/tenantsfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <utility>

namespace Trustgauge::Bench {

namespace {

//! What a child process tells, see windowChild(): a word and a time, by default when the word came.
using Told = QList<std::pair<QByteArray, double>>;

Told told(const char *kind, const QTemporaryDir &folder)
{
    QStringList arguments{QStringLiteral("--window"), QString::fromLatin1(kind), folder.path()};
    if (isTrial())
        arguments << QStringLiteral("--trial");
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    Told out;
    while (child.state() != QProcess::NotRunning || child.canReadLine()) {
        if (!child.canReadLine() && !child.waitForReadyRead(-1))
            continue;
        while (child.canReadLine()) {
            const QList<QByteArray> words = child.readLine().simplified().split(' ');
            out.append({words.first(),
                        words.size() > 1 ? words.last().toDouble() : static_cast<double>(clock.nsecsElapsed()) / 1e6});
        }
    }
    return child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0 ? out : Told();
}

double timeOf(const Told &all, const char *word)
{
    for (const auto &[told, time] : all) {
        if (told == word)
            return time;
    }
    return 0;
}

Measured medianOf(const Told &all)
{
    std::vector<double> times;
    for (const auto &[word, time] : all)
        times.push_back(time);
    return {times.empty() ? 0 : median(std::move(times)), {}, {}};
}

//! A folder as the window finds it: a store, and the tenant whose cycles are in it.
bool fill(const QTemporaryDir &folder, const std::function<bool(Store &)> &cycles)
{
    TenantConfig tenant;
    tenant.name = StoredRecords::tenant();
    tenant.tenantId = StoredRecords::tenantId();
    tenant.clientId = QStringLiteral("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee");
    tenant.pollIntervalMinutes = 60;
    tenant.enabled = false;
    const auto store = Store::open(folder.filePath(QStringLiteral("store.db")), Store::Open::MakeIfMissing);
    return store && writeTenantsFile(folder.filePath(QStringLiteral("tenants.json")), {tenant}) && cycles(**store);
}

//! A thousand hourly cycles. All devices are in the last ten only: earlier ones are read as rows of the log and as the
//! counts of their bands, however many devices they have.
bool storeThousand(Store &store)
{
    constexpr int all = 1'000;
    constexpr int whole = 10;
    StoredRecords devices;
    const Ticks last = parseTimestamp("2026-06-15T12:00:00Z");
    for (int i = 0; i < all; ++i) {
        const std::string time = formatSeconds(last - (all - 1 - i) * ticksPerHour);
        const size_t most = i < all - whole ? devices.size() / 100 : devices.size();
        if (!StoredRecords::storeCycle(store, devices.fleet(time.c_str(), most)))
            return false;
        devices.change(devices.size() / 50);
    }
    return true;
}

struct Opening
{
    Measured painted, more; //!< until the first paint; until the cycle shows, beyond the first paint without data
};

//! \param none a folder without a store: the window's own start is the floor of what it does with data
Opening measureOpening(const QTemporaryDir &folder, const QTemporaryDir &none)
{
    constexpr int runs = 5;
    std::vector<double> more;
    Told opened;
    Opening out;
    out.painted = inTurn(
        [&] {
        opened = told("stored", folder);
        return timeOf(opened, "painted");
        },
        [&] {
        const double empty = timeOf(told("first", none), "painted");
        more.push_back(timeOf(opened, "shown") - empty);
        return empty;
    },
    runs);
    more.erase(more.begin()); // warms up
    out.more.value = median(std::move(more));
    return out;
}

} // namespace

std::vector<Figure> windowFigures(const FleetPtr &fleet)
{
    const QTemporaryDir usual;
    const QTemporaryDir large;
    const QTemporaryDir small;
    const QTemporaryDir none;
    const auto storing = [](const FleetPtr &devices) {
        return [devices](Store &store) { return StoredRecords::storeCycle(store, devices); };
    };
    if (!fill(usual, storeThousand) || !fill(large, storing(fleet))
        || !fill(small, storing(millionDevices(sized(10'000))))) {
        std::fprintf(stderr, "the window is not measured: no cycles could be stored\n");
        return {};
    }
    constexpr int runs = 5;
    const Opening of100000 = measureOpening(usual, none);
    const Opening ofMillion = measureOpening(large, none);
    const Measured own = inTurn([&] { return timeOf(told("first", none), "painted"); },
                                [&] { return timeOf(told("empty", none), "painted"); }, runs);
    return {
        {"first paint of the window, 100,000 devices, 1,000 cycles; floor: without data",
         "ms",
         of100000.painted,
         1.5,
         {}},
        {"until the last cycle shows, beyond that", "ms", of100000.more, {}, 300},
        {"the same with 1,000,000 devices", "ms", ofMillion.more, {}, 2000},
        {"first paint without data; floor: a bare window", "ms", own, {}, {}},
        {"longest stall, 1,000,000 devices sorted and filtered", "ms", medianOf(told("arrange", large)), {}, 50},
        {"longest stall while a cycle of 100,000 devices arrives", "ms", medianOf(told("cycles", none)), {}, {}},
        {"search 10,000 devices in the palette", "ms", medianOf(told("palette", small)), {}, {}},
    };
}

} // namespace Trustgauge::Bench
