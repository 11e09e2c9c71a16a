#include "core/defender/pagedrequest.h"
#include "core/defender/pagereaders.h"
#include "core/poll/pollfault.h"
#include "core/poll/sources/sourcereader.h"
#include "core/store/packedrecords.h"
#include "core/store/storeplace.h"

#include <QFileInfo>
#include <QUuid>

namespace Trustgauge {

namespace {

constexpr qint64 changesPageRows = 50'000;

//! Reads what changed about vulnerabilities since the records in the store, and gives the fleet all records with the
//! changes applied. Changes are kept in a spool, and stored records are read one bucket at a time, so that neither has to
//! fit into memory. Does not change the store.
class ChangesReader : public SourceReader
{
public:
    ChangesReader(const Context &context, BaselineInfo baseline, Handlers handlers)
        : SourceReader(context, std::move(handlers)),
          m_baseline(std::move(baseline))
    {}

    void start() override;
    void stop() override;
    BaselineUpdatePtr changes() const override { return m_update; }

private:
    void applyBucket(int number);
    //! The records of a device as they are now.
    void add(const std::string &machineId, const std::vector<VulnerabilityRecord> &records);
    void finish(const Result<void> &result);

    BaselineInfo m_baseline;
    std::unique_ptr<PagedRequest> m_list;
    std::shared_ptr<RecordSpool> m_changes;
    std::unique_ptr<BaselineReader> m_kept;
    BaselineUpdatePtr m_update;
    Ticks m_asked = noTime;
    qint64 m_changed = 0;   //!< rows of the feed
    FleetNotices m_notices; //!< of it
    bool m_stopped = false;
};

void ChangesReader::start()
{
    m_asked = currentSecond();
    m_context.fleet.beginVulnerabilities(true);
    auto spool = RecordSpool::make(QFileInfo(pathOnThisComputer(m_context.storePath)).absolutePath());
    if (!spool) {
        finish(tl::unexpected(spool.error()));
        return;
    }
    m_changes = std::move(*spool);
    PagedRequest::Handlers handlers;
    handlers.page = [this](JsonText &&text, const QString &path) {
        const Result<PageResult> page = readVulnerabilityChanges(
            text, path, [this](const VulnerabilityRow &row) { m_changes->add(row); }, m_notices);
        if (page) {
            m_changed += static_cast<qint64>(page->rows);
            m_handlers.progress(m_changed, 0);
        }
        return page;
    };
    handlers.done = [this](const Result<void> &result) {
        m_bytes = m_list->bytes();
        if (result || saysNoRows(result.error()))
            applyBucket(0);
        else
            finish(result);
    };
    m_list = std::make_unique<PagedRequest>(m_context.api, Endpoint::VulnerabilityChanges, std::move(handlers));
    m_list->start(pathOf(Endpoint::VulnerabilityChanges)
                  + QStringLiteral("?pageSize=%1&sinceTime=%2")
                        .arg(changesPageRows)
                        .arg(QString::fromStdString(formatSeconds(m_baseline.changesSince()))));
}

void ChangesReader::stop()
{
    m_stopped = true;
    if (m_list)
        m_list->stop();
}

void ChangesReader::applyBucket(int number)
{
    if (!m_kept) {
        auto kept = BaselineReader::open(m_context.storePath, m_context.tenant.name, m_baseline.generation);
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
    const Result<void> read = m_kept->bucket(number, [&](const std::string &machineId,
                                                         std::vector<VulnerabilityRecord> &&records) {
        const auto changed = changes->find(machineId);
        if (changed == changes->end()) {
            add(machineId, records);
            return;
        }
        add(machineId, changedRecords(std::move(records), changed->second));
        changes->erase(changed);
    });
    if (!read) {
        finish(tl::unexpected(read.error()));
        return;
    }
    for (const auto &[machineId, entries] : *changes) // devices that had no record
        add(machineId, changedRecords({}, entries));
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
    update->info.records = m_rows;
    update->info.changes = m_changed;
    update->info.changeSeconds = (m_asked - m_baseline.changesSince()) / ticksPerSecond;
    update->kind = BaselineUpdate::Kind::Changes;
    update->changes = m_baseline.generation;
    update->records = m_changes;
    m_update = std::move(update);
    finish({});
}

void ChangesReader::add(const std::string &machineId, const std::vector<VulnerabilityRecord> &records)
{
    for (const VulnerabilityRecord &record : records)
        m_context.fleet.addVulnerability(machineId, record.cveId, record.cvssTenths, record.severityCritical);
    m_rows += static_cast<qint64>(records.size());
}

void ChangesReader::finish(const Result<void> &result)
{
    m_stopped = true;
    FleetNotices &notices = m_context.fleet.notices();
    notices.replacedText += m_notices.replacedText;
    if (result) {
        for (const auto &[field, values] : m_notices.unreadable)
            notices.unreadable[field].add(values);
    } else {
        m_context.fleet.forgetVulnerabilities();
    }
    m_handlers.done(result);
}

} // namespace

SourceReaderPtr makeChangesReader(const SourceReader::Context &context, const BaselineInfo &baseline,
                                  SourceReader::Handlers handlers)
{
    return std::make_unique<ChangesReader>(context, baseline, std::move(handlers));
}

} // namespace Trustgauge
