#include "core/poll/changefeed.h"

#include "core/defender/pagereaders.h"
#include "core/store/packedrecords.h"

#include <QFileInfo>
#include <QUuid>

namespace Trustgauge {

namespace {
constexpr qint64 pageRows = 50'000;
}

ChangeFeed::ChangeFeed(ApiClient &api, QString tenantName, QString storePath, BaselineInfo baseline, Handlers handlers,
                       QObject *parent)
    : QObject(parent),
      m_api(api),
      m_tenantName(std::move(tenantName)),
      m_storePath(std::move(storePath)),
      m_baseline(std::move(baseline)),
      m_handlers(std::move(handlers))
{}

ChangeFeed::~ChangeFeed() = default;

void ChangeFeed::start()
{
    m_asked = currentSecond();
    auto spool = RecordSpool::make(QFileInfo(m_storePath).absolutePath());
    if (!spool) {
        finish(tl::unexpected(spool.error()));
        return;
    }
    m_changes = std::move(*spool);
    PagedRequest::Handlers handlers;
    handlers.follow = m_handlers.follow;
    handlers.page = [this](JsonText &&text, const QString &path) {
        const Result<PageResult> page = readVulnerabilityChanges(
            text, path, [this](const VulnerabilityRow &row) { m_changes->add(row); }, m_notices);
        if (page) {
            m_rows += static_cast<qint64>(page->rows);
            m_handlers.progress(m_rows);
        }
        return page;
    };
    handlers.done = [this](const Result<void> &result) {
        m_bytes = m_list->bytes();
        // A 404 of this API means that there are no rows.
        if (result || (result.error().code == ErrorCode::Api && result.error().httpStatus == 404))
            applyBucket(0);
        else
            finish(result);
    };
    m_list = std::make_unique<PagedRequest>(m_api, Endpoint::VulnerabilityChanges, std::move(handlers));
    m_list->start(pathOf(Endpoint::VulnerabilityChanges)
                  + QStringLiteral("?pageSize=%1&sinceTime=%2")
                        .arg(pageRows)
                        .arg(QString::fromStdString(formatSeconds(m_baseline.changesSince()))));
}

void ChangeFeed::stop()
{
    m_stopped = true;
    if (m_list)
        m_list->stop();
}

void ChangeFeed::applyBucket(int number)
{
    if (!m_kept) {
        auto kept = BaselineReader::open(m_storePath, m_tenantName, m_baseline.generation);
        if (!kept) {
            finish(tl::unexpected(kept.error()));
            return;
        }
        m_kept = std::move(*kept);
    }
    Result<RecordSpool::Bucket> changes = m_changes->bucket(number);
    if (!changes) {
        finish(tl::unexpected(changes.error()));
        return;
    }
    const auto tell = [this](const std::string &machineId, const std::vector<VulnerabilityRecord> &records) {
        for (const VulnerabilityRecord &record : records)
            m_handlers.record(machineId, record);
        m_records += static_cast<qint64>(records.size());
    };
    const Result<void> read = m_kept->bucket(number, [&](const std::string &machineId,
                                                         std::vector<VulnerabilityRecord> &&records) {
        const auto changed = changes->find(machineId);
        if (changed == changes->end()) {
            tell(machineId, records);
            return;
        }
        tell(machineId, changedRecords(std::move(records), changed->second));
        changes->erase(changed);
    });
    if (!read) {
        finish(tl::unexpected(read.error()));
        return;
    }
    for (const auto &[machineId, entries] : *changes) // devices that had no record
        tell(machineId, changedRecords({}, entries));
    if (number + 1 < RecordSpool::bucketCount) {
        // Through the event loop, so that stop() can take effect between buckets.
        QMetaObject::invokeMethod(
            this,
            [this, number] {
            if (!m_stopped)
                applyBucket(number + 1);
            },
            Qt::QueuedConnection);
        return;
    }
    if (const Result<void> whole = m_kept->finish(); !whole) {
        finish(whole);
        return;
    }
    m_kept.reset();
    auto update = std::make_shared<BaselineUpdate>();
    update->info = m_baseline;
    update->info.generation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    update->info.asked = m_asked;
    update->info.records = m_records;
    update->info.changes = m_rows;
    update->info.changeSeconds = (m_asked - m_baseline.changesSince()) / ticksPerSecond;
    update->changes = m_baseline.generation;
    update->records = m_changes;
    m_update = std::move(update);
    finish({});
}

void ChangeFeed::finish(const Result<void> &result)
{
    m_stopped = true;
    m_handlers.done(result);
}

} // namespace Trustgauge
