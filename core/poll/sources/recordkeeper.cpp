#include "core/poll/sources/recordkeeper.h"

#include "core/poll/pollcontext.h"
#include "core/store/storeplace.h"

#include <QFileInfo>

namespace Trustgauge {

Result<void> RecordKeeper::begin(const QString &storePath)
{
    m_records.reset();
    if (storePath.isEmpty())
        return {};
    auto spool = RecordSpool::make(QFileInfo(pathOnThisComputer(storePath)).absolutePath());
    if (!spool)
        return tl::unexpected(spool.error());
    m_records = std::move(*spool);
    return {};
}

BaselineUpdatePtr RecordKeeper::update(const CycleInfo &cycle, const TenantConfig &tenant, const Answer &answer) const
{
    if (!m_records)
        return {};
    auto update = std::make_shared<BaselineUpdate>();
    update->kind = answer.isWhole ? BaselineUpdate::Kind::All : BaselineUpdate::Kind::Some;
    update->info.generation = cycle.id;
    update->info.origin = originOf(tenant);
    update->info.asked = answer.asked;
    if (answer.isWhole && answer.isWholeList && !m_records->lacksIds())
        update->info.loaded = answer.asked;
    update->info.records = answer.rows;
    update->records = m_records;
    update->replacesDamaged = answer.replacesDamaged;
    return update;
}

} // namespace Trustgauge
