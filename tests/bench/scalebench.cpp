#include "bench/bench.h"
#include "bench/storedrecords.h"

#include "core/base/timestamp.h"
#include "support/postgresserver.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <future>

namespace Trustgauge::Bench {

namespace {

constexpr int nextCycles = 5;
constexpr int readers = 10;

//! A number of devices, as people write it.
std::string counted(size_t devices)
{
    const std::string thousands = std::to_string(devices / 1'000);
    return devices % 1'000 != 0 ? std::to_string(devices) : devices == 1'000'000 ? "1,000,000" : thousands + ",000";
}

//! What cycles of a number of devices take in a store.
class ScaleRun
{
public:
    //! \param bytes the size of the store when nobody has it open
    ScaleRun(QString place, std::string where, std::function<double()> bytes)
        : m_place(std::move(place)),
          m_where(std::move(where)),
          m_bytes(std::move(bytes))
    {}

    //! Empty: it failed.
    std::vector<Figure> run(size_t size)
    {
        StoredRecords devices(size);
        const double empty = m_bytes();
        bool isGood = stores(devices, 0, m_first);
        const double whole = m_bytes();
        std::vector<double> times;
        const size_t changed = devices.size() / 50;
        for (int i = 1; i <= nextCycles && isGood; ++i) {
            devices.change(changed);
            double time = 0;
            isGood = stores(devices, i, time);
            times.push_back(time);
        }
        const double later = m_bytes();
        const double open = milliseconds([&] { isGood = isGood && StoredRecords::opens(m_place); });
        const double together = milliseconds([&] { isGood = isGood && openTogether(); });
        if (!isGood)
            return {};
        const auto row = [&](const char *what, const char *unit, double value) {
            return Figure{counted(devices.size()) + " devices " + m_where + ": " + what, unit, {value, {}, {}}, {}, {}};
        };
        return {row("first cycle", "ms", m_first),
                row("next cycle, 2 % changed", "ms", median(times)),
                row("size of the first cycle", "MB", (whole - empty) / 1e6),
                row("bytes for each change", "B", (later - whole) / static_cast<double>(changed * nextCycles)),
                row("open", "ms", open),
                row("10 programs open it at once", "ms", together)};
    }

private:
    //! As a poll does: compares the cycle before, and stores.
    bool stores(const StoredRecords &devices, int hour, double &time) const
    {
        const Ticks asOf = parseTimestamp("2026-06-15T12:00:00Z") + hour * ticksPerHour;
        const FleetPtr fleet = devices.fleet(formatSeconds(asOf).c_str());
        const auto store = Store::open(m_place, Store::Open::MakeIfMissing);
        bool isGood = store.has_value();
        time = milliseconds([&] {
            isGood = isGood && (*store)->cycles().checkNewest(StoredRecords::tenant())
                     && StoredRecords::storeCycle(**store, fleet);
        });
        return isGood;
    }
    [[nodiscard]] bool openTogether() const
    {
        std::vector<std::future<bool>> all;
        for (int i = 0; i < readers; ++i)
            all.push_back(std::async(std::launch::async, [this] { return StoredRecords::opens(m_place); }));
        bool isGood = true;
        for (std::future<bool> &one : all)
            isGood = one.get() && isGood;
        return isGood;
    }

    QString m_place;
    std::string m_where;
    std::function<double()> m_bytes;
    double m_first = 0;
};

} // namespace

std::vector<Figure> scaleFigures()
{
    PostgresServer server;
    const QString fault = server.start();
    if (!fault.isEmpty())
        std::fprintf(stderr, "stores on a server are not measured: %s\n", qPrintable(fault));
    std::vector<Figure> out;
    const auto add = [&out](const std::vector<Figure> &figures) {
        if (figures.empty())
            std::fprintf(stderr, "some stores are not measured: a cycle could not be stored or read\n");
        out.insert(out.end(), figures.begin(), figures.end());
    };
    for (const size_t devices : {size_t{10'000}, size_t{100'000}, size_t{300'000}, size_t{1'000'000}}) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.db"));
        const auto bytes = [&file] {
            const qint64 log = QFileInfo(file + QStringLiteral("-wal")).size();
            return static_cast<double>(QFileInfo(file).size() + log);
        };
        add(ScaleRun(file, "in a file", bytes).run(devices));
        if (!fault.isEmpty())
            continue;
        const QString place = server.makeDatabase();
        add(ScaleRun(place, "on a server", [&] {
                return server.run(place, QStringLiteral("SELECT pg_database_size(current_database())")).toDouble();
            }).run(devices));
    }
    return out;
}

} // namespace Trustgauge::Bench
