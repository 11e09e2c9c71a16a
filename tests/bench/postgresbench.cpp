#include "bench/bench.h"
#include "bench/storedrecords.h"

#include "core/base/errortext.h"
#include "core/store/postgres/postgreslink.h"
#include "support/postgresserver.h"

#include <QTemporaryDir>

#include <cstdio>

namespace Trustgauge::Bench {

namespace {

//! The device rows in the binary form of COPY.
std::string copyRows(const Fleet &fleet)
{
    constexpr int columns = 14;
    std::string out("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
    const auto add = [&out](std::string_view text) {
        appendBigEndian(out, static_cast<int32_t>(text.size()));
        out += text;
    };
    for (size_t row = 0; row < fleet.size(); ++row) {
        appendBigEndian(out, int16_t{columns});
        for (const std::string_view text :
             {fleet.machineId(row).view(), fleet.deviceName(row), fleet.riskScore(row), fleet.exposureLevel(row),
              fleet.onboardingStatus(row), fleet.healthStatus(row), fleet.defenderAvStatus(row), fleet.avMode(row),
              fleet.osPlatform(row), fleet.osVersion(row), fleet.deviceGroup(row), fleet.tags(row),
              fleet.entraDeviceId(row)})
            add(text);
        appendBigEndian(out, int32_t{sizeof(int64_t)});
        appendBigEndian(out, static_cast<int64_t>(fleet.lastSeen(row)));
    }
    appendBigEndian(out, int16_t{-1});
    return out;
}

//! A bare table of device rows on the server, as a floor.
class BareServerTable
{
public:
    explicit BareServerTable(std::shared_ptr<PostgresLink> link) : m_link(std::move(link)) {}

    //! Into a new table. False: it failed.
    bool insert(const Fleet &fleet)
    {
        return runs(m_link->runAll("DROP TABLE IF EXISTS bare_device; CREATE TABLE bare_device (machine_id text, name "
                                   "text, risk text, exposure text, onboarding text, health text, av_status text, "
                                   "av_mode text, os text, os_version text, device_group text, tags text, entra_id "
                                   "text, last_seen bigint)"))
               && runs(m_link->copy("COPY bare_device FROM STDIN (FORMAT binary)", copyRows(fleet)));
    }

private:
    [[nodiscard]] bool runs(const PostgresLink::Answer &answer) const
    {
        return m_link->errorOf(answer).type() == QSqlError::NoError;
    }

    std::shared_ptr<PostgresLink> m_link;
};

bool opens(const QString &place)
{
    const auto store = Store::open(place, Store::Open::MustExist);
    const auto cycle = store ? (*store)->cycles().load(StoredRecords::tenant(), CycleTable::Which::NewestWithData)
                             : Result<std::optional<StoredCycle>>(std::nullopt);
    return cycle && *cycle && (*cycle)->fleet->size() > 0;
}

std::vector<Figure> notMeasured(const QString &why)
{
    std::fprintf(stderr, "stores on a server are not measured: %s\n", qPrintable(why));
    return {};
}

} // namespace

std::vector<Figure> postgresFigures()
{
    PostgresServer server;
    if (const QString fault = server.start(); !fault.isEmpty())
        return notMeasured(fault);
    const QString place = server.makeDatabase();
    const auto where = PostgresPlace::from(server.makeDatabase());
    const auto link = where ? PostgresLink::connect(*where, {}) : tl::unexpected(where.error());
    if (!link)
        return notMeasured(errorText(link.error()));
    BareServerTable bare(*link);
    const FleetPtr fleet = StoredRecords().fleet("2026-06-15T12:00:00Z");

    constexpr int runs = 5;
    bool stored = true;
    QString last = place;
    const Measured first = inTurn(
        [&] {
        last = server.makeDatabase();
        const auto store = Store::open(last, Store::Open::MakeIfMissing);
        stored = stored && store.has_value();
        return milliseconds([&] { stored = stored && StoredRecords::storeCycle(**store, fleet); });
        },
        [&] { return milliseconds([&] { stored = bare.insert(*fleet) && stored; }); }, runs);
    if (!stored)
        return notMeasured(QStringLiteral("no cycle could be stored"));

    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.db"));
    {
        const auto store = Store::open(file, Store::Open::MakeIfMissing);
        stored = store && StoredRecords::storeCycle(**store, fleet);
    }
    const Measured opened = timedInTurn([&] { stored = opens(last) && stored; },
                                        [&] { stored = opens(file) && stored; }, runs);
    if (!stored)
        return notMeasured(QStringLiteral("no cycle could be read"));
    return {{"store a cycle of 100,000 devices on a PostgreSQL server", "ms", first, {}, {}},
            {"open the 100,000 devices from there; floor: from a file", "ms", opened, {}, {}}};
}

} // namespace Trustgauge::Bench
