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

class SqliteStatement;
class Store;
class StoreConnection;

//! Stored as numbers: new ones go to the end.
enum class RecordKind {
    Device,
    Summary,
    FormerKey, //!< takes a device back under a key of an older form; goes to the devices' topic
};

//! In place of a band: a null value, which deletes the key where the topic is compacted.
inline const QString tombstoneBand = QStringLiteral("tombstone");

//! One record on its way to the topic.
struct OutboxRecord
{
    qint64 id = 0; //!< of the outbox; 0 before it is queued
    RecordKind kind = RecordKind::Device;
    QString machineId;  //!< empty for a summary
    QString deviceName; //!< empty unless somebody has looked into the value
    QString key;        //!< plain text
    QString eventId;    //!< made when the record is queued; empty in a preview
    QString band;       //!< a band's key, `insufficientData`, `gone` or tombstoneBand; empty for a summary
    std::optional<int> score;
    QByteArray value;          //!< the JSON that is sent; empty for a tombstone
    int tries = 0;             //!< answers that refused just this record
    bool deadLettered = false; //!< refused for good, or too often; waits for a person
    Message error;             //!< of the last try
    QString cycleId;
    qint64 queued = 0; //!< seconds since 1970
    qint64 run = 0;    //!< the publish it belongs to; 0 before it is queued

    bool operator==(const OutboxRecord &) const = default;
};

//! Records that go out in one request.
struct PendingBatch
{
    struct Record
    {
        qint64 id = 0;
        int tries = 0; //!< answers that refused just this record
    };
    qint64 run = 0;                    //!< the publish they belong to
    qint64 newestRun = 0, dropped = 0; //!< of the tenant, and by hand of this run, as it was read
    std::vector<Record> records;
    QByteArray body; //!< of the request: the records within their frame
};

//! What stands around the keys and values of a batch. A key becomes a JSON string, a tombstone's value `null`.
struct RecordFrame
{
    QByteArray begin, beforeKey, beforeValue, afterValue, between, end;
};

//! What a cycle adds to the outbox, and the figures of it that history keeps.
struct QueuedCycle
{
    QString cycleId;
    Ticks asOf = noTime;
    QString target;                                           //!< what tells one destination from another
    bool held = false;                                        //!< by the brake: history only, no record
    qint64 insufficient = 0, duplicates = 0, corrections = 0; //!< devices left out, collapsed, corrected
    qint64 compared = 0, bandChanges = 0, missing = 0;        //!< what the brake looked at
    QString profileHash;                                      //!< of the profile that it is scored with
    Message error;                                            //!< why it is held
};

//! A row of the publish history.
struct PublishRun
{
    qint64 id = 0;
    QString cycleId, target;
    Ticks asOf = noTime;
    bool held = false;
    qint64 queued = 0, finished = 0; //!< seconds since 1970; finished 0: not yet
    qint64 records = 0, accepted = 0, dropped = 0, waiting = 0, deadLettered = 0;
    qint64 insufficient = 0, duplicates = 0, corrections = 0, compared = 0, bandChanges = 0, missing = 0;
    QString profileHash; //!< empty where an older version queued it
    Message error;

    //! Replaced by records of a newer cycle before they were accepted.
    [[nodiscard]] qint64 superseded() const { return held ? 0 : records - accepted - dropped - waiting - deadLettered; }
    bool operator==(const PublishRun &) const = default;
};

struct OutboxCounts
{
    qint64 waiting = 0, deadLettered = 0;
    bool operator==(const OutboxCounts &) const = default;
};

//! The last word on a device's key.
struct LastState
{
    QString accepted; //!< band of the record that was accepted last; empty: none
    std::optional<int> acceptedScore;
    QString waiting;            //!< band of the record that waits; empty: none
    bool inLastPublish = false; //!< the newest publish that was not held had a record of it
    [[nodiscard]] const QString &newest() const { return waiting.isEmpty() ? accepted : waiting; }
};

//! A cycle of the store that could be published.
struct PublishableCycle
{
    QString id;
    Ticks asOf = noTime;
    bool complete = true;
    bool operator==(const PublishableCycle &) const = default;
};

//! What became of records of one run that were sent: those with the ids from `first` to `last`.
struct Settled
{
    enum class How { Accepted, Again, Dead };
    qint64 run = 0, first = 0, last = 0;
    How how = How::Accepted;
    bool counts = true; //!< this try counts against the record
    Message error;
};

//! One tenant's records on their way, what was last accepted, and the history of publishes, in the store's own file
//! and on its connection: the store's thread only. At most one record a key: a newer cycle takes the place of an
//! older one that still waits.
class Outbox
{
public:
    //! \param store must live longer
    Outbox(Store &store, QString tenantName);
    ~Outbox();
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;

    //! Runs `work` in one transaction; an error undoes it.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);

    //! That no record was lost since the outbox last changed; StoreBroken: one was. Before a publish is planned or begins:
    //! what is lost counts as accepted, or as never published.
    [[nodiscard]] Result<void> checkWhole();
    //! Forgets what was accepted and drops what waits when the last publish went to another destination.
    [[nodiscard]] Result<void> beginTarget(const QString &target);
    //! By machine id: all that was accepted or waits.
    [[nodiscard]] Result<TextMap<LastState>> lastStates();
    //! By machine id: keys of an older form under which devices were accepted and not taken back yet.
    [[nodiscard]] Result<TextMap<QString>> formerKeys();
    //! Likewise those under which `gone` was accepted, and no tombstone waits.
    [[nodiscard]] Result<TextMap<QString>> formerKeysGone();
    //! The JSON that waits for a device, else that was accepted last.
    [[nodiscard]] Result<QByteArray> lastValue(const QString &machineId);
    //! The JSON that was accepted last for a device (empty id: the summary); empty when there is none.
    [[nodiscard]] Result<QByteArray> acceptedValue(const QString &machineId);
    //! Whether a device that is not in the cycle has left: two complete cycles and 24 hours have missed it.
    [[nodiscard]] Result<bool> hasLeft(const QString &machineId, const QString &cycleId);

    //! Queues a cycle; within a transaction of the caller.
    [[nodiscard]] Result<void> queue(const QueuedCycle &cycle, const std::vector<OutboxRecord> &records);

    //! What waits, oldest first: of the devices' topic, or summaries.
    [[nodiscard]] Result<std::vector<OutboxRecord>> waiting(RecordKind kind, int limit);
    //! The same to be sent: of the ids from behind `after` up to `upTo`, and of one run, with their body; as many as fit
    //! into both limits, at least one. `maxBytes` is that of the body. Not within a transaction.
    //! \param room memory for the body, so that it need not be found anew each time
    [[nodiscard]] Result<PendingBatch> toSend(RecordKind kind, qint64 after, qint64 upTo, int limit, qint64 maxBytes,
                                              const RecordFrame &frame, QByteArray room = {});
    //! Whether a batch that was read before may still go out: none of it was replaced, dropped or settled since.
    [[nodiscard]] Result<bool> stillWaits(const PendingBatch &batch);
    //! The key of a record; empty when it is not there any more.
    [[nodiscard]] Result<QString> keyOf(qint64 id);
    //! Everything that waits or is dead-lettered, for people: the latter first.
    [[nodiscard]] Result<QList<OutboxRecord>> list(int limit);
    [[nodiscard]] Result<OutboxCounts> counts();
    [[nodiscard]] Result<void> settle(const std::vector<Settled> &settled);
    //! Gives dead-lettered records their tries back; an empty list means all.
    [[nodiscard]] Result<void> requeue(const QList<qint64> &ids = {});
    //! Takes records out by hand; an empty list means all that are dead-lettered.
    [[nodiscard]] Result<void> drop(const QList<qint64> &ids = {});
    //! Notes why the newest run stopped.
    [[nodiscard]] Result<void> noteError(const Message &error);

    //! Newest first.
    [[nodiscard]] Result<QList<PublishRun>> history(int limit);
    //! The newest run that was not held.
    [[nodiscard]] Result<std::optional<PublishRun>> lastQueued();
    //! The newest cycle that may be published; nullopt when there is none.
    [[nodiscard]] Result<std::optional<PublishableCycle>> newestCycle(bool includePartial);

    //! Whether a device that has left is also deleted from the topic, for brokers that compact it.
    [[nodiscard]] Result<bool> sendsTombstones();
    [[nodiscard]] Result<void> setSendsTombstones(bool sends);
    [[nodiscard]] Result<bool> isPaused();
    [[nodiscard]] Result<void> setPaused(bool paused);

    [[nodiscard]] const QString &storePath() const;

private:
    [[nodiscard]] Result<qint64> tenant();
    [[nodiscard]] Result<void> readBatch(RecordKind kind, qint64 after, qint64 upTo, int limit, qint64 maxBytes,
                                         const RecordFrame &frame, PendingBatch &batch);
    //! A statement that is kept from its first use on.
    [[nodiscard]] SqliteStatement &kept(std::unique_ptr<SqliteStatement> &statement, const std::string &sql);
    [[nodiscard]] Result<QList<PublishRun>> runs(const QString &condition, int limit);
    [[nodiscard]] Result<bool> isSet(const QString &table);
    [[nodiscard]] Result<void> set(const QString &table, bool on);
    [[nodiscard]] Result<TextMap<QString>> keysByMachine(const QString &select);
    [[nodiscard]] Result<QByteArray> newestValue(const QString &machineId, bool alsoWaiting);
    [[nodiscard]] Result<void> dropReplaced(qint64 tenant, qint64 run);
    [[nodiscard]] Result<void> closeRuns();
    //! Notes the records that there are now, for checkWhole().
    [[nodiscard]] Result<void> noteWhole();

    const StoreConnection &m_connection;
    QString m_tenantName;
    qint64 m_tenant = 0;
    std::unique_ptr<SqliteStatement> m_firstWaiting, m_waiting, m_newestRun;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::OutboxRecord)
Q_DECLARE_METATYPE(Trustgauge::PendingBatch)
Q_DECLARE_METATYPE(Trustgauge::PublishRun)
