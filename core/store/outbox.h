#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/fleet/columns.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QSqlQuery;

namespace Trustgauge {

class SqlStatement;
class Store;
class StoreConnection;

//! Stored as numbers: add new ones at the end.
enum class RecordKind {
    Device,
    Summary,
    FormerKey, //!< withdraws a device under an old-format key; sent to the devices' topic
};

//! Used instead of a band: a null value, which deletes the key if the topic is compacted.
inline const QString tombstoneBand = QStringLiteral("tombstone");

//! One record to publish.
struct OutboxRecord
{
    qint64 id = 0; //!< outbox id; 0 before it is queued
    RecordKind kind = RecordKind::Device;
    QString machineId;  //!< empty for a summary
    QString deviceName; //!< empty unless the value was parsed
    QString key;        //!< plain text
    QString eventId;    //!< created when the record is queued; empty in a preview
    QString band;       //!< a band's key, `insufficientData`, `gone` or tombstoneBand; empty for a summary
    std::optional<int> score;
    QByteArray value;          //!< the JSON to send; empty for a tombstone
    int tries = 0;             //!< responses that refused just this record
    bool deadLettered = false; //!< refused for good, or too often; parked for a person to decide
    Message error;             //!< of the last attempt
    QString cycleId;
    qint64 queued = 0; //!< seconds since 1970
    qint64 run = 0;    //!< the publish run it belongs to; 0 before it is queued

    bool operator==(const OutboxRecord &) const = default;
};

//! Records sent in one request.
struct PendingBatch
{
    struct Record
    {
        qint64 id = 0;
        int tries = 0; //!< responses that refused just this record
    };
    qint64 run = 0;                    //!< the publish run they belong to
    qint64 newestRun = 0, dropped = 0; //!< the tenant's newest run, and records of this run dropped by hand
    std::vector<Record> records;
    QByteArray body; //!< of the request: the records inside the frame
};

//! The JSON around the keys and values of a batch. A key becomes a JSON string, a tombstone's value `null`.
struct RecordFrame
{
    QByteArray begin, beforeKey, beforeValue, afterValue, between, end;
};

//! What a cycle adds to the outbox, and its figures in the history.
struct QueuedCycle
{
    QString cycleId;
    Ticks asOf = noTime;
    QString target;                                           //!< identifies the destination
    bool held = false;                                        //!< by the brake: only history, no records
    qint64 insufficient = 0, duplicates = 0, corrections = 0; //!< devices left out, merged, corrected
    qint64 compared = 0, bandChanges = 0, missing = 0;        //!< the numbers for the brake
    QString profileHash;                                      //!< of the profile used for scoring
    Message error;                                            //!< why it is held
};

//! An entry of the publish history.
struct PublishRun
{
    qint64 id = 0;
    QString cycleId, target;
    Ticks asOf = noTime;
    bool held = false;
    qint64 queued = 0, finished = 0; //!< seconds since 1970; finished 0: not yet
    qint64 records = 0, accepted = 0, dropped = 0, waiting = 0, deadLettered = 0;
    qint64 insufficient = 0, duplicates = 0, corrections = 0, compared = 0, bandChanges = 0, missing = 0;
    QString profileHash; //!< empty if queued by an older version
    Message error;

    //! Records replaced by a newer cycle before they were accepted.
    [[nodiscard]] qint64 superseded() const { return held ? 0 : records - accepted - dropped - waiting - deadLettered; }
    bool operator==(const PublishRun &) const = default;
};

struct OutboxCounts
{
    qint64 waiting = 0, deadLettered = 0;
    bool operator==(const OutboxCounts &) const = default;
};

//! The last state of a device's key.
struct LastState
{
    QString accepted; //!< band of the last accepted record; empty: none
    std::optional<int> acceptedScore;
    QString waiting;            //!< band of the waiting record; empty: none
    bool inLastPublish = false; //!< the newest publish that was not held had a record for it
    [[nodiscard]] const QString &newest() const { return waiting.isEmpty() ? accepted : waiting; }
};

//! A stored cycle that could be published.
struct PublishableCycle
{
    QString id;
    Ticks asOf = noTime;
    bool complete = true;
    bool operator==(const PublishableCycle &) const = default;
};

//! The outcome for sent records of one run, with the ids from `first` to `last`.
struct Settled
{
    enum class How { Accepted, Again, Dead };
    qint64 run = 0, first = 0, last = 0;
    How how = How::Accepted;
    bool counts = true; //!< this attempt counts against the record
    Message error;
};

//! The statement that records how many waiting and kept records tenants have: to be run after the steps, and after
//! every other change of these numbers.
[[nodiscard]] QString recountRecords(const QString &condition);

//! One tenant's records to publish, the last accepted ones, and the history of publishes, in the store's file and on
//! its connection: on the store's thread only. At most one record per key waits: a newer cycle replaces an older
//! waiting one.
class Outbox
{
public:
    //! \param store must live longer
    Outbox(Store &store, QString tenantName);
    ~Outbox();
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;

    //! Runs `work` in one transaction; an error rolls it back.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);

    //! Checks that no record was lost since the last change; StoreBroken: one was. Call before a publish is planned or
    //! started: a lost record would count as accepted, or as never published.
    [[nodiscard]] Result<void> checkWhole();
    //! If the last publish went to another destination, forgets what was accepted and drops what waits.
    [[nodiscard]] Result<void> beginTarget(const QString &target);
    //! By machine id: all that was accepted or waits.
    [[nodiscard]] Result<TextMap<LastState>> lastStates();
    //! By machine id: old-format keys with accepted records that are not withdrawn yet.
    [[nodiscard]] Result<TextMap<QString>> formerKeys();
    //! Likewise those with an accepted `gone`, for which no tombstone waits.
    [[nodiscard]] Result<TextMap<QString>> formerKeysGone();
    //! The waiting JSON of a device, otherwise the last accepted one.
    [[nodiscard]] Result<QByteArray> lastValue(const QString &machineId);
    //! The last accepted JSON of a device (empty id: the summary); empty when there is none.
    [[nodiscard]] Result<QByteArray> acceptedValue(const QString &machineId);
    //! Whether a device that is not in the cycle has left: missing for two complete cycles and 24 hours.
    [[nodiscard]] Result<bool> hasLeft(const QString &machineId, const QString &cycleId);

    //! Queues a cycle; within a transaction of the caller.
    [[nodiscard]] Result<void> queue(const QueuedCycle &cycle, const std::vector<OutboxRecord> &records);

    //! Waiting records, oldest first: of the devices' topic, or summaries.
    [[nodiscard]] Result<std::vector<OutboxRecord>> waiting(RecordKind kind, int limit);
    //! The next batch with its body: records of one run with ids after `after` up to `upTo`; as many as both limits
    //! allow, but at least one. `maxBytes` limits the body. Not within a transaction.
    //! \param room memory to reuse for the body
    [[nodiscard]] Result<PendingBatch> toSend(RecordKind kind, qint64 after, qint64 upTo, int limit, qint64 maxBytes,
                                              const RecordFrame &frame, QByteArray room = {});
    //! Whether a batch read earlier may still be sent: no record was replaced, dropped or settled since.
    [[nodiscard]] Result<bool> stillWaits(const PendingBatch &batch);
    //! The key of a record; empty when it no longer exists.
    [[nodiscard]] Result<QString> keyOf(qint64 id);
    //! All waiting and dead-lettered records, to show to people: dead-lettered ones first.
    [[nodiscard]] Result<QList<OutboxRecord>> list(int limit);
    [[nodiscard]] Result<OutboxCounts> counts();
    [[nodiscard]] Result<void> settle(const std::vector<Settled> &settled);
    //! Resets the attempts of dead-lettered records, so that they are sent again; an empty list means all.
    [[nodiscard]] Result<void> requeue(const QList<qint64> &ids = {});
    //! Removes records by hand; an empty list means all dead-lettered ones.
    [[nodiscard]] Result<void> drop(const QList<qint64> &ids = {});
    //! Records why the newest run stopped.
    [[nodiscard]] Result<void> noteError(const Message &error);

    //! Newest first.
    [[nodiscard]] Result<QList<PublishRun>> history(int limit);
    //! The newest run that was not held.
    [[nodiscard]] Result<std::optional<PublishRun>> lastQueued();
    //! The newest cycle that may be published; nullopt when there is none.
    [[nodiscard]] Result<std::optional<PublishableCycle>> newestCycle(bool includePartial);

    //! Whether devices that have left are also deleted from the topic, for brokers that compact it.
    [[nodiscard]] Result<bool> sendsTombstones();
    [[nodiscard]] Result<void> setSendsTombstones(bool sends);
    [[nodiscard]] Result<bool> isPaused();
    [[nodiscard]] Result<void> setPaused(bool paused);

    [[nodiscard]] const QString &storePath() const;

private:
    [[nodiscard]] Result<qint64> tenant();
    [[nodiscard]] Result<void> readBatch(RecordKind kind, qint64 after, qint64 upTo, int limit, qint64 maxBytes,
                                         const RecordFrame &frame, PendingBatch &batch);
    //! A prepared statement that is kept after its first use.
    [[nodiscard]] SqlStatement &kept(std::unique_ptr<SqlStatement> &statement, const std::string &sql);
    [[nodiscard]] Result<QList<PublishRun>> runs(const QString &condition, int limit);
    [[nodiscard]] Result<bool> isSet(const QString &table);
    [[nodiscard]] Result<void> set(const QString &table, bool on);
    [[nodiscard]] Result<TextMap<QString>> keysByMachine(const QString &select);
    [[nodiscard]] Result<QByteArray> newestValue(const QString &machineId, bool alsoWaiting);
    [[nodiscard]] Result<void> dropReplaced(qint64 tenant, qint64 run);
    [[nodiscard]] Result<void> closeRuns();
    //! Records the current number of records, for checkWhole().
    [[nodiscard]] Result<void> noteWhole();

    const StoreConnection &m_connection;
    QString m_tenantName;
    qint64 m_tenant = 0;
    std::unique_ptr<SqlStatement> m_firstWaiting, m_waiting, m_newestRun;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::OutboxRecord)
Q_DECLARE_METATYPE(Trustgauge::PendingBatch)
Q_DECLARE_METATYPE(Trustgauge::PublishRun)
