#pragma once

#include "core/base/result.h"
#include "core/store/retention.h"
#include "core/store/storeinfo.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace Trustgauge {

class HistoryThinning;
class Store;
class StoreConnection;

//! The store as a file: its size, how long its cycles are kept, copies and checks. Lives on the workspace's thread; what
//! takes long runs on a thread and a connection of its own.
class StorageService : public QObject
{
    Q_OBJECT

public:
    //! References that must outlive the service.
    //! \param store null until it is open; requests are ignored until then
    StorageService(const std::unique_ptr<Store> &store, HistoryThinning &thinning);
    ~StorageService() override; //!< calls close()
    //! Cancels what is running, and waits.
    void close();

    //! What a store holds.
    struct State
    {
        QString path;
        StoreInfo info;

        bool operator==(const State &) const = default;
    };
    //! Emits loaded or failed.
    void load();
    //! What a rule would take now. Emits previewed or failed.
    void preview(const Trustgauge::RetentionRule &rule);
    //! Sets the rule for all programs; what it takes is forgotten in the background. Emits ruleSet or failed.
    void setRule(const Trustgauge::RetentionRule &rule);

    enum class Job { BackUp, Check };
    //! Copies the store to a file that must not exist. Emits done or notDone.
    void backUp(const QString &file);
    //! Compares all that the store holds with what was stored. Emits done or notDone.
    void check();
    //! Ends the running job with Cancelled.
    void cancel();

signals:
    void loaded(const Trustgauge::StorageService::State &state);
    void previewed(const Trustgauge::RetentionRule &rule, const std::vector<Trustgauge::RetentionPlan> &plans);
    void ruleSet(const Trustgauge::RetentionRule &rule);
    //! A job has succeeded.
    void done(Trustgauge::StorageService::Job job);
    //! Why it has not; Cancelled also for a request while another job is running.
    void notDone(Trustgauge::StorageService::Job job, const Trustgauge::Error &error);
    //! Old cycles were forgotten in the background.
    void thinned(qint64 cycles);
    void failed(const Trustgauge::Error &error);

private:
    void start(Job job, const std::function<Result<void>(Store &)> &work);

    const std::unique_ptr<Store> &m_store;
    HistoryThinning &m_thinning;
    std::shared_ptr<std::atomic_bool> m_isCancelled; // of the running job
    std::unique_ptr<QThread> m_thread;               // runs the job
};

} // namespace Trustgauge
