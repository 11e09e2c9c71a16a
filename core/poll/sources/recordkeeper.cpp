#include "core/poll/sources/recordkeeper.h"

#include "core/poll/pollcontext.h"

#include <QFileInfo>

namespace Trustgauge {

Result<void> RecordKeeper::begin(const QString &storePath)
{
    m_records.reset();
    if (storePath.isEmpty())
        return {};
    auto spool = RecordSpool::make(QFileInfo(storePath).absolutePath());
    if (!spool)
        return tl::unexpected(spool.error());
    m_records = std::move(*spool);
    return {};
}

BaselineUpdatePtr RecordKeeper::update(const CycleInfo &cycle, const TenantConfig &tenant, Ticks asked,
                                       qint64 rows) const
{
    if (!m_records || m_records->lacksIds())
        return {};
    auto update = std::make_shared<BaselineUpdate>();
    update->info.generation = cycle.id;
    update->info.origin = originOf(tenant);
    update->info.loaded = update->info.asked = asked;
    update->info.records = rows;
    update->records = m_records;
    return update;
}

} // namespace Trustgauge
