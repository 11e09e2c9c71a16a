#pragma once

#include "core/store/outbox.h"
#include "core/store/storelock.h"

#include <QObject>

#include <memory>
#include <vector>

class QThread;

namespace Trustgauge {

//! The part of a publisher that runs on its own thread, with its own connection to the store: it reads batches ahead
//! and settles answered records, many in one transaction. So the thread that uses the network only posts requests and
//! reads responses. Orders run one after another; an order after flush() sees all that was settled before it. Pending
//! settle() calls are also written when the worker ends; after a kill their records stay in the outbox.
class OutboxWorker : public QObject
{
    Q_OBJECT

public:
    //! \param lock without which nothing is settled
    OutboxWorker(QString storePath, QString tenantName, RecordFrame frame, const LockProof &lock,
                 QObject *parent = nullptr);
    ~OutboxWorker() override;

    struct Order
    {
        RecordKind kind = RecordKind::Device;
        qint64 after = 0, upTo = 0; //!< outbox ids: those after `after`, up to and including `upTo`
        int limit = 0;
        qint64 maxBytes = 0;
        QByteArray room; //!< memory to reuse for the body
    };
    //! -> batchRead
    void read(Order order);
    //! Written soon; there is no signal unless writing fails. -> failed
    void settle(std::vector<Settled> settled);
    //! Writes pending settlements now. -> flushed, after `failed` if they could not be written
    void flush();

signals:
    //! An empty batch means that the range holds no waiting records.
    void batchRead(const Trustgauge::PendingBatch &batch);
    void failed(const Trustgauge::Error &error);
    void flushed();

private:
    class Worker;
    std::unique_ptr<QThread> m_thread;
    Worker *m_worker; // deleted when the thread ends
};

} // namespace Trustgauge
