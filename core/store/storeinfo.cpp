#include "core/store/storeinfo.h"

#include "core/scoring/signaturetrend.h"
#include "core/store/alerttable.h"
#include "core/store/cyclehead.h"
#include "core/store/histogramtable.h"
#include "core/store/store.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace Trustgauge {

Result<StoreInfo> storeInfo(Store &store)
{
    StoreConnection &connection = store.connection();
    return connection.steady([&]() -> Result<StoreInfo> {
        StoreInfo out;
        const Result<qint64> bytes = connection.bytes();
        if (!bytes)
            return tl::unexpected(bytes.error());
        out.bytes = *bytes;
        QSqlQuery query(connection.db());
        query.prepare(QStringLiteral("SELECT t.name, t.tenant_id, count(c.id), min(c.as_of), max(c.as_of) FROM tenant t "
                                     "LEFT JOIN cycle c ON c.tenant = t.id AND c.state IN ('complete', 'partial') "
                                     "GROUP BY t.id ORDER BY t.id"));
        if (const auto r = connection.run(query); !r)
            return tl::unexpected(r.error());
        while (query.next())
            out.tenants.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toLongLong(),
                                   query.isNull(3) ? noTime : query.value(3).toLongLong(),
                                   query.isNull(4) ? noTime : query.value(4).toLongLong()});
        if (query.lastError().isValid())
            return connection.sqlError(query.lastError());
        const Result<RetentionRule> rule = RetentionTable(connection).rule();
        if (!rule)
            return tl::unexpected(rule.error());
        out.retention = *rule;
        return out;
    });
}

namespace {

//! Whether as many records are there as were counted when they were written.
Result<void> checkRecords(StoreConnection &connection)
{
    QSqlQuery query(connection.db());
    query.prepare(QStringLiteral(
        "SELECT t.name FROM tenant t WHERE t.outbox_rows <> (SELECT count(*) FROM outbox o WHERE o.tenant = t.id) "
        "OR t.record_rows <> (SELECT count(*) FROM publish_record p WHERE p.tenant = t.id) LIMIT 1"));
    if (const auto r = connection.run(query); !r)
        return r;
    if (query.next())
        return connection.damaged(sentence("Store", "records of \"%1\" to be published are not there any more")
                                      .arg(query.value(0).toString()));
    return {};
}

//! Whether the stored histograms of a tenant are those of its devices.
Result<void> checkHistograms(StoreConnection &connection, const QString &tenantName, const FleetPast &past)
{
    constexpr size_t atATime = 200; // cycles, to need little memory
    QHash<QString, size_t> numbers; // of the cycles, by id
    for (size_t i = 0; i < past.cycles.size(); ++i)
        numbers.insert(past.cycles[i].id, i);
    for (size_t first = 0; first < past.cycles.size(); first += atATime) {
        const auto choose = [first](const std::vector<CycleStamp> &cycles) {
            std::vector<size_t> out;
            for (size_t i = first; i < std::min(cycles.size(), first + atATime); ++i)
                out.push_back(i);
            return out;
        };
        const Result<HistogramPast> stored = HistogramTable(connection).read(tenantName, {}, choose);
        if (!stored)
            return tl::unexpected(stored.error());
        std::vector<CountedCycle> cycles;
        std::vector<const HistogramPast::Counted *> compared; // these
        for (const HistogramPast::Counted &counted : stored->counted) {
            const auto number = numbers.constFind(counted.cycle.id);
            if (!counted.histogram || number == numbers.cend())
                continue; // of an older version, or stored meanwhile
            cycles.push_back({*number, counted.histogram->rules});
            compared.push_back(&counted);
        }
        const std::vector<SignatureHistogram> counted = signatureHistograms(past.past, cycles);
        for (size_t i = 0; i < counted.size(); ++i) {
            if (counted[i] != *compared[i]->histogram)
                return connection.damaged(
                    sentence("Store", "%1 is not as it was stored").arg(CycleHead::nameOf(compared[i]->cycle.asOf)));
        }
    }
    return {};
}

Result<void> checkTenant(Store &store, const QString &name)
{
    // The newest cycle is known by its number, so that it is missed when it is gone.
    if (const auto newest = store.cycles().load(name, CycleTable::Which::NewestWithData); !newest)
        return tl::unexpected(newest.error());
    const Result<FleetPast> past = store.history().fleet(name, {});
    if (!past)
        return tl::unexpected(past.error());
    if (const auto records = store.baseline().visit(name, {{}, [](const VisitedRecords &) {}}); !records)
        return tl::unexpected(records.error());
    return checkHistograms(store.connection(), name, *past);
}

} // namespace

Result<void> checkStore(Store &store)
{
    StoreConnection &connection = store.connection();
    const auto pages = connection.steady([&] { return connection.checkPages(); });
    if (!pages && pages.error().code != ErrorCode::StoreBroken)
        return pages;
    if (const auto records = connection.steady([&] { return checkRecords(connection); }); !records)
        return pages ? records : pages;
    if (const auto alerts = connection.steady([&] { return AlertTable(connection).check(); }); !alerts)
        return pages ? alerts : pages;
    const Result<QList<TenantTable::Tenant>> tenants = store.tenants().list();
    if (!tenants)
        return pages ? tl::unexpected(tenants.error()) : pages;
    QStringList unreadable;
    for (const TenantTable::Tenant &tenant : *tenants) {
        const auto checked = checkTenant(store, tenant.name);
        if (checked)
            continue;
        if (pages || checked.error().code == ErrorCode::Cancelled)
            return checked;
        unreadable << tenant.name;
    }
    // SQLite names pages; people know tenants.
    if (!unreadable.isEmpty())
        return failure(ErrorCode::StoreBroken, store.path(),
                       sentence("Store", "%1; not everything of \"%2\" can be read any more")
                           .arg(pages.error().detail)
                           .arg(unreadable.join(QStringLiteral("\", \""))));
    return pages;
}

} // namespace Trustgauge
