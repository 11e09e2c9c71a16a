#include "core/publish/outboxworker.h"

#include "core/base/ownthread.h"
#include "core/store/store.h"

#include <QThread>
#include <QTimer>

#include <chrono>
#include <iterator>
#include <optional>
#include <utility>

namespace Trustgauge {

namespace {

// A transaction costs about as much as settling a thousand records. Records that were accepted but not yet settled are
// sent again after a kill, so this delay must be short.
constexpr std::chrono::milliseconds settleAfter{40};
// Another program may be storing a large cycle, which takes longer than one transaction waits.
constexpr int lockedTries = 10;

} // namespace

class OutboxWorker::Worker : public QObject
{
public:
    Worker(OutboxWorker &worker, QString storePath, QString tenantName, RecordFrame frame, const LockProof &lock)
        : m_outboxWorker(worker),
          m_storePath(std::move(storePath)),
          m_tenantName(std::move(tenantName)),
          m_frame(std::move(frame)),
          m_lock(lock)
    {}

    void read(Order order)
    {
        TG_ON_OWN_THREAD(this);
        if (!open())
            return;
        Result<PendingBatch> batch = m_outbox->toSend(order.kind, order.after, order.upTo, order.limit, order.maxBytes,
                                                      m_frame, std::move(order.room));
        if (!batch)
            return fail(batch.error());
        tell([worker = &m_outboxWorker, read = std::move(*batch)] { emit worker->batchRead(read); });
    }
    void settle(std::vector<Settled> settled)
    {
        TG_ON_OWN_THREAD(this);
        if (m_toSettle.empty())
            m_toSettle = std::move(settled);
        else
            m_toSettle.insert(m_toSettle.end(), std::make_move_iterator(settled.begin()),
                              std::make_move_iterator(settled.end()));
        if (!m_timer) {
            m_timer = new QTimer(this);
            m_timer->setSingleShot(true);
            m_timer->callOnTimeout(this, [this] { write(lockedTries); });
        }
        if (!m_timer->isActive())
            m_timer->start(settleAfter);
    }
    //! Keeps what cannot be written for another try.
    void write(int triesLeft)
    {
        TG_ON_OWN_THREAD(this);
        if (m_timer)
            m_timer->stop();
        if (m_toSettle.empty() || !open())
            return;
        const Result<void> written = m_outbox->settle(m_toSettle);
        if (written)
            return m_toSettle.clear();
        if (written.error().code == ErrorCode::StoreLocked && triesLeft > 1)
            return write(triesLeft - 1);
        fail(written.error());
    }
    void flush()
    {
        TG_ON_OWN_THREAD(this);
        write(lockedTries);
        tell([worker = &m_outboxWorker] { emit worker->flushed(); });
    }
    void close()
    {
        TG_ON_OWN_THREAD(this);
        write(1);
        m_outbox.reset();
        m_store.reset();
    }

private:
    bool open()
    {
        if (m_outbox)
            return true;
        Result<std::unique_ptr<Store>> store = Store::open(m_storePath, Store::Open::MustExist);
        if (!store) {
            fail(store.error());
            return false;
        }
        m_store = std::move(*store);
        if (const auto little = m_store->connection().keepLittle(); !little) {
            fail(little.error());
            return false;
        }
        StoreConnection &connection = m_store->connection();
        connection.commitIf([this, &connection] { return m_lock.check(connection); });
        m_outbox.emplace(*m_store, m_tenantName);
        return true;
    }
    void fail(const Error &error)
    {
        tell([worker = &m_outboxWorker, error] { emit worker->failed(error); });
    }
    template<typename Word>
    void tell(Word word)
    {
        QMetaObject::invokeMethod(&m_outboxWorker, std::move(word), Qt::QueuedConnection);
    }

    OutboxWorker &m_outboxWorker;
    QString m_storePath, m_tenantName;
    RecordFrame m_frame;
    LockProof m_lock;
    std::unique_ptr<Store> m_store;
    std::optional<Outbox> m_outbox;
    std::vector<Settled> m_toSettle;
    QTimer *m_timer = nullptr;
};

OutboxWorker::OutboxWorker(QString storePath, QString tenantName, RecordFrame frame, const LockProof &lock,
                           QObject *parent)
    : QObject(parent),
      m_thread(std::make_unique<QThread>()),
      m_worker(new Worker(*this, std::move(storePath), std::move(tenantName), std::move(frame), lock))
{
    m_thread->setObjectName(QStringLiteral("outbox"));
    m_worker->moveToThread(m_thread.get());
    releaseAtEndOf(*m_thread, [worker = m_worker] { // on the thread that owns the database connection
        worker->close();
        delete worker;
    });
    m_thread->start();
}

OutboxWorker::~OutboxWorker()
{
    // Runs after the orders already queued.
    QMetaObject::invokeMethod(
        m_worker, [thread = m_thread.get()] { thread->quit(); }, Qt::QueuedConnection);
    m_thread->wait();
}

void OutboxWorker::read(Order order)
{
    TG_ON_OWN_THREAD(this);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, order = std::move(order)]() mutable { worker->read(std::move(order)); },
        Qt::QueuedConnection);
}

void OutboxWorker::settle(std::vector<Settled> settled)
{
    TG_ON_OWN_THREAD(this);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, list = std::move(settled)]() mutable { worker->settle(std::move(list)); },
        Qt::QueuedConnection);
}

void OutboxWorker::flush()
{
    TG_ON_OWN_THREAD(this);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->flush(); }, Qt::QueuedConnection);
}

} // namespace Trustgauge
