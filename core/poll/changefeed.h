#pragma once

#include "core/defender/pagedrequest.h"
#include "core/store/vulnerabilitybaseline.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Trustgauge {

//! Reads what changed about vulnerabilities since the records in the store, and reports all records with the changes
//! applied. Changes are kept in a spool, and stored records are read one bucket at a time, so that neither has to fit
//! into memory. Does not change the store. Lives on one thread.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    struct Handlers
    {
        //! Converts a nextLink to the path to request.
        std::function<Result<QString>(const std::string &nextLink)> follow;
        //! Called for each current record.
        std::function<void(const std::string &machineId, const VulnerabilityRecord &record)> record;
        std::function<void(qint64 rows)> progress;
        //! Called exactly once, unless stop() is called first.
        std::function<void(const Result<void> &)> done;
    };
    ChangeFeed(ApiClient &api, QString tenantName, QString storePath, BaselineInfo baseline, Handlers handlers,
               QObject *parent = nullptr);
    ~ChangeFeed() override;

    void start();
    void stop();

    //! After done: the update to write to the store.
    [[nodiscard]] BaselineUpdatePtr update() const { return m_update; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    //! What was repaired, and what could not be read.
    [[nodiscard]] const FleetNotices &notices() const { return m_notices; }

private:
    void applyBucket(int number);
    void finish(const Result<void> &result);

    ApiClient &m_api;
    QString m_tenantName;
    QString m_storePath;
    BaselineInfo m_baseline;
    Handlers m_handlers;
    std::unique_ptr<PagedRequest> m_list;
    std::shared_ptr<RecordSpool> m_changes;
    std::unique_ptr<BaselineReader> m_kept;
    BaselineUpdatePtr m_update;
    Ticks m_asked = noTime;
    qint64 m_rows = 0; //!< change rows read
    qint64 m_bytes = 0;
    qint64 m_records = 0;
    FleetNotices m_notices;
    bool m_stopped = false;
};

} // namespace Trustgauge
