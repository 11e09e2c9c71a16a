#pragma once

#include "core/store/outbox.h"

#include <QObject>

#include <memory>
#include <vector>

class QThread;

namespace Trustgauge {

//! What a publisher leaves to a thread of its own, with a connection of its own to the store: reading batches ahead, and
//! settling what was answered, many answers in one transaction. So the thread that talks to the network only posts and
//! reads answers. Orders are done one after another; what is ordered after flush() sees all that was settled before.
//! What was given to settle() is written when the worker ends, too; a kill in between leaves it in the outbox.
class OutboxWorker : public QObject
{
    Q_OBJECT

public:
    OutboxWorker(QString storePath, QString tenantName, RecordFrame frame, QObject *parent = nullptr);
    ~OutboxWorker() override;

    struct Order
    {
        RecordKind kind = RecordKind::Device;
        qint64 after = 0, upTo = 0; //!< ids of the outbox: from behind `after` up to `upTo`
        int limit = 0;
        qint64 maxBytes = 0;
        QByteArray room; //!< for the body
    };
    //! -> batchRead
    void read(Order order);
    //! Written before long; nothing is heard of it unless it fails. -> failed
    void settle(std::vector<Settled> settled);
    //! Writes what is to be settled now. -> flushed, after `failed` if it could not be written
    void flush();

signals:
    //! An empty batch: nothing waits there.
    void batchRead(const Trustgauge::PendingBatch &batch);
    void failed(const Trustgauge::Error &error);
    void flushed();

private:
    class Worker;
    std::unique_ptr<QThread> m_thread;
    Worker *m_worker; // ends with the thread
};

} // namespace Trustgauge
