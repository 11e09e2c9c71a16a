#include "core/workspace/storageservice.h"

#include "core/base/ownthread.h"
#include "core/poll/historythinning.h"
#include "core/store/store.h"

#include <QThread>

namespace Trustgauge {

StorageService::StorageService(const std::unique_ptr<Store> &store, HistoryThinning &thinning)
    : m_store(store),
      m_thinning(thinning)
{
    connect(&thinning, &HistoryThinning::thinned, this, &StorageService::thinned);
}

StorageService::~StorageService()
{
    close();
}

void StorageService::close()
{
    cancel();
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

void StorageService::load()
{
    TG_ON_OWN_THREAD(this);
    if (!m_store)
        return;
    State state;
    state.path = m_store->path();
    const Result<StoreInfo> info = storeInfo(*m_store);
    if (!info) {
        emit failed(info.error());
        return;
    }
    state.info = *info;
    emit loaded(state);
}

void StorageService::preview(const RetentionRule &rule)
{
    TG_ON_OWN_THREAD(this);
    if (!m_store)
        return;
    const Result<std::vector<RetentionPlan>> plans = HistoryPruner(m_store->connection()).plan(rule, currentSecond());
    if (plans)
        emit previewed(rule, *plans);
    else
        emit failed(plans.error());
}

void StorageService::setRule(const RetentionRule &rule)
{
    TG_ON_OWN_THREAD(this);
    if (!m_store)
        return;
    if (const auto r = RetentionTable(m_store->connection()).setRule(rule); !r) {
        emit failed(r.error());
        return;
    }
    emit ruleSet(rule);
    m_thinning.look();
}

void StorageService::backUp(const QString &file)
{
    TG_ON_OWN_THREAD(this);
    start(Job::BackUp, [file](Store &store) { return store.connection().backUp(file); });
}

void StorageService::check()
{
    TG_ON_OWN_THREAD(this);
    start(Job::Check, checkStore);
}

void StorageService::start(Job job, const std::function<Result<void>(Store &)> &work)
{
    if (!m_store || m_thread) {
        emit notDone(job, {ErrorCode::Cancelled, {}, {}, 0});
        return;
    }
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.reset(QThread::create([this, job, work, path = m_store->path(), isCancelled = m_isCancelled] {
        const auto run = [&]() -> Result<void> {
            const auto store = Store::open(path, Store::Open::ReadOnly);
            if (!store)
                return tl::unexpected(store.error());
            (*store)->connection().interruptWhen([isCancelled] { return isCancelled->load(); });
            return work(**store);
        };
        QMetaObject::invokeMethod(this, [this, job, result = run()] {
            if (!m_thread)
                return; // closed meanwhile
            m_thread->wait();
            m_thread.reset();
            if (result)
                emit done(job);
            else
                emit notDone(job, result.error());
        });
    }));
    m_thread->setObjectName(QStringLiteral("storage"));
    m_thread->start();
}

void StorageService::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

} // namespace Trustgauge
